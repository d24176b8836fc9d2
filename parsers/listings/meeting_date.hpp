// Dates as board pages write them, and which year those mean that name none.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/date.hpp"

namespace boardwatch::listings {

/// A date where it stands. The day is always before the month, never in American order.
struct FoundDate {
  std::size_t begin = 0, end = 0;   ///< in the text, a weekday before it included
  PartialDate date;                 ///< the year is 0 where the text names none
  std::optional<unsigned> weekday;  ///< as named; 0 is Sunday
};

/// Every form of "29 May 2025", "29th of May", "Thursday 29 May", "May 2025", "29.05.25", "29/05/2025", "290525",
/// "2025-05-29", "2025_05", "may25" and "July 22 2020". A bare month ("May") only where hardly anything else is said.
/// A financial year ("2025-26") is no date. Dates before 2000 or more than 18 months after `today` are left out.
std::vector<FoundDate> find_dates(std::string_view text, Date today);

/// The year that a heading gives to what stands under it.
struct YearFrame {
  int first = 0;
  bool financial = false;  ///< April to December are of `first`, January to March of the year after it

  int year_of(unsigned month) const { return financial && month < 4 ? first + 1 : first; }
  friend bool operator==(const YearFrame&, const YearFrame&) = default;
};

/// "2026", "Board papers 2025", "2026/27", "2025-2026", "April 2025 to March 2026". None where several years are named.
std::optional<YearFrame> find_year(std::string_view words);

/// A date made whole.
struct MeetingDate {
  PartialDate date;
  bool doubtful = false;  ///< the weekday is another one, or the year is a guess
};

/// `frame` gives a year that the date does not name; else `hint`, a day near which it must lie (an upload, say), by the
/// weekday where one is named. Without either it is the nearest to today, and doubtful. None: no such day, or too far off.
std::optional<MeetingDate> complete(const FoundDate& found, const std::optional<YearFrame>& frame, const std::optional<Date>& hint, Date today);

/// From 2000 to 18 months after `today`, and there is such a day.
bool is_likely(PartialDate date, Date today);

}  // namespace boardwatch::listings
