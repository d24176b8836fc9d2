#include "parsers/findings/tagging.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/findings/fixture.hpp"

namespace boardwatch::findings {
namespace {

using testing::ElementsAre;

TEST(Tagging, APersonAndTheirPostAreOneHolder) {
  EXPECT_EQ(tagged("Ada Quill, chief nurse of Fenmarch NHS Trust, retires on 1 June"), "<H0>, retires on <D0>");
  EXPECT_EQ(tagged("The trust's chair, Bo Pell, retires"), "The trust's <H0>, retires");
  EXPECT_EQ(tagged("Ada Quill (chief nurse) retires"), "<H0>) retires");
  EXPECT_EQ(tagged("Chief nurse Ada Quill retires"), "<H0> retires");
  EXPECT_EQ(tagged("Chief nurse: Ada Quill"), "<H0>");
  EXPECT_EQ(tagged("Ada Quill, who is chief nurse, retires"), "<H0>, retires");
}

TEST(Tagging, WhatAnAttendanceListPutsBehindANameIsThePersons) {
  EXPECT_EQ(tagged("Dr Nimal Jayasundera (NJ)     Chief Medical Officer"), "<H0>");
  EXPECT_EQ(tagged("Ada Quill (she/her), chief nurse"), "<H0>");
  EXPECT_EQ(tagged("Ada Quill (CEO) spoke"), "<H0>) spoke");
  EXPECT_EQ(tagged("Ada Quill (XYZ) spoke"), "<P0> (XYZ) spoke");
}

TEST(Tagging, ATitleBeforeABodyIsNoPartOfItsName) {
  EXPECT_EQ(tagged("Ada Quill, Joint Chief Executive of Fenmarch NHS Trust and Mid Tarrant NHS Trust, retires"), "<H0>, retires");
  EXPECT_EQ(tagged("Ada Quill, Chief Finance Officer of Fenmarch and Tarrant NHS Trust, retires"), "<H0>, retires");
}

TEST(Tagging, APostAloneAndAPersonAloneHaveTagsOfTheirOwn) { EXPECT_EQ(tagged("The chief nurse met Ada Quill"), "The <R0> met <P1>"); }

TEST(Tagging, AnActingPostHasATagOfItsOwn) {
  EXPECT_EQ(tagged("The acting chair spoke"), "The <A0> spoke");
  EXPECT_EQ(tagged("Acting chair Bo Pell spoke"), "<J0> spoke");
}

TEST(Tagging, PostsThatAreNoneOfOursAreMarkedSo) {
  EXPECT_EQ(tagged("The deputy medical director spoke"), "The <N0> spoke");
  EXPECT_EQ(tagged("Ada Quill, deputy medical director, spoke"), "<Q0>, spoke");
  EXPECT_EQ(tagged("The chief executive of Fenmarch County Council spoke"), "The <N0> spoke");
}

TEST(Tagging, ABodyBelongsToThePostThatItEmploys) {
  EXPECT_EQ(tagged("Fenmarch NHS Trust's chief nurse spoke"), "<R0> spoke");
  EXPECT_EQ(tagged("Fenmarch NHS Trust chair Bo Pell spoke"), "<H0> spoke");
  EXPECT_EQ(tagged("Fenmarch NHS Trust chief executive Bo Pell spoke"), "<H0> spoke");
  EXPECT_EQ(tagged("At Fenmarch NHS Trust nobody spoke"), "At <O0> nobody spoke");
}

TEST(Tagging, APostOfTwoBodiesKnowsBoth) {
  const auto document = text_document("The joint chair of Fenmarch NHS Trust and Mid Tarrant NHS Trust spoke");
  const auto tagger = Tagger::build(catalogue());
  ASSERT_TRUE(tagger);
  Discourse discourse;
  const auto sentence = tagger->tag(Prepared(document), 0, parse_date("2024-05-14"), discourse);
  ASSERT_EQ(sentence.chunks.size(), 1u);
  ASSERT_EQ(sentence.chunks[0].organisations.size(), 2u);
  EXPECT_EQ(sentence.chunks[0].organisations[1].name, "Mid Tarrant NHS Trust");
}

TEST(Tagging, APronounIsThePersonSpokenOf) {
  const auto document = text_document("Our chief nurse, Ms Ada Quill, spoke. She retires in June.");
  const Prepared prepared(document);
  const auto tagger = Tagger::build(catalogue());
  ASSERT_TRUE(tagger);
  Discourse discourse;
  tagger->tag(prepared, 0, parse_date("2024-05-14"), discourse);
  const auto second = tagger->tag(prepared, 1, parse_date("2024-05-14"), discourse);
  ASSERT_EQ(second.chunks.size(), 1u);
  EXPECT_TRUE(second.chunks[0].pronoun);
  ASSERT_TRUE(second.chunks[0].person);
  EXPECT_EQ(second.chunks[0].person->name, "Ada Quill");
  EXPECT_EQ(second.text, "<H0> retires in <D0>");
}

TEST(Tagging, APronounOfTheOtherGenderIsSomebodyElse) {
  const auto document = text_document("Our chair, Mr Bo Pell, spoke. She retires in June.");
  const Prepared prepared(document);
  const auto tagger = Tagger::build(catalogue());
  ASSERT_TRUE(tagger);
  Discourse discourse;
  tagger->tag(prepared, 0, parse_date("2024-05-14"), discourse);
  EXPECT_TRUE(tagger->tag(prepared, 1, parse_date("2024-05-14"), discourse).chunks.empty());
}

TEST(Tagging, PostsAndThenTheirPeopleAreHoldersInThatOrder) {
  EXPECT_EQ(tagged("The medical director and chief nurse, Ada Quill and Bo Pell, retire"), "The <H0> and <H1>, retire");
}

TEST(Tagging, HerThreeYearTermIsHers) { EXPECT_EQ(tagged("Ms Ada Quill spoke and her three-year term begins"), "<P0> spoke and <P1>'s three-year term begins"); }

TEST(Tagging, TagsAreReadBackByLetter) {
  EXPECT_THAT(tags_in("<P3> and <H4>, <D5>", "PH"), ElementsAre(3, 4));
  EXPECT_THAT(tags_in("<P12>", "P"), ElementsAre(12));
  EXPECT_THAT(tags_in("no tags <", "P"), ElementsAre());
}

TEST(Tagging, AListOfThosePresentWhoseLinesRanTogetherBeginsWithANameAndEndsWithAPost) {
  EXPECT_EQ(tagged("Dame Ada Quill (AQ) Chair Bo Pell (BP) Chief Executive Anwen Shah (AS) Chief Nurse"), "<H0> <H1> <H2>");
}

}  // namespace
}  // namespace boardwatch::findings
