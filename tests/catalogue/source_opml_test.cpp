#include "catalogue/source_opml.hpp"

#include <gmock/gmock.h>

#include <chrono>

namespace boardwatch::catalogue {
namespace {

using testing::HasSubstr;

std::vector<SourceEntry> read(std::string_view text) {
  auto sources = sources_from_opml(text);
  if (!sources) ADD_FAILURE() << sources.error().where;
  return sources ? *sources : std::vector<SourceEntry>();
}

Errc fault_of(std::string_view text) {
  const auto sources = sources_from_opml(text);
  EXPECT_FALSE(sources);
  return sources ? Errc::empty : sources.error().code;
}

TEST(SourcesFromOpml, TakesNestedOutlinesOfFeedReaders) {
  const auto sources = read(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"1.0\">\n<head><title>Subscriptions</title></head>\n<body>\n"
      "<outline text=\"Health\" title=\"Health\">\n"
      "  <outline type=\"rss\" text=\"BBC &amp; others\" title=\"BBC &amp; others\" xmlUrl=\"https://feeds.example/health.xml\" htmlUrl=\"https://www.example/health\"/>\n"
      "  <outline text=\"deeper\"><outline type=\"rss\" text=\"Trade\" xmlUrl=\"https://trade.example/rss?a=1&amp;b=2\"/></outline>\n"
      "</outline>\n<outline text=\"empty\"/>\n</body></opml>\n");
  ASSERT_EQ(sources.size(), 2u);
  EXPECT_EQ(sources[0].kind, SourceKind::feed);
  EXPECT_EQ(sources[0].title, "BBC & others");
  EXPECT_EQ(sources[0].address, "https://feeds.example/health.xml");
  EXPECT_EQ(sources[0].line, 6u);
  EXPECT_EQ(sources[1].title, "Trade");
  EXPECT_EQ(sources[1].address, "https://trade.example/rss?a=1&b=2");
  EXPECT_EQ(sources[1].line, 7u);
}

TEST(SourcesFromOpml, ReadsAttributesAsOtherProgramsSpellThem) {
  const auto sources = read("<opml version=\"2.0\"><body><outline TEXT=\"One\" xmlurl=\" feed://one.example/rss \"/><outline text=\"Two\" XMLURL=\"feed:https://two.example/atom\"/></body></opml>");
  ASSERT_EQ(sources.size(), 2u);
  EXPECT_EQ(sources[0].address, "http://one.example/rss");
  EXPECT_EQ(sources[1].address, "https://two.example/atom");
}

TEST(SourcesFromOpml, TakesLinksAsPages) {
  const auto sources = read("<opml version=\"2.0\"><body><outline type=\"link\" text=\"Board\" url=\"https://one.example/board/\"/></body></opml>");
  ASSERT_EQ(sources.size(), 1u);
  EXPECT_EQ(sources[0].kind, SourceKind::page);
  EXPECT_EQ(sources[0].address, "https://one.example/board/");
}

TEST(SourcesFromOpml, ReadsOtherCharacterSets) {
  const auto sources = read("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><opml version=\"1.1\"><body><outline text=\"Caf\xE9\" xmlUrl=\"https://one.example/rss\"/></body></opml>");
  ASSERT_EQ(sources.size(), 1u);
  EXPECT_EQ(sources[0].title, "Café");
}

TEST(SourcesFromOpml, RefusesWhatIsNone) {
  EXPECT_EQ(fault_of("<rss><channel/></rss>"), Errc::bad_config);
  EXPECT_EQ(fault_of(std::string(17 << 20, ' ')), Errc::too_large);
  std::string deep = "<opml><body>";
  for (int i = 0; i < 100; ++i) deep += "<outline text=\"x\">";
  EXPECT_EQ(fault_of(deep), Errc::too_deep);
}

TEST(SourcesFromOpml, ExpandsNoEntities) {
  std::string text = "<!DOCTYPE opml [<!ENTITY a \"aaaaaaaaaa\">";
  for (char name = 'b'; name < 'k'; ++name) text += std::string("<!ENTITY ") + name + " \"&" + char(name - 1) + ";&" + char(name - 1) + ";&" + char(name - 1) + ";\">";
  text += "<!ENTITY file SYSTEM \"file:///etc/passwd\">]><opml version=\"2.0\"><body><outline text=\"&j;&file;\" xmlUrl=\"https://one.example/rss\"/></body></opml>";
  const auto sources = sources_from_opml(text);
  if (sources)
    for (const auto& source : *sources) {
      EXPECT_LT(source.title.size(), 100u);
      EXPECT_THAT(source.title, testing::Not(HasSubstr("root:")));
    }
}

TEST(SourcesToOpml, IsReadBackAsItWas) {
  SourceEntry feed;
  feed.id = "bbc-health";
  feed.kind = SourceKind::feed;
  feed.address = "https://feeds.example/rss?a=1&b=\"2\"";
  feed.title = "BBC <Health>";
  feed.fields = {{"every", "1 hour"}};
  SourceEntry page;
  page.id = "rr8-board";
  page.kind = SourceKind::page;
  page.address = "https://one.example/board/";
  page.title = "Leeds";
  page.fields = {{"organisation", "RR8"}, {"also_hosts", "a.example, b.example"}};
  SourceEntry folder;
  folder.id = "inbox";
  folder.kind = SourceKind::folder;
  folder.address = "/srv/inbox";
  const auto sources = read(sources_to_opml({feed, folder, page}));
  ASSERT_EQ(sources.size(), 2u);
  for (const auto& [got, wanted] : {std::pair(sources[0], feed), std::pair(sources[1], page)}) {
    EXPECT_EQ(got.id, wanted.id);
    EXPECT_EQ(got.kind, wanted.kind);
    EXPECT_EQ(got.address, wanted.address);
    EXPECT_EQ(got.title, wanted.title);
    EXPECT_EQ(got.fields, wanted.fields);
  }
}

}  // namespace
}  // namespace boardwatch::catalogue
