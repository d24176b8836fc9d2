#include "tests/documents/make_scan.hpp"

#include <leptonica/allheaders.h>

#include <cstdlib>

#include "parsers/documents/ocr_pixels.hpp"

namespace boardwatch::documents {
namespace {

PagePicture copy_of(PIX* pix, int dpi) {
  PagePicture out{pixGetWidth(pix), pixGetHeight(pix), dpi, {}};
  out.grey.reserve(static_cast<std::size_t>(out.width) * static_cast<std::size_t>(out.height));
  for (int y = 0; y < out.height; ++y) {
    const l_uint32* row = pixGetData(pix) + std::ptrdiff_t{y} * pixGetWpl(pix);
    for (int x = 0; x < out.width; ++x) out.grey.push_back(static_cast<std::uint8_t>(GET_DATA_BYTE(row, x)));
  }
  return out;
}

int leptonica_code(ScanCode code) {
  switch (code) {
    case ScanCode::jpeg: return L_JPEG_ENCODE;
    case ScanCode::fax: return L_G4_ENCODE;
    case ScanCode::flate: break;
  }
  return L_FLATE_ENCODE;
}

}  // namespace

PagePicture with_flaws(const PagePicture& page, const ScanFlaws& flaws) {
  constexpr double radians = 3.14159265358979 / 180;
  Pixels pix = turned(to_pix(page).value().get(), flaws.quarters);
  if (flaws.degrees != 0) pix.reset(pixRotate(pix.get(), static_cast<float>(flaws.degrees * radians), L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
  std::srand(1);  // leptonica's noise is rand()'s
  if (flaws.noise > 0) pix.reset(pixAddGaussianNoise(pix.get(), static_cast<float>(flaws.noise)));
  return copy_of(pix.get(), page.dpi);
}

PagePicture at_200_dpi(const PagePicture& page) {
  const Pixels small(pixScale(to_pix(page).value().get(), 2.0f / 3, 2.0f / 3));
  return copy_of(small.get(), 200);
}

std::string make_scanned_pdf(const std::vector<PagePicture>& pages, ScanCode code) {
  PIXA* all = pixaCreate(0);
  for (const auto& page : pages) {
    const Pixels pix = std::move(to_pix(page).value());
    pixSetResolution(pix.get(), page.dpi, page.dpi);
    pixaAddPix(all, code == ScanCode::fax ? pixThresholdToBinary(pix.get(), 150) : pixClone(pix.get()), L_INSERT);
  }
  l_uint8* bytes = nullptr;
  std::size_t size = 0;
  pixaConvertToPdfData(all, pages.empty() ? 0 : pages.front().dpi, 1, leptonica_code(code), 75, "", &bytes, &size);
  std::string out(reinterpret_cast<const char*>(bytes), size);
  lept_free(bytes);
  pixaDestroy(&all);
  return out;
}

}  // namespace boardwatch::documents
