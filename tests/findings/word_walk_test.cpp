#include "parsers/findings/word_walk.hpp"

#include <gtest/gtest.h>

#include <string>
#include <tuple>
#include <vector>

#include "parsers/findings/prepare.hpp"
#include "tests/findings/passages.hpp"

namespace boardwatch::findings {
namespace {

using Words = std::vector<std::tuple<std::size_t, std::size_t, WordKey, bool, bool>>;

Words walked(std::string_view text, std::size_t begin, std::size_t end) {
  Words words;
  for_each_word(text, begin, end, [&](const WalkedWord& word) {
    if (!word.part) words.emplace_back(word.begin - begin, word.end - begin, word.key, word.capital, word.digit);
  });
  return words;
}

Words cut(std::string_view text) {
  Words words;
  for (const auto& token : cut_tokens(text))
    if (token.word) words.emplace_back(token.begin, token.end, token.key, token.capital, token.digit);
  return words;
}

TEST(WordWalk, MeetsTheWordsThatAreCut) {
  for (const std::string_view text :
       {"Ada Quill, 54, left in mid-May; her deputy's post is R&D's.", "a", "", "Ångström's Élan at the O'Hara-Źdźbło unit", "THE CHAIR'S REPORT 2026/27 £4m", "abcdefgh ijklmnopqrstuvwxyz1 12345678",
        "don't - it's (the) 'Trust'", "x\xC3 y\xFF\xE2\x80 z", "words\nover lines", "-'&", "a-", "'s", "8th & 9th"})
    EXPECT_EQ(walked(text, 0, text.size()), cut(text)) << text;
}

TEST(WordWalk, TellsThePartsOfAJoinedWordBehindIt) {
  const std::string_view text = "the non-executive's R&D";
  std::vector<std::string> words;
  for_each_word(text, 0, text.size(), [&](const WalkedWord& word) { words.push_back((word.part ? "+" : "") + std::string(text.substr(word.begin, word.end - word.begin))); });
  EXPECT_EQ(words, (std::vector<std::string>{"the", "non-executive", "+non", "+executive", "R&D", "+R", "+D"}));
}

TEST(WordWalk, KnowsTheFirstWord) {
  std::vector<bool> first;
  for_each_word("  Ada left", 0, 10, [&](const WalkedWord& word) { first.push_back(word.first); });
  for_each_word("\"Ada left", 0, 9, [&](const WalkedWord& word) { first.push_back(word.first); });
  EXPECT_EQ(first, (std::vector<bool>{true, false, false, false}));
}

TEST(WordWalk, MeetsTheWordsThatAreCutInEveryLabelledSentence) {
  std::size_t sentences = 0;
  for (const auto* name : {"dev.jsonl", "passages.jsonl", "fresh.jsonl"}) {
    for (const auto& passage : passages(name)) {
      const Prepared prepared(passage.document);
      for (const auto& sentence : prepared.sentences()) {
        ++sentences;
        ASSERT_EQ(walked(prepared.text(), sentence.begin, sentence.end), cut(prepared.words(sentence))) << prepared.words(sentence);
      }
    }
  }
  EXPECT_GT(sentences, 3000u);
}

}  // namespace
}  // namespace boardwatch::findings
