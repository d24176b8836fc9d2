// The papers that a pack is made of: a new one begins with a page that opens with a title.
#pragma once

#include <cstddef>
#include <utility>

#include "core/document.hpp"

namespace boardwatch::findings {

/// The bytes of the paper that the byte at `offset` stands in; the whole text where there are no pages.
std::pair<std::size_t, std::size_t> paper_at(const Document& document, std::size_t offset);

}  // namespace boardwatch::findings
