// Leptonica's pictures, as OCR needs them: turned, straightened. Only for ocr.cpp.
#pragma once

#include <leptonica/allheaders.h>

#include <memory>
#include <vector>

#include "core/result.hpp"
#include "parsers/documents/page_picture.hpp"

namespace boardwatch::documents {

struct DestroyPixels {
  void operator()(PIX* pix) const { pixDestroy(&pix); }
};
using Pixels = std::unique_ptr<PIX, DestroyPixels>;

/// Null where memory is short.
Pixels white_pixels(int width, int height);
/// Errors: damaged, where there are not as many pixels as the size says; too_large.
Result<Pixels> to_pix(const PagePicture& picture);

/// By how many quarters the page may have to be turned clockwise to stand upright, the likeliest first; only one where its
/// letters leave no doubt (more of them reach above the line than below it).
std::vector<int> turns_to_try(PIX* page);

/// Null where memory is short.
Pixels turned(PIX* page, int quarters);
/// Turned by the few degrees that its lines are off the level; the page itself where they are not or cannot be told.
Pixels straightened(Pixels page);

}  // namespace boardwatch::documents
