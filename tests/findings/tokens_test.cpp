#include "parsers/findings/tokens.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardwatch::findings {
namespace {

using testing::ElementsAre;

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (const auto& token : cut_tokens(text)) words.emplace_back(text.substr(token.begin, token.end - token.begin));
  return words;
}

Token only(std::string_view text) {
  const auto tokens = cut_tokens(text);
  EXPECT_EQ(tokens.size(), 1u) << text;
  return tokens.empty() ? Token() : tokens.front();
}

TEST(Tokens, HyphensAndApostrophesInsideAWordAreKept) {
  EXPECT_THAT(words_of("Al-Hamdani met O'Hara"), ElementsAre("Al-Hamdani", "met", "O'Hara"));
}

TEST(Tokens, APossessiveIsATokenOfItsOwn) { EXPECT_THAT(words_of("Quill's term"), ElementsAre("Quill", "'s", "term")); }

TEST(Tokens, AnAmpersandInsideAnAcronymIsKept) { EXPECT_THAT(words_of("IM&T & HR"), ElementsAre("IM&T", "&", "HR")); }

TEST(Tokens, MarksStandAlone) { EXPECT_THAT(words_of("(Ada), left."), ElementsAre("(", "Ada", ")", ",", "left", ".")); }

TEST(Tokens, CapitalsOfOtherAlphabetsAreCapitals) {
  for (const auto* name : {"Ádám", "Ólafur", "Žižek", "Čapek", "Łukasz", "Ωmega", "Иванов"}) EXPECT_TRUE(only(name).capital) << name;
  for (const auto* word : {"ádám", "žižek", "łukasz", "chair", "4th"}) EXPECT_FALSE(only(word).capital) << word;
}

TEST(Tokens, ShoutedWordsNeedTwoLetters) {
  EXPECT_TRUE(only("NHS").all_capitals);
  EXPECT_FALSE(only("A").all_capitals);
  EXPECT_FALSE(only("DoF").all_capitals);
}

TEST(Tokens, AWordIsLoweredForComparison) { EXPECT_EQ(only("McKay").lower, "mckay"); }

TEST(Tokens, TheyLieApartAndInOrder) {
  const std::string text = "Ms Drew-Harcourt's \u2013 \xFF odd  (text)\nruns on";
  std::size_t last = 0;
  for (const auto& token : cut_tokens(text)) {
    EXPECT_GE(token.begin, last);
    EXPECT_GT(token.end, token.begin);
    last = token.end;
  }
  EXPECT_LE(last, text.size());
}

}  // namespace
}  // namespace boardwatch::findings
