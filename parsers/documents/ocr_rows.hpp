// Printed rows of cells -> rows of a table. Only for ocr_layout.cpp.
#pragma once

#include <string>
#include <vector>

namespace boardwatch::documents {

/// Words without a wide gap between them.
struct PrintedCell {
  int left = 0;
  int right = 0;
  std::string words;
};

/// What stands on one level of the page; places in pixels.
struct PrintedRow {
  int top_baseline = 0;  ///< of its first line, which is its only one as long as nothing was put together
  int baseline = 0;      ///< of its last line
  int height = 0;        ///< of its letters, from the highest to the lowest
  std::vector<PrintedCell> cells;
  bool prose = false;  ///< of a table most rows of which have cells of several lines
};

/// Puts the lines of a cell together where a table's cells have several: its lines are then nearer to each other than its
/// rows. Lists whose lines are all as far apart stay as they are.
std::vector<PrintedRow> with_whole_cells(std::vector<PrintedRow> rows);

}  // namespace boardwatch::documents
