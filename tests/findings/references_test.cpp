#include "parsers/findings/references.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/findings/fixture.hpp"

namespace boardwatch::findings {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;

TEST(References, AnUnnamedLeaverIsNamedByTheNextSentence) {
  EXPECT_THAT(changes_said("The chief executive of Fenmarch NHS Trust is stepping down. Ada Quill has been in charge for five years.", news()), ElementsAre("departure chief_executive Ada Quill"));
}

TEST(References, APersonsPostIsReadFromElsewhereInTheDocument) {
  EXPECT_THAT(changes_said("Ada Quill, chief nurse, gave her report on falls. Ms Quill will retire at the end of June."), ElementsAre("departure nursing_director Ada Quill"));
}

TEST(References, CoverIsForThePostSpokenOfBefore) {
  EXPECT_THAT(changes_said("Ada Quill, our chief nurse, left on Friday. Her duties will be covered by Bo Pell."), UnorderedElementsAre("departure nursing_director Ada Quill", "interim nursing_director Bo Pell"));
}

TEST(References, TwoUnnamedLeaversAreNamedInTheOrderOfTheirPosts) {
  EXPECT_THAT(changes_said("The finance director and the chief operating officer of Fenmarch NHS Trust are leaving. Ada Quill and Bo Pell told staff on Monday.", news()),
              UnorderedElementsAre("departure finance_director Ada Quill", "departure operations_director Bo Pell"));
}

TEST(References, TwoUnnamedNewcomersAreNamedByTheNextSentence) {
  EXPECT_THAT(changes_said("Two new non-executive directors have joined our board. Ada Quill and Bo Pell took up their posts on 1 May."),
              UnorderedElementsAre("appointment non_executive_director Ada Quill", "appointment non_executive_director Bo Pell"));
}

TEST(References, WhatIsToldTwiceIsOneFinding) {
  EXPECT_THAT(changes_said("Ada Quill, our chief nurse, is to retire. Ms Quill will retire on 30 June."), ElementsAre("departure nursing_director Ada Quill"));
}

TEST(References, AFinerDateIsTakenFromTheSecondTelling) {
  const auto changes = changes_in("Ada Quill, our chief nurse, will retire in June. Ms Quill will retire on 30 June.");
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(changes[0].effective, (PartialDate{2024, 6, 30}));
}

TEST(References, AVacancyIsNoneWhereSomebodyIsNamedForThePost) {
  EXPECT_THAT(changes_said("Ada Quill, our chief nurse, will retire in June. Recruitment to the chief nurse post has begun."), ElementsAre("departure nursing_director Ada Quill"));
}

TEST(References, AHeadingEndsWhatWasSpokenOf) {
  const auto changes = changes_in("North news\n\nFenmarch NHS Trust had a hard year.\n\nSouth news\n\nMid Tarrant NHS Trust did well. Its chair, Bo Pell, is to retire.", news());
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(changes[0].organisation, "Mid Tarrant NHS Trust");
}

TEST(References, SurnamesAreWrittenInFull) {
  const auto changes = changes_in("The chief nurse, Ada Quill, spoke. Ms Quill, the chief nurse, has resigned.");
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(changes[0].person, "Ada Quill");
}

TEST(References, OneSignalPerKindAndBody) {
  EXPECT_THAT(signals_said("A review found a toxic culture. Staff again spoke of a toxic culture."), ElementsAre("culture worsening"));
  EXPECT_THAT(signals_said("Staff at Fenmarch NHS Trust described a toxic culture. Staff at Mid Tarrant NHS Trust described a toxic culture too.", news()),
              UnorderedElementsAre("culture worsening", "culture worsening"));
}

TEST(References, OfTwoKindsForTheSameWordsTheMoreSpecificOneIsTaken) {
  EXPECT_THAT(signals_said("An employment tribunal found that the whistleblower was unfairly dismissed after raising concerns."), ElementsAre("whistleblowing worsening"));
}

}  // namespace
}  // namespace boardwatch::findings
