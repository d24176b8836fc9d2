// Which pages behind a page of board papers are looked at as well: archives of a year and pages of one meeting. Pure.
#pragma once

#include <string>
#include <vector>

#include "core/listing.hpp"
#include "daemon/look/ask.hpp"

namespace boardwatch::look {

struct FollowedPage {
  ListedPage page;
  std::string parent;  ///< the page that lists it
  Validators validators;
  Listing listing;     ///< as it was last read, for when it has not changed and others have
};

/// `all` where the source is new or its list is to be read whole; else what may still change.
enum class Reach { recent, all };

constexpr std::size_t most_followed = 20;     ///< pages beyond the source's own in one look
constexpr std::size_t most_meetings = 12;     ///< pages of meetings among them
constexpr int meeting_is_old_after_days = 45;

/// The pages that are worth a request, those of the latest meetings first. Archives: this year's and last year's, and
/// those of no known year. Meetings: the announced and the recent ones; with `Reach::all` the latest of any age.
std::vector<ListedPage> pages_to_follow(const std::vector<ListedPage>& listed, Date today, Reach reach);

/// Puts what a page behind it lists into `into`. Papers without a meeting on the page of one meeting are that
/// meeting's; a meeting that both list has the papers of both, each address once.
void add_listing(Listing& into, Listing more, const ListedPage& from);

}  // namespace boardwatch::look
