// Pages for the tests of listings, from a piece of HTML.
#pragma once

#include <string>
#include <string_view>

#include "parsers/listings/listing.hpp"

namespace boardwatch::listings {

inline constexpr std::string_view page_url = "https://www.marlbridge.example/board/papers/";

/// What is read on 1 June 2026 from a page with this body and title.
Listing listing_of(std::string_view body, std::string_view title = "Board papers", std::string_view url = page_url);

/// "2026-05-28 board: a.pdf b.pdf" for each meeting, the newest first, then "undated: c.pdf". The names are the files'.
std::string summary(const Listing& listing);

}  // namespace boardwatch::listings
