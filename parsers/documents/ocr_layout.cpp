#include "parsers/documents/ocr_layout.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <string_view>

#include "parsers/documents/ocr_rows.hpp"

namespace boardwatch::documents {
namespace {

constexpr double least_word = 0.30;       // confidence
constexpr double least_mark = 0.60;       // of what has no letter or digit
constexpr double least_line = 0.45;       // mean of a line's words
constexpr double good_line = 0.75;        // in it, what looks like a word is one: beside a rule even those get next to nothing
constexpr double cell_gap = 1.3;          // in heights of the line: wider than the widest space of justified text
constexpr double paragraph_gap = 1.28;    // in usual distances of lines
constexpr double least_leading = 1.30;    // in heights of the line: less is never a paragraph's end
constexpr std::size_t prose_words = 5;    // in a line, on average
constexpr std::size_t prose_lines = 4;

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || byte == 0xC3;
}

bool has_letter(std::string_view text) { return std::any_of(text.begin(), text.end(), is_word_byte); }

/// A printed line of one block.
struct Line {
  std::vector<const RecognisedWord*> words;
  WordBox box;
  int block = 0;
  int baseline = 0;
  int height() const { return std::max(1, box.bottom - box.top); }
};

WordBox around(const WordBox& a, const WordBox& b) {
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

bool goes_on_below(const WordBox& below, const WordBox& above, int height) {
  const int width = below.right - below.left, width_above = above.right - above.left;
  const int gap = below.top - above.bottom;
  return std::abs(below.left - above.left) < height && gap > -height && gap < 3 * height && 2 * width < 3 * width_above;
}

/// Paragraphs of one column are cut up as blocks of their own: gives them one number.
void join_blocks(std::vector<Line>& lines) {
  std::map<int, WordBox> boxes;
  for (const auto& line : lines) {
    auto& box = boxes.try_emplace(line.block, line.box).first->second;
    box = around(box, line.box);
  }
  std::vector<std::pair<int, WordBox>> columns(boxes.begin(), boxes.end());
  std::sort(columns.begin(), columns.end(), [](const auto& a, const auto& b) { return a.second.top < b.second.top; });
  std::map<int, int> numbers;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    numbers[columns[i].first] = columns[i].first;
    for (std::size_t above = i; above-- > 0;)
      if (goes_on_below(columns[i].second, columns[above].second, lines.front().height())) {
        numbers[columns[i].first] = numbers[columns[above].first];
        break;
      }
  }
  for (auto& line : lines) line.block = numbers.at(line.block);
}

std::vector<Line> lines_of(const std::vector<RecognisedWord>& words) {
  std::vector<Line> lines;
  int last = -1;
  for (const auto& word : words) {
    if (lines.empty() || word.line != last) lines.push_back({{}, word.box, word.block, word.baseline});
    lines.back().words.push_back(&word);
    lines.back().box = around(lines.back().box, word.box);
    last = word.line;
  }
  join_blocks(lines);
  return lines;
}

bool is_gap(const WordBox& left, const WordBox& right, int height) { return right.left - left.right > cell_gap * height; }

bool has_gap(const Line& line) {
  for (std::size_t i = 1; i < line.words.size(); ++i)
    if (is_gap(line.words[i - 1]->box, line.words[i]->box, line.height())) return true;
  return false;
}

struct Block {
  WordBox box;
  std::size_t lines = 0;
  std::size_t words = 0;
  std::size_t full = 0;  ///< lines that reach across most of it, without a gap

  bool is_filled_by(const Line& line) const { return 4 * (line.box.right - line.box.left) >= 3 * (box.right - box.left) && !has_gap(line); }
  bool is_prose() const { return lines >= prose_lines && words >= lines * prose_words && full * 10 >= lines * 6; }
};

std::map<int, Block> blocks_of(const std::vector<Line>& lines) {
  std::map<int, Block> blocks;
  for (const auto& line : lines) {
    auto& block = blocks.try_emplace(line.block, Block{line.box}).first->second;
    block.box = around(block.box, line.box);
    ++block.lines;
    block.words += line.words.size();
  }
  for (const auto& line : lines) {
    auto& block = blocks.at(line.block);
    block.full += block.is_filled_by(line) ? 1U : 0U;
  }
  return blocks;
}

bool beside(const WordBox& a, const WordBox& b) {
  const int together = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
  return together > 0 && (a.right <= b.left || b.right <= a.left);
}

/// Two blocks of running text stand side by side somewhere.
bool has_columns(const std::map<int, Block>& blocks) {
  for (const auto& [i, a] : blocks)
    for (const auto& [j, b] : blocks)
      if (i < j && a.is_prose() && b.is_prose() && beside(a.box, b.box)) return true;
  return false;
}

bool same_row(const Line& a, const Line& b) {
  const int together = std::min(a.box.bottom, b.box.bottom) - std::max(a.box.top, b.box.top);
  return beside(a.box, b.box) && 2 * together > std::min(a.height(), b.height());
}

/// One line of the page: a line of one block, or of several side by side.
using Row = std::vector<const Line*>;

/// Takes from `lines` those that stand beside `first`; what is taken is marked in `taken`.
Row row_of(std::size_t first, const std::vector<Line>& lines, std::vector<bool>& taken, const std::map<int, Block>& blocks) {
  Row row{&lines[first]};
  taken[first] = true;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool column = blocks.at(lines[i].block).is_prose() && blocks.at(lines[first].block).is_prose();
    const auto fits = [&](const Line* other) { return same_row(*other, lines[i]); };
    if (taken[i] || column || !std::all_of(row.begin(), row.end(), fits)) continue;
    row.push_back(&lines[i]);
    taken[i] = true;
  }
  std::sort(row.begin(), row.end(), [](const auto* a, const auto* b) { return a->box.left < b->box.left; });
  return row;
}

