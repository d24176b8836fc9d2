#include <algorithm>
#include <string_view>

#include "core/utf8.hpp"
#include "parsers/documents/picture_layout.hpp"
#include "parsers/documents/quote_match.hpp"
#include "tests/fuzz/check.hpp"

namespace {

using namespace boardwatch;
using namespace boardwatch::documents;

/// Lines of words; places come from the bytes, sensible or not.
std::vector<PageWord> page_of(std::string_view text) {
  std::vector<PageWord> page;
  double y = 0;
  for (const auto line : split(text, '\n')) {
    for (const auto word : split(line, ' ')) {
      const auto first = word.empty() ? 0 : static_cast<unsigned char>(word.front());
      page.push_back({std::string(word), {first * 3.0, y, 5.0 * static_cast<double>(word.size()), 10}, {}, first % 7 == 0});
      if (first % 2 == 0) page.back().letters.assign(word.size(), {first * 3.0, y, first == 0xFF ? -5.0 : 5, 10});
    }
    y += 12;
  }
  return page;
}

}  // namespace

/// The first line is the quote, the others are the page.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto bytes = as_text(data, size);
  const auto feed = std::min(bytes.find('\n'), bytes.size());
  const auto page = page_of(bytes.substr(feed));
  const auto match = match_quote(page, bytes.substr(0, feed), 1 + static_cast<int>(size % 3));
  if (!match) return 0;
  require(match->found >= 0.8 && match->found <= 1);
  for (const auto& span : match->spans) require(span.word < page.size() && span.from < span.to);
  QuotePlace place;
  place.page_width = 595;
  place.page_height = 842;
  place.boxes = lines_of(page, match->spans);
  const auto layout = lay_out(place, PictureExtent::around_quote);
  require(layout.bottom > layout.top && layout.width > 0);
  return 0;
}
