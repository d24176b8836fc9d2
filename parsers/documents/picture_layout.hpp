// How a picture of a quote is cut and framed: numbers only.
#pragma once

#include <vector>

#include "core/picture.hpp"
#include "parsers/documents/raster.hpp"

namespace boardwatch::documents {

/// What of the page is drawn, and how large.
struct PictureLayout {
  double dpi = 0;
  int width = 0;            ///< of the page, in pixels
  int top = 0, bottom = 0;  ///< rows of the page's pixels
  std::vector<Area> lines;   ///< of the quote, in pixels of the picture
  std::vector<Area> frames;  ///< around lines that follow each other, padded
};

/// The page's full width, and some lines above and below the quote; a third of the page at least. A page so large that the
/// picture would have too many pixels is drawn smaller.
PictureLayout lay_out(const QuotePlace& place, PictureExtent extent);

}  // namespace boardwatch::documents
