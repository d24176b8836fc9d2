// Links to pages that are to be looked at as well.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/link_page.hpp"
#include "core/listing.hpp"
#include "parsers/listings/page_dates.hpp"

namespace boardwatch::listings {

/// A year's archive, a meeting's own page, older meetings, the next page of the list. Never a file.
std::optional<ListedPage> page_to_follow(const LinkPage& page, const PageDates& dates, const Link& link, std::string_view page_url,
                                         std::span<const std::string> more_hosts, Date today);

}  // namespace boardwatch::listings
