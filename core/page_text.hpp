// A paged paper as it is read, page by page, before it is a Document.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/document.hpp"

namespace boardwatch {

/// One page's words as they stand on it, running headers and footers still among them.
struct PageText {
  std::uint32_t number = 0;            ///< 1-based, as counted in the file
  std::string text;                    ///< UTF-8, lines in reading order
  std::string fault;                   ///< why the page, or a part of it, could not be read; empty where it could
  bool picture = false;                ///< its words are a picture: it needs OCR
  std::optional<double> recognised{};  ///< they were read by OCR, as in Page

  friend bool operator==(const PageText&, const PageText&) = default;
};

/// What the file says of itself beside its pages.
struct PaperFacts {
  std::uint32_t pages = 0;
  std::string title;  ///< the file's own; empty where it has none worth having
  std::string fault;  ///< damage that belongs to no page; empty for none
  std::vector<OutlineEntry> outline;
  std::vector<PageLink> links;
  std::vector<std::uint32_t> pictures;  ///< pages that hold one large enough to be of words, or may do so

  friend bool operator==(const PaperFacts&, const PaperFacts&) = default;
};

}  // namespace boardwatch
