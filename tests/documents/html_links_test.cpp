// What a LinkPage tells of the words around links. That links are found at all is tested in html_test.cpp.
#include <gmock/gmock.h>

#include "parsers/documents/html.hpp"

namespace boardwatch::documents {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

LinkPage read(std::string_view html) {
  auto page = read_links(html, "text/html; charset=utf-8", "https://a.example/board/");
  EXPECT_TRUE(page);
  return page ? std::move(*page) : LinkPage{};
}

std::vector<std::string> headings_of(const LinkPage& page, std::size_t link) {
  std::vector<std::string> words;
  const int block = page.links.at(link).block;
  for (int at = page.blocks.at(static_cast<std::size_t>(block)).heading; at >= 0; at = page.headings.at(static_cast<std::size_t>(at)).above)
    words.push_back(page.headings.at(static_cast<std::size_t>(at)).words);
  return words;
}

const PageBlock& block_of(const LinkPage& page, std::size_t link) { return page.blocks.at(static_cast<std::size_t>(page.links.at(link).block)); }

TEST(LinkHeadings, StandInEachOther) {
  const auto page = read("<h1>Board</h1><h2>2026</h2><h3>28 May</h3><p><a href=a>A</a></p><h2>2025</h2><p><a href=b>B</a></p>");
  EXPECT_THAT(headings_of(page, 0), ElementsAre("28 May", "2026", "Board"));
  EXPECT_THAT(headings_of(page, 1), ElementsAre("2025", "Board"));
}

TEST(LinkHeadings, SummaryRulesItsDetailsOnly) {
  const auto page = read("<h2>Papers</h2><details><summary>2026</summary><h3>May</h3><a href=a>A</a></details><p><a href=b>B</a></p>");
  EXPECT_THAT(headings_of(page, 0), ElementsAre("May", "2026", "Papers"));
  EXPECT_THAT(headings_of(page, 1), ElementsAre("Papers"));
}

TEST(LinkHeadings, TabAndAccordionLabelsRuleTheirPanels) {
  const auto page = read(
      "<ul role=tablist><li><a role=tab href='#t1'>2026</a></li><li><a role=tab href='#t2'>2025</a></li></ul>"
      "<div id=t1><p><a href=a>A</a></p></div><div id=t2><p><a href=b>B</a></p></div>"
      "<button aria-controls=p3>2024</button><div id=p3><a href=c>C</a></div><a href=d>D</a>");
  EXPECT_THAT(headings_of(page, 0), ElementsAre("2026"));
  EXPECT_THAT(headings_of(page, 1), ElementsAre("2025"));
  EXPECT_THAT(headings_of(page, 2), ElementsAre("2024"));
  EXPECT_THAT(headings_of(page, 3), IsEmpty());
}

TEST(LinkHeadings, LinkIntoThePageIsNoLabel) {
  const auto page = read("<a href='#main'>Skip to content</a><div id=main><a href=a>A</a></div>");
  EXPECT_THAT(headings_of(page, 0), IsEmpty());
}

TEST(LinkHeadings, BoldLineIsOneAndBoldWordIsNot) {
  const auto page = read("<p><strong>28 May 2026</strong></p><p><a href=a>A</a></p><p>Read <b>this</b> <a href=b>B</a></p>");
  EXPECT_THAT(headings_of(page, 0), ElementsAre("28 May 2026"));
  EXPECT_THAT(headings_of(page, 1), ElementsAre("28 May 2026"));
}

TEST(LinkHeadings, ListItemWithAListAndTheLineAboveAListAreHeadings) {
  const auto page = read("<p>Council of Governors</p><ul><li>28 May 2026<ul><li><a href=a>A</a></li></ul></li><li><a href=b>B</a></li></ul>");
  EXPECT_THAT(headings_of(page, 0), ElementsAre("28 May 2026", "Council of Governors"));
  EXPECT_THAT(headings_of(page, 1), ElementsAre("Council of Governors"));
}

TEST(LinkHeadings, CaptionAndRowOfOneCellRuleTheTable) {
  const auto page = read(
      "<table><caption>Board</caption><tr><th>Date</th><th>Papers</th></tr><tr><th colspan=2>2026</th></tr>"
      "<tr><td>28 May</td><td><a href=a>A</a></td></tr></table><p><a href=b>B</a></p>");
  EXPECT_THAT(headings_of(page, 0), ElementsAre("2026", "Board"));
  EXPECT_THAT(headings_of(page, 1), IsEmpty());
}

TEST(LinkRow, CellsKnowTheirColumns) {
  const auto page = read(
      "<table><thead><tr><th>Date</th><th>Agenda</th><th>Minutes</th></tr></thead>"
      "<tr><td>28 May</td><td><a href=a>Download</a></td><td><a href=m>Download</a></td></tr></table>");
  ASSERT_EQ(page.links.size(), 2u);
  EXPECT_EQ(page.links[0].cell, 1);
  EXPECT_EQ(page.links[1].cell, 2);
  const auto& cells = block_of(page, 0).cells;
  ASSERT_EQ(cells.size(), 3u);
  EXPECT_EQ(cells[0].words, "28 May");
  EXPECT_EQ(cells[0].column, "Date");
  EXPECT_EQ(cells[2].column, "Minutes");
}

TEST(LinkRow, CellThatSpansRowsIsInEach) {
  const auto page = read(
      "<table><tr><td rowspan=2>28 May</td><td><a href=a>Agenda</a></td></tr><tr><td><a href=b>Minutes</a></td></tr>"
      "<tr><td>2 July</td><td><a href=c>Agenda</a></td></tr></table>");
  EXPECT_EQ(block_of(page, 1).cells.at(0).words, "28 May");
  EXPECT_EQ(page.links.at(1).cell, 1);
  EXPECT_EQ(block_of(page, 2).cells.at(0).words, "2 July");
}

TEST(LinkRow, HostileSpansEnd) {
  std::string html = "<table>";
  for (int i = 0; i < 300; ++i) html += "<tr><td rowspan=99999999 colspan=99999999>x</td><td><a href=" + std::to_string(i) + ">y</a></td></tr>";
  EXPECT_EQ(read(html).links.size(), 300u);
}

TEST(LinkBlock, LinesOfAParagraphAreBlocksInOneBox) {
  const auto page = read("<p>28 May 2026<br><a href=a>Agenda</a><br><a href=b>Papers</a></p><p>Other</p>");
  ASSERT_EQ(page.blocks.size(), 4u);
  EXPECT_EQ(page.blocks[0].words, "28 May 2026");
  EXPECT_EQ(page.blocks[0].box, page.blocks[2].box);
  EXPECT_NE(page.blocks[2].box, page.blocks[3].box);
}

TEST(LinkBlock, WhereInItsLineALinkStandsIsKnown) {
  const auto page = read("<li>28 May: <a href=a>Agenda</a>, 30 July: <a href=b>Agenda</a></li>");
  EXPECT_EQ(page.links.at(0).at, 7);
  EXPECT_EQ(page.links.at(1).at, 24);
}

TEST(LinkBlock, CardThatIsALinkIsOne) {
  const auto page = read("<a href=a><h3>Board papers</h3><p>28 May 2026</p></a>");
  ASSERT_EQ(page.blocks.size(), 1u);
  EXPECT_EQ(page.links.at(0).text, "Board papers 28 May 2026");
}

TEST(LinkBlock, NavigationIsOutside) {
  const auto page = read(
      "<nav><a href=a>A</a></nav><main><p>A hundred bytes of words at least are needed to be taken for the main part of a page, "
      "which this is.</p><a href=b>B</a></main><footer><a href=c>C</a></footer>");
  EXPECT_TRUE(block_of(page, 0).outside);
  EXPECT_FALSE(block_of(page, 1).outside);
  EXPECT_TRUE(block_of(page, 2).outside);
}

TEST(LinkBlock, MenusAndFootersOfOlderPagesAreOutside) {
  const auto page = read("<ul id=leftnav><li><a href=a>A</a></ul><div id=body><a href=b>B</a></div><div class=footer><a href=c>C</a></div>");
  EXPECT_TRUE(block_of(page, 0).outside);
  EXPECT_FALSE(block_of(page, 1).outside);
  EXPECT_TRUE(block_of(page, 2).outside);
}

TEST(LinkBlock, TimesAreKept) {
  const auto page = read("<p><time datetime='2026-05-28T10:00'>Thu 28 May</time> <a href=a>A</a></p>");
  ASSERT_EQ(block_of(page, 0).times.size(), 1u);
  EXPECT_EQ(block_of(page, 0).times[0].words, "Thu 28 May");
  EXPECT_EQ(block_of(page, 0).times[0].day, "2026-05-28T10:00");
}

TEST(LinkBlock, ListsAreBoxesThatSayNothingOfWhatFollows) {
  const auto page = read("<div><ul><li>28 May</li><li>2 July</li></ul><p><a href=a>A</a></p></div>");
  const auto& item = page.blocks.at(0);
  const auto& list = page.boxes.at(static_cast<std::size_t>(page.boxes.at(static_cast<std::size_t>(item.box)).above));
  EXPECT_TRUE(list.closed);
  EXPECT_EQ(list.first, 0);
  EXPECT_EQ(list.last, 1);
}

TEST(ReadLinks, ChoiceOfPagesIsLinks) {
  const auto page = read("<select><option>Choose</option><option value='/board/2026_05/index.asp'>May 2026</option><option value='fr|en'>French</option></select>");
  ASSERT_EQ(page.links.size(), 1u);
  EXPECT_EQ(page.links[0].url, "https://a.example/board/2026_05/index.asp");
  EXPECT_EQ(page.links[0].text, "May 2026");
}

TEST(PageScripts, TellEmptyPlacesNoticesAndFrames) {
  const auto page = read(
      "<script src=x.js></script><p>Papers</p><noscript>Please <b>allow</b> scripts</noscript><div id=app class=wide data-category=7></div><iframe "
      "src=/frame></iframe>");
  EXPECT_EQ(page.scripts.loaded, 1);
  EXPECT_THAT(page.scripts.notices, ElementsAre("Please allow scripts"));
  EXPECT_THAT(page.scripts.empty, ElementsAre("app wide data-category=7"));
  EXPECT_THAT(page.scripts.frames, ElementsAre("https://a.example/frame"));
}

}  // namespace
}  // namespace boardwatch::documents
