#include "parsers/findings/prepare.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

constexpr std::size_t longest_sentence = 1u << 14;

struct Line {
  std::string_view words;    ///< without indentation and line feed
  std::size_t begin = 0;     ///< of the words, in the source
  std::size_t indent = 0;
  std::size_t mark = 0;      ///< of the list item that it opens
  bool row = false;
};

/// Columns are parted by three blanks, a tab or a bar.
bool is_row(std::string_view line) {
  for (std::size_t at = 2; at < line.size(); at += 3) {  // one byte of any three is the middle of three blanks or near it
    if (line[at] != ' ') continue;
    std::size_t begin = at, end = at + 1;
    while (begin > 0 && line[begin - 1] == ' ') --begin;
    while (end < line.size() && line[end] == ' ') ++end;
    if (end - begin >= 3) return true;
  }
  if (line.find('\t') != std::string_view::npos) return true;
  for (auto bar = line.find('|'); bar != std::string_view::npos; bar = line.find('|', bar + 1))
    if (bar > 0 && line[bar - 1] == ' ' && bar + 1 < line.size() && line[bar + 1] == ' ') return true;
  return false;
}

/// Length of a bullet and the blank behind it; 0 for none.
std::size_t bullet_mark(std::string_view line) {
  const auto is = [&](std::string_view bullet) { return line.starts_with(bullet) && line.size() > bullet.size() && line[bullet.size()] == ' ' ? bullet.size() + 1 : 0; };
  switch (line.empty() ? 0 : static_cast<unsigned char>(line.front())) {
    case '*': return is("*");
    case '-': return is("-");
    case 'o': return is("o");
    case 0xEF: return is("\uF0B7");
    case 0xE2:
      for (const auto bullet : {std::string_view("\u2022"), std::string_view("\u25CF"), std::string_view("\u25AA"), std::string_view("\u25E6"), std::string_view("\u2013")})
        if (const auto length = is(bullet); length > 0) return length;
      return 0;
    default: return 0;
  }
}

