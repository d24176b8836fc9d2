#include "parsers/documents/blocks.hpp"

#include <algorithm>
#include <array>

#include "core/utf8.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::size_t longest_heading = 120;
constexpr std::size_t longest_title = 200;

struct Line {
  std::size_t begin;
  std::size_t end;  ///< without its line end
  std::string_view words;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool starts_with_bullet(std::string_view words) {
  constexpr std::array<std::string_view, 13> bullets{"•", "◦", "▪", "●", "○", "■", "➢", "✓", "·", "\xEF\x82\xB7", "\xEF\x82\xA7", "–", "—"};
  if (std::any_of(bullets.begin(), bullets.end(), [&](auto bullet) { return words.starts_with(bullet); })) return true;
  return words.size() > 1 && (words[0] == '-' || words[0] == '*') && words[1] == ' ';
}

/// "1. ", "12) ", "3.2.1 ", "(a) ", "b) ": not "2026 was" nor "28 May".
bool starts_with_number(std::string_view words) {
  const bool open = words.starts_with('(');
  std::size_t at = open ? 1 : 0;
  const auto first = at;
  bool dotted = false;
  while (at < words.size() && at - first < 10 && (is_digit(words[at]) || (words[at] == '.' && at > first))) dotted |= words[at++] == '.';
  if (at == first && at < words.size() && is_letter(words[at])) ++at;
  if (at == first || at >= words.size()) return false;
  const bool closed = words[at] == ')';
  if (closed) ++at;
  return (closed || (dotted && !open)) && at < words.size() && (words[at] == ' ' || words[at] == '\t');
}

bool is_row(std::string_view words) {
  if (words.find('\t') != words.npos || words.find(" | ") != words.npos) return true;
  return words.find("   ") != words.npos;
}

/// Adds the blocks of a run of lines without a blank one.
class Splitter {
 public:
  explicit Splitter(Document& document) : document_(document) {}

  void line(const Line& line) {
    if (line.words.empty()) return flush();
    const bool item = starts_with_bullet(line.words) || starts_with_number(line.words);
    const bool row = !item && is_row(line.words);
    if (item || row || kind_ == BlockKind::table_row) flush();
    if (lines_ == 0) {
      begin_ = line.begin;
      kind_ = item ? BlockKind::list_item : row ? BlockKind::table_row : BlockKind::paragraph;
    }
    end_ = line.end;
    last_ = line.words;
    ++lines_;
  }

  void flush() {
    if (lines_ == 0) return;
    if (kind_ == BlockKind::paragraph && is_heading()) kind_ = BlockKind::heading;
    document_.blocks.push_back({kind_, begin_, end_});
    lines_ = 0;
    kind_ = BlockKind::paragraph;
  }

 private:
  bool is_heading() const {
    constexpr std::string_view ends = ".;,!?";
    return lines_ == 1 && last_.size() <= longest_heading && ends.find(last_.back()) == ends.npos;
  }

  Document& document_;
  BlockKind kind_ = BlockKind::paragraph;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::string_view last_;
  int lines_ = 0;
};

Line line_at(std::string_view text, std::size_t begin, std::size_t limit) {
  const auto end = std::min(text.find_first_of("\n\f", begin), limit);
  const auto words = trim(text.substr(begin, end - begin));
  if (words.empty()) return {begin, end, words};
  const auto first = static_cast<std::size_t>(words.data() - text.data());
  return {first, first + words.size(), words};
}

}  // namespace

void split_blocks(Document& document, std::size_t begin, std::size_t end) {
  const std::string_view text = document.text;
  Splitter splitter(document);
  while (begin < end) {
    splitter.line(line_at(text, begin, end));
    begin = std::min(text.find_first_of("\n\f", begin), end) + 1;
  }
  splitter.flush();
}

std::string title_from_blocks(const Document& document) {
  if (document.blocks.empty()) return {};
  const auto heading = std::find_if(document.blocks.begin(), document.blocks.end(), [](const Block& b) { return b.kind == BlockKind::heading; });
  const Block& block = heading != document.blocks.end() ? *heading : document.blocks.front();
  const auto words = std::string_view(document.text).substr(block.begin, block.end - block.begin);
  return fold_space(clip(words.substr(0, words.find('\n')), longest_title));
}

std::string title_from_rows(const Document& document) {
  const auto row = std::find_if(document.blocks.begin(), document.blocks.end(), [](const Block& b) { return b.kind == BlockKind::table_row; });
  if (row == document.blocks.end()) return title_from_blocks(document);
  const auto words = std::string_view(document.text).substr(row->begin, row->end - row->begin);
  return words.find(" | ") == words.npos ? fold_space(clip(words, longest_title)) : title_from_blocks(document);
}

std::string text_without_columns(const Document& document) {
  std::string out;
  for (const auto& block : document.blocks) {
    const auto words = std::string_view(document.text).substr(block.begin, block.end - block.begin);
    const auto first = words.find(" | ");
    const bool columns = first != words.npos && words.find(" | ", first + 3) != words.npos;
    if (!columns) out.append(words).append("\n");
  }
  return out;
}

}  // namespace boardwatch::documents
