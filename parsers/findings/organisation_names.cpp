#include "parsers/findings/organisation_names.hpp"

#include <algorithm>
#include <string_view>

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

bool is_small_word(std::string_view word) { return word == "and" || word == "of" || word == "the" || word == "for" || word == "on" || word == "upon" || word == "with" || word == "in"; }

std::string title_case(std::string_view shouted) {
  std::string out;
  for (const auto word : split(shouted, ' ')) {
    if (!out.empty()) out.push_back(' ');
    const auto lower = to_lower(word);
    if (lower == "nhs" || lower == "ft" || lower == "icb" || lower == "ics" || lower == "ccg") {
      out += word;
    } else if (is_small_word(lower) || lower.empty()) {
      out += lower;
    } else {
      out.push_back(word.front());
      out += lower.substr(1);
    }
  }
  return out;
}

/// "Nottingham University hospitals NHS trust", as some papers print it
std::string with_capitals(std::string name) {
  for (std::size_t at = 0; at < name.size(); ++at) {
    const bool first = at == 0 || name[at - 1] == ' ';
    if (!first || name[at] < 'a' || name[at] > 'z') continue;
    const auto word = std::string_view(name).substr(at, name.find(' ', at) - at);
    if (!is_small_word(word)) name[at] = static_cast<char>(name[at] - 32);
  }
  return name;
}

bool is_shouted(std::string_view name) { return std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; }); }

bool replace_end(std::string& name, std::string_view end, std::string_view with) {
  if (!name.ends_with(end)) return false;
  name = name.substr(0, name.size() - end.size()) + std::string(with);
  return true;
}

}  // namespace

std::string written_out(std::string name) {
  name = is_shouted(name) ? title_case(name) : with_capitals(std::move(name));
  for (const std::string_view plural : {" Trusts", " Boards", " Systems", " Groups"}) replace_end(name, plural, plural.substr(0, plural.size() - 1));
  for (const std::string_view plural : {" FTs", " ICBs", " ICSs", " CCGs"}) replace_end(name, plural, plural.substr(0, plural.size() - 1));
  replace_end(name, " NHS FT", " NHS Foundation Trust");
  replace_end(name, " FT", " NHS Foundation Trust");
  if (name.ends_with(" Foundation Trust") && !name.ends_with(" NHS Foundation Trust")) replace_end(name, " Foundation Trust", " NHS Foundation Trust");
  if (name.ends_with(" Trust") && name.find(" NHS ") == std::string::npos) replace_end(name, " Trust", " NHS Trust");
  bool board = name.ends_with(" Integrated Care Board") || name.ends_with(" Clinical Commissioning Group");
  board = replace_end(name, " ICB", " Integrated Care Board") || board;
  board = replace_end(name, " CCG", " Clinical Commissioning Group") || board;
  if (board && !name.starts_with("NHS ")) name = "NHS " + name;
  return name;
}

}  // namespace boardwatch::findings
