#include "parsers/documents/running_lines.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/utf8.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::size_t zone = 3;  // lines at either end of a page
constexpr std::size_t fewest_pages = 5;
constexpr std::size_t longest = 200;

/// Number runs as one mark, so that page numbers do not tell pages apart.
std::string shape(std::string_view line) {
  std::string out;
  const std::string lower = to_lower(fold_space(line));
  for (const char c : lower) {
    const bool digit = c >= '0' && c <= '9';
    if (!digit)
      out.push_back(c);
    else if (out.empty() || out.back() != '#')
      out.push_back('#');
  }
  return out;
}

bool is_page_number(const std::string& shape) {
  return shape == "page # of #" || shape == "page #" || shape == "# of #" || shape == "page #/#" || shape == "page # of #.";
}

/// Indexes of the lines with words that are nearest to the page's two ends.
std::vector<std::size_t> edge_lines(const std::vector<std::string_view>& lines) {
  std::vector<std::size_t> worded;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (!trim(lines[i]).empty()) worded.push_back(i);
  std::vector<std::size_t> edges;
  for (std::size_t i = 0; i < worded.size(); ++i)
    if (i < zone || i + zone >= worded.size()) edges.push_back(worded[i]);
  return edges;
}

std::unordered_set<std::string> repeated_shapes(const std::vector<PageText>& pages) {
  std::unordered_map<std::string, std::size_t> counts;
  for (const auto& page : pages) {
    std::unordered_set<std::string> on_page;
    const auto lines = split(page.text, '\n');
    for (const auto i : edge_lines(lines))
      if (lines[i].size() <= longest) on_page.insert(shape(lines[i]));
    for (const auto& line : on_page) ++counts[line];
  }
  std::unordered_set<std::string> repeated;
  for (const auto& [line, count] : counts)
    if (count * 10 >= pages.size() * 6) repeated.insert(line);
  return repeated;
}

/// The page's text without its running lines, which go to `running`.
std::string without(const PageText& page, const std::unordered_set<std::string>& repeated, std::vector<RunningLine>& running) {
  const auto lines = split(page.text, '\n');
  std::vector<bool> drop(lines.size(), false);
  for (const auto i : edge_lines(lines)) {
    const auto line = shape(lines[i]);
    drop[i] = is_page_number(line) || repeated.contains(line);
    if (drop[i]) running.push_back({page.number, std::string(trim(lines[i]))});
  }
  std::string out;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (!drop[i]) out.append(lines[i]).append(i + 1 < lines.size() ? "\n" : "");
  return out;
}

}  // namespace

std::vector<RunningLine> set_running_lines_apart(std::vector<PageText>& pages) {
  std::vector<RunningLine> running;
  const auto repeated = pages.size() >= fewest_pages ? repeated_shapes(pages) : std::unordered_set<std::string>();
  for (auto& page : pages) page.text = without(page, repeated, running);
  return running;
}

}  // namespace boardwatch::documents
