#include "parsers/documents/ocr_need.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "core/utf8.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::size_t few_words = 15;      // "Board of Directors 28 May 2026 Page 14 of 212", stamped on a scan
constexpr std::size_t enough_letters = 40;  // to judge what kind of text they are

/// How the characters of a page are made up.
struct Letters {
  std::size_t all = 0;        ///< characters but white space
  std::size_t no_letter = 0;  ///< U+FFFD, private use, control characters
  std::size_t latin = 0;      ///< small a to z: capitals are often codes, and codes have no vowels
  std::size_t vowels = 0;     ///< of those
};

bool is_space(char32_t c) { return c == ' ' || (c >= 9 && c <= 13) || c == 0xA0; }
bool is_private(char32_t c) { return (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000; }
bool is_vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

void count(Letters& letters, char32_t c) {
  if (is_space(c)) return;
  ++letters.all;
  if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFFFD || is_private(c)) ++letters.no_letter;
  if (c < 'a' || c > 'z') return;
  ++letters.latin;
  if (is_vowel(static_cast<char>(c))) ++letters.vowels;
}

Letters letters_of(std::string_view text) {
  Letters letters;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = decode_utf8(text, at);
    count(letters, c.value);
    at += c.length;
  }
  return letters;
}

std::size_t words_in(std::string_view text) {
  const auto words = fold_space(text);
  return words.empty() ? 0 : static_cast<std::size_t>(std::count(words.begin(), words.end(), ' ')) + 1;
}

}  // namespace

bool is_rubbish(std::string_view text) {
  const auto letters = letters_of(text);
  if (letters.all < enough_letters) return false;
  if (letters.no_letter * 3 > letters.all) return true;
  // English has 38 to 42 vowels in 100 letters; a table of abbreviations and names still 25. Figures alone say nothing.
  return letters.latin >= enough_letters && letters.latin * 4 > letters.all && letters.vowels * 100 < letters.latin * 15;
}

bool is_scan(const PageText& page, const std::vector<std::uint32_t>& pictures) {
  const bool picture = std::binary_search(pictures.begin(), pictures.end(), page.number);
  return page.fault.empty() && needs_recognition(page.text, picture ? PageArt::picture : PageArt::words_only);
}

bool needs_recognition(std::string_view text, PageArt art) {
  return is_rubbish(text) || (art == PageArt::picture && words_in(text) < few_words);
}

void take_recognised(PageText& known, PageText scan) {
  if (scan.text.size() < known.text.size() && !is_rubbish(known.text)) scan.text = std::move(known.text);
  known = std::move(scan);
}

}  // namespace boardwatch::documents
