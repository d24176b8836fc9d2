// Feeds that are wrong, cut, huge or meant to harm: what each must come to.
#include <gmock/gmock.h>

#include <ctime>
#include <functional>

#include "core/utf8.hpp"
#include "parsers/documents/feed.hpp"
#include "tests/fakes/web_server.hpp"

namespace boardwatch::documents {
namespace {

using namespace std::string_view_literals;

std::string repeat(std::string_view part, std::size_t times) {
  std::string out;
  out.reserve(part.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += part;
  return out;
}

std::string in_rss(std::string_view inside) { return "<rss version='2.0'><channel>" + std::string(inside) + "</channel></rss>"; }
std::string titled(std::string_view title) { return in_rss("<item><title>" + std::string(title) + "</title></item>"); }
std::string declared(std::string_view charset, std::string_view title) {
  return "<?xml version='1.0' encoding='" + std::string(charset) + "'?>" + titled(title);
}

std::string laughs() {
  std::string entities = "<!ENTITY l0 \"lol\">";
  for (int i = 1; i < 10; ++i) entities += "<!ENTITY l" + std::to_string(i) + " \"" + repeat("&l" + std::to_string(i - 1) + ";", 10) + "\">";
  return "<!DOCTYPE rss [" + entities + "]>";
}

/// What a feed must come to: an error, or values of its first entry.
struct Row {
  const char* name;  ///< with the number of its row in the list of bad inputs
  std::function<std::string()> bytes;
  std::optional<Errc> error = std::nullopt;
  std::optional<std::string> title = std::nullopt;
  std::optional<std::string> link = std::nullopt;
  std::optional<std::size_t> entries = std::nullopt;
  bool repaired = false;
  bool cut = false;
  const char* type = "";
};

class HostileFeed : public testing::TestWithParam<Row> {};

TEST_P(HostileFeed, ComesToWhatItMust) {
  const auto& row = GetParam();
  const auto bytes = row.bytes();
  [[maybe_unused]] const auto start = std::clock();
  const auto feed = parse_feed(bytes, row.type, "https://a.example/news/feed");
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  EXPECT_LT(std::clock() - start, 2 * CLOCKS_PER_SEC);
#endif
  if (row.error) {
    ASSERT_FALSE(feed);
    EXPECT_EQ(to_code(feed.error().code), to_code(*row.error)) << feed.error().where;
    EXPECT_FALSE(feed.error().where.empty());
    return;
  }
  ASSERT_TRUE(feed) << feed.error().where;
  EXPECT_EQ(!feed->fault.empty(), row.repaired) << feed->fault;
  EXPECT_EQ(feed->cut, row.cut) << feed->fault;
  EXPECT_EQ(feed->entries.size(), row.entries.value_or(1));
  for (const auto& entry : feed->entries) {
    EXPECT_EQ(entry.repaired, row.repaired);
    EXPECT_FALSE(entry.id.empty());
    EXPECT_TRUE(is_utf8(entry.title));
  }
  if (row.title) {
    EXPECT_EQ(feed->entries.at(0).title, *row.title);
  }
  if (row.link) {
    EXPECT_EQ(feed->entries.at(0).link, *row.link);
  }
}

std::function<std::string()> bytes(std::string_view text) {
  return [text] { return std::string(text); };
}
std::function<std::string()> item(std::string_view inside) {
  return [inside] { return in_rss("<item>" + std::string(inside) + "</item>"); };
}

const Row rows[] = {
    {.name = "R22ErrorPage", .bytes = bytes("<!DOCTYPE html><html><body><p>Page not found<br></body></html>"), .error = Errc::wrong_type, .type = "application/rss+xml"},
    {.name = "R22ErrorPageAsXhtml", .bytes = bytes("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body/></html>"), .error = Errc::wrong_type},
    {.name = "R23Nothing", .bytes = bytes(""), .error = Errc::empty},
    {.name = "R23WhiteSpace", .bytes = bytes(" \r\n\t"), .error = Errc::empty},
    {.name = "R25Pdf", .bytes = bytes("%PDF-1.7\n1 0 obj"), .error = Errc::wrong_type, .type = "application/rss+xml"},
    {.name = "R25FeedDeclaredAsHtml", .bytes = [] { return titled("t"); }, .title = "t", .type = "text/html"},
    {.name = "R26Noise", .bytes = bytes("\x16\x03\x01\x02\x00\x01\xFC\x03\x03\x8E\xB1"sv), .error = Errc::bad_xml},
    {.name = "R27BillionLaughs", .bytes = [] { return laughs() + titled("&l9;"); }, .title = "&l9;"},
    {.name = "R27BillionLaughsInAnAttribute", .bytes = [] { return laughs() + in_rss("<item a='&l9;'><title>t</title></item>"); }, .title = "t", .repaired = true},
    {.name = "R27QuadraticBlowUp",
     .bytes = [] { return "<!DOCTYPE rss [<!ENTITY a \"" + repeat("a", 100'000) + "\">]>" + titled("t" + repeat("&a;", 100'000)); }},
    {.name = "R28EntityOfAFile", .bytes = [] { return "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + titled("&x;"); }, .title = "&x;"},
    {.name = "R29MillionNestedElements", .bytes = [] { return in_rss(repeat("<a>", 1'000'000) + repeat("</a>", 1'000'000)); }, .error = Errc::too_deep},
    {.name = "R29MillionOpenElements", .bytes = [] { return in_rss(repeat("<a>", 1'000'000)); }, .error = Errc::too_deep},
    {.name = "R29MillionOpenElementsAfterAFault", .bytes = [] { return in_rss("&" + repeat("<a>", 1'000'000)); }, .error = Errc::too_deep},
    {.name = "R30NestedDoctypes", .bytes = [] { return repeat("<!DOCTYPE ", 1'000'000); }, .error = Errc::bad_xml},
    {.name = "R30NestedIncludes", .bytes = [] { return repeat("<![INCLUDE[", 1'000'000); }, .error = Errc::bad_xml},
    {.name = "R31HugeAttribute", .bytes = [] { return in_rss("<item a='" + std::string(50u << 20, 'a') + "'/>"); }, .error = Errc::too_large},
    {.name = "R31MillionAttributes",
     .bytes =
         [] {
           std::string attributes;
           for (int i = 0; i < 1'000'000; ++i) attributes += " a" + std::to_string(i) + "=''";
           return in_rss("<item" + attributes + "/>");
         },
     .error = Errc::too_large},
    {.name = "R31ManyDeclarations",
     .bytes =
         [] {
           std::string declarations;
           for (int i = 0; i < 4'000; ++i) declarations += " xmlns:n" + std::to_string(i) + "='u'";
           return "<rss version='2.0'" + declarations + "><channel>" + repeat("<item><n1:x/><title>t</title></item>", 50'000) + "</channel></rss>";
         },
     .entries = 50'000},
    {.name = "R32MillionsOfElements", .bytes = [] { return in_rss(repeat("<a/>", 4'000'000)); }, .error = Errc::too_large},
    {.name = "R32MoreBytesThanTheLimit", .bytes = [] { return std::string(17u << 20, ' '); }, .error = Errc::too_large},
    {.name = "R33HundredThousandItems", .bytes = [] { return in_rss(repeat("<item><title>t</title><link>https://a.example/</link></item>", 100'000)); }, .entries = 100'000},
    {.name = "R34CutAfterTwoItems", .bytes = bytes("<rss version='2.0'><channel><item><title>One</title></item><item><title>Two</title></item><item><title>Thr"),
     .title = "One", .entries = 2, .repaired = true, .cut = true},
    {.name = "R34CutBetweenItems", .bytes = bytes("<rss version='2.0'><channel><item><title>One</title></item>"), .title = "One", .repaired = true, .cut = true},
    {.name = "R35ForbiddenCharacters", .bytes = [] { return titled("a\0b\x01" "c&#0;d&#xD800;e&#x110000;f"sv); }, .title = "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf", .repaired = true},
    {.name = "R35ControlCharacterAlone", .bytes = [] { return titled("a\x08" "b"); }, .title = "a\uFFFDb", .repaired = true},
    {.name = "R35LoneSurrogate", .bytes = [] { return declared("utf-8", "\u00E9\xED\xA0\x80"); }, .title = "\u00E9\uFFFD\uFFFD\uFFFD", .repaired = true},
    {.name = "R36Windows1252UnderUtf8", .bytes = [] { return declared("utf-8", "Trust\x92s"); }, .title = "Trust\u2019s", .repaired = true},
    {.name = "R36ControlsOfWindows1252", .bytes = [] { return titled("don\u0092t &#146;"); }, .title = "don\u2019t \u2019"},
    {.name = "R36ShiftJis", .bytes = [] { return declared("Shift_JIS", "\x89\xEF\x8B\x63"); }, .title = "\u4F1A\u8B70"},
    {.name = "R36Koi8", .bytes = [] { return declared("KOI8-R", "\xED\xC9\xD2"); }, .title = "\u041C\u0438\u0440"},
    {.name = "R36Gb18030", .bytes = [] { return declared("gb18030", "\xBB\xE1\xD2\xE9"); }, .title = "\u4F1A\u8BAE"},
    {.name = "R36WrongBytes", .bytes = [] { return declared("Shift_JIS", "a\xFF" "b"); }, .title = "a\uFFFDb", .repaired = true},
    {.name = "R36UnknownName", .bytes = [] { return declared("x-of-my-own", "\u00E9"); }, .title = "\u00E9", .repaired = true},
    {.name = "R37HeaderAgainstProlog", .bytes = [] { return declared("iso-8859-1", "\u00E9"); }, .title = "\u00E9", .type = "application/rss+xml; charset=utf-8"},
    {.name = "R37MarkAgainstHeader", .bytes = [] { return "\xEF\xBB\xBF" + titled("\u00E9"); }, .title = "\u00E9", .type = "text/xml; charset=iso-8859-1"},
    {.name = "R38TagsInATitle", .bytes = [] { return titled(repeat("&lt;div&gt;", 100'000) + "x"); }},
    {.name = "R38UnclosedComment", .bytes = bytes("<rss version='2.0'><channel><item><title>One</title></item><!-- never"), .title = "One", .repaired = true, .cut = true},
    {.name = "R39OnlyWords", .bytes = item("<description>Some words</description>"), .title = "", .link = ""},
    {.name = "R39Nothing", .bytes = item(""), .title = ""},
    {.name = "R42Relative", .bytes = item("<link>../papers/1.html</link>"), .link = "https://a.example/papers/1.html"},
    {.name = "R42WithoutScheme", .bytes = item("<link>//b.example/1</link>"), .link = "https://b.example/1"},
    {.name = "R42Data", .bytes = item("<link>data:text/html,hello</link>"), .link = "data:text/html,hello"},
    {.name = "R42Javascript", .bytes = item("<link>javascript:alert(1)</link>"), .link = "javascript:alert(1)"},
    {.name = "R42Brackets", .bytes = item("<link>?a[]=1 2</link>"), .link = "https://a.example/news/feed?a%5B%5D=1%202"},
};

INSTANTIATE_TEST_SUITE_P(Rows, HostileFeed, testing::ValuesIn(rows), [](const auto& row) { return row.param.name; });

TEST(HostileFeedKeys, ItemsWithoutIdAndLinkKeepTheirsWhenOthersComeAndGo) {  // row 39
  const auto one = parse_feed(in_rss("<item><title>A</title></item><item><title>B</title></item>"), "", "");
  const auto two = parse_feed(in_rss("<item><title>New</title></item><item><title>B</title></item>"), "", "https://elsewhere.example/");
  ASSERT_TRUE(one && two);
  EXPECT_EQ(one->entries.at(1).id, two->entries.at(1).id);
  EXPECT_NE(one->entries.at(0).id, one->entries.at(1).id);
}

TEST(HostileFeedKeys, EqualLinksWithOtherTitlesAreOneKeyAndTwoVersions) {  // row 40
  const auto feed = parse_feed(in_rss("<item><title>A</title><link>https://a.example/1</link></item><item><title>B</title><link>https://a.example/1</link></item>"), "", "");
  ASSERT_TRUE(feed);
  ASSERT_EQ(feed->entries.size(), 2u);
  EXPECT_EQ(feed->entries.at(0).id, feed->entries.at(1).id);
  EXPECT_NE(feed->entries.at(0).title, feed->entries.at(1).title);
}

TEST(HostileFeedEntities, NobodyIsAskedForAnExternalDtdOrEntity) {  // row 28
  fakes::WebServer server;
  const auto text = "<!DOCTYPE rss SYSTEM '" + server.url("/rss.dtd") + "' [<!ENTITY % p SYSTEM '" + server.url("/p") + "'> %p; <!ENTITY x SYSTEM '" + server.url("/x") + "'>]>";
  const auto feed = parse_feed(text + titled("&x;"), "", "");
  ASSERT_TRUE(feed) << feed.error().where;
  EXPECT_EQ(feed->entries.at(0).title, "&x;");
  EXPECT_EQ(server.connections(), 0u);
}

TEST(HostileFeedCut, CutAtEveryByteNeverLosesAnEarlierItem) {
  const std::string first = "<rss version='2.0'><channel><item><guid>1</guid><title>One</title></item>";
  const std::string whole = first + "<item><guid>2</guid><title a=\"b\"><![CDATA[Two]]> &amp; <!-- three --></title></item></channel></rss>";
  for (std::size_t length = first.size(); length <= whole.size(); ++length) {
    const auto feed = parse_feed(whole.substr(0, length), "", "");
    ASSERT_TRUE(feed) << length << ": " << feed.error().where;
    ASSERT_GE(feed->entries.size(), 1u) << length;
    EXPECT_EQ(feed->entries.front().title, "One") << length;
    EXPECT_EQ(feed->fault.empty(), length == whole.size()) << length;
    EXPECT_EQ(feed->entries.front().repaired, length < whole.size()) << length;
  }
}

}  // namespace
}  // namespace boardwatch::documents
