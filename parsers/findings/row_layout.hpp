// Lines of a page's table -> rows of cells: where cells begin, which lines carry a row on, which columns they share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parsers/findings/prepare.hpp"

namespace boardwatch::findings {

struct Cell {
  std::size_t left = 0, right = 0;  ///< columns of the page; in a row parted by bars the number of the cell
  std::size_t begin = 0;            ///< in Document::text
  std::string text;                 ///< as Prepared has it, its lines joined
};

struct Row {
  bool barred = false;              ///< cells were parted by bars
  bool apart = false;               ///< a blank line stands before it
  std::vector<Cell> cells;          ///< none of them empty, but in a row parted by bars
};

/// The rows that stand in source[begin, end).
std::vector<Row> lay_out(std::string_view source, const Prepared& prepared, std::size_t begin, std::size_t end);

/// Prepared's words for source[begin, end) of one line, without bars at either end.
std::string words_at(const Prepared& prepared, std::size_t begin, std::size_t end);

}  // namespace boardwatch::findings
