#include "parsers/findings/organisations.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/findings/fixture.hpp"

namespace boardwatch::findings {
namespace {

using testing::ElementsAre;

const OrganisationFinder& finder() {
  static const auto built = OrganisationFinder::build(catalogue());
  EXPECT_TRUE(built) << built.error().where;
  return *built;
}

std::vector<OrganisationMention> bodies_in(std::string_view text, KnownOrganisations known = {}, const char* day = "2022-05-25") {
  return finder().find(text, cut_tokens(text), parse_date(day), known);
}

std::vector<std::string> names_in(std::string_view text, KnownOrganisations known = {}, const char* day = "2022-05-25") {
  std::vector<std::string> names;
  for (const auto& body : bodies_in(text, std::move(known), day)) names.push_back(body.name);
  return names;
}

TEST(Organisations, NamedInFullAreFound) {
  EXPECT_THAT(names_in("at Fenmarch Hospitals NHS Foundation Trust today"), ElementsAre("Fenmarch Hospitals NHS Foundation Trust"));
  EXPECT_THAT(names_in("at Aldersey Vale NHS Trust today"), ElementsAre("Aldersey Vale NHS Trust"));
}

TEST(Organisations, WithoutTheNhsInTheMiddleAreWrittenOut) {
  EXPECT_THAT(names_in("at Fenmarch Hospitals FT today"), ElementsAre("Fenmarch Hospitals NHS Foundation Trust"));
  EXPECT_THAT(names_in("at Fenmarch Hospitals Foundation Trust today"), ElementsAre("Fenmarch Hospitals NHS Foundation Trust"));
}

TEST(Organisations, OfTheCatalogueHaveTheirCode) {
  const auto bodies = bodies_in("at Gateshead Health Foundation Trust today");
  ASSERT_EQ(bodies.size(), 1u);
  EXPECT_EQ(bodies[0].name, "Gateshead Health NHS Foundation Trust");
  EXPECT_EQ(bodies[0].code, "RR7");
}

TEST(Organisations, AnIntegratedCareBoardIsWrittenOut) { EXPECT_THAT(names_in("at Fenmarch and Aldersey ICB today"), ElementsAre("NHS Fenmarch and Aldersey Integrated Care Board")); }

TEST(Organisations, AShortFormMeansTheBodyNamedBefore) {
  const auto known = finder().learn("Fenmarch Hospitals NHS Foundation Trust", parse_date("2022-05-25"));
  EXPECT_THAT(names_in("staff at Fenmarch said", KnownOrganisations({known})), ElementsAre("Fenmarch Hospitals NHS Foundation Trust"));
  EXPECT_THAT(names_in("staff at Fenmarch Hospitals said", KnownOrganisations({known})), ElementsAre("Fenmarch Hospitals NHS Foundation Trust"));
  EXPECT_THAT(names_in("staff at Fenmarch said"), ElementsAre());
}

TEST(Organisations, ABodyThatMergedIsItselfWhileItWasOpen) {
  const auto then = bodies_in("at Tavistock and Portman FT today", {}, "2022-05-25");
  ASSERT_EQ(then.size(), 1u);
  EXPECT_EQ(then[0].name, "Tavistock and Portman NHS Foundation Trust");
  EXPECT_EQ(then[0].code, "RNK");
}

TEST(Organisations, ABodyThatMergedKeepsItsNameAndHasTheCodeOfItsSuccessorAfterwards) {
  const auto later = bodies_in("at Tavistock and Portman FT today", {}, "2026-06-01");
  ASSERT_EQ(later.size(), 1u);
  EXPECT_EQ(later[0].name, "Tavistock and Portman NHS Foundation Trust");
  EXPECT_EQ(later[0].code, "G6V2S");
}

TEST(Organisations, CouncilsUniversitiesAndCharitiesAreOutside) {
  for (const auto* words : {"at Fenmarch County Council today", "at the University of Aldersey today", "at Fenmarch Hospice today", "at Aldersey College today", "at the Care Quality Commission today", "at a charity today"}) {
    const auto bodies = bodies_in(words);
    ASSERT_EQ(bodies.size(), 1u) << words;
    EXPECT_TRUE(bodies[0].outside) << words;
  }
}

TEST(Organisations, NhsEnglandEmploysButIsNotTheTrust) {
  const auto bodies = bodies_in("joins NHS England today");
  ASSERT_EQ(bodies.size(), 1u);
  EXPECT_TRUE(bodies[0].national);
  EXPECT_FALSE(bodies[0].outside);
}

TEST(Organisations, TwoBodiesInOneSentenceAreTwo) {
  EXPECT_THAT(names_in("from Fenmarch Hospitals NHS Foundation Trust to Mid Tarrant NHS Trust"), ElementsAre("Fenmarch Hospitals NHS Foundation Trust", "Mid Tarrant NHS Trust"));
}

TEST(Organisations, ANameBeforeTheBareWordTrustIsABody) {
  EXPECT_THAT(names_in("at Kestrel Vale Community Trust today"), ElementsAre("Kestrel Vale Community NHS Trust"));
  for (const auto& body : bodies_in("at the Wellcome Trust and the National Trust today")) EXPECT_TRUE(body.outside) << body.name;
  EXPECT_THAT(names_in("the Public Trust Board met"), ElementsAre());
}

TEST(Organisations, ThatOnlyBeginTheNameOfACharityAreTheCharity) {
  const auto known = finder().learn("Fenmarch Hospitals NHS Foundation Trust", parse_date("2022-05-25"));
  const auto bodies = bodies_in("at Fenmarch Hospital Charity today", KnownOrganisations({known}));
  ASSERT_EQ(bodies.size(), 1u);
  EXPECT_TRUE(bodies[0].outside);
}

TEST(Organisations, ATrustWithoutANameIsNone) { EXPECT_THAT(names_in("the trust and the board of the hospital trust"), ElementsAre()); }

TEST(Organisations, ABoardAndAMergedTrustAreKnownByTheirShortNames) {
  EXPECT_THAT(names_in("then NHS Devon said", {}, "2026-03-05"), ElementsAre("NHS Devon Integrated Care Board"));
  EXPECT_THAT(names_in("then NHS Devon Partnership said", {}, "2026-03-05"), ElementsAre("Devon Partnership NHS Trust"));
  EXPECT_THAT(names_in("then Pennine Acute Hospitals said", {}, "2018-03-05"), ElementsAre("Pennine Acute Hospitals NHS Trust"));
}

TEST(Organisations, AnotherBodyOrATitleIsNoPartOfAName) {
  EXPECT_THAT(names_in("on behalf of the Trust and of Solmarsh Hospitals NHS Foundation Trust"), ElementsAre("Solmarsh Hospitals NHS Foundation Trust"));
  EXPECT_THAT(names_in("Ada Quill, Fenmarch and Tarrant NHS Trust"), ElementsAre("Fenmarch and Tarrant NHS Trust"));
  EXPECT_THAT(names_in("at Wold, Fen and Estuary NHS Trust"), ElementsAre("Wold, Fen and Estuary NHS Trust"));
}

TEST(Organisations, SeveralThatShareAnEndingAreEachNamed) {
  EXPECT_THAT(names_in("Merewell Hospitals and Tarnford Community NHS foundation trusts will share a chair"), ElementsAre("Merewell Hospitals NHS Foundation Trust", "Tarnford Community NHS Foundation Trust"));
  EXPECT_THAT(names_in("NHS Fenholm and NHS Wystan integrated care boards"), ElementsAre("NHS Fenholm Integrated Care Board", "NHS Wystan Integrated Care Board"));
  EXPECT_THAT(names_in("at Fenholm, Wystan and Harrow Vale ICBs"), ElementsAre("NHS Fenholm Integrated Care Board", "NHS Wystan Integrated Care Board", "NHS Harrow Vale Integrated Care Board"));
}

TEST(Organisations, NamesWithAnAndInThemArePartedAsTheCatalogueKnowsThem) {
  EXPECT_THAT(names_in("at Coventry and Warwickshire and Herefordshire and Worcestershire ICBs", {}, "2025-10-02"),
              ElementsAre("NHS Coventry and Warwickshire Integrated Care Board", "NHS Herefordshire and Worcestershire Integrated Care Board"));
  EXPECT_THAT(names_in("at Derby and Derbyshire, Lincolnshire and Nottingham and Nottinghamshire ICBs", {}, "2025-10-02"),
              ElementsAre("NHS Derby and Derbyshire Integrated Care Board", "NHS Lincolnshire Integrated Care Board", "NHS Nottingham and Nottinghamshire Integrated Care Board"));
}

TEST(Organisations, WordsOfTimeBeforeANameAreNoPartOfIt) {
  EXPECT_THAT(names_in("In September Penmoor Hospitals NHS Trust said"), ElementsAre("Penmoor Hospitals NHS Trust"));
  EXPECT_THAT(names_in("Yesterday Penmoor Hospitals NHS Trust said"), ElementsAre("Penmoor Hospitals NHS Trust"));
}

TEST(Organisations, AreFoundWhereAPaperWritesTheirCommonWordsSmall) {
  EXPECT_THAT(names_in("the chair of Nottingham University hospitals NHS trust today"), ElementsAre("Nottingham University Hospitals NHS Trust"));
  EXPECT_THAT(names_in("the Fenholm integrated care board met"), ElementsAre("NHS Fenholm Integrated Care Board"));
}

TEST(Organisations, TheRestOfANameIsNone) { EXPECT_THAT(names_in("Hospitals NHS Foundation Trust met"), ElementsAre()); }

TEST(Organisations, AreCalledWhatTheDocumentSaysInBrackets) {
  EXPECT_THAT(names_in("Ashcombe and Vale Hospitals NHS Trust (\"Ashcombe\", AVHT, or the Trust) met; AVHT agreed and Ashcombe did not"),
              ElementsAre("Ashcombe and Vale Hospitals NHS Trust", "Ashcombe and Vale Hospitals NHS Trust", "Ashcombe and Vale Hospitals NHS Trust", "Ashcombe and Vale Hospitals NHS Trust", "Ashcombe and Vale Hospitals NHS Trust"));
}

TEST(Organisations, OfTheCatalogueAreKnownByTheirShortNames) {
  EXPECT_THAT(names_in("staff at Barts said"), ElementsAre("Barts Health NHS Trust"));
  EXPECT_THAT(names_in("Frimley Health has appointed somebody"), ElementsAre("Frimley Health NHS Foundation Trust"));
  EXPECT_THAT(names_in("the chief executive of NELFT said"), ElementsAre("North East London NHS Foundation Trust"));
  EXPECT_THAT(names_in("Addenbrooke's chief executive said"), ElementsAre("Cambridge University Hospitals NHS Foundation Trust"));
}

TEST(Organisations, ThatAreCalledLikeTheirTownAreMeantOnlyWhereTheWordsSpeakOfABody) {
  EXPECT_THAT(names_in("At Lewisham and Greenwich, the company secretary is off"), ElementsAre("Lewisham and Greenwich NHS Trust"));
  EXPECT_THAT(names_in("people who live in Lewisham and Greenwich"), ElementsAre());
  EXPECT_THAT(names_in("Torbay and South Devon FT shares a chair; at Torbay, the chair leaves"), ElementsAre("Torbay and South Devon NHS Foundation Trust", "Torbay and South Devon NHS Foundation Trust"));
}

TEST(Organisations, ANameThatTwoBodiesBearMeansNeither) {
  const auto hospitals = finder().learn("Fenmarch Hospitals NHS Trust", parse_date("2022-05-25"));
  const auto partnership = finder().learn("Fenmarch Partnership NHS Trust", parse_date("2022-05-25"));
  EXPECT_THAT(names_in("staff at Fenmarch said", KnownOrganisations({hospitals, partnership})), ElementsAre());
  EXPECT_THAT(names_in("staff at Fenmarch Hospitals said", KnownOrganisations({hospitals, partnership})), ElementsAre("Fenmarch Hospitals NHS Trust"));
}

TEST(Organisations, OfWalesScotlandAndNorthernIrelandAreOutside) {
  for (const auto* words : {"at Velindre University NHS Trust today", "at Hywel Dda University Health Board today", "at NHS Lothian today", "at the Belfast Health and Social Care Trust today", "at Cleveland Police today"}) {
    const auto bodies = bodies_in(words);
    ASSERT_EQ(bodies.size(), 1u) << words;
    EXPECT_TRUE(bodies[0].outside) << words;
  }
}

TEST(Organisations, ThatAreNoMoreHaveASuccessor) {
  ASSERT_NE(finder().successor_of("RVY"), nullptr);
  EXPECT_EQ(finder().successor_of("RVY")->code, "RBN");
  EXPECT_EQ(finder().successor_of("RV7")->code, "R1L");  // by way of another that is no more
  EXPECT_EQ(finder().successor_of("RR7"), nullptr);
}

}  // namespace
}  // namespace boardwatch::findings
