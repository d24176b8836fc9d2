// `boardwatch-read recognise`: one page of a PDF, read by OCR.
#pragma once

#include <string_view>

#include "core/page_text.hpp"
#include "core/result.hpp"
#include "parsers/documents/ocr.hpp"
#include "reader/messages.hpp"

namespace boardwatch::reader {

/// Reads pages that are pictures. `messages` outlive it.
class ScanReader {
 public:
  /// Before the process locks itself. Errors: as Recogniser::open().
  static Result<ScanReader> open(Messages& messages);

  /// Draws page `number`, from 1, and recognises its words. A picture that is damaged is a fault of the page. Errors: those of
  /// drawing and of Tesseract.
  Result<PageText> read(std::string_view pdf, int number);

 private:
  ScanReader(documents::Recogniser recogniser, Messages& messages) : recogniser_(std::move(recogniser)), messages_(&messages) {}

  documents::Recogniser recogniser_;
  Messages* messages_;
};

/// Writes what was read to standard output as one frame of wire/paper.hpp. An error of the paper is told there too; the errors
/// returned here are those of writing.
Result<void> recognise_page(ScanReader& scans, std::string_view pdf, int number);

}  // namespace boardwatch::reader
