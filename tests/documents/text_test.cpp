#include "parsers/documents/text.hpp"

#include <gmock/gmock.h>

namespace boardwatch::documents {
namespace {

using testing::ElementsAre;

std::vector<std::string> blocks(const Document& document) {
  std::vector<std::string> out;
  for (const auto& block : document.blocks)
    out.push_back(std::string(to_code(block.kind)) + ": " + document.text.substr(block.begin, block.end - block.begin));
  return out;
}

TEST(ReadText, BlankLinesPartBlocks) {
  const auto document = read_text("Chair's report\r\n\r\nThe chair said\r\nthat all is well.\r\n\r\n• One\r\n• Two\r\n  goes on\r\n(a) Three\r\nAda Lowe\tChair\r\n", "");
  ASSERT_TRUE(document);
  EXPECT_THAT(blocks(*document), ElementsAre("heading: Chair's report", "paragraph: The chair said\nthat all is well.", "list_item: • One",
                                             "list_item: • Two\n  goes on", "list_item: (a) Three", "table_row: Ada Lowe\tChair"));
  EXPECT_EQ(document->title, "Chair's report");
}

TEST(ReadText, YearsAndDatesAtALineStartAreNoNumbers) {
  const auto document = read_text("2026 was a good year.\n\n28 May was a Thursday.\n\n1. Welcome to all.\n", "");
  ASSERT_TRUE(document);
  EXPECT_THAT(blocks(*document), ElementsAre("paragraph: 2026 was a good year.", "paragraph: 28 May was a Thursday.", "list_item: 1. Welcome to all."));
}

TEST(ReadText, FormFeedBeginsAPage) {
  const auto document = read_text("One.\nstill one.\fTwo.\f", "");
  ASSERT_TRUE(document);
  ASSERT_EQ(document->pages.size(), 2u);
  EXPECT_EQ(page_at(*document, document->text.find("Two")), 2u);
  EXPECT_EQ(document->blocks.size(), 2u);
}

TEST(ReadText, StatedDateIsFound) { EXPECT_EQ(to_iso(read_text("Board of Directors\n28 May 2026\n\nThe words.", "")->date.value()), "2026-05-28"); }

TEST(ReadText, EmptyAndBlankAreRefused) {
  EXPECT_EQ(read_text("", "").error().code, Errc::empty);
  EXPECT_EQ(read_text(" \n\f ", "").error().code, Errc::no_text);
}

TEST(ReadText, BlocksHoldEveryWord) {
  const std::string text = "A\n\nb c\nd | e\n- f\n\n\n  g  \n\f\nh";
  const auto document = read_text(text, "");
  ASSERT_TRUE(document);
  std::string words;
  for (const auto& block : document->blocks) words += document->text.substr(block.begin, block.end - block.begin);
  for (const char c : std::string("Abcdefgh")) EXPECT_NE(words.find(c), std::string::npos) << c;
}

}  // namespace
}  // namespace boardwatch::documents
