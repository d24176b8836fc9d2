#include "compare/running.hpp"

#include <algorithm>
#include <map>

#include "core/utf8.hpp"

namespace boardwatch::compare {
namespace {

constexpr std::size_t edge = 2;  // lines at the top and as many at the foot
constexpr int often = 3;         // pages

bool is_number(std::string_view word) { return !word.empty() && word.find_first_not_of("0123456789") == word.npos; }
bool counts_pages(std::string_view word) {
  const auto lower = to_lower(word);
  return lower == "page" || lower == "of" || lower == "/" || lower == "-" || lower == "|";
}

/// The line with "#" for each number that may be the page's: at either end, or beside "page" or "of".
std::string pattern_of(std::string_view line) {
  const auto folded = fold_space(line);
  const auto words = split(folded, ' ');
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool at_end = i == 0 || i + 1 == words.size();
    const bool beside = (i > 0 && counts_pages(words[i - 1])) || (i + 1 < words.size() && counts_pages(words[i + 1]));
    out += is_number(words[i]) && (at_end || beside) ? std::string("#") : std::string(words[i]);
    out.push_back(' ');
  }
  return out;
}

bool is_page_number(const std::string& pattern) {
  bool number = false;
  for (const auto word : split(trim(pattern), ' ')) {
    if (word == "#")
      number = true;
    else if (!counts_pages(word))
      return false;
  }
  return number;
}

std::string_view text_of(const Document& document, const Line& line) {
  return std::string_view(document.text).substr(line.begin, line.end - line.begin);
}

bool is_at_edge(std::size_t index, std::size_t count) { return index < edge || index + edge >= count; }

void add_lines(const Document& document, std::size_t begin, std::size_t end, std::size_t block,
               std::vector<Line>& lines) {
  while (begin < end) {
    const auto stop = std::min(end, document.text.find_first_of("\n\f", begin));
    const Line line{begin, stop, block};
    if (!trim(text_of(document, line)).empty()) lines.push_back(line);
    begin = stop + 1;
  }
}

}  // namespace

std::vector<Line> lines_of(const Document& document, const Sheet& sheet) {
  std::vector<Line> lines;
  const auto& blocks = document.blocks;
  if (blocks.empty()) {
    add_lines(document, sheet.begin, sheet.end, 0, lines);
    return lines;
  }
  const auto first = std::lower_bound(blocks.begin(), blocks.end(), sheet.begin,
                                      [](const Block& block, std::size_t at) { return block.begin < at; });
  for (auto block = first; block != blocks.end() && block->begin < sheet.end; ++block)
    add_lines(document, block->begin, std::min(block->end, sheet.end), static_cast<std::size_t>(block - blocks.begin()),
              lines);
  return lines;
}

void add_running_lines(const Document& document, const std::vector<Sheet>& sheets, std::set<std::string>& running) {
  std::map<std::string, int> pages;
  for (const auto& sheet : sheets) {
    if (!sheet.number) continue;
    const auto lines = lines_of(document, sheet);
    std::set<std::string> here;
    for (std::size_t i = 0; i < lines.size(); ++i)
      if (is_at_edge(i, lines.size())) here.insert(pattern_of(text_of(document, lines[i])));
    for (const auto& pattern : here) ++pages[pattern];
  }
  for (const auto& [pattern, count] : pages)
    if (count >= often) running.insert(pattern);
  for (const auto& line : document.running) running.insert(pattern_of(line.words));
}

void drop_running_lines(const Document& document, const std::set<std::string>& running, std::vector<Line>& lines) {
  const auto count = lines.size();
  std::vector<Line> kept;
  for (std::size_t i = 0; i < count; ++i) {
    const auto pattern = is_at_edge(i, count) ? pattern_of(text_of(document, lines[i])) : std::string();
    if (pattern.empty() || !(is_page_number(pattern) || running.contains(pattern))) kept.push_back(lines[i]);
  }
  lines = std::move(kept);
}

}  // namespace boardwatch::compare
