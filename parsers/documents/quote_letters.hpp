// Letters to compare quotes by: what fonts and line breaks do to words is left out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parsers/documents/quote_match.hpp"

namespace boardwatch::documents {

/// Letters and figures only, in small letters without accents; ligatures taken apart.
std::string folded(std::string_view text);

/// All letters of a page in one row, and which letter of which word each byte comes from.
struct PageLetters {
  struct Origin {
    std::size_t word, letter;
  };
  std::string row;
  std::vector<Origin> origins;  ///< one for each byte
};
PageLetters letters_of(const std::vector<PageWord>& page);

/// The words that bytes `begin` to `end` of the row come from.
std::vector<WordSpan> spans_of(const PageLetters& letters, std::size_t begin, std::size_t end);

}  // namespace boardwatch::documents
