#include "parsers/findings/tokens.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/utf8.hpp"

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

TEST(Tokens, AWordIsLoweredForComparison) {
  for (const auto* word : {"McKay", "NHS", "multidisciplinary", "eightlet", "O'Hara", "Čapek", "x"}) EXPECT_EQ(only(word).key, key_of(to_lower(word))) << word;
  EXPECT_EQ(key_of("NHS England"), key_of("nhs england"));
  EXPECT_NE(key_of("chair"), key_of("chairs"));
}

TEST(Tokens, WordsOfTheLexiconsAreKnown) {
  EXPECT_TRUE(only("Dame").is(is_honorific));
  EXPECT_TRUE(only("Dame").is(is_female));
  EXPECT_TRUE(only("FINANCE").is(is_topic));
  EXPECT_EQ(only("finance").post, Post::finance_director);
  EXPECT_EQ(only("xylophone").classes, 0u);
}

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
