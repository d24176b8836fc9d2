// What stands around a sentence tells what kind of item it is in, and what it may not give.
#include "parsers/findings/items.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/findings/fixture.hpp"

namespace boardwatch::findings {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(Items, ThePlayersOfAnExerciseLoseNobody) {
  const std::string text = "Exercise Copper Kettle took place on 4 March.\n\nThe morning began with a power failure. By noon the chief executive had resigned. Staff then heard that the CQC had issued a warning notice.";
  EXPECT_THAT(changes_said(text), IsEmpty());
  EXPECT_THAT(signals_said(text), IsEmpty());
}

TEST(Items, WhatFollowsTheExerciseUnderAnotherHeadingIsNews) {
  EXPECT_THAT(changes_said("Resilience\n\nIn the scenario the chief executive resigned.\n\nExecutive changes\n\nPriya Lomax, our Chief Nurse, will retire on 31 July."),
              ElementsAre("departure nursing_director Priya Lomax"));
}

TEST(Items, AnItemThatSaysAtItsEndThatNothingIsTrueGivesNothing) {
  EXPECT_THAT(changes_said("At 09.15 the chief executive announces that she is to resign and the medical director is suspended.\n\nNo real patient or employee was involved."), IsEmpty());
}

TEST(Items, ACompanyThatWasIntroducedKeepsItsDirectors) {
  const std::string text = "Our laboratory supplier is Brightwell Diagnostics. The company has had a difficult year. Its chief executive left in March and its finance director in April.";
  EXPECT_THAT(changes_said(text), IsEmpty());
}

TEST(Items, BesideTheCompanyTheTrustsOwnDirectorIsNews) {
  EXPECT_THAT(changes_said("The supplier has a new chief executive. On our side, the Chief Digital Officer, Hana Wolfe, has resigned and will leave on 31 May."),
              ElementsAre("departure digital_director Hana Wolfe"));
}

TEST(Items, WhoeverLeavesForAHospiceIsNews) {
  EXPECT_THAT(changes_said("Priya Lomax, Chief Nurse, is leaving to run a hospice. She goes on 1 July."), ElementsAre("departure nursing_director Priya Lomax"));
}

TEST(Items, NewsOfAnotherCountryIsNone) {
  EXPECT_THAT(changes_said("The chief executive of NHS Tayforth, Eilidh Brodie-Ncube, is to step down in June. The Scottish government thanked her.", news()), IsEmpty());
}

TEST(Items, ACareerToldOverSeveralSentencesIsNoNews) {
  const std::string text = "Fiona Achterberg began her career in Hull. She moved to London, where she became a director of nursing. Later she left to run a clinic.";
  EXPECT_THAT(changes_said(text), IsEmpty());
}

TEST(Items, AnAppointmentAboveTheCareerIsNews) {
  EXPECT_THAT(changes_said("Tamsin Uzor has been appointed Chief Operating Officer and starts on 2 June. She began her career as a physiotherapist. She moved to Leeds, where she was director of operations."),
              ElementsAre("appointment operations_director Tamsin Uzor"));
}

TEST(Items, TheLongPastIsNoNews) {
  EXPECT_THAT(changes_said("It is thirty years since the cottage hospital shut. Chief executive Harold Pym resigned that morning.", news()), IsEmpty());
}

TEST(Items, RisksThatHaveNotComeToPassAreNone) {
  EXPECT_THAT(signals_said("There is a risk that savings are not found. The trust might then be placed in segment 4."), IsEmpty());
}

TEST(Items, AFactAmongRisksIsASignal) {
  EXPECT_THAT(signals_said("There is a risk that savings are not found. At month 8 the trust is £9m adrift of plan and has asked NHS England for cash support."), ElementsAre(HasSubstr("financial_distress")));
}

TEST(Items, WhatIsToldOfAllIsNobodys) {
  EXPECT_THAT(signals_said("Nationally, 41 per cent of staff said they had been bullied."), IsEmpty());
}

TEST(Items, AnotherTrustsTroublesToldForLearningAreNotOurs) {
  EXPECT_THAT(signals_said("Learning from others\n\nA recent case at a trust in the east was discussed. There the board had lost sight of quality. The reviewers found a culture of fear."), IsEmpty());
}

TEST(Items, CommitteeChairsComeAndGoUnreported) {
  EXPECT_THAT(changes_said("Committee changes\n\nMrs Oyelowo would step down as chair of the Quality Committee and Mr Trask would take over."), IsEmpty());
}

TEST(Items, TheReasonIsToldToWhoeverAsks) {
  const auto why = cascade().explain(text_document("The table-top began at nine. By noon the chief executive had resigned."), paper());
  std::string all;
  for (const auto& line : why.trace.lines) all += line.words + "\n";
  EXPECT_THAT(all, HasSubstr("an exercise, or invented"));
}

TEST(Items, AHeadingThatNamesAnotherDoesNotTakeWhatIsToldOfTheTrust) {
  EXPECT_THAT(signals_said("Fire service acts\n\nThe Trust has until June to make its stairs safe. An enforcement notice was served last week."), ElementsAre("regulatory_action worsening"));
  EXPECT_THAT(signals_said("Supplier update\n\nThe company has been served with an enforcement notice."), IsEmpty());
}

TEST(Items, WhoeverSaysThatHeStaysDoesNotUndoTheVote) {
  EXPECT_THAT(signals_said("More than 90 consultants at the Trust have signed a letter of no confidence in the chief executive. He says that he is going nowhere."), ElementsAre("no_confidence worsening"));
}

}  // namespace
}  // namespace boardwatch::findings
