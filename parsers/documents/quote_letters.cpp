#include "parsers/documents/quote_letters.hpp"

#include <array>

#include "core/utf8.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::array<std::string_view, 7> ligatures{"ff", "fi", "fl", "ffi", "ffl", "st", "st"};  // from U+FB00 on
constexpr char32_t first_ligature = 0xFB00;
constexpr char32_t first_of_far_east = 0x2E80;

/// Letters that slug_words() has no Latin form for and leaves out.
bool is_other_letter(char32_t c) { return c >= first_of_far_east && (c < 0xE000 || c > 0xFB06) && !(c >= 0x3000 && c <= 0x3020) && c != 0xFFFD && c != 0xFEFF; }

std::string folded_letter(char32_t c, std::string_view bytes) {
  if (c >= 'a' && c <= 'z') return std::string(bytes);
  if (c >= first_ligature && c < first_ligature + ligatures.size()) return std::string(ligatures[c - first_ligature]);
  if (is_other_letter(c)) return std::string(bytes);
  auto out = slug_words(bytes);
  while (!out.empty() && out.back() == ' ') out.pop_back();  // of "and "
  return out;
}

}  // namespace

std::string folded(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto [c, length] = decode_utf8(text, at);
    out += folded_letter(c, text.substr(at, length));
    at += length;
  }
  return out;
}

PageLetters letters_of(const std::vector<PageWord>& page) {
  PageLetters letters;
  for (std::size_t word = 0; word < page.size(); ++word) {
    const std::string_view text = page[word].text;
    std::size_t letter = 0;
    for (std::size_t at = 0; at < text.size(); ++letter) {
      const auto [c, length] = decode_utf8(text, at);
      letters.row += folded_letter(c, text.substr(at, length));
      letters.origins.resize(letters.row.size(), {word, letter});
      at += length;
    }
  }
  return letters;
}

std::vector<WordSpan> spans_of(const PageLetters& letters, std::size_t begin, std::size_t end) {
  std::vector<WordSpan> spans;
  for (std::size_t at = begin; at < end; ++at) {
    const auto [word, letter] = letters.origins[at];
    if (spans.empty() || spans.back().word != word) spans.push_back({word, letter, letter});
    spans.back().to = letter + 1;
  }
  return spans;
}

}  // namespace boardwatch::documents
