// Rows of a table that spell out what spans them. Used by html_blocks only.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/link_page.hpp"
#include "parsers/documents/html_tree.hpp"

namespace boardwatch::documents {

/// A cell as it was written.
struct WrittenCell {
  std::string words;
  int columns = 1;
  int rows = 1;
  bool head = false;  ///< `<th>`
};

WrittenCell written_cell(const GumboNode* cell);
/// The cells of a row, those of tables within it not counted.
std::vector<const GumboNode*> cells_of(const GumboNode* row);

/// One table while its rows are read from the first to the last.
class TableRows {
 public:
  struct Row {
    std::vector<PageCell> cells;
    std::vector<int> place;  ///< of each written cell among `cells`
  };
  /// Puts what earlier rows left spanning down into its place, and names each cell's column.
  Row place(const std::vector<WrittenCell>& written);
  /// Takes the row for the names of the columns.
  void set_columns(const std::vector<WrittenCell>& written);
  /// A cell of an earlier row reaches into the next one.
  bool is_spanned() const { return !spanning_.empty(); }
  bool is_first() const { return rows_ == 0; }
  bool has_columns() const { return columns_.size() > 1; }
  void count() { ++rows_; }

 private:
  struct Spanning {
    std::string words;
    int left;
  };
  std::vector<std::string> columns_;
  std::map<std::size_t, Spanning> spanning_;  ///< by column
  int rows_ = 0;
};

}  // namespace boardwatch::documents
