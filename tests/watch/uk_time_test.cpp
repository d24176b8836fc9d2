#include "watch/uk_time.hpp"

#include <gtest/gtest.h>

namespace boardwatch::watch {
namespace {

Timestamp at(const char* rfc3339) { return parse_timestamp(rfc3339).value(); }

TEST(UkOffset, ChangesAtOneOnTheLastSundaysOfMarchAndOctober) {
  const struct {
    const char* time;
    int minutes;
  } rows[] = {
      {"2026-01-01T00:00:00Z", 0},  {"2026-03-29T00:59:59Z", 0},  {"2026-03-29T01:00:00Z", 60}, {"2026-07-01T12:00:00Z", 60},
      {"2026-10-25T00:59:59Z", 60}, {"2026-10-25T01:00:00Z", 0},  {"2026-12-31T23:59:59Z", 0},  {"2024-03-31T01:00:00Z", 60},
      {"2024-03-31T00:59:59Z", 0},  {"2027-10-31T00:59:59Z", 60}, {"2027-10-31T01:00:00Z", 0},  {"2027-03-28T01:00:00Z", 60},
  };
  for (const auto& row : rows) EXPECT_EQ(uk_offset(at(row.time)), std::chrono::minutes(row.minutes)) << row.time;
}

TEST(UkDay, IsTheNextOneInTheLastHourOfASummerDay) {
  EXPECT_EQ(to_iso(uk_day(at("2026-07-01T23:00:00Z"))), "2026-07-02");
  EXPECT_EQ(to_iso(uk_day(at("2026-07-01T22:59:59Z"))), "2026-07-01");
  EXPECT_EQ(to_iso(uk_day(at("2026-01-01T23:00:00Z"))), "2026-01-01");
}

TEST(UkMinute, SkipsAnHourInMarchAndRepeatsOneInOctober) {
  EXPECT_EQ(uk_minute(at("2026-03-29T00:59:00Z")), 59);
  EXPECT_EQ(uk_minute(at("2026-03-29T01:00:00Z")), 120);
  EXPECT_EQ(uk_minute(at("2026-10-25T00:30:00Z")), 90);
  EXPECT_EQ(uk_minute(at("2026-10-25T01:30:00Z")), 90);
}

}  // namespace
}  // namespace boardwatch::watch
