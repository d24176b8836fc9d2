// What one cell of an agenda is. Only for agenda.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace boardwatch::documents {

/// "7", "7.1", "12a", "26/008", "TB26/45.2": what comes before the last part is `above`.
struct ItemNumber {
  std::string shown;       ///< without the full stop at its end
  std::vector<int> parts;  ///< 7.1 is {7, 1}; 12a is {12, 1}; 26/008 is {8}
  bool reference = false;  ///< of a count that runs through the year
};

/// A cell that is a number, or begins with one: "7.1 Chief Executive's report". `rest` gets what follows it.
std::optional<ItemNumber> number_at_start(std::string_view cell, std::string_view& rest);

/// May `next` be the item after `last`? One or two numbers may be left out, as where an item was withdrawn.
bool follows(const ItemNumber& next, const ItemNumber& last);
bool may_be_first(const ItemNumber& number);

/// The cells of a line: parted by tabs, bars, leaders or wide gaps.
std::vector<std::string_view> cells_of(std::string_view line);

bool is_time(std::string_view cell);            ///< "9.30", "10:05am", "13.30 - 13.45", "10 mins"
bool is_purpose(std::string_view cell);         ///< "To note", "For approval", "Discuss"
bool is_enclosure(std::string_view cell);       ///< "Enc 5", "Paper A", "Verbal", "To follow", "-"
bool is_post(std::string_view cell);            ///< "Chair", "Chief Executive", "Director of Finance"
bool is_column_name(std::string_view cell);     ///< "No.", "Item", "Lead", "Page"
bool is_page_column(std::string_view cell);     ///< "Page", "Page no."
std::optional<std::uint32_t> page_in(std::string_view cell);  ///< "23", "p. 23", "Page 23", "23-31"
/// Words that say what is dealt with: none of the above, and no initials.
bool is_title(std::string_view cell);
/// Without what stands behind a title on a line that has lost its gaps: "Chair's report (verbal)" , "... Chair Note 9.30".
std::string without_tail(std::string_view title);

}  // namespace boardwatch::documents
