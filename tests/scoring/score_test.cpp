#include "scoring/score.hpp"

#include <gmock/gmock.h>

#include "tests/scoring/fixture.hpp"

namespace boardwatch::scoring {

void PrintTo(const Count& count, std::ostream* out) {
  *out << count.right << " right, " << count.gold << " in gold, " << count.predicted << " predicted";
}

namespace {

using testing::ElementsAre;
using testing::Eq;
using testing::IsEmpty;
using testing::Optional;
using testing::Pair;
using testing::SizeIs;

const std::string ada =
    R"({"kind": "departure", "person": "Ada Quill", "post": "chair", "organisation": "Fenmarch", "reason": null})";
const std::string bo =
    R"({"kind": "interim", "person": "Bo Pell", "post": "director", "organisation": "Fenmarch", "reason": null})";
const std::string culture =
    R"({"kind": "culture", "organisation": "Fenmarch", "direction": "worsening", "status": null})";
const std::string epr = R"({"kind": "epr", "organisation": "Fenmarch", "direction": "unknown", "status": "live"})";

/// `entry` with `key` set to `value`.
std::string with(std::string entry, const std::string& key, const std::string& value) {
  entry.insert(entry.size() - 1, ", \"" + key + "\": " + value);  // of a key written twice the last counts
  return entry;
}

TEST(Count, FiguresAreSharesOrNothing) {
  const Count count{2, 4, 5};
  EXPECT_THAT(count.precision(), Optional(0.4));
  EXPECT_THAT(count.recall(), Optional(0.5));
  EXPECT_THAT(count.f1(), Optional(4.0 / 9));
  EXPECT_THAT(Count{}.precision(), Eq(std::nullopt));
  EXPECT_THAT(Count{}.recall(), Eq(std::nullopt));
  EXPECT_THAT(Count{}.f1(), Eq(std::nullopt));
  EXPECT_THAT((Count{0, 3, 0}).f1(), Optional(0.0));
}

TEST(Score, SameFindingsAreAllRight) {
  const auto gold = passage(ada + "," + bo, culture + "," + epr);
  const auto got = score(gold, gold);
  EXPECT_EQ(got.changes, (Count{2, 2, 2}));
  EXPECT_EQ(got.signals, (Count{2, 2, 2}));
  EXPECT_EQ(got.whole, (Count{4, 4, 4}));
  EXPECT_EQ(got.all_slots(), (Count{8, 8, 8}));
  EXPECT_EQ(got.direction, (Share{1, 1}));
  EXPECT_EQ(got.epr_status, (Share{1, 1}));
  EXPECT_THAT(got.differences, IsEmpty());
}

TEST(Score, OrderDoesNotMatter) { EXPECT_EQ(score_changes(ada + "," + bo, bo + "," + ada).changes, (Count{2, 2, 2})); }

TEST(Score, PairedChangeWithAnotherPostIsNoEventButKeepsItsOtherSlots) {
  const auto got = score_changes(ada, with(ada, "post", R"("director")"));
  EXPECT_EQ(got.changes, (Count{0, 1, 1}));
  EXPECT_EQ(got.all_slots(), (Count{3, 4, 4}));
  EXPECT_EQ(count_of(got, Slot::post), (Count{0, 1, 1}));
}

TEST(Score, SlotsAreMissingOrSpuriousWhereOneSideFillsThem) {
  EXPECT_EQ(count_of(score_changes(ada, with(ada, "reason", R"("death")")), Slot::reason), (Count{0, 0, 1}));
  EXPECT_EQ(count_of(score_changes(ada, with(ada, "person", "null")), Slot::person), (Count{0, 1, 0}));
}

TEST(Score, ChangesLeftOverAreMissingOrSpuriousInAllTheirSlots) {
  const auto missed = score_changes(ada, "");
  EXPECT_EQ(missed.changes, (Count{0, 1, 0}));
  EXPECT_EQ(missed.all_slots(), (Count{0, 4, 0}));
  EXPECT_THAT(missed.differences, SizeIs(1));
  const auto invented = score_changes("", bo);
  EXPECT_EQ(invented.changes, (Count{0, 0, 1}));
  EXPECT_EQ(invented.all_slots(), (Count{0, 0, 4}));
}

TEST(Score, ChangesWithNothingInCommonAreNotPaired) {
  const std::string stranger =
      R"({"kind": "departure", "person": "Cy Roe", "post": "director", "organisation": "Lydenshire"})";
  const auto got = score_changes(ada, stranger);
  EXPECT_EQ(count_of(got, Slot::kind), (Count{0, 1, 1}));
  ASSERT_THAT(got.differences, SizeIs(2));
  EXPECT_EQ(got.differences[0].kind, Difference::Kind::missing);
  EXPECT_EQ(got.differences[1].kind, Difference::Kind::spurious);
}

TEST(Score, OnlySlotsThatSomeGoldChangeHasAreCounted) {
  const auto got = score_changes(R"({"kind": "departure", "person": "Ada Quill"})", ada + "," + bo);
  std::vector<Slot> slots;
  for (const auto& [slot, count] : got.slots) slots.push_back(slot);
  EXPECT_THAT(slots, ElementsAre(Slot::kind, Slot::person));
  EXPECT_EQ(got.all_slots(), (Count{2, 2, 4}));
}

TEST(Score, WithoutAnyGoldChangeAllSlotsAreCounted) {
  const auto got = score_changes("", ada);
  EXPECT_THAT(got.slots, SizeIs(7));
  EXPECT_EQ(got.all_slots(), (Count{0, 0, 4}));
}

TEST(Score, SignalIsRightByKindAndOrganisation) {
  EXPECT_EQ(score_signals(culture, with(culture, "direction", R"("steady")")).signals, (Count{1, 1, 1}));
  EXPECT_EQ(score_signals(culture, with(culture, "organisation", R"("Lydenshire")")).signals, (Count{0, 1, 1}));
  EXPECT_EQ(score_signals(culture, with(culture, "kind", R"("tribunal")")).signals, (Count{0, 1, 1}));
}

TEST(Score, DirectionCountsForRightSignalsOtherThanEpr) {
  EXPECT_EQ(score_signals(culture, with(culture, "direction", R"("steady")")).direction, (Share{0, 1}));
  EXPECT_EQ(score_signals(epr, with(epr, "direction", R"("steady")")).direction, (Share{0, 0}));
  EXPECT_EQ(score_signals(R"({"kind": "culture", "organisation": null})", R"({"kind": "culture"})").direction,
            (Share{0, 0}))
      << "gold does not have it";
}

TEST(Score, StatusCountsForEprOnly) {
  EXPECT_EQ(score_signals(epr, with(epr, "status", R"("none")")).epr_status, (Share{0, 1}));
  EXPECT_EQ(score_signals(culture, culture).epr_status, (Share{0, 0}));
}

TEST(Score, OfTwoSignalsTheOneWithTheRightDirectionIsPaired) {
  const auto got = score_signals(culture, with(culture, "direction", R"("steady")") + "," + culture);
  EXPECT_EQ(got.signals, (Count{1, 1, 2}));
  EXPECT_EQ(got.direction, (Share{1, 1}));
}

TEST(Score, FamilyThatGoldDoesNotLabelIsNotScored) {
  const auto got = score(passage(ada, "-"), passage(ada, culture));
  EXPECT_EQ(got.signals, (Count{0, 0, 0}));
  EXPECT_EQ(got.false_alarms, (Share{0, 0}));
  EXPECT_EQ(score(passage("-", culture), passage(ada, culture)).changes, (Count{0, 0, 0}));
}

TEST(Score, FalseAlarmIsAPassageWithAnythingWhereGoldHasNothing) {
  EXPECT_EQ(score(passage("", ""), passage("", "")).false_alarms, (Share{0, 1}));
  EXPECT_EQ(score(passage("", ""), passage(ada + "," + bo, culture)).false_alarms, (Share{1, 1}))
      << "one passage, one alarm";
  EXPECT_EQ(score(passage(ada, ""), passage(ada + "," + bo, "")).false_alarms, (Share{0, 0}));
  EXPECT_EQ(score(passage("", "-"), passage("", culture)).false_alarms, (Share{0, 1})) << "signals are not labelled";
}

TEST(Score, KindsAreCountedApart) {
  const auto got = score_changes(ada + "," + bo, ada + "," + with(bo, "kind", R"("appointment")"));
  EXPECT_THAT(got.change_kinds, ElementsAre(Pair("appointment", Count{0, 0, 1}), Pair("departure", Count{1, 1, 1}),
                                            Pair("interim", Count{0, 1, 0})));
  EXPECT_THAT(score_signals(culture, epr).signal_kinds,
              ElementsAre(Pair("culture", Count{0, 1, 0}), Pair("epr", Count{0, 0, 1})));
}

TEST(Score, PassagesAreMetById) {
  const auto gold = labels("{\"id\": \"a\", \"changes\": [" + ada + "]}\n{\"id\": \"b\", \"changes\": []}\n");
  const auto got =
      score(gold, labels("{\"id\": \"c\", \"changes\": [" + bo + "]}\n{\"id\": \"a\", \"changes\": [" + ada + "]}\n"));
  EXPECT_EQ(got.passages, 2u);
  EXPECT_EQ(got.changes, (Count{1, 1, 1}));
  EXPECT_EQ(got.unknown_passages, 1u);
  EXPECT_EQ(got.absent_passages, 1u);
}

TEST(Score, DifferencesSayWhatGoldHasAndWhatWasGot) {
  const auto got =
      score(passage(ada, culture), passage(with(with(ada, "post", R"("director")"), "reason", R"("death")"), ""));
  ASSERT_THAT(got.differences, SizeIs(2));
  EXPECT_EQ(got.differences[0].passage, "a");
  EXPECT_EQ(got.differences[0].detail, R"(post: gold "chair", got "director"; reason: gold null, got "death")");
  EXPECT_EQ(got.differences[1].detail, R"(signal culture, organisation "Fenmarch")");
}

TEST(Score, DifferencesNameEveryRightValue) {
  const auto got = score_changes(with(ada, "post", R"(["chair", "deputy_chair"])"), with(ada, "post", R"("director")"));
  ASSERT_THAT(got.differences, SizeIs(1));
  EXPECT_EQ(got.differences[0].detail, R"(post: gold "chair" or "deputy_chair", got "director")");
  EXPECT_EQ(score_changes("", ada).differences.at(0).detail,
            R"(change kind "departure", person "Ada Quill", post "chair", organisation "Fenmarch")");
}

TEST(Score, EveryScoredPredictionIsJudgedAsEventOrSignal) {
  const auto rated = [](const std::string& entry, const std::string& confidence) {
    return with(entry, "confidence", confidence);
  };
  const auto got = score(passage(ada, culture),
                         passage(rated(ada, "0.9") + "," + rated(bo, "0.6"), rated(epr, "0.7") + "," + culture));
  ASSERT_THAT(got.judged, SizeIs(4));
  EXPECT_THAT(got.judged[0].confidence, Optional(0.9));
  EXPECT_TRUE(got.judged[0].right);
  EXPECT_FALSE(got.judged[1].right);
  EXPECT_FALSE(got.judged[2].right);
  EXPECT_THAT(got.judged[3].confidence, Eq(std::nullopt));
  EXPECT_TRUE(got.judged[3].right);
}

TEST(Score, SummaryIsOneLineOfAllFigures) {
  EXPECT_EQ(summary_of(score(passage(ada, ""), passage(ada + "," + bo, ""))),
            "changes F1 0.667 slots F1 0.667 signals F1 n/a false alarms 0/0 whole F1 0.667");
}

TEST(Causes, AreCountedByKind) {
  const auto score = score_changes(ada + ", " + bo, with(ada, "reason", "\"retirement\""));
  EXPECT_THAT(score.change_causes, ElementsAre(Pair("missed", ElementsAre(Pair("interim", 1u))), Pair("reason too much", ElementsAre(Pair("departure", 1u)))));
  EXPECT_THAT(score_changes("", ada).change_causes, ElementsAre(Pair("false", ElementsAre(Pair("departure", 1u)))));
}

TEST(Causes, ASignalOfAnotherBodyIsOneFaultAndNotTwo) {
  EXPECT_THAT(score_signals(culture, with(culture, "organisation", "\"Lydenshire\"")).signal_causes, ElementsAre(Pair("organisation wrong", ElementsAre(Pair("culture", 1u)))));
  EXPECT_THAT(score_signals(culture, epr).signal_causes, ElementsAre(Pair("false", ElementsAre(Pair("epr", 1u))), Pair("missed", ElementsAre(Pair("culture", 1u)))));
  EXPECT_THAT(score_signals(culture, with(culture, "direction", "\"improving\"")).signal_causes, ElementsAre(Pair("direction wrong", ElementsAre(Pair("culture", 1u)))));
}

}  // namespace
}  // namespace boardwatch::scoring
