// Raster -> PNG, by libpng.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/result.hpp"
#include "parsers/documents/raster.hpp"

namespace boardwatch::documents {

/// What the file says of itself: keywords as the PNG standard has them ("Title"), and UTF-8 words.
using PngTexts = std::vector<std::pair<std::string, std::string>>;

/// The same raster and texts give the same bytes: no time is written. Errors: too_large where libpng refuses.
Result<std::string> encode_png(const Raster& raster, const PngTexts& texts);

}  // namespace boardwatch::documents