/// Length of a bullet or number ("3.2 ", "(b) ", "TB/22/061 ", "• ") that opens a list item; 0 for none.
std::size_t item_mark(std::string_view line) {
  if (const auto bullet = bullet_mark(line); bullet > 0) return bullet;
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

/// "40.1   The Secretary reported that ...": the wide gap behind the number of a paragraph parts no cells.
bool is_numbered_prose(std::string_view line, std::size_t mark) {
  constexpr std::size_t shortest_prose = 50;
  if (mark == 0) return false;
  const auto prose = trim(line.substr(mark));
  return prose.size() >= shortest_prose && !is_row(prose);
}

/// Cuts a text into its lines, one after the other.
class Lines {
 public:
  explicit Lines(std::string_view source) : source_(source) {}

  bool next(Line& line) {
    if (at_ > source_.size()) return false;
    const auto feed = std::min(source_.find('\n', at_), source_.size());
    line.words = trim(source_.substr(at_, feed - at_));
    line.begin = line.words.empty() ? at_ : static_cast<std::size_t>(line.words.data() - source_.data());
    line.indent = line.begin - at_;
    line.mark = line.words.empty() ? 0 : item_mark(line.words);
    line.row = is_row(line.words) && !is_numbered_prose(line.words, line.mark);
    at_ = feed + 1;
    return true;
  }

 private:
  std::string_view source_;
  std::size_t at_ = 0;
};

std::size_t widest_line(std::string_view source) {
  std::size_t widest = 0;
  for (std::size_t at = 0; at < source.size();) {
    const auto feed = std::min(source.find('\n', at), source.size());
    if (feed - at > widest) widest = std::max(widest, trim(source.substr(at, feed - at)).size());
    at = feed + 1;
  }
  return widest;
}

bool ends_sentence(std::string_view line) {
  return !line.empty() && (line.back() == '.' || line.back() == ':' || line.back() == ';' || line.back() == '!' || line.back() == '?');
}

/// Is `next` a new unit, or the same sentence carried on from `line`?
bool starts_unit(const Line& first, const Line& line, const Line& next, std::size_t width) {
  const auto words = line.words, following = next.words;
  if (words.empty() || following.empty() || next.mark > 0) return true;
  if (next.row) return !(line.row && next.indent > line.indent + 8);
  if (line.row) return next.indent < line.indent + 8;
  if (first.mark > 0 && next.indent > first.indent) return false;  // hangs under its bullet
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

/// ASCII that stands in the prepared text as it is written.
constexpr auto plain_bytes = [] {
  std::array<bool, 256> plain{};
  for (std::size_t c = 0x21; c < 0x80; ++c) plain[c] = c != '<' && c != '>' && c != '`' && c != '&';
  for (std::size_t c = 1; c < 0x20; ++c) plain[c] = c != '\t' && c != '\n' && c != '\f';
  plain[0] = true;
  return plain;
}();
bool is_plain(char c) { return plain_bytes[static_cast<unsigned char>(c)]; }

bool is_heading(std::string_view words) {
  if (words.size() > 90 || words.size() < 3 || words.back() == '.' || words.back() == ',' || words.back() == ';') return false;
  const auto stop = words.find(". ", words.size() > 3 && is_upper(words[0]) && words[1] == '.' ? 2 : 0);  // "B. Alderwick"
  return stop == std::string_view::npos;
}

constexpr auto stop_bytes = [] {
  std::array<bool, 256> stops{};
  for (const char c : {'.', '!', '?', ';'}) stops[static_cast<std::size_t>(c)] = true;
  return stops;
}();

std::size_t next_stop(std::string_view text, std::size_t at, std::size_t end) {
  while (at < end && !stop_bytes[static_cast<unsigned char>(text[at])]) ++at;
  return at;
}

bool is_letter_byte(char c) { return is_lower(c) || is_upper(c) || static_cast<unsigned char>(c) >= 0x80; }

/// Does the line end with the first part of a compound: "non-", "vice-"?
bool ends_compound(std::string_view line) {
  const auto blank = line.find_last_of(" (");
  const auto word = to_lower(line.substr(blank == std::string_view::npos ? 0 : blank + 1));
  for (const std::string_view known : {"non-", "vice-", "ex-", "mid-", "self-", "long-", "short-", "full-", "part-", "two-", "three-", "four-", "six-", "nine-", "well-"})
    if (word == known) return true;
  return false;
}

/// "&nbsp;", "&#39;": what feeds leave of mark-up; its plain form and its length, or length 0.
std::pair<std::string_view, std::size_t> entity_at(std::string_view text) {
  constexpr std::pair<std::string_view, std::string_view> entities[] = {
      {"&nbsp;", " "}, {"&#160;", " "}, {"&amp;", "&"}, {"&#38;", "&"}, {"&#038;", "&"}, {"&#39;", "'"}, {"&#039;", "'"}, {"&apos;", "'"}, {"&rsquo;", "'"}, {"&lsquo;", "'"}, {"&#8216;", "'"},
      {"&#8217;", "'"}, {"&quot;", "\""}, {"&#34;", "\""}, {"&ldquo;", "\""}, {"&rdquo;", "\""}, {"&#8220;", "\""}, {"&#8221;", "\""}, {"&ndash;", "-"}, {"&mdash;", "-"}, {"&#8211;", "-"}, {"&#8212;", "-"},
      {"&hellip;", "..."}, {"&#8230;", "..."}, {"&pound;", "\u00A3"}, {"&#163;", "\u00A3"}};
  for (const auto& [written, plain] : entities)
    if (text.starts_with(written)) return {plain, written.size()};
  return {{}, 0};
}

bool is_abbreviation(std::string_view before) {
  const auto space = before.find_last_of(" (\"");
  const auto word = space == std::string_view::npos ? before : before.substr(space + 1);
  if (!word.empty() && is_upper(word.back()) && (word.size() == 1 || word[word.size() - 2] == '.')) return true;  // an initial, or the last of several: "P.J."
  for (const std::string_view known : {"Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "St", "No", "no", "e.g", "i.e", "approx", "Cllr", "Hon", "vs", "w.e.f"})
    if (word == known) return true;
  return false;
}

/// Does a page end in the middle of a sentence that the next page carries on?
bool runs_on(std::string_view source, const Block& block, const Block& next) {
  if (next.kind != BlockKind::paragraph && next.kind != BlockKind::heading) return false;
  constexpr std::size_t longest_heading = 60;
  if (block.kind == BlockKind::table_row || (block.kind == BlockKind::heading && block.end - block.begin < longest_heading)) return false;
  if (block.end == block.begin || !is_lower(source[next.begin]) || ends_sentence(source.substr(block.begin, block.end - block.begin))) return false;
  return source.substr(block.end, next.begin - block.end).find('\f') != std::string_view::npos;
}

/// "5.2", "12.10.1": the number of a paragraph, which a column of numbers leaves on a line of its own.
bool is_paragraph_number(std::string_view words) {
  bool dot = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] != '.' && !is_digit(words[i])) return false;
    dot = dot || (words[i] == '.' && i > 0 && i + 1 < words.size());
  }
  return dot && words.size() < 10 && is_digit(words.front());
}

/// A block without the paragraph numbers on lines of their own at its ends.
std::string_view without_numbers(std::string_view source) {
  auto rest = trim(source);
  const auto first = rest.substr(0, rest.find('\n'));
  if (is_paragraph_number(trim(first))) rest = trim(rest.substr(first.size()));
  const auto feed = rest.rfind('\n');
  const auto last = feed == std::string_view::npos ? rest : rest.substr(feed + 1);
  if (is_paragraph_number(trim(last))) rest = trim(rest.substr(0, rest.size() - last.size()));
  return rest;
}

}  // namespace

