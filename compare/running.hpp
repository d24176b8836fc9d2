// Lines at the top and the foot of pages that say nothing of the page: headers, footers, page numbers.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/sheets.hpp"

namespace boardwatch::compare {

struct Line {
  std::size_t begin, end;  ///< byte offsets into Document::text
  std::size_t block;       ///< a word may be parted between lines of one block only
};

/// The lines of one page that its blocks hold, blank ones aside.
std::vector<Line> lines_of(const Document& document, const Sheet& sheet);

/// What repeats at the edges of at least three pages, with the page's number left open. Both versions give theirs to
/// one set, so that a line counts the same in both.
void add_running_lines(const Document& document, const std::vector<Sheet>& sheets, std::set<std::string>& running);

/// Takes those away at the edges, and page numbers.
void drop_running_lines(const Document& document, const std::set<std::string>& running, std::vector<Line>& lines);

}  // namespace boardwatch::compare
