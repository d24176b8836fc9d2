#include "parsers/listings/meeting_date.hpp"

#include <gmock/gmock.h>

#include "parsers/listings/date_role.hpp"

namespace boardwatch::listings {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Date today = *parse_date("2026-06-01");

/// The dates of a text, those without a year as "--MM-DD".
std::vector<std::string> dates_in(std::string_view text) {
  std::vector<std::string> out;
  for (const auto& found : find_dates(text, today)) {
    const auto& d = found.date;
    if (d.year != 0) {
      out.push_back(to_iso(d));
      continue;
    }
    auto iso = to_iso(PartialDate{2000, d.month, d.day});
    out.push_back("-" + iso.substr(4));
  }
  return out;
}

struct Form {
  std::string_view text;
  std::string_view date;
};

class DateForm : public testing::TestWithParam<Form> {};

TEST_P(DateForm, IsRead) { EXPECT_THAT(dates_in(GetParam().text), ElementsAre(GetParam().date)) << GetParam().text; }

INSTANTIATE_TEST_SUITE_P(Forms, DateForm,
                         testing::Values(Form{"29 May 2025", "2025-05-29"}, Form{"29th May 2025", "2025-05-29"}, Form{"29 th May 2025", "2025-05-29"},
                                         Form{"the 29th of May 2025", "2025-05-29"}, Form{"29thMay 2025", "2025-05-29"}, Form{"Thursday 29 May", "--05-29"},
                                         Form{"Thursday, 29 May 2025 at 10am", "2025-05-29"}, Form{"May 2025", "2025-05"}, Form{"29.05.25", "2025-05-29"},
                                         Form{"25.9.25", "2025-09-25"}, Form{"29-05-2025", "2025-05-29"}, Form{"29/05/2025", "2025-05-29"},
                                         Form{"29 / 05 / 2025", "2025-05-29"}, Form{"05/06/2025", "2025-06-05"}, Form{"290525", "2025-05-29"},
                                         Form{"29052025", "2025-05-29"}, Form{"20250529", "2025-05-29"}, Form{"BoD290525", "2025-05-29"},
                                         Form{"2025-05-29", "2025-05-29"}, Form{"2025_05", "2025-05"}, Form{"2025-05", "2025-05"}, Form{"202505", "2025-05"},
                                         Form{"may25", "2025-05"}, Form{"Board papers may-25", "2025-05"}, Form{"May '25", "2025-05"},
                                         Form{"July 22 2020", "2020-07-22"}, Form{"July 22nd, 2020", "2020-07-22"}, Form{"july-22-2020", "2020-07-22"},
                                         Form{"28-may-2026", "2026-05-28"}, Form{"28may2026", "2026-05-28"}, Form{"28 May 26", "2026-05-28"},
                                         Form{"28 May 10.30", "--05-28"}, Form{"28 May 10 am", "--05-28"}, Form{"28 Sept 2025", "2025-09-28"},
                                         Form{"29\xC2\xA0May\xC2\xA0"
                                              "2025",
                                              "2025-05-29"},
                                         Form{"29&nbsp;May&nbsp;2025", "2025-05-29"},
                                         Form{"29\xE2\x80\x93"
                                              "05\xE2\x80\x93"
                                              "2025",
                                              "2025-05-29"},
                                         Form{"29\xE2\x80\x89May\xE2\x80\x89"
                                              "2025",
                                              "2025-05-29"},
                                         Form{"May 28th", "--05-28"}, Form{"January", "--01"}, Form{"BoD-Meeting-Pack-29.04.2026", "2026-04-29"},
                                         Form{"28 and 29 May 2025", "2025-05-29"}, Form{"2026-may-28", "2026-05-28"}, Form{"29 February 2024", "2024-02-29"}));

TEST(FindDates, WhatIsNoDateIsLeft) {
  for (const auto* text :
       {"2025-26", "2025/26", "2025-2026", "31 June 2025", "29 February 2025", "05/28/2025", "28 May 1999", "28 May 2029", "1 January 2028", "v1.2.24",
        "docm93jijm4n10889", "item 4.2.1", "0300 123 4567", "The board may not agree to this today", "march on together with us all", "1.2.3.4"})
    EXPECT_THAT(dates_in(text), IsEmpty()) << text;
}

TEST(FindDates, EighteenMonthsAheadIsTheEnd) {
  EXPECT_THAT(dates_in("25 November 2027"), ElementsAre("2027-11-25"));
  EXPECT_THAT(dates_in("25 December 2027"), IsEmpty());
}

TEST(FindDates, DatesOfAListShareTheYearAtItsEnd) {
  EXPECT_THAT(dates_in("28 May, 30 July and 24 September 2026"), ElementsAre("2026-05-28", "2026-07-30", "2026-09-24"));
  EXPECT_THAT(dates_in("27 November and 29 January 2026"), ElementsAre("2025-11-27", "2026-01-29"));
}

TEST(FindDates, DayBehindAMonthIsNoYear) {
  EXPECT_THAT(dates_in("30 July, 24 September"), ElementsAre("--07-30", "--09-24"));
  EXPECT_THAT(dates_in("30 July 24 September"), ElementsAre("--07-30", "--09-24"));
  EXPECT_THAT(dates_in("30 July, 24 people"), ElementsAre("--07-30"));
}

TEST(FindDates, PlaceInTheTextIncludesTheWeekday) {
  const std::string_view text = "Board: Thursday 28 May 2026, Leeds";
  const auto found = find_dates(text, today);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(text.substr(found[0].begin, found[0].end - found[0].begin), "Thursday 28 May 2026");
  EXPECT_EQ(found[0].weekday, 4u);
}

TEST(FindYear, FormsOfYears) {
  EXPECT_EQ(find_year("2026"), (YearFrame{2026, false}));
  EXPECT_EQ(find_year("Board papers 2025"), (YearFrame{2025, false}));
  EXPECT_EQ(find_year("2026/27"), (YearFrame{2026, true}));
  EXPECT_EQ(find_year("2025-26 board papers"), (YearFrame{2025, true}));
  EXPECT_EQ(find_year("2025 \xE2\x80\x93 2026"), (YearFrame{2025, true}));
  EXPECT_EQ(find_year("April 2025 to March 2026"), (YearFrame{2025, true}));
  EXPECT_EQ(find_year("2025 and 2026"), std::nullopt);
  EXPECT_EQ(find_year("2019, 2020, 2021"), std::nullopt);
  EXPECT_EQ(find_year("Room 12"), std::nullopt);
}

MeetingDate completed(std::string_view text, std::optional<YearFrame> frame, std::optional<Date> hint = {}) {
  const auto found = find_dates(text, today);
  if (found.size() != 1) return {};
  return complete(found[0], frame, hint, today).value_or(MeetingDate{});
}

TEST(Complete, FinancialYearHasTwoCalendarYears) {
  const YearFrame frame{2025, true};
  EXPECT_EQ(to_iso(completed("29 May", frame).date), "2025-05-29");
  EXPECT_EQ(to_iso(completed("1 April", frame).date), "2025-04-01");
  EXPECT_EQ(to_iso(completed("29 January", frame).date), "2026-01-29");
  EXPECT_EQ(to_iso(completed("31 March", frame).date), "2026-03-31");
  EXPECT_EQ(to_iso(completed("March", frame).date), "2026-03");
}

TEST(Complete, OwnYearBeatsTheHeadings) { EXPECT_EQ(to_iso(completed("29 May 2024", YearFrame{2026, false}).date), "2024-05-29"); }

TEST(Complete, WeekdayIsChecked) {
  EXPECT_FALSE(completed("Thursday 28 May", YearFrame{2026, false}).doubtful);
  EXPECT_TRUE(completed("Friday 28 May", YearFrame{2026, false}).doubtful);
  EXPECT_FALSE(completed("28 May 2026 (Thursday)", {}).doubtful);
  EXPECT_TRUE(completed("28 May 2026 (Friday)", {}).doubtful);
}

TEST(Complete, WithoutAYearTheWeekdayThenTheNearestDecides) {
  EXPECT_EQ(to_iso(completed("Wednesday 28 May", {}).date), "2025-05-28");
  EXPECT_FALSE(completed("Wednesday 28 May", {}).doubtful);
  EXPECT_EQ(to_iso(completed("28 May", {}).date), "2026-05-28");
  EXPECT_TRUE(completed("28 May", {}).doubtful);
  EXPECT_EQ(to_iso(completed("28 May", {}, *parse_date("2019-05-15")).date), "2019-05-28");
  EXPECT_EQ(completed("29 February", YearFrame{2025, false}).date, PartialDate{});
}

struct Said {
  std::string_view text;
  DateRole role;
};

class Role : public testing::TestWithParam<Said> {};

TEST_P(Role, IsToldByTheWordsAround) {
  const auto dates = find_dates(GetParam().text, today);
  ASSERT_FALSE(dates.empty());
  EXPECT_EQ(role_of(GetParam().text, dates, dates.size() - 1), GetParam().role) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Words, Role,
    testing::Values(Said{"Board meeting 28 May 2026", DateRole::meeting}, Said{"28 May 2026", DateRole::meeting},
                    Said{"Papers published for the meeting on 28 May 2026", DateRole::meeting}, Said{"Questions for the meeting on 28 May 2026", DateRole::meeting},
                    Said{"Deadline for questions to the board: 21 May 2026", DateRole::deadline}, Said{"Deadline for papers: 21 May 2026", DateRole::deadline},
                    Said{"The deadline for the meeting on 28 May 2026 is 21 May 2026", DateRole::deadline}, Said{"Send them by 21 May 2026", DateRole::deadline},
                    Said{"21 May 2026 (deadline)", DateRole::deadline}, Said{"Last updated: 12 May 2026", DateRole::publication},
                    Said{"Page last updated 12 May 2026", DateRole::publication}, Said{"Papers will be published on 21 May 2026", DateRole::publication},
                    Said{"Uploaded 21 May 2026", DateRole::publication}, Said{"Review date: 1 April 2026", DateRole::review},
                    Said{"Ratified 1 April 2026", DateRole::review}, Said{"Position as at 31 March 2026", DateRole::period},
                    Said{"Minutes of the meeting held on 26 March 2026", DateRole::earlier}, Said{"Today is 1 June 2026", DateRole::today},
                    Said{"Next meeting: 30 July 2026", DateRole::next_meeting}, Said{"Our next board meeting is on 30 July 2026", DateRole::next_meeting},
                    Said{"Last updated 12 May 2026. Board meeting 28 May 2026", DateRole::meeting}));

TEST(RoleOfColumn, TellsWhatTheDatesAreOf) {
  EXPECT_EQ(role_of_column("Date of meeting"), DateRole::meeting);
  EXPECT_EQ(role_of_column("Date"), DateRole::meeting);
  EXPECT_EQ(role_of_column("Deadline for papers"), DateRole::deadline);
  EXPECT_EQ(role_of_column("Date published"), DateRole::publication);
  EXPECT_EQ(role_of_column("Review date"), DateRole::review);
}

}  // namespace
}  // namespace boardwatch::listings