Prepared::Prepared(const Document& document) {
  text_.reserve(document.text.size() + document.text.size() / 64);
  runs_.reserve(document.text.size() / 16);
  units_.reserve(std::max(document.blocks.size(), document.text.size() / 256));
  const std::string_view source = document.text;
  if (document.blocks.empty()) add_block(source, 0);
  for (std::size_t b = 0; b < document.blocks.size(); ++b) {
    const auto& block = document.blocks[b];
    const auto first = units_.size();
    const bool carried = text_.size() > unit_begin_;
    const bool open = b + 1 < document.blocks.size() && runs_on(source, block, document.blocks[b + 1]);
    auto words = source.substr(block.begin, block.end - block.begin);
    const auto numberless = block.kind == BlockKind::table_row ? words : without_numbers(words);
    const bool cut = numberless.size() + 2 < trim(words).size();
    if (cut && numberless.empty()) continue;
    if (cut) words = numberless;
    add_block(words, static_cast<std::size_t>(words.data() - source.data()), cut, open);
    if (block.kind == BlockKind::heading && units_.size() == first + 1 && !carried) units_.back().kind = UnitKind::heading;
    if (block.kind == BlockKind::table_row && units_.size() == first + 1) units_.back().kind = UnitKind::row;
  }
  number_sections();
  split_sentences();
}

void Prepared::add_block(std::string_view source, std::size_t offset, bool cut, bool open) {
  const auto width = widest_line(source);
  const bool single = source.find('\n') == std::string_view::npos;
  Lines lines(source);
  Line first, line, next;
  bool alone = text_.size() == unit_begin_;  // a unit of one line may be a heading
  for (bool more = lines.next(line); more; line = next) {
    more = lines.next(next);
    if (line.words.empty()) continue;
    if (alone) first = line;
    add_line(line.words, offset + line.begin, line.row);
    if (!more && open) return;
    if (!more || starts_unit(first, line, next, width)) {
      const auto words = trim(std::string_view(text_).substr(unit_begin_));
      const bool heading = alone && !line.row && (!single || cut) && is_heading(words) && item_mark(words) < 3;
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
    const bool compound = text_.size() > unit_begin_ + 1 && text_.back() == '-' && ((is_upper(source.front()) && is_letter_byte(text_[text_.size() - 2])) || ends_compound(std::string_view(text_).substr(unit_begin_)));
    if (compound) {
      // "Drew-" "Harcourt", "non-" "executive": the hyphen is the word's own.
    } else if (hyphenated)
      drop_last();
    else
      put_space(offset > 0 ? offset - 1 : 0, offset);
  }
  std::size_t gap = 0;
  for (std::size_t at = 0; at < source.size();) {
    if (source[at] == '&') {
      if (const auto [plain, length] = entity_at(source.substr(at)); length > 0) {
        if (plain == " ") put_space(offset + at, offset + at + length);
        else put_for(plain, offset + at, offset + at + length);
        at += length;
        gap = 0;
        continue;
      }
    }
    if (is_plain(source[at])) {  // words of ASCII with one blank between them
      std::size_t end = at + 1;
      while (end < source.size() && (is_plain(source[end]) || (source[end] == ' ' && source[end - 1] != ' '))) ++end;
      put(source.substr(at, end - at), offset + at);
      gap = source[end - 1] == ' ' ? 1 : 0;
      at = end;
      continue;
    }
    const auto [c, length] = decode_utf8(source, at);
    const std::size_t from = offset + at, to = from + length;
    const auto written = source.substr(at, length);
    at += length;
    if (is_blank(c)) {
      gap += c == '\t' ? 4 : 1;
      if (gap == 1 || c == '\t') put_space(from, to);
      if (row && gap >= 3 && !text_.ends_with("| ")) put_for("| ", from, to);
      continue;
    }
    gap = 0;
    if (const auto plain = plain_form(c))
      put_for(*plain, from, to);
    else if (c == 0xFFFD && length == 1)
      put_for("\uFFFD", from, to);
    else
      put(written, from);
  }
}

void Prepared::put(std::string_view bytes, std::size_t from) {
  const bool follows = !runs_.empty() && runs_.back().to == as_written && from - runs_.back().from == text_.size() - runs_.back().at;
  if (!follows) runs_.push_back({static_cast<std::uint32_t>(text_.size()), static_cast<std::uint32_t>(from), as_written});
  text_ += bytes;
}

void Prepared::put_for(std::string_view bytes, std::size_t from, std::size_t to) {
  if (bytes.size() == 1 && to - from == 1) return put(bytes, from);
  if (bytes.empty()) return;
  runs_.push_back({static_cast<std::uint32_t>(text_.size()), static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)});
  text_ += bytes;
}

