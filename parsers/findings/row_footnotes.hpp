// Footnotes of tables: the marks in cells and the lines below that explain them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parsers/findings/row_document.hpp"

namespace boardwatch::findings {

bool has_mark(std::string_view text);
/// The words without their marks, which are added to `marks`.
std::string without_marks(std::string_view text, std::vector<std::string>& marks);
/// What the footnotes below a table that ends at `below` say of the entry.
void add_footnotes(RowDocument& page, Entry& entry, std::size_t below);

}  // namespace boardwatch::findings
