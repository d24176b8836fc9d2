#include "parsers/findings/pronouns.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/findings/fixture.hpp"

namespace boardwatch::findings {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;

TEST(Pronouns, BothMeansTheTwoOfTheSentenceBefore) {
  EXPECT_THAT(changes_said("We thank Bo Pell, chair, and Ada Quill, chief nurse. Both will leave on 30 June."), UnorderedElementsAre("departure chair Bo Pell", "departure nursing_director Ada Quill"));
}

TEST(Pronouns, TheyMeansThoseOfOneList) {
  const auto changes = changes_in("Chair Bo Pell and chief nurse Ada Quill said that they would step down in June.");
  ASSERT_EQ(changes.size(), 2u);
  EXPECT_EQ(changes[0].effective, (PartialDate{2024, 6, 0}));
  EXPECT_EQ(changes[1].effective, (PartialDate{2024, 6, 0}));
}

TEST(Pronouns, BothTrustsAreNoPeople) { EXPECT_THAT(changes_said("Bo Pell, chair, and Ada Quill, chief nurse, spoke. Both trusts will leave the building in June."), ElementsAre()); }

TEST(Pronouns, TheFormerAndTheLatterAreToldApart) {
  EXPECT_THAT(changes_said("Ada Quill and Bo Pell are to leave. The former, our chief nurse, retires in June; the latter, our chair, will go in July."),
              UnorderedElementsAre("departure nursing_director Ada Quill", "departure chair Bo Pell"));
}

TEST(Pronouns, TheFormerChairIsNoPronoun) { EXPECT_EQ(tagged("The former chair, Bo Pell, spoke."), "The <Q0>, spoke"); }

TEST(Pronouns, AHeIsNotTheOneWhoWasAShe) {
  EXPECT_THAT(changes_said("Chief executive Ada Quill paid tribute to Bo Pell, the finance director. She said that the trust owed him much. He leaves on 28 June."),
              ElementsAre("departure finance_director Bo Pell"));
}

TEST(Pronouns, WhoeverIsSucceededIsNotWhoeverSucceeds) {
  EXPECT_THAT(changes_said("Ada Quill, our chief nurse, will retire in June. Bo Pell will succeed her."), UnorderedElementsAre("departure nursing_director Ada Quill", "appointment nursing_director Bo Pell"));
}

TEST(Pronouns, WhoeverIsQuotedDoesNotBecomeTheOneWhoLeaves) {
  EXPECT_THAT(changes_said("Ward sister Tess Holm is retiring. Chief nurse Ada Quill said: \"Tess will be missed.\" She leaves on Friday."), ElementsAre());
}

TEST(Pronouns, ATitleMayStandForTheNameBefore) {
  EXPECT_THAT(changes_said("After nine years at Fenmarch NHS Trust Ada Quill is to retire. The chief executive told staff yesterday. She will leave in June.", news()),
              ElementsAre("departure chief_executive Ada Quill"));
}

TEST(Pronouns, SomebodyUnnamedIsMeantByTheWordsBehindHer) {
  EXPECT_THAT(changes_said("Ada Quill, our chief nurse, confirmed that the claim by a former theatre nurse that she had been dismissed had failed."), ElementsAre());
  EXPECT_THAT(changes_said("Our chair, Bo Pell, asked the meeting to remember the former leader of the parish council, who died in April."), ElementsAre());
}

TEST(Pronouns, AnOccupationOfHersMakesHerNobodyElse) {
  EXPECT_THAT(changes_said("Ada Quill, our chair, trained as a nurse and she will retire in June."), ElementsAre("departure chair Ada Quill"));
  EXPECT_THAT(changes_said("Ada Quill, a former midwife, who has been our chief nurse since 2019, retires in June."), ElementsAre("departure nursing_director Ada Quill"));
}

TEST(Pronouns, APostInBetweenIsNotWhoSheIs) {
  EXPECT_THAT(changes_said("Bo Pell steps down shortly. He has been a non-executive director for six years and his term ends on 31 May."), ElementsAre("departure non_executive_director Bo Pell"));
  EXPECT_THAT(changes_said("It was a good year for Ada Quill. As our chief nurse she has opened three wards, and she will retire on 30 September."), ElementsAre("departure nursing_director Ada Quill"));
}

TEST(Pronouns, HisDeputyIsNotHe) {
  EXPECT_THAT(changes_said("Our medical director, Bo Pell, has been signed off sick. Ada Quill, his deputy, will be interim medical director for as long as he is away."),
              UnorderedElementsAre("absence medical_director Bo Pell", "interim medical_director Ada Quill"));
}

TEST(Pronouns, HimWhomTheyRemoveIsWhoeverWasSpokenOf) {
  EXPECT_THAT(changes_said("Governors met on Monday to discuss the chair, Sir Bo Pell. They removed him from office by ten votes to two."), ElementsAre("departure chair Bo Pell"));
  EXPECT_THAT(changes_said("Ada Quill has been our chief nurse since 2019. The trust suspended her on Friday."), ElementsAre("absence nursing_director Ada Quill"));
  EXPECT_THAT(changes_said("Ada Quill is our chief nurse. The trust dismissed her complaint."), testing::IsEmpty());
}

}  // namespace
}  // namespace boardwatch::findings
