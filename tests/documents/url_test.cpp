#include "parsers/documents/url.hpp"

#include <gtest/gtest.h>

namespace boardwatch::documents {
namespace {

TEST(ResolveUrl, RelativePathAgainstThePage) {
  EXPECT_EQ(resolve_url("https://a.example/board/2026/", "../papers/may.pdf"), "https://a.example/board/papers/may.pdf");
  EXPECT_EQ(resolve_url("https://a.example/board/x", "?smbfolder=1973"), "https://a.example/board/x?smbfolder=1973");
  EXPECT_EQ(resolve_url("https://a.example/board", "//b.example/c"), "https://b.example/c");
}

TEST(ResolveUrl, AbsoluteAddressStaysAsWritten) { EXPECT_EQ(resolve_url("https://a.example/", "http://B.example/%7ebob"), "http://B.example/%7ebob"); }

TEST(ResolveUrl, SpacesAndBracketsOfPastedNamesAreEncoded) {
  EXPECT_EQ(resolve_url("https://a.example/", "Board Papers [May].pdf"), "https://a.example/Board%20Papers%20%5BMay%5D.pdf");
}

TEST(ResolveUrl, WithoutABaseTheReferenceComesBack) { EXPECT_EQ(resolve_url("", "may.pdf"), "may.pdf"); }

TEST(ResolveUrl, PathsAddUpWithoutAHost) {
  EXPECT_EQ(resolve_url("/board/x", "may.pdf"), "/board/may.pdf");
  EXPECT_EQ(resolve_url("/board/x", "//b.example/c"), "http://b.example/c");
  EXPECT_EQ(resolve_url("board/x", "may.pdf"), "may.pdf");
}

TEST(ResolveUrl, OtherSchemesAreLeftAlone) { EXPECT_EQ(resolve_url("https://a.example/", "javascript:go()"), "javascript:go()"); }

TEST(ResolveUrl, LongHostileReferencesEnd) { EXPECT_FALSE(resolve_url("https://a.example/", std::string(1'000'000, '%')).empty()); }

}  // namespace
}  // namespace boardwatch::documents
