// What must hold of every value, whatever the bytes were.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/document.hpp"
#include "core/utf8.hpp"

namespace boardwatch::documents {

inline std::string_view as_text(const std::uint8_t* data, std::size_t size) { return {reinterpret_cast<const char*>(data), size}; }

inline void require(bool fact) {
  if (!fact) std::abort();
}

template <class Span>
void check_spans(const std::vector<Span>& spans, std::size_t size) {
  std::size_t last = 0;
  for (const auto& span : spans) {
    require(span.begin >= last && span.end >= span.begin && span.end <= size);
    last = span.end;
  }
}

/// Valid UTF-8; pages and parts in order; blocks in order, in the text, apart, each with words.
inline void check(const Document& document) {
  require(is_utf8(document.text) && is_utf8(document.title) && !document.blocks.empty());
  std::size_t last = 0;
  for (const auto& block : document.blocks) {
    require(block.begin >= last && block.end > block.begin && block.end <= document.text.size());
    last = block.end;
  }
  check_spans(document.pages, document.text.size());
  check_spans(document.parts, document.text.size());
}

}  // namespace boardwatch::documents
