#include "parsers/documents/ocr_rows.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <utility>

namespace boardwatch::documents {
namespace {

constexpr double same_distance = 1.15;   // lines of a cell differ by less
constexpr double other_distance = 1.25;  // rows are farther apart by more
constexpr double widest_leading = 2;     // of lines of a cell, in heights
constexpr int table_ends = 4;            // heights without a row

int distance(const PrintedRow& above, const PrintedRow& below) { return below.top_baseline - above.baseline; }

/// The cell that begins where `cell` does; null where none does.
PrintedCell* cell_above(PrintedRow& row, const PrintedCell& cell) {
  const auto begins_there = [&](const PrintedCell& other) { return std::abs(other.left - cell.left) < row.height; };
  const auto found = std::find_if(row.cells.begin(), row.cells.end(), begins_there);
  return found == row.cells.end() ? nullptr : &*found;
}

bool lies_under(const PrintedRow& below, PrintedRow& above) {
  return std::all_of(below.cells.begin(), below.cells.end(), [&](const auto& cell) { return cell_above(above, cell) != nullptr; });
}

/// Behind the last row of the table that begins at `begin`.
std::size_t end_of_table(std::vector<PrintedRow>& rows, std::size_t begin) {
  std::size_t end = begin + 1, widest = begin;
  for (; end < rows.size(); ++end) {
    const int gap = distance(rows[end - 1], rows[end]);
    if (gap <= 0 || gap > table_ends * rows[begin].height) break;
    const bool wider = rows[end].cells.size() > rows[widest].cells.size();
    if (wider ? !lies_under(rows[widest], rows[end]) : !lies_under(rows[end], rows[widest])) break;
    if (wider) widest = end;
  }
  return end;
}

/// The distance of lines of one cell; 0 where the distances of the table do not tell lines from rows.
double leading_of(const std::vector<PrintedRow>& rows, std::size_t begin, std::size_t end) {
  int least = std::numeric_limits<int>::max();
  for (std::size_t i = begin + 1; i < end; ++i) least = std::min(least, distance(rows[i - 1], rows[i]));
  std::size_t near = 0, far = 0;
  for (std::size_t i = begin + 1; i < end; ++i) {
    const int gap = distance(rows[i - 1], rows[i]);
    near += gap <= least * same_distance ? 1U : 0U;
    far += gap >= least * other_distance ? 1U : 0U;
  }
  // A list in two groups has one wide distance; the rows of a table have one for each.
  const bool told = far >= 2 && far * 5 >= near && least <= widest_leading * rows[begin].height;
  return told ? least * same_distance : 0;
}

void append(PrintedRow& row, const PrintedRow& line) {
  for (const auto& cell : line.cells) {
    auto* above = cell_above(row, cell);
    above->words += " " + cell.words;
    above->right = std::max(above->right, cell.right);
  }
  row.baseline = line.baseline;
}

/// The rows of the table that stands in `rows` from `begin` on, each with all of its lines.
std::vector<PrintedRow> whole_rows(const std::vector<PrintedRow>& rows, std::size_t begin, std::size_t end) {
  const double leading = leading_of(rows, begin, end);
  std::vector<PrintedRow> out{rows[begin]};
  std::size_t with_lines = 0;
  bool counted = false;
  for (std::size_t i = begin + 1; i < end; ++i) {
    // Cells that all go on are as likely the next entry of a list.
    const bool fewer = rows[i].cells.size() < out.back().cells.size();
    const bool same_row = fewer && distance(rows[i - 1], rows[i]) <= leading && lies_under(rows[i], out.back());
    if (same_row) append(out.back(), rows[i]);
    else out.push_back(rows[i]);
    with_lines += same_row && !counted ? 1U : 0U;
    counted = same_row;
  }
  for (auto& row : out) row.prose = with_lines * 2 > out.size();
  return out;
}

}  // namespace

std::vector<PrintedRow> with_whole_cells(std::vector<PrintedRow> rows) {
  std::vector<PrintedRow> out;
  for (std::size_t begin = 0, end = 0; begin < rows.size(); begin = end) {
    end = rows[begin].cells.size() < 2 ? begin + 1 : end_of_table(rows, begin);
    for (auto& row : whole_rows(rows, begin, end)) out.push_back(std::move(row));
  }
  return out;
}

}  // namespace boardwatch::documents
