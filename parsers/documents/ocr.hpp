// The picture of a page -> its words, by Tesseract. A library of its own (bw_ocr), linked by boardwatch-read only.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "parsers/documents/ocr_layout.hpp"
#include "parsers/documents/page_picture.hpp"

namespace boardwatch::documents {

struct RecognisedPage {
  std::string text;       ///< UTF-8; lines as printed, a blank one between paragraphs, cells of a row three spaces apart
  double confidence = 0;  ///< mean of the words', 0 to 1; 0 where there are none
  std::vector<RecognisedWord> words;
};

/// Reads English. Made once in a process, before it gives up its rights: `open` reads eng.traineddata (4 MB, from
/// /usr/share/tesseract-ocr/5/tessdata) and opens /dev/null for Tesseract's messages. Afterwards `recognise` opens no
/// file, starts no thread and no process. One thread at a time.
class Recogniser {
 public:
  /// Errors: not_found, naming the package that brings the file.
  static Result<Recogniser> open();
  Recogniser(Recogniser&&) noexcept;
  Recogniser& operator=(Recogniser&&) noexcept;
  ~Recogniser();

  /// A page that lies on its side or stands on its head is turned, one that is a little crooked is straightened. A blank
  /// page gives no words. Takes about a second for A4; the caller sets the limit on time.
  /// Errors: damaged (the pixels are not what the size says, or Tesseract gives up).
  Result<RecognisedPage> recognise(const PagePicture& picture);

 private:
  struct Engine;
  explicit Recogniser(std::unique_ptr<Engine> engine);
  std::unique_ptr<Engine> engine_;
};

}  // namespace boardwatch::documents
