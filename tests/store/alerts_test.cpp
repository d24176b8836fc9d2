#include <gmock/gmock.h>

#include "tests/store/fixture.hpp"

namespace boardwatch::store {
namespace {

using testing::ElementsAre;
using testing::EndsWith;
using testing::IsEmpty;
using testing::SizeIs;

class Alerts : public StoreTest {
 protected:
  void SetUp() override { open(); }

  std::vector<Alert> record(const Reading& given, const Judge& judge = everything) {
    auto recorded = store->record_reading(given, judge);
    EXPECT_TRUE(recorded) << recorded.error().where;
    return recorded ? recorded->alerts : std::vector<Alert>();
  }
  std::vector<Alert> all() { return store->alerts({}, 100).value(); }
};

const char* const words = "Paul Jenkins is to retire.";

TEST_F(Alerts, NewFactIsAnAlertWithItsProof) {
  const auto raised = record(reading("a", "2026-11-20", {departure("Paul Jenkins", words)}));
  ASSERT_THAT(raised, SizeIs(1));
  EXPECT_EQ(raised[0].id, "A-2026-1");
  EXPECT_EQ(raised[0].key, "everything/departure/RNK/chief_executive/paul-jenkins");
  EXPECT_EQ(raised[0].sequence, 1u);
  EXPECT_EQ(raised[0].raised, at("2026-11-22T08:00:00Z"));
  const auto stored = all();
  ASSERT_THAT(stored, SizeIs(1));
  EXPECT_EQ(stored[0].headline, "Something happened");
  ASSERT_THAT(stored[0].evidence, SizeIs(1));
  EXPECT_EQ(evidence_of(stored[0].evidence[0].finding).words, words);
  EXPECT_EQ(stored[0].evidence[0].proof.address, "a");
}

TEST_F(Alerts, SameFactInFeedAndPaperIsOneAlertWithTwoProofs) {
  record(reading("feed#entry:1", "2026-11-20", {departure("Paul Jenkins", "Jenkins to go")}));
  EXPECT_THAT(record(reading("paper.pdf", "2026-11-21", {departure("Paul Jenkins", words)})), IsEmpty());
  ASSERT_THAT(all(), SizeIs(1));
  EXPECT_THAT(all()[0].evidence, SizeIs(2));
  EXPECT_EQ(store->counts()->unsent, 1u);
  EXPECT_EQ(*store->head(), 1u);
}

TEST_F(Alerts, SamePaperReadAgainAddsNothingAndAsksNobody) {
  const auto paper = reading("a", "2026-11-20", {departure("Paul Jenkins", words)});
  record(paper);
  int asked = 0;
  record(paper, [&](const FindingRecord&, RuleMemory&, Age) {
    ++asked;
    return std::vector<AlertDraft>();
  });
  EXPECT_EQ(asked, 0);
  EXPECT_EQ(store->counts()->findings, 1u);
}

TEST_F(Alerts, SameFactInOtherWordsOfOneDocumentIsOneProof) {
  record(
      reading("a", "2026-11-20", {departure("Paul Jenkins", words), departure("Paul Jenkins", "Paul will retire.")}));
  EXPECT_EQ(store->counts()->findings, 2u);
  ASSERT_THAT(all(), SizeIs(1));
  EXPECT_THAT(all()[0].evidence, SizeIs(1));
}

TEST_F(Alerts, SameBytesAtTwoAddressesAreOneProof) {
  record(reading("a", "2026-11-20", {departure("Paul Jenkins", words)}));
  auto copy = reading("b", "2026-11-20", {departure("Paul Jenkins", words)});
  copy.sha256 = "sum of a";
  record(copy);
  EXPECT_THAT(all()[0].evidence, SizeIs(1));
}

TEST_F(Alerts, SameFactIsNewsAgainAfterItsTime) {
  record(reading("a", "2025-01-10", {departure("Paul Jenkins", words)}));
  EXPECT_THAT(record(reading("b", "2026-01-10", {departure("Paul Jenkins", words)})), IsEmpty()) << "365 days later";
  const auto again = record(reading("c", "2027-01-11", {departure("Paul Jenkins", words)}));
  ASSERT_THAT(again, SizeIs(1));
  EXPECT_THAT(again[0].key, EndsWith("paul-jenkins@2027-01-11"));
  EXPECT_THAT(all(), SizeIs(2));
}

TEST_F(Alerts, OldNewsThatComesLateIsAProof) {
  record(reading("a", "2026-11-20", {departure("Paul Jenkins", words)}));
  EXPECT_THAT(record(reading("b", "2020-01-01", {departure("Paul Jenkins", words)})), IsEmpty());
  EXPECT_THAT(all()[0].evidence, SizeIs(2));
}

TEST_F(Alerts, ProofGoesToTheNearestOfTwoAlertsOfAFact) {
  record(reading("a", "2023-01-01", {departure("Paul Jenkins", words)}));
  record(reading("b", "2026-01-01", {departure("Paul Jenkins", words)}));
  record(reading("c", "2023-02-01", {departure("Paul Jenkins", words)}));
  ASSERT_THAT(all(), SizeIs(2));
  EXPECT_THAT(all()[0].evidence, SizeIs(2));
  EXPECT_THAT(all()[1].evidence, SizeIs(1));
}

TEST_F(Alerts, NumbersStartAnewEachYear) {
  auto first = reading("a", "2026-11-20", {departure("Ann", "Ann leaves."), departure("Bob", "Bob leaves.")});
  first.seen = at("2026-12-31T23:59:59Z");
  auto second = reading("b", "2026-11-20", {departure("Cay", "Cay leaves.")});
  second.seen = at("2027-01-01T00:00:00Z");
  EXPECT_EQ(record(first)[1].id, "A-2026-2");
  const auto raised = record(second);
  EXPECT_EQ(raised[0].id, "A-2027-1");
  EXPECT_EQ(raised[0].sequence, 3u);
}

std::vector<AlertDraft> cluster(const FindingRecord& found, RuleMemory& memory, Age) {
  memory.add("cluster", "RNK", {1, found.id, "", "", 0});
  AlertDraft draft;
  draft.rule = "cluster";
  draft.fact = "RNK/cluster";
  draft.headline = "Departures cluster";
  draft.cluster = true;
  draft.evidence = {found};
  for (const auto& earlier : memory.between("cluster", "RNK", 1, 1)) draft.evidence.push_back(*memory.finding(earlier.finding));
  return draft.evidence.size() > 2 ? std::vector<AlertDraft>{draft} : std::vector<AlertDraft>();
}

TEST_F(Alerts, ClusterHoldsEveryFindingOnceAndHasItsOwnTopic) {
  record(reading("a", "2026-06-01", {departure("Ann", "Ann leaves.")}), cluster);
  ASSERT_THAT(record(reading("b", "2026-06-02", {departure("Bob", "Bob leaves.")}), cluster), SizeIs(1));
  record(reading("c", "2026-06-03", {departure("Cay", "Cay leaves.")}), cluster);
  ASSERT_THAT(all(), SizeIs(1));
  EXPECT_TRUE(all()[0].cluster);
  EXPECT_THAT(all()[0].evidence, SizeIs(3));
  EXPECT_EQ(store->unsent(10)->front().topic, "bw/1/alert/cluster/RNK/");
}

TEST_F(Alerts, DraftWithoutStoredEvidenceUndoesTheWholeReading) {
  const auto recorded = store->record_reading(reading("a", "2026-11-20", {departure("Ann", "Ann leaves.")}),
                                              [](const FindingRecord& found, RuleMemory&, Age) {
                                                AlertDraft draft;
                                                draft.rule = "broken";
                                                draft.evidence = {found};
                                                draft.evidence[0].id = 0;
                                                return std::vector{draft};
                                              });
  ASSERT_FALSE(recorded);
  EXPECT_EQ(recorded.error().code, Errc::store_io);
  EXPECT_EQ(store->counts()->findings, 0u);
}

TEST_F(Alerts, RuleThatThrowsUndoesTheWholeReading) {
  EXPECT_THROW(static_cast<void>(store->record_reading(
                   reading("a", "2026-11-20", {departure("Ann", "Ann leaves.")}),
                   [](const FindingRecord&, RuleMemory&, Age) -> std::vector<AlertDraft> { throw std::bad_alloc(); })),
               std::bad_alloc);
  EXPECT_EQ(store->counts()->findings, 0u);
  EXPECT_THAT(record(reading("a", "2026-11-20", {departure("Ann", "Ann leaves.")})), SizeIs(1));
}

TEST_F(Alerts, SinceAndLimitAreObeyedOldestFirst) {
  for (int i = 1; i <= 4; ++i) {
    auto one = reading("p" + std::to_string(i), "2026-11-20", {departure("P" + std::to_string(i), "x")});
    one.seen = at("2026-11-22T08:00:00Z") + std::chrono::hours(i);
    record(one);
  }
  const auto some = store->alerts(at("2026-11-22T10:00:00Z"), 2);
  ASSERT_TRUE(some);
  ASSERT_THAT(*some, SizeIs(2));
  EXPECT_EQ((*some)[0].id, "A-2026-2");
  EXPECT_EQ((*some)[1].id, "A-2026-3");
}

TEST_F(Alerts, SourceGoneWildGivesFiftyAlertsAndOneDigest) {
  const auto name = [](int i) { return "Person " + std::string(1, static_cast<char>('A' + i / 26)) + std::string(1, static_cast<char>('a' + i % 26)); };
  std::vector<Finding> findings;
  for (int i = 0; i < 120; ++i) findings.push_back(departure(name(i), name(i) + " is to retire."));
  const auto raised = record(reading("wild", "2026-11-20", findings));
  ASSERT_THAT(raised, SizeIs(51));
  EXPECT_EQ(raised.back().rule, "digest");
  EXPECT_TRUE(raised.back().cluster);
  EXPECT_THAT(raised.back().headline, testing::HasSubstr("50 alerts within an hour"));
  const auto stored = all();
  ASSERT_THAT(stored, SizeIs(51));
  EXPECT_THAT(stored.back().evidence, SizeIs(70)) << "what was not told one by one";
  EXPECT_EQ(store->counts()->findings, 120u);
  EXPECT_EQ(store->counts()->unsent, 51u);
}

TEST_F(Alerts, OtherSourcesAndTheNextHourAreNotHeldBack) {
  std::vector<Finding> findings;
  for (int i = 0; i < 60; ++i) findings.push_back(departure("Person " + std::to_string(i), "Person is to retire."));
  record(reading("wild", "2026-11-20", findings));
  auto other = reading("calm", "2026-11-20", {departure("Paul Jenkins", words)});
  other.paper.source_id = "calm";
  EXPECT_THAT(record(other), SizeIs(1));
  auto later = reading("wild-2", "2026-11-20", {departure("Ann Other", words)});
  later.seen = at("2026-11-22T09:00:01Z");
  ASSERT_THAT(record(later), SizeIs(1));
  EXPECT_EQ(all().back().rule, "everything");
}

}  // namespace
}  // namespace boardwatch::store
