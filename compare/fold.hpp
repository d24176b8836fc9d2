// What counts as the same word in two versions of a paper.
#pragma once

#include <string>
#include <string_view>

namespace boardwatch::compare {

/// The word without what layout does to it: a hyphen between letters, also one at the end of a line, typographic quotes
/// and ligatures. Case and marks count. "govern-\nance" and "governance" are the same, "-5" and "5" are not.
std::string fold_word(std::string_view shown);

/// Every word of a passage so folded, with one space between.
std::string fold_words(std::string_view passage);

/// Length in bytes of the white space at `at`; 0 where there is none. Knows the spaces that PDF files use.
std::size_t space_at(std::string_view text, std::size_t at);

/// As a person would read it: one line, words parted at the end of a line put together again.
std::string shown_words(std::string_view text);

}  // namespace boardwatch::compare
