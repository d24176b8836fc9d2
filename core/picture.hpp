// A picture of the page that words were quoted from, and where on the page they stand.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace boardwatch {

/// A rectangle in points (1/72 inch), from the top left corner of the page as it is shown: cropped and turned.
struct Box {
  double x = 0, y = 0, width = 0, height = 0;

  friend bool operator==(const Box&, const Box&) = default;
};

/// Where a quote stands on its page.
struct QuotePlace {
  std::uint32_t page = 0;  ///< 1-based
  double page_width = 0, page_height = 0;  ///< in points, as shown
  int rotation = 0;        ///< clockwise degrees by which the file turns the page: 0, 90, 180 or 270
  std::vector<Box> boxes;  ///< one for each line of the quote, in its order; a line that a wide gap parts has several
  double found = 1;        ///< the share of the quote's words that the boxes hold, 0.8 to 1

  friend bool operator==(const QuotePlace&, const QuotePlace&) = default;
};

/// What a picture shows of the page.
enum class PictureExtent { around_quote, whole_page };

struct Picture {
  QuotePlace place;
  int width = 0, height = 0;  ///< in pixels
  std::string png;
};

}  // namespace boardwatch
