// Moments as feeds write them.
#pragma once

#include <optional>
#include <string_view>

#include "core/date.hpp"

namespace boardwatch::documents {

/// RFC 822 and RFC 2822 ("Thu, 28 May 2026 09:00 BST"), RFC 3339, ISO 8601 and W3CDTF ("2026-05-28T09:00+01:00",
/// "2026-05", "20260528T0900Z"), asctime ("Thu May 28 09:00:00 2026"), the same with slashes and with AM and PM
/// ("2026/05/28", "28/05/2026 9:00 PM", the day first unless that gives no date), seconds or milliseconds since 1970. A
/// wrong weekday does not matter; without a zone UTC is meant; a part that is not stated is its first value; a time beyond
/// the end of its day runs into the next. None where the words are no date.
std::optional<Timestamp> parse_feed_date(std::string_view text);

/// The day that an ISO 8601 text states, in its own zone.
std::optional<Date> parse_iso_day(std::string_view text);

}  // namespace boardwatch::documents
