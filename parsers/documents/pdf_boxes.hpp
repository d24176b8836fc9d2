// Where a quote stands on a page of a PDF. Of bw_pdf alone.
#pragma once

#include <string_view>

#include "core/picture.hpp"
#include "core/result.hpp"

namespace boardwatch::documents {

class OpenedPage;

/// Which words of a paper are meant, as boardwatch's text of it has them. What stands behind a form feed is on the next
/// page and left out.
struct Quote {
  int page = 1;  ///< 1-based
  std::string_view words;
  int occurrence = 1;  ///< which of the places on the page where the words stand
};

/// Errors: those of OpenedPage::open() and match_quote(), with the page's number.
Result<QuotePlace> find_quote(std::string_view pdf, const Quote& quote);
/// The same on a page that is open.
Result<QuotePlace> place_of(const OpenedPage& page, const Quote& quote);

}  // namespace boardwatch::documents
