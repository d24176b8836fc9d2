#include "parsers/documents/ocr_pixels.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <string>

namespace boardwatch::documents {
namespace {

constexpr int dark = 150;
constexpr float clear_turn = 8;         // leptonica's measure for up and down: it calls this certain
constexpr float clear_ratio = 2.5;      // beside the next likely
constexpr float least_skew = 0.1f;      // degrees
constexpr float least_skew_sure = 3;    // leptonica's measure: less is a guess
constexpr float radians = 3.14159265f / 180;

struct Turn {
  float sureness;
  int quarters;
};

}  // namespace

Pixels white_pixels(int width, int height) {
  Pixels pix(pixCreate(width, height, 8));
  if (pix != nullptr) pixSetAll(pix.get());
  return pix;
}

Result<Pixels> to_pix(const PagePicture& picture) {
  const bool sized = picture.width > 0 && picture.height > 0 && picture.dpi > 0;
  const auto width = static_cast<std::size_t>(sized ? picture.width : 0), height = static_cast<std::size_t>(sized ? picture.height : 0);
  if (!sized || picture.grey.size() != width * height) return fail(Errc::damaged, "the page's picture has not as many pixels as its size says: draw it again");
  Pixels pix = white_pixels(picture.width, picture.height);
  if (pix == nullptr) return fail(Errc::too_large, "the page's picture needs more memory than is allowed");
  for (std::size_t y = 0; y < height; ++y) {
    l_uint32* row = pixGetData(pix.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix.get());
    for (std::size_t x = 0; x < width; ++x) SET_DATA_BYTE(row, x, picture.grey[y * width + x]);
  }
  return pix;
}

std::vector<int> turns_to_try(PIX* page) {
  const Pixels ink(pixThresholdToBinary(page, dark));
  float up = 0, left = 0;
  if (ink == nullptr || pixOrientDetect(ink.get(), &up, &left, 0, 0) != 0) return {0};
  if (up == 0 && left == 0) return {0};  // too few letters to tell by: a picture, or a line or two
  std::array<Turn, 4> turns{{{up, 0}, {left, 1}, {-up, 2}, {-left, 3}}};
  std::stable_sort(turns.begin(), turns.end(), [](const Turn& a, const Turn& b) { return a.sureness > b.sureness; });
  const bool clear = turns[0].sureness > clear_turn && turns[0].sureness > clear_ratio * turns[1].sureness;
  if (clear) return {turns[0].quarters};
  std::vector<int> quarters;
  for (const auto& turn : turns) quarters.push_back(turn.quarters);
  return quarters;
}

Pixels turned(PIX* page, int quarters) { return Pixels(pixRotateOrth(page, quarters)); }

Pixels straightened(Pixels page) {
  if (page == nullptr) return page;
  const Pixels ink(pixThresholdToBinary(page.get(), dark));
  float degrees = 0, sureness = 0;
  if (ink == nullptr || pixFindSkew(ink.get(), &degrees, &sureness) != 0) return page;
  if (std::abs(degrees) < least_skew || sureness < least_skew_sure) return page;
  Pixels level(pixRotate(page.get(), degrees * radians, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
  return level != nullptr ? std::move(level) : std::move(page);
}

}  // namespace boardwatch::documents
