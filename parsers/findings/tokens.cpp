#include "parsers/findings/tokens.hpp"

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

bool is_letter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7); }
bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

bool is_capital(char32_t c) {
  if (c >= 'A' && c <= 'Z') return true;
  if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return true;
  if (c >= 0x100 && c <= 0x137) return c % 2 == 0;
  if (c >= 0x139 && c <= 0x148) return c % 2 == 1;
  if (c >= 0x14A && c <= 0x177) return c % 2 == 0;
  if (c == 0x178 || c == 0x179 || c == 0x17B || c == 0x17D) return true;
  return (c >= 0x1E00 && c <= 0x1EFF && c % 2 == 0) || (c >= 0x391 && c <= 0x3A9) || (c >= 0x400 && c <= 0x42F);
}

void describe(std::string_view text, Token& token) {
  const auto words = text.substr(token.begin, token.end - token.begin);
  token.lower = to_lower(words);
  bool small = false;
  int letters = 0;
  for (std::size_t at = 0; at < words.size();) {
    const auto [c, length] = decode_utf8(words, at);
    if (at == 0) token.capital = is_capital(c);
    if (is_letter(c)) {
      ++letters;
      small = small || !is_capital(c);
    }
    at += length;
  }
  token.all_capitals = letters >= 2 && !small;
}

}  // namespace

std::vector<Token> cut_tokens(std::string_view text) {
  std::vector<Token> tokens;
  const auto letter_at = [&](std::size_t at) {
    return at < text.size() && (is_letter(decode_utf8(text, at).value) || is_digit(decode_utf8(text, at).value));
  };
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == ' ' || text[at] == '\n') {
      ++at;
      continue;
    }
    Token token;
    token.begin = at;
    if (letter_at(at)) {
      token.word = true;
      while (at < text.size()) {
        const auto [c, length] = decode_utf8(text, at);
        const bool inner = (c == '\'' || c == '-' || c == '&') && letter_at(at + 1);
        const bool possessive = c == '\'' && text.substr(at + 1, 1) == "s" && !letter_at(at + 2);
        if ((!is_letter(c) && !is_digit(c) && !inner) || possessive) break;
        at += length;
      }
    } else if (text[at] == '\'' && text.substr(at + 1, 1) == "s" && !letter_at(at + 2)) {
      at += 2;
    } else {
      at += decode_utf8(text, at).length;
    }
    token.end = at;
    describe(text, token);
    tokens.push_back(std::move(token));
  }
  return tokens;
}

}  // namespace boardwatch::findings
