#include "watch/uk_time.hpp"

namespace boardwatch::watch {
namespace {

Timestamp last_sunday_at_one(std::chrono::year year, std::chrono::month month) {
  return std::chrono::sys_days(year / month / std::chrono::Sunday[std::chrono::last]) + std::chrono::hours(1);
}

Timestamp local(Timestamp time) { return time + uk_offset(time); }

}  // namespace

std::chrono::minutes uk_offset(Timestamp time) {
  const auto year = date_of(time).year();
  const bool summer = time >= last_sunday_at_one(year, std::chrono::March) && time < last_sunday_at_one(year, std::chrono::October);
  return std::chrono::minutes(summer ? 60 : 0);
}

Date uk_day(Timestamp time) { return date_of(local(time)); }

int uk_minute(Timestamp time) {
  const auto clock = local(time);
  return static_cast<int>((clock - std::chrono::floor<std::chrono::days>(clock)) / std::chrono::minutes(1));
}

}  // namespace boardwatch::watch
