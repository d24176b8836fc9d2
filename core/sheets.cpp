#include "core/sheets.hpp"

#include <algorithm>
#include <string_view>

namespace boardwatch {
namespace {

std::string part_at(const Document& document, std::size_t offset) {
  const auto* part = find_part(document, offset);
  return part == nullptr || offset >= part->end ? std::string() : part->name;
}

void add_stretch(const Document& document, std::size_t begin, std::size_t end, std::vector<Sheet>& sheets) {
  const auto text = std::string_view(document.text).substr(begin, end - begin);
  if (text.find_first_not_of(" \t\r\n\f") == text.npos) return;
  sheets.push_back({std::nullopt, part_at(document, begin), begin, end});
}

/// From `begin` to `end` there is no page.
void add_unpaged(const Document& document, std::size_t begin, std::size_t end, std::vector<Sheet>& sheets) {
  for (const auto& part : document.parts) {
    for (const auto border : {part.begin, part.end}) {
      if (border <= begin || border >= end) continue;
      add_stretch(document, begin, border, sheets);
      begin = border;
    }
  }
  if (begin < end) add_stretch(document, begin, end, sheets);
}

}  // namespace

std::vector<Sheet> sheets_of(const Document& document) {
  std::vector<Sheet> sheets;
  std::size_t done = 0;
  for (const auto& page : document.pages) {
    add_unpaged(document, done, page.begin, sheets);
    sheets.push_back({page.number, part_at(document, page.begin), page.begin, page.end});
    done = page.end;
  }
  add_unpaged(document, done, document.text.size(), sheets);
  return sheets;
}

}  // namespace boardwatch
