// Tables that were flattened to lines or to one cell after the other -> changes.
#pragma once

#include <optional>

#include "parsers/findings/row_document.hpp"

namespace boardwatch::findings {

/// All names, then all posts, then all dates; or name, post, date again and again. The last unit read, or `unit`.
std::size_t read_flattened(RowDocument& page, std::size_t unit, const Lead& lead);
/// A header row that was flattened: to one line, "Seat Holder Term ends Note", or to a line for each of its cells.
std::optional<std::size_t> read_header_lines(RowDocument& page, std::size_t unit);

}  // namespace boardwatch::findings
