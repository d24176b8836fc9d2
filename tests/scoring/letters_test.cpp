#include "scoring/letters.hpp"

#include <gmock/gmock.h>

namespace boardwatch::scoring {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Fold, CaseAndAccentsGo) {
  EXPECT_EQ(fold("Zoë ÅNGSTRÖM"), "zoe angstrom");
  EXPECT_EQ(fold("Núñez Čapek Ştefan Nguyễn"), "nunez capek stefan nguyen");
}

TEST(Fold, AccentOfItsOwnIsTheSameAsTheAccentedLetter) { EXPECT_EQ(fold("Jose\u0301"), fold("José")); }

TEST(Fold, LettersThatAreNoAccentedOnesStay) { EXPECT_EQ(fold("Łoś Øre Straße"), "łos øre straße"); }

TEST(Fold, CompatibilityFormsAreTakenApart) {
  EXPECT_EQ(fold("ﬁona №5…"), "fiona no5...");
  EXPECT_EQ(fold("Ａｄａ！"), "ada!");
}

TEST(Fold, DashesAreOneKindAndApostrophesGo) {
  EXPECT_EQ(fold("Hartley–Smith—Pell‑Roe"), "hartley-smith-pell-roe");
  EXPECT_EQ(fold("O’Hara O'Hara O‘Hara O`Hara"), "ohara ohara ohara ohara");
}

TEST(Fold, SpacesOfOtherWidthsAreSpaces) { EXPECT_EQ(fold("a\u00A0b\u2003c"), "a b c"); }

TEST(Fold, OtherScriptsLoseCaseAndAccentsOnly) { EXPECT_EQ(fold("Юрий Άννα 山田"), "юрии αννα 山田"); }

TEST(Fold, BytesThatAreNoTextAreNotLost) { EXPECT_EQ(fold("a\xFF"), "a\uFFFD"); }

TEST(Capitals, AreKnownInEveryAlphabetOfTheTable) {
  for (const char32_t c : {U'A', U'É', U'Ø', U'Ω', U'Й', U'Ａ'}) EXPECT_TRUE(is_capital(c)) << static_cast<unsigned>(c);
  for (const char32_t c : {U'a', U'é', U'ß', U'ﬁ', U'1', U'山'})
    EXPECT_FALSE(is_capital(c)) << static_cast<unsigned>(c);
}

TEST(Words, ArePartedByWhiteSpaceOfAnyKind) {
  EXPECT_THAT(words_of(std::string_view(" one\ttwo\u00A0three\u2028four\r\n")),
              ElementsAre("one", "two", "three", "four"));
  EXPECT_THAT(words_of(std::string_view(" \u3000")), IsEmpty());
  EXPECT_EQ(one_spaced("\n one \u2009 two "), "one two");
}

}  // namespace
}  // namespace boardwatch::scoring
