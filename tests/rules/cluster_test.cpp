#include <gmock/gmock.h>

#include "tests/rules/fixture.hpp"

namespace boardwatch::rules {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const char* const three_in_90 =
    "{ rule: cluster, type: count, when: 'kind == \"departure\"', at_least: 3, within: 90 days, label: departures cluster, "
    "priority: high }";

FindingRecord leaves(std::optional<std::string> person, Post post, const char* date, std::int64_t id) {
  return record(change(ChangeKind::departure, post, std::move(person)), date, id);
}

std::vector<AlertDraft> decide(const FindingRecord& found, const std::vector<FindingRecord>& earlier) {
  return raised_by(loaded(three_in_90), found, earlier);
}

std::vector<std::int64_t> ids(const AlertDraft& draft) {
  std::vector<std::int64_t> out;
  for (const auto& r : draft.evidence) out.push_back(r.id);
  return out;
}

TEST(Cluster, ThreePeopleInTheWindowAreOneAlertWithAllFindings) {
  const auto found = leaves("Cay", Post::finance_director, "2026-03-30", 3);
  const auto drafts = decide(found, {leaves("Ann", Post::nursing_director, "2026-01-10", 1),
                                     leaves("Bob", Post::medical_director, "2026-02-10", 2)});
  ASSERT_THAT(drafts, SizeIs(1));
  EXPECT_EQ(drafts[0].fact, "RNK/cluster");
  EXPECT_TRUE(drafts[0].cluster);
  EXPECT_EQ(drafts[0].priority, Priority::high);
  EXPECT_THAT(ids(drafts[0]), ElementsAre(3, 1, 2));
  EXPECT_EQ(drafts[0].headline,
            "Departures cluster at Tavistock and Portman NHS Foundation Trust: 3 departures in 90 days "
            "(nursing director, medical director, finance director)");
}

TEST(Cluster, TwoPeopleAreNone) {
  EXPECT_THAT(decide(leaves("Bob", Post::chair, "2026-03-30", 2), {leaves("Ann", Post::chair, "2026-03-01", 1)}),
              IsEmpty());
}

TEST(Cluster, OnePersonInThreePapersIsOne) {
  EXPECT_THAT(decide(leaves("Ann", Post::chair, "2026-03-30", 3),
                     {leaves("Ann", Post::chair, "2026-03-01", 1), leaves("Ann", Post::chair, "2026-03-02", 2)}),
              IsEmpty());
}

TEST(Cluster, OnePersonWithTwoPostsIsOne) {
  EXPECT_THAT(
      decide(leaves("Ann", Post::deputy_chief_executive, "2026-03-30", 3),
             {leaves("Ann", Post::nursing_director, "2026-03-01", 1), leaves("Bob", Post::chair, "2026-03-02", 2)}),
      IsEmpty());
}

TEST(Cluster, UnnamedHolderAndNamedOneOfAPostAreOne) {
  EXPECT_THAT(
      decide(leaves("Ann", Post::chair, "2026-03-30", 3),
             {leaves({}, Post::chair, "2026-03-01", 1), leaves("Bob", Post::medical_director, "2026-03-02", 2)}),
      IsEmpty());
}

TEST(Cluster, UnnamedHoldersOfDifferentPostsAreDifferent) {
  const auto drafts =
      decide(leaves({}, Post::chair, "2026-03-30", 3),
             {leaves({}, Post::people_director, "2026-03-01", 1), leaves({}, Post::medical_director, "2026-03-02", 2)});
  EXPECT_THAT(drafts, SizeIs(1));
}

TEST(Cluster, WindowIsInDocumentTimeAndInclusive) {
  const auto ann = leaves("Ann", Post::nursing_director, "2026-01-01", 1),
             bob = leaves("Bob", Post::medical_director, "2026-02-01", 2);
  EXPECT_THAT(decide(leaves("Cay", Post::chair, "2026-04-01", 3), {ann, bob}), SizeIs(1)) << "90 days from the first";
  EXPECT_THAT(decide(leaves("Cay", Post::chair, "2026-04-02", 3), {ann, bob}), IsEmpty()) << "91 days";
}

TEST(Cluster, LatePaperCompletesAWindowThatLiesAfterIt) {
  EXPECT_THAT(
      decide(leaves("Ann", Post::chair, "2026-01-01", 3), {leaves("Bob", Post::medical_director, "2026-02-01", 1),
                                                           leaves("Cay", Post::nursing_director, "2026-03-01", 2)}),
      SizeIs(1));
}

TEST(Cluster, FindingsOnBothSidesMustFitOneWindow) {
  EXPECT_THAT(
      decide(leaves("Bob", Post::chair, "2026-03-01", 3), {leaves("Ann", Post::medical_director, "2025-12-15", 1),
                                                           leaves("Cay", Post::nursing_director, "2026-05-15", 2)}),
      IsEmpty());
}

TEST(Cluster, FullestWindowIsTaken) {
  const auto drafts = decide(
      leaves("Found", Post::chair, "2026-03-01", 9),
      {leaves("Ann", Post::medical_director, "2025-12-15", 1), leaves("Bob", Post::nursing_director, "2026-02-01", 2),
       leaves("Cay", Post::people_director, "2026-03-02", 3), leaves("Dee", Post::digital_director, "2026-04-20", 4),
       leaves("Eve", Post::estates_director, "2026-04-25", 5)});
  ASSERT_THAT(drafts, SizeIs(1));
  EXPECT_THAT(ids(drafts[0]), ElementsAre(9, 2, 3, 4, 5));
}

TEST(Cluster, FoundItselfInTheHistoryCountsOnce) {
  const auto found = leaves("Cay", Post::chair, "2026-03-30", 3);
  EXPECT_THAT(decide(found, {found, leaves("Bob", Post::medical_director, "2026-03-02", 2)}), IsEmpty());
  const auto drafts = decide(found, {found, leaves("Bob", Post::medical_director, "2026-03-02", 2),
                                     leaves("Ann", Post::chair, "2026-03-01", 1)});
  ASSERT_THAT(drafts, SizeIs(1));
  EXPECT_THAT(ids(drafts[0]), ElementsAre(3, 1, 2));
}

TEST(Cluster, OnlyWhatTheRuleAcceptsCounts) {
  auto arrival = record(change(ChangeKind::appointment, Post::nursing_director, "Ann"), "2026-03-01", 1);
  EXPECT_THAT(decide(leaves("Cay", Post::chair, "2026-03-30", 3),
                     {arrival, leaves("Bob", Post::medical_director, "2026-03-02", 2)}),
              IsEmpty());
}

TEST(Cluster, UnknownOrganisationIsNoPlace) {
  std::vector<FindingRecord> records;
  for (const auto* person : {"Ann", "Bob", "Cay"}) {
    auto one = change(ChangeKind::departure, Post::chair, person);
    one.organisation.reset();
    one.organisation_code.reset();
    records.push_back(record(one, "2026-03-01", static_cast<std::int64_t>(records.size()) + 1));
  }
  EXPECT_THAT(decide(records[2], {records[0], records[1]}), IsEmpty());
}

TEST(Cluster, LongListIsCutAndLabelIsMadeUpWhereNoneIsGiven) {
  std::vector<FindingRecord> records;
  for (int i = 0; i < 7; ++i) records.push_back(leaves("P" + std::to_string(i), Post::chair, "2026-03-01", i + 1));
  const auto rules = loaded("{ rule: c, type: count, when: 'kind == \"departure\"', at_least: 3, within: 30 days }");
  const auto drafts = raised_by(rules, records[6], records);
  ASSERT_THAT(drafts, SizeIs(1));
  EXPECT_EQ(drafts[0].headline,
            "Cluster of departures at Tavistock and Portman NHS Foundation Trust: 7 departures in 30 days "
            "(chair, chair, chair, chair, chair and 2 more)");
}

TEST(Cluster, SignalsOfDifferentKindsCount) {
  const auto rules =
      loaded("{ rule: c, type: count, when: 'direction == \"worsening\"', at_least: 2, within: 30 days, label: trouble }");
  const auto culture = record(signal_of(SignalKind::culture), "2026-03-01", 1);
  EXPECT_THAT(raised_by(rules, record(signal_of(SignalKind::culture), "2026-03-02", 2), {culture}), IsEmpty());
  const auto drafts =
      raised_by(rules, record(signal_of(SignalKind::no_confidence), "2026-03-02", 2), {culture});
  ASSERT_THAT(drafts, SizeIs(1));
  EXPECT_EQ(drafts[0].headline,
            "Trouble at Tavistock and Portman NHS Foundation Trust: 2 signals in 30 days (culture, no confidence)");
}

}  // namespace
}  // namespace boardwatch::rules
