#include "tests/listings/page_of.hpp"

#include <gtest/gtest.h>

#include "parsers/documents/html.hpp"
#include "parsers/listings/address.hpp"

namespace boardwatch::listings {

Listing listing_of(std::string_view body, std::string_view title, std::string_view url) {
  const auto html = "<title>" + std::string(title) + "</title><body>" + std::string(body);
  const auto page = documents::read_links(html, "text/html; charset=utf-8", url);
  EXPECT_TRUE(page);
  return page ? read_listing(*page, url, {*parse_date("2026-06-01"), {"papers.marlbridge.example"}}) : Listing{};
}

std::string summary(const Listing& listing) {
  std::string out;
  for (const auto& meeting : listing.meetings) {
    out += (out.empty() ? "" : "; ") + to_iso(meeting.date) + " " + std::string(to_code(meeting.kind)) + (meeting.cancelled ? " cancelled" : "") +
           (meeting.doubtful ? " doubtful" : "") + ":";
    for (const auto& paper : meeting.papers) out += " " + file_name(paper.url);
  }
  if (listing.undated.empty()) return out;
  out += out.empty() ? "undated:" : "; undated:";
  for (const auto& paper : listing.undated) out += " " + file_name(paper.url);
  return out;
}

}  // namespace boardwatch::listings
