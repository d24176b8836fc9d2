#include "parsers/documents/sitemap.hpp"

#include <gmock/gmock.h>

#include "parsers/documents/limits.hpp"
#include "tests/fakes/web_server.hpp"

namespace boardwatch::documents {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr const char* head = "<?xml version='1.0' encoding='UTF-8'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>";

Sitemap parse(std::string_view bytes, std::string_view base = "https://a.example/sitemap.xml") {
  auto sitemap = parse_sitemap(bytes, "", base);
  EXPECT_TRUE(sitemap) << (sitemap ? "" : sitemap.error().where);
  return sitemap ? *std::move(sitemap) : Sitemap{};
}

std::string urlset(const std::string& inside) { return head + inside + "</urlset>"; }

TEST(ParseSitemap, ReadsPagesAndWhenTheyChanged) {
  const auto sitemap = parse(urlset("<url>\n <loc> https://a.example/board/?y=2026&amp;m=5 </loc><lastmod>2026-05-28</lastmod><changefreq>daily</changefreq></url>"
                                    "<url><loc>https://a.example/news/</loc><lastmod>2026-05-28T10:00:00+01:00</lastmod></url><url><loc>https://a.example/</loc></url>"));
  EXPECT_THAT(sitemap.pages, ElementsAre(SitemapPage{"https://a.example/board/?y=2026&m=5", parse_timestamp("2026-05-28T00:00:00Z")},
                                         SitemapPage{"https://a.example/news/", parse_timestamp("2026-05-28T09:00:00Z")},
                                         SitemapPage{"https://a.example/", std::nullopt}));
  EXPECT_THAT(sitemap.sitemaps, IsEmpty());
  EXPECT_EQ(sitemap.fault, "");
  EXPECT_FALSE(sitemap.cut);
}

TEST(ParseSitemap, IndexGivesFurtherSitemaps) {
  const auto sitemap = parse("<s:sitemapindex xmlns:s='http://www.sitemaps.org/schemas/sitemap/0.9'><s:sitemap><s:loc>https://a.example/1.xml.gz</s:loc></s:sitemap>"
                             "<s:sitemap><s:loc>/2.xml</s:loc></s:sitemap></s:sitemapindex>");
  EXPECT_THAT(sitemap.sitemaps, ElementsAre("https://a.example/1.xml.gz", "https://a.example/2.xml"));
  EXPECT_THAT(sitemap.pages, IsEmpty());
}

TEST(ParseSitemap, AddressesInsideAnImageAreNotPages) {
  const auto sitemap = parse("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:image='http://www.google.com/schemas/sitemap-image/1.1'>"
                             "<url><image:image><image:loc>https://a.example/i.png</image:loc></image:image><loc>https://a.example/p</loc></url></urlset>");
  EXPECT_THAT(sitemap.pages, ElementsAre(SitemapPage{"https://a.example/p", std::nullopt}));
}

TEST(ParseSitemap, OnlyWebAddressesAreTaken) {
  const auto sitemap = parse(urlset("<url><loc>javascript:alert(1)</loc></url><url><loc>file:///etc/passwd</loc></url><url><loc> </loc></url><url/><url><loc>http://a.example/</loc></url>"));
  EXPECT_THAT(sitemap.pages, ElementsAre(SitemapPage{"http://a.example/", std::nullopt}));
}

TEST(ParseSitemap, PlainTextIsOneAddressALine) {
  const auto sitemap = parse("\xEF\xBB\xBFhttps://a.example/1\r\n\r\nhttps://a.example/2\r\n");
  EXPECT_THAT(sitemap.pages, ElementsAre(SitemapPage{"https://a.example/1", std::nullopt}, SitemapPage{"https://a.example/2", std::nullopt}));
  EXPECT_EQ(parse_sitemap("https://a.example/1\nand more words\n", "", "").error().code, Errc::unknown_format);
}

TEST(ParseSitemap, CutOneKeepsItsWholeAddresses) {
  const auto sitemap = parse(std::string(head) + "<url><loc>https://a.example/1</loc></url><url><loc>https://a.example/tw");
  EXPECT_THAT(sitemap.pages, ElementsAre(SitemapPage{"https://a.example/1", std::nullopt}));
  EXPECT_TRUE(sitemap.cut);
  EXPECT_THAT(sitemap.fault, HasSubstr("ends too early"));
}

TEST(ParseSitemap, BareAmpersandIsRepairedAndReported) {
  const auto sitemap = parse(urlset("<url><loc>https://a.example/?a=1&b=2</loc></url>"));
  EXPECT_EQ(sitemap.pages.at(0).url, "https://a.example/?a=1&b=2");
  EXPECT_THAT(sitemap.fault, HasSubstr("ampersand"));
}

TEST(ParseSitemap, CompressedOneIsUnpacked) {
  const auto plain = urlset("<url><loc>https://a.example/1</loc></url>");
  EXPECT_EQ(parse(fakes::gzip(plain)).pages.size(), 1u);
}

TEST(ParseSitemap, SeveralMembersAndFillingAfterThemAreOneFile) {
  const std::string first = std::string(head) + "<url><loc>https://a.example/1</loc></url>", second = "<url><loc>https://a.example/2</loc></url></urlset>";
  EXPECT_EQ(parse(fakes::gzip(first) + fakes::gzip(second) + std::string(20, '\0')).pages.size(), 2u);
}

struct Refused {
  const char* name;
  std::string bytes;
  Errc code;
};

TEST(ParseSitemap, WhatIsNoSitemapIsRefusedByItsCause) {
  const auto packed = fakes::gzip(urlset("<url><loc>https://a.example/1</loc></url>"));
  auto broken = packed;
  broken[broken.size() / 2] = static_cast<char>(broken[broken.size() / 2] ^ 0x55);
  std::string deep = head;
  for (int i = 0; i < 1000; ++i) deep += "<url>";
  for (const auto& refused : {Refused{"nothing", "", Errc::empty}, Refused{"white space", " \n", Errc::empty},
                              Refused{"an error page", "<!DOCTYPE html><html><body>Not found</body></html>", Errc::wrong_type},
                              Refused{"a PDF", "%PDF-1.7 ...", Errc::wrong_type},
                              Refused{"a feed", "<rss version='2.0'><channel/></rss>", Errc::unknown_format},
                              Refused{"words", "There is no sitemap here.", Errc::bad_xml},
                              Refused{"a cut archive", packed.substr(0, packed.size() / 2), Errc::damaged},
                              Refused{"a broken archive", broken, Errc::damaged},
                              Refused{"an archive in an archive", fakes::gzip(packed), Errc::damaged},
                              Refused{"a bomb", fakes::gzip(std::string(max_sitemap_bytes + 1, ' ')), Errc::too_large},
                              Refused{"too much", std::string(max_sitemap_bytes + 1, ' '), Errc::too_large},
                              Refused{"a tower", deep, Errc::too_deep}}) {
    const auto sitemap = parse_sitemap(refused.bytes, "", "");
    ASSERT_FALSE(sitemap) << refused.name;
    EXPECT_EQ(to_code(sitemap.error().code), to_code(refused.code)) << refused.name << ": " << sitemap.error().where;
    EXPECT_FALSE(sitemap.error().where.empty()) << refused.name;
  }
}

TEST(ParseSitemap, FiftyThousandPagesAreAllRead) {
  std::string pages;
  for (int i = 0; i < 50'000; ++i) pages += "<url><loc>https://a.example/" + std::to_string(i) + "</loc><lastmod>2026-05-28</lastmod><priority>0.5</priority></url>\n";
  EXPECT_EQ(parse(urlset(pages)).pages.size(), 50'000u);
}

}  // namespace
}  // namespace boardwatch::documents
