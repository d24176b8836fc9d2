#include "parsers/documents/feed.hpp"

#include <gmock/gmock.h>

namespace boardwatch::documents {
namespace {

using testing::AllOf;
using testing::ElementsAre;
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

TEST(ParseRss, EmptyItemHasAKeyTooAndAlwaysTheSame) {
  const auto feed = parse(rss("<item/><item><title>One</title></item><item> </item>"));
  ASSERT_EQ(feed.entries.size(), 3u);
  EXPECT_FALSE(feed.entries.at(0).id.empty());
  EXPECT_EQ(feed.entries.at(0).id, feed.entries.at(2).id);
  EXPECT_NE(feed.entries.at(0).id, feed.entries.at(1).id);
}

TEST(ParseRss, PermanentGuidIsTheLinkWhereThereIsNone) {
  EXPECT_EQ(parse(rss("<item><guid>https://a.example/9</guid></item>")).entries.at(0).link, "https://a.example/9");
  EXPECT_EQ(parse(rss("<item><guid isPermaLink='false'>https://a.example/9</guid></item>")).entries.at(0).link, "");
}

TEST(ParseRss, WhatSaysMoreIsTheWordsOfAnEntry) {
  const auto feed = parse(rss("<item><title>t</title><description>Short</description><c:encoded><![CDATA[<p>Much longer &amp; better</p>]]></c:encoded></item>"));
  EXPECT_EQ(feed.entries.at(0).summary, "Short");
  EXPECT_EQ(feed.entries.at(0).content, "Much longer & better");
  EXPECT_EQ(words_of(feed.entries.at(0)), "Much longer & better");
}

TEST(ParseRss, ContentThatIsTheSummaryAgainIsDropped) {
  const auto feed = parse(rss("<item><title>t</title><c:encoded>Words</c:encoded></item><item><title>t</title><description>Same</description><c:encoded>Same</c:encoded></item>"));
  EXPECT_EQ(feed.entries.at(0).summary, "Words");
  EXPECT_EQ(feed.entries.at(1).summary, "Same");
  EXPECT_EQ(feed.entries.at(0).content + feed.entries.at(1).content, "");
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
                          "<link>https://a.example/</link></channel><item><title>One</title><link>/1</link></item></r:RDF>", "", "https://a.example/feed");
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
    "items":[{"id":7,"title":"T","url":"/7","content_html":"<p>One &amp; two</p>","date_published":"2026-05-28T09:00:00Z"},3]})", "", "https://a.example/feed.json");
  EXPECT_EQ(feed.format, "json");
  EXPECT_EQ(feed.entries.at(0).id, "7");
  EXPECT_EQ(feed.entries.at(0).link, "https://a.example/7");
  EXPECT_EQ(feed.entries.at(0).summary, "One & two");
  EXPECT_EQ(feed.skipped, 1u);
}

TEST(ParseRss, OfSeveralLinksTheLastIsRead) {
  EXPECT_EQ(parse(rss("<item><link>https://a.example/1</link><link>https://a.example/2</link></item>")).entries.at(0).link, "https://a.example/2");
}

TEST(ParseRss, LinksToItselfOrToFilesAreNotForReading) {
  const auto feed = parse("<rss version='2.0' xmlns:atom='http://www.w3.org/2005/Atom'><channel><link>https://a.example/</link>"
                          "<atom:link rel='self' href='https://a.example/feed'/><item><title>t</title><atom:link rel='alternate' href='https://a.example/1'/></item></channel></rss>");
  EXPECT_EQ(feed.link, "https://a.example/");
  EXPECT_EQ(feed.entries.at(0).link, "https://a.example/1");
}

TEST(ParseRss, DateWrittenTwiceIsTheLater) {
  const auto feed = parse(rss("<item><title>t</title><pubDate>Thu, 28 May 2026 09:00:00 GMT</pubDate><pubDate>Fri, 29 May 2026 09:00:00 GMT</pubDate><pubDate>soon</pubDate></item>"));
  EXPECT_EQ(to_rfc3339(feed.entries.at(0).published.value()), "2026-05-29T09:00:00Z");
}

