#include "parsers/documents/feed_date.hpp"

#include <gtest/gtest.h>

namespace boardwatch::documents {
namespace {

std::string read(std::string_view text) {
  const auto moment = parse_feed_date(text);
  return moment ? to_rfc3339(*moment) : "none";
}

struct Row {
  const char* name;
  const char* text;
  const char* meant;
};

class FeedDate : public testing::TestWithParam<Row> {};

TEST_P(FeedDate, MeansThisMomentInUtc) { EXPECT_EQ(read(GetParam().text), GetParam().meant) << GetParam().text; }

constexpr Row rows[] = {
    {"Rfc2822", "Thu, 28 May 2026 09:30:15 +0100", "2026-05-28T08:30:15Z"},
    {"SummerTimeByName", "Thu, 28 May 2026 09:30:15 BST", "2026-05-28T08:30:15Z"},
    {"Gmt", "28 May 2026 09:30 GMT", "2026-05-28T09:30:00Z"},
    {"TwoDigitYear", "Thu, 28 May 26 09:30:15 Z", "2026-05-28T09:30:15Z"},
    {"WrongWeekday", "Mon, 28 May 2026 09:30:15 GMT", "2026-05-28T09:30:15Z"},
    {"WestOfGreenwich", "Thu, 28 May 2026 20:00:00 EST", "2026-05-29T01:00:00Z"},
    {"FullMonthName", "Thursday, 28 September 2026 09:30 UT", "2026-09-28T09:30:00Z"},
    {"NoTime", "28 May 2026", "2026-05-28T00:00:00Z"},
    {"Hyphens", "28-May-2026 09:30:00 GMT", "2026-05-28T09:30:00Z"},
    {"Asctime", "Thu May 28 09:30:15 2026", "2026-05-28T09:30:15Z"},
    {"Rfc3339", "2026-05-28T09:30:15Z", "2026-05-28T09:30:15Z"},
    {"Fraction", "2026-05-28T09:30:15.123456+01:00", "2026-05-28T08:30:15Z"},
    {"NoZone", "2026-05-28T09:30:15", "2026-05-28T09:30:15Z"},
    {"NoSeconds", "2026-05-28T09:30+01:00", "2026-05-28T08:30:00Z"},
    {"SpaceForT", "2026-05-28 09:30:15", "2026-05-28T09:30:15Z"},
    {"Basic", "20260528T093015Z", "2026-05-28T09:30:15Z"},
    {"DayOnly", "2026-05-28", "2026-05-28T00:00:00Z"},
    {"MonthOnly", "2026-05", "2026-05-01T00:00:00Z"},
    {"YearOnly", "2026", "2026-01-01T00:00:00Z"},
    {"DayOfYear", "2026-148", "2026-05-28T00:00:00Z"},
    {"MidnightAsTheEndOfTheDay", "2026-05-28T24:00:00Z", "2026-05-29T00:00:00Z"},
    {"HoursAfterMidnightCountedOn", "2026-05-28T25:30:00+0100", "2026-05-29T00:30:00Z"},
    {"MinutesThatForgotToCarry", "2026-05-28T09:61:00Z", "2026-05-28T10:01:00Z"},
    {"LeapSecond", "2026-12-31T23:59:60Z", "2027-01-01T00:00:00Z"},
    {"SpacesAroundT", "2026-05-28 T 09:30:15 Z", "2026-05-28T09:30:15Z"},
    {"LongAgo", "1776-07-04T18:30:02Z", "1776-07-04T18:30:02Z"},
    {"SlashesFromTheYear", "2026/05/28 09:30:15 EDT", "2026-05-28T13:30:15Z"},
    {"SlashesFromTheDay", "28/05/2026 09:30", "2026-05-28T09:30:00Z"},
    {"DayFirstWhereBothCouldBe", "05/06/2026", "2026-06-05T00:00:00Z"},
    {"MonthFirstWhereItMustBe", "5/28/2026 9:30:15 PM", "2026-05-28T21:30:15Z"},
    {"Dots", "28.05.2026", "2026-05-28T00:00:00Z"},
    {"Noon", "28 May 2026 12:15 PM", "2026-05-28T12:15:00Z"},
    {"MidnightAsTwelve", "28 May 2026 12:15am", "2026-05-28T00:15:00Z"},
    {"AfternoonTwice", "28 May 2026 15:00 PM", "2026-05-28T15:00:00Z"},
    {"ZoneWithItsContinent", "28 May 2026 09:30:00 Etc/GMT", "2026-05-28T09:30:00Z"},
    {"Atlantic", "28 May 2026 09:30:00 AST", "2026-05-28T13:30:00Z"},
    {"SecondsSince1970", "1779960615", "2026-05-28T09:30:15Z"},
    {"MillisecondsSince1970", "1779960615000", "2026-05-28T09:30:15Z"},
    {"NumberThatIsNoMoment", "0000000012", "none"},
    {"HourThatIsNone", "2026-05-28T42:00:00Z", "none"},
    {"MonthThatIsNone", "2026-13-01T00:00:00Z", "none"},
    {"Words", "sometime soon", "none"},
    {"Empty", "", "none"},
    {"NoSuchDay", "2026-02-30T00:00:00Z", "none"},
    {"NumbersWithoutMonth", "1 2 3 4 5 6 7", "none"},
    {"HugeNumber", "99999999999999999999", "none"},
};

INSTANTIATE_TEST_SUITE_P(Written, FeedDate, testing::ValuesIn(rows), [](const auto& row) { return row.param.name; });

TEST(ParseIsoDay, KeepsTheDayOfItsOwnZone) { EXPECT_EQ(to_iso(parse_iso_day("2026-05-28T00:30:00+01:00").value()), "2026-05-28"); }

}  // namespace
}  // namespace boardwatch::documents
