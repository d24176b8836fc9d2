#include "parsers/documents/html_rows.hpp"

#include <charconv>

#include "core/utf8.hpp"

namespace boardwatch::documents {
namespace {

constexpr int widest_span = 60;
constexpr int tallest_span = 500;

int span(std::string_view written, int most) {
  int value = 1;
  const auto text = trim(written);
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value < 1 ? 1 : std::min(value, most);
}

}  // namespace

WrittenCell written_cell(const GumboNode* cell) {
  return {"", span(attribute(cell, "colspan"), widest_span), span(attribute(cell, "rowspan"), tallest_span), tag_of(cell) == GUMBO_TAG_TH};
}

std::vector<const GumboNode*> cells_of(const GumboNode* row) {
  std::vector<const GumboNode*> cells;
  const auto& children = row->v.element.children;
  for (unsigned i = 0; i < children.length; ++i) {
    const auto* child = static_cast<const GumboNode*>(children.data[i]);
    if (tag_of(child) == GUMBO_TAG_TD || tag_of(child) == GUMBO_TAG_TH) cells.push_back(child);
  }
  return cells;
}

TableRows::Row TableRows::place(const std::vector<WrittenCell>& written) {
  Row row;
  std::size_t column = 0;
  std::map<std::size_t, Spanning> still;
  const auto put = [&](const std::string& words) { row.cells.push_back({words, column < columns_.size() ? columns_[column] : std::string()}); };
  const auto put_spanning = [&] {
    for (auto at = spanning_.find(column); at != spanning_.end(); at = spanning_.find(++column)) {
      put(at->second.words);
      if (at->second.left > 1) still[column] = {at->second.words, at->second.left - 1};
    }
  };
  for (const auto& cell : written) {
    put_spanning();
    row.place.push_back(static_cast<int>(row.cells.size()));
    put(cell.words);
    if (cell.rows > 1) still[column] = {cell.words, cell.rows - 1};
    column += static_cast<std::size_t>(cell.columns);
  }
  put_spanning();
  spanning_ = std::move(still);
  return row;
}

void TableRows::set_columns(const std::vector<WrittenCell>& written) {
  columns_.clear();
  for (const auto& cell : written) columns_.insert(columns_.end(), static_cast<std::size_t>(cell.columns), cell.words);
}

}  // namespace boardwatch::documents
