// Goes along the words of a text as fast as they can be told apart: most are plain letters and digits up to a blank, and
// are cut eight bytes at a time. Nothing is stored.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "parsers/findings/tokens.hpp"

namespace boardwatch::findings {

struct WalkedWord {
  std::size_t begin = 0, end = 0;
  WordKey key = 0;
  bool capital = false, digit = false;  ///< begins with a capital; holds a digit
  bool first = false;                   ///< nothing stands before it
  bool part = false;                    ///< of a word with marks in it, which is told before its parts
};

namespace word_walk {

constexpr std::uint64_t tops = 0x80 * word_key::ones;

/// The top bit of each of eight bytes that lies between `from` and `to`; those of bytes above 0x7F are to be left out.
constexpr std::uint64_t between(std::uint64_t bytes, unsigned char from, unsigned char to) {
  const auto low = bytes & ~tops;
  return (low + (0x80u - from) * word_key::ones) & ~(low + (0x7Fu - to) * word_key::ones) & tops;
}

struct Run {
  std::size_t length = 0;  ///< of ASCII letters and digits
  bool digit = false;
  WordKey key = 0;
};

/// Of eight bytes: the top bits of those that are letters or digits, and of the digits alone.
struct Eight {
  std::uint64_t bytes = 0, words = 0, digits = 0;
  explicit Eight(const char* at) {
    std::memcpy(&bytes, at, 8);
    digits = between(bytes, '0', '9') & ~bytes;
    words = (between(bytes | 0x20 * word_key::ones, 'a', 'z') & ~bytes) | digits;
  }
};

/// Where fewer than eight bytes are left of the text, or the word has eight letters or more.
inline Run long_run_at(std::string_view text, std::size_t at, std::size_t end) {
  Run run;
  const auto is_digit = [&](char c) { return c >= '0' && c <= '9'; };
  while (at + run.length < end) {
    const char c = text[at + run.length];
    if (!is_digit(c) && !((c | 0x20) >= 'a' && (c | 0x20) <= 'z')) break;
    run.digit = run.digit || is_digit(c);
    ++run.length;
  }
  run.key = key_in(text, at, at + run.length);
  return run;
}

inline Run run_at(std::string_view text, std::size_t at, std::size_t end) {
  if (at + 8 > text.size()) return long_run_at(text, at, end);
  const Eight eight(text.data() + at);
  const auto other = ~eight.words & tops;
  const auto length = static_cast<std::size_t>(std::countr_zero(other)) / 8;  // 8 where there is none
  if (length == 8 || length > end - at) return long_run_at(text, at, end);
  const auto inside = (std::uint64_t{1} << (8 * length)) - 1;
  return {length, (eight.digits & inside) != 0, word_key::mixed(word_key::start * (length + 1), eight.bytes & inside)};
}

}  // namespace word_walk

/// Calls for the words between `begin` and `end` of a text in UTF-8: those that cut_tokens() cuts, and of those with marks
/// in them ("non-executive", "R&D") the parts; and for the marks of one byte beside them.
template <class OnWord, class OnMark>
void for_each_word(std::string_view text, std::size_t begin, std::size_t end, const OnWord& on_word, const OnMark& on_mark) {
  bool first = true;
  for (std::size_t at = begin; at < end;) {
    const auto run = word_walk::run_at(text, at, end);
    const auto behind = at + run.length;
    const char next = behind < end ? text[behind] : ' ';
    const bool joined = next == '-' || next == '\'' || next == '&' || static_cast<unsigned char>(next) >= 0x80;
    if (!joined) {
      if (run.length > 0) {
        on_word(WalkedWord{at, behind, run.key, text[at] >= 'A' && text[at] <= 'Z', run.digit, first, false});
        first = false;
      }
      if (next != ' ' && next != '\n' && behind < end) {
        first = false;
        on_mark(next);
      }
      at = behind + 1;
      continue;
    }
    const auto sentence = text.substr(0, end);
    const auto whole = end_of_word(sentence, at);
    if (whole == at) {  // a mark, or what is no letter
      first = false;
      at += possessive_at(sentence, at) ? 2u : 1u;
      while (at < end && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
      continue;
    }
    const auto word = text.substr(at, whole - at);
    const bool digit = std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    on_word(WalkedWord{at, whole, key_in(text, at, whole), capital_at(text, at), digit, first, false});
    for (std::size_t part = at; part < whole;) {
      auto mark = part;
      while (mark < whole && text[mark] != '-' && text[mark] != '\'' && text[mark] != '&') ++mark;
      if (mark - part < whole - at) on_word(WalkedWord{part, mark, key_in(text, part, mark), capital_at(text, part), digit, first, true});
      part = mark + 1;
    }
    first = false;
    at = whole;
  }
}

template <class OnWord>
void for_each_word(std::string_view text, std::size_t begin, std::size_t end, const OnWord& on_word) {
  for_each_word(text, begin, end, on_word, [](char) {});
}

}  // namespace boardwatch::findings
