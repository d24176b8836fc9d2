#include "core/date.hpp"

#include <gtest/gtest.h>

namespace boardwatch {
namespace {

using std::chrono::year;

TEST(ParseDate, ReadsADay) { EXPECT_EQ(parse_date("2026-02-28"), Date(year(2026) / 2 / 28)); }

TEST(ParseDate, RefusesDaysThatAreNone) {
  for (const auto* text : {"", "2026", "2026-02", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-01",
                           "2026/01/01", "26-01-2026", "2026-01-0x", "2026-01--1", " 2026-01-1", "2026-01-01T"})
    EXPECT_FALSE(parse_date(text)) << text;
}

TEST(ParseDate, KnowsLeapYears) {
  EXPECT_TRUE(parse_date("2024-02-29"));
  EXPECT_TRUE(parse_date("2000-02-29"));
  EXPECT_FALSE(parse_date("1900-02-29"));
}

TEST(Timestamp, ComesBackAsWritten) {
  const std::string written = "2026-11-22T17:05:09Z";
  ASSERT_TRUE(parse_timestamp(written));
  EXPECT_EQ(to_rfc3339(*parse_timestamp(written)), written);
}

TEST(Timestamp, BeforeTheEpochKeepsItsClock) {
  const std::string written = "1969-12-31T23:59:59Z";
  ASSERT_TRUE(parse_timestamp(written));
  EXPECT_EQ(to_rfc3339(*parse_timestamp(written)), written);
}

TEST(Timestamp, RefusesOtherForms) {
  for (const auto* text :
       {"", "2026-11-22", "2026-11-22T17:05:09", "2026-11-22T17:05:09+00:00", "2026-11-22 17:05:09Z",
        "2026-11-22T24:00:00Z", "2026-11-22T17:60:00Z", "2026-11-22T17:-5:00Z", "2026-11-31T00:00:00Z"})
    EXPECT_FALSE(parse_timestamp(text)) << text;
}

TEST(Days, AreCountedAcrossMonthsAndYears) {
  const Date december = year(2023) / 12 / 31;
  EXPECT_EQ(add_days(december, 1), Date(year(2024) / 1 / 1));
  EXPECT_EQ(add_days(december, -365), Date(year(2022) / 12 / 31));
  EXPECT_EQ(days_between(december, Date(year(2024) / 3 / 1)), 61);
  EXPECT_EQ(days_between(Date(year(2024) / 3 / 1), december), -61);
}

TEST(Days, OfAMomentAreThoseOfUtc) {
  EXPECT_EQ(to_iso(date_of(*parse_timestamp("2026-06-30T23:59:59Z"))), "2026-06-30");
}

TEST(PartialDate, ComesBackAsWritten) {
  for (const std::string written : {"2026", "2026-04", "2026-04-01"}) {
    ASSERT_TRUE(parse_partial_date(written)) << written;
    EXPECT_EQ(to_iso(*parse_partial_date(written)), written);
  }
}

TEST(PartialDate, RefusesWhatIsNone) {
  for (const auto* text :
       {"", "26", "2026-4", "2026-13", "2026-00", "2026_04", "2026-02-30", "20 26", "-026", "2026-04x01"})
    EXPECT_FALSE(parse_partial_date(text)) << text;
}

TEST(PartialDate, SpansAllTheDaysThatItCanMean) {
  EXPECT_EQ(to_iso(first_day({2026, 0, 0})), "2026-01-01");
  EXPECT_EQ(to_iso(last_day({2026, 0, 0})), "2026-12-31");
  EXPECT_EQ(to_iso(last_day({2024, 2, 0})), "2024-02-29");
  EXPECT_EQ(to_iso(last_day({2026, 4, 3})), "2026-04-03");
}

}  // namespace
}  // namespace boardwatch
