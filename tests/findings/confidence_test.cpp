#include "parsers/findings/confidence.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "parsers/findings/lexicon.hpp"
#include "tests/findings/fixture.hpp"

namespace boardwatch::findings {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;
using testing::StartsWith;

const Confidence& shipped() {
  static const auto confidence = Confidence::build();
  EXPECT_TRUE(confidence) << confidence.error().where;
  return *confidence;
}

/// The shipped lexicon with one line in place of another.
std::string with_line(const std::string& from, const std::string& to) {
  std::string text(lexicon_text("confidence.lex"));
  const auto begin = text.find("\n" + from) + 1;
  text.replace(begin, text.find('\n', begin) - begin, to);
  return text;
}

std::string fault_of(const std::string& lexicon) {
  const auto built = Confidence::build(lexicon);
  EXPECT_FALSE(built);
  return built ? std::string() : built.error().where;
}

std::vector<std::string> features_of(const std::string& text) {
  const auto why = cascade().explain(text_document(text), paper());
  EXPECT_FALSE(why.features.empty()) << text;
  return why.features.empty() ? std::vector<std::string>() : why.features.front();
}

TEST(Confidence, EveryFeatureHasAWeight) { EXPECT_TRUE(Confidence::build()); }

TEST(Confidence, IsAShareInHundredths) {
  for (const auto person : {PersonFrom::nobody, PersonFrom::sentence, PersonFrom::pronoun, PersonFrom::beside, PersonFrom::holders, PersonFrom::repeat}) {
    ChangeClues clues;
    clues.from.person = person;
    const double confidence = shipped().of(clues);
    EXPECT_GT(confidence, 0);
    EXPECT_LE(confidence, 1);
    EXPECT_NEAR(confidence * 100, std::round(confidence * 100), 1e-9);
  }
}

TEST(Confidence, AddsUpTheWeightsOfTheFeaturesThatAreThere) {
  const auto built = Confidence::build(with_line("base ", "base 100"));
  ASSERT_TRUE(built);
  EXPECT_EQ(built->of(ChangeClues()), 1.0);
  const auto against = Confidence::build(with_line("base ", "base -100"));
  ASSERT_TRUE(against);
  EXPECT_EQ(against->of(ChangeClues()), 0.0);
}

TEST(Confidence, AnUnknownFeatureIsNamedWithItsLine) { EXPECT_THAT(fault_of(with_line("kind departure", "kind holiday 1")), AllOf(HasSubstr("confidence.lex, line "), HasSubstr("\"kind holiday\""))); }
TEST(Confidence, AFeatureWithoutAWeightIsNamed) { EXPECT_THAT(fault_of(with_line("kind departure", "")), HasSubstr("\"kind departure\" has no weight")); }
TEST(Confidence, AWeightThatIsNoNumberIsRefused) {
  EXPECT_THAT(fault_of(with_line("kind departure", "kind departure much")), HasSubstr("not a feature and a number"));
  EXPECT_THAT(fault_of(with_line("kind departure", "kind departure inf")), HasSubstr("not a feature and a number"));
}
TEST(Confidence, AFeatureIsWeighedOnce) { EXPECT_THAT(fault_of(with_line("kind departure", "kind departure 1\nkind departure 2")), HasSubstr("has a weight already")); }
TEST(Confidence, AFamilyThatIsNoneIsRefused) { EXPECT_THAT(fault_of("[weather]\nbase 1\n"), StartsWith("confidence.lex, line 1")); }
TEST(Confidence, BothFamiliesAreNeeded) { EXPECT_THAT(fault_of("# nothing\n"), HasSubstr("missing")); }

TEST(Confidence, FeaturesOfAChangeTellWhereItsPartsWereRead) {
  EXPECT_THAT(features_of("Ada Quill, chief nurse, will retire on 1 June."),
              testing::IsSupersetOf({"base", "kind departure", "person sentence", "post own", "body source", "tense announced", "date told", "told once"}));
  EXPECT_THAT(features_of("Ada Quill is our chief nurse. She will retire on 1 June."), Contains("person pronoun"));
  EXPECT_THAT(features_of("Ada Quill, chief nurse, will retire on 1 June. Ms Quill retires in June after nine years."), Contains("told again"));
}

TEST(Confidence, FeaturesOfASignalTellItsKindAndWhoseItIs) {
  EXPECT_THAT(features_of("Consultants passed a vote of no confidence in the executive team."), testing::IsSupersetOf({"kind no_confidence", "body source", "figures none"}));
}

}  // namespace
}  // namespace boardwatch::findings
