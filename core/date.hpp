// Days, moments and dates of which only the month or year is known.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace boardwatch {

using Date = std::chrono::year_month_day;
using Timestamp = std::chrono::sys_seconds;  ///< UTC

/// Reads exactly "YYYY-MM-DD" and checks that there is such a day.
std::optional<Date> parse_date(std::string_view iso);
std::string to_iso(Date date);

/// Reads "YYYY-MM-DDTHH:MM:SSZ" (RFC 3339, UTC only), the one form that boardwatch writes.
std::optional<Timestamp> parse_timestamp(std::string_view rfc3339);
std::string to_rfc3339(Timestamp time);

Date date_of(Timestamp time);
Date add_days(Date date, int days);
/// Days from `a` to `b`; negative when `b` is earlier.
int days_between(Date a, Date b);

/// A year, a month of a year, or a day. `month` and `day` are 0 where not known.
struct PartialDate {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;

  friend bool operator==(const PartialDate&, const PartialDate&) = default;
};

/// "YYYY", "YYYY-MM" or "YYYY-MM-DD".
std::string to_iso(PartialDate date);
std::optional<PartialDate> parse_partial_date(std::string_view iso);
PartialDate partial(Date date);
/// The first and the last day that the date can mean.
Date first_day(PartialDate date);
Date last_day(PartialDate date);

}  // namespace boardwatch
