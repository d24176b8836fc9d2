// A picture of the words on their page. Of bw_pdf alone.
#pragma once

#include <string_view>

#include "core/picture.hpp"
#include "core/result.hpp"
#include "parsers/documents/pdf_boxes.hpp"
#include "parsers/documents/raster.hpp"

namespace boardwatch::documents {

constexpr Colour frame_colour{200, 30, 30};
constexpr Colour quote_colour{255, 243, 150};
constexpr int frame_thickness = 2;

/// The part of the page around the quote, or all of it, with the quote framed and its words on a light ground. `name`
/// becomes the picture's title. The same input gives the same bytes. Errors: those of find_quote(), and damaged where the
/// page cannot be drawn.
Result<Picture> picture_of(std::string_view pdf, const Quote& quote, PictureExtent extent, std::string_view name);

}  // namespace boardwatch::documents
