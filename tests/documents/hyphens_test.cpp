#include "parsers/documents/hyphens.hpp"

#include <gtest/gtest.h>

namespace boardwatch::documents {
namespace {

TEST(JoinHyphens, PrintersHyphenGoes) { EXPECT_EQ(join_hyphens("the organi-\nsation, in May"), "the organisation,\nin May"); }

TEST(JoinHyphens, HyphenOfTheWordStays) {
  EXPECT_EQ(join_hyphens("a long-\nterm plan"), "a long-term\nplan");
  EXPECT_EQ(join_hyphens("Anne-\nMarie Smith"), "Anne-Marie\nSmith");
  EXPECT_EQ(join_hyphens("in 2026-\n27 and"), "in 2026-27\nand");
  EXPECT_EQ(join_hyphens("non-\nexecutive"), "non-executive");
}

TEST(JoinHyphens, TextThatWritesTheWordElsewhereDecides) {
  EXPECT_EQ(join_hyphens("the know-\nhow and the know-how"), "the know-how\nand the know-how");
  EXPECT_EQ(join_hyphens("to co-\noperate and cooperate"), "to cooperate\nand cooperate");
}

TEST(JoinHyphens, SoftHyphenAlwaysGoes) { EXPECT_EQ(join_hyphens("self\u00AD\nishness"), "selfishness"); }

TEST(JoinHyphens, WordPartedTwiceIsWhole) { EXPECT_EQ(join_hyphens("or-\ngani-\nsation now"), "organisation\nnow"); }

TEST(JoinHyphens, DashesAndEndsStay) {
  for (const auto* text : {"", "-", "a -\nb", "a-", "a-\n\nb", "\u2013\nb", "one\ntwo", "a-\n- b"}) EXPECT_EQ(join_hyphens(text), text);
}

TEST(JoinHyphens, LettersBeyondAsciiAreWords) { EXPECT_EQ(join_hyphens("Zo\u00eb-\nlike"), "Zo\u00eblike"); }

}  // namespace
}  // namespace boardwatch::documents
