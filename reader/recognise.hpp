// `boardwatch-read recognise`: one page of a PDF, read by OCR.
#pragma once

#include <string_view>

#include "core/result.hpp"
#include "parsers/documents/ocr.hpp"

namespace boardwatch::reader {

/// Draws page `number`, from 1, and writes the words of the picture to standard output as one frame of wire/paper.hpp, a
/// PageText. An error of the paper is told there too; the errors returned here are those of writing.
Result<void> recognise_page(documents::Recogniser& recogniser, std::string_view pdf, int number);

}  // namespace boardwatch::reader
