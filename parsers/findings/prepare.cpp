#include "parsers/findings/prepare.hpp"

#include <algorithm>
#include <optional>

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

struct Line {
  std::size_t begin, end;  ///< in the source, without indentation and line feed
  std::size_t indent;
  bool row = false;
};

std::size_t widest_gap(std::string_view line) {
  std::size_t widest = 0, run = 0;
  for (const char c : line) {
    run = c == ' ' || c == '\t' ? run + (c == '\t' ? 4 : 1) : 0;
    widest = std::max(widest, run);
  }
  return widest;
}

std::vector<Line> lines_of(std::string_view source) {
  std::vector<Line> lines;
  std::size_t at = 0;
  for (const auto raw : split(source, '\n')) {
    const auto trimmed = trim(raw);
    const auto begin = trimmed.empty() ? at : static_cast<std::size_t>(trimmed.data() - source.data());
    lines.push_back({begin, begin + trimmed.size(), begin - at, widest_gap(trimmed) >= 3 || trimmed.find(" | ") != std::string_view::npos});
    at += raw.size() + 1;
  }
  return lines;
}

/// Length of a bullet or number ("3.2 ", "(b) ", "TB/22/061 ", "• ") that opens a list item; 0 for none.
std::size_t item_mark(std::string_view line) {
  for (const std::string_view bullet : {"\u2022", "\u25CF", "\u25AA", "\u25E6", "\uF0B7", "*", "-", "\u2013", "o"})
    if (line.starts_with(bullet) && line.substr(bullet.size(), 1) == " ") return bullet.size() + 1;
  std::size_t at = 0;
  const bool bracket = line.starts_with("(");
  if (bracket) at = 1;
  bool digit = false;
  while (at < line.size() && at < 14 && (is_digit(line[at]) || is_upper(line[at]) || line[at] == '.' || line[at] == '/' ||
                                         (bracket && is_lower(line[at])) || (digit && line[at] == '-'))) {
    digit = digit || is_digit(line[at]);
    ++at;
  }
  if (bracket) return at > 1 && at < 6 && line.substr(at, 2) == ") " ? at + 2 : 0;
  if (!digit) return 0;
  if (line.substr(at, 1) == ")") ++at;
  const auto rest = line.substr(at);
  if (!rest.starts_with(" ")) return 0;
  const auto word = trim(rest);
  // "27 trusts" and "18% of" are sentences; "3.1 The" and "8.4 Dr" are items; a lone number needs a wide gap or a capital.
  if (word.empty() || !(is_upper(word.front()) || static_cast<unsigned char>(word.front()) >= 0x80)) return 0;
  const auto number = line.substr(0, at);
  const bool plain = number.find_first_not_of("0123456789") == std::string_view::npos;
  if (plain && number.size() > 2) return 0;
  if (plain) {
    for (const std::string_view month : {"January", "February", "March", "April", "May", "June", "July", "August",
                                         "September", "October", "November", "December"})
      if (word.starts_with(month)) return 0;
  }
  return at + (rest.size() - word.size() > 0 ? 1 : 0);
}

bool ends_sentence(std::string_view line) {
  return !line.empty() && (line.back() == '.' || line.back() == ':' || line.back() == ';' || line.back() == '!' || line.back() == '?');
}

/// Is `next` a new unit, or the same sentence carried on from `line`?
bool starts_unit(std::string_view source, const Line& first, const Line& line, const Line& next, std::size_t width) {
  const auto words = source.substr(line.begin, line.end - line.begin);
  const auto following = source.substr(next.begin, next.end - next.begin);
  if (words.empty() || following.empty() || item_mark(following) > 0) return true;
  if (next.row) return !(line.row && next.indent > line.indent + 8);
  if (line.row) return next.indent < line.indent + 8;
  const auto opening = source.substr(first.begin, first.end - first.begin);
  if (item_mark(opening) > 0 && next.indent > first.indent) return false;  // hangs under its bullet
  const bool lower = is_lower(following.front());
  if (words.back() == '-' || words.back() == ',' || lower) return false;
  const bool is_short = words.size() * 10 < width * 6 && words.size() < 70;
  if (!is_short) return ends_sentence(words) && words.size() + 20 < width;
  return true;
}

