// Whatever a stranger's document says, it is read to its end.
#include <gtest/gtest.h>

#include <random>

#include "tests/findings/fixture.hpp"

namespace boardwatch::findings {
namespace {

void expect_evidence_fits(const Document& document) {
  for (const auto& finding : cascade().find(document, paper())) {
    const auto& evidence = evidence_of(finding);
    ASSERT_LE(evidence.end, document.text.size());
    ASSERT_EQ(evidence.words, document.text.substr(evidence.start, evidence.end - evidence.start));
  }
}

TEST(HostileText, RandomBytesAreRead) {
  std::mt19937 random(99);
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (std::size_t i = 0, length = random() % 2000; i < length; ++i) text.push_back(static_cast<char>(random() % 256));
    expect_evidence_fits(text_document(text));
  }
}

TEST(HostileText, RandomWordsOfTheTradeAreRead) {
  const std::vector<std::string> words{"chief", "executive", "chair", "of", "the", "Ada", "Quill", "Ms", "has", "resigned", "retires", "on", "1", "April", ".", ",", ";", "\n", "|", "   ", "<", ">", "<P0>", "<H99>",
                                       "Fenmarch NHS Trust", "and", "acting", "interim", "appointed", "as", "he", "she", "her", "(", ")", "\u2019s", "-\n", "\u2022 ", "\xFF", "\xE2\x80", "culture", "EPR", "27", "trusts", "deficit", "\u00A320m"};
  std::mt19937 random(100);
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (std::size_t i = 0, length = random() % 300; i < length; ++i) text += words[random() % words.size()] + (random() % 8 == 0 ? "" : " ");
    expect_evidence_fits(text_document(text));
  }
}

TEST(HostileText, AVeryLongSentenceIsRead) {
  std::string text = "The chief executive, Ada Quill, ";
  for (int i = 0; i < 3000; ++i) text += "and the chair of the board, ";
  expect_evidence_fits(text_document(text + "has resigned."));
}

TEST(HostileText, AMegabyteOnOneLineIsRead) {
  std::string text;
  while (text.size() < 1'000'000) text += "Ada Quill, chief nurse of Fenmarch NHS Trust, retires on 1 June 2024. The deficit was noted by members of the board. ";
  expect_evidence_fits(text_document(text));
}

TEST(HostileText, AMegabyteWithoutASpaceIsRead) { expect_evidence_fits(text_document(std::string(1'000'000, 'A'))); }

TEST(HostileText, AMegabyteOfEmptyLinesIsRead) { expect_evidence_fits(text_document(std::string(1'000'000, '\n'))); }

TEST(HostileText, NoTextHasNoFindings) { EXPECT_TRUE(cascade().find(Document(), Context()).empty()); }

}  // namespace
}  // namespace boardwatch::findings
