#include "parsers/documents/pdf_picture.hpp"

#include <poppler/cpp/poppler-page-renderer.h>

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/documents/pdf_page.hpp"
#include "parsers/documents/picture_layout.hpp"
#include "parsers/documents/png.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::size_t longest_title = 200;

Result<Raster> draw(const OpenedPage& page, const PictureLayout& layout) {
  poppler::page_renderer renderer;
  renderer.set_image_format(poppler::image::format_rgb24);
  renderer.set_render_hints(poppler::page_renderer::antialiasing | poppler::page_renderer::text_antialiasing);
  const auto image = renderer.render_page(&page.poppler_page(), layout.dpi, layout.dpi, 0, layout.top, layout.width, layout.bottom - layout.top);
  if (!image.is_valid() || image.format() != poppler::image::format_rgb24) return fail(Errc::damaged, "the page cannot be drawn");
  Raster raster;
  raster.width = image.width();
  raster.height = image.height();
  const auto row = 3 * static_cast<std::size_t>(raster.width);
  raster.pixels.reserve(row * static_cast<std::size_t>(raster.height));
  for (int y = 0; y < raster.height; ++y) {
    const auto* from = image.const_data() + static_cast<std::ptrdiff_t>(y) * image.bytes_per_row();
    raster.pixels.insert(raster.pixels.end(), from, from + row);
  }
  return raster;
}

}  // namespace

Result<Picture> picture_of(std::string_view pdf, const Quote& quote, PictureExtent extent, std::string_view name) {
  BW_TRY(const auto page, OpenedPage::open(pdf, quote.page));
  Picture picture;
  BW_TRY(picture.place, place_of(page, quote));
  const auto layout = lay_out(picture.place, extent);
  BW_TRY(auto raster, draw(page, layout));
  for (const auto& line : layout.lines) highlight(raster, line, quote_colour);
  for (const auto& group : layout.frames) frame(raster, group, frame_thickness, frame_colour);
  picture.width = raster.width;
  picture.height = raster.height;
  const auto title = std::string(clip(repair_utf8(name), longest_title));
  BW_TRY(picture.png, encode_png(raster, {{"Title", title}, {"Page", std::to_string(quote.page)}, {"Software", "boardwatch"}}));
  return picture;
}

}  // namespace boardwatch::documents
