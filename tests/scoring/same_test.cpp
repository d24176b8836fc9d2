#include "scoring/same.hpp"

#include <gtest/gtest.h>

namespace boardwatch::scoring {
namespace {

TEST(SamePerson, CaseAndAccentsDoNotMatter) {
  EXPECT_TRUE(is_same_person("Zoë Ångström", "zoe ANGSTROM"));
  EXPECT_TRUE(is_same_person("Sean O’Hara", "Sean O'Hara"));
}

TEST(SamePerson, SurnamesMustBeEqual) {
  EXPECT_FALSE(is_same_person("Ada Quill", "Ada Pell"));
  EXPECT_FALSE(is_same_person("Ada Pemberley-Shaw", "Ada Shaw"));
}

TEST(SamePerson, FirstNameMayBeMissingOrAnInitial) {
  EXPECT_TRUE(is_same_person("Ada Quill", "Quill"));
  EXPECT_TRUE(is_same_person("Ada Quill", "A Quill"));
  EXPECT_TRUE(is_same_person("A. B. Quill", "Ada Quill"));
  EXPECT_TRUE(is_same_person("Élise Quill", "E Quill"));
}

TEST(SamePerson, OtherFirstNamesAreOtherPeople) {
  EXPECT_FALSE(is_same_person("Ada Quill", "Bo Quill"));
  EXPECT_FALSE(is_same_person("Ada Quill", "B Quill"));
  EXPECT_FALSE(is_same_person("Ad Quill", "Ada Quill")) << "two letters are no initial";
}

TEST(SamePerson, MiddleNamesDoNotMatter) { EXPECT_TRUE(is_same_person("Ada Mary Quill", "Ada Quill")); }

TEST(SamePerson, FirstHalfOfADoubleFirstNameIsEnough) {
  EXPECT_TRUE(is_same_person("Mary-Jane Quill", "Mary Quill"));
  EXPECT_TRUE(is_same_person("Mary–Jane Quill", "Mary-Ann Quill"));
}

TEST(SamePerson, HonorificsAreDropped) {
  EXPECT_TRUE(is_same_person("Professor Sir Ada Quill", "Ada Quill"));
  EXPECT_TRUE(is_same_person("The Rt. Hon. Ada Quill", "A Quill"));
  EXPECT_TRUE(is_same_person("Lord Quill", "Ada Quill"));
}

TEST(SamePerson, NameThatIsAnHonorificAloneStays) {
  EXPECT_TRUE(is_same_person("Major", "Dr Ada Major"));
  EXPECT_FALSE(is_same_person("Major", "Ada Quill"));
}

TEST(SamePerson, PostNominalsInCapitalsAreDropped) {
  EXPECT_TRUE(is_same_person("Ada Quill OBE FRCP", "Ada Quill"));
  EXPECT_TRUE(is_same_person("Ada Quill PhD", "Ada Quill"));
  EXPECT_TRUE(is_same_person("Quill CBE", "Ada Quill"));
  EXPECT_TRUE(is_same_person("Ada Quill, Hon DSc", "Ada Quill")) << "what follows a comma";
}

TEST(SamePerson, NameThatLooksLikeAPostNominalStays) {
  EXPECT_FALSE(is_same_person("Ada Ma", "Ada")) << "written as a name";
  EXPECT_TRUE(is_same_person("Yo-Yo Ma", "Y Ma"));
  EXPECT_FALSE(is_same_person("ADA MA", "Ada")) << "all is in capitals";
}

TEST(SamePerson, ParticleInFrontIsNoFirstName) {
  EXPECT_TRUE(is_same_person("Van der Linde", "Marguerite Van der Linde"));
  EXPECT_TRUE(is_same_person("De Souza", "Ana Souza"));
}

TEST(SamePerson, LoneMarksAreNoWords) { EXPECT_TRUE(is_same_person("Ada - Quill ()", "Ada Quill")); }

TEST(SameOrganisation, CasePunctuationAndAccentsDoNotMatter) {
  EXPECT_TRUE(is_same_organisation("St. Ann's Hospitals", "ST ANNS HOSPITALS"));
  EXPECT_TRUE(is_same_organisation("North-West", "North West"));
  EXPECT_TRUE(is_same_organisation("Übersee", "Ubersee"));
}

TEST(SameOrganisation, WordsThatManyHaveDoNotMatter) {
  EXPECT_TRUE(is_same_organisation("The Fenmarch NHS Foundation Trust", "Fenmarch"));
  EXPECT_TRUE(is_same_organisation("Fenmarch FT", "Fenmarch Trust"));
  EXPECT_FALSE(is_same_organisation("Fenmarch NHS Trust", "Lydenshire NHS Trust"));
}

TEST(SameOrganisation, WithNothingElseTheyDoMatter) {
  EXPECT_TRUE(is_same_organisation("The NHS Trust", "the nhs trust"));
  EXPECT_FALSE(is_same_organisation("The NHS Trust", "NHS"));
}

TEST(SameOrganisation, AmpersandIsAndAndBoardsAreWrittenOut) {
  EXPECT_TRUE(is_same_organisation("Norfolk & Waveney ICB", "Norfolk and Waveney Integrated Care Board"));
  EXPECT_TRUE(is_same_organisation("Fenmarch ICS", "Fenmarch Integrated Care System"));
  EXPECT_FALSE(is_same_organisation("Fenmarch ICS", "Fenmarch ICB"));
}

TEST(SameDate, IsEqualAtTheCoarserPrecision) {
  EXPECT_TRUE(is_same_date("2027", "2027-03-31"));
  EXPECT_TRUE(is_same_date("2027-03-31", "2027-03"));
  EXPECT_TRUE(is_same_date("2027-03-31", "2027-03-31"));
  EXPECT_FALSE(is_same_date("2027-03", "2027-04-01"));
  EXPECT_FALSE(is_same_date("2027-03-31", "2027-03-30"));
  EXPECT_FALSE(is_same_date("2026", "2027-03"));
}

TEST(SameDate, WhatIsNoDateEqualsNothing) {
  for (const auto* word : {"soon", "2027-3", "20270331", "2027-03-31T00:00", "2027-03-", "2027/03"})
    EXPECT_FALSE(is_same_date(word, word)) << word;
}

}  // namespace
}  // namespace boardwatch::scoring
