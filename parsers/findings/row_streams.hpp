// Tables that reach us cell after cell, as a PDF's text does: the heads of columns first, then the cells row by row.
#pragma once

#include <optional>

#include "parsers/findings/row_document.hpp"

namespace boardwatch::findings {

/// Reads the table whose heads begin at `unit`; the last unit of it, none where no such table does.
std::optional<std::size_t> read_stream(RowDocument& page, std::size_t unit);

}  // namespace boardwatch::findings
