#include "parsers/documents/agenda_cells.hpp"

#include <algorithm>
#include <array>

#include "core/utf8.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::uint32_t last_page = 3000;
constexpr std::size_t longest_title = 200;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

template <std::size_t N>
bool is_one_of(std::string_view words, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), words) != list.end();
}

/// "(For Approval)" -> "for approval"
std::string plain(std::string_view cell) {
  constexpr std::string_view edges = " .:;,()[]*";
  const auto begin = cell.find_first_not_of(edges);
  if (begin == cell.npos) return {};
  return to_lower(fold_space(cell.substr(begin, cell.find_last_not_of(edges) + 1 - begin)));
}

/// Digits at `at`, at most four; -1 for none. Moves `at` behind them.
int take_number(std::string_view text, std::size_t& at) {
  int value = 0;
  const auto begin = at;
  while (at < text.size() && is_digit(text[at]) && at - begin < 5) value = value * 10 + (text[at++] - '0');
  return at == begin || at - begin > 4 ? -1 : value;
}

bool ends_number(std::string_view text, std::size_t at) {
  return at == text.size() || text[at] == ' ' || text[at] == ')' || (text[at] == '.' && (at + 1 == text.size() || text[at + 1] == ' '));
}

/// ".1", ".1.2", "a" behind the first number.
bool take_parts(std::string_view text, std::size_t& at, std::vector<int>& parts) {
  while (at + 1 < text.size() && text[at] == '.' && is_digit(text[at + 1])) parts.push_back(take_number(text, ++at));
  const bool letter = at < text.size() && is_letter(text[at]) && ends_number(text, at + 1);
  if (letter) parts.push_back((text[at++] | 0x20) - 'a' + 1);
  return ends_number(text, at) && std::none_of(parts.begin(), parts.end(), [](int part) { return part < 0; });
}

/// Behind "26/" of "26/008": the number that counts.
bool take_reference(std::string_view text, std::size_t& at, ItemNumber& number) {
  while (at + 1 < text.size() && text[at] == '/' && is_digit(text[at + 1])) {
    number.parts = {take_number(text, ++at)};
    number.reference = true;
  }
  return number.reference;
}

std::size_t letters_in(std::string_view text) { return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_letter)); }

/// "HSN", "TA / JR", "JTu": capitals, at most one small letter each.
bool is_initials(std::string_view cell) {
  std::size_t capitals = 0, small = 0;
  for (const char c : cell) {
    capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
    small += c >= 'a' && c <= 'z' ? 1 : 0;
    if (is_digit(c)) return false;
  }
  return capitals >= 2 && small * 3 <= capitals && cell.size() <= 24 && capitals <= 4 * (1 + static_cast<std::size_t>(std::count_if(cell.begin(), cell.end(), [](char c) { return c == ' ' || c == '/' || c == ','; })));
}

}  // namespace

std::optional<ItemNumber> number_at_start(std::string_view cell, std::string_view& rest) {
  const auto words = trim(cell);
  std::size_t at = 0;
  while (at < words.size() && at < 4 && words[at] >= 'A' && words[at] <= 'Z') ++at;
  const bool lettered = at > 0;
  ItemNumber number;
  if (at < words.size() && lettered && (words[at] == '/' || words[at] == '-')) ++at;
  number.parts = {take_number(words, at)};
  const bool reference = number.parts[0] >= 0 && take_reference(words, at, number);
  const bool padded = words.starts_with('0') && !reference;
  if (number.parts[0] < 0 || padded || (!reference && (lettered || number.parts[0] > 99))) return std::nullopt;
  if (!take_parts(words, at, number.parts) || number.parts.size() > 4) return std::nullopt;
  number.shown = std::string(words.substr(0, at));
  while (at < words.size() && (words[at] == '.' || words[at] == ')')) ++at;
  rest = trim(words.substr(at));
  return number;
}

bool may_be_first(const ItemNumber& number) {
  return number.reference || (number.parts[0] == 1 && std::all_of(number.parts.begin(), number.parts.end(), [](int part) { return part <= 1; }));
}

bool follows(const ItemNumber& next, const ItemNumber& last) {
  constexpr int most_left_out = 2;
  if (next.reference != last.reference) return false;
  const auto common = std::mismatch(next.parts.begin(), next.parts.end(), last.parts.begin(), last.parts.end());
  const auto depth = static_cast<std::size_t>(common.first - next.parts.begin());
  if (depth == next.parts.size() || next.parts.size() > depth + 2) return false;
  const int before = depth < last.parts.size() ? last.parts[depth] : 0;
  const int left_out = next.parts[depth] - before - 1;
  const bool first_below = next.parts.size() == depth + 1 || next.parts.back() <= 1;
  return left_out >= 0 && left_out <= most_left_out && first_below;
}

