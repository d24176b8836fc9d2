#include "parsers/documents/html_simple.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>
#include <vector>

#include "core/utf8.hpp"

namespace boardwatch::documents {
namespace {

constexpr auto npos = std::string_view::npos;

// Of the tags that change nothing but looks, so that dropping them is all that there is to do. As parts_words() tells.
constexpr std::array<std::string_view, 21> within_lines{"a",   "abbr",  "b",      "big",  "cite", "code", "del", "em", "font", "i",   "ins",
                                                       "mark", "q",    "small", "span", "strike", "strong", "sub", "sup", "time", "u"};
constexpr std::array<std::string_view, 23> between_lines{"pre", "p",  "br", "div", "ul",  "ol",         "li", "h1",     "h2",         "h3",      "h4",      "h5",
                                                        "h6", "dl", "dt",  "dd", "blockquote", "hr", "figure", "figcaption", "section", "article", "img"};
constexpr std::array<std::pair<std::string_view, char32_t>, 6> references{
    {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&nbsp;", 0xA0}}};

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

/// Behind the comment at `at`; npos where its beginning or end is one of the odd ones (WHATWG HTML, 13.2.5.43 to 52).
std::size_t comment_end(std::string_view html, std::size_t at) {
  const auto end = html.find("-->", at + 4);
  const auto words = html.substr(at + 4, end == npos ? 0 : end - at - 4);
  const bool odd = words.empty() || words.front() == '>' || words.front() == '-' || words.find("--") != npos || words.find('\0') != npos;
  return end == npos || odd ? npos : end + 3;
}

/// Of what is no mere word; the end where nothing is. find_first_of() would call a function for each byte.
std::size_t next_mark(std::string_view html, std::size_t at) {
  while (at < html.size() && html[at] != '<' && html[at] != '&') ++at;
  return at;
}

/// The tables that are open. Words between their cells are read before the table (WHATWG HTML, 13.2.6.1), so only tables that
/// have none are simple.
class Tables {
 public:
  /// Words or other elements may stand here.
  bool in_flow() const { return in_cell_.empty() || in_cell_.back(); }
  /// False where `name` is no tag of a table, or not in its place.
  bool take(std::string_view name, bool begins) {
    if (name == "table" && begins) {
      if (!in_flow()) return false;
      in_cell_.push_back(false);
      return true;
    }
    if (in_cell_.empty()) return false;
    const bool cell = name == "td" || name == "th";
    if (!cell && !holds(parts, name)) return false;
    in_cell_.back() = cell && begins;
    if (name == "table") in_cell_.pop_back();
    return true;
  }

 private:
  static constexpr std::array<std::string_view, 5> parts{"table", "tr", "tbody", "thead", "tfoot"};
  std::vector<bool> in_cell_;
};

/// Behind the tag at `at`, npos where it is none of ours.
std::size_t take_tag(std::string_view html, std::size_t at, Tables& tables, std::string& out) {
  if (html.substr(at).starts_with("<!--")) return comment_end(html, at);
  const auto name = tag_name(html, at);
  if (tables.take(name, !html.substr(at).starts_with("</")) || (tables.in_flow() && holds(between_lines, name)))
    out.push_back(' ');
  else if (!tables.in_flow() || !holds(within_lines, name))
    return npos;
  return tag_end(html, at);
}

/// Printable and not one that HTML takes for another; those of ASCII and of Europe's languages are enough here.
bool is_plain(std::uint32_t code) { return (code >= 0x20 && code < 0x7F) || (code >= 0xA0 && code < 0x2000) || (code >= 0x2010 && code < 0x2027); }

/// Behind "&#8217;" or "&#x2019;" at `at`, npos where it is anything else.
std::size_t take_number(std::string_view html, std::size_t at, std::string& out) {
  const auto end = html.find(';', at);
  if (end == npos || end - at > 9) return npos;
  auto digits = html.substr(at + 2, end - at - 2);
  const bool hexadecimal = digits.starts_with('x') || digits.starts_with('X');
  if (hexadecimal) digits.remove_prefix(1);
  std::uint32_t code = 0;
  const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, hexadecimal ? 16 : 10);
  if (error != std::errc{} || stop != digits.data() + digits.size() || !is_plain(code)) return npos;
  append_utf8(out, code);
  return end + 1;
}

std::size_t take_reference(std::string_view html, std::size_t at, std::string& out) {
  for (const auto& [written, meant] : references) {
    if (!html.substr(at).starts_with(written)) continue;
    append_utf8(out, meant);
    return at + written.size();
  }
  const char next = at + 1 < html.size() ? html[at + 1] : ' ';
  if (next == '#') return take_number(html, at, out);
  if (next == ' ' || next == '<') {
    out.push_back('&');
    return at + 1;
  }
  return npos;
}

}  // namespace

std::optional<std::string> simple_html_text(std::string_view html) {
  std::string out;
  Tables tables;
  for (std::size_t at = 0; at < html.size();) {
    const auto mark = next_mark(html, at);
    const bool reference = mark < html.size() && html[mark] == '&';
    if (!tables.in_flow() && (reference || !trim(html.substr(at, mark - at)).empty())) return std::nullopt;
    out.append(html, at, mark - at);
    if (mark == html.size()) break;
    at = html[mark] == '<' ? take_tag(html, mark, tables, out) : take_reference(html, mark, out);
    if (at == npos) return std::nullopt;
  }
  return out;
}

}  // namespace boardwatch::documents
