// The words of a sentence.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace boardwatch::findings {

struct Token {
  std::size_t begin = 0, end = 0;  ///< bytes of the text that was cut
  std::string lower;               ///< ASCII letters lowered
  bool word = false;               ///< letters or digits; else a single mark
  bool capital = false;            ///< begins with a capital letter of any alphabet that Latin, Greek or Cyrillic has
  bool all_capitals = false;       ///< two letters or more, none of them small
};

/// Words keep inner hyphens and apostrophes ("Al-Hamdani", "O'Hara"); a possessive "'s" is a token of its own.
std::vector<Token> cut_tokens(std::string_view text);

}  // namespace boardwatch::findings
