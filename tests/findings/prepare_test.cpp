#include "parsers/findings/prepare.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "core/utf8.hpp"
#include "tests/findings/fixture.hpp"

namespace boardwatch::findings {
namespace {

using testing::ElementsAre;

std::vector<std::string> sentences_of(const std::string& text) {
  const auto document = text_document(text);
  const Prepared prepared(document);
  std::vector<std::string> sentences;
  for (const auto& sentence : prepared.sentences()) sentences.emplace_back(prepared.words(sentence));
  return sentences;
}

std::vector<UnitKind> kinds_of(const std::string& text) {
  const auto document = text_document(text);
  std::vector<UnitKind> kinds;
  const Prepared prepared(document);
  for (const auto& unit : prepared.units()) kinds.push_back(unit.kind);
  return kinds;
}

TEST(Prepare, LinesThatThePagesWidthBrokeAreOneSentence) {
  EXPECT_THAT(sentences_of("The Board noted that the chief executive of the trust, Ada Quill, would be\nretiring at the end of March."),
              ElementsAre("The Board noted that the chief executive of the trust, Ada Quill, would be retiring at the end of March"));
}

TEST(Prepare, AWordHyphenatedAtTheLinesEndIsWholeAgain) {
  EXPECT_THAT(sentences_of("Members were told that the Medical Di-\nrector had resigned."),
              ElementsAre("Members were told that the Medical Director had resigned"));
}

TEST(Prepare, AHyphenThatBelongsToANameStaysAtTheLinesEnd) {
  EXPECT_THAT(sentences_of("The Board congratulated the new chair, Ms Ottoline Drew-\nHarcourt, on her first meeting."),
              ElementsAre(testing::HasSubstr("Drew-Harcourt")));
}

TEST(Prepare, TypographersMarksBecomePlainOnes) {
  EXPECT_THAT(sentences_of("The trust\u2019s \u201cof\uFB01ce\u201d\u00A0\u2013 closed\u2026 again"), ElementsAre("The trust's \"office\" - closed... again"));
}

TEST(Prepare, AngleBracketsDoNotReachTheGrammar) { EXPECT_THAT(sentences_of("x <P0> y"), ElementsAre("x 'P0' y")); }

TEST(Prepare, BulletsAndNumbersAreNoPartOfTheirSentence) {
  EXPECT_THAT(sentences_of("\u2022 The chair has resigned\n\u2022 The chief nurse has retired"), ElementsAre("The chair has resigned", "The chief nurse has retired"));
  EXPECT_THAT(sentences_of("3.1.2 The chair has resigned."), ElementsAre("The chair has resigned"));
}

TEST(Prepare, TheNumberOfAParagraphOnALineOfItsOwnIsNoHeading) {
  Document document;
  const auto add = [&](BlockKind kind, std::string_view words) {
    const auto begin = document.text.size();
    document.text += words;
    document.blocks.push_back({kind, begin, document.text.size()});
    document.text += "\n";
  };
  add(BlockKind::paragraph, "B. Welland\n5.5");
  add(BlockKind::paragraph, "The ward opened.");
  add(BlockKind::heading, "5.6");
  add(BlockKind::paragraph, "The chair has resigned.");
  const Prepared prepared(document);
  std::vector<std::string> headings;
  for (const auto& unit : prepared.units()) headings.emplace_back(unit.heading);
  EXPECT_THAT(headings, ElementsAre("B. Welland", "B. Welland", "B. Welland"));
}

TEST(Prepare, ANumberThatOpensASentenceIsPartOfIt) {
  EXPECT_THAT(sentences_of("27 trusts have no system."), ElementsAre("27 trusts have no system"));
  EXPECT_THAT(sentences_of("1 April saw a change."), ElementsAre("1 April saw a change"));
}

TEST(Prepare, AbbreviationsAndInitialsEndNoSentence) {
  EXPECT_THAT(sentences_of("Dr. A. Quill spoke. Mr. Pell did not."), ElementsAre("Dr. A. Quill spoke", "Mr. Pell did not"));
}

TEST(Prepare, ALineAloneIsAHeadingAndOpensASection) {
  const auto document = text_document("People news\n\nThe chair has resigned.\n\nBuildings\n\nThe roof leaks.");
  const Prepared prepared(document);
  ASSERT_EQ(prepared.units().size(), 4u);
  EXPECT_EQ(prepared.units()[0].kind, UnitKind::heading);
  EXPECT_EQ(prepared.units()[1].heading, "People news");
  EXPECT_EQ(prepared.units()[3].heading, "Buildings");
  EXPECT_NE(prepared.units()[1].section, prepared.units()[3].section);
}

TEST(Prepare, AlignedColumnsAreRowsWithTheirCellsParted) {
  EXPECT_THAT(kinds_of("Ada Quill      Chief nurse      Left 4 May\nBo Pell        Chair            Substantive"), ElementsAre(UnitKind::row, UnitKind::row));
  EXPECT_THAT(sentences_of("Ada Quill      Chief nurse      Left 4 May"), ElementsAre("Ada Quill | Chief nurse | Left 4 May"));
}

TEST(Prepare, AnEmptyTextHasNoSentences) { EXPECT_THAT(sentences_of(""), ElementsAre()); }

// ---- every byte knows where it came from ---------------------------------------------------------------------------------

std::string without_breaks(std::string text) {
  for (std::size_t at; (at = text.find("-\n")) != std::string::npos;) text.erase(at, 2);
  return text;
}

/// Breaks lines at random between words, and inside words behind a hyphen; the pieces have two letters or more.
std::string broken_at_random(const std::vector<std::string>& words, std::mt19937& random) {
  std::string text;
  for (const auto& word : words) {
    if (!text.empty()) text += random() % 5 == 0 ? "\n" : " ";
    if (word.size() >= 6 && random() % 4 == 0) {
      const auto cut = 2 + random() % (word.size() - 3);
      text += word.substr(0, cut) + "-\n" + word.substr(cut);
    } else {
      text += word;
    }
  }
  return text;
}

TEST(Prepare, WhereverLinesAreBrokenEveryWordLeadsBackToItsOwnBytes) {
  const std::vector<std::string> words{"the",  "board",     "noted", "that",     "the",  "director", "of",   "nursing", "would",     "be",     "leaving",
                                       "the",  "trust",     "for",   "family",   "and",  "personal", "reasons", "and",  "thanked", "her",    "warmly",
                                       "for",  "eleven",    "years", "during",   "which", "patients", "colleagues", "governors", "alike", "had", "benefited"};
  std::mt19937 random(20240514);
  for (int round = 0; round < 300; ++round) {
    const auto document = text_document(broken_at_random(words, random));
    const Prepared prepared(document);
    std::vector<std::string> found;
    for (const auto& sentence : prepared.sentences()) {
      const auto text = prepared.words(sentence);
      for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find(' ', begin), text.size());
        const auto [from, to] = prepared.origin(sentence.begin + begin, sentence.begin + end);
        const auto source = without_breaks(document.text.substr(from, to - from));
        ASSERT_EQ(source, text.substr(begin, end - begin)) << document.text;
        found.push_back(source);
        begin = end + 1;
      }
    }
    ASSERT_EQ(found, words) << document.text;
  }
}

TEST(Prepare, TheOriginOfAMarkIsWhatTheTypographerPut) {
  const auto document = text_document("The \uFB01rst chair\u2019s o\uFB03ce");
  const Prepared prepared(document);
  const auto origin_of = [&](std::string_view words) {
    const auto at = prepared.text().find(words);
    const auto [from, to] = prepared.origin(at, at + words.size());
    return document.text.substr(from, to - from);
  };
  EXPECT_EQ(origin_of("first"), "\uFB01rst");
  EXPECT_EQ(origin_of("chair's"), "chair\u2019s");
  EXPECT_EQ(origin_of("office"), "o\uFB03ce");
}

TEST(Prepare, ARangeOutsideTheTextComesFromNowhere) {
  const auto document = text_document("A chair.");
  const Prepared prepared(document);
  EXPECT_EQ(prepared.origin(3, 3), (std::pair<std::size_t, std::size_t>(0, 0)));
  EXPECT_EQ(prepared.origin(0, 10'000), (std::pair<std::size_t, std::size_t>(0, 0)));
}

}  // namespace
}  // namespace boardwatch::findings
