#include "parsers/documents/take_part.hpp"

#include <gtest/gtest.h>

#include "tests/documents/make_docx.hpp"

namespace boardwatch::documents {
namespace {

std::string pdf(const std::string& words) { return "%PDF-1.4\n" + words; }

TEST(TakePart, GivesThePdfOfThatName) {
  const auto pack = make_zip({{"1.pdf", pdf("one")}, {"Minutes.txt", "1"}, {"2.pdf", pdf("two")}});
  EXPECT_EQ(take_part(pack, "pack.zip", "", "1.pdf").value(), pdf("one"));
  EXPECT_EQ(take_part(pack, "pack.zip", "", "2.pdf").value(), pdf("two"));
}

TEST(TakePart, GoesIntoPacksInPacks) {
  const auto inner = make_zip({{"b.pdf", pdf("inner")}});
  const auto pack = make_zip({{"a.pdf", pdf("outer")}, {"more.zip", inner}});
  EXPECT_EQ(take_part(pack, "pack.zip", "", "more.zip/b.pdf").value(), pdf("inner"));
}

TEST(TakePart, TellsThatThereIsNone) {
  const auto pack = make_zip({{"1.pdf", pdf("one")}, {"Minutes.txt", "0"}});
  const auto missing = take_part(pack, "pack.zip", "", "2.pdf");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, Errc::not_found);
  EXPECT_EQ(missing.error().where, "pack.zip: has no PDF \"2.pdf\" in it");
  EXPECT_EQ(take_part(pack, "pack.zip", "", "Minutes.txt").error().code, Errc::not_found);
}

TEST(TakePart, PaperThatIsNoPackHasNoParts) { EXPECT_EQ(take_part(pdf("one"), "one.pdf", "", "one.pdf").error().code, Errc::not_found); }

}  // namespace
}  // namespace boardwatch::documents
