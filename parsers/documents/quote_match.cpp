#include "parsers/documents/quote_match.hpp"

#include <algorithm>
#include <cmath>

#include "core/utf8.hpp"
#include "parsers/documents/quote_letters.hpp"
#include "parsers/documents/quote_pieces.hpp"

namespace boardwatch::documents {
namespace {

constexpr double least_found = 0.8;
constexpr double widest_gap = 2.5;  // heights of a line: beyond it lies another column or cell

/// Whether a word begins or ends before this byte; a mark inside a word parts it too.
bool parts_words(const PageLetters& letters, std::size_t at) {
  if (at == 0 || at >= letters.row.size()) return true;
  const auto& before = letters.origins[at - 1];
  const auto& behind = letters.origins[at];
  return before.word != behind.word || behind.letter > before.letter + 1;
}

/// Where the quote stands as a whole. Inside other words only where it stands nowhere else: "chair" is not in "chairman".
std::vector<std::size_t> places_of(const PageLetters& letters, const std::string& quote) {
  std::vector<std::size_t> whole, inside;
  for (auto at = letters.row.find(quote); at != std::string::npos; at = letters.row.find(quote, at + 1)) {
    const bool words = parts_words(letters, at) && parts_words(letters, at + quote.size());
    (words ? whole : inside).push_back(at);
  }
  return whole.empty() ? inside : whole;
}

Box joined(const Box& a, const Box& b) {
  const double x = std::min(a.x, b.x), y = std::min(a.y, b.y);
  return {x, y, std::max(a.x + a.width, b.x + b.width) - x, std::max(a.y + a.height, b.y + b.height) - y};
}

Box box_of(const PageWord& word, const WordSpan& span) {
  if (span.to > word.letters.size() || span.from >= span.to) return word.box;
  Box box = word.letters[span.from];
  for (std::size_t i = span.from + 1; i < span.to; ++i) box = joined(box, word.letters[i]);
  return box;
}

/// As if the line were written from left to right.
Box laid(const Box& box, bool upright) { return upright ? Box{box.y, box.x, box.height, box.width} : box; }

bool goes_on(const Box& line, const Box& word, bool upright) {
  const Box a = laid(line, upright), b = laid(word, upright);
  const double height = std::min(a.height, b.height);
  const double shared = std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y);
  const double gap = std::max(a.x, b.x) - std::min(a.x + a.width, b.x + b.width);
  return shared >= 0.5 * height && gap <= widest_gap * std::max(a.height, b.height);
}

bool is_sound(const Box& box) { return std::isfinite(box.x + box.y + box.width + box.height) && box.width >= 0 && box.height >= 0; }

}  // namespace

Result<QuoteMatch> match_quote(const std::vector<PageWord>& page, std::string_view quote, int occurrence) {
  const auto wanted = folded(quote);
  if (wanted.empty()) return fail(Errc::usage, "the quote has no letters: give the words that are to be framed");
  const auto letters = letters_of(page);
  if (const auto places = places_of(letters, wanted); !places.empty()) {
    const auto at = places[std::min(places.size(), static_cast<std::size_t>(std::max(occurrence, 1))) - 1];
    return QuoteMatch{spans_of(letters, at, at + wanted.size()), 1};
  }
  auto match = match_pieces(page, quote);
  if (match.found >= least_found) return match;
  return fail(Errc::not_found, "these words do not stand on the page (" + std::to_string(static_cast<int>(100 * match.found)) + " % of them do): check the page number and the words");
}

std::vector<Box> lines_of(const std::vector<PageWord>& page, const std::vector<WordSpan>& spans) {
  std::vector<Box> lines;
  for (const auto& span : spans) {
    const auto& word = page[span.word];
    const auto box = box_of(word, span);
    if (!is_sound(box)) continue;
    if (!lines.empty() && goes_on(lines.back(), box, word.upright))
      lines.back() = joined(lines.back(), box);
    else
      lines.push_back(box);
  }
  return lines;
}

}  // namespace boardwatch::documents
