#include <gmock/gmock.h>

#include "client/gap_check.hpp"
#include "tests/store/fixture.hpp"
#include "wire/json.hpp"

namespace boardwatch::store {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

AlertDraft missing_papers(const std::string& meeting) {
  AlertDraft draft;
  draft.rule = "missing-papers";
  draft.fact = meeting;
  draft.priority = Priority::high;
  draft.headline = "No papers for the board meeting on 26 November 2026";
  draft.notice = Notice{NoticeKind::missing_papers, "tavi", "RNK", "https://tavi.test/board", "The meeting is in 3 days; ask the trust."};
  return draft;
}

AlertDraft failing(const std::string& source) {
  AlertDraft draft;
  draft.rule = "source-state";
  draft.fact = source + "/2026-11-22";
  draft.headline = source + " fails";
  draft.notice = Notice{NoticeKind::source_state, source, {}, "https://feed.test/", "It does not answer."};
  return draft;
}

class Notices : public StoreTest {
 protected:
  void SetUp() override { open(); }
  std::vector<Alert> record(std::vector<AlertDraft> drafts, const char* when = "2026-11-23T09:00:00Z") {
    const auto recorded = store->record_poll({.source_id = "tavi", .notices = std::move(drafts), .at = at(when)});
    EXPECT_TRUE(recorded) << recorded.error().where;
    return recorded ? recorded->alerts : std::vector<Alert>();
  }
};

TEST_F(Notices, NewOneIsAnAlertWithoutEvidence) {
  const auto raised = record({missing_papers("RNK-2026-11-26")});
  ASSERT_THAT(raised, SizeIs(1));
  EXPECT_EQ(raised[0].id, "A-2026-1");
  EXPECT_EQ(raised[0].key, "missing-papers/RNK-2026-11-26");
  EXPECT_EQ(raised[0].raised, at("2026-11-23T09:00:00Z"));
  open();
  const auto stored = store->alerts({}, 9);
  ASSERT_TRUE(stored);
  ASSERT_THAT(*stored, SizeIs(1));
  EXPECT_THAT(stored->front().evidence, IsEmpty());
  ASSERT_TRUE(stored->front().notice);
  const auto& notice = *stored->front().notice;
  EXPECT_EQ(notice.kind, NoticeKind::missing_papers);
  EXPECT_EQ(notice.source_id, "tavi");
  EXPECT_EQ(notice.organisation_code, "RNK");
  EXPECT_EQ(notice.address, "https://tavi.test/board");
  EXPECT_EQ(notice.reason, "The meeting is in 3 days; ask the trust.");
}

TEST_F(Notices, SameKeyRaisesNothingHoweverLate) {
  record({missing_papers("RNK-2026-11-26")});
  EXPECT_THAT(record({missing_papers("RNK-2026-11-26")}, "2029-11-23T09:00:00Z"), IsEmpty());
  EXPECT_THAT(record({missing_papers("RNK-2027-01-28"), missing_papers("RNK-2027-01-28")}), SizeIs(1));
  EXPECT_EQ(store->counts()->alerts, 2u);
  EXPECT_EQ(store->counts()->unsent, 2u);
}

TEST_F(Notices, ArePublishedOnTheAlertStreamUnderTheBodyElseTheSource) {
  record({missing_papers("RNK-2026-11-26"), failing("news/feed")});
  const auto rows = store->unsent(9);
  ASSERT_THAT(*rows, SizeIs(2));
  EXPECT_EQ((*rows)[0].topic, "bw/1/alert/missing_papers/RNK/");
  EXPECT_EQ((*rows)[1].topic, "bw/1/alert/source_state/news-feed/");
  const auto event = wire::parse((*rows)[0].body);
  ASSERT_TRUE(event);
  EXPECT_EQ(event->at("type"), "org.boardwatch.notice.raised.v1");
  EXPECT_EQ(event->at("data").at("notice").at("kind"), "missing_papers");
}

TEST_F(Notices, KnowNothingOfWhatElseWasDrafted) {
  auto both = missing_papers("x");
  both.evidence.push_back({});
  EXPECT_FALSE(store->record_poll({.source_id = "tavi", .notices = {both}}));
  EXPECT_THAT(*store->source_states(), IsEmpty()) << "nothing of the poll is stored";
}

TEST_F(Notices, ChangedOneIsNeverHandedOut) {
  record({missing_papers("RNK-2026-11-26")});
  tamper("UPDATE alerts SET notice = replace(notice, 'in 3 days', 'in 30 days')");
  open();
  const auto alerts = store->alerts({}, 9);
  ASSERT_FALSE(alerts);
  EXPECT_EQ(alerts.error().code, Errc::store_damaged);
}

TEST_F(Notices, NumbersAreMarkedSoThatABackupIsNoticed) {
  const auto backup = [&] { store.reset(); return bytes_of(file()); }();
  open();
  record({missing_papers("RNK-2026-11-26")});
  store.reset();
  write_bytes(file(), backup);
  open();
  EXPECT_TRUE(store->identity().renewed);
}

TEST_F(Notices, LeaveNoGapForWhoSubscribesToAllOrToDepartures) {
  ASSERT_TRUE(store->record_reading(reading("a", "2026-11-20", {departure("Ann", "Ann leaves.")}), everything));
  record({missing_papers("RNK-2026-11-26")});
  ASSERT_TRUE(store->record_reading(reading("b", "2026-11-20", {departure("Bob", "Bob leaves.")}), everything));
  const auto rows = store->unsent(9);
  ASSERT_THAT(*rows, SizeIs(3));
  client::GapCheck all({"bw/1/alert/"}), departures({"bw/1/alert/departure/"}), notices({"bw/1/alert/missing_papers/"});
  for (const auto& row : *rows) {
    const auto header = wire::decode_header(row.header);
    ASSERT_TRUE(header);
    EXPECT_FALSE(all.message(row.topic, *header)) << row.sequence;
    if (row.topic.starts_with("bw/1/alert/departure/")) {
      EXPECT_FALSE(departures.message(row.topic, *header)) << row.sequence;
    } else {
      EXPECT_FALSE(notices.message(row.topic, *header)) << row.sequence;
    }
  }
}

TEST_F(Notices, LostOneIsNoticed) {
  record({missing_papers("RNK-2026-11-26"), missing_papers("RNK-2027-01-28"), missing_papers("RNK-2027-03-25")});
  const auto rows = store->unsent(9);
  client::GapCheck check({"bw/1/alert/missing_papers/RNK/"});
  EXPECT_FALSE(check.message((*rows)[0].topic, *wire::decode_header((*rows)[0].header)));
  const auto missed = check.message((*rows)[2].topic, *wire::decode_header((*rows)[2].header));
  ASSERT_TRUE(missed);
  EXPECT_EQ(missed->from, 2u);
  EXPECT_EQ(missed->to, 2u);
}

}  // namespace
}  // namespace boardwatch::store