std::vector<std::string_view> cells_of(std::string_view line) {
  constexpr std::string_view ellipsis = "…";
  constexpr std::array<std::string_view, 6> gaps{"\t", "|", "   ", "....", ". . .", "……"};
  std::vector<std::string_view> cells;
  while (!line.empty()) {
    auto end = line.size();
    for (const auto gap : gaps) end = std::min(end, line.find(gap));
    if (const auto cell = trim(line.substr(0, end)); !cell.empty()) cells.push_back(cell);
    line.remove_prefix(end);
    line.remove_prefix(std::min(line.find_first_not_of(" \t|."), line.size()));
    while (line.starts_with(ellipsis)) line.remove_prefix(ellipsis.size());
  }
  return cells;
}

bool is_time(std::string_view cell) {
  const auto words = plain(cell);
  if (words.empty() || !is_digit(words[0])) return false;
  std::size_t at = 0;
  const int hour = take_number(words, at);
  if (words.substr(at) == " mins" || words.substr(at) == " minutes" || words.substr(at) == " min" || words.substr(at) == "am" || words.substr(at) == "pm") return true;
  if (words.size() == 4 && at == 4) return hour >= 700 && hour <= 2000 && hour % 100 < 60 && hour % 5 == 0;  // 0930
  const bool parted = hour >= 0 && hour < 24 && at + 2 < words.size() && (words[at] == '.' || words[at] == ':');
  if (!parted) return false;
  const auto begin = ++at;
  const int minute = take_number(words, at);
  return at - begin == 2 && minute >= 0 && minute < 60 && words.find_first_not_of("0123456789.:-– ampto", at) == words.npos;
}

bool is_purpose(std::string_view cell) {
  constexpr std::array<std::string_view, 33> purposes{
      "note", "approve", "discuss", "approval", "assurance", "assure", "information", "decision", "discussion", "noting", "ratify", "ratification",
      "endorse", "receive", "review", "agree", "consider", "decide", "inform", "for information", "action", "support", "update", "comment",
      "information only", "consent", "for consent", "oversight", "monitoring", "ratified", "scrutiny", "recommend", "agreement"};
  auto words = plain(cell);
  for (const auto before : {std::string_view("for "), std::string_view("to ")})
    if (words.starts_with(before)) words.erase(0, before.size());
  if (is_one_of(words, purposes)) return true;
  for (const auto between : {std::string_view(" and "), std::string_view("/"), std::string_view(" & "), std::string_view(", ")})
    if (const auto at = words.find(between); at != words.npos) return is_purpose(words.substr(0, at)) && is_purpose(words.substr(at + between.size()));
  return false;
}

bool is_enclosure(std::string_view cell) {
  constexpr std::array<std::string_view, 17> words_for{"verbal", "oral", "to follow", "presentation", "film", "video", "tabled", "none", "attached", "enclosed",
                                                       "n/a", "slides", "taken in private", "paper", "enclosure", "verbal update", "report"};
  constexpr std::array<std::string_view, 9> kinds{"enc", "encl", "enclosure", "paper", "appendix", "app", "attachment", "doc", "item"};
  const auto words = plain(cell);
  if (words.empty() || words == "-" || words == "–" || words == "—" || is_one_of(words, words_for)) return true;
  if (words.size() == 1 && is_letter(words[0])) return true;
  const auto kind = words.substr(0, words.find_first_of(" ."));
  const auto mark = trim(std::string_view(words).substr(std::min(kind.size() + 1, words.size())));
  return is_one_of(kind, kinds) && mark.size() <= 9 && mark.find(' ') == mark.npos;
}

bool is_post(std::string_view cell) {
  constexpr std::array<std::string_view, 12> alone{"all", "chair", "chairs", "chairman", "chief executive", "chief executives", "ceo", "company secretary",
                                                   "board secretary", "trust secretary", "medical director", "committee chair"};
  constexpr std::array<std::string_view, 14> begins{"chief ", "director of ", "deputy chief ", "executive director", "group chief ", "interim chief ", "acting chief ", "head of ",
                                                    "associate director", "non-executive director", "deputy director", "trust chair", "managing director", "committee chairs"};
  constexpr std::array<std::string_view, 9> ends{"officer", "nurse", "director", "executive", "secretary", "executives", "secretaries", "chairs", "chair"};
  const auto words = plain(cell);
  if (is_one_of(words, alone)) return true;
  if (words.find("report") != words.npos || words.find("'s") != words.npos || words.find("’s") != words.npos) return false;
  const auto last = words.substr(words.rfind(' ') + 1);
  const auto starts = [&](auto begin) { return words.starts_with(begin); };
  if (!std::any_of(begins.begin(), begins.end(), starts)) return false;
  return words.find(':') == words.npos && (words.starts_with("director of ") || words.starts_with("head of ") || is_one_of(last, ends));
}

