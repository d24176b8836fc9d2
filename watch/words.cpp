#include "watch/words.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace boardwatch::watch {
namespace {

constexpr std::array<std::string_view, 12> months{"January", "February", "March",     "April",   "May",      "June",
                                                  "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 7> weekdays{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};

std::string month_and_year(PartialDate date) { return std::string(months.at(date.month - 1)) + ' ' + std::to_string(date.year); }
std::string day_month_year(PartialDate date) { return std::to_string(date.day) + ' ' + month_and_year(date); }

}  // namespace

std::string in_words(PartialDate date) {
  if (date.month == 0) return std::to_string(date.year);
  if (date.day == 0) return month_and_year(date);
  const std::chrono::weekday weekday{std::chrono::sys_days(first_day(date))};
  return std::string(weekdays.at(weekday.c_encoding())) + ' ' + day_month_year(date);
}

std::string in_words(Timestamp time) {
  const auto seconds = time - std::chrono::floor<std::chrono::days>(time);
  char clock[40];
  std::snprintf(clock, sizeof clock, " %02d:%02d UTC", static_cast<int>(seconds / std::chrono::hours(1)),
                static_cast<int>(seconds % std::chrono::hours(1) / std::chrono::minutes(1)));
  return day_month_year(partial(date_of(time))) + clock;
}

std::string in_words(std::chrono::seconds span) {
  using namespace std::chrono_literals;
  if (span >= 48h) return counted(static_cast<int>(span / 24h), "day");
  if (span >= 1h) return counted(static_cast<int>(span / 1h), "hour");
  return counted(static_cast<int>(std::max<std::chrono::seconds>(span, 1min) / 1min), "minute");
}

std::string counted(int number, std::string_view thing) {
  return std::to_string(number) + ' ' + std::string(thing) + (number == 1 ? "" : "s");
}

}  // namespace boardwatch::watch
