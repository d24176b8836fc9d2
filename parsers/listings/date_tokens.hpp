// Numbers and words of a text in which a date may stand.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace boardwatch::listings {

struct DateToken {
  std::size_t begin = 0, end = 0;  ///< in the text
  int number = -1;                 ///< -1: a word, or more than eight digits
  std::string word;                ///< lower case; empty for a number
  std::string gap;                 ///< marks between the token before and this: of " -./_,:'(" each once in a row, '#' for others
  bool capital = false;            ///< a word that begins with a capital letter

  std::size_t size() const { return end - begin; }
  bool glued() const { return gap.empty(); }
};

/// No-break and thin spaces count as spaces, all dashes as "-"; soft hyphens, zero-width marks and a written "&nbsp;" as nothing.
std::vector<DateToken> date_tokens(std::string_view text);

/// 1 to 12 for "Jan", "january", "Sept"; none for other words.
std::optional<unsigned> month_of(std::string_view lower_word);
/// 0 (Sunday) to 6 for "thu", "thursday".
std::optional<unsigned> weekday_of(std::string_view lower_word);
bool is_ordinal(std::string_view lower_word);  ///< "st", "nd", "rd", "th"

}  // namespace boardwatch::listings
