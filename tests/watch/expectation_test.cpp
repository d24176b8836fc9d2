#include "watch/expectation.hpp"

#include <gmock/gmock.h>

#include "watch/meetings.hpp"

namespace boardwatch::watch {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

Date day(const char* iso) { return parse_date(iso).value(); }
Timestamp on(Date date) { return std::chrono::sys_days(date) + 9h; }
Timestamp on(const char* iso) { return on(day(iso)); }

Source page() {
  Source source;
  source.id = "RAA-papers";
  source.kind = SourceKind::page;
  source.location = "https://trust.example/board";
  source.organisation_code = "RAA";
  return source;
}

SourceHealth is(SourceStatus status) {
  SourceHealth health;
  health.status = status;
  return health;
}
const SourceHealth well = is(SourceStatus::ok);

/// Known for a year before it; with papers so many days before it, or none.
Meeting meeting(Date date, std::optional<int> papers_before = 6) {
  Meeting one;
  one.id = "RAA-papers/board/" + to_iso(date);
  one.source_id = "RAA-papers";
  one.date = partial(date);
  one.address = "https://trust.example/board";
  one.first_seen = on(add_days(date, -365));
  one.last_seen = on("2026-11-01");
  if (papers_before) {
    one.papers = 1;
    one.papers_seen = on(add_days(date, -*papers_before));
  }
  return one;
}
Meeting meeting(const char* iso, std::optional<int> papers_before = 6) { return meeting(day(iso), papers_before); }

/// Every two months to the end of September 2026, each with its papers.
std::vector<Meeting> every_two_months(int papers_before = 6) {
  std::vector<Meeting> meetings;
  for (const auto* iso : {"2025-09-25", "2025-11-27", "2026-01-29", "2026-03-26", "2026-05-28", "2026-07-30", "2026-09-24"})
    meetings.push_back(meeting(iso, papers_before));
  return meetings;
}

std::vector<std::string> facts(const std::vector<Meeting>& meetings, const char* today, const Source& source = page()) {
  std::vector<std::string> found;
  for (const auto& missing : missing_papers(source, well, meetings, on(today))) found.push_back(missing.fact);
  return found;
}

TEST(UsualGap, IsTheMeanWithoutOutages) {
  EXPECT_EQ(usual_gap({}), std::nullopt);
  EXPECT_EQ(usual_gap({day("2026-01-01"), day("2026-02-01"), day("2026-03-01")}), std::nullopt);
  EXPECT_EQ(usual_gap({day("2026-01-01"), day("2026-01-31"), day("2026-03-02"), day("2026-04-01")}), 30);
  EXPECT_EQ(usual_gap({day("2020-01-01"), day("2026-04-01"), day("2026-01-31"), day("2026-03-02"), day("2026-01-01")}), 30);
  EXPECT_EQ(usual_gap({day("2026-01-01"), day("2026-01-01"), day("2026-01-31"), day("2026-03-02")}), std::nullopt);
}

TEST(YieldOf, IsLearnedFromTheMeetingsThatAreKnown) {
  const auto yield = yield_of(page(), every_two_months(), day("2026-11-01"));
  EXPECT_EQ(yield.expected, 6);
  EXPECT_EQ(yield.found, 6);
}

TEST(YieldOf, WhatIsConfiguredStandsBeforeWhatIsLearned) {
  auto source = page();
  source.papers_a_year = 12;
  const std::vector<Meeting> meetings{meeting("2026-01-29"), meeting("2026-02-26"), meeting("2026-03-26"), meeting("2026-04-30", {}), meeting("2025-10-30")};
  const auto yield = yield_of(source, meetings, day("2026-11-01"));
  EXPECT_EQ(yield.expected, 12);
  EXPECT_EQ(yield.found, 3);
}

TEST(YieldOf, AMonthlyBoardWithoutAugustHasElevenAYear) {
  std::vector<Meeting> meetings;
  for (const auto* iso : {"2025-09-25", "2025-10-30", "2025-11-27", "2025-12-18", "2026-01-29", "2026-02-26", "2026-03-26", "2026-04-30", "2026-05-28",
                          "2026-06-25", "2026-07-30", "2026-09-24"})
    meetings.push_back(meeting(iso));
  EXPECT_EQ(yield_of(page(), meetings, day("2026-11-01")).expected, 11);
}

TEST(YieldOf, CountsBoardMeetingsOnlyAndSaysWhereTooFewAreKnown) {
  auto governors = meeting("2026-05-01");
  governors.kind = MeetingKind::governors;
  const auto yield = yield_of(page(), {meeting("2026-05-28"), governors}, day("2026-11-01"));
  EXPECT_EQ(yield.expected, std::nullopt);
}

TEST(MissingFrom, IsOneDayLessThanAllButAQuarterOfTheMeetingsHad) {
  EXPECT_EQ(missing_from({}), 3);
  EXPECT_EQ(missing_from({meeting("2026-01-29", 9), meeting("2026-03-26", 9)}), 3);
  EXPECT_EQ(missing_from({meeting("2026-01-29", 9), meeting("2026-03-26", 9), meeting("2026-05-28", 9)}), 8);
  EXPECT_EQ(missing_from({meeting("2026-01-29", 9), meeting("2026-03-26", 7), meeting("2026-05-28", 1), meeting("2026-07-30", 8)}), 6);
  EXPECT_EQ(missing_from({meeting("2026-01-29", 0), meeting("2026-03-26", -2), meeting("2026-05-28", 1)}), 3);
  EXPECT_EQ(missing_from({meeting("2026-01-29", 60), meeting("2026-03-26", 60), meeting("2026-05-28", 60)}), 14);
}

TEST(MissingFrom, LearnsNothingFromPapersThatWereThereBeforeTheMeetingWasKnown) {
  std::vector<Meeting> meetings;
  for (auto known : every_two_months(9)) {
    known.first_seen = *known.papers_seen;
    meetings.push_back(known);
  }
  EXPECT_EQ(missing_from(meetings), 3);
}

TEST(MissingPapers, AreToldFromTheDayOnWhichTheyAreUsuallyThere) {
  auto meetings = every_two_months(6);
  meetings.push_back(meeting("2026-11-26", std::nullopt));
  EXPECT_THAT(facts(meetings, "2026-11-20"), IsEmpty());
  for (const auto* today : {"2026-11-21", "2026-11-24", "2026-11-26", "2026-11-27", "2026-12-03"})
    EXPECT_EQ(facts(meetings, today), std::vector<std::string>{"missing/RAA-papers/board/2026-11-26"}) << today;
  EXPECT_THAT(facts(meetings, "2026-12-04"), IsEmpty());
  meetings.back().papers = 1;
  EXPECT_THAT(facts(meetings, "2026-11-24"), IsEmpty());
}

TEST(MissingPapers, AreToldThreeDaysBeforeWhereNothingIsLearned) {
  const std::vector<Meeting> meetings{meeting("2026-11-26", std::nullopt)};
  EXPECT_THAT(facts(meetings, "2026-11-22"), IsEmpty());
  EXPECT_EQ(facts(meetings, "2026-11-23").size(), 1u);
}

TEST(MissingPapers, SentencesSayWhichMeetingWhenAndWhere) {
  auto meetings = every_two_months(6);
  meetings.push_back(meeting("2026-11-26", std::nullopt));
  const auto missing = missing_papers(page(), well, meetings, on("2026-11-23"));
  ASSERT_EQ(missing.size(), 1u);
  EXPECT_EQ(missing[0].meeting_id, "RAA-papers/board/2026-11-26");
  EXPECT_EQ(missing[0].notice.kind, NoticeKind::missing_papers);
  EXPECT_EQ(missing[0].notice.source_id, "RAA-papers");
  EXPECT_EQ(missing[0].notice.organisation_code, "RAA");
  EXPECT_EQ(missing[0].notice.address, "https://trust.example/board");
  EXPECT_EQ(missing[0].notice.reason,
            "RAA-papers: no papers are up for the board meeting of Thursday 26 November 2026, in 3 days; this body's are usually there 6 days before; "
            "ask the body, or look at https://trust.example/board");
}

TEST(MissingPapers, SentencesTellWhatMakesTheMeetingDoubtful) {
  auto dropped = meeting("2026-11-26", std::nullopt);
  dropped.doubtful = true;
  dropped.last_seen = on("2026-10-01");
  const auto reason = missing_papers(page(), well, {dropped, meeting("2026-12-17", std::nullopt)}, on("2026-11-25")).at(0).notice.reason;
  EXPECT_THAT(reason, HasSubstr("2026, tomorrow; the date is doubtful; the page no longer lists the meeting; the page never had papers"));
  const auto after = missing_papers(page(), well, {meeting("2026-11-26", std::nullopt)}, on("2026-11-27")).at(0).notice.reason;
  EXPECT_THAT(after, HasSubstr("2026, 1 day ago; "));
  EXPECT_THAT(after, Not(HasSubstr("doubtful")));
}

TEST(MissingPapers, OnlyBoardMeetingsAreExpectedToHaveThem) {
  for (const auto kind : {MeetingKind::governors, MeetingKind::members, MeetingKind::committee, MeetingKind::other}) {
    auto other = meeting("2026-11-26", std::nullopt);
    other.kind = kind;
    EXPECT_THAT(facts({other}, "2026-11-25"), IsEmpty()) << to_code(kind);
  }
}

TEST(MissingPapers, CancelledMeetingsAndMonthsHaveNone) {
  auto cancelled = meeting("2026-11-26", std::nullopt);
  cancelled.status = MeetingStatus::cancelled;
  auto month = meeting("2026-11-26", std::nullopt);
  month.date.day = 0;
  EXPECT_THAT(facts({cancelled, month}, "2026-11-25"), IsEmpty());
}

TEST(MissingPapers, AMeetingFirstSeenAfterItsDayIsHistory) {
  auto old = meeting("2026-11-20", std::nullopt);
  old.first_seen = on("2026-11-23");
  EXPECT_THAT(facts({old}, "2026-11-23"), IsEmpty());
}

TEST(MissingPapers, AMeetingThatMovesIsToldOnce) {
  auto moved = meeting("2026-11-26", std::nullopt);
  const auto before = facts({moved}, "2026-11-25");
  moved.date = partial(day("2026-12-03"));
  EXPECT_EQ(facts({moved}, "2026-12-01"), before);
}

TEST(MissingPapers, NothingIsKnownOfASourceThatIsNotWell) {
  using enum SourceStatus;
  const std::vector<Meeting> meetings{meeting("2026-11-26", std::nullopt)};
  for (const auto status : {fresh, failing, moved, blocked, needs_scripts, gone})
    EXPECT_THAT(missing_papers(page(), is(status), meetings, on("2026-11-25")), IsEmpty()) << to_code(status);
  EXPECT_EQ(missing_papers(page(), is(flaky), meetings, on("2026-11-25")).size(), 1u);
}

TEST(Silence, OfABodyThatPublishesEveryTwoMonthsIsToldAfterFour) {
  // 60 days of gap, twice; from 15 December to 5 January nobody meets.
  EXPECT_THAT(facts(every_two_months(), "2027-02-13"), IsEmpty());
  EXPECT_EQ(facts(every_two_months(), "2027-02-14"), std::vector<std::string>{"silence/RAA-papers/2026-09-24"});
  EXPECT_EQ(facts(every_two_months(), "2028-02-14"), std::vector<std::string>{"silence/RAA-papers/2026-09-24"});
}

TEST(Silence, SaysSinceWhen) {
  const auto missing = missing_papers(page(), well, every_two_months(), on("2027-02-14"));
  ASSERT_EQ(missing.size(), 1u);
  EXPECT_EQ(missing[0].meeting_id, std::nullopt);
  EXPECT_EQ(missing[0].notice.reason,
            "RAA-papers: nothing for 143 days from a board that publishes every 60 days; its last papers were for Thursday 24 September 2026; "
            "look whether they are published elsewhere: https://trust.example/board");
}

TEST(Silence, InAugustIsUsual) {
  auto source = page();
  source.papers_a_year = 12;
  const std::vector<Meeting> july{meeting("2026-07-09")};
  EXPECT_THAT(facts(july, "2026-10-08", source), IsEmpty()) << "60 days and the 31 of August";
  EXPECT_EQ(facts(july, "2026-10-09", source).size(), 1u);
  const std::vector<Meeting> march{meeting("2026-03-05")};
  EXPECT_THAT(facts(march, "2026-05-04", source), IsEmpty());
  EXPECT_EQ(facts(march, "2026-05-05", source).size(), 1u);
}

TEST(Silence, OfAWeeklyBodyIsNotToldBeforeTwoMonths) {
  auto source = page();
  source.papers_a_year = 52;
  EXPECT_THAT(facts({meeting("2026-03-05")}, "2026-05-04", source), IsEmpty());
}

TEST(Silence, IsExplainedByATimetableOrACancelledMeeting) {
  auto ahead = every_two_months();
  ahead.push_back(meeting("2027-03-25", std::nullopt));
  EXPECT_THAT(facts(ahead, "2027-02-14"), IsEmpty());
  ahead.push_back(meeting("2026-11-26", std::nullopt));
  EXPECT_EQ(facts(ahead, "2027-02-14").size(), 1u) << "a meeting was held without papers";
  auto cancelled = every_two_months();
  cancelled.push_back(meeting("2026-11-26", std::nullopt));
  cancelled.back().status = MeetingStatus::cancelled;
  EXPECT_THAT(facts(cancelled, "2027-04-14"), IsEmpty());
  EXPECT_EQ(facts(cancelled, "2027-04-15").size(), 1u);
}

TEST(Silence, BeginsAnewWithTheNextPapers) {
  auto meetings = every_two_months();
  meetings.push_back(meeting("2027-02-25"));
  EXPECT_THAT(facts(meetings, "2027-03-01"), IsEmpty());
  EXPECT_EQ(facts(meetings, "2027-09-30"), std::vector<std::string>{"silence/RAA-papers/2027-02-25"});
}

TEST(Silence, IsNotKnownOfABodyWithoutCadence) {
  EXPECT_THAT(facts({meeting("2020-03-05"), meeting("2020-05-05")}, "2026-05-04"), IsEmpty());
  EXPECT_THAT(facts({}, "2026-05-04"), IsEmpty());
}

/// From the listing to the alarm, day by day: one alarm, on one day.
TEST(MissingPapers, AlarmIsRaisedOnceOnAVirtualClock) {
  Listing listing;
  for (const auto* iso : {"2026-09-24", "2026-11-26", "2027-01-28"}) {
    ListedMeeting listed;
    listed.date = parse_partial_date(iso).value();
    listing.meetings.push_back(listed);
  }
  std::vector<Meeting> known;
  std::map<std::string, std::string> first_told;
  for (auto today = day("2026-09-01"); today < day("2027-01-20"); today = add_days(today, 1)) {
    if (today == day("2026-09-18")) listing.meetings[0].papers.emplace_back();
    known = merge(std::move(known), listing, page(), on(today)).meetings;
    for (const auto& missing : missing_papers(page(), well, known, on(today))) first_told.emplace(missing.fact, to_iso(today));
  }
  const std::map<std::string, std::string> expected{{"missing/RAA-papers/board/2026-11-26", "2026-11-23"}};
  EXPECT_EQ(first_told, expected);
}

}  // namespace
}  // namespace boardwatch::watch
