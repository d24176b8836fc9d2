// What rules remember, and how they come to know what was stored without them.
#include <gmock/gmock.h>

#include "tests/store/fixture.hpp"

namespace boardwatch::store {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Remembered entry(std::int32_t day, std::int64_t finding, double number = 0) { return {day, finding, "v|a", "tavi", number}; }

class Memory : public StoreTest {
 protected:
  void SetUp() override { open(); }

  /// What `look` sees of memory while a paper with one finding is stored.
  template <class Look>
  void with_memory(Look look) {
    const auto recorded = store->record_reading(reading("paper " + std::to_string(++papers_), "2026-11-20", {departure("Ann", "Ann leaves.")}),
                                                [&](const FindingRecord& found, RuleMemory& memory, Age) {
                                                  look(found, memory);
                                                  return std::vector<AlertDraft>();
                                                });
    ASSERT_TRUE(recorded) << recorded.error().where;
  }

  /// Counts the findings that it is shown, by age.
  Judge counting(const std::string& version = "") {
    return {[this](const FindingRecord& found, RuleMemory& memory, Age age) {
              ++(age == Age::news ? news : history);
              memory.add("all", "", entry(1, found.id));
              return std::vector<AlertDraft>();
            },
            version};
  }
  Reading old_paper(const std::string& address) {
    auto out = fetched(address, address, "2026-11-22T08:00:00Z");
    out.findings = {departure("Old " + address, "Old " + address + " leaves.")};
    return out;
  }

  int news = 0, history = 0;

