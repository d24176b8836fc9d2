#include "watch/meetings.hpp"

#include <gmock/gmock.h>

#include <random>
#include <set>

namespace boardwatch::watch {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

Timestamp on(const char* day) { return std::chrono::sys_days(parse_date(day).value()) + 9h; }
PartialDate date(const char* iso) { return parse_partial_date(iso).value(); }

Source page() {
  Source source;
  source.id = "RAA-papers";
  source.kind = SourceKind::page;
  source.location = "https://trust.example/board";
  source.organisation_code = "RAA";
  return source;
}

ListedMeeting listed(const char* day, int papers = 0) {
  ListedMeeting meeting;
  meeting.date = date(day);
  for (int i = 0; i < papers; ++i) {
    ListedPaper paper;
    paper.address = std::string("https://trust.example/") + day + '/' + std::to_string(i) + ".pdf";
    meeting.papers.push_back(paper);
  }
  return meeting;
}
ListedMeeting cancelled(const char* day) {
  auto meeting = listed(day);
  meeting.cancelled = true;
  return meeting;
}
ListedMeeting of_kind(ListedMeeting meeting, MeetingKind kind) {
  meeting.kind = kind;
  return meeting;
}

/// The meetings of one page, from look to look.
struct Known {
  std::vector<Meeting> meetings;
  std::vector<std::string> changed;

