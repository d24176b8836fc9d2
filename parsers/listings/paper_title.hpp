// What to call a paper or a meeting whose link says little.
#pragma once

#include <string>

#include "core/link_page.hpp"
#include "core/listing.hpp"
#include "parsers/listings/page_dates.hpp"

namespace boardwatch::listings {

/// The link's own words; where they are "here", "Download" or but a date, with those of its column, row or heading; at
/// last the file's name. Never empty, never "here".
std::string paper_title(const LinkPage& page, const PageDates& dates, const Link& link);

/// "Board meeting, 28 May 2026".
std::string meeting_title(const ListedMeeting& meeting);

}  // namespace boardwatch::listings
