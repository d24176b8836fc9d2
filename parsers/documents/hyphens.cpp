#include "parsers/documents/hyphens.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <vector>

#include "core/utf8.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::array<std::string_view, 38> beginnings{
    "all",  "anti", "co",   "counter", "cross", "double", "eight", "ex",  "five", "four", "full",  "half", "high",  "in",    "inter", "long", "low",  "mid",  "multi",
    "nine", "non",  "off",  "on",      "one",   "part",   "post",  "pre", "re",   "self", "semi",  "seven", "short", "single", "six",  "sub",  "three", "two", "well"};
constexpr std::array<std::string_view, 3> hyphens{"-", "\u2010", "\u00AD"};  // the last one is only ever the printer's

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_word_byte(char c) { return (c >= 'a' && c <= 'z') || is_upper(c) || is_digit(c) || (static_cast<unsigned char>(c) & 0x80) != 0; }

/// The hyphen that ends a line behind a word; empty for none.
std::string_view hyphen_at_end(std::string_view line) {
  for (const auto hyphen : hyphens)
    if (line.ends_with(hyphen) && line.size() > hyphen.size() && is_word_byte(line[line.size() - hyphen.size() - 1])) return hyphen;
  return {};
}

std::string_view last_word(std::string_view line) {
  auto begin = line.size();
  while (begin > 0 && is_word_byte(line[begin - 1])) --begin;
  return line.substr(begin);
}

std::string_view first_word(std::string_view line) {
  std::size_t end = 0;
  while (end < line.size() && is_word_byte(line[end])) ++end;
  return line.substr(0, end);
}

/// The words of the text as it writes them, in small letters; compounds whole and in parts.
std::unordered_set<std::string> words_of(std::string_view text) {
  std::unordered_set<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && (is_word_byte(text[end]) || (text[end] == '-' && end > at && end + 1 < text.size() && is_word_byte(text[end + 1])))) ++end;
    if (end > at) words.insert(to_lower(text.substr(at, end - at)));
    at = end + 1;
  }
  return words;
}

class Joiner {
 public:
  explicit Joiner(std::string_view text) : text_(text) {}

  std::string run() {
    auto lines = split(text_, '\n');
    std::string out;
    out.reserve(text_.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
      auto line = lines[i];
      std::string joined;
      // One word may be parted twice where columns are narrow.
      while (i + 1 < lines.size() && join(joined.empty() ? line : std::string_view(joined), lines[i + 1], joined))
        if (lines[i + 1].empty()) ++i;
      out.append(joined.empty() ? line : std::string_view(joined));
      if (i + 1 < lines.size()) out.push_back('\n');
    }
    return out;
  }

 private:
  /// Moves the rest of a parted word from `next` to the line, which becomes `joined`. False where no word is parted.
  bool join(std::string_view line, std::string_view& next, std::string& joined) {
    const auto hyphen = hyphen_at_end(line);
    const auto rest = first_word(next);
    if (hyphen.empty() || rest.empty()) return false;
    const auto part = last_word(line.substr(0, line.size() - hyphen.size()));
    std::string whole(line.substr(0, line.size() - hyphen.size()));
    if (hyphen != hyphens[2] && keeps_hyphen(part, rest)) whole += "-";
    // What follows the word without a blank ("sation,") comes along.
    const auto end = std::min(next.find(' '), next.size());
    whole += next.substr(0, end);
    next = end < next.size() ? next.substr(end + 1) : std::string_view();
    joined = std::move(whole);
    return true;
  }

  bool keeps_hyphen(std::string_view part, std::string_view rest) {
    if (is_digit(part.back()) || is_digit(rest.front()) || is_upper(rest.front())) return true;
    const auto left = to_lower(part), right = to_lower(rest);
    if (words_.empty()) words_ = words_of(text_);
    if (words_.contains(left + "-" + right)) return true;
    if (words_.contains(left + right)) return false;
    return std::find(beginnings.begin(), beginnings.end(), left) != beginnings.end();
  }

  std::string_view text_;
  std::unordered_set<std::string> words_;  // made when first needed
};

}  // namespace

std::string join_hyphens(std::string_view text) { return Joiner(text).run(); }

}  // namespace boardwatch::documents
