#include "core/utf8.hpp"

#include <gmock/gmock.h>

namespace boardwatch {
namespace {

using testing::ElementsAre;

TEST(DecodeUtf8, ReadsEveryLength) {
  const std::string text = "a\u00E9\u20AC\U0001F600";
  EXPECT_EQ(decode_utf8(text, 0).value, U'a');
  EXPECT_EQ(decode_utf8(text, 1).value, U'\u00E9');
  EXPECT_EQ(decode_utf8(text, 3).value, U'\u20AC');
  EXPECT_EQ(decode_utf8(text, 6).value, U'\U0001F600');
  EXPECT_EQ(decode_utf8(text, 6).length, 4u);
}

TEST(DecodeUtf8, MalformedBytesAreOneByteLong) {
  for (const std::string text :
       {"\x80", "\xC3", "\xC3(", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF"}) {
    EXPECT_EQ(decode_utf8(text, 0).value, char32_t{0xFFFD});
    EXPECT_EQ(decode_utf8(text, 0).length, 1u);
    EXPECT_FALSE(is_utf8(text));
  }
}

TEST(AppendUtf8, WritesWhatDecodeReads) {
  for (const char32_t c : {U'a', U'\u00E9', U'\u20AC', U'\U0001F600'}) {
    std::string out;
    append_utf8(out, c);
    EXPECT_EQ(decode_utf8(out, 0).value, c);
    EXPECT_TRUE(is_utf8(out));
  }
}

TEST(RepairUtf8, LeavesGoodTextAlone) { EXPECT_EQ(repair_utf8("Zoë\tO’Neill\n"), "Zoë\tO’Neill\n"); }

TEST(RepairUtf8, ReplacesWhatIsNoText) {
  EXPECT_EQ(repair_utf8("a\xE9z"), "a\uFFFDz");
  EXPECT_EQ(repair_utf8(std::string("a\0b\x1B", 4)),
            "a\uFFFD"
            "b\uFFFD");
}

TEST(RepairUtf8, MakesOneKindOfLineBreak) { EXPECT_EQ(repair_utf8("a\r\nb\rc\n"), "a\nb\nc\n"); }

TEST(FoldSpace, MakesOneSpaceOfEachRun) {
  EXPECT_EQ(fold_space("  chief \t\n nurse\u00A0\u00A0and midwife "), "chief nurse and midwife");
  EXPECT_EQ(fold_space(" \n"), "");
}

TEST(Split, KeepsEmptyParts) {
  EXPECT_THAT(split("a||b|", '|'), ElementsAre("a", "", "b", ""));
  EXPECT_THAT(split("", '|'), ElementsAre(""));
}

TEST(SlugWords, DropsAccentsAndApostrophes) {
  EXPECT_EQ(slug_words("Zoë O'Neill-Marsh"), "zoe oneill marsh");
  EXPECT_EQ(slug_words("Søren Łukasz ŽIŽEK, Ünal Çelik"), "soren lukasz zizek unal celik");
  EXPECT_EQ(slug_words("St Thomas’"), "st thomas");
}

TEST(SlugWords, AccentsWrittenAsCharactersOfTheirOwnMakeTheSameWord) {
  EXPECT_EQ(slug_words("Rene\u0301e Noe\u0308l"), slug_words("Renée Noël"));
}

TEST(SlugWords, WritesOutTheAmpersand) { EXPECT_EQ(slug_words("Guy's & St Thomas'"), "guys and st thomas"); }

TEST(SlugWords, SignsAreNoLetters) { EXPECT_EQ(slug_words("2×3÷4 – 5"), "2 3 4 5"); }

TEST(SlugWords, KeepsLettersBeyondLatin) { EXPECT_EQ(slug_words("Γιώργος 7"), "Γιώργος 7"); }

TEST(Clip, CutsBetweenCharacters) {
  EXPECT_EQ(clip("Zoë", 3), "Zo");
  EXPECT_EQ(clip("Zoë", 4), "Zoë");
  EXPECT_EQ(clip("Zoë", 0), "");
}

TEST(Printable, CannotForgeALineNorMoveTheCursor) {
  EXPECT_EQ(printable("good\nERROR forged\r"), "good ERROR forged ");
  EXPECT_EQ(printable("\x1B[2J\x07"), "\\x1B[2J\\x07");
  EXPECT_EQ(printable("a\u202Eb\u200Bc\u2028d"), "abcd");
  EXPECT_EQ(printable("a\xFFz"), "a\uFFFDz");
}

TEST(Nearest, FindsTheSlipAndNothingElse) {
  const std::vector<std::string_view> words{"departure", "appointment", "interim"};
  EXPECT_EQ(nearest("depature", words), "departure");
  EXPECT_EQ(nearest("interm", words), "interim");
  EXPECT_EQ(nearest("finance", words), "");
}

TEST(EditDistance, CountsSingleEdits) {
  EXPECT_EQ(edit_distance("kitten", "sitting"), 3u);
  EXPECT_EQ(edit_distance("", "abc"), 3u);
  EXPECT_EQ(edit_distance("same", "same"), 0u);
}

}  // namespace
}  // namespace boardwatch
