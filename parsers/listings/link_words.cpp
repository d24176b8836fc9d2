#include "parsers/listings/link_words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "core/utf8.hpp"
#include "parsers/listings/phrases.hpp"

namespace boardwatch::listings {
namespace {

using namespace std::string_view_literals;

constexpr std::array type_words{std::pair{"pdf"sv, "pdf"sv}, std::pair{"docx"sv, "docx"sv},  std::pair{"doc"sv, "doc"sv},        std::pair{"xlsx"sv, "xlsx"sv},
                                std::pair{"xls"sv, "xls"sv}, std::pair{"pptx"sv, "pptx"sv},  std::pair{"ppt"sv, "ppt"sv},        std::pair{"zip"sv, "zip"sv},
                                std::pair{"odt"sv, "odt"sv}, std::pair{"excel"sv, "xlsx"sv}, std::pair{"powerpoint"sv, "pptx"sv}};
/// Said of the file or the window; a bracket or an end of such words is no title.
constexpr std::array wrapping{
    "pdf"sv, "docx"sv, "doc"sv, "word"sv, "xlsx"sv, "xls"sv, "excel"sv, "pptx"sv, "ppt"sv, "powerpoint"sv, "zip"sv, "odt"sv, "icon"sv, "file"sv, "format"sv,
    "kb"sv, "mb"sv, "gb"sv, "bytes"sv, "opens"sv, "open"sv, "in"sv, "a"sv, "new"sv, "window"sv, "tab"sv, "size"sv, "external"sv, "link"sv, "download"sv,
    "document"sv, "version"sv, "pages"sv, "adobe"sv, "acrobat"sv, "will"sv, "this"sv, "attachment"sv, "approx"sv, "type"sv};
/// The last of these makes an end of wrapping words sure: "in a new window", "12 MB", but not "a new document".
constexpr std::array sure{
    "window"sv, "tab"sv, "pdf"sv, "docx"sv, "doc"sv, "xlsx"sv, "xls"sv, "pptx"sv, "ppt"sv, "zip"sv, "odt"sv, "kb"sv, "mb"sv, "gb"sv, "bytes"sv, "icon"sv};
constexpr std::array generic{
    "here"sv, "click"sv, "download"sv, "downloads"sv, "view"sv, "open"sv, "read"sv, "more"sv, "link"sv, "pdf"sv, "file"sv, "document"sv, "the"sv, "full"sv,
    "details"sv, "this"sv, "to"sv, "for"sv, "icon"sv, "now"sv, "see"sv, "documents"sv, "word"sv, "docx"sv, "doc"sv, "zip"sv, "image"sv, "arrow"sv, "and"sv,
    "all"sv, "about"sv, "info"sv, "find"sv, "out"sv, "a"sv, "copy"sv, "get"sv, "access"sv, "please"sv, "attachment"sv, "online"sv};

template <std::size_t N>
bool is_in(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A number, or a number with its unit: "12", "3.4MB".
bool is_amount(std::string_view word) {
  std::size_t at = 0;
  while (at < word.size() && (is_digit(word[at]) || word[at] == '.' || word[at] == ',')) ++at;
  const auto unit = to_lower(word.substr(at));
  return at > 0 && (unit.empty() || unit == "mb" || unit == "kb" || unit == "gb" || unit == "b" || unit == "m" || unit == "k");
}

bool is_unit(std::string_view word) { return word == "kb" || word == "mb" || word == "gb" || word == "bytes"; }
bool has_unit(std::string_view word) { return is_amount(word) && !is_digit(word.back()); }

std::string bare(std::string_view word) {
  while (!word.empty() && std::string_view("()[],.:;-|").find(word.front()) != word.npos) word.remove_prefix(1);
  while (!word.empty() && std::string_view("()[],:;-|.").find(word.back()) != word.npos) word.remove_suffix(1);
  return to_lower(word);
}

bool wraps(std::string_view word) {
  const auto plain = bare(word);
  return plain.empty() || is_in(wrapping, plain) || is_amount(plain);
}

bool makes_sure(std::string_view word) {
  const auto plain = bare(word);
  return is_in(sure, plain) || has_unit(plain);
}

/// Takes brackets out that hold wrapping words alone.
std::string without_brackets(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto close = text[at] == '(' ? text.find(')', at) : text[at] == '[' ? text.find(']', at) : text.npos;
    if (close != text.npos) {
      const auto inside = text.substr(at + 1, close - at - 1);
      const auto words = split(inside, ' ');
      if (std::all_of(words.begin(), words.end(), wraps) && std::any_of(words.begin(), words.end(), makes_sure)) {
        out.push_back(' ');
        at = close + 1;
        continue;
      }
    }
    out.push_back(text[at++]);
  }
  return fold_space(out);
}

/// The words but for a wrapping end ("PDF, 12 MB") and a wrapping beginning ("PDF icon").
std::string without_ends(const std::string& text) {
  auto words = split(text, ' ');
  std::size_t keep = words.size();
  while (keep > 0 && wraps(words[keep - 1])) --keep;
  // "item 7" or "Part 1 PDF": a number that no unit follows is the title's.
  while (keep < words.size() && is_amount(bare(words[keep])) && !has_unit(bare(words[keep])) && !(keep + 1 < words.size() && is_unit(bare(words[keep + 1])))) ++keep;
  if (!std::any_of(words.begin() + static_cast<std::ptrdiff_t>(keep), words.end(), makes_sure)) keep = words.size();
  if (keep == 0) return {};
  words.resize(keep);
  std::size_t first = 0;
  if (bare(words[0]) == "pdf" || bare(words[0]) == "icon") first = words.size() > 1 && bare(words[1]) == "icon" ? 2 : 1;
  if (words.size() > 1 && (bare(words[0]) == "download" || bare(words[0]) == "view") && first == 0) first = words.size() > 2 && bare(words[1]) == "the" ? 2 : 1;
  std::string out;
  for (std::size_t i = first; i < words.size(); ++i) out += (out.empty() ? "" : " ") + std::string(words[i]);
  while (!out.empty() && std::string_view(" ,-|:(").find(out.back()) != std::string_view::npos) out.pop_back();
  return out;
}

}  // namespace

std::optional<std::uint64_t> printed_size(std::string_view text) {
  const std::string lower = to_lower(text);
  for (std::size_t at = 0; at < lower.size(); ++at) {
    if (!is_digit(lower[at]) || (at > 0 && (is_digit(lower[at - 1]) || lower[at - 1] == '.'))) continue;
    std::string number;
    auto end = at;
    for (; end < lower.size() && number.size() < 12 && (is_digit(lower[end]) || lower[end] == '.' || lower[end] == ','); ++end)
      if (lower[end] != ',') number.push_back(lower[end]);
    while (end < lower.size() && lower[end] == ' ') ++end;
    const auto unit = std::string_view(lower).substr(end, 2);
    const bool whole = end + 2 >= lower.size() || lower[end + 2] < 'a' || lower[end + 2] > 'z';
    const double factor = unit == "kb" ? 1024.0 : unit == "mb" ? 1024.0 * 1024.0 : unit == "gb" ? 1024.0 * 1024.0 * 1024.0 : 0.0;
    double value = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), value);
    if (factor > 0 && whole && read.ec == std::errc() && value < 1e9) return static_cast<std::uint64_t>(value * factor);
  }
  return std::nullopt;
}

LinkWords link_words(std::string_view text) {
  LinkWords out;
  const Phrases words(text);
  for (const auto& [word, type] : type_words)
    if (out.type.empty() && words.has(word)) out.type = type;
  out.bytes = printed_size(text);
  out.title = without_ends(without_brackets(fold_space(text)));
  return out;
}

bool is_generic(std::string_view title) { return Phrases(title).only(generic); }

bool is_date_alone(std::string_view title) {
  const Phrases phrases(title);
  std::string rest;
  for (const auto word : split(trim(phrases.words()), ' ')) {
    if (word.find_first_of("0123456789") != word.npos) continue;
    rest += std::string(word) + " ";
  }
  static constexpr std::array<std::string_view, 31> of_dates{
      "january", "february", "march", "april", "may",  "june", "july", "august", "september", "october", "november",  "december", "jan",    "feb", "mar", "apr",
      "jun",     "jul",      "aug",   "sep",   "sept", "oct",  "nov",  "dec",    "monday",    "tuesday", "wednesday", "thursday", "friday", "of",  "the"};
  return Phrases(rest).only(of_dates);
}

}  // namespace boardwatch::listings
