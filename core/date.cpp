#include "core/date.hpp"

#include <charconv>
#include <cstdio>

namespace boardwatch {
namespace {

std::optional<int> digits(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || text.front() == '-') return std::nullopt;
  return value;
}

}  // namespace

std::optional<Date> parse_date(std::string_view iso) {
  const auto parsed = parse_partial_date(iso);
  if (!parsed || parsed->day == 0) return std::nullopt;
  return first_day(*parsed);
}

std::string to_iso(Date date) { return to_iso(partial(date)); }

std::optional<Timestamp> parse_timestamp(std::string_view text) {
  if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z') return std::nullopt;
  const auto day = parse_date(text.substr(0, 10));
  const auto hour = digits(text.substr(11, 2)), minute = digits(text.substr(14, 2)), second = digits(text.substr(17, 2));
  if (!day || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60) return std::nullopt;
  return std::chrono::sys_days(*day) + std::chrono::hours(*hour) + std::chrono::minutes(*minute) + std::chrono::seconds(*second);
}

std::string to_rfc3339(Timestamp time) {
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::hh_mm_ss clock(time - day);
  char text[16];
  std::snprintf(text, sizeof text, "T%02d:%02d:%02dZ", static_cast<int>(clock.hours().count()),
                static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
  return to_iso(Date(day)) + text;
}

Date date_of(Timestamp time) { return Date(std::chrono::floor<std::chrono::days>(time)); }

Date add_days(Date date, int days) { return Date(std::chrono::sys_days(date) + std::chrono::days(days)); }

int days_between(Date a, Date b) {
  return static_cast<int>((std::chrono::sys_days(b) - std::chrono::sys_days(a)).count());
}

std::string to_iso(PartialDate date) {
  char text[40];
  if (date.month == 0)
    std::snprintf(text, sizeof text, "%04d", date.year);
  else if (date.day == 0)
    std::snprintf(text, sizeof text, "%04d-%02u", date.year, date.month);
  else
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", date.year, date.month, date.day);
  return text;
}

std::optional<PartialDate> parse_partial_date(std::string_view iso) {
  if (iso.size() != 4 && iso.size() != 7 && iso.size() != 10) return std::nullopt;
  PartialDate date;
  const auto year = digits(iso.substr(0, 4));
  if (!year) return std::nullopt;
  date.year = *year;
  if (iso.size() >= 7) {
    const auto month = digits(iso.substr(5, 2));
    if (iso[4] != '-' || !month || *month < 1 || *month > 12) return std::nullopt;
    date.month = static_cast<unsigned>(*month);
  }
  if (iso.size() == 10) {
    const auto day = digits(iso.substr(8, 2));
    if (iso[7] != '-' || !day || *day < 1) return std::nullopt;
    date.day = static_cast<unsigned>(*day);
    if (!first_day(date).ok()) return std::nullopt;
  }
  return date;
}

PartialDate partial(Date date) {
  return {static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day())};
}

Date first_day(PartialDate date) {
  return Date(std::chrono::year(date.year), std::chrono::month(date.month == 0 ? 1 : date.month),
              std::chrono::day(date.day == 0 ? 1 : date.day));
}

Date last_day(PartialDate date) {
  if (date.day != 0) return first_day(date);
  const std::chrono::month month(date.month == 0 ? 12 : date.month);
  return Date(std::chrono::year(date.year) / month / std::chrono::last);
}

}  // namespace boardwatch
