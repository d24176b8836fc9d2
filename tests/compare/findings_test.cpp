#include "compare/findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardwatch::compare {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Change departure(const std::string& person, const std::string& words, std::uint32_t page = 1) {
  Change change;
  change.person = person;
  change.post = Post::chief_executive;
  change.organisation = "Calderwick NHS Trust";
  change.evidence.words = words;
  change.evidence.page = page;
  change.confidence = 0.9;
  return change;
}

Signal signal(SignalKind kind, const std::string& words) {
  Signal out;
  out.kind = kind;
  out.organisation = "Calderwick NHS Trust";
  out.evidence.words = words;
  return out;
}

FindingChanges compared(const std::vector<Finding>& before, const std::vector<Finding>& after) {
  return compare_findings(before, Whole::yes, after, Whole::yes);
}

TEST(CompareFindings, TheSameFindingsAreNoDifference) {
  const std::vector<Finding> both{departure("Odessa Grantley", "Odessa Grantley will leave"),
                                  signal(SignalKind::culture, "The culture is poor")};
  EXPECT_EQ(compared(both, both), FindingChanges{});
  EXPECT_EQ(compared({}, {}), FindingChanges{});
}

TEST(CompareFindings, OneThatOnlyMovedOrIsSurerIsNoDifference) {
  auto after = departure("Odessa Grantley", "Odessa Grantley\nwill  leave", 7);
  after.confidence = 0.4;
  after.repeats = 3;
  EXPECT_EQ(compared({departure("Odessa Grantley", "Odessa Grantley will leave", 2)}, {after}), FindingChanges{});
}

TEST(CompareFindings, WhatCameIsGainedAndWhatWentIsLost) {
  const auto one = departure("Odessa Grantley", "Odessa Grantley will leave"),
             other = departure("Tobias Wrenfield", "We said farewell to Tobias Wrenfield");
  const auto found = compared({one}, {other});
  EXPECT_THAT(found.lost, ElementsAre(Finding(one)));
  EXPECT_THAT(found.gained, ElementsAre(Finding(other)));
  EXPECT_THAT(found.altered, IsEmpty());
}

TEST(CompareFindings, AnAlteredOneTellsItsFields) {
  auto before = departure("Odessa Grantley", "Odessa Grantley will leave on 31 March 2027"),
       after = departure("Odessa Grantley", "Odessa Grantley will leave on 30 June 2027");
  before.effective = parse_partial_date("2027-03-31");
  after.effective = parse_partial_date("2027-06-30");
  const auto found = compared({before}, {after});
  ASSERT_THAT(found.altered, SizeIs(1));
  EXPECT_THAT(found.altered[0].fields, ElementsAre(FieldChange{"effective", "2027-03-31", "2027-06-30"},
                                                   FieldChange{"words", "Odessa Grantley will leave on 31 March 2027",
                                                               "Odessa Grantley will leave on 30 June 2027"}));
  EXPECT_THAT(found.gained, IsEmpty());
  EXPECT_THAT(found.lost, IsEmpty());
}

TEST(CompareFindings, AnotherPersonInTheSameSentenceIsAlteredToo) {
  const auto found = compared({departure("Odessa Grantley", "The board was told that Odessa Grantley will leave")},
                              {departure("Odessa Grantly", "The board was told that Odessa Grantly will leave")});
  ASSERT_THAT(found.altered, SizeIs(1));
  EXPECT_EQ(found.altered[0].fields.front(), (FieldChange{"person", "Odessa Grantley", "Odessa Grantly"}));
}

TEST(CompareFindings, SignalsOfOneKindArePairedByTheirWords) {
  const auto deficit = signal(SignalKind::financial_distress, "The deficit has grown to 5 million pounds"),
             worse = signal(SignalKind::financial_distress, "The deficit has grown to 6 million pounds");
  const auto cash = signal(SignalKind::financial_distress, "Cash support was requested from NHS England");
  const auto found = compared({deficit, cash}, {cash, worse});
  ASSERT_THAT(found.altered, SizeIs(1));
  EXPECT_EQ(found.altered[0].before, Finding(deficit));
  EXPECT_EQ(found.altered[0].after, Finding(worse));
  const auto unlike = compared({deficit}, {cash});
  EXPECT_THAT(unlike.altered, IsEmpty());
  EXPECT_THAT(unlike.lost, SizeIs(1));
}

TEST(CompareFindings, NothingIsLostBecauseAVersionWasReadInPart) {
  const std::vector<Finding> one{departure("Odessa Grantley", "Odessa Grantley will leave")};
  const auto forth = compare_findings(one, Whole::yes, {}, Whole::no);
  EXPECT_THAT(forth.lost, IsEmpty());
  EXPECT_EQ(forth.perhaps_lost, one);
  const auto back = compare_findings({}, Whole::no, one, Whole::yes);
  EXPECT_THAT(back.gained, IsEmpty());
  EXPECT_EQ(back.perhaps_gained, one);
}

TEST(CompareFindings, TheOtherWayRoundGivesTheSameChangedOver) {
  const std::vector<Finding> before{departure("Odessa Grantley", "Odessa Grantley will leave"),
                                    signal(SignalKind::culture, "The culture is poor"),
                                    signal(SignalKind::culture, "Staff fear to speak")};
  const std::vector<Finding> after{signal(SignalKind::culture, "The culture is very poor"),
                                   departure("Tobias Wrenfield", "Farewell to Tobias Wrenfield")};
  const auto there = compared(before, after), back = compared(after, before);
  EXPECT_EQ(there.gained, back.lost);
  EXPECT_EQ(there.lost, back.gained);
  ASSERT_EQ(there.altered.size(), back.altered.size());
  EXPECT_EQ(there.altered[0].before, back.altered[0].after);
}

}  // namespace
}  // namespace boardwatch::compare
