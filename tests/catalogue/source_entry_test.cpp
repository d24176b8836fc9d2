#include "catalogue/source_entry.hpp"

#include <gtest/gtest.h>

namespace boardwatch::catalogue {
namespace {

SourceEntry entry(std::optional<SourceKind> kind, std::string address, std::string title = "", std::string organisation = "") {
  SourceEntry out;
  out.kind = kind;
  out.address = std::move(address);
  out.title = std::move(title);
  if (!organisation.empty()) out.fields["organisation"] = organisation;
  return out;
}

TEST(KindOfAddress, IsAFeedWhereTheAddressSaysSo) {
  for (const auto* address : {"https://www.england.nhs.uk/feed/", "https://www.gov.uk/government/organisations/nhs-england.atom", "https://feeds.bbci.co.uk/news/health/rss.xml",
                              "https://www.hsj.co.uk/XmlServers/navsectionRSS.aspx?navsectioncode=20703", "http://one.example/index.rdf"})
    EXPECT_EQ(kind_of_address(address), SourceKind::feed) << address;
}

TEST(KindOfAddress, IsAPageWhereTheAddressNamesABoard) {
  for (const auto* address : {"https://www.uhd.nhs.uk/about/board-papers", "https://one.example/meetings/", "https://one.example/index.html"})
    EXPECT_EQ(kind_of_address(address), SourceKind::page) << address;
}

TEST(KindOfAddress, IsAFolderWhereItIsAPath) {
  EXPECT_EQ(kind_of_address("/srv/papers"), SourceKind::folder);
  EXPECT_EQ(kind_of_address("../inbox"), SourceKind::folder);
}

TEST(KindOfAddress, IsUnknownWhereNothingTells) {
  for (const auto* address : {"https://one.example/", "https://one.example/about-us", "inbox", "ftp://one.example/feed", "www.one.example/board", ""}) EXPECT_EQ(kind_of_address(address), std::nullopt) << address;
}

TEST(MakeId, IsOfTheOrganisationFirst) {
  EXPECT_EQ(make_id(entry(SourceKind::page, "https://one.example/", "The Oaks", "RR8"), {}), "rr8-board");
  EXPECT_EQ(make_id(entry(SourceKind::feed, "https://one.example/", "The Oaks", "RR8"), {}), "rr8-news");
}

TEST(MakeId, IsOfTheTitleThenOfTheHost) {
  EXPECT_EQ(make_id(entry(SourceKind::feed, "https://one.example/", "The Oaks’ “News”"), {}), "the-oaks-news");
  EXPECT_EQ(make_id(entry(SourceKind::feed, "https://www.One.example/feed/"), {}), "one-example");
  EXPECT_EQ(make_id(entry(SourceKind::folder, "/srv/papers"), {}), "srv-papers");
  EXPECT_EQ(make_id(entry(SourceKind::feed, "https://", "!!!"), {}), "source");
}

TEST(MakeId, IsUnique) { EXPECT_EQ(make_id(entry(SourceKind::page, "https://one.example/", "", "RR8"), {"rr8-board", "rr8-board-2"}), "rr8-board-3"); }

TEST(MakeId, IsShort) {
  const auto id = make_id(entry(SourceKind::feed, "https://one.example/", std::string(200, 'x') + " and more"), {});
  EXPECT_EQ(id, std::string(60, 'x'));
  EXPECT_EQ(make_id(entry(SourceKind::feed, "https://one.example/", "words " + std::string(58, 'x')), {}), "words");
}

TEST(AddressKey, SaysWhichAddressesLeadToTheSamePlace) {
  const auto key = address_key("https://www.one.example/board/");
  for (const auto* address : {"http://one.example/board", "https://ONE.example:443/board#papers", "http://one.example:80/board//"}) EXPECT_EQ(address_key(address), key) << address;
  for (const auto* address : {"https://one.example/Board", "https://one.example/board?page=2", "https://two.example/board", "https://one.example:8080/board"}) EXPECT_NE(address_key(address), key) << address;
}

}  // namespace
}  // namespace boardwatch::catalogue
