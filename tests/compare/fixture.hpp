// Papers of a few pages, as a reader would give them.
#pragma once

#include <string>
#include <vector>

#include "core/document.hpp"

namespace boardwatch::compare {

/// One block for each page.
inline Document paper_of(const std::vector<std::string>& pages) {
  Document document;
  document.kind = DocumentKind::pdf;
  for (const auto& text : pages) {
    const auto begin = document.text.size();
    document.text += text;
    const auto end = document.text.size();
    document.pages.push_back({static_cast<std::uint32_t>(document.pages.size() + 1), begin, end});
    if (end > begin) document.blocks.push_back({BlockKind::paragraph, begin, end});
    document.text += '\f';
  }
  return document;
}

/// Words that no other page has, but for the first few.
inline std::string page_about(const std::string& subject, int words = 40) {
  std::string out = "The board received the report on " + subject + ".";
  for (int i = 0; i < words; ++i) out += " " + subject + std::to_string(i);
  return out + ".";
}

}  // namespace boardwatch::compare