int baseline_of(const Row& row) { return row.front()->baseline; }

std::vector<Row> rows_of(const std::vector<Line>& lines) {
  const auto blocks = blocks_of(lines);
  std::vector<bool> taken(lines.size());
  std::vector<Row> rows;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (!taken[i]) rows.push_back(row_of(i, lines, taken, blocks));
  // OCR's own order leaves tables column by column; from the top down is right wherever there are no columns.
  const auto higher = [](const Row& a, const Row& b) { return baseline_of(a) < baseline_of(b); };
  if (!has_columns(blocks)) std::stable_sort(rows.begin(), rows.end(), higher);
  return rows;
}

/// "5.", "12.3", "(a)", a bullet: what stands in the margin of running text.
bool is_marker(std::string_view words) {
  constexpr std::size_t longest = 7, misread = 3;
  const bool digit = std::any_of(words.begin(), words.end(), [](char c) { return c >= '0' && c <= '9'; });
  return words.size() <= misread || (words.size() <= longest && (digit || !has_letter(words) || words.front() == '('));
}

PrintedRow printed(const Row& row, int page_width) {
  PrintedRow out{baseline_of(row), baseline_of(row), 0, {}, false};
  const WordBox* last = nullptr;
  for (const auto* line : row)
    for (const auto* word : line->words) {
      const bool new_cell = last == nullptr || is_gap(*last, word->box, line->height());
      if (new_cell) out.cells.push_back({word->box.left, word->box.right, {}});
      auto& cell = out.cells.back();
      cell.words += (new_cell ? "" : " ") + word->text;
      cell.right = word->box.right;
      out.height = std::max(out.height, line->height());
      last = &word->box;
    }
  const bool hanging = out.cells.size() == 2 && is_marker(out.cells[0].words) && 10 * (out.cells[1].right - out.cells[1].left) > 6 * page_width;
  if (hanging) out.cells = {{out.cells[0].left, out.cells[1].right, out.cells[0].words + " " + out.cells[1].words}};
  return out;
}

std::vector<PrintedRow> printed(const std::vector<Row>& rows) {
  int left = 0, right = 0;
  for (const auto& row : rows)
    for (const auto* line : row) {
      left = right == 0 ? line->box.left : std::min(left, line->box.left);
      right = std::max(right, line->box.right);
    }
  std::vector<PrintedRow> out;
  for (const auto& row : rows) out.push_back(printed(row, right - left));
  return out;
}

std::string words_of(const PrintedRow& row) {
  std::string out;
  const char* between = row.prose ? "\n\n" : "   ";
  for (const auto& cell : row.cells) out += (out.empty() ? "" : between) + cell.words;
  return out;
}

int distance(const PrintedRow& above, const PrintedRow& below) { return below.top_baseline - above.baseline; }

/// The distance from line to line that most lines of the page have.
double usual_distance(const std::vector<PrintedRow>& rows) {
  std::vector<int> distances;
  for (std::size_t i = 1; i < rows.size(); ++i)
    if (const int between = distance(rows[i - 1], rows[i]); between > 0) distances.push_back(between);
  if (distances.empty()) return 0;
  const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
  std::nth_element(distances.begin(), middle, distances.end());
  return *middle;
}

bool ends_paragraph(const PrintedRow& above, const PrintedRow& below, double usual) {
  const int between = distance(above, below);
  if (between <= 0) return true;  // the next column
  return between > paragraph_gap * usual && between > least_leading * std::min(above.height, below.height);
}

/// Three letters and more, and hardly anything else.
bool looks_like_word(std::string_view text) {
  const auto letters = std::count_if(text.begin(), text.end(), [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
  return letters >= 3 && letters * 10 >= static_cast<std::ptrdiff_t>(text.size()) * 6;
}

/// The mean of each line's words.
std::map<int, double> confidence_of_lines(const std::vector<RecognisedWord>& words) {
  std::map<int, double> sums;
  std::map<int, int> counts;
  for (const auto& word : words) {
    sums[word.line] += word.confidence;
    ++counts[word.line];
  }
  for (auto& [line, sum] : sums) sum /= counts[line];
  return sums;
}

}  // namespace

std::vector<RecognisedWord> without_noise(std::vector<RecognisedWord> words) {
  const auto is_mark = [](const auto& word) { return !has_letter(word.text) && word.confidence < least_mark; };
  std::erase_if(words, [&](const auto& word) { return word.text.empty() || is_mark(word); });
  const auto sure = confidence_of_lines(words);
  std::erase_if(words, [&](const auto& word) {
    const double line = sure.at(word.line);
    return line < least_line || (word.confidence < least_word && (line < good_line || !looks_like_word(word.text)));
  });
  return words;
}

bool has_columns(const std::vector<RecognisedWord>& words) { return has_columns(blocks_of(lines_of(words))); }

std::string text_of(const std::vector<RecognisedWord>& words) {
  const auto lines = lines_of(words);
  const auto printed_rows = printed(rows_of(lines));
  const double usual = usual_distance(printed_rows);
  const auto rows = with_whole_cells(printed_rows);
  std::string out;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool apart = i > 0 && (rows[i - 1].prose || rows[i].prose || ends_paragraph(rows[i - 1], rows[i], usual));
    if (i > 0) out += apart ? "\n\n" : "\n";
    out += words_of(rows[i]);
  }
  return out;
}

}  // namespace boardwatch::documents