std::optional<std::string_view> plain_form(char32_t c) {
  switch (c) {
    case 0x2018: case 0x2019: case 0x201A: case 0x201B: case 0x02BC: case 0x0060: case 0x00B4: return "'";
    case 0x201C: case 0x201D: case 0x201E: case 0x00AB: case 0x00BB: return "\"";
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212: return "-";
    case 0x00AD: case 0x200B: case 0x200C: case 0x200D: case 0xFEFF: return "";
    case 0xFB00: return "ff";
    case 0xFB01: return "fi";
    case 0xFB02: return "fl";
    case 0xFB03: return "ffi";
    case 0xFB04: return "ffl";
    case 0x2026: return "...";
    case '<': case '>': return "'";  // kept out of the text: the grammar's tags use them
    default: return std::nullopt;
  }
}

bool is_blank(char32_t c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000;
}

bool is_heading(std::string_view words) {
  if (words.size() > 90 || words.size() < 3 || words.back() == '.' || words.back() == ',' || words.back() == ';') return false;
  return words.find(". ") == std::string_view::npos;
}

bool is_abbreviation(std::string_view before) {
  const auto space = before.find_last_of(" (\"");
  const auto word = space == std::string_view::npos ? before : before.substr(space + 1);
  if (word.size() == 1 && is_upper(word.front())) return true;  // an initial
  for (const std::string_view known : {"Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "St", "No", "no", "e.g", "i.e", "approx", "Cllr", "Hon", "vs", "w.e.f"})
    if (word == known) return true;
  return false;
}

}  // namespace

Prepared::Prepared(const Document& document) {
  text_.reserve(document.text.size());
  from_.reserve(document.text.size());
  to_.reserve(document.text.size());
  const std::string_view source = document.text;
  if (document.blocks.empty()) add_block(source, 0);
  for (const auto& block : document.blocks) {
    const auto first = units_.size();
    add_block(source.substr(block.begin, block.end - block.begin), block.begin);
    if (block.kind == BlockKind::heading && units_.size() == first + 1) units_.back().kind = UnitKind::heading;
    if (block.kind == BlockKind::table_row && units_.size() == first + 1) units_.back().kind = UnitKind::row;
  }
  number_sections();
  split_sentences();
}

void Prepared::add_block(std::string_view source, std::size_t offset) {
  const auto lines = lines_of(source);
  std::size_t width = 0;
  for (const auto& line : lines) width = std::max(width, line.end - line.begin);
  bool alone = true;  // a unit of one line may be a heading
  std::size_t first = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto& line = lines[i];
    if (line.begin == line.end) continue;
    if (alone) first = i;
    add_line(source.substr(line.begin, line.end - line.begin), offset + line.begin, line.row);
    const bool last = i + 1 == lines.size();
    if (last || starts_unit(source, lines[first], line, lines[i + 1], width)) {
      const auto words = trim(std::string_view(text_).substr(unit_begin_));
      const bool heading = alone && !line.row && item_mark(words) < 3 && is_heading(words) && lines.size() > 1;
      close_unit(line.row ? UnitKind::row : heading ? UnitKind::heading : UnitKind::text);
      alone = true;
    } else {
      alone = false;
    }
  }
}

