#include "parsers/findings/trigger_words.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "parsers/findings/phrases.hpp"

namespace boardwatch::findings {
namespace {

/// Two phrases: "stepping|standing down on <date>" and "acting <post> until ...", of a small vocabulary.
struct Small {
  Vocabulary vocabulary;
  Phrases phrases;
  TriggerWords words;

  explicit Small(const std::vector<std::string>& entries) {
    for (const auto& text : entries) {
      LexiconEntry entry;
      entry.text = text;
      EXPECT_TRUE(phrases.add(entry, "test.lex", vocabulary)) << text;
    }
    std::vector<Needs> needs;
    for (std::size_t phrase = 0; phrase < entries.size(); ++phrase) needs.push_back(phrases.needs(phrase, vocabulary));
    words = TriggerWords::build(needs);
  }
  bool may_fit(std::string_view sentence) const {
    return !words.fitting(sentence, cut_tokens(sentence)).empty();
  }
};

TEST(TriggerWords, AllThatAPhraseNeedsMustStandInTheSentence) {
  const Small small({"stepping|standing down (early) from * {R}"});
  EXPECT_TRUE(small.may_fit("Ada Quill is stepping down from the post of chair"));
  EXPECT_TRUE(small.may_fit("From May she will be standing further down"));  // the order is for the phrase to judge
  EXPECT_FALSE(small.may_fit("Ada Quill is stepping aside from the chair"));
  EXPECT_FALSE(small.may_fit("Down and out"));
}

TEST(TriggerWords, ADateAnInterimPostAndANameAreAskedForWhereThePhraseHasThem) {
  EXPECT_FALSE(Small({"{W} left {D}"}).may_fit("The chair left early"));
  EXPECT_TRUE(Small({"{W} left {D}"}).may_fit("The chair left in May"));
  EXPECT_FALSE(Small({"as {A}"}).may_fit("serves as chair"));
  EXPECT_TRUE(Small({"as {A}"}).may_fit("serves as acting chair"));
  EXPECT_FALSE(Small({"enter {P}"}).may_fit("Please enter the lounge"));
  EXPECT_TRUE(Small({"enter {P}"}).may_fit("And enter Ada Quill"));
}

TEST(TriggerWords, APhraseThatNeedsNoWordThatIsSeenAloneIsNeverLeftOut) { EXPECT_TRUE(Small({"{W} 's {D}"}).may_fit("anything at all 5")); }

TEST(TriggerWords, ABeginningStandsForEveryWordThatBeginsSo) {
  const auto words = TriggerWords::build({{{{{"investigat", true}, {"probe"}}, {{"trust"}}}}});
  const auto may_fit = [&](std::string_view sentence) {
    std::vector<TriggerWords::GroupId> groups;
    for (const auto& token : cut_tokens(sentence)) words.find_groups(word_of(sentence, token), token.key, groups);
    TriggerWords::Met met(words);
    words.add(groups, met);
    bool any = false;
    words.for_each_fitting(met, [&](std::uint32_t) { any = true; });
    return any;
  };
  EXPECT_TRUE(may_fit("The Trust is under investigation"));
  EXPECT_TRUE(may_fit("A probe at the trust"));
  EXPECT_FALSE(may_fit("The trust will invest"));
  EXPECT_FALSE(may_fit("Two probes at the trust"));
  EXPECT_FALSE(may_fit("An investigation"));
}

}  // namespace
}  // namespace boardwatch::findings
