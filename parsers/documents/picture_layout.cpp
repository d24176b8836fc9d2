#include "parsers/documents/picture_layout.hpp"

#include <algorithm>
#include <cmath>

namespace boardwatch::documents {
namespace {

constexpr double usual_dpi = 130;
constexpr double points_per_inch = 72;
constexpr double most_pixels = 6e6;
constexpr double longest_side = 4000;
constexpr double lines_around = 5;  // above and below the quote
constexpr double least_part = 1.0 / 3;
constexpr int padding = 3;

struct Span {
  double top, bottom;
};

/// `least` high at least, and inside the page.
Span widened(Span span, double least, double page_height) {
  const double missing = std::max(0.0, least - (span.bottom - span.top)) / 2;
  span = {span.top - missing, span.bottom + missing};
  const double up = std::max(0.0, span.bottom - page_height), down = std::max(0.0, -span.top);
  return {std::max(0.0, span.top - up + down), std::min(page_height, span.bottom + down - up)};
}

Span region_of(const QuotePlace& place, PictureExtent extent) {
  if (extent == PictureExtent::whole_page) return {0, place.page_height};
  Span span{place.page_height, 0};
  double line = 0;
  for (const auto& box : place.boxes) {
    span = {std::min(span.top, box.y), std::max(span.bottom, box.y + box.height)};
    line = std::max(line, std::min(box.height, box.width));
  }
  const double around = lines_around * 1.3 * line;
  span = {std::clamp(span.top - around, 0.0, place.page_height), std::clamp(span.bottom + around, 0.0, place.page_height)};
  return widened(span, least_part * place.page_height, place.page_height);
}

double dpi_for(double width, double height) {
  const double scale = usual_dpi / points_per_inch;
  const double by_pixels = std::sqrt(most_pixels / (width * height));
  const double by_side = longest_side / std::max(width, height);
  return points_per_inch * std::min({scale, by_pixels, by_side});
}

Area to_pixels(const Box& box, double scale, int top) {
  const auto down = [](double value) { return static_cast<int>(std::floor(std::clamp(value, -1e6, 1e6))); };
  const auto up = [](double value) { return static_cast<int>(std::ceil(std::clamp(value, -1e6, 1e6))); };
  return {down(box.x * scale), down(box.y * scale) - top, up((box.x + box.width) * scale), up((box.y + box.height) * scale) - top};
}

Area joined(const Area& a, const Area& b) { return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)}; }

/// The next line of the same column: right below, or touching, and not beside.
bool follows(const Area& group, const Area& line) {
  const int height = line.bottom - line.top;
  const int gap = std::max(group.top, line.top) - std::min(group.bottom, line.bottom);
  const int shared = std::min(group.right, line.right) - std::max(group.left, line.left);
  return gap <= height && shared > 0;
}

/// A sentence that ends its first line and begins the second has lines one below the other that share nothing: they are
/// two frames.
std::vector<Area> frames_of(const std::vector<Area>& lines) {
  std::vector<Area> frames;
  for (const auto& line : lines) {
    if (!frames.empty() && follows(frames.back(), line))
      frames.back() = joined(frames.back(), line);
    else
      frames.push_back(line);
  }
  for (auto& frame : frames) frame = {frame.left - padding, frame.top - padding, frame.right + padding, frame.bottom + padding};
  return frames;
}

}  // namespace

PictureLayout lay_out(const QuotePlace& place, PictureExtent extent) {
  const auto region = region_of(place, extent);
  PictureLayout layout;
  layout.dpi = dpi_for(place.page_width, region.bottom - region.top);
  const double scale = layout.dpi / points_per_inch;
  layout.width = std::max(1, static_cast<int>(std::ceil(place.page_width * scale)));
  layout.top = static_cast<int>(std::floor(region.top * scale));
  layout.bottom = std::max(layout.top + 1, static_cast<int>(std::ceil(region.bottom * scale)));
  for (const auto& box : place.boxes) layout.lines.push_back(to_pixels(box, scale, layout.top));
  layout.frames = frames_of(layout.lines);
  return layout;
}

}  // namespace boardwatch::documents
