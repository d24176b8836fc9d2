// A look at a page of board papers and at the pages behind it.
#pragma once

#include "daemon/look/ask.hpp"
#include "daemon/look/followed_pages.hpp"


namespace boardwatch::look {

/// What is remembered of a page between two looks.
struct PageMemory {
  std::string address;  ///< where it is asked for: the source's, or where that has moved to for good
  Validators validators;
  Listing listing;  ///< of the page alone, as it was last read
  std::vector<FollowedPage> followed;
};

struct PageLook {
  std::optional<Error> error;  ///< of the source's own page; then nothing else is told but the times
  bool unchanged = false;      ///< the page and all behind it: 304
  bool own_changed = false;    ///< the source's own page was read
  Listing listing;             ///< of all pages together, where one of them has changed
  std::size_t pages = 0;       ///< that were asked for
  std::vector<Error> faults;   ///< of pages behind it; the rest stands
  PageMemory memory;           ///< for the next look
  std::string final_address;
  std::string permanent_address;  ///< where it has moved to for good; empty when it has not
  std::optional<std::chrono::seconds> max_age;      ///< how long the answer may be taken for fresh
  Wishes wishes;
};

/// `memory` as the last look left it; empty validators where everything is to be read. Takes as long as the hosts'
/// pauses between requests ask for. Stops early when cancelled: then `error` is `cancelled`.
asio::awaitable<PageLook> look_at_page(Web web, Source source, PageMemory memory, Date today, Reach reach);

}  // namespace boardwatch::look
