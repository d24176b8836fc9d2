// The time of day in the United Kingdom. GCC 12 has no time zones, and the daemon should not need the system's.
#pragma once

#include <chrono>

#include "core/date.hpp"

namespace boardwatch::watch {

/// One hour in summer time, from the last Sunday of March to the last of October, each at 01:00 UTC (Summer Time Order 2002);
/// none else.
std::chrono::minutes uk_offset(Timestamp time);
/// The day and the minutes since midnight there.
Date uk_day(Timestamp time);
int uk_minute(Timestamp time);

}  // namespace boardwatch::watch
