#include "scoring/agreement.hpp"

#include <gtest/gtest.h>

#include "tests/scoring/fixture.hpp"

namespace boardwatch::scoring {
namespace {

const char* const ada = R"("kind": "departure", "person": "Ada Quill", "post": "chair")";

Agreement persons(const std::string& gold, const std::string& predicted) {
  return compare(Slot::person, label(R"("kind": "departure")" + gold), label(R"("kind": "departure")" + predicted));
}

TEST(Compare, SlotThatGoldDoesNotHaveIsNotScored) {
  EXPECT_EQ(persons("", R"(, "person": "Ada Quill")"), Agreement::not_scored);
}

TEST(Compare, NullOnBothSidesIsNotScored) {
  EXPECT_EQ(persons(R"(, "person": null)", ""), Agreement::not_scored);
  EXPECT_EQ(persons(R"(, "person": "")", R"(, "person": null)"), Agreement::not_scored) << "empty text is null";
  EXPECT_EQ(persons(R"(, "person": [])", ""), Agreement::not_scored) << "so is an empty list";
}

TEST(Compare, TellsWhatIsWrongMissingAndTooMuch) {
  EXPECT_EQ(persons(R"(, "person": "Ada Quill")", R"(, "person": "A Quill")"), Agreement::correct);
  EXPECT_EQ(persons(R"(, "person": "Ada Quill")", R"(, "person": "Bo Pell")"), Agreement::incorrect);
  EXPECT_EQ(persons(R"(, "person": "Ada Quill")", R"(, "person": null)"), Agreement::missing);
  EXPECT_EQ(persons(R"(, "person": null)", R"(, "person": "Ada Quill")"), Agreement::spurious);
}

TEST(Compare, AnyOfSeveralRightValuesWillDo) {
  EXPECT_EQ(persons(R"(, "person": ["Bo Pell", "Ada Quill"])", R"(, "person": "Ada Quill")"), Agreement::correct);
  EXPECT_EQ(persons(R"(, "person": ["Bo Pell", "Ada Quill"])", R"(, "person": "Cy Roe")"), Agreement::incorrect);
  EXPECT_EQ(persons(R"(, "person": ["Bo Pell", "Ada Quill"])", ""), Agreement::missing);
}

TEST(Compare, DestinationIsItsOrganisation) {
  const auto gold =
      label(R"("kind": "departure", "destination": {"organisation": "Fenmarch NHS Trust", "post_title": "chair"})");
  EXPECT_EQ(compare(Slot::destination, gold, label(R"("kind": "departure", "destination": "Fenmarch")")),
            Agreement::correct);
  EXPECT_EQ(compare(Slot::destination, gold, label(R"("kind": "departure", "destination": {"post_title": "chair"})")),
            Agreement::missing);
}

TEST(Compare, CodesAreComparedLetterForLetter) {
  const auto gold = label(R"("kind": "departure", "post": "chair")");
  EXPECT_EQ(compare(Slot::post, gold, label(R"("kind": "departure", "post": "Chair")")), Agreement::incorrect);
}

TEST(SameEvent, IsKindPersonAndPost) {
  EXPECT_TRUE(
      is_same_event(label(ada), label(std::string(ada) + R"(, "organisation": "Fenmarch", "reason": "death")")));
  EXPECT_FALSE(is_same_event(label(ada), label(R"("kind": "absence", "person": "Ada Quill", "post": "chair")")));
  EXPECT_FALSE(is_same_event(label(ada), label(R"("kind": "departure", "person": null, "post": "chair")")));
  EXPECT_FALSE(is_same_event(label(ada), label(R"("kind": "departure", "person": "Ada Quill", "post": "director")")));
}

TEST(SameEvent, NullGoesOnlyWithNull) {
  const auto unnamed = label(R"("kind": "departure", "person": null, "post": "chair")");
  EXPECT_TRUE(is_same_event(unnamed, label(R"("kind": "departure", "post": "chair")")));
  EXPECT_FALSE(is_same_event(unnamed, label(ada)));
}

TEST(ChangeWeight, NothingInCommonIsNeverPairedUp) {
  const auto gold = label(
      R"("kind": "departure", "person": "Ada Quill", "post": "chair", "organisation": "Fenmarch", "reason": "death")");
  const auto other = label(
      R"("kind": "departure", "person": "Bo Pell", "post": "director", "organisation": "Lydenshire", "reason": "death")");
  EXPECT_EQ(change_weight(gold, other), 0);
}

TEST(ChangeWeight, KindDecidesWhereGoldNamesNobodyAndNothing) {
  const auto gold = label(R"("kind": "vacancy", "person": null)");
  EXPECT_GT(change_weight(gold, label(R"("kind": "vacancy", "post": "chair")")), 0);
  EXPECT_EQ(change_weight(gold, label(R"("kind": "interim", "post": "chair")")), 0);
}

TEST(ChangeWeight, SlotsCountMostThenTheEventThenWhatIsEmptyInBoth) {
  EXPECT_EQ(change_weight(label(ada), label(ada)), 350);
  EXPECT_EQ(change_weight(label(std::string(ada) + R"(, "reason": null)"), label(ada)), 351);
  EXPECT_EQ(change_weight(label(ada), label(R"("kind": "departure", "person": "Ada Quill", "post": "director")")), 200);
}

TEST(SignalWeight, KindAndOrganisationMustAgree) {
  const auto gold = label(R"("kind": "culture", "organisation": "Fenmarch", "direction": "worsening", "status": null)");
  EXPECT_EQ(signal_weight(gold, label(R"("kind": "culture", "organisation": "Fenmarch Trust", "direction": "steady")")),
            101);
  EXPECT_EQ(signal_weight(gold, label(R"("kind": "culture", "organisation": "Fenmarch", "direction": "worsening")")),
            102);
  EXPECT_EQ(signal_weight(gold, label(R"("kind": "tribunal", "organisation": "Fenmarch")")), 0);
  EXPECT_EQ(signal_weight(gold, label(R"("kind": "culture", "organisation": null)")), 0);
}

TEST(SignalWeight, NationalSignalHasNoOrganisationOnEitherSide) {
  const auto national = label(R"("kind": "epr", "organisation": null)");
  EXPECT_GT(signal_weight(national, label(R"("kind": "epr")")), 0);
  EXPECT_EQ(signal_weight(national, label(R"("kind": "epr", "organisation": "Fenmarch")")), 0);
}

}  // namespace
}  // namespace boardwatch::scoring
