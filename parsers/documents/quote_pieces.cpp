#include "parsers/documents/quote_pieces.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <unordered_map>

#include "core/utf8.hpp"
#include "parsers/documents/quote_letters.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::size_t shortest_alone = 3;    // words
constexpr double near_lines = 3;             // heights of a line
constexpr std::size_t most_steps = 300'000'000;  // comparisons of words: under a second

using Codes = std::vector<int>;

/// A word of the page that has letters.
struct Token {
  int code = 0;
  std::size_t word = 0;
  bool used = false;
};

struct Piece {
  std::size_t quote_begin = 0, page_begin = 0, length = 0;
};

struct Range {
  std::size_t begin, end;
};

/// The same number for the same word.
class Numbering {
 public:
  int of(const std::string& word) { return codes_.try_emplace(word, static_cast<int>(codes_.size())).first->second; }

 private:
  std::unordered_map<std::string, int> codes_;
};

Codes quote_codes(std::string_view quote, Numbering& numbering) {
  Codes codes;
  const auto plain = fold_space(quote);
  for (const auto word : split(plain, ' '))
    if (auto letters = folded(word); !letters.empty()) codes.push_back(numbering.of(letters));
  return codes;
}

std::vector<Token> page_tokens(const std::vector<PageWord>& page, Numbering& numbering) {
  std::vector<Token> tokens;
  for (std::size_t word = 0; word < page.size(); ++word)
    if (auto letters = folded(page[word].text); !letters.empty()) tokens.push_back({numbering.of(letters), word});
  return tokens;
}

class Search {
 public:
  Search(const std::vector<PageWord>& page, std::string_view quote)
      : page_(page), quote_(quote_codes(quote, numbering_)), tokens_(page_tokens(page, numbering_)) {}

  QuoteMatch run() {
    std::vector<Range> left{{0, quote_.size()}};
    while (!left.empty()) {
      const auto range = left.back();
      left.pop_back();
      const auto piece = longest_in(range);
      if (!piece) continue;
      take(*piece);
      left.push_back({range.begin, piece->quote_begin});
      left.push_back({piece->quote_begin + piece->length, range.end});
    }
    return result();
  }

 private:
  double distance(std::size_t token) const {
    if (!anchor_) return 0;
    const auto& box = page_[tokens_[token].word].box;
    return std::abs(box.y - anchor_->y) + 0.1 * std::abs(box.x - anchor_->x);
  }

  bool may_stand(const Piece& piece) const {
    if (!anchor_ || piece.length >= shortest_alone) return true;
    return std::abs(page_[tokens_[piece.page_begin].word].box.y - anchor_->y) <= near_lines * anchor_->height;
  }

  bool is_better(const Piece& piece, const std::optional<Piece>& best) const {
    if (!may_stand(piece)) return false;
    if (!best || piece.length != best->length) return !best || piece.length > best->length;
    return distance(piece.page_begin) < distance(best->page_begin);
  }

  /// Rows of words that end at each place of the page, one word of the quote after the other.
  std::optional<Piece> longest_in(Range range) {
    std::optional<Piece> best;
    std::vector<std::size_t> before(tokens_.size() + 1, 0), now(tokens_.size() + 1, 0);
    for (std::size_t q = range.begin; q < range.end && steps_ < most_steps; ++q) {
      for (std::size_t p = 0; p < tokens_.size(); ++p) {
        const auto length = tokens_[p].code == quote_[q] && !tokens_[p].used ? before[p] + 1 : 0;
        now[p + 1] = length;
        if (length == 0 || (best && length < best->length)) continue;
        const Piece piece{q + 1 - length, p + 1 - length, length};
        if (is_better(piece, best)) best = piece;
      }
      steps_ += tokens_.size();
      std::swap(before, now);
    }
    return best;
  }

  void take(const Piece& piece) {
    if (!anchor_) anchor_ = page_[tokens_[piece.page_begin].word].box;
    for (std::size_t i = 0; i < piece.length; ++i) tokens_[piece.page_begin + i].used = true;
    pieces_.push_back(piece);
    matched_ += piece.length;
  }

  QuoteMatch result() {
    std::sort(pieces_.begin(), pieces_.end(), [](const Piece& a, const Piece& b) { return a.quote_begin < b.quote_begin; });
    QuoteMatch match;
    match.found = quote_.empty() ? 0 : static_cast<double>(matched_) / static_cast<double>(quote_.size());
    for (const auto& piece : pieces_)
      for (std::size_t i = 0; i < piece.length; ++i) match.spans.push_back(whole_word(tokens_[piece.page_begin + i].word));
    return match;
  }

  WordSpan whole_word(std::size_t word) const {
    std::size_t letters = 0;
    const std::string_view text = page_[word].text;
    for (std::size_t at = 0; at < text.size(); ++letters) at += decode_utf8(text, at).length;
    return {word, 0, letters};
  }

  const std::vector<PageWord>& page_;
  Numbering numbering_;
  Codes quote_;
  std::vector<Token> tokens_;
  std::optional<Box> anchor_;  ///< the first word of the longest piece
  std::vector<Piece> pieces_;
  std::size_t matched_ = 0, steps_ = 0;
};

}  // namespace

QuoteMatch match_pieces(const std::vector<PageWord>& page, std::string_view quote) { return Search(page, quote).run(); }

}  // namespace boardwatch::documents
