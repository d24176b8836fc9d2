#include "parsers/findings/changes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/findings/fixture.hpp"

namespace boardwatch::findings {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

Change only_change(const std::string& text, const Context& context = paper()) {
  const auto changes = changes_in(text, context);
  EXPECT_EQ(changes.size(), 1u) << text;
  return changes.empty() ? Change() : changes.front();
}

void expect_none(const std::vector<const char*>& texts) {
  for (const auto* text : texts) EXPECT_THAT(changes_said(text), ElementsAre()) << text;
}

// ---- departures ----------------------------------------------------------------------------------------------------------

struct Departure {
  const char* text;
  Reason reason;
};

TEST(Changes, ADepartureHasTheReasonThatTheWordsTell) {
  for (const auto& [text, reason] : std::vector<Departure>{
           {"Ada Quill, our chief nurse, will retire at the end of June.", Reason::retirement},
           {"Ada Quill, our chief nurse, has resigned.", Reason::resignation},
           {"Ada Quill, our chief nurse, has quit.", Reason::resignation},
           {"Ada Quill, our chief nurse, is leaving to join Fenmarch NHS Trust.", Reason::new_role},
           {"Ada Quill, our chair, will leave when her term of office ends in June.", Reason::end_of_term},
           {"Ada Quill, the acting chief nurse, is returning to her substantive role.", Reason::return_to_substantive},
           {"Ada Quill, our chief nurse, was sacked on Monday.", Reason::dismissal},
           {"Ada Quill, our chief nurse, has stepped down on health grounds.", Reason::ill_health},
           {"Ada Quill, our chief nurse, has been made redundant.", Reason::restructure},
           {"It is with great sadness that we report the death of our chair, Ada Quill.", Reason::death},
           {"Ada Quill, our chief nurse, is stepping down in June.", Reason::unknown}}) {
    const auto change = only_change(text);
    EXPECT_EQ(change.kind, ChangeKind::departure) << text;
    EXPECT_EQ(change.person, "Ada Quill") << text;
    ASSERT_TRUE(change.reason) << text;
    EXPECT_EQ(to_code(*change.reason), to_code(reason)) << text;
  }
}

TEST(Changes, ADestinationIsReadWithADeparture) {
  const auto changes = changes_in("Ada Quill, our chief nurse, is leaving to join Fenmarch County Council.");
  ASSERT_EQ(changes.size(), 1u);
  ASSERT_TRUE(changes[0].destination);
  EXPECT_EQ(changes[0].destination->organisation, "Fenmarch County Council");
}

TEST(Changes, ALeadingPostElsewhereIsAnAppointmentThereToo) {
  EXPECT_THAT(changes_said("Ada Quill, chief nurse of Fenmarch NHS Trust, is leaving to become chief executive of Mid Tarrant NHS Trust.", news()),
              UnorderedElementsAre("departure nursing_director Ada Quill", "appointment chief_executive Ada Quill"));
}

// ---- the other kinds -----------------------------------------------------------------------------------------------------

TEST(Changes, EachKindIsToldFromTheOthers) {
  EXPECT_THAT(changes_said("Ada Quill has been appointed as our chief nurse."), ElementsAre("appointment nursing_director Ada Quill"));
  EXPECT_THAT(changes_said("The board has appointed Ada Quill as chief operating officer."), ElementsAre("appointment operations_director Ada Quill"));
  EXPECT_THAT(changes_said("Ada Quill joined us as director of strategy on 1 May."), ElementsAre("appointment strategy_director Ada Quill"));
  EXPECT_THAT(changes_said("Ada Quill has been appointed interim chief executive."), ElementsAre("interim chief_executive Ada Quill"));
  EXPECT_THAT(changes_said("Ada Quill is acting up as medical director."), ElementsAre("interim medical_director Ada Quill"));
  EXPECT_THAT(changes_said("Ada Quill has been reappointed as chair for a further three years."), ElementsAre("reappointment chair Ada Quill"));
  EXPECT_THAT(changes_said("Ada Quill, chief nurse, is on extended leave."), ElementsAre("absence nursing_director Ada Quill"));
  EXPECT_THAT(changes_said("Ada Quill, our medical director, has been suspended."), ElementsAre("absence medical_director Ada Quill"));
  EXPECT_THAT(changes_said("The post of finance director is vacant."), ElementsAre("vacancy finance_director -"));
}

TEST(Changes, AnInterimMadePermanentIsAppointed) {
  EXPECT_THAT(changes_said("Ada Quill, the interim chief executive, has been confirmed as permanent chief executive."), ElementsAre("appointment chief_executive Ada Quill"));
}

TEST(Changes, TwoPeopleMayShareAVerb) {
  EXPECT_THAT(changes_said("Ada Quill, chief nurse, and Bo Pell, medical director, are leaving the trust."),
              UnorderedElementsAre("departure nursing_director Ada Quill", "departure medical_director Bo Pell"));
}

TEST(Changes, PostsAndPeopleListedInTheSameOrderBelongTogether) {
  EXPECT_THAT(changes_said("The medical director and chief nurse, Ada Quill and Bo Pell, have both resigned."),
              UnorderedElementsAre("departure medical_director Ada Quill", "departure nursing_director Bo Pell"));
}

TEST(Changes, ASuccessorMayBeCalledSo) {
  EXPECT_THAT(changes_said("Ada Quill, our chief nurse, will retire in June. Her successor will be Bo Pell."),
              UnorderedElementsAre("departure nursing_director Ada Quill", "appointment nursing_director Bo Pell"));
}

TEST(Changes, WhoIsFollowedLeavesThePostOnlyWhereAVerbSaysSo) {
  EXPECT_THAT(changes_said("Ada Quill has been appointed as our chief nurse. She succeeds Bo Pell, who retired in April."),
              UnorderedElementsAre("appointment nursing_director Ada Quill", "departure nursing_director Bo Pell"));
  EXPECT_THAT(changes_said("Ada Quill has been appointed as our chief nurse. She succeeds Bo Pell."), ElementsAre("appointment nursing_director Ada Quill"));
}

TEST(Changes, SomebodyWhoWillLeadABodyIsItsChiefExecutive) {
  EXPECT_THAT(changes_said("Ada Quill will lead Fenmarch NHS Trust from June.", news()), ElementsAre("appointment chief_executive Ada Quill"));
  EXPECT_THAT(changes_said("Ada Quill will chair Fenmarch NHS Trust from June.", news()), ElementsAre("appointment chair Ada Quill"));
}

// ---- how the sentence is turned ------------------------------------------------------------------------------------------

TEST(Changes, AnInvertedClauseNamesItsSubjectLast) {
  EXPECT_THAT(changes_said("Replacing Ada Quill as chief nurse will be Bo Pell."), ElementsAre("appointment nursing_director Bo Pell"));
  EXPECT_THAT(changes_said("Not with us for much longer is our chief nurse, Ada Quill."), ElementsAre("departure nursing_director Ada Quill"));
  EXPECT_THAT(changes_said("The new chief nurse is to be Bo Pell."), ElementsAre("appointment nursing_director Bo Pell"));
}

TEST(Changes, PeopleNamedInTheSameShapeShareAVerb) {
  EXPECT_THAT(changes_said("Ada Quill has been appointed chair and Bo Pell medical director."),
              UnorderedElementsAre("appointment chair Ada Quill", "appointment medical_director Bo Pell"));
  EXPECT_THAT(changes_said("Nobody is in post as medical director or as chief nurse."),
              UnorderedElementsAre("vacancy medical_director -", "vacancy nursing_director -"));
}

TEST(Changes, AVerbThatIsLeftOutIsReadFromTheOneBefore) {
  const auto leavers = changes_in("Ada Quill, chief nurse, retires in May, Bo Pell, medical director, in June.");
  ASSERT_EQ(leavers.size(), 2u);
  EXPECT_EQ(leavers[0].effective, (PartialDate{2024, 5}));
  EXPECT_EQ(leavers[1].effective, (PartialDate{2024, 6}));
  EXPECT_EQ(leavers[1].reason, Reason::retirement);
  EXPECT_THAT(changes_said("Ada Quill retires as chief nurse in May and Bo Pell as director of estates in June."),
              UnorderedElementsAre("departure nursing_director Ada Quill", "departure estates_director Bo Pell"));
  EXPECT_THAT(changes_said("Ada Quill, chief nurse, retires in May, Bo Pell, medical director, said."), ElementsAre("departure nursing_director Ada Quill"));
}

TEST(Changes, APostIsTheSameHoweverItIsPut) {
  for (const auto* text : {"Ada Quill will take on the chief nurse role.", "Ada Quill has secured the post of chief nurse.", "Ada Quill was handed the chief nurse's job.",
                           "Ada Quill steps into the position of chief nurse."})
    EXPECT_THAT(changes_said(text), ElementsAre("appointment nursing_director Ada Quill")) << text;
}

TEST(Changes, TheSamePostElsewhereIsAnAppointmentThereToo) {
  EXPECT_THAT(changes_said("Ada Quill, chief nurse of Fenmarch NHS Trust, moves to the same job at Mid Tarrant NHS Trust on 4 June.", news()),
              UnorderedElementsAre("departure nursing_director Ada Quill", "appointment nursing_director Ada Quill"));
}

TEST(Changes, CoverThatHasBecomeThePostIsAnAppointment) {
  EXPECT_THAT(changes_said("Ada Quill, who has been acting as chief nurse since March, was confirmed in the post on 2 May."),
              ElementsAre("appointment nursing_director Ada Quill"));
}

TEST(Changes, StayingUntilTheEndIsPartOfLeaving) {
  EXPECT_THAT(changes_said("Our chair, Ada Quill, is retiring and will stay until the end of October."), ElementsAre("departure chair Ada Quill"));
}

TEST(Changes, WordsSetAsideDoNotHideTheSubject) {
  EXPECT_THAT(changes_said("Ada Quill, 61, who came to us in 2009, retires as chief nurse on 30 June."), ElementsAre("departure nursing_director Ada Quill"));
  EXPECT_THAT(changes_said("Bo Pell, general manager for surgery, will keep the lights on as interim chief operating officer."),
              ElementsAre("interim operations_director Bo Pell"));
  EXPECT_THAT(changes_said("Our chair, Ada Quill, whose resignation was accepted on 3 May, has been thanked."), ElementsAre("departure chair Ada Quill"));
}

TEST(Changes, APostMayPassToSomebody) {
  EXPECT_THAT(changes_said("The post of medical director has gone to Bo Pell."), ElementsAre("appointment medical_director Bo Pell"));
  EXPECT_THAT(changes_said("The chair's duties pass to Bo Pell until July."), ElementsAre("interim chair Bo Pell"));
}

TEST(Changes, TheDayOfTheNoticeIsNotTheDayOfLeaving) {
  EXPECT_EQ(only_change("Our chief nurse, Ada Quill, handed in her notice on 3 May.").effective, std::nullopt);
  EXPECT_EQ(only_change("Our chief nurse, Ada Quill, is leaving, the trust told staff on Monday.").effective, std::nullopt);
}

// ---- tense and date ------------------------------------------------------------------------------------------------------

TEST(Changes, TheTenseTellsWhatHasHappened) {
  EXPECT_EQ(only_change("Our chief nurse, Ada Quill, will retire in June.").tense, Tense::announced);
  EXPECT_EQ(only_change("Our chief nurse, Ada Quill, left on 3 May.").tense, Tense::effective);
  EXPECT_EQ(only_change("Our chief nurse, Ada Quill, is understood to be leaving.").tense, Tense::reported);
}

TEST(Changes, ADateBelongsToItsVerb) {
  EXPECT_EQ(only_change("Our chief nurse, Ada Quill, will retire on 30 June.").effective, (PartialDate{2024, 6, 30}));
  EXPECT_EQ(only_change("Our chief nurse, Ada Quill, left on 30 April.").effective, (PartialDate{2024, 4, 30}));
  EXPECT_EQ(only_change("Our chief nurse, Ada Quill, has left with immediate effect.").effective, (PartialDate{2024, 5, 14}));
  EXPECT_EQ(only_change("Our chief nurse, Ada Quill, who has been in post since March 2019, is stepping down.").effective, std::nullopt);
}

// ---- what is no change ---------------------------------------------------------------------------------------------------

TEST(Changes, ADenialIsNone) { expect_none({"The chief executive, Ada Quill, is not stepping down.", "Ada Quill, our chair, denied that she was leaving."}); }

TEST(Changes, WhatMightBeIsNone) { expect_none({"If the chief executive were to leave, the deputy would act.", "Should the chair resign, the vice chair shall preside."}); }

TEST(Changes, ALifesStoryIsNone) {
  expect_none({"Ada Quill was chief executive of Fenmarch NHS Trust from 2009 to 2014.", "Ms Ada Quill previously served as medical director of Mid Tarrant NHS Trust.",
               "Ada Quill was appointed chief nurse in 2016."});
}

TEST(Changes, PostsBelowTheBoardAreNone) {
  expect_none({"Ada Quill, deputy chief nurse, is retiring in June.", "Dr Bo Pell, clinical director for surgery, has resigned.", "Ada Quill has been appointed as head of finance.",
               "Bo Pell was appointed consultant cardiologist."});
}

TEST(Changes, OtherPeoplesBodiesAreNone) {
  expect_none({"The chief executive of Fenmarch County Council, Ada Quill, has resigned.", "Ada Quill has been appointed chair of Fenmarch Hospice.",
               "The University of Fenmarch has appointed Ada Quill as director of finance.",
               "Fenmarch Council said that it had begun the search for a new chief executive.", "Aldersey Vale Hospital Charity has appointed Ada Quill as its chief executive."});
}

TEST(Changes, HolidaysAndPoliciesAreNone) {
  expect_none({"The chief nurse, Ada Quill, is on annual leave this week.", "The Secondment and Acting Up Policy for executive directors was approved.",
               "The medical director presented the maternity leave policy."});
}

TEST(Changes, AChairOfACommitteeIsNone) {
  expect_none({"Ada Quill has been appointed chair of the audit committee.", "Bo Pell will step down as chair of the quality committee in June."});
}

TEST(Changes, APlaceThatIsNoPostIsNone) {
  expect_none({"Ada Quill, our medical director, has been appointed to the national advisory board on sepsis.", "Ada Quill, chief nurse, has been appointed visiting professor.",
               "The director of finance took over the contract from procurement.", "The chief nurse will lead the review of falls.", "The medical director will chair the mortality group.",
               "There are no plans for the chair to step down.", "The chief nurse suspended the trial of the new beds."});
}

TEST(Changes, WhoeverIsWaitedForIsNone) {
  EXPECT_THAT(changes_said("Our vice chair, Ada Quill, will act as chair until a new chair takes office."), ElementsAre("interim chair Ada Quill"));
}

TEST(Changes, OtherWorkAndFurnitureAreNone) {
  expect_none({"Ada Quill, porter, retires in June.", "Our external auditor, Ada Quill, has been appointed for two more years.", "The chairs in the waiting room have been replaced.",
               "The supplier, whose managing director resigned in April, will deliver late.", "Good chief executives know when to leave."});
}

TEST(Changes, RulesAndRumoursThatAreLaughedOffAreNone) {
  expect_none({"The chair shall cease to hold office on resignation.", "The chief executive laughed off talk that she is about to leave.",
               "Members asked whether the chair would resign.",
               "Ada Quill, our chief nurse, asked why the discharge team stopped work at four o'clock.",
               "Ada Quill, our chief nurse, explained how the team left."});
}

TEST(Changes, LeadersInGeneralAreNone) { expect_none({"Too many chief executives are leaving, the minister said.", "The director of finance left early."}); }

TEST(Changes, OldNewsIsNone) { expect_none({"The chief executive, Ada Quill, resigned in March 2021."}); }

TEST(Changes, TheVerbsMeaningSettlesTheTense) {
  for (const auto& [text, tense] : std::vector<std::pair<const char*, Tense>>{
           {"Ada Quill, our chief nurse, has tendered her resignation.", Tense::announced},
           {"Ada Quill has accepted the post of chief nurse.", Tense::announced},
           {"Ada Quill was appointed chief nurse on 2 May.", Tense::effective},
           {"The chief nurse's duties have passed to Ada Quill.", Tense::effective},
           {"Ada Quill, our chief nurse, is on sick leave.", Tense::effective},
           {"Ada Quill, our chief nurse, has been asked to step aside.", Tense::effective},
           {"The post of chief nurse will be vacant from July.", Tense::announced},
           {"Ada Quill, our chief nurse, has resigned. She leaves in July.", Tense::announced}})
    EXPECT_EQ(only_change(text).tense, tense) << text;
}

TEST(Changes, ADayOfAnotherClauseIsNotTheirs) {
  EXPECT_EQ(to_iso(only_change("Ada Quill, our chief nurse, is to stand down at the annual meeting in September.").effective.value_or(PartialDate{})), "2024-09");
  EXPECT_EQ(to_iso(only_change("Ada Quill, our chief nurse, leaves the Board in June.").effective.value_or(PartialDate{})), "2024-06");
  EXPECT_EQ(to_iso(only_change("Ada Quill, our chief nurse, has been off sick since April.").effective.value_or(PartialDate{})), "2024-04");
}

TEST(Changes, TwoTitlesOfOneHolderAreOnePost) {
  for (const auto* text : {"Ada Quill, managing director and chief operating officer, is to retire.", "Ada Quill has been appointed managing director and chief operating officer."}) {
    const auto change = only_change(text);
    EXPECT_EQ(change.post, Post::operations_director) << text;
    EXPECT_EQ(change.post_title, "managing director and chief operating officer") << text;
  }
  EXPECT_EQ(changes_in("The chair and chief executive have resigned.").size(), 2u);
}

TEST(Changes, PostsInLettersAreNoPartOfABodysName) { EXPECT_EQ(only_change("Ada Quill has resigned as CFO of Fenmarch NHS Trust.", news()).organisation, "Fenmarch NHS Trust"); }

TEST(Changes, MarkUpLeftInAFeedIsRead) { EXPECT_EQ(to_iso(only_change("Ada Quill, the trust&#39;s chief nurse, leaves on 1&nbsp;July.").effective.value_or(PartialDate{})), "2024-07-01"); }

TEST(Changes, MinutesReportWhatWasStillToComeAtTheirMeeting) {
  EXPECT_EQ(to_iso(only_change("The Chair said that Ada Quill, our chief nurse, would be leaving on 30 April.").effective.value_or(PartialDate{})), "2024-04-30");
  EXPECT_EQ(to_iso(only_change("The Chair said that Ada Quill, our chief nurse, would be leaving on 30 June.").effective.value_or(PartialDate{})), "2024-06-30");
}

TEST(Changes, TheEndOfNoticeIsWhenSomebodyGoes) {
  EXPECT_EQ(to_iso(only_change("Ada Quill, our chief nurse, has tendered her resignation and will work her notice until 31 July.").effective.value_or(PartialDate{})), "2024-07-31");
  EXPECT_EQ(only_change("Ada Quill, our chief nurse, gave notice on 2 May.").effective, std::nullopt);
}

TEST(Changes, ElectionsAreOnTheDayOfTheirMeeting) {
  EXPECT_EQ(to_iso(only_change("At its meeting on 2 May the Council of Governors elected Ada Quill as lead governor.").effective.value_or(PartialDate{})), "2024-05-02");
}

TEST(Changes, WhatHasHappenedIsNoHistoryForAnOldDateBesideIt) {
  EXPECT_EQ(only_change("Ada Quill, who has led finance since 2018, has stepped down as chief finance officer.").post, Post::finance_director);
}

TEST(Changes, TheDestinationIsNotThePostThatIsLeft) {
  const auto change = only_change("Ada Quill is leaving her job as chief finance officer of Fenmarch NHS Trust for a similar role at Marlbridge NHS Foundation Trust.", news());
  ASSERT_TRUE(change.destination);
  EXPECT_EQ(change.destination->organisation, "Marlbridge NHS Foundation Trust");
}

// ---- lists, and which day belongs to whom ---------------------------------------------------------------------------------

TEST(Changes, NewFacesAreAppointedEach) {
  EXPECT_THAT(changes_said("Two new faces at the trust: Ada Quill (chief nurse) and Bo Pell (chief operating officer)."),
              UnorderedElementsAre("appointment nursing_director Ada Quill", "appointment operations_director Bo Pell"));
}

TEST(Changes, ThePostThatSomebodyGoesToIsNotTheOneThatIsLeft) {
  EXPECT_THAT(changes_said("Chief people officer Ada Quill, moving to Fenmarch NHS Trust as chief operating officer."),
              UnorderedElementsAre("departure people_director Ada Quill", "appointment operations_director Ada Quill"));
}

TEST(Changes, WhoeverHasBeenReplacedHasGone) {
  EXPECT_THAT(changes_said("Chair Ada Quill has been replaced on an interim basis by Bo Pell."), UnorderedElementsAre("departure chair Ada Quill", "interim chair Bo Pell"));
}

TEST(Changes, TheDayOfLeavingIsNotThatOfStartingElsewhere) {
  for (const auto& change : changes_in("Ada Quill, our chief nurse, is leaving us at the end of June to become chief executive of Fenmarch NHS Trust.")) {
    if (change.kind == ChangeKind::departure) EXPECT_EQ(change.effective, (PartialDate{2024, 6, 0}));
    else EXPECT_FALSE(change.effective);
  }
}

TEST(Changes, ADayBehindUntilAndAVerbEndsSomething) {
  EXPECT_FALSE(only_change("Ada Quill will act as chief executive until the trust merges next spring.").effective);
}

// ---- what is none of ours, or long gone -------------------------------------------------------------------------------------

TEST(Changes, WhoeverHeldThePostLongAgoLeavesNothing) {
  EXPECT_THAT(changes_said("Sir Bo Pell, who was chairman here from 1989 to 1997, died in April."), IsEmpty());
  EXPECT_THAT(changes_said("Ada Quill, our chief nurse, was interim director of nursing of two hospitals in the north between 2015 and 2017."), IsEmpty());
  EXPECT_THAT(changes_said("Ada Quill, who had been chief nurse since 2015, died in April."), ElementsAre("departure nursing_director Ada Quill"));
}

TEST(Changes, TheChairOfABodyJustSpokenOfIsItsOwn) {
  EXPECT_THAT(changes_said("Healthwatch paid nine visits to our wards. Its chair, Bo Pell, stepped down at Easter."), IsEmpty());
  EXPECT_THAT(changes_said("We met the scrutiny committee, the chairman of which, Bo Pell, steps down in June."), IsEmpty());
  EXPECT_THAT(changes_said("I took part in interviews for the chair of the children's hospice."), IsEmpty());
}

TEST(Changes, ATaskOfADirectorIsNoPost) {
  EXPECT_THAT(changes_said("I have asked Bo Pell to be the non-executive maternity safety champion."), IsEmpty());
  EXPECT_THAT(changes_said("Bo Pell, our finance director, has agreed to be the board's champion for sustainability."), IsEmpty());
}

TEST(Changes, AColleagueWhoCoversAHolidayIsNoInterim) {
  EXPECT_THAT(changes_said("I shall be on annual leave from 3 to 14 June. Bo Pell, our finance director, will deputise as chief executive."), IsEmpty());
}

TEST(Changes, ACustomIsNoLeaving) { EXPECT_THAT(changes_said("It is the custom for the outgoing chair to give a lunch."), IsEmpty()); }

// ---- back again, and for good ------------------------------------------------------------------------------------------------

TEST(Changes, WhoeverGoesBackToHerOwnJobHasLeftWhatSheCovered) {
  EXPECT_THAT(changes_said("Bo Pell, who acted as chief operating officer in the meantime, has gone back to his own job as general manager of theatres."),
              ElementsAre("departure operations_director Bo Pell"));
}

TEST(Changes, CoverThatWasMadePermanentIsOneAppointment) {
  EXPECT_THAT(changes_said("Bo Pell, who had been our interim director of digital since last summer, was made permanent in that post on 20 April."), ElementsAre("appointment digital_director Bo Pell"));
}

TEST(Changes, GoneWithADayOfReturnIsAway) {
  EXPECT_THAT(changes_said("Ada Quill, director of strategy, has been borrowed by NHS England. She went on 1 April and returns to us at the end of September."), ElementsAre("absence strategy_director Ada Quill"));
}

TEST(Changes, WhoeverIsLentToUsCoversThePost) {
  EXPECT_THAT(changes_said("NHS England has seconded Bo Pell to the Trust as improvement director; he started on 13 May."), ElementsAre("interim improvement_director Bo Pell"));
}

TEST(Changes, WeShallIsNoRule) {
  EXPECT_THAT(changes_said("From 1 June we shall be joined by Bo Pell, an actuary, whose appointment as a non-executive director the governors approved on Monday."),
              ElementsAre("appointment non_executive_director Bo Pell"));
}

TEST(Changes, WhoeverHasLedABodyIsItsChiefExecutive) {
  EXPECT_THAT(changes_said("We thank Bo Pell. He has led Fenmarch NHS Trust since it began and will be leaving it on 31 December."), ElementsAre("departure chief_executive Bo Pell"));
}

TEST(Changes, ItsNextChiefIsThatOfTheBodyThatAnnouncesIt) {
  const auto change = only_change("Fenmarch NHS Trust announced on 8 May that Bo Pell is to be its next chief operating officer.");
  ASSERT_TRUE(change.organisation);
  EXPECT_EQ(*change.organisation, "Fenmarch NHS Trust");
}

TEST(Changes, AFirstNameMayOpenTheSentenceThatTells) {
  EXPECT_THAT(changes_said("Barnaby Quayle, Director of Communications, has had his request for redundancy approved.\n\nBarnaby finishes on 31 May."), ElementsAre("departure communications_director Barnaby Quayle"));
}

TEST(Changes, OurGuardianIsTheOneForSpeakingUp) {
  EXPECT_THAT(changes_said("Our Guardian, Ada Quill, begins maternity leave on 15 June."), ElementsAre("absence speak_up_guardian Ada Quill"));
  EXPECT_THAT(changes_said("The Guardian of Safe Working Hours, Bo Pell, retires in June."), IsEmpty());
  EXPECT_THAT(changes_said("The Guardian reported that the nurse had retired."), IsEmpty());
}

// ---- deaths and dismissals of others ------------------------------------------------------------------------------------------

TEST(Changes, ADeathBorrowsNoPostFromWhoeverTellsOfIt) {
  EXPECT_THAT(changes_said("The Chair asked members to stand in memory of Sister Agnes Keogh, who had died in April."), IsEmpty());
}

TEST(Changes, AnotherTrustsDirectorIsNotOurs) {
  EXPECT_THAT(changes_said("Our chief nurse, Ada Quill, said that the finance director of the neighbouring trust had been dismissed."), IsEmpty());
}

TEST(Changes, OffForSomeWeeksIsAway) {
  EXPECT_THAT(changes_said("Our chief executive, Ada Quill, will be off for eight weeks from 8 June."), ElementsAre("absence chief_executive Ada Quill"));
}

TEST(Changes, CoverThatBeganThisMonthIsNotAYearAhead) {
  EXPECT_EQ(only_change("The board asked Bo Pell to lead the Trust as interim chief executive from 1 May until a permanent appointment has been made.").effective, (PartialDate{2024, 5, 1}));
}

TEST(Changes, AClauseWithoutACommaTellsItsHolderApart) {
  EXPECT_THAT(changes_said("Ada Quill, the chief nurse who saw the wards through the floods, retires in June."), ElementsAre(HasSubstr("departure nursing_director Ada Quill")));
}

TEST(Changes, AFirstNameWithinASentenceIsSomebody) {
  EXPECT_THAT(changes_said("\"I could not be prouder,\" says our chief nurse, Ada Quill. It is quite a send-off, as Ada retires at the end of April."),
              ElementsAre(HasSubstr("departure nursing_director Ada Quill")));
}

TEST(Changes, HowLongSomebodyHasBeenThereIsHistory) {
  EXPECT_THAT(changes_said("Ada Quill has been director of midwifery since 2015, when she took over from Bo Pell."), IsEmpty());
}

TEST(Changes, WhoeverChairsWhileASuccessorIsFoundIsInterim) {
  EXPECT_THAT(changes_said("Non-executive Ada Quill is to chair the board while a successor is found."), ElementsAre(HasSubstr("interim chair Ada Quill")));
}

TEST(Changes, AnotherSpellInTheChairIsAReappointment) {
  EXPECT_THAT(changes_said("Sir Bo Pell will chair the trust for a further three years."), ElementsAre(HasSubstr("reappointment chair Bo Pell")));
  EXPECT_THAT(changes_said("Ada Quill had agreed to serve as Chair of the Trust until 31 March 2028, a year longer than planned."), ElementsAre(HasSubstr("reappointment chair Ada Quill")));
}

TEST(Changes, ACommitteesNewChairIsNoNews) {
  EXPECT_THAT(changes_said("A new chair, Mrs Quill, takes this committee from November."), IsEmpty());
  EXPECT_THAT(changes_said("The director of corporate affairs spoke. Mr Bo Pell would replace Mrs Quill on the committee."), IsEmpty());
}

TEST(Changes, ANumberedParagraphThatHangsIsReadOverItsLines) {
  EXPECT_THAT(changes_said("40.1   The Secretary reported that Mr Bo Pell had resigned as Lead\n       Governor by letter dated 11 May 2024.\n40.2   The Council thanked him."),
              ElementsAre("departure lead_governor Bo Pell"));
}

TEST(Changes, WhoeverHasLedForYearsCoversNothing) {
  EXPECT_THAT(changes_said("Bo Pell, who had led Fenmarch NHS Trust for 19 months as chief executive, resigned on Tuesday."), ElementsAre("departure chief_executive Bo Pell"));
}

TEST(Changes, WhoeverComesToUsFromAPostLeavesIt) {
  EXPECT_THAT(changes_said("Dr Ada Quill has been appointed Chief Medical Officer. She comes to us from Harrowmere NHS Trust, where she is Medical Director."),
              UnorderedElementsAre("appointment medical_director Ada Quill", "departure medical_director Ada Quill"));
}

// ---- minutes and registers ------------------------------------------------------------------------------------------------------

TEST(Changes, ADateThatCommasSetAsideMayStandBeforeTheLeaver) {
  EXPECT_THAT(changes_said("Members noted the retirement, at the close of business on 30 June, of Mrs Ada Quill, chief nurse."), ElementsAre("departure nursing_director Ada Quill"));
}

TEST(Changes, WhoRetiresInsideAHandoverIsTold) {
  EXPECT_THAT(changes_said("Co-ordination of the work passes from Ada Quill, chief nurse, who retires on 30 June, to Bo Pell."), ::testing::Contains("departure nursing_director Ada Quill"));
}

TEST(Changes, TheDayAnAbsenceBeginsIsNoComing) {
  const auto change = only_change("Ada Quill, chief nurse, was to spend nine months on loan to NHS England, beginning on 7 June and coming back in the new year.");
  EXPECT_EQ(change.kind, ChangeKind::absence);
  EXPECT_EQ(change.effective, (PartialDate{2024, 6, 7}));
}

TEST(Changes, TheMeetingThatToldIsNotTheDay) {
  EXPECT_EQ(only_change("At the April meeting I spoke of the departure of Ada Quill, our chief nurse.").effective, std::nullopt);
}

TEST(Changes, TheCouncilThatChoosesNonExecutivesIsOfGovernors) {
  EXPECT_THAT(changes_said("The Council appointed Ada Quill as a non-executive director."), ElementsAre("appointment non_executive_director Ada Quill"));
  EXPECT_THAT(changes_said("The Council appointed Ada Quill as its chief executive."), IsEmpty());
}

TEST(Changes, TheFormerEndOfATermIsNotItsDay) {
  EXPECT_EQ(only_change("The engagement of Ada Quill as interim medical director, which was to have run out at Christmas, should be prolonged by a year.").effective, std::nullopt);
}

}  // namespace
}  // namespace boardwatch::findings
