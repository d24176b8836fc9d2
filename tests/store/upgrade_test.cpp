// A database of an earlier version, as an earlier daemon left it (tests/fixtures/store), is found whole.
#include <gmock/gmock.h>

#include "daemon/store/schema.hpp"
#include "tests/store/fixture.hpp"

namespace boardwatch::store {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr const char* entry = "http://127.0.0.1:28999/feed.xml#entry:n1";
constexpr const char* entry_sha256 = "23764970e2f5d0db91b2e12c81f5ee2f120fc76e6cce6f1252bb26b95c721306";

class Upgrade : public StoreTest {
 protected:
  void SetUp() override {
    write_bytes(file(), "");
    tamper(bytes_of(std::filesystem::path(BOARDWATCH_SOURCE_DIR) / "tests/fixtures/store/version_1.sql"));
    ASSERT_EQ(version(), "1");
  }
  std::string version() {
    store.reset();
    auto database = sqlite::Database::open(std::filesystem::canonical(file()));
    return database ? database->value("PRAGMA user_version").value_or("unreadable") : "not opened";
  }
};

TEST_F(Upgrade, EndsAtTheVersionOfThisProgramAndIsDoneOnce) {
  open();
  EXPECT_EQ(version(), std::to_string(schema_version));
  open();
  EXPECT_EQ(store->counts()->alerts, 3u);
}

TEST_F(Upgrade, KeepsIdentityNumbersAlertsAndMessages) {
  open();
  EXPECT_EQ(store->identity().installation, "b299e9846712ac219ff71827b1f34f39");
  EXPECT_EQ(wire::to_hex(store->identity().epoch), "89cad170b603dd17f4eb1504c3b6b294");
  EXPECT_FALSE(store->identity().renewed);
  EXPECT_EQ(*store->head(), 3u);
  const auto alerts = store->alerts({}, 9);
  ASSERT_TRUE(alerts) << alerts.error().where;
  ASSERT_THAT(*alerts, SizeIs(3));
  EXPECT_EQ(alerts->back().headline, "Zara Quill, chief executive of Calderwick NHS Trust, has resigned");
  EXPECT_THAT(alerts->back().evidence, SizeIs(1));
  EXPECT_FALSE(alerts->back().notice);
  EXPECT_THAT(*store->replay(1, 3, 9), SizeIs(3));
  const auto counts = store->counts();
  EXPECT_EQ(counts->papers_read, 3u);
  EXPECT_EQ(counts->papers_failed, 2u);
  EXPECT_EQ(counts->findings, 3u);
}

TEST_F(Upgrade, LeavesWhetherASourceFailsToTheNextLook) {
  open();
  const auto states = store->source_states();
  ASSERT_TRUE(states) << states.error().where;
  ASSERT_THAT(*states, SizeIs(3));
  EXPECT_EQ(states->at("inbox").health.status, SourceStatus::ok);
  EXPECT_EQ(states->at("inbox").health.last_success, states->at("inbox").health.since);
  const auto& failing = states->at("closed-door").health;
  EXPECT_EQ(failing.status, SourceStatus::flaky) << "so that a source that goes on failing is told of";
  EXPECT_EQ(failing.failures, 1);
  EXPECT_TRUE(failing.failing_since);
  EXPECT_EQ(failing.since, failing.failing_since);
  EXPECT_FALSE(failing.last_success);
  EXPECT_FALSE(failing.reason.empty());
}

TEST_F(Upgrade, HasEverySourceReadOnceInFull) {
  open();
  const auto state = store->source_state("open-feed");
  EXPECT_EQ(state->etag, "");
  EXPECT_EQ(state->last_modified, "");
  EXPECT_TRUE(state->health.last_success) << "known papers are no news";
}

TEST_F(Upgrade, MakesWhatWasReadTheFirstVersionOfEachPaper) {
  open();
  const auto versions = store->versions(entry);
  ASSERT_TRUE(versions) << versions.error().where;
  ASSERT_THAT(*versions, SizeIs(1));
  EXPECT_EQ(versions->front().sha256, entry_sha256);
  EXPECT_EQ(versions->front().document_date, day("2026-11-20"));
  EXPECT_EQ(versions->front().status, "ok");
  EXPECT_THAT(*store->versions("/tmp/bw-v1-inbox/bad.pdf"), IsEmpty());
  auto same = reading(entry, "2026-11-20", {});
  same.paper.version = entry_sha256;
  same.sha256 = entry_sha256;
  ASSERT_TRUE(store->record_reading(same, everything));
  EXPECT_THAT(*store->versions(entry), SizeIs(1));
}

TEST_F(Upgrade, LetsKnownFactsRaiseNothingAnew) {
  open();
  auto alert = store->alerts({}, 9)->back();
  auto again = reading("another paper", "2026-11-21", {alert.evidence.front().finding});
  const auto recorded = store->record_reading(again, [](const FindingRecord& found, RuleMemory&, Age) {
    AlertDraft draft;
    draft.rule = "leader-leaves";
    draft.fact = fact_key(found.finding);
    draft.evidence = {found};
    return std::vector{draft};
  });
  ASSERT_TRUE(recorded) << recorded.error().where;
  EXPECT_THAT(recorded->alerts, IsEmpty());
  EXPECT_THAT(store->alerts({}, 9)->back().evidence, SizeIs(2));
}

TEST_F(Upgrade, GivesTheSameTablesAsANewDatabase) {
  const auto schema = [&] {
    store.reset();
    auto database = sqlite::Database::open(std::filesystem::canonical(file()));
    return database->value("SELECT group_concat(name || ':' || sql, char(10)) FROM (SELECT name, sql FROM sqlite_schema ORDER BY name)").value();
  };
  open();
  const auto upgraded = schema();
  std::filesystem::remove(file());
  std::filesystem::remove(directory / "head");
  open();
  EXPECT_EQ(schema(), upgraded);
}

TEST_F(Upgrade, ThatIsCutShortLeavesTheOldVersionWhole) {
  tamper("CREATE TABLE meetings (odd TEXT)");  // in the way of a late step
  const auto opened = open_sqlite(directory);
  ASSERT_FALSE(opened);
  EXPECT_EQ(version(), "1");
  tamper("DROP TABLE meetings");
  open();
  EXPECT_EQ(store->counts()->alerts, 3u);
}

/// From version 2, whose papers have versions.
class UpgradeFrom2 : public Upgrade {
 protected:
  void SetUp() override {
    write_bytes(file(), "");
    tamper(bytes_of(std::filesystem::path(BOARDWATCH_SOURCE_DIR) / "tests/fixtures/store/version_2.sql"));
    ASSERT_EQ(version(), "2");
  }
  static constexpr const char* note = "/srv/newsroom/inbox/RNK/note.txt";
};

TEST_F(UpgradeFrom2, KeepsPapersTheirVersionsAlertsAndMeetings) {
  open();
  EXPECT_EQ(version(), std::to_string(schema_version));
  open();
  EXPECT_THAT(*store->versions(note), SizeIs(2));
  EXPECT_EQ(store->counts()->papers_read, 1u);
  EXPECT_EQ(store->counts()->papers_failed, 1u);
  const auto alerts = store->alerts({}, 9);
  ASSERT_TRUE(alerts) << alerts.error().where;
  ASSERT_THAT(*alerts, SizeIs(1));
  EXPECT_EQ(alerts->front().headline, "Wilfred Amstone, director of nursing at Tavistock and Portman NHS Foundation Trust, is leaving on 31 January 2027");
  EXPECT_THAT(*store->meetings_of("harrowmere-board"), SizeIs(1));
}

TEST_F(UpgradeFrom2, WhatWasReadBeforeIsFoundOnceItIsReadAgain) {
  open();
  SearchRequest request;
  request.query = "nursing";
  request.today = day("2026-11-23");
  EXPECT_THAT(*store->search(request), IsEmpty());
  auto again = reading(note, "2026-11-20", {});
  again.pages = {{std::nullopt, "", "director of nursing"}};
  ASSERT_TRUE(store->record_reading(again, everything));
  EXPECT_THAT(*store->search(request), SizeIs(1));
}

}  // namespace
}  // namespace boardwatch::store
