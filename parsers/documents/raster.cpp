#include "parsers/documents/raster.hpp"

#include <algorithm>

namespace boardwatch::documents {
namespace {

std::uint8_t* pixel(Raster& raster, int x, int y) { return raster.pixels.data() + 3 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(raster.width) + static_cast<std::size_t>(x)); }

template <class Change>
void each_pixel(Raster& raster, Area area, Change change) {
  for (int y = std::max(area.top, 0); y < std::min(area.bottom, raster.height); ++y)
    for (int x = std::max(area.left, 0); x < std::min(area.right, raster.width); ++x) change(pixel(raster, x, y));
}

std::uint8_t multiplied(std::uint8_t a, std::uint8_t b) { return static_cast<std::uint8_t>(a * b / 255); }

void fill(Raster& raster, Area area, Colour colour) {
  each_pixel(raster, area, [&](std::uint8_t* at) { at[0] = colour.red, at[1] = colour.green, at[2] = colour.blue; });
}

}  // namespace

Colour Raster::at(int x, int y) const {
  const auto* bytes = pixels.data() + 3 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x));
  return {bytes[0], bytes[1], bytes[2]};
}

void highlight(Raster& raster, Area area, Colour colour) {
  each_pixel(raster, area, [&](std::uint8_t* at) {
    at[0] = multiplied(at[0], colour.red);
    at[1] = multiplied(at[1], colour.green);
    at[2] = multiplied(at[2], colour.blue);
  });
}

void frame(Raster& raster, Area area, int thickness, Colour colour) {
  const Area outer{area.left - thickness, area.top - thickness, area.right + thickness, area.bottom + thickness};
  fill(raster, {outer.left, outer.top, outer.right, area.top}, colour);
  fill(raster, {outer.left, area.bottom, outer.right, outer.bottom}, colour);
  fill(raster, {outer.left, area.top, area.left, area.bottom}, colour);
  fill(raster, {area.right, area.top, outer.right, area.bottom}, colour);
}

}  // namespace boardwatch::documents