bool is_page_column(std::string_view cell) {
  constexpr std::array<std::string_view, 7> names{"page", "pages", "page no", "page number", "pg", "page #", "pdf page"};
  return is_one_of(plain(cell), names);
}

bool is_column_name(std::string_view cell) {
  constexpr std::array<std::string_view, 34> names{
      "no",    "item",      "item no", "agenda item", "subject", "title",     "lead",       "paper",         "papers", "enc",         "encl", "enclosure",
      "time",  "for",       "purpose", "presenter",   "owner",   "timing",    "ref",        "agenda item no", "action", "description", "who",  "attachment",
      "topic", "lead director", "led by", "presented by", "trust",  "reference", "item number", "number",        "format", "item title"};
  const auto words = plain(cell);
  if (is_page_column(cell) || is_one_of(words, names)) return true;
  const auto gap = words.find(' ');  // two columns in one cell: "Lead Paper"
  return gap != words.npos && words.size() < 24 && is_one_of(words.substr(0, gap), names) && is_one_of(words.substr(gap + 1), names);
}

std::optional<std::uint32_t> page_in(std::string_view cell) {
  auto words = plain(cell);
  for (const auto before : {std::string_view("page "), std::string_view("pg "), std::string_view("pp "), std::string_view("p. "), std::string_view("p "), std::string_view("p")})
    if (words.starts_with(before)) {
      words.erase(0, before.size());
      break;
    }
  std::size_t at = 0;
  const int page = take_number(words, at);
  const bool range = at < words.size() && words.find_first_not_of("0123456789-– ", at) == words.npos;
  if (page < 1 || static_cast<std::uint32_t>(page) > last_page || (at < words.size() && !range)) return std::nullopt;
  return static_cast<std::uint32_t>(page);
}

bool is_title(std::string_view cell) {
  const bool other = is_time(cell) || is_purpose(cell) || is_enclosure(cell) || is_post(cell) || is_column_name(cell) || page_in(cell) || is_initials(cell);
  if (cell.empty()) return false;
  const bool sentence = cell.size() > longest_title || (cell[0] >= 'a' && cell[0] <= 'z');
  return letters_in(cell) >= 3 && !sentence && (!other || is_one_of(plain(cell), std::array<std::string_view, 2>{"presentation", "update"}));
}

std::string without_tail(std::string_view title) {
  constexpr std::size_t most_words = 3;  // "Director of Finance"
  std::string out = fold_space(title);
  bool columns = false;
  for (bool again = true; again;) {
    again = false;
    std::size_t at = out.size();
    for (std::size_t words = 1; words <= most_words && !again; ++words) {
      at = at == 0 ? std::string::npos : out.rfind(' ', at - 1);
      if (at == std::string::npos || at == 0) break;
      const std::string_view tail = std::string_view(out).substr(at + 1), head = std::string_view(out).substr(0, at);
      const auto last = plain(head.substr(head.rfind(' ') + 1));
      const bool joined = is_one_of(last, std::array<std::string_view, 12>{"of", "the", "to", "for", "from", "by", "and", "with", "in", "on", "a", "month"}) || head.back() == ',' || head.back() == ':';
      const bool bracket = tail.front() == '(' && tail.back() == ')' && (is_enclosure(tail) || is_purpose(tail));
      const bool column = is_time(tail) || (tail.size() > 1 && is_enclosure(tail) && plain(tail) != "report" && plain(tail) != "presentation") || is_purpose(tail);
      // A post ends a title often enough; behind it must stand what only columns have.
      again = !joined && (bracket || (column && plain(tail) != "update" && plain(tail) != "review") || (columns && is_post(tail)));
      if (again) out.resize(at);
    }
    columns = columns || again;
  }
  while (!out.empty() && std::string_view(" -:;,").find(out.back()) != std::string_view::npos) out.pop_back();
  return out;
}

}  // namespace boardwatch::documents
