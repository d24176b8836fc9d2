#include "parsers/findings/trigger_words.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "parsers/findings/changes.hpp"
#include "tests/findings/fixture.hpp"
#include "wire/json.hpp"

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
    words = TriggerWords::build(phrases, std::vector<bool>(entries.size(), true), vocabulary);
  }
  bool may_fit(std::string_view sentence) const { return words.may_fit(cut_tokens(sentence)); }
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

/// Whatever the grammar reads in the labelled passages, the words alone let through.
TEST(TriggerWords, NoSentenceThatTellsAChangeIsLeftOut) {
  const auto tagger = Tagger::build(catalogue());
  const auto changes = ChangeGrammar::build();
  ASSERT_TRUE(tagger);
  ASSERT_TRUE(changes);
  std::size_t told = 0;
  for (const auto* name : {"dev", "passages", "unseen"}) {
    std::ifstream file(std::string(BOARDWATCH_SOURCE_DIR "/tests/gold/") + name + ".jsonl");
    for (std::string line; std::getline(file, line);) {
      const auto document = text_document(wire::parse(line)->as_object().at("text").as_string().c_str());
      const Prepared prepared(document);
      Discourse discourse;
      for (std::size_t s = 0; s < prepared.sentences().size(); ++s) {
        const auto words = prepared.words(prepared.sentences()[s]);
        if (changes->match(tagger->tag(prepared, s, std::nullopt, discourse), words, std::nullopt).empty()) continue;
        ++told;
        EXPECT_TRUE(changes->may_tell(cut_tokens(words))) << words;
      }
    }
  }
  EXPECT_GT(told, 500u);
}

}  // namespace
}  // namespace boardwatch::findings
