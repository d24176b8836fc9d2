#include "parsers/documents/feed.hpp"

#include <gmock/gmock.h>

namespace boardwatch::documents {
namespace {

using testing::HasSubstr;

Feed parse(std::string_view bytes, std::string_view type = "", std::string_view base = "") {
  auto feed = parse_feed(bytes, type, base);
  EXPECT_TRUE(feed) << (feed ? "" : feed.error().where);
  return feed ? *std::move(feed) : Feed{};
}

std::string rss(const std::string& items) {
  return "<?xml version='1.0'?><rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' "
         "xmlns:c='http://purl.org/rss/1.0/modules/content/'><channel><title>News</title><link>https://a.example/</link>" +
         items + "</channel></rss>";
}

TEST(ParseRss, ReadsWhatAnItemStates) {
  const auto feed = parse(rss("<item><guid>?p=12</guid><title>Chief executive to leave</title><link>https://a.example/12</link>"
                              "<description>Short</description><pubDate>Thu, 28 May 2026 09:30:00 GMT</pubDate></item>"));
  ASSERT_EQ(feed.entries.size(), 1u);
  EXPECT_EQ(feed.format, "rss20");
  EXPECT_EQ(feed.title, "News");
  EXPECT_EQ(feed.link, "https://a.example/");
  EXPECT_EQ(feed.fault, "");
  const auto& entry = feed.entries.front();
  EXPECT_EQ(entry.id, "?p=12");
  EXPECT_EQ(entry.title, "Chief executive to leave");
  EXPECT_EQ(entry.link, "https://a.example/12");
  EXPECT_EQ(entry.summary, "Short");
  EXPECT_EQ(to_rfc3339(entry.published.value()), "2026-05-28T09:30:00Z");
}

TEST(ParseRss, ItemWithoutGuidUsesLinkAsId) {
  EXPECT_EQ(parse(rss("<item><link>https://a.example/1</link></item>")).entries.at(0).id, "https://a.example/1");
}

TEST(ParseRss, ItemWithoutGuidAndLinkGetsAnIdThatStays) {
  const auto item = "<item><title>Only a title</title></item>";
  const auto first = parse(rss(item)).entries.at(0).id;
  EXPECT_FALSE(first.empty());
  EXPECT_EQ(parse(rss("<item><title>Another</title></item>" + std::string(item))).entries.at(1).id, first);
}

TEST(ParseRss, EmptyItemIsSkippedAndCounted) {
  const auto feed = parse(rss("<item/><item><title>One</title></item>"));
  EXPECT_EQ(feed.entries.size(), 1u);
  EXPECT_EQ(feed.skipped, 1u);
}

TEST(ParseRss, PermanentGuidIsTheLinkWhereThereIsNone) {
  EXPECT_EQ(parse(rss("<item><guid>https://a.example/9</guid></item>")).entries.at(0).link, "https://a.example/9");
  EXPECT_EQ(parse(rss("<item><guid isPermaLink='false'>https://a.example/9</guid></item>")).entries.at(0).link, "");
}

TEST(ParseRss, TheLongerOfDescriptionAndContentIsTheSummary) {
  const auto feed = parse(rss("<item><title>t</title><description>Short</description><c:encoded><![CDATA[<p>Much longer &amp; better</p>]]></c:encoded></item>"));
  EXPECT_EQ(feed.entries.at(0).summary, "Much longer & better");
}

TEST(ParseRss, TitleIsDecodedAndStrippedOnce) {
  EXPECT_EQ(parse(rss("<item><title>A&amp;amp;E &lt;b&gt;closes&lt;/b&gt;</title></item>")).entries.at(0).title, "A&E closes");
  EXPECT_EQ(parse(rss("<item><title><![CDATA[Chair]]> and <![CDATA[chief]]></title></item>")).entries.at(0).title, "Chair and chief");
}

TEST(ParseRss, NamespaceCountsAndNotItsPrefix) {
  const auto feed = parse("<rss version='2.0' xmlns:x='http://purl.org/dc/elements/1.1/'><channel><item><title>t</title><x:date>2026-05-28</x:date></item></channel></rss>");
  EXPECT_EQ(to_rfc3339(feed.entries.at(0).published.value()), "2026-05-28T00:00:00Z");
}

TEST(ParseRss, Rss10HasItsItemsBesideTheChannel) {
  const auto feed = parse("<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel><title>N</title>"
                          "<link>https://a.example/</link></channel><item><title>One</title><link>/1</link></item></r:RDF>");
  EXPECT_EQ(feed.format, "rss10");
  EXPECT_EQ(feed.title, "N");
  EXPECT_EQ(feed.entries.at(0).link, "https://a.example/1");
}

TEST(ParseAtom, ReadsWhatAnEntryStates) {
  const auto feed = parse("<a:feed xmlns:a='http://www.w3.org/2005/Atom' xml:base='https://a.example/x/'><a:title>N</a:title><a:link href='.'/>"
                          "<a:entry><a:id>urn:1</a:id><a:title type='html'>A &amp;amp; E</a:title><a:link rel='self' href='no'/><a:link href='1.html'/>"
                          "<a:summary>s</a:summary><a:published>2026-05-28T09:00:00+01:00</a:published><a:updated>2026-05-29T09:00:00Z</a:updated></a:entry></a:feed>");
  EXPECT_EQ(feed.format, "atom10");
  EXPECT_EQ(feed.link, "https://a.example/x/");
  const auto& entry = feed.entries.at(0);
  EXPECT_EQ(entry.id, "urn:1");
  EXPECT_EQ(entry.title, "A & E");
  EXPECT_EQ(entry.link, "https://a.example/x/1.html");
  EXPECT_EQ(to_rfc3339(entry.published.value()), "2026-05-28T08:00:00Z");
  EXPECT_EQ(to_rfc3339(entry.updated.value()), "2026-05-29T09:00:00Z");
}

TEST(ParseAtom, TextIsNotTakenForHtml) {
  const auto feed = parse("<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><title>Use of &lt;b&gt; in titles</title></entry></feed>");
  EXPECT_EQ(feed.entries.at(0).title, "Use of <b> in titles");
}

TEST(ParseAtom, XhtmlKeepsItsWordsApart) {
  const auto feed = parse("<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>One</p><p>two <b>three</b> <i>four</i></p></div></content></entry></feed>");
  EXPECT_EQ(feed.entries.at(0).summary, "One two three four");
}

TEST(ParseAtom, Version03HasItsOwnNamesOfDates) {
  const auto feed = parse("<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><id>1</id><issued>2004-01-01</issued><modified>2004-01-02</modified></entry></feed>");
  EXPECT_EQ(feed.format, "atom03");
  EXPECT_EQ(to_rfc3339(feed.entries.at(0).published.value()), "2004-01-01T00:00:00Z");
  EXPECT_EQ(to_rfc3339(feed.entries.at(0).updated.value()), "2004-01-02T00:00:00Z");
}

TEST(ParseJsonFeed, ReadsWhatAnItemStates) {
  const auto feed = parse(R"({"version":"https://jsonfeed.org/version/1","title":"N","home_page_url":"https://a.example/",
    "items":[{"id":7,"title":"T","url":"/7","content_html":"<p>One &amp; two</p>","date_published":"2026-05-28T09:00:00Z"},3]})");
  EXPECT_EQ(feed.format, "json");
  EXPECT_EQ(feed.entries.at(0).id, "7");
  EXPECT_EQ(feed.entries.at(0).link, "https://a.example/7");
  EXPECT_EQ(feed.entries.at(0).summary, "One & two");
  EXPECT_EQ(feed.skipped, 1u);
}

TEST(ParseFeed, JunkAndBlankLinesBeforeTheXmlAreReported) {
  EXPECT_EQ(parse("\n\n" + rss("<item><title>t</title></item>")).fault, "");
  const auto feed = parse("Warning: cannot connect" + rss("<item><title>t</title></item>"));
  EXPECT_EQ(feed.entries.size(), 1u);
  EXPECT_THAT(feed.fault, HasSubstr("before the first tag"));
}

TEST(ParseFeed, BareAmpersandsAndHtmlEntitiesAreRepaired) {
  const auto feed = parse(rss("<item><title>A&E &pound;5&nbsp;m</title><link>https://a.example/?a=1&b=2</link></item>"));
  EXPECT_EQ(feed.entries.at(0).title, "A&E £5 m");
  EXPECT_EQ(feed.entries.at(0).link, "https://a.example/?a=1&b=2");
  EXPECT_THAT(feed.fault, HasSubstr("ampersands"));
}

TEST(ParseFeed, TagsThatDoNotMatchCostNoOtherItem) {
  const auto feed = parse(rss("<item><title>One</title><description><b>bold</description></item><item><title>Two</title></item>"));
  EXPECT_EQ(feed.entries.size(), 2u);
  EXPECT_EQ(feed.entries.at(1).title, "Two");
  EXPECT_FALSE(feed.fault.empty());
}

TEST(ParseFeed, CutFeedKeepsItsWholeItems) {
  const auto feed = parse("<rss version='2.0'><channel><item><title>One</title></item><item><title>Two</title><descr");
  ASSERT_EQ(feed.entries.size(), 1u);
  EXPECT_EQ(feed.entries.at(0).title, "One");
  EXPECT_THAT(feed.fault, HasSubstr("cut"));
}

TEST(ParseFeed, Windows1252UnderAUtf8LabelIsRead) {
  const auto feed = parse("<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><item><title>Trust\x92s</title></item></channel></rss>");
  EXPECT_EQ(feed.entries.at(0).title, "Trust’s");
  EXPECT_FALSE(feed.fault.empty());
}

TEST(ParseFeed, HtmlPageIsWrongType) {
  EXPECT_EQ(parse_feed("<!DOCTYPE html><html><body><p>Gone</p></body></html>", "text/html", "").error().code, Errc::wrong_type);
}

TEST(ParseFeed, OtherXmlAndJsonAreNamed) {
  EXPECT_THAT(parse_feed("<opml/>", "", "").error().where, HasSubstr("<opml>"));
  EXPECT_EQ(parse_feed("{}", "", "").error().code, Errc::unknown_format);
  EXPECT_EQ(parse_feed("{", "", "").error().code, Errc::bad_json);
}

TEST(ParseFeed, NothingIsEmpty) {
  EXPECT_EQ(parse_feed("", "", "").error().code, Errc::empty);
  EXPECT_EQ(parse_feed(" \n ", "", "").error().code, Errc::empty);
}

}  // namespace
}  // namespace boardwatch::documents
