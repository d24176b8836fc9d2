#include "parsers/documents/page_picture.hpp"

#include <algorithm>

namespace boardwatch::documents {
namespace {

constexpr std::uint8_t dark = 128;
constexpr double least_dark = 400;  // at 300 dpi: two small letters; a speck of dust has a few

}  // namespace

bool is_blank(const PagePicture& picture) {
  const auto count = std::count_if(picture.grey.begin(), picture.grey.end(), [](auto grey) { return grey < dark; });
  const double scale = 300.0 / picture.dpi;
  return static_cast<double>(count) * scale * scale < least_dark;
}

}  // namespace boardwatch::documents
