#include <gmock/gmock.h>

#include "core/utf8.hpp"
#include "parsers/documents/feed.hpp"

namespace boardwatch::documents {
namespace {

using namespace std::string_view_literals;

std::string repeat(std::string_view part, std::size_t times) {
  std::string out;
  out.reserve(part.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += part;
  return out;
}

std::string in_rss(const std::string& inside) { return "<rss version='2.0'><channel>" + inside + "</channel></rss>"; }

TEST(HostileFeed, MillionNestedElementsAreTooDeep) {
  EXPECT_EQ(parse_feed(in_rss(repeat("<a>", 1'000'000) + repeat("</a>", 1'000'000)), "", "").error().code, Errc::too_deep);
  EXPECT_EQ(parse_feed(in_rss(repeat("<a>", 1'000'000)), "", "").error().code, Errc::too_deep);
}

TEST(HostileFeed, MillionsOfElementsAreTooLarge) { EXPECT_EQ(parse_feed(in_rss(repeat("<a/>", 4'000'000)), "", "").error().code, Errc::too_large); }

TEST(HostileFeed, MoreBytesThanTheLimitAreTooLarge) { EXPECT_EQ(parse_feed(std::string(17u << 20, ' '), "", "").error().code, Errc::too_large); }

TEST(HostileFeed, BillionLaughsAreNotExpanded) {
  std::string entities = "<!ENTITY l0 \"lol\">";
  for (int i = 1; i < 10; ++i) entities += "<!ENTITY l" + std::to_string(i) + " \"" + repeat("&l" + std::to_string(i - 1) + ";", 10) + "\">";
  const auto feed = parse_feed("<!DOCTYPE rss [" + entities + "]><rss version='2.0'><channel><item><title>&l9;</title></item></channel></rss>", "", "");
  ASSERT_TRUE(feed) << feed.error().where;
  EXPECT_EQ(feed->entries.at(0).title, "&l9;");
}

TEST(HostileFeed, ExternalEntityIsNotOpened) {
  const auto feed = parse_feed("<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss version='2.0'><channel><item><title>&x;</title></item></channel></rss>", "", "");
  ASSERT_TRUE(feed) << feed.error().where;
  EXPECT_EQ(feed->entries.at(0).title, "&x;");
}

TEST(HostileFeed, ForbiddenCharactersBecomeReplacementCharacters) {
  const auto feed = parse_feed("<rss version='2.0'><channel><item><title>a\0b\x01" "c&#0;d&#xD800;e&#x110000;f</title></item></channel></rss>"sv, "", "");
  ASSERT_TRUE(feed) << feed.error().where;
  EXPECT_EQ(feed->entries.at(0).title, "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
  EXPECT_TRUE(is_utf8(feed->entries.at(0).title));
}

TEST(HostileFeed, NestedHtmlInATitleStaysText) {
  const auto feed = parse_feed(in_rss("<item><guid>1</guid><title>" + repeat("&lt;div&gt;", 100'000) + "x</title></item>"), "", "");
  EXPECT_TRUE(feed);
}

TEST(HostileFeed, HundredThousandItemsAreAllRead) {
  const auto feed = parse_feed(in_rss(repeat("<item><title>t</title><link>https://a.example/</link></item>", 100'000)), "", "");
  ASSERT_TRUE(feed) << feed.error().where;
  EXPECT_EQ(feed->entries.size(), 100'000u);
}

TEST(HostileFeed, MillionAttributesAndDeclarationsEnd) {
  std::string root = "<rss version='2.0'";
  for (int i = 0; i < 200'000; ++i) root += " xmlns:n" + std::to_string(i) + "='u'";
  EXPECT_TRUE(parse_feed(root + "><channel>" + repeat("<n:item><n:x/></n:item>", 100'000) + "</channel></rss>", "", ""));
}

TEST(HostileFeed, NestedDoctypesEnd) { EXPECT_FALSE(parse_feed(repeat("<!DOCTYPE ", 1'000'000), "", "")); }

TEST(HostileFeed, CutAtEveryByteNeverLosesAnEarlierItem) {
  const std::string first = "<rss version='2.0'><channel><item><guid>1</guid><title>One</title></item>";
  const std::string whole = first + "<item><guid>2</guid><title a=\"b\"><![CDATA[Two]]> &amp; <!-- three --></title></item></channel></rss>";
  for (std::size_t length = first.size(); length <= whole.size(); ++length) {
    const auto feed = parse_feed(whole.substr(0, length), "", "");
    ASSERT_TRUE(feed) << length << ": " << feed.error().where;
    ASSERT_GE(feed->entries.size(), 1u) << length;
    EXPECT_EQ(feed->entries.front().title, "One") << length;
    EXPECT_EQ(feed->fault.empty(), length == whole.size()) << length;
  }
}

}  // namespace
}  // namespace boardwatch::documents
