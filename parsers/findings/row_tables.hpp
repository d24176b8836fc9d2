// Tables whose lines are laid out in columns -> changes.
#pragma once

#include <optional>

#include "parsers/findings/row_document.hpp"
#include "parsers/findings/row_headings.hpp"
#include "parsers/findings/row_layout.hpp"

namespace boardwatch::findings {

void read_tables(RowDocument& page);

/// What stands over a table: the last lines before it, and whether they open a list of those present.
struct Caption {
  std::optional<Lead> lead;
  bool listing = false;
  bool past = false;
};

Caption caption_of(const RowDocument& page, std::size_t unit);

/// One row below its heads; `below` is where the table ends.
void read_row(RowDocument& page, const Row& row, const Header& header, const std::optional<Lead>& lead, std::size_t below);

}  // namespace boardwatch::findings
