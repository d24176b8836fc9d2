#include "parsers/findings/papers.hpp"

#include <algorithm>
#include <string_view>

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::size_t longest_title = 60;   ///< bytes of the first line of a page that begins a paper

/// Does the page begin with a title, rather than carry a sentence or a list on?
bool begins_paper(std::string_view page) {
  const auto at = std::min(page.find_first_not_of("\n\r\f "), page.size());
  const auto line = trim(page.substr(at, std::min(page.find('\n', at), page.size()) - at));
  if (line.size() < 4 || line.size() > longest_title) return false;
  const bool capital = line.front() >= 'A' && line.front() <= 'Z';
  const bool continued = line.find("ontinued") != std::string_view::npos;
  return capital && !continued && std::string_view(".,;:!?-").find(line.back()) == std::string_view::npos && line.find(". ") == std::string_view::npos;
}

}  // namespace

std::pair<std::size_t, std::size_t> paper_at(const Document& document, std::size_t offset) {
  const std::string_view text = document.text;
  std::pair<std::size_t, std::size_t> paper{0, text.size()};
  const auto behind = std::partition_point(document.pages.begin(), document.pages.end(), [&](const Page& page) { return page.begin <= offset; });
  const auto begins = [&](const Page& page) { return begins_paper(text.substr(page.begin, page.end - page.begin)); };
  for (auto page = behind; page != document.pages.begin(); --page) {
    if (!begins(*(page - 1))) continue;
    paper.first = (page - 1)->begin;
    break;
  }
  const auto next = std::find_if(behind, document.pages.end(), begins);
  if (next != document.pages.end()) paper.second = next->begin;
  return paper;
}

}  // namespace boardwatch::findings
