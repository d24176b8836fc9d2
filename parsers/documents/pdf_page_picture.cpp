#include "parsers/documents/pdf_page_picture.hpp"

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-image.h>
#include <poppler/cpp/poppler-page-renderer.h>
#include <poppler/cpp/poppler-page.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <string>

namespace boardwatch::documents {
namespace {

constexpr double best_dpi = 300;
constexpr double most_pixels = 18e6;  // A3 at 300 dpi
constexpr double points_per_inch = 72;

constexpr std::size_t most_messages = 64u << 10;

/// What poppler says while it draws, a line each.
void note(const std::string& message, void* messages) {
  auto& all = *static_cast<std::string*>(messages);
  if (all.size() < most_messages) all += message + "\n";
}

/// Poppler's messages go there while it lives, and nowhere afterwards.
struct Listening {
  explicit Listening(std::string& to) { poppler::set_debug_error_function(&note, &to); }
  ~Listening() {
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
  }
  Listening(const Listening&) = delete;
  Listening& operator=(const Listening&) = delete;
};

/// As many as the limit on pixels allows; 0 for a page without a size.
double dpi_for(const poppler::rectf& page) {
  const double square_inches = page.width() * page.height() / (points_per_inch * points_per_inch);
  if (!(square_inches > 0) || !std::isfinite(square_inches)) return 0;
  return std::min(best_dpi, std::sqrt(most_pixels / square_inches));
}

PagePicture copy_of(const poppler::image& image, int dpi) {
  PagePicture picture{image.width(), image.height(), dpi, {}, {}};
  picture.grey.reserve(static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.height()));
  for (int y = 0; y < image.height(); ++y) {
    const auto* row = reinterpret_cast<const std::uint8_t*>(image.const_data()) + std::ptrdiff_t{y} * image.bytes_per_row();
    picture.grey.insert(picture.grey.end(), row, row + image.width());
  }
  return picture;
}

Result<PagePicture> render(const poppler::page& page, int number) {
  const std::string name = "page " + std::to_string(number);
  const auto size = page.page_rect();
  const double dpi = dpi_for(size);
  if (dpi < 1) return fail(Errc::too_large, name + " has no size that can be drawn: look at it by hand");
  poppler::page_renderer renderer;
  renderer.set_image_format(poppler::image::format_gray8);
  renderer.set_render_hint(poppler::page_renderer::antialiasing, true);
  renderer.set_render_hint(poppler::page_renderer::text_antialiasing, true);
  const auto image = renderer.render_page(&page, dpi, dpi);
  if (!image.is_valid() || image.format() != poppler::image::format_gray8) return fail(Errc::damaged, name + " cannot be drawn: look at it by hand");
  return copy_of(image, static_cast<int>(dpi));
}

}  // namespace

Result<PagePicture> picture_of_page(std::string_view pdf, int number) {
  std::string messages;
  const Listening listening(messages);
  if (pdf.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return fail(Errc::too_large, "the PDF is over 2 GiB");
  const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(pdf.data(), static_cast<int>(pdf.size())));
  if (document == nullptr) return fail(Errc::damaged, "the PDF cannot be opened: fetch it again");
  if (document->is_locked()) return fail(Errc::encrypted, "the PDF needs a password: ask the publisher for an open copy");
  if (number < 1 || number > document->pages())
    return fail(Errc::not_found, "there is no page " + std::to_string(number) + " in a PDF of " + std::to_string(document->pages()) + " pages");
  const std::unique_ptr<poppler::page> page(document->create_page(number - 1));
  if (page == nullptr) return fail(Errc::damaged, "page " + std::to_string(number) + " cannot be read: fetch the PDF again");
  auto picture = render(*page, number);
  if (picture) picture->messages = std::move(messages);
  return picture;
}

}  // namespace boardwatch::documents
