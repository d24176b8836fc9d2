// A page of a PDF -> its picture, by poppler.
#pragma once

#include <string_view>

#include "core/result.hpp"
#include "parsers/documents/page_picture.hpp"

namespace boardwatch::documents {

/// Page `number` (1-based) as it would be printed, at 300 dpi; fewer where the page is larger than A3. The caller sets the
/// limits on time and memory. One thread at a time: poppler's error function is global.
/// Errors: damaged, encrypted, not_found (no such page), too_large.
Result<PagePicture> picture_of_page(std::string_view pdf, int number);

}  // namespace boardwatch::documents