 private:
  int papers_ = 0;
};

TEST_F(Memory, IsInOrderOfDaysAndThenOfFindingsHoweverItCame) {
  with_memory([](const FindingRecord&, RuleMemory& memory) {
    for (const auto& one : {entry(30, 1), entry(-5, 2), entry(10, 4), entry(10, 3), entry(10, 3, 7)}) memory.add("r", "RNK", one);
    memory.add("r", "RYR", entry(10, 9));
    memory.add("s", "RNK", entry(10, 9));
  });
  with_memory([](const FindingRecord&, RuleMemory& memory) {
    EXPECT_THAT(memory.between("r", "RNK", -5, 30), ElementsAre(entry(-5, 2), entry(10, 3), entry(10, 4), entry(30, 1)));
    EXPECT_THAT(memory.between("r", "RNK", 10, 29), ElementsAre(entry(10, 3), entry(10, 4)));
    EXPECT_THAT(memory.between("r", "nobody", -5, 30), IsEmpty());
    EXPECT_EQ(memory.before("r", "RNK", entry(10, 4)), entry(10, 3));
    EXPECT_EQ(memory.after("r", "RNK", entry(10, 4)), entry(30, 1));
    EXPECT_EQ(memory.before("r", "RNK", entry(-5, 2)), std::nullopt);
    EXPECT_EQ(memory.after("r", "RNK", entry(11, 0)), entry(30, 1));
  });
}

TEST_F(Memory, IsUndoneWithTheReadingThatItCameFrom) {
  EXPECT_THROW(static_cast<void>(store->record_reading(reading("a", "2026-11-20", {departure("Ann", "Ann leaves.")}),
                                                       [](const FindingRecord& found, RuleMemory& memory, Age) -> std::vector<AlertDraft> {
                                                         memory.add("r", "RNK", entry(1, found.id));
                                                         throw std::bad_alloc();
                                                       })),
               std::bad_alloc);
  with_memory([](const FindingRecord&, RuleMemory& memory) { EXPECT_THAT(memory.between("r", "RNK", 0, 9), IsEmpty()); });
}

TEST_F(Memory, OutlivesARestart) {
  ASSERT_TRUE(store->record_reading(reading("a", "2026-11-20", {departure("Ann", "Ann leaves.")}), counting()));
  open();
  with_memory([](const FindingRecord&, RuleMemory& memory) {
    const auto known = memory.between("all", "", 1, 1);
    ASSERT_EQ(known.size(), 1u);
    EXPECT_EQ(std::get<Change>(memory.finding(known[0].finding)->finding).person, "Ann");
    EXPECT_EQ(memory.finding(4711), std::nullopt);
  });
}

TEST_F(Memory, WhatABackfillStoredIsShownBeforeTheNextPaperAsHistory) {
  ASSERT_TRUE(store->record_backfill(old_paper("a")));
  ASSERT_TRUE(store->record_backfill(old_paper("b")));
  EXPECT_EQ(history, 0);
  ASSERT_TRUE(store->record_reading(reading("c", "2026-11-20", {departure("Ann", "Ann leaves.")}), counting()));
  EXPECT_EQ(history, 2);
  EXPECT_EQ(news, 1);
  ASSERT_TRUE(store->record_reading(reading("d", "2026-11-20", {departure("Bob", "Bob leaves.")}), counting()));
  EXPECT_EQ(history, 2) << "once";
  EXPECT_EQ(news, 2);
}

TEST_F(Memory, RemindersAreTakenOnceWhenTheirDayHasComeAndTheirAlertsAreStored) {
  const auto remember = [](const FindingRecord& found, RuleMemory& memory, Age) {
    memory.remind("late", "RNK", entry(7, found.id), 20'000);
    memory.remind("late", "RNK", entry(7, found.id), 30'000);
    memory.remind("later", "RNK", entry(8, found.id), 30'000);
    return std::vector<AlertDraft>();
  };
  std::vector<Reminder> told;
  const auto remind = [&](Date, RuleMemory& memory) {
    told = memory.take_due(20'000);
    std::vector<AlertDraft> drafts;
    for (const auto& reminder : told) drafts.push_back(everything(*memory.finding(reminder.entry.finding), memory, Age::news).front());
    return drafts;
  };
  const Judge judge(remember, "", remind);
  ASSERT_TRUE(store->record_reading(reading("a", "2026-11-20", {departure("Ann", "Ann leaves.")}), judge));
  const auto first = store->remind(judge, at("2026-11-22T08:00:00Z"));
  ASSERT_TRUE(first) << first.error().where;
  ASSERT_EQ(told.size(), 1u);
  EXPECT_EQ(told[0].rule, "late");
  EXPECT_EQ(told[0].entry.day, 7);
  EXPECT_EQ(told[0].due, 20'000);
  EXPECT_EQ(first->alerts.size(), 1u);
  EXPECT_EQ(store->counts()->alerts, 1u);
  ASSERT_TRUE(store->remind(judge, at("2026-11-22T09:00:00Z")));
  EXPECT_TRUE(told.empty());
}

TEST_F(Memory, HasTheDateThatTheWholePaperGivesAFindingOfItsFirstPages) {
  const auto by_month = [](const FindingRecord& found, RuleMemory& memory, Age) {
    memory.add("r", "RNK", entry(static_cast<std::int32_t>(static_cast<unsigned>(found.proof.document_date.month())), found.id));
    return std::vector<AlertDraft>();
  };
  Paper paper;
  paper.address = "pack";
  paper.source_id = "tavi";
  ASSERT_TRUE(store->record_poll({.source_id = "tavi", .papers = {paper}}));
  auto first_pages = reading("pack", "2026-11-20", {departure("Ann", "Ann leaves.")});
  ASSERT_TRUE(store->record_first_pages(first_pages, by_month));
  auto whole = reading("pack", "2026-05-20", {departure("Ann", "Ann leaves.")});
  whole.early = first_pages.findings;
  ASSERT_TRUE(store->record_reading(whole, by_month));
  with_memory([](const FindingRecord&, RuleMemory& memory) {
    const auto known = memory.between("r", "RNK", 1, 12);
    ASSERT_EQ(known.size(), 1u);
    EXPECT_EQ(known[0].day, 5);
  });
}

TEST_F(Memory, RulesOfAnotherVersionForgetAndAreShownEverythingInSteps) {
  ASSERT_TRUE(store->record_reading(reading("a", "2026-11-20", {departure("Ann", "Ann leaves."), departure("Bob", "Bob leaves.")}), counting("1")));
  ASSERT_TRUE(store->record_reading(reading("b", "2026-11-20", {departure("Cay", "Cay leaves.")}), counting("1")));
  news = 0;
  EXPECT_EQ(*store->remember(counting("1"), 2), true) << "nothing is left";
  EXPECT_EQ(*store->remember(counting("2"), 2), false);
  EXPECT_EQ(history, 2);
  EXPECT_EQ(*store->remember(counting("2"), 2), true);
  EXPECT_EQ(history, 3);
  EXPECT_EQ(news, 0);
  with_memory([](const FindingRecord&, RuleMemory&) {});
}

}  // namespace
}  // namespace boardwatch::store
