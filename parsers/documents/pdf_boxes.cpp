#include "parsers/documents/pdf_boxes.hpp"

#include "core/utf8.hpp"
#include "parsers/documents/pdf_page.hpp"
#include "parsers/documents/quote_match.hpp"

namespace boardwatch::documents {
namespace {

/// A sentence that goes on after the page has a form feed in it.
std::string_view on_its_first_page(std::string_view words) {
  words = trim(words);
  while (words.starts_with('\f')) words = trim(words.substr(1));
  return words.substr(0, words.find('\f'));
}

}  // namespace

Result<QuotePlace> place_of(const OpenedPage& page, const Quote& quote) {
  const auto words = page.words();
  const auto match = match_quote(words, on_its_first_page(quote.words), quote.occurrence);
  if (!match) return fail(match.error().code, "page " + std::to_string(quote.page) + ": " + match.error().where);
  QuotePlace place;
  place.page = static_cast<std::uint32_t>(quote.page);
  place.page_width = page.width();
  place.page_height = page.height();
  place.rotation = page.rotation();
  place.boxes = lines_of(words, match->spans);
  place.found = match->found;
  if (place.boxes.empty()) return fail(Errc::damaged, "page " + std::to_string(quote.page) + ": the words have no place on it");
  return place;
}

Result<QuotePlace> find_quote(std::string_view pdf, const Quote& quote) {
  BW_TRY(const auto page, OpenedPage::open(pdf, quote.page));
  return place_of(page, quote);
}

}  // namespace boardwatch::documents
