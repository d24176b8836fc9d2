// boardwatch-read recognise: one page of a paper, read by OCR.
#pragma once

#include <string>
#include <string_view>

#include "core/result.hpp"
#include "parsers/documents/ocr.hpp"
#include "wire/recognised.hpp"

namespace boardwatch::documents {

/// Draws page `number` of the PDF and reads what is drawn. Errors: those of picture_of_page and Recogniser::recognise.
Result<wire::RecognisedText> recognise_page(Recogniser& recogniser, std::string_view pdf, int number);

}  // namespace boardwatch::documents
