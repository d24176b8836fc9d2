// Meetings that a page tells of without a paper to each.
#pragma once

#include <vector>

#include "core/link_page.hpp"
#include "core/meeting.hpp"
#include "parsers/listings/page_dates.hpp"

namespace boardwatch::listings {

struct Announced {
  PlacedDate date;
  MeetingKind kind = MeetingKind::board;
  bool cancelled = false;
  bool banner = false;  ///< told by "Next meeting: ..." alone
};

/// `with_files`: blocks that link to files; their dates are those of the files. A banner counts only where it lies ahead.
std::vector<Announced> announced_meetings(const LinkPage& page, const PageDates& dates, const std::vector<bool>& with_files, Date today);

/// Whose meeting a block speaks of: by its own words, the headings above it, the page.
MeetingKind kind_of_block(const LinkPage& page, const PageDates& dates, int block, std::string_view own_words);

}  // namespace boardwatch::listings
