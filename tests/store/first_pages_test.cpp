// What the first pages of a paper say is stored before the rest is read, and goes where the whole paper does not say it.
#include <gmock/gmock.h>

#include "tests/store/fixture.hpp"

namespace boardwatch::store {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class FirstPages : public StoreTest {
 protected:
  void SetUp() override {
    open();
    Paper paper;
    paper.address = "pack";
    paper.source_id = "tavi";
    ASSERT_TRUE(store->record_poll({.source_id = "tavi", .papers = {paper}}));
  }
  Reading pack(std::vector<Finding> findings) { return reading("pack", "2026-11-20", std::move(findings)); }
  std::vector<Alert> first(std::vector<Finding> findings) {
    const auto recorded = store->record_first_pages(pack(std::move(findings)), everything);
    EXPECT_TRUE(recorded) << recorded.error().where;
    return recorded ? recorded->alerts : std::vector<Alert>();
  }
  std::vector<Alert> whole(std::vector<Finding> findings, std::vector<Finding> early) {
    auto read = pack(std::move(findings));
    read.early = std::move(early);
    const auto recorded = store->record_reading(read, everything);
    EXPECT_TRUE(recorded) << recorded.error().where;
    return recorded ? recorded->alerts : std::vector<Alert>();
  }
  std::vector<Alert> all() { return store->alerts({}, 99).value(); }

  const Finding ann = departure("Ann Lee", "Ann Lee will leave.");
  const Finding bob = departure("Bob Ray", "Bob Ray will leave.");
};

TEST_F(FirstPages, RaiseAlertsWhileThePaperIsStillPending) {
  EXPECT_THAT(first({ann}), SizeIs(1));
  EXPECT_THAT(*store->pending(9, at("2026-11-22T08:00:00Z")), SizeIs(1));
  EXPECT_THAT(*store->versions("pack"), IsEmpty());
  EXPECT_THAT(*store->unsent(9), SizeIs(1));
}

TEST_F(FirstPages, AreToldOnceThoughTheWholePaperSaysTheSame) {
  first({ann});
  EXPECT_THAT(whole({ann, bob}, {ann}), SizeIs(1));
  EXPECT_THAT(all(), SizeIs(2));
  EXPECT_EQ(store->counts()->findings, 2u);
}

TEST_F(FirstPages, AreCompletedByWhatTheRestTells) {
  first({ann});
  auto more = std::get<Change>(ann);
  more.repeats = 3;
  more.reason = Reason::retirement;
  EXPECT_THAT(whole({more}, {ann}), IsEmpty());
  const auto alerts = all();
  ASSERT_THAT(alerts, SizeIs(1));
  EXPECT_EQ(std::get<Change>(alerts[0].evidence.at(0).finding).repeats, 3u);
  EXPECT_FALSE(alerts[0].withdrawn);
}

TEST_F(FirstPages, AreWithdrawnWhereTheWholePaperDoesNotSaySo) {
  first({ann});
  const auto told = whole({bob}, {ann});
  ASSERT_THAT(told, SizeIs(2));
  ASSERT_TRUE(told[1].withdrawn);
  EXPECT_THAT(told[1].withdrawn->reason, HasSubstr("before the rest of the paper"));
  const auto messages = store->unsent(9).value();
  ASSERT_THAT(messages, SizeIs(3));
  EXPECT_EQ(messages[2].topic, messages[0].topic);
  EXPECT_THAT(messages[2].body, HasSubstr("\"org.boardwatch.alert.withdrawn.v1\""));
  EXPECT_THAT(messages[2].body, HasSubstr("\"A-2026-1.2\""));
  EXPECT_EQ(*store->head(), 3u);
}

TEST_F(FirstPages, WithdrawnAlertIsStillThereAndSaysSo) {
  first({ann});
  whole({}, {ann});
  open();
  const auto alerts = all();
  ASSERT_THAT(alerts, SizeIs(1));
  EXPECT_TRUE(alerts[0].withdrawn);
  EXPECT_THAT(alerts[0].evidence, SizeIs(1));
}

TEST_F(FirstPages, WhatWasWithdrawnIsNewsWhenAnotherPaperSaysIt) {
  first({ann});
  whole({}, {ann});
  const auto recorded = store->record_reading(reading("other", "2026-11-21", {ann}), everything);
  ASSERT_TRUE(recorded) << recorded.error().where;
  EXPECT_THAT(recorded->alerts, SizeIs(1));
}

TEST_F(FirstPages, AlertWithAnotherProofIsNotWithdrawn) {
  ASSERT_TRUE(store->record_reading(reading("other", "2026-11-19", {ann}), everything));
  EXPECT_THAT(first({ann}), IsEmpty());
  EXPECT_THAT(whole({}, {ann}), IsEmpty());
  const auto alerts = all();
  ASSERT_THAT(alerts, SizeIs(1));
  EXPECT_FALSE(alerts[0].withdrawn);
  EXPECT_THAT(alerts[0].evidence, SizeIs(1));
  EXPECT_EQ(store->counts()->findings, 1u);
}

TEST_F(FirstPages, FileIsKeptBeforeAnythingIsToldOfIt) {
  auto read = fetched("pack", "the bytes", "2026-11-22T08:00:00Z");
  read.findings = {ann};
  ASSERT_TRUE(store->record_first_pages(read, everything));
  EXPECT_TRUE(std::filesystem::exists(directory / "contents" / read.sha256.substr(0, 2) / read.sha256));
  ASSERT_TRUE(store->record_reading(read, everything)) << "the file is in its place by now";
  EXPECT_THAT(*store->versions("pack"), SizeIs(1));
}

class Quarantine : public StoreTest {
 protected:
  void SetUp() override { open(); }
  std::string keep(const std::string& bytes) {
    const auto read = fetched("bomb", bytes, "2026-11-22T08:00:00Z");
    EXPECT_TRUE(store->set_aside(*read.file, read.sha256));
    return read.sha256;
  }
  std::vector<std::string> kept() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(directory / "quarantine")) names.push_back(entry.path().filename());
    return names;
  }
};

TEST_F(Quarantine, KeepsASampleUnderItsHashForItsOwnerOnly) {
  const auto sha256 = keep("bomb");
  EXPECT_EQ(keep("bomb"), sha256);
  EXPECT_THAT(kept(), ElementsAre(sha256));
  const auto path = directory / "quarantine" / sha256;
  EXPECT_EQ(bytes_of(path), "bomb");
  EXPECT_EQ(std::filesystem::status(path).permissions(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(Quarantine, OldestMakesRoomAtAHundredMegabytes) {
  const auto sparse = [&](const std::string& name) {
    const auto path = directory / name;
    write_bytes(path, name);
    std::filesystem::resize_file(path, 40'000'000);
    EXPECT_TRUE(store->set_aside(path, sha256_of(name)));
    return sha256_of(name);
  };
  const auto first = sparse("a");
  std::filesystem::last_write_time(directory / "quarantine" / first, std::filesystem::file_time_type::clock::now() - std::chrono::hours(1));
  const auto second = sparse("b"), third = sparse("c");
  EXPECT_THAT(kept(), testing::UnorderedElementsAre(second, third));
}

TEST_F(Quarantine, LargerThanAllOfItIsNotKept) {
  write_bytes(directory / "large", "x");
  std::filesystem::resize_file(directory / "large", 100'000'001);
  EXPECT_TRUE(store->set_aside(directory / "large", sha256_of("large")));
  EXPECT_THAT(kept(), IsEmpty());
}

}  // namespace
}  // namespace boardwatch::store
