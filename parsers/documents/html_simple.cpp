#include "parsers/documents/html_simple.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/utf8.hpp"

namespace boardwatch::documents {
namespace {

constexpr auto npos = std::string_view::npos;

// Of the tags that change nothing but looks, so that dropping them is all that there is to do. As parts_words() tells.
constexpr std::array<std::string_view, 15> within_lines{"a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "small", "span", "strong", "sub", "sup", "u"};
constexpr std::array<std::string_view, 15> between_lines{"p", "br", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "img", "blockquote", "hr"};
constexpr std::array<std::pair<std::string_view, char>, 5> references{{{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}};

bool is_alnum(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

template <class List>
bool holds(const List& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

std::string tag_name(std::string_view html, std::size_t at) {
  auto begin = at + 1;
  if (begin < html.size() && html[begin] == '/') ++begin;
  auto end = begin;
  while (end < html.size() && is_alnum(html[end])) ++end;
  return to_lower(html.substr(begin, end - begin));
}

/// Behind the `>` of the tag at `at`; npos where its attributes are not plain.
std::size_t tag_end(std::string_view html, std::size_t at) {
  for (++at; at < html.size(); ++at) {
    const char c = html[at];
    if (c == '>') return at + 1;
    if (c == '<') return npos;
    if (c != '"' && c != '\'') continue;
    if (html[at - 1] != '=') return npos;
    at = html.find(c, at + 1);
    if (at == npos) return npos;
  }
  return npos;
}

/// Behind the tag at `at`, npos where it is none of ours.
std::size_t take_tag(std::string_view html, std::size_t at, std::string& out) {
  const auto name = tag_name(html, at);
  if (holds(between_lines, name))
    out.push_back(' ');
  else if (!holds(within_lines, name))
    return npos;
  return tag_end(html, at);
}

std::size_t take_reference(std::string_view html, std::size_t at, std::string& out) {
  for (const auto& [written, meant] : references) {
    if (!html.substr(at).starts_with(written)) continue;
    out.push_back(meant);
    return at + written.size();
  }
  return npos;
}

}  // namespace

std::optional<std::string> simple_html_text(std::string_view html) {
  std::string out;
  for (std::size_t at = 0; at < html.size();) {
    const auto mark = std::min(html.find_first_of("<&", at), html.size());
    out.append(html, at, mark - at);
    if (mark == html.size()) break;
    at = html[mark] == '<' ? take_tag(html, mark, out) : take_reference(html, mark, out);
    if (at == npos) return std::nullopt;
  }
  return out;
}

}  // namespace boardwatch::documents