void Prepared::put_space(std::size_t from, std::size_t to) {
  if (text_.size() > unit_begin_ && text_.back() != ' ') put_for(" ", from, to);
}

void Prepared::drop_last() {
  text_.pop_back();
  if (!runs_.empty() && runs_.back().at == text_.size()) runs_.pop_back();
}

void Prepared::close_unit(UnitKind kind) {
  Unit unit;
  unit.kind = kind;
  unit.begin = unit_begin_;
  unit.end = text_.size();
  while (unit.end > unit.begin && text_[unit.end - 1] == ' ') --unit.end;
  if (unit.end > unit.begin) units_.push_back(unit);
  const auto at = text_.empty() ? 0 : origin(text_.size() - 1, text_.size()).second;
  runs_.push_back({static_cast<std::uint32_t>(text_.size()), static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at)});
  text_.push_back('\n');
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
  sentences_.reserve(units_.size() + units_.size() / 4);
  for (std::size_t u = 0; u < units_.size(); ++u) {
    const auto& unit = units_[u];
    std::size_t begin = unit.begin + item_mark(text.substr(unit.begin, unit.end - unit.begin));
    const auto close = [&](std::size_t end) {
      while (begin < end && text[begin] == ' ') ++begin;
      while (end - begin > longest_sentence) {  // written by no person: cut between words so that no stage has to hold it whole
        const auto most = clip(text.substr(begin, end - begin), longest_sentence);
        const auto space = most.rfind(' ');
        const auto cut = begin + (space == std::string_view::npos || space == 0 ? most.size() : space);
        sentences_.push_back({begin, cut, u});
        begin = cut;
        while (begin < end && text[begin] == ' ') ++begin;
      }
      if (end > begin) sentences_.push_back({begin, end, u});
    };
    if (unit.kind == UnitKind::row) {  // read as one
      close(unit.end);
      continue;
    }
    for (std::size_t at = next_stop(text, begin, unit.end); at < unit.end; at = next_stop(text, at + 1, unit.end)) {
      const char c = text[at];
      std::size_t next = at + 1;
      while (next < unit.end && (text[next] == '"' || text[next] == '\'' || text[next] == ')')) ++next;
      if (next < unit.end && text[next] != ' ') continue;
      const auto after = text.find_first_not_of(" \t", next);
      const bool last = after >= unit.end;
      if (c != ';' && !last && is_lower(text[after])) continue;
      if (c == '.' && !last && is_abbreviation(text.substr(begin, at - begin))) continue;
      close(at);
      begin = next;
    }
    close(unit.end);
  }
}

const Prepared::Run& Prepared::run_at(std::size_t at) const {
  if (at >= runs_.back().at) return runs_.back();
  return *(std::partition_point(runs_.begin(), runs_.end(), [&](const Run& run) { return run.at <= at; }) - 1);
}

std::pair<std::size_t, std::size_t> Prepared::origin(std::size_t begin, std::size_t end) const {
  if (begin >= end || end > text_.size()) return {0, 0};
  const auto inside = [&](std::size_t at) { return at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xC0) == 0x80; };
  while (inside(begin)) --begin;
  while (inside(end)) ++end;
  const auto& first = run_at(begin);
  const auto& last = run_at(end - 1);
  return {first.to == as_written ? first.from + (begin - first.at) : first.from, last.to == as_written ? last.from + (end - last.at) : last.to};
}

std::size_t Prepared::place(std::size_t offset) const {
  const auto behind = std::partition_point(runs_.begin(), runs_.end(), [&](const Run& run) { return run.from <= offset; });
  if (behind == runs_.begin()) return 0;
  const auto& run = *(behind - 1);
  const auto end = behind == runs_.end() ? text_.size() : static_cast<std::size_t>(behind->at);
  if (run.to != as_written) return run.from == offset ? run.at : end;
  return std::min(end, static_cast<std::size_t>(run.at) + (offset - run.from));
}

}  // namespace boardwatch::findings
