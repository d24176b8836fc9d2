#include "daemon/store/page_texts.hpp"

#include <algorithm>
#include <map>

#include "core/sheets.hpp"
#include "core/utf8.hpp"

namespace boardwatch::store {

std::vector<SearchablePage> page_texts(const Document& document) {
  std::vector<SearchablePage> pages;
  for (const auto& sheet : sheets_of(document)) {
    auto words = fold_space(std::string_view(document.text).substr(sheet.begin, sheet.end - sheet.begin));
    if (!words.empty()) pages.push_back({sheet.number, sheet.part, std::move(words)});
  }
  return pages;
}

std::string paper_organisation(const std::optional<std::string>& code, const std::vector<Finding>& findings) {
  if (code) return *code;
  std::map<std::string, int> told;
  for (const auto& finding : findings)
    if (organisation_of(finding) || organisation_code_of(finding)) ++told[organisation_key(finding)];
  const auto most =
      std::max_element(told.begin(), told.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == told.end() ? std::string() : most->first;
}

}  // namespace boardwatch::store
