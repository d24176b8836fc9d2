// Finds quoted words among the words of a page, however lines, hyphens and columns part them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/picture.hpp"
#include "core/result.hpp"

namespace boardwatch::documents {

/// A word as a page shows it.
struct PageWord {
  std::string text;          ///< UTF-8
  Box box;
  std::vector<Box> letters;  ///< one for each code point of `text`, or none
  bool upright = false;      ///< written from top to bottom or from bottom to top
};

/// Letters `from` to `to` (code points, exclusive) of a page's word.
struct WordSpan {
  std::size_t word = 0, from = 0, to = 0;

  friend bool operator==(const WordSpan&, const WordSpan&) = default;
};

struct QuoteMatch {
  std::vector<WordSpan> spans;  ///< in the order of the quote
  double found = 1;             ///< the share of the quote's words
};

/// Only letters and figures are compared, without case, accents and ligatures. Where the quote stands several times, the
/// `occurrence`th of them counts, from 1, or the last. Where it stands nowhere as a whole, pieces of it do that
/// together hold at least 80 % of its words. Errors: usage for a quote without letters; not_found, with how much of it is
/// there.
Result<QuoteMatch> match_quote(const std::vector<PageWord>& page, std::string_view quote, int occurrence);

/// One rectangle for each line that the spans run through; a wide gap within a line begins another one.
std::vector<Box> lines_of(const std::vector<PageWord>& page, const std::vector<WordSpan>& spans);

}  // namespace boardwatch::documents