TEST(ParseRss, TitleAndWordsOfMediaStandInWhereThereAreNone) {
  const auto feed = parse("<rss version='2.0' xmlns:m='http://search.yahoo.com/mrss/'><channel><item><guid>1</guid><m:group><m:content>"
                          "<m:title>Board film</m:title><m:description>All of it</m:description></m:content></m:group></item></channel></rss>");
  EXPECT_EQ(feed.entries.at(0).title, "Board film");
  EXPECT_EQ(feed.entries.at(0).summary, "All of it");
}

TEST(ParseRss, FilesAreAttachedAndRecordingsAreNot) {
  const auto feed = parse("<rss version='2.0' xmlns:m='http://search.yahoo.com/mrss/'><channel><item><title>Papers</title>"
                          "<enclosure url='/pack.pdf' type='Application/PDF'/><enclosure url='https://a.example/pod.mp3' type='audio/mpeg'/>"
                          "<m:content url='https://a.example/film' medium='video'/><m:content url='https://a.example/chair.JPG?w=140'/>"
                          "<m:content url='https://a.example/annex.docx'/></item></channel></rss>", "", "https://a.example/feed");
  EXPECT_THAT(feed.entries.at(0).attachments, ElementsAre(Attachment{"https://a.example/pack.pdf", "application/pdf"}, Attachment{"https://a.example/annex.docx", ""}));
}

TEST(ParseRss, TtlIsTheIntervalThatIsAskedFor) {
  EXPECT_EQ(parse(rss("<ttl>90</ttl><item><title>t</title></item>")).interval, std::chrono::minutes(90));
  for (const auto* none : {"<ttl>0</ttl>", "<ttl>-5</ttl>", "<ttl>soon</ttl>", "<ttl>99999999999</ttl>", ""})
    EXPECT_FALSE(parse(rss(std::string(none) + "<item><title>t</title></item>")).interval) << none;
}

TEST(ParseRss, SyndicationModuleIsTheIntervalThatIsAskedFor) {
  const auto asked = [](const std::string& period, const std::string& frequency) {
    return parse("<rss version='2.0' xmlns:s='http://purl.org/rss/1.0/modules/syndication/'><channel><s:updatePeriod>\n" + period + " </s:updatePeriod>" + frequency +
                 "<item><title>t</title></item></channel></rss>").interval;
  };
  EXPECT_EQ(asked("hourly", ""), std::chrono::hours(1));
  EXPECT_EQ(asked("daily", "<s:updateFrequency>4</s:updateFrequency>"), std::chrono::hours(6));
  EXPECT_EQ(asked("daily", "<s:updateFrequency>0</s:updateFrequency>"), std::chrono::hours(24));
  EXPECT_FALSE(asked("often", ""));
}

TEST(ParseRss, NextPageIsAnAddressOfTheWeb) {
  const auto next = [](const std::string& link) {
    return parse("<rss version='2.0' xmlns:atom='http://www.w3.org/2005/Atom'><channel>" + link + "<item><title>t</title></item></channel></rss>", "", "https://a.example/feed").next;
  };
  EXPECT_EQ(next("<atom:link rel='next' href='?page=2'/>"), "https://a.example/feed?page=2");
  EXPECT_EQ(next("<atom:link rel='next' href='javascript:more()'/>"), "");
  EXPECT_EQ(next("<atom:link rel='prev' href='?page=0'/>"), "");
}

TEST(ParseRss, CdfSaysInAttributesWhatRssSaysInElements) {
  const auto feed = parse("<CHANNEL HREF='https://a.example/'><TITLE>N</TITLE><ITEM HREF='https://a.example/1' LASTMOD='2026-05-28T09:00Z'><TITLE>One</TITLE><ABSTRACT>Words</ABSTRACT></ITEM></CHANNEL>");
  EXPECT_EQ(feed.format, "cdf");
  EXPECT_EQ(feed.link, "https://a.example/");
  EXPECT_EQ(feed.entries.at(0).link, "https://a.example/1");
  EXPECT_EQ(feed.entries.at(0).summary, "Words");
  EXPECT_EQ(to_rfc3339(feed.entries.at(0).updated.value()), "2026-05-28T09:00:00Z");
}

