#include "parsers/findings/row_layout.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/findings/tokens.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::size_t tab = 8;
constexpr std::size_t aligned = 3;          ///< cells that begin this near stand in one column
constexpr std::size_t longest_carry = 3;    ///< words that a line may add to a row's first cell

bool is_small(char c) { return c >= 'a' && c <= 'z'; }

struct Line {
  std::size_t begin = 0, end = 0;
  bool barred = false;
  std::vector<Cell> cells;
};

void cut_at_bars(std::string_view source, const Prepared& prepared, Line& line) {
  line.barred = true;
  std::size_t at = line.begin, number = 0;
  for (const auto part : split(source.substr(line.begin, line.end - line.begin), '|')) {
    line.cells.push_back({number, number + 1, at, words_at(prepared, at, at + part.size())});
    at += part.size() + 1;
    ++number;
  }
}

/// Two spaces part cells; the line was found to be a row by wider gaps.
void cut_at_gaps(std::string_view source, const Prepared& prepared, Line& line) {
  std::size_t column = 0, gap = 2, from = 0, left = 0, right = 0, last = 0;
  bool open = false;
  const auto close = [&] {
    if (open) line.cells.push_back({left, right, from, words_at(prepared, from, last)});
    open = false;
  };
  for (std::size_t at = line.begin; at < line.end;) {
    const auto [c, length] = decode_utf8(source, at);
    if (c == ' ' || c == '\t' || c == 0xA0 || c == '\r') {
      gap += c == '\t' ? 2 : 1;
      column = c == '\t' ? (column / tab + 1) * tab : column + 1;
    } else {
      if (gap >= 2) {
        close();
        open = true;
        from = at;
        left = column;
      }
      gap = 0;
      ++column;
      right = column;
      last = at + length;
    }
    at += length;
  }
  close();
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  for (const auto word : split(text, ' ')) words += word.empty() ? 0u : 1u;
  return words;
}

bool ends_open(std::string_view text) {
  if (text.ends_with('-') || text.ends_with(',') || text.ends_with('&')) return true;
  for (const std::string_view word : {" of", " and", " the", " for", " to", " in", " from"})
    if (text.ends_with(word)) return true;
  return false;
}

/// Does a line that begins in the row's first column carry that cell on?
bool carries_first(const Row& row, const Line& line) {
  const auto& first = row.cells.front();
  const auto& next = line.cells.front();
  if (line.cells.size() > 1 || row.cells.size() < 2 || next.right > row.cells[1].left) return false;
  if (next.text.empty() || next.text.ends_with(':')) return false;
  if (is_small(next.text.front()) || next.text.front() == '(' || ends_open(first.text)) return true;
  const auto tokens = cut_tokens(next.text);
  const bool shouted = std::all_of(tokens.begin(), tokens.end(), [](const Token& token) { return token.all_capitals || !token.word; });
  return !shouted && count_words(next.text) <= longest_carry && next.text.find_first_of("0123456789") == std::string::npos;
}

/// Does a line that begins right of the row's first column carry the row on?
bool carries_others(const Line& line) {
  if (line.cells.size() < 3) return true;
  return std::all_of(line.cells.begin(), line.cells.end(), [](const Cell& cell) { return !cell.text.empty() && is_small(cell.text.front()); });
}

bool carries_on(const Row& row, const Line& line) {
  if (row.barred || line.barred || row.cells.empty() || line.cells.empty()) return false;
  const auto& first = row.cells.front();
  const auto& next = line.cells.front();
  if (next.left <= first.left + aligned) return carries_first(row, line);
  if (row.cells.size() > 1 && next.left + aligned < row.cells[1].left) return false;
  return carries_others(line);
}

void join(std::string& into, std::string_view text, bool hyphenated) {
  if (hyphenated && !text.empty() && is_small(text.front())) {
    if (into.ends_with('-')) into.pop_back();
  } else if (!into.empty()) {
    into += ' ';
  }
  into += text;
}

void carry(Row& row, const Line& line, std::string_view source) {
  for (const auto& cell : line.cells) {
    const auto distance = [&](const Cell& other) { return other.left > cell.left ? other.left - cell.left : cell.left - other.left; };
    const auto near = std::min_element(row.cells.begin(), row.cells.end(), [&](const Cell& a, const Cell& b) { return distance(a) < distance(b); });
    if (distance(*near) > aligned) {
      const auto place = std::find_if(row.cells.begin(), row.cells.end(), [&](const Cell& other) { return other.left > cell.left; });
      row.cells.insert(place, cell);
      continue;
    }
    std::size_t mark = line.begin;  // the last mark of the line above: was a word cut there?
    while (mark > 0 && source[mark - 1] != '-' && (source[mark - 1] == '\n' || source[mark - 1] == ' ' || source[mark - 1] == '\r')) --mark;
    join(near->text, cell.text, near->text.ends_with('-') || (near + 1 == row.cells.end() && mark > 0 && source[mark - 1] == '-'));
    near->right = std::max(near->right, cell.right);
  }
}

}  // namespace

std::string words_at(const Prepared& prepared, std::size_t begin, std::size_t end) {
  if (begin >= end) return {};
  const auto from = prepared.place(begin), to = prepared.place(end);
  auto words = trim(prepared.text().substr(from, to - from));
  while (words.ends_with('|')) words = trim(words.substr(0, words.size() - 1));
  while (words.starts_with('|')) words = trim(words.substr(1));
  return std::string(words);
}

std::vector<Row> lay_out(std::string_view source, const Prepared& prepared, std::size_t begin, std::size_t end) {
  std::vector<Row> rows;
  bool blank = true;
  for (std::size_t at = begin; at < end;) {
    auto stop = source.find('\n', at);
    if (stop == std::string_view::npos || stop > end) stop = end;
    Line line{at, stop, false, {}};
    const auto words = source.substr(at, stop - at);
    at = stop + 1;
    if (words.find(" | ") != std::string_view::npos || words.starts_with("| "))
      cut_at_bars(source, prepared, line);
    else
      cut_at_gaps(source, prepared, line);
    if (line.cells.empty()) {
      blank = true;
      continue;
    }
    if (!blank && !rows.empty() && carries_on(rows.back(), line))
      carry(rows.back(), line, source);
    else
      rows.push_back({line.barred, blank, std::move(line.cells)});
    blank = false;
  }
  return rows;
}

}  // namespace boardwatch::findings
