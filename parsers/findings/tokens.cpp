#include "parsers/findings/tokens.hpp"

#include <array>

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

bool is_letter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7); }

bool is_capital(char32_t c) {
  if (c >= 'A' && c <= 'Z') return true;
  if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return true;
  if (c >= 0x100 && c <= 0x137) return c % 2 == 0;
  if (c >= 0x139 && c <= 0x148) return c % 2 == 1;
  if (c >= 0x14A && c <= 0x177) return c % 2 == 0;
  if (c == 0x178 || c == 0x179 || c == 0x17B || c == 0x17D) return true;
  if ((c >= 0x1DE && c <= 0x1EF) || (c >= 0x1F8 && c <= 0x233)) return c % 2 == 0;
  if (c >= 0x1CD && c <= 0x1DC) return c % 2 == 1;
  return (c >= 0x1E00 && c <= 0x1EFF && c % 2 == 0) || (c >= 0x391 && c <= 0x3A9) || (c >= 0x400 && c <= 0x42F);
}

/// What a byte is: bits are collected over the bytes of a word.
enum ByteKind : std::uint8_t { small_byte = 1, capital_byte = 2, digit_byte = 4, joint_byte = 8, wide_byte = 16, blank_byte = 32 };

constexpr auto byte_kinds = [] {
  std::array<std::uint8_t, 256> kinds{};
  for (int c = 'a'; c <= 'z'; ++c) kinds[static_cast<std::size_t>(c)] = small_byte;
  for (int c = 'A'; c <= 'Z'; ++c) kinds[static_cast<std::size_t>(c)] = capital_byte;
  for (int c = '0'; c <= '9'; ++c) kinds[static_cast<std::size_t>(c)] = digit_byte;
  for (const char c : {'\'', '-', '&'}) kinds[static_cast<std::size_t>(c)] = joint_byte;
  for (const char c : {' ', '\n'}) kinds[static_cast<std::size_t>(c)] = blank_byte;
  for (std::size_t c = 0x80; c < 256; ++c) kinds[c] = wide_byte;
  return kinds;
}();

std::uint8_t kind_at(std::string_view text, std::size_t at) { return byte_kinds[static_cast<unsigned char>(text[at])]; }

bool letter_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const auto kind = kind_at(text, at);
  return (kind & (small_byte | capital_byte | digit_byte)) != 0 || (kind == wide_byte && is_letter(decode_utf8(text, at).value));
}

struct Letters {
  bool small = false, digit = false, inner = false;
  std::size_t count = 0;  ///< told only of words without a small one
};

std::size_t letters_in(std::string_view word) {
  std::size_t count = 0;
  for (const char c : word) count += (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0xC0) == 0xC0 ? 1u : 0u;
  return count;
}

/// The end of the word at `at`, and what it is made of.
std::size_t word_end(std::string_view text, std::size_t at, Letters& letters) {
  const auto begin = at;
  unsigned seen = 0;
  while (at < text.size()) {
    unsigned kind = 0;
    while (at < text.size() && ((kind = kind_at(text, at)) & (small_byte | capital_byte | digit_byte)) != 0) {
      seen |= kind;
      ++at;
    }
    if (at == text.size()) break;
    if (kind == wide_byte) {
      const auto [c, length] = decode_utf8(text, at);
      if (!is_letter(c)) break;
      seen |= is_capital(c) ? capital_byte : small_byte;
      at += length;
    } else {
      if (kind != joint_byte || !letter_at(text, at + 1) || possessive_at(text, at)) break;
      seen |= joint_byte;
      ++at;
    }
  }
  letters.small = (seen & small_byte) != 0;
  letters.digit = (seen & digit_byte) != 0;
  letters.inner = (seen & joint_byte) != 0;
  if (!letters.small) letters.count = letters_in(text.substr(begin, at - begin));
  return at;
}

}  // namespace

bool possessive_at(std::string_view text, std::size_t at) {
  if (text[at] != '\'' || at + 1 >= text.size() || letter_at(text, at + 2)) return false;
  const bool shouted = text[at + 1] == 'S' && at > 0 && kind_at(text, at - 1) == capital_byte;  // "THE CHAIR'S REPORT"
  return text[at + 1] == 's' || shouted;
}

WordKey key_in(std::string_view text, std::size_t begin, std::size_t end) {
  std::uint64_t key = word_key::start * (end - begin + 1);
  for (std::size_t at = begin; at < end; at += 8) {
    std::uint64_t bytes = 0;
    if (at + 8 <= text.size())
      std::memcpy(&bytes, text.data() + at, 8);
    else
      std::memcpy(&bytes, text.data() + at, text.size() - at);
    if (end - at < 8) bytes &= (std::uint64_t{1} << (8 * (end - at))) - 1;
    key = word_key::mixed(key, bytes);
  }
  return key;
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  Letters letters;
  return letter_at(text, at) ? word_end(text, at, letters) : at;
}

bool capital_at(std::string_view text, std::size_t at) {
  const auto kind = kind_at(text, at);
  return kind == capital_byte || (kind == wide_byte && is_capital(decode_utf8(text, at).value));
}

void cut_tokens_into(std::string_view text, std::vector<Token>& tokens) {
  static const auto& words = WordClasses::shared();
  tokens.clear();
  for (std::size_t at = 0; at < text.size();) {
    if (kind_at(text, at) == blank_byte) {
      ++at;
      continue;
    }
    auto& token = tokens.emplace_back();
    token.begin = static_cast<std::uint32_t>(at);
    const auto kind = kind_at(text, at);
    token.capital = capital_at(text, at);
    if ((kind & (small_byte | capital_byte | digit_byte)) != 0 || letter_at(text, at)) {
      Letters letters;
      at = word_end(text, at, letters);
      token.word = true;
      token.digit = letters.digit;
      token.inner = letters.inner;
      token.all_capitals = letters.count >= 2 && !letters.small;
    } else if (possessive_at(text, at)) {
      at += 2;
    } else {
      at += kind == wide_byte ? decode_utf8(text, at).length : 1;
    }
    token.end = static_cast<std::uint32_t>(at);
    token.key = key_in(text, token.begin, token.end);
    const auto info = words.find(token.key);
    token.classes = info.classes;
    token.post = info.post;
  }
}

std::vector<Token> cut_tokens(std::string_view text) {
  std::vector<Token> tokens;
  cut_tokens_into(text, tokens);
  return tokens;
}

}  // namespace boardwatch::findings
