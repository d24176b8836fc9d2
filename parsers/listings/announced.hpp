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
};

/// What files a block links to. The dates of papers are known; beside other files a date counts where the block speaks of
/// meetings.
enum class FilesOfBlock { none, others, papers };

/// `files` is by block. A banner counts only where it lies ahead.
std::vector<Announced> announced_meetings(const LinkPage& page, const PageDates& dates, const std::vector<FilesOfBlock>& files, Date today);

/// Whose meeting a block speaks of: by its own words, the headings above it, the page.
MeetingKind kind_of_block(const LinkPage& page, const PageDates& dates, int block, std::string_view own_words);

}  // namespace boardwatch::listings
