// What a document says, block by block, for comparing.
#pragma once

#include <string>
#include <vector>

#include "core/document.hpp"

namespace boardwatch::documents {

/// "heading: Chair's report" for each block.
inline std::vector<std::string> block_lines(const Document& document) {
  std::vector<std::string> out;
  for (const auto& block : document.blocks) out.push_back(std::string(to_code(block.kind)) + ": " + document.text.substr(block.begin, block.end - block.begin));
  return out;
}

}  // namespace boardwatch::documents
