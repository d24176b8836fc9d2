// What another program reads in a region of a page: pdftotext.
#pragma once

#include <filesystem>
#include <string>

#include "core/picture.hpp"

namespace boardwatch::documents {

/// A PDF on disk while it lives.
class PdfOnDisk {
 public:
  explicit PdfOnDisk(const std::string& bytes);
  PdfOnDisk(const PdfOnDisk&) = delete;
  PdfOnDisk& operator=(const PdfOnDisk&) = delete;
  ~PdfOnDisk();

  /// The words in all boxes, one box after the other. pdftotext counts from the corner of the media box; `corner` is where
  /// the crop box has its own, as shown.
  std::string words_in(const QuotePlace& place, Box corner = {}) const;

 private:
  std::string region(std::uint32_t page, const Box& box) const;
  std::filesystem::path file_;
};

}  // namespace boardwatch::documents
