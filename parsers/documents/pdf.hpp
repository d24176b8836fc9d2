// PDF -> pages, by poppler. A library of its own (bw_pdf), linked by boardwatch-read only: it must run in a process that
// may die.
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "core/document.hpp"
#include "core/page_text.hpp"
#include "core/result.hpp"

namespace boardwatch::documents {

/// A PDF that is open. One at a time in one thread: poppler's error function is global.
class PdfFile {
 public:
  /// `bytes` must outlive the file. Errors: damaged, encrypted, too_large.
  static Result<PdfFile> open(std::string_view bytes);
  PdfFile(PdfFile&&) noexcept;
  ~PdfFile();

  int pages() const;
  /// The text of the page at `index`, from 0, in reading order. What poppler complained about while it read stands in its
  /// fault.
  PageText page(int index);
  /// Title, number of pages, and what is wrong with the file beside its pages.
  PaperFacts facts() const;

 private:
  struct Open;
  explicit PdfFile(std::unique_ptr<Open> file);
  std::unique_ptr<Open> file_;
};

/// Asked before each page but the first; true ends the reading with what there is, as partial.
using OutOfTime = std::function<bool()>;

/// All pages, assembled (paper_pages.hpp). Errors: those of PdfFile::open() and of assemble().
Result<Document> read_pdf(std::string_view bytes, const OutOfTime& out_of_time);

}  // namespace boardwatch::documents
