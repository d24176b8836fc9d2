#include <gmock/gmock.h>

#include "tests/store/fixture.hpp"

namespace boardwatch::store {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Meeting meeting(const std::string& id, const char* date) {
  Meeting out;
  out.id = id;
  out.source_id = "tavi";
  out.organisation_code = "RNK";
  out.date = *parse_partial_date(date);
  out.title = "Board of Directors";
  out.address = "https://tavi.test/board";
  out.first_seen = at("2026-11-01T08:00:00Z");
  out.last_seen = at("2026-11-02T08:00:00Z");
  return out;
}

class Meetings : public StoreTest {
 protected:
  void SetUp() override { open(); }
  void save(std::vector<Meeting> meetings) { ASSERT_TRUE(store->record_poll({.source_id = "tavi", .meetings = std::move(meetings)})); }
  std::vector<std::string> ids(const char* from, const char* to) {
    const auto found = store->meetings(day(from), day(to));
    EXPECT_TRUE(found) << found.error().where;
    std::vector<std::string> out;
    for (const auto& each : *found) out.push_back(each.id);
    return out;
  }
};

TEST_F(Meetings, ComeBackAsTheyWereSaved) {
  auto full = meeting("tavi/board/2026-11-26", "2026-11-26");
  full.listed = parse_partial_date("2026-11-25");
  full.doubtful = true;
  full.kind = MeetingKind::governors;
  full.status = MeetingStatus::cancelled;
  full.papers = 3;
  full.papers_seen = at("2026-11-20T08:00:00Z");
  full.revision = 2;
  auto bare = meeting("tavi/board/2027-01", "2027-01");
  bare.organisation_code.reset();
  save({full, bare});
  open();
  EXPECT_EQ(*store->meeting(full.id), full);
  EXPECT_EQ(*store->meeting(bare.id), bare);
  EXPECT_EQ(*store->meeting("none"), std::nullopt);
}

TEST_F(Meetings, FirstSeenStaysWhenOneIsSeenAgain) {
  const auto first = meeting("m", "2026-11-26");
  auto again = meeting("m", "2026-11-27");
  again.first_seen = again.last_seen = at("2026-11-20T08:00:00Z");
  again.status = MeetingStatus::cancelled;
  save({first});
  save({again});
  const auto stored = store->meeting("m")->value();
  EXPECT_EQ(stored.first_seen, first.first_seen);
  EXPECT_EQ(stored.last_seen, again.last_seen);
  EXPECT_EQ(stored.date, again.date);
  EXPECT_EQ(stored.status, MeetingStatus::cancelled);
}

TEST_F(Meetings, AreFoundByEveryDayThatTheyMayBeOn) {
  save({meeting("month", "2026-05"), meeting("late", "2026-06-30"), meeting("early", "2026-05-28"), meeting("year", "2026")});
  EXPECT_THAT(ids("2026-05-28", "2026-06-30"), ElementsAre("year", "month", "early", "late"));
  EXPECT_THAT(ids("2026-05-31", "2026-06-29"), ElementsAre("year", "month"));
  EXPECT_THAT(ids("2026-05-28", "2026-05-28"), ElementsAre("year", "month", "early"));
  EXPECT_THAT(ids("2027-01-01", "2027-12-31"), IsEmpty());
}

TEST_F(Meetings, MovedOneIsFoundOnItsNewDayOnly) {
  save({meeting("m", "2026-11-26")});
  save({meeting("m", "2026-12-03")});
  EXPECT_THAT(ids("2026-11-26", "2026-11-26"), IsEmpty());
  EXPECT_THAT(ids("2026-12-03", "2026-12-03"), ElementsAre("m"));
}

TEST_F(Meetings, OfOneSourceAreToldApart) {
  auto other = meeting("b", "2026-11-26");
  other.source_id = "other";
  save({meeting("a", "2026-11-26"), other});
  const auto found = store->meetings_of("other");
  ASSERT_TRUE(found);
  EXPECT_THAT(*found, ElementsAre(other));
}

TEST_F(Meetings, DateThatAPaperStatesIsKeptWithItsReading) {
  save({meeting("m", "2026-11-25")});
  auto corrected = meeting("m", "2026-11-26");
  corrected.listed = parse_partial_date("2026-11-25");
  corrected.doubtful = true;
  auto paper = reading("a", "2026-11-26", {});
  paper.paper.meeting_id = "m";
  paper.meeting = corrected;
  ASSERT_TRUE(store->record_reading(paper, everything));
  EXPECT_EQ(*store->meeting("m"), corrected);
}

TEST_F(Meetings, PaperThatCouldNotBeReadCorrectsNothing) {
  const auto listed = meeting("m", "2026-11-25");
  save({listed});
  auto paper = reading("a", "2026-11-26", {});
  paper.status = "no_text";
  paper.meeting = meeting("m", "2026-11-26");
  ASSERT_TRUE(store->record_reading(paper, everything));
  EXPECT_EQ(*store->meeting("m"), listed);
}

TEST_F(Meetings, OneWithoutIdOrDateIsRefusedWithItsWholePoll) {
  auto undated = meeting("m", "2026");
  undated.date = {};
  for (const auto& bad : {meeting("", "2026-11-25"), undated}) {
    const auto recorded = store->record_poll({.source_id = "tavi", .papers = {{.address = "a"}}, .meetings = {bad}});
    ASSERT_FALSE(recorded);
    EXPECT_EQ(recorded.error().code, Errc::usage);
  }
  EXPECT_EQ(store->counts()->papers_pending, 0u);
  EXPECT_THAT(*store->source_states(), IsEmpty());
}

}  // namespace
}  // namespace boardwatch::store
