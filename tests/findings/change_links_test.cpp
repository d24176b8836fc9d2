#include "parsers/findings/change_links.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/findings/fixture.hpp"

namespace boardwatch::findings {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

const std::string fenmarch = "Fenmarch NHS Trust", tarrant = "Mid Tarrant NHS Trust";

// ---- days ------------------------------------------------------------------------------------------------------------

TEST(ChangeLinks, TheDayOfLeavingBeatsTheDayOfResigning) {
  const auto changes = changes_in("Ada Quill, chief nurse, resigned last week. She will leave the trust on 30 April 2025.");
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(changes[0].effective, (PartialDate{2025, 4, 30}));
  EXPECT_EQ(changes[0].tense, Tense::announced);
  EXPECT_EQ(changes[0].reason, Reason::resignation);
}

TEST(ChangeLinks, ResignedAndWillLeaveIsStillToCome) {
  const auto changes = changes_in("The chair told members that Bo Pell had resigned as director of finance and would leave the trust on 30 April 2025.");
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(changes[0].effective, (PartialDate{2025, 4, 30}));
  EXPECT_EQ(changes[0].tense, Tense::announced);
}

TEST(ChangeLinks, ADayMayStandInTheSentenceBehind) {
  const auto leaving = changes_in("The hospital's managing director, Bo Pell, is moving on. He will be with us until 28 June.");
  ASSERT_EQ(leaving.size(), 1u);
  EXPECT_EQ(leaving[0].effective, (PartialDate{2024, 6, 28}));
  const auto coming = changes_in("Acting chief nurse Ada Quill has been given the job permanently. The appointment takes effect from 1 June.");
  ASSERT_EQ(coming.size(), 1u);
  EXPECT_EQ(coming[0].effective, (PartialDate{2024, 6, 1}));
}

TEST(ChangeLinks, TheDayOfSomethingElseIsLeftAlone) {
  const auto changes = changes_in("Our medical director, Ada Quill, is to retire. The search for her replacement starts next month.");
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_FALSE(changes[0].effective);
}

TEST(ChangeLinks, TheDayThatOpensASentenceIsOfAllItTells) {
  const auto changes = changes_in("From 1 June Ada Quill will become chief nurse, and Bo Pell will become medical director.");
  ASSERT_EQ(changes.size(), 2u);
  EXPECT_EQ(changes[0].effective, changes[1].effective);
}

// ---- who speaks -------------------------------------------------------------------------------------------------------

TEST(ChangeLinks, ALetterIsTheOnesWhoSignsIt) {
  EXPECT_THAT(changes_said("Dear colleagues\n\nI have decided to retire in March.\n\nBest wishes\n\nAda Quill\nChief Executive"), ElementsAre("departure chief_executive Ada Quill"));
}

TEST(ChangeLinks, AQuoteIsTheOnesWhoSpeaks) {
  EXPECT_THAT(changes_said("\"It is time to go,\" said medical director Ada Quill. \"I will step down on 31 May.\""), ElementsAre("departure medical_director Ada Quill"));
}

TEST(ChangeLinks, AMessageIsTheOnesWhoHeadsIt) {
  EXPECT_THAT(changes_said("A message from Bo Pell, chair\n\nAfter six years I am stepping down from the board."), ElementsAre("departure chair Bo Pell"));
}

TEST(ChangeLinks, WhoeverSaysIMayTellOfOtherThings) {
  EXPECT_THAT(changes_said("I joined the trust in April and have visited every ward. I will be holding events in June.\n\nAda Quill\nChief Executive"), ElementsAre());
}

// ---- posts --------------------------------------------------------------------------------------------------------------

TEST(ChangeLinks, ALeaverHasThePostThatIsCoveredNext) {
  EXPECT_THAT(changes_said("Ada Quill is to leave the trust. Bo Pell will act as chief executive until a successor is found."),
              UnorderedElementsAre("departure chief_executive Ada Quill", "interim chief_executive Bo Pell"));
}

TEST(ChangeLinks, ALeaverHasThePostOfHerSuccessor) {
  EXPECT_THAT(changes_said("Ada Quill left the trust in April. Her successor as chief nurse will be Bo Pell."), UnorderedElementsAre("departure nursing_director Ada Quill", "appointment nursing_director Bo Pell"));
}

TEST(ChangeLinks, ALeaversPostMayBeToldBehind) {
  EXPECT_THAT(changes_said("It is with sadness that we report the death of Bo Pell. Mr Pell had been a non-executive director since 2020."), ElementsAre("departure non_executive_director Bo Pell"));
  EXPECT_THAT(changes_said("Ada Quill has left with immediate effect. The chief executive had been under pressure since a report."), ElementsAre("departure chief_executive Ada Quill"));
}

TEST(ChangeLinks, WhatTheHolderOfAPostSaysGivesNobodyThePost) {
  EXPECT_THAT(changes_said("Ada Quill has left with immediate effect. The chief executive has thanked her for her work."), ElementsAre());
}

TEST(ChangeLinks, APredecessorLeftTheBodyThatTheSuccessorJoins) {
  const auto changes = changes_in("Ada Quill joins Fenmarch NHS Trust as chief nurse on 1 June. She is currently deputy chief nurse at Mid Tarrant NHS Trust. Her predecessor, Cy Ro, left in March.", news());
  ASSERT_EQ(changes.size(), 2u);
  EXPECT_EQ(changes[1].person, "Cy Ro");
  EXPECT_EQ(changes[1].organisation, fenmarch);
}

// ---- moves --------------------------------------------------------------------------------------------------------------

TEST(ChangeLinks, TheSameRoleElsewhereIsNoNewPostHere) {
  const auto changes = changes_in("Ada Quill, chief nurse at Fenmarch NHS Trust, is to leave. She will take up the same role at Mid Tarrant NHS Trust.", news());
  ASSERT_EQ(changes.size(), 2u);
  EXPECT_EQ(changes[0].organisation, fenmarch);
  EXPECT_EQ(changes[0].reason, Reason::new_role);
  EXPECT_EQ(changes[1].kind, ChangeKind::appointment);
  EXPECT_EQ(changes[1].organisation, "Mid Tarrant NHS Trust");
}

TEST(ChangeLinks, WhatSomebodyAppointedHoldsElsewhereIsLeft) {
  EXPECT_THAT(changes_said("Ada Quill is to be the next chief executive of Fenmarch NHS Trust. She is currently the chief operating officer at Mid Tarrant NHS Trust.", news()),
              UnorderedElementsAre("appointment chief_executive Ada Quill", "departure operations_director Ada Quill"));
}

TEST(ChangeLinks, ANonExecutiveMaySitOnSeveralBoards) {
  EXPECT_THAT(changes_said("Ada Quill is to be a non-executive director of Fenmarch NHS Trust. She is currently the finance director at Mid Tarrant NHS Trust.", news()),
              ElementsAre("appointment non_executive_director Ada Quill"));
}

TEST(ChangeLinks, TheSuspendedMayHaveLeftSince) {
  EXPECT_THAT(changes_said("Bo Pell was suspended as chief executive in April. Mr Pell has since left the trust."), ElementsAre("departure chief_executive Bo Pell"));
}

TEST(ChangeLinks, WhoeverLeavesForAnotherBodyIsNamedByTheAppointmentThere) {
  EXPECT_THAT(changes_said("Fenmarch NHS Trust is to lose its chief nurse. Ada Quill will join Mid Tarrant NHS Trust as chief nursing officer in June.", news()),
              UnorderedElementsAre("departure nursing_director Ada Quill", "appointment nursing_director Ada Quill"));
}

TEST(ChangeLinks, APostTakenUpOutsideIsWhereALeaverGoes) {
  const auto changes = changes_in("Ada Quill, medical director of Fenmarch NHS Trust, is leaving. She takes up a consultant post in Leeds in June.", news());
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(changes[0].reason, Reason::new_role);
  EXPECT_EQ(changes[0].effective, (PartialDate{2024, 6, 0}));
}

TEST(ChangeLinks, ASecondmentForSomeMonthsIsAnAbsence) {
  EXPECT_THAT(changes_said("Ada Quill, chief nurse, is going on secondment. She will spend nine months with NHS England."), ElementsAre("absence nursing_director Ada Quill"));
}

TEST(ChangeLinks, WhoeverWentBackCoversNoLonger) {
  EXPECT_THAT(changes_said("Ada Quill has returned to her post as deputy chief nurse. She had been acting chief nurse since January."), ElementsAre("departure nursing_director Ada Quill"));
}

TEST(ChangeLinks, TheAbsentAreNotNamedByThoseWhoCover) {
  EXPECT_THAT(changes_said("The chief operating officer is on sick leave. Ada Quill is covering in the meantime."), UnorderedElementsAre("absence operations_director -", "interim operations_director Ada Quill"));
}

TEST(ChangeLinks, ThePostHeldUntilNowIsLeftForTheNewOne) {
  EXPECT_THAT(changes_said("Ada Quill will be the next chief nurse of Fenmarch NHS Trust. At present director of nursing of Mid Tarrant NHS Trust, she makes the move in June.", news()),
              UnorderedElementsAre("appointment nursing_director Ada Quill", "departure nursing_director Ada Quill"));
  EXPECT_THAT(changes_said("Fenmarch NHS Trust has a new chief executive. Ada Quill, who is at present chief operating officer of Mid Tarrant NHS Trust, makes the switch in June.", news()),
              UnorderedElementsAre("appointment chief_executive Ada Quill", "departure operations_director Ada Quill"));
}

TEST(ChangeLinks, AnEmptyPostIsDatedByWhenItFellEmpty) {
  const auto changes = changes_in("Fenmarch NHS Trust is looking for a director of midwifery. The role, which fell vacant in February, reports to the chief nurse.", news());
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(changes[0].effective, (PartialDate{2024, 2, 0}));
}

TEST(ChangeLinks, WhomSomebodyReportsToIsNotFollowed) {
  EXPECT_THAT(changes_said("Fenmarch NHS Trust has named Ada Quill deputy director of finance. She succeeds Bo Pell, who has retired, and will report to the chief finance officer.", news()), IsEmpty());
}

TEST(ChangeLinks, ACoverMadePermanentIsNotDatedByItsBeginning) {
  const auto changes = changes_in("Fenmarch NHS Trust has made its acting chief nurse permanent. Ada Quill came to the trust in January to fill a gap of four months.", news());
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_FALSE(changes[0].effective);
}

TEST(ChangeLinks, TheDayOfADecisionIsNotThatOfTheTerm) {
  const auto changes = changes_in("Governors voted on Tuesday to give Ada Quill another three years as chair of Fenmarch NHS Trust. Her new term starts on 1 June.", news());
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(changes[0].effective, (PartialDate{2024, 6, 1}));
}

TEST(ChangeLinks, ANoticeThatTakesEffectAtOnceDatesTheLeaving) {
  const auto changes = changes_in("Bo Pell had handed in his resignation as chair on 2 April and that it took effect at once.", news());
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(changes[0].effective, (PartialDate{2024, 4, 2}));
}

TEST(ChangeLinks, WhatHappenedInTheLastCenturyIsNoNews) {
  EXPECT_THAT(changes_said("The chief executive left in 1974 with a gold watch.", news()), IsEmpty());
}

}  // namespace
}  // namespace boardwatch::findings
