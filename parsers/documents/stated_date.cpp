#include "parsers/documents/stated_date.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/utf8.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::size_t title_bytes = 6000;   // "Date of meeting" stands on one of the first two pages
constexpr int title_lines = 25;             // of the first page
constexpr std::size_t longest_title_line = 120;

struct Token {
  int number = -1;  ///< -1 for a word
  std::size_t digits = 0;
  std::string word;
  char after = ' ';  ///< the mark right after it
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Numbers of up to four digits and words; "28th" gives 28 with the ending dropped.
std::vector<Token> tokens_of(std::string_view line) {
  std::vector<Token> tokens;
  for (std::size_t at = 0; at < line.size();) {
    if (!is_digit(line[at]) && !is_letter(line[at])) {
      ++at;
      continue;
    }
    const auto begin = at;
    const bool number = is_digit(line[at]);
    while (at < line.size() && (number ? is_digit(line[at]) : is_letter(line[at]))) ++at;
    const auto text = line.substr(begin, at - begin);
    Token token;
    token.word = number ? std::string() : to_lower(text);
    if (number) {
      token.digits = text.size();
      token.number = text.size() > 4 ? 99999 : std::stoi(std::string(text));
      const std::string ending = to_lower(line.substr(at, 2));
      if (ending == "st" || ending == "nd" || ending == "rd" || ending == "th") at += 2;
    }
    token.after = at < line.size() ? line[at] : ' ';
    tokens.push_back(std::move(token));
  }
  return tokens;
}

int month_of(const std::string& word) {
  constexpr std::array<std::string_view, 12> months{"january", "february", "march", "april", "may", "june",
                                                    "july", "august", "september", "october", "november", "december"};
  if (word.size() < 3) return 0;
  for (std::size_t i = 0; i < months.size(); ++i)
    if (months[i].starts_with(word) || (word == "sept" && i == 8)) return static_cast<int>(i) + 1;
  return 0;
}

std::optional<Date> make(int year, int month, int day) {
  if (year >= 0 && year < 100) year += 2000;
  if (year < 2000 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  const Date date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day))};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<Date> day_at(const Token& a, const Token& b, const Token& c) {
  if (a.number >= 0 && b.number < 0 && c.number >= 1000) return make(c.number, month_of(b.word), a.number);
  if (a.number < 0 && b.number >= 0 && c.number >= 1000) return make(c.number, month_of(a.word), b.number);
  const bool marks = a.after == b.after && (a.after == '/' || a.after == '.' || a.after == '-');
  if (!marks || a.number < 0 || b.number < 0 || c.number < 0) return std::nullopt;
  if (a.digits != 4 && c.digits != 2 && c.digits != 4) return std::nullopt;  // "1.2.3" is a section
  return a.number >= 1000 ? make(a.number, b.number, c.number) : make(c.number, b.number, a.number);
}

bool has_any(std::string_view lower, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](auto word) { return lower.find(word) != lower.npos; });
}

bool is_other_date(std::string_view lower) {
  return has_any(lower, {"previous", "last meeting", "next meeting", "future", "review", "version", "expir", "approved", "ratified", "created", "printed",
                         "effective", "deadline", "published", "revised", "minutes of the meeting held", "action", "due", "from ", "by "});
}

bool is_meeting_label(std::string_view lower) {
  return has_any(lower, {"date of meeting", "meeting date", "date of board", "board meeting date", "meeting held on", "to be held on", "held on", "date:"}) ||
         lower.starts_with("date ");
}

struct Lines {
  explicit Lines(std::string_view text) : rest(text) {}
  std::string_view rest;
  std::string_view next() {
    const auto end = rest.find_first_of("\n\f");
    const auto line = rest.substr(0, end);
    rest = end == rest.npos ? std::string_view() : rest.substr(end + 1);
    return line;
  }
};

/// "Date of meeting" with the day on its own line or, in a table read by columns, on the line after.
std::optional<Date> labelled(std::string_view start) {
  bool waiting = false;
  for (Lines lines(start); !lines.rest.empty();) {
    const auto line = trim(lines.next());
    if (line.empty()) continue;
    const std::string lower = to_lower(line);
    const bool label = is_meeting_label(lower) && !has_any(lower, {"previous", "next", "last", "review"});
    if (label || waiting)
      if (auto day = find_day(line)) return day;
    waiting = label && line.size() < 40;
  }
  return std::nullopt;
}

std::optional<Date> in_title_block(std::string_view start) {
  int count = 0;
  for (Lines lines(start.substr(0, start.find('\f'))); !lines.rest.empty() && count < title_lines;) {
    const auto line = trim(lines.next());
    if (line.empty()) continue;
    ++count;
    if (line.size() > longest_title_line || line.back() == '.' || is_other_date(to_lower(line))) continue;  // a sentence is no title
    if (auto day = find_day(line)) return day;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Date> find_day(std::string_view line) {
  const auto tokens = tokens_of(line);
  for (std::size_t i = 0; i + 2 < tokens.size(); ++i)
    if (auto day = day_at(tokens[i], tokens[i + 1], tokens[i + 2])) return day;
  return std::nullopt;
}

std::optional<Date> stated_date(std::string_view start) {
  start = clip(start, title_bytes);
  auto day = labelled(start);
  return day ? day : in_title_block(start);
}

}  // namespace boardwatch::documents