TEST(ParseAtom, IdStandsInForALinkThatIsNotGiven) {
  const auto feed = parse("<feed xmlns='http://www.w3.org/2005/Atom'><id>tag:a.example,2026:feed</id><entry><id>https://a.example/1</id></entry><entry><id>2</id><link rel='enclosure' href='/f.pdf'/></entry></feed>",
                          "", "https://a.example/feed");
  EXPECT_EQ(feed.link, "tag:a.example,2026:feed");
  EXPECT_EQ(feed.entries.at(0).link, "https://a.example/1");
  EXPECT_EQ(feed.entries.at(1).id, "2");
  EXPECT_THAT(feed.entries.at(1).attachments, ElementsAre(Attachment{"https://a.example/f.pdf", ""}));
}

TEST(ParseAtom, BaseCountsAtEveryLevel) {
  const auto feed = parse("<feed xmlns='http://www.w3.org/2005/Atom' xml:base='/a/'><link href='.'/><entry xml:base='b/'><id>1</id><link xml:base='c/' href='d'/></entry></feed>",
                          "", "https://a.example/feed");
  EXPECT_EQ(feed.link, "https://a.example/a/");
  EXPECT_EQ(feed.entries.at(0).link, "https://a.example/a/b/c/d");
}

TEST(ParseAtom, PackedTextIsUnpacked) {
  const auto feed = parse("<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><title type='application/octet-stream'>Qm9hcmQg\nPGI+cGFwZXJzPC9iPg==</title>"
                          "<summary type='application/octet-stream'>not packed: at all</summary></entry>"
                          "<entry><id>2</id><title type='application/octet-stream'>test</title></entry></feed>");
  EXPECT_EQ(feed.entries.at(0).title, "Board papers");
  EXPECT_EQ(feed.entries.at(0).summary, "not packed: at all");
  EXPECT_EQ(feed.entries.at(1).title, "test");  // base64 by its letters, but of no text
}

TEST(ParseAtom, ItemsOfAnotherDialectAreEntries) {
  EXPECT_EQ(parse("<feed xmlns='http://www.w3.org/2005/Atom'><item><title>One</title></item></feed>").entries.at(0).title, "One");
}

TEST(ParseJsonFeed, HasFilesAndANextPage) {
  const auto feed = parse(R"({"version":"https://jsonfeed.org/version/1.1","next_url":"/feed.json?page=2","items":[{"id":"1","attachments":
    [{"url":"/pack.pdf","mime_type":"application/pdf"},{"url":"/pod.mp3","mime_type":"audio/mpeg"},{"mime_type":"application/pdf"},3]}]})", "", "https://a.example/feed.json");
  EXPECT_EQ(feed.next, "https://a.example/feed.json?page=2");
  EXPECT_THAT(feed.entries.at(0).attachments, ElementsAre(Attachment{"https://a.example/pack.pdf", "application/pdf"}));
}

TEST(ParseFeed, EntitiesThatADtdDeclaresAreNoFault) {
  const auto feed = parse("<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'http://my.netscape.com/publish/formats/rss-0.91.dtd'>"
                          "<rss version='0.91'><channel><item><title>Caf&eacute;</title></item></channel></rss>");
  EXPECT_EQ(feed.entries.at(0).title, "Caf\u00E9");
  EXPECT_EQ(feed.fault, "");
}

TEST(ParseFeed, EachEntryOfARepairedFeedSaysSo) {
  const auto well = parse(rss("<item><title>One</title></item>"));
  EXPECT_FALSE(well.entries.at(0).repaired);
  const auto ill = parse(rss("<item><title>One & two</title></item><item><title>Three</title></item>"));
  EXPECT_THAT(ill.fault, AllOf(HasSubstr("not well-formed XML"), HasSubstr("line 1"), HasSubstr("ampersands")));
  EXPECT_TRUE(ill.entries.at(0).repaired && ill.entries.at(1).repaired);
  EXPECT_FALSE(ill.cut);
}

TEST(ParseFeed, JunkAndBlankLinesBeforeTheXmlAreReported) {
  EXPECT_THAT(parse("\n\n" + rss("<item><title>t</title></item>")).fault, HasSubstr("not at start"));
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
  EXPECT_TRUE(feed.cut);
  EXPECT_THAT(feed.fault, HasSubstr("ends too early"));
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
