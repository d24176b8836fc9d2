// What stands over tables and lists: the heads of columns, headings, and words that open a list.
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "parsers/findings/row_document.hpp"
#include "parsers/findings/row_layout.hpp"

namespace boardwatch::findings {

struct Header {
  bool people = false, interests = false, other = false;
  bool barred = false;
  std::vector<std::pair<std::size_t, Column>> columns;  ///< where each begins

  bool has(Column wanted) const {
    return std::any_of(columns.begin(), columns.end(), [&](const auto& column) { return column.second == wanted; });
  }
  Column at(const Cell& cell) const {
    Column found = columns.empty() ? Column::unknown : columns.front().second;
    for (const auto& [left, column] : columns)
      if (left <= cell.left + (barred ? 0 : 2)) found = column;
    return found;
  }
};

constexpr std::size_t longest_line = 90;      ///< bytes of a heading, or of a line that may carry a table on

/// "Date left (if applicable)" -> gone.
Column column_of(const RowDocument& page, std::string_view text);
std::optional<Header> header_of(const RowDocument& page, const Row& row);
/// A header row that was flattened to one line; its columns begin at the number of a word.
std::optional<Header> run_of_columns(const RowDocument& page, std::string_view words);

/// A heading or a line that opens a list: "Leavers", "New starters:", "Changes to the Board during the year".
std::optional<Lead> lead_of(const RowDocument& page, std::string_view text);
/// "Joined: ..." -> the lead and where the words behind it begin.
std::optional<Lead> run_in_lead(const RowDocument& page, std::string_view text, std::size_t& rest);

/// Is there a word that may tell a change?
bool any_cue(const RowDocument& page, std::string_view text);
/// Reports of a year that is over: "to 30 June" was last year's June.
bool looks_back(std::string_view words);

}  // namespace boardwatch::findings
