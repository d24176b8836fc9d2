#include "parsers/listings/date_tokens.hpp"

#include <array>

#include "core/utf8.hpp"

namespace boardwatch::listings {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The mark that stands for a character between words; '\0': none, as it has no width.
char mark_of(char32_t c) {
  if (c == U'\u00AD' || c == U'\u200B' || c == U'\u200C' || c == U'\u200D' || c == U'\uFEFF') return '\0';
  if (c == U'\u00A0' || (c >= U'\u2000' && c <= U'\u200A') || c == U'\u202F' || c == U'\u3000' || c == U'\t' || c == U'\n') return ' ';
  if ((c >= U'\u2010' && c <= U'\u2015') || c == U'\u2212') return '-';
  if (c == U'\u2018' || c == U'\u2019' || c == U'\u02BC') return '\'';
  if (c < 0x80 && std::string_view(" -./_,:'(").find(static_cast<char>(c)) != std::string_view::npos) return static_cast<char>(c);
  return '#';
}

void add_mark(std::string& gap, char mark) {
  constexpr std::size_t longest_gap = 6;
  if (mark != '\0' && gap.size() < longest_gap && (gap.empty() || gap.back() != mark)) gap.push_back(mark);
}

DateToken token_at(std::string_view text, std::size_t begin) {
  DateToken token;
  token.begin = token.end = begin;
  const bool number = is_digit(text[begin]);
  while (token.end < text.size() && (number ? is_digit(text[token.end]) : is_letter(text[token.end]))) ++token.end;
  const auto written = text.substr(begin, token.end - begin);
  if (!number) {
    token.word = to_lower(written);
    token.capital = written.front() <= 'Z';
  } else if (written.size() <= 8) {
    token.number = 0;
    for (const char c : written) token.number = token.number * 10 + (c - '0');
  }
  return token;
}

}  // namespace

std::vector<DateToken> date_tokens(std::string_view text) {
  std::vector<DateToken> tokens;
  std::string gap;
  for (std::size_t at = 0; at < text.size();) {
    if (text.substr(at, 6) == "&nbsp;") {
      add_mark(gap, ' ');
      at += 6;
    } else if (is_digit(text[at]) || is_letter(text[at])) {
      tokens.push_back(token_at(text, at));
      tokens.back().gap = std::move(gap);
      gap.clear();
      at = tokens.back().end;
    } else {
      const auto [value, length] = decode_utf8(text, at);
      add_mark(gap, mark_of(value));
      at += length;
    }
  }
  return tokens;
}

std::optional<unsigned> month_of(std::string_view word) {
  constexpr std::array<std::string_view, 12> names{"january", "february", "march",     "april",   "may",      "june",
                                                   "july",    "august",   "september", "october", "november", "december"};
  for (unsigned i = 0; i < names.size(); ++i)
    if (word == names[i] || (word.size() == 3 && names[i].starts_with(word))) return i + 1;
  if (word == "sept") return 9;
  return word == "febuary" ? std::optional<unsigned>(2) : std::nullopt;
}

std::optional<unsigned> weekday_of(std::string_view word) {
  constexpr std::array<std::string_view, 7> names{"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};
  for (unsigned i = 0; i < names.size(); ++i)
    if (word == names[i] || (word.size() == 3 && names[i].starts_with(word))) return i;
  if (word == "tues") return 2;
  return word == "weds" ? std::optional<unsigned>(3) : word == "thur" || word == "thurs" ? std::optional<unsigned>(4) : std::nullopt;
}

bool is_ordinal(std::string_view word) { return word == "st" || word == "nd" || word == "rd" || word == "th"; }

}  // namespace boardwatch::listings
