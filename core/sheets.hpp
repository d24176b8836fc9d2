// A document cut into what can be named to a reader: its pages, and what lies outside pages.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/document.hpp"

namespace boardwatch {

/// `begin` and `end` are byte offsets into Document::text.
struct Sheet {
  std::optional<std::uint32_t> number;  ///< Page::number; none for text outside pages
  std::string part;                     ///< Part::name; empty where the document is one file
  std::size_t begin;
  std::size_t end;

  friend bool operator==(const Sheet&, const Sheet&) = default;
};

/// Every page, and every stretch of text outside pages that is not blank, in order; such a stretch never crosses a
/// part.
std::vector<Sheet> sheets_of(const Document& document);

}  // namespace boardwatch
