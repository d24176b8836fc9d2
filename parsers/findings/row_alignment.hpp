// Cells that stand one after the other -> rows: which cell belongs to which column, where some were left empty.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "parsers/findings/row_document.hpp"
#include "parsers/findings/row_layout.hpp"

namespace boardwatch::findings {

struct StreamCell {
  std::size_t begin = 0, end = 0;  ///< of the source
  std::string words;
};

struct StreamRow {
  Row row;                         ///< its cells are told apart by the number of their column, as between bars
  std::size_t begin = 0, end = 0;  ///< of the source
};

/// The rows from the first cell on, as far as they fit the columns.
std::vector<StreamRow> align(const RowDocument& page, const std::vector<StreamCell>& cells, const std::vector<Column>& columns);

}  // namespace boardwatch::findings
