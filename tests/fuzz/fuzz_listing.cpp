#include <algorithm>
#include <set>

#include "parsers/documents/html.hpp"
#include "parsers/listings/listing.hpp"
#include "tests/fuzz/check.hpp"

using boardwatch::documents::require;

/// Whatever the page says: only its own addresses come out, each paper has a name and a reason, dates are possible.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace boardwatch;
  constexpr std::string_view url = "https://a.example/board/2026/";
  const auto page = documents::read_links(documents::as_text(data, size), "", url);
  if (!page) return 0;
  std::set<std::string_view> known{url};
  for (const auto& link : page->links) known.insert(link.url);
  const Date today(std::chrono::year(2026), std::chrono::June, std::chrono::day(1));
  const auto listing = listings::read_listing(*page, url, {today, {"b.example"}});
  const auto check = [&](const ListedPaper& paper) {
    require(known.contains(paper.url) && !paper.address.empty() && !paper.title.empty() && !paper.why.empty() && is_utf8(paper.title));
  };
  for (const auto& meeting : listing.meetings) {
    require(meeting.date.year >= 2000 && last_day(meeting.date).ok() && days_between(today, first_day(meeting.date)) <= 550 && !meeting.title.empty());
    require(meeting.page.empty() || known.contains(meeting.page));
    std::for_each(meeting.papers.begin(), meeting.papers.end(), check);
  }
  std::for_each(listing.undated.begin(), listing.undated.end(), check);
  for (const auto& follow : listing.pages) require(known.contains(follow.url));
  for (const auto& left : listing.left_out) require(known.contains(left.url) && !left.why.empty());
  return 0;
}