void Prepared::add_line(std::string_view source, std::size_t offset, bool row) {
  if (text_.size() > unit_begin_) {
    // A hyphen at the line's end before a lower-case letter is the printer's.
    const bool hyphenated = text_.size() > unit_begin_ + 1 && text_.back() == '-' && is_lower(text_[text_.size() - 2]) && is_lower(source.front());
    if (hyphenated) {
      text_.pop_back();
      from_.pop_back();
      to_.pop_back();
    } else {
      put_space(offset > 0 ? offset - 1 : 0, offset);
    }
  }
  std::size_t gap = 0;
  for (std::size_t at = 0; at < source.size();) {
    const auto [c, length] = decode_utf8(source, at);
    const std::size_t from = offset + at, to = from + length;
    at += length;
    if (is_blank(c)) {
      gap += c == '\t' ? 4 : 1;
      if (gap == 1 || c == '\t') put_space(from, to);
      if (row && gap >= 3 && !text_.ends_with("| ")) {
        for (const char mark : std::string_view("| ")) put(static_cast<char32_t>(mark), from, to);
      }
      continue;
    }
    gap = 0;
    if (const auto plain = plain_form(c)) {
      for (const char p : *plain) put(static_cast<char32_t>(p), from, to);
    } else {
      put(c, from, to);
    }
  }
}

void Prepared::put(char32_t c, std::size_t from, std::size_t to) {
  append_utf8(text_, c);
  from_.resize(text_.size(), static_cast<std::uint32_t>(from));
  to_.resize(text_.size(), static_cast<std::uint32_t>(to));
}

void Prepared::put_space(std::size_t from, std::size_t to) {
  if (text_.size() > unit_begin_ && text_.back() != ' ') put(' ', from, to);
}

void Prepared::close_unit(UnitKind kind) {
  Unit unit;
  unit.kind = kind;
  unit.begin = unit_begin_;
  unit.end = text_.size();
  while (unit.end > unit.begin && text_[unit.end - 1] == ' ') --unit.end;
  if (unit.end > unit.begin) units_.push_back(unit);
  const auto at = to_.empty() ? std::uint32_t{0} : to_.back();
  text_.push_back('\n');
  from_.push_back(at);
  to_.push_back(at);
  unit_begin_ = text_.size();
}

void Prepared::number_sections() {
  std::uint32_t section = 0;
  std::string_view heading;
  for (auto& unit : units_) {
    if (unit.kind == UnitKind::heading) {
      ++section;
      heading = std::string_view(text_).substr(unit.begin, unit.end - unit.begin);
    }
    unit.section = section;
    unit.heading = heading;
  }
}

void Prepared::split_sentences() {
  const std::string_view text = text_;
  for (std::size_t u = 0; u < units_.size(); ++u) {
    const auto& unit = units_[u];
    std::size_t begin = unit.begin + item_mark(text.substr(unit.begin, unit.end - unit.begin));
    const auto close = [&](std::size_t end) {
      while (begin < end && text[begin] == ' ') ++begin;
      if (end > begin) sentences_.push_back({begin, end, u});
    };
    for (std::size_t at = begin; at < unit.end; ++at) {
      const char c = text[at];
      if (c != '.' && c != '!' && c != '?' && c != ';') continue;
      if (unit.kind == UnitKind::row) continue;  // a row is read as one
      std::size_t next = at + 1;
      while (next < unit.end && (text[next] == '"' || text[next] == '\'' || text[next] == ')')) ++next;
      if (next < unit.end && text[next] != ' ') continue;
      const auto after = trim(text.substr(next, unit.end - next));
      const char first = after.empty() ? 'A' : after.front();
      if (c != ';' && is_lower(first)) continue;
      if (c == '.' && !after.empty() && is_abbreviation(text.substr(begin, at - begin))) continue;
      close(at);
      begin = next;
    }
    close(unit.end);
  }
}

std::pair<std::size_t, std::size_t> Prepared::origin(std::size_t begin, std::size_t end) const {
  if (begin >= end || end > from_.size()) return {0, 0};
  return {from_[begin], to_[end - 1]};
}

std::size_t Prepared::place(std::size_t offset) const {
  return static_cast<std::size_t>(std::lower_bound(from_.begin(), from_.end(), offset) - from_.begin());
}

}  // namespace boardwatch::findings
