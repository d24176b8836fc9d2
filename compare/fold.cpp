#include "compare/fold.hpp"

#include <cstdint>

#include "core/utf8.hpp"

namespace boardwatch::compare {
namespace {

constexpr char32_t soft_hyphen = 0xAD;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0x80) != 0;
}

/// What stands for the code point; null where it stands for itself.
const char* plain(char32_t c) {
  switch (c) {
    case 0x2010:
    case 0x2011: return "-";
    case 0x2018:
    case 0x2019: return "'";
    case 0x201C:
    case 0x201D: return "\"";
    case 0xFB00: return "ff";
    case 0xFB01: return "fi";
    case 0xFB02: return "fl";
    case 0xFB03: return "ffi";
    case 0xFB04: return "ffl";
    default: return nullptr;
  }
}

std::string without_layout(std::string_view shown) {
  std::string out;
  for (std::size_t at = 0; at < shown.size();) {
    if (const auto space = space_at(shown, at)) {  // inside a word only where a line ended
      at += space;
      continue;
    }
    const auto point = decode_utf8(shown, at);
    if (const char* same = plain(point.value))
      out += same;
    else if (point.value != soft_hyphen)
      out += shown.substr(at, point.length);
    at += point.length;
  }
  return out;
}

}  // namespace

std::size_t space_at(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
  if ((static_cast<unsigned char>(c) & 0x80) == 0) return 0;
  const auto point = decode_utf8(text, at);
  const bool space = point.value == 0xA0 || (point.value >= 0x2000 && point.value <= 0x200B) || point.value == 0x202F ||
                     point.value == 0x3000;
  return space ? point.length : 0;
}

std::string fold_word(std::string_view shown) {
  const auto word = without_layout(shown);
  std::string out;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool inside = i > 0 && i + 1 < word.size();
    if (word[i] == '-' && inside && is_letter(word[i - 1]) && is_letter(word[i + 1])) continue;
    out.push_back(word[i]);
  }
  return out;
}

std::string fold_words(std::string_view passage) {
  const auto shown = shown_words(passage);
  std::string out;
  for (const auto word : split(shown, ' ')) {
    if (!out.empty()) out.push_back(' ');
    out += fold_word(word);
  }
  return out;
}

std::string shown_words(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto from = at;
    bool line_ended = false;
    while (at < text.size()) {
      const auto space = space_at(text, at);
      if (space == 0) break;
      line_ended = line_ended || text[at] == '\n';
      at += space;
    }
    const bool parted = line_ended && out.size() > 1 && out.back() == '-' && is_letter(out[out.size() - 2]) &&
                        at < text.size() && is_letter(text[at]);
    if (at > from && !out.empty() && !parted && at < text.size()) out.push_back(' ');
    if (at == text.size()) break;
    const auto point = decode_utf8(text, at);
    out += text.substr(at, point.length);
    at += point.length;
  }
  return out;
}

}  // namespace boardwatch::compare
