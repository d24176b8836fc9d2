// Items of lists: whom an item names, each with the words that are about them -> changes.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parsers/findings/row_document.hpp"

namespace boardwatch::findings {

struct Segment {
  std::size_t from = 0, to = 0;
  std::optional<std::size_t> person, role;
};

/// Parts of an item, one for each person: from the name, or from the post right before it.
std::vector<Segment> segments_of(const std::vector<RowItem>& items, bool vacancies);
/// Reads one item below a lead; false where it told nothing.
bool read_item(RowDocument& page, std::string_view text, const Lead& lead, std::size_t sentence);

}  // namespace boardwatch::findings
