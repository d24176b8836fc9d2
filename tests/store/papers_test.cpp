#include <gmock/gmock.h>

#include "tests/store/fixture.hpp"

namespace boardwatch::store {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Paper paper(const std::string& address, const std::string& version = "") {
  Paper out;
  out.address = address;
  out.source_id = "tavi";
  out.title = "Board papers";
  out.version = version;
  return out;
}

class Papers : public StoreTest {
 protected:
  void SetUp() override { open(); }

  int poll(const std::vector<Paper>& papers) {
    return record({.source_id = "tavi", .papers = papers});
  }
  int skip(const std::vector<Paper>& papers) { return record({.source_id = "tavi", .skipped = papers}); }
  int record(const PollRecord& poll) {
    const auto recorded = store->record_poll(poll);
    EXPECT_TRUE(recorded) << recorded.error().where;
    return recorded ? recorded->papers : -1;
  }
  std::vector<std::string> due(const char* now = "2026-11-22T08:00:00Z") {
    std::vector<std::string> addresses;
    auto papers = store->pending(100, at(now));
    EXPECT_TRUE(papers);
    for (const auto& p : *papers) addresses.push_back(p.address + (p.version.empty() ? "" : " " + p.version));
    return addresses;
  }
};

TEST_F(Papers, KnownOnesAreOfferedOnce) {
  EXPECT_EQ(poll({paper("a"), paper("b")}), 2);
  EXPECT_EQ(poll({paper("a"), paper("b"), paper("c")}), 1);
  EXPECT_THAT(due(), ElementsAre("a", "b", "c"));
}

TEST_F(Papers, NewVersionOfAReadPaperIsPendingAgain) {
  poll({paper("a", "1")});
  auto read = reading("a", "2026-11-20", {});
  read.paper.version = "1";
  ASSERT_TRUE(store->record_reading(read, everything));
  EXPECT_THAT(due(), ElementsAre());
  EXPECT_EQ(poll({paper("a", "1")}), 0);
  EXPECT_EQ(poll({paper("a", "2")}), 1);
  EXPECT_THAT(due(), ElementsAre("a 2"));
}

TEST_F(Papers, ReadingOfAnOldVersionLeavesTheNewOnePending) {
  poll({paper("a", "1")});
  poll({paper("a", "2")});
  auto late = reading("a", "2026-11-20", {departure("Paul Jenkins", "Paul Jenkins is to retire.")});
  late.paper.version = "1";
  const auto recorded = store->record_reading(late, everything);
  ASSERT_TRUE(recorded);
  EXPECT_EQ(recorded->alerts.size(), 1u);
  EXPECT_THAT(due(), ElementsAre("a 2"));
}

TEST_F(Papers, SkippedOnesAreKnownAndNeverDue) {
  EXPECT_EQ(skip({paper("old", "1")}), 0);
  EXPECT_TRUE(*store->knows("old"));
  EXPECT_FALSE(*store->knows("new"));
  EXPECT_THAT(due(), ElementsAre());
  EXPECT_EQ(poll({paper("old", "1")}), 0);
}

TEST_F(Papers, SkippedVersionOfAPendingPaperWaitsNoLonger) {
  poll({paper("a", "1")});
  EXPECT_EQ(skip({paper("a", "2")}), 0);
  EXPECT_THAT(due(), ElementsAre());
}

TEST_F(Papers, FailedOneIsDueWhenItsTimeComesAndNotBefore) {
  poll({paper("a"), paper("b")});
  ASSERT_TRUE(store->record_failure(paper("a"), {Errc::timeout, "a: no answer"}, at("2026-11-22T09:00:00Z")));
  EXPECT_THAT(due("2026-11-22T08:59:59Z"), ElementsAre("b"));
  EXPECT_THAT(due("2026-11-22T09:00:00Z"), ElementsAre("b", "a"));
  EXPECT_EQ(store->pending(1, at("2026-11-22T09:00:00Z"))->size(), 1u);
  EXPECT_EQ(store->pending(9, at("2026-11-22T09:00:00Z"))->back().attempts, 1);
  EXPECT_EQ(store->pending(9, at("2026-11-22T09:00:00Z"), 1)->front().address, "a") << "behind the first";
}

TEST_F(Papers, NextDueIsTheEarliestOfThePending) {
  EXPECT_FALSE(*store->next_due());
  poll({paper("a")});
  ASSERT_TRUE(store->record_failure(paper("a"), {Errc::timeout, "x"}, at("2026-11-22T09:00:00Z")));
  EXPECT_EQ(*store->next_due(), at("2026-11-22T09:00:00Z"));
}

TEST_F(Papers, GivenUpOnesAreCountedAndNotDue) {
  poll({paper("a")});
  ASSERT_TRUE(store->record_failure(paper("a"), {Errc::damaged, "x"}, {}));
  EXPECT_THAT(due("2030-01-01T00:00:00Z"), ElementsAre());
  EXPECT_EQ(store->counts()->papers_failed, 1u);
  EXPECT_EQ(poll({paper("a")}), 0);
}

TEST_F(Papers, GivenUpFileIsAskedForAgain) {
  poll({paper("a")});
  auto scan = paper("a");
  scan.next_check = at("2026-11-22T15:00:00Z");
  ASSERT_TRUE(store->record_failure(scan, {Errc::empty, "x"}, {}));
  EXPECT_TRUE(store->due_checks(9, at("2026-11-22T14:59:59Z"))->empty());
  ASSERT_EQ(store->due_checks(9, at("2026-11-22T15:00:00Z"))->size(), 1u);
  ASSERT_TRUE(store->record_reading(reading("a", "2026-11-20", {departure("A", "A leaves.")}), everything));
  EXPECT_EQ(store->counts()->papers_failed, 0u);
}

TEST_F(Papers, EntryKeepsItsWordsUntilItIsRead) {
  auto entry = paper("https://feed.test/#entry:1");
  entry.body = "Paul Jenkins is to retire.";
  poll({entry});
  EXPECT_EQ(store->pending(1, at("2026-11-22T08:00:00Z"))->front().body, entry.body);
}

TEST_F(Papers, CountsTellStatesApart) {
  poll({paper("a"), paper("b"), paper("c"), paper("d")});
  ASSERT_TRUE(store->record_reading(reading("a", "2026-11-20", {departure("A", "A leaves.")}), everything));
  auto scan = reading("b", "2026-11-20", {});
  scan.status = "no_text";
  ASSERT_TRUE(store->record_reading(scan, everything));
  ASSERT_TRUE(store->record_failure(paper("c"), {Errc::damaged, "x"}, {}));
  const auto counts = store->counts();
  ASSERT_TRUE(counts);
  EXPECT_EQ(counts->papers_read, 1u);
  EXPECT_EQ(counts->papers_failed, 2u);
  EXPECT_EQ(counts->papers_pending, 1u);
  EXPECT_EQ(counts->findings, 1u);
  EXPECT_EQ(counts->alerts, 1u);
  EXPECT_EQ(counts->unsent, 1u);
}

TEST_F(Papers, TextWithQuotesAndZeroBytesComesBackWhole) {
  auto odd = paper("a");
  odd.title = std::string("O'Neill \"x\" \0 end", 17);
  poll({odd});
  EXPECT_EQ(store->pending(1, at("2026-11-22T08:00:00Z"))->front().title, odd.title);
}

TEST_F(Papers, OneThatChangesWithoutEndIsReadEveryFewMinutes) {
  std::string now = "2026-11-22T08:00:00Z";
  const auto change = [&](int version) {
    PollRecord edited{.source_id = "tavi", .papers = {paper("a", std::to_string(version))}};
    edited.at = at(now.c_str());
    record(edited);
  };
  for (int version = 1; version <= 6; ++version) {
    change(version);
    EXPECT_THAT(due(now.c_str()), ElementsAre("a " + std::to_string(version))) << "at once";
    auto read = reading("a", "2026-11-20", {});
    read.paper.version = read.sha256 = std::to_string(version);
    read.seen = at(now.c_str());
    ASSERT_TRUE(store->record_reading(read, everything));
    now[15] = static_cast<char>('0' + version);  // a minute later
  }
  for (int version = 7; version <= 9; ++version) change(version);
  EXPECT_THAT(due("2026-11-22T08:14:59Z"), ElementsAre());
  EXPECT_THAT(due("2026-11-22T08:15:00Z"), ElementsAre("a 9")) << "ten minutes after the last, in its newest words";
  now = "2026-11-22T09:30:00Z";
  change(10);
  EXPECT_THAT(due(now.c_str()), ElementsAre("a 10")) << "an hour of calm";
}

}  // namespace
}  // namespace boardwatch::store
