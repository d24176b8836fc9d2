// From what a board-papers page says to its meetings and their papers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/link_page.hpp"
#include "core/listing.hpp"

namespace boardwatch::listings {

struct ListingOptions {
  Date today;
  std::vector<std::string> more_hosts;  ///< besides the page's own: papers there need no explanation, pages there are followed
};

/// Pure: what the page says and nothing else decides; the papers themselves may correct the dates. Every address in the
/// answer is a link of the page. Indices of `page` must lead into its lists, as read_links() and the wire give them.
Listing read_listing(const LinkPage& page, std::string_view page_url, const ListingOptions& options);

}  // namespace boardwatch::listings
