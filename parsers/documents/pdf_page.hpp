// One page of a PDF, opened for its words and its looks. Of bw_pdf alone.
#pragma once

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-page.h>

#include <memory>
#include <string_view>
#include <vector>

#include "core/result.hpp"
#include "parsers/documents/quote_match.hpp"

namespace boardwatch::documents {

/// One thread at a time, and not while a PDF is read: poppler's error function is global.
class OpenedPage {
 public:
  /// `bytes` must outlive the page, whose number counts from 1. Errors: no_pages for what is no PDF; damaged, encrypted,
  /// too_large; not_found where there is no such page.
  static Result<OpenedPage> open(std::string_view bytes, int number);

  /// In poppler's reading order, which is that of the page's text as boardwatch reads it.
  std::vector<PageWord> words() const;
  /// In points, as shown.
  double width() const { return width_; }
  double height() const { return height_; }
  /// Clockwise degrees by which the file turns the page.
  int rotation() const;
  const poppler::page& poppler_page() const { return *page_; }

 private:
  OpenedPage(std::unique_ptr<poppler::document> document, std::unique_ptr<poppler::page> page);

  std::unique_ptr<poppler::document> document_;
  std::unique_ptr<poppler::page> page_;
  double width_ = 0, height_ = 0;
};

}  // namespace boardwatch::documents