  void look(const char* day, std::vector<ListedMeeting> list) {
    Listing listing;
    listing.meetings = std::move(list);
    auto merged = merge(std::move(meetings), listing, page(), on(day));
    meetings = std::move(merged.meetings);
    changed = std::move(merged.changed);
  }
  /// "id date status", for all or the one.
  std::vector<std::string> all() const {
    std::vector<std::string> lines;
    for (const auto& m : meetings) lines.push_back(m.id + ' ' + to_iso(m.date) + ' ' + std::string(to_code(m.status)));
    return lines;
  }
};

TEST(Merge, NewMeetingsHaveIdsOfSourceKindAndDay) {
  Known known;
  known.look("2026-05-01", {listed("2026-05-28"), listed("2026-03-26", 3), of_kind(listed("2026-05-28"), MeetingKind::governors)});
  EXPECT_THAT(known.all(), ElementsAre("RAA-papers/board/2026-03-26 2026-03-26 held", "RAA-papers/board/2026-05-28 2026-05-28 planned",
                                       "RAA-papers/governors/2026-05-28 2026-05-28 planned"));
  EXPECT_EQ(known.changed.size(), 3u);
  EXPECT_EQ(known.meetings[0].papers, 3);
  EXPECT_EQ(known.meetings[0].organisation_code, "RAA");
  EXPECT_EQ(known.meetings[0].address, "https://trust.example/board");
  EXPECT_EQ(known.meetings[0].first_seen, on("2026-05-01"));
}

TEST(Merge, TheSameListingAgainChangesNothing) {
  Known known;
  const std::vector<ListedMeeting> list{listed("2026-05-28"), listed("2026-07"), listed("2026-03-26", 3), cancelled("2026-09-24")};
  known.look("2026-05-01", list);
  const auto first = known.meetings;
  known.look("2026-05-01", list);
  EXPECT_EQ(known.meetings, first);
  EXPECT_THAT(known.changed, IsEmpty());
  known.look("2026-05-02", list);
  EXPECT_THAT(known.changed, IsEmpty());
  EXPECT_EQ(known.meetings[0].last_seen, on("2026-05-02"));
}

TEST(Merge, MeetingsAreHeldWhenTheirDayIsOver) {
  Known known;
  const std::vector<ListedMeeting> list{listed("2026-05-28"), listed("2026-06")};
  known.look("2026-05-28", list);
  EXPECT_THAT(known.all(), ElementsAre("RAA-papers/board/2026-05-28 2026-05-28 planned", "RAA-papers/board/2026-06 2026-06 planned"));
  known.look("2026-05-29", list);
  EXPECT_THAT(known.changed, ElementsAre("RAA-papers/board/2026-05-28"));
  known.look("2026-07-01", list);
  EXPECT_THAT(known.all(), ElementsAre("RAA-papers/board/2026-05-28 2026-05-28 held", "RAA-papers/board/2026-06 2026-06 held"));
}

TEST(Merge, ClocksThatJumpLeaveMeetingsAsTheyWere) {
  const std::vector<ListedMeeting> list{listed("2026-03-26", 2), listed("2026-05-28"), listed("2026-07-30")};
  Known known;
  known.look("2026-05-01", list);
  const auto before = known.meetings;
  for (const auto* day : {"2026-05-31", "2023-05-01", "2026-05-01"}) known.look(day, list);
  EXPECT_EQ(known.meetings, before);
}

TEST(Merge, WhatAPageDropsStaysAsItWas) {
  Known known;
  known.look("2026-05-01", {listed("2026-05-28", 2), listed("2026-07-30")});
  known.look("2026-05-28", {listed("2026-07-30")});
  known.look("2026-05-29", {});
  EXPECT_THAT(known.all(), ElementsAre("RAA-papers/board/2026-05-28 2026-05-28 held", "RAA-papers/board/2026-07-30 2026-07-30 planned"));
  EXPECT_EQ(known.meetings[0].last_seen, on("2026-05-01"));
  EXPECT_EQ(known.meetings[0].papers, 2);
}

TEST(Merge, OnlyThePagesWordCancelsAndItsWordTakesThatBack) {
  Known known;
  known.look("2026-05-01", {listed("2026-05-28")});
  known.look("2026-05-02", {cancelled("2026-05-28")});
  EXPECT_THAT(known.all(), ElementsAre("RAA-papers/board/2026-05-28 2026-05-28 cancelled"));
  EXPECT_EQ(known.meetings[0].revision, 1);
  known.look("2026-06-02", {});
  EXPECT_EQ(known.meetings[0].status, MeetingStatus::cancelled);
  known.look("2026-05-03", {listed("2026-05-28")});
  EXPECT_EQ(known.meetings[0].status, MeetingStatus::planned);
  EXPECT_EQ(known.meetings[0].revision, 2);
}

TEST(Merge, AMeetingThatMovesKeepsItsId) {
  for (const auto* day : {"2026-05-01", "2026-05-27", "2026-05-29", "2026-06-11"}) {
    Known known;
    known.look("2026-04-20", {listed("2026-05-28"), listed("2026-07-30")});
    known.look("2026-04-21", {listed(day), listed("2026-07-30")});
    ASSERT_EQ(known.meetings.size(), 2u) << day;
    EXPECT_EQ(known.meetings[0].id, "RAA-papers/board/2026-05-28");
    EXPECT_EQ(to_iso(known.meetings[0].date), day);
    EXPECT_EQ(known.meetings[0].revision, 1);
  }
}

TEST(Merge, AMeetingThatMovesBackIsStillTheSame) {
  Known known;
  for (const auto* day : {"2026-05-28", "2026-06-11", "2026-06-18", "2026-05-28"}) known.look("2026-04-20", {listed(day)});
  EXPECT_THAT(known.all(), ElementsAre("RAA-papers/board/2026-05-28 2026-05-28 planned"));
  EXPECT_EQ(known.meetings[0].revision, 3);
}

TEST(Merge, AMeetingPutOffByMoreIsANewOneAndTheOldOneIsNotTakenBack) {
  Known known;
  known.look("2026-04-20", {listed("2026-05-28")});
  known.look("2026-04-21", {listed("2026-06-12")});
  EXPECT_THAT(known.all(), ElementsAre("RAA-papers/board/2026-05-28 2026-05-28 planned", "RAA-papers/board/2026-06-12 2026-06-12 planned"));
  EXPECT_LT(known.meetings[0].last_seen, known.meetings[1].last_seen);
}

TEST(Merge, ACancelledMeetingAndItsReplacementAreTwo) {
  Known known;
  known.look("2026-04-20", {listed("2026-05-28")});
  known.look("2026-04-21", {cancelled("2026-05-28"), listed("2026-06-04")});
  EXPECT_THAT(known.all(), ElementsAre("RAA-papers/board/2026-05-28 2026-05-28 cancelled", "RAA-papers/board/2026-06-04 2026-06-04 planned"));
}

TEST(Merge, TwoMeetingsOfAMonthStayTwo) {
  Known known;
  known.look("2026-04-20", {listed("2026-05-07"), listed("2026-05-28")});
  known.look("2026-04-21", {listed("2026-05-07"), listed("2026-05-21"), listed("2026-05-28")});
  EXPECT_EQ(known.meetings.size(), 3u);
  known.look("2026-04-22", {listed("2026-05-12"), listed("2026-05-25")});
  EXPECT_EQ(known.meetings.size(), 5u) << "which of the three has moved cannot be told";
}

TEST(Merge, AMeetingOfTodayOrEarlierDoesNotMove) {
  Known known;
  known.look("2026-05-20", {listed("2026-05-28")});
  known.look("2026-05-28", {listed("2026-05-30")});
  EXPECT_EQ(known.meetings.size(), 2u);
}

TEST(Merge, AMonthBecomesItsDayAndKeepsItsId) {
  Known known;
  known.look("2026-03-01", {listed("2026-05")});
  known.look("2026-03-02", {listed("2026-05-28")});
  EXPECT_THAT(known.all(), ElementsAre("RAA-papers/board/2026-05 2026-05-28 planned"));
  known.look("2026-03-03", {listed("2026-05")});
  EXPECT_THAT(known.all(), ElementsAre("RAA-papers/board/2026-05 2026-05-28 planned"));
}

TEST(Merge, AMonthBesidesItsDaysIsNoMeeting) {
  Known known;
  known.look("2026-03-01", {listed("2026-05"), listed("2026-05-28")});
  known.look("2026-03-02", {listed("2026-05"), listed("2026-05-07"), listed("2026-05-28")});
  known.look("2026-03-03", {listed("2026-05")});
  EXPECT_THAT(known.all(), ElementsAre("RAA-papers/board/2026-05-07 2026-05-07 planned", "RAA-papers/board/2026-05-28 2026-05-28 planned"));
}

TEST(Merge, AMeetingThatIsListedTwiceIsOneWithThePapersOfBoth) {
  auto again = listed("2026-05-28", 3);
  again.page = "https://trust.example/board/28-may";
  again.title = "Public board";
  Known known;
  known.look("2026-05-27", {listed("2026-05-28", 2), again});
  ASSERT_EQ(known.meetings.size(), 1u);
  EXPECT_EQ(known.meetings[0].papers, 3);
  EXPECT_EQ(known.meetings[0].title, "Public board");
  EXPECT_EQ(known.meetings[0].address, "https://trust.example/board/28-may");
}

TEST(Merge, SlipsOfThePageAreNoMeetings) {
  Known known;
  known.look("2026-05-01", {listed("1999-05-28"), listed("2027-12-01"), listed("2026"), listed("2027-10-28")});
  EXPECT_THAT(known.all(), ElementsAre("RAA-papers/board/2027-10-28 2027-10-28 planned"));
}

TEST(Merge, APageThatListsNoEndOfMeetingsIsReadToALimit) {
  std::vector<ListedMeeting> list;
  for (auto day = *parse_date("2026-05-01"); list.size() < 5000; day = add_days(day, -1)) list.push_back(listed(to_iso(day).c_str()));
  Known known;
  known.look("2026-05-01", list);
  EXPECT_EQ(known.meetings.size(), most_listed);
  EXPECT_EQ(to_iso(known.meetings.back().date), "2026-05-01");
}

TEST(Merge, PapersAreSeenOnceAndNeverFewer) {
  Known known;
  known.look("2026-05-01", {listed("2026-05-28")});
  EXPECT_EQ(known.meetings[0].papers_seen, std::nullopt);
  known.look("2026-05-22", {listed("2026-05-28", 1)});
  known.look("2026-05-23", {listed("2026-05-28", 9)});
  known.look("2026-05-24", {listed("2026-05-28", 4)});
  EXPECT_EQ(known.meetings[0].papers, 9);
  EXPECT_EQ(known.meetings[0].papers_seen, on("2026-05-22"));
}

TEST(Merge, AnAcceptedAddressCorrectsTheMeetings) {
  Known known;
  known.look("2026-05-01", {listed("2026-05-28")});
  auto source = page();
  source.location = "https://new.example/board";
  Listing listing;
  listing.meetings = {listed("2026-05-28")};
  const auto merged = merge(known.meetings, listing, source, on("2026-05-02"));
  ASSERT_EQ(merged.meetings.size(), 1u);
  EXPECT_EQ(merged.meetings[0].address, "https://new.example/board");
  EXPECT_EQ(merged.changed.size(), 1u);
}

TEST(WithDocumentDate, ThePaperWinsAndBothAreKept) {
  Known known;
  known.look("2026-05-01", {listed("2026-05-28", 1)});
  known.meetings[0] = with_document_date(known.meetings[0], date("2026-05-21"));
  EXPECT_EQ(to_iso(known.meetings[0].date), "2026-05-21");
  EXPECT_EQ(known.meetings[0].listed, date("2026-05-28"));
  EXPECT_TRUE(known.meetings[0].doubtful);
  const auto kept = known.meetings;
  known.look("2026-05-01", {listed("2026-05-28", 1)});
  EXPECT_EQ(known.meetings, kept) << "the page says it again, and does not win";
  known.look("2026-05-01", {listed("2026-05-21", 1)});
  EXPECT_THAT(known.all(), ElementsAre("RAA-papers/board/2026-05-28 2026-05-21 planned")) << "the page has been corrected";
  EXPECT_EQ(known.meetings[0].listed, std::nullopt);
  EXPECT_FALSE(known.meetings[0].doubtful);
}

TEST(WithDocumentDate, AFinerOrRougherDateIsNoDisagreement) {
  Meeting meeting;
  meeting.date = date("2026-05");
  const auto finer = with_document_date(meeting, date("2026-05-28"));
  EXPECT_EQ(to_iso(finer.date), "2026-05-28");
  EXPECT_FALSE(finer.doubtful);
  EXPECT_EQ(finer.listed, std::nullopt);
  EXPECT_EQ(with_document_date(finer, date("2026-05")), finer);
  EXPECT_EQ(with_document_date(finer, date("2026")), finer);
}

TEST(MeetingOfPaper, IsOneThatNoPageLists) {
  Known known;
  known.look("2026-05-01", {listed("2026-05-28")});
  const auto meeting = meeting_of_paper(page(), date("2026-04-30"), MeetingKind::board, known.meetings, on("2026-05-01"));
  EXPECT_EQ(meeting.id, "RAA-papers/board/2026-04-30");
  EXPECT_EQ(meeting.status, MeetingStatus::held);
  EXPECT_EQ(meeting.papers, 1);
  EXPECT_EQ(meeting_of_paper(page(), date("2026-05-28"), MeetingKind::board, known.meetings, on("2026-05-01")).id, "RAA-papers/board/2026-05-28~2");
}

/// A page that is edited for a year: days move, meetings come and go from the list.
TEST(Merge, IdsStayUniqueAndMeetingsAreNeverLostHoweverThePageIsEdited) {
  std::mt19937 random(7);
  const auto up_to = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
  for (int run = 0; run < 60; ++run) {
    Known known;
    auto now = *parse_date("2026-01-05");
    for (int edit = 0; edit < 40; ++edit, now = add_days(now, up_to(9))) {
      std::vector<ListedMeeting> list;
      for (int i = up_to(6); i > 0; --i) {
        auto day = partial(add_days(now, up_to(120) - 60));
        if (up_to(9) == 0) day.day = 0;
        list.push_back(up_to(9) == 0 ? cancelled(to_iso(day).c_str()) : listed(to_iso(day).c_str(), up_to(2)));
      }
      std::set<std::string> ids;
      for (const auto& meeting : known.meetings) ids.insert(meeting.id);
      known.look(to_iso(now).c_str(), list);
      std::set<std::string> ids_now;
      for (const auto& meeting : known.meetings) ids_now.insert(meeting.id);
      ASSERT_EQ(ids_now.size(), known.meetings.size());
      ASSERT_TRUE(std::includes(ids_now.begin(), ids_now.end(), ids.begin(), ids.end()));
      const auto once = known.meetings;
      known.look(to_iso(now).c_str(), list);
      ASSERT_EQ(known.meetings, once) << "run " << run << " edit " << edit;
      ASSERT_THAT(known.changed, IsEmpty());
    }
  }
}

}  // namespace
}  // namespace boardwatch::watch
