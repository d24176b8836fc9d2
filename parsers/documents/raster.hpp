// A picture in memory, and the few things that are drawn on it.
#pragma once

#include <cstdint>
#include <vector>

namespace boardwatch::documents {

struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0;

  friend bool operator==(const Colour&, const Colour&) = default;
};

/// In pixels; `right` and `bottom` are outside.
struct Area {
  int left = 0, top = 0, right = 0, bottom = 0;
};

/// Rows from the top, three bytes a pixel, nothing between the rows.
struct Raster {
  int width = 0, height = 0;
  std::vector<std::uint8_t> pixels;

  Colour at(int x, int y) const;
};

/// White takes the colour, black stays black: words under it stay as legible as they were. What lies outside is left out.
void highlight(Raster& raster, Area area, Colour colour);
/// A frame around the area, `thickness` pixels wide, outside of it.
void frame(Raster& raster, Area area, int thickness, Colour colour);

}  // namespace boardwatch::documents
