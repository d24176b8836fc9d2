// Text as names are compared: no accents, no capitals, one kind of dash, no apostrophes. UTF-8 in and out.
// Latin, Greek and Cyrillic letters, symbols and full-width forms are known (letters.txt); other scripts stay as they
// are.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace boardwatch::scoring {

/// "Zoë O’Hara–Smith" -> "zoe ohara-smith".
std::string fold(std::string_view text);

/// White space of any kind, U+00A0 and the typographer's spaces among it.
bool is_space(char32_t c);
bool is_capital(char32_t c);

/// The words between white space; views into `text`.
std::vector<std::string_view> words_of(std::string_view text);
std::vector<std::string_view> words_of(std::string&& text) = delete;
/// White space runs of any kind become one space; none at either end.
std::string one_spaced(std::string_view text);

}  // namespace boardwatch::scoring
