// Whatever a stranger's document says, it is read to its end.
#include <gtest/gtest.h>

#include <random>

#include "core/utf8.hpp"
#include "parsers/findings/prepare.hpp"
#include "tests/findings/fixture.hpp"
#include "tests/findings/promises.hpp"

namespace boardwatch::findings {
namespace {

void expect_read(const std::string& text) { EXPECT_EQ(broken_promise(cascade(), text_document(text), paper()), ""); }

TEST(HostileText, RandomBytesAreRead) {
  std::mt19937 random(99);
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (std::size_t i = 0, length = random() % 2000; i < length; ++i) text.push_back(static_cast<char>(random() % 256));
    expect_read(text);
  }
}

TEST(HostileText, RandomWordsOfTheTradeAreRead) {
  const std::vector<std::string> words{"chief", "executive", "chair", "of", "the", "Ada", "Quill", "Ms", "has", "resigned", "retires", "on", "1", "April", ".", ",", ";", "\n", "|", "   ", "<", ">", "<P0>", "<H99>",
                                       "Fenmarch NHS Trust", "and", "acting", "interim", "appointed", "as", "he", "she", "her", "(", ")", "\u2019s", "-\n", "\u2022 ", "\xFF", "\xE2\x80", "culture", "EPR", "27", "trusts", "deficit", "\u00A320m"};
  std::mt19937 random(100);
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (std::size_t i = 0, length = random() % 300; i < length; ++i) text += words[random() % words.size()] + (random() % 8 == 0 ? "" : " ");
    expect_read(text);
  }
}

TEST(HostileText, AVeryLongSentenceIsRead) {
  std::string text = "The chief executive, Ada Quill, ";
  for (int i = 0; i < 3000; ++i) text += "and the chair of the board, ";
  expect_read(text + "has resigned.");
}

TEST(HostileText, ALongLineIsRead) {
  std::string text;
  while (text.size() < 200'000) text += "Ada Quill, chief nurse of Fenmarch NHS Trust, retires on 1 June 2024. The deficit was noted by members of the board. ";
  expect_read(text);
}

TEST(HostileText, AMegabyteWithoutASpaceIsRead) { expect_read(std::string(1'000'000, 'A')); }

TEST(HostileText, AMegabyteOfEmptyLinesIsRead) { expect_read(std::string(1'000'000, '\n')); }

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += piece;
  return text;
}

// How long it takes is shown by bench/findings_growth.cpp.
TEST(HostileText, WhateverIsRepeatedIsRead) {
  for (const std::string_view piece : {"And The ", "The Trust ", "Aa NHS Trust ", "van de ", "Ada van ", "council ", "Council of ", "1) ", "1)          x\n", "A. ", ".\"'", "chief ", "director of finance and ", "(", "he ", "on 1 April ",
                                       "Monday ", "2024-", "\u200B\u202E", "\u2019", "<", "- \n", "Heading\n\n", "\n", "   x", "Xx Yy, ", "care ", "NHS ", "Q3 of ", "\u0416\u0439 ", "\uFB01"}) {
    SCOPED_TRACE(piece);
    expect_read(repeated(piece, 60'000));
  }
}

TEST(HostileText, EveryByteValueIsReadWithItsOrigin) {
  std::string text;
  for (int i = 0; i < 256; ++i) text += "Ada " + std::string(1, static_cast<char>(i)) + "Quill" + std::string(1, static_cast<char>(i)) + " left on 1 May. ";
  const auto document = text_document(text);
  const Prepared prepared(document);
  EXPECT_TRUE(is_utf8(prepared.text()));
  for (const auto& sentence : prepared.sentences()) {
    const auto [begin, end] = prepared.origin(sentence.begin, sentence.end);
    ASSERT_LT(begin, end);
    ASSERT_LE(end, text.size());
  }
  expect_read(text);
}

TEST(HostileText, ManyHeadingsAndManyNamesAreRead) {
  std::string headings, names;
  for (int i = 0; i < 10'000; ++i) headings += "Heading " + std::to_string(i) + "\n\n";
  for (int i = 0; i < 4'000; ++i) names += "Mr Aa" + std::string(1, static_cast<char>('a' + i % 26)) + std::string(1, static_cast<char>('a' + i / 26 % 26)) + " Bb" + std::string(1, static_cast<char>('a' + i / 676)) + " of Cc" +
                                            std::string(1, static_cast<char>('a' + i % 25)) + std::string(1, static_cast<char>('a' + i / 25 % 25)) + std::string(1, static_cast<char>('a' + i / 625 % 25)) + " NHS Trust left.\n";
  expect_read(headings);
  expect_read(names);
}

TEST(HostileText, NoTextHasNoFindings) { EXPECT_TRUE(cascade().find(Document(), Context()).empty()); }

}  // namespace
}  // namespace boardwatch::findings
