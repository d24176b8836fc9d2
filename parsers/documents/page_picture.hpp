// A page as grey pixels: what OCR gets.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace boardwatch::documents {

/// Rows from top to bottom without padding, `width` bytes each; 0 is black, 255 white.
struct PagePicture {
  int width = 0;
  int height = 0;
  int dpi = 300;  ///< pixels per inch of the page as it would be printed
  std::vector<std::uint8_t> grey;
  std::string messages{};  ///< what was said while it was drawn, a line each; most of it harmless
};

/// Nothing on it but specks and the shades of the paper: fewer dark pixels than two letters have.
bool is_blank(const PagePicture& picture);

}  // namespace boardwatch::documents
