// Excel workbooks (XLSX) -> Document.
#pragma once

#include "core/document.hpp"
#include "core/result.hpp"

namespace boardwatch::documents {

/// A page for each sheet that is not hidden, numbered as they are shown, its name as heading: each row with words is a
/// table row (cells parted by " | ", those without words at its end dropped), behind them the words of drawings. Numbers and
/// dates as number_format.hpp has them; of formulas what was last reckoned. Comments are left out. A sheet that cannot be
/// read makes the document partial. Errors: damaged, too_large, too_deep, encrypted, no_text, unknown_format (XLSB).
Result<Document> read_spreadsheet(std::string_view bytes);

}  // namespace boardwatch::documents
