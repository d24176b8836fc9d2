#include "parsers/documents/html.hpp"

#include <gmock/gmock.h>

#include "parsers/documents/html_text.hpp"
#include "parsers/documents/html_tree.hpp"

namespace boardwatch::documents {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::vector<std::string> blocks(const Document& document) {
  std::vector<std::string> out;
  for (const auto& block : document.blocks)
    out.push_back(std::string(to_code(block.kind)) + ": " + document.text.substr(block.begin, block.end - block.begin));
  return out;
}

std::string repeat(std::string_view part, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += part;
  return out;
}

TEST(ReadHtml, HasBlocksOfEachKind) {
  const auto document = read_html("<title>Board</title><body><h1>Our  board</h1><p>The chair\n is <b>Ada</b> Lowe.<ul><li>One<li>Two</ul>"
                                  "<table><tr><th>Name<th>Role<tr><td>Ada Lowe</td><td><p>Chair</p></td></tr></table>", "text/html");
  ASSERT_TRUE(document);
  EXPECT_EQ(document->title, "Board");
  EXPECT_THAT(blocks(*document), ElementsAre("heading: Our board", "paragraph: The chair is Ada Lowe.", "list_item: One", "list_item: Two",
                                             "table_row: Name | Role", "table_row: Ada Lowe | Chair"));
}

TEST(ReadHtml, LeavesOutWhatIsNotTheArticle) {
  const auto document = read_html("<body><nav>Menu</nav><header>Banner</header><script>var x</script><p>The words.</p><form><label>Search</label></form><footer>Foot</footer>", "");
  ASSERT_TRUE(document);
  EXPECT_EQ(document->text, "The words.\n");
}

TEST(ReadHtml, FormAroundTheWholePageIsKept) {
  const auto document = read_html("<body><form action=default.aspx><h1>Board</h1><p>The words.</p></form>", "");
  ASSERT_TRUE(document);
  EXPECT_THAT(document->text, HasSubstr("The words."));
}

TEST(ReadHtml, LayoutTablesAreNoRows) {
  const auto document = read_html("<table><tr><td><p>Left</p></td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>", "");
  ASSERT_TRUE(document);
  EXPECT_THAT(blocks(*document), ElementsAre("paragraph: Left", "table_row: a | b"));
}

TEST(ReadHtml, DateComesFromMetaOrTime) {
  EXPECT_EQ(to_iso(read_html("<meta property='article:published_time' content='2026-05-28T23:30:00+01:00'><p>x", "")->date.value()), "2026-05-28");
  EXPECT_EQ(to_iso(read_html("<p>x <time datetime='2026-05-28'>28 May</time>", "")->date.value()), "2026-05-28");
  EXPECT_FALSE(read_html("<p>28 May 2026", "")->date);
}

TEST(ReadHtml, PageWithoutWordsIsNoText) { EXPECT_EQ(read_html("<div id=app></div><script>x</script>", "").error().code, Errc::no_text); }

TEST(ReadHtml, MillionNestedElementsAreTooDeep) { EXPECT_EQ(read_html(repeat("<div>", 1'000'000), "").error().code, Errc::too_deep); }

TEST(ReadHtml, ManyUnclosedParagraphsAreNotDeep) { EXPECT_TRUE(read_html(repeat("<p>a<br><li>b", 5'000), "")); }

TEST(ReadHtml, FormattingThatMultipliesItselfEnds) {
  std::string html;
  for (int i = 0; i < 400; ++i) html += "<font size=" + std::to_string(i) + ">";
  const auto document = read_html(html + repeat("<p>x", 20'000), "");
  if (!document) {
    EXPECT_EQ(document.error().code, Errc::too_large);
  }
}

TEST(ReadHtml, UnclosedCommentAndScriptEnd) {
  EXPECT_TRUE(read_html("<p>One</p><!-- never closed " + repeat("<div>", 1000), ""));
  EXPECT_TRUE(read_html("<p>One</p><script> never closed " + repeat("<div>", 1000), ""));
}

TEST(ReadHtml, OneLineOfTenMegabytesIsRead) { EXPECT_TRUE(read_html(repeat("word ", 2'000'000), "")); }

TEST(ReadLinks, LinkHasItsRowAndHeading) {
  const auto page = read_links("<title>Papers</title><h2>2026</h2><table><tr><td>28 May</td><td><a href='/m/pack.pdf#page=2'>Download</a></td></tr></table>"
                               "<h2>2025</h2><ul><li>Agenda, 2 April <a href='apr.pdf'><img alt='PDF icon'></a></ul>", "", "https://a.example/board/");
  ASSERT_TRUE(page);
  EXPECT_EQ(page->title, "Papers");
  ASSERT_EQ(page->links.size(), 2u);
  EXPECT_EQ(page->links[0].url, "https://a.example/m/pack.pdf");
  EXPECT_EQ(page->links[0].text, "Download");
  EXPECT_EQ(page->links[0].context, "28 May Download");
  EXPECT_EQ(page->links[0].heading, "2026");
  EXPECT_EQ(page->links[1].url, "https://a.example/board/apr.pdf");
  EXPECT_EQ(page->links[1].text, "PDF icon");
  EXPECT_EQ(page->links[1].context, "Agenda, 2 April");
  EXPECT_EQ(page->links[1].heading, "2025");
}

TEST(ReadLinks, EachAddressOnceWithTheLinkThatHasWords) {
  const auto page = read_links("<a href=a.pdf></a><a href=b.pdf>B</a><a href=a.pdf>A</a><a href=b.pdf>again</a>", "", "https://a.example/");
  ASSERT_TRUE(page);
  ASSERT_EQ(page->links.size(), 2u);
  EXPECT_EQ(page->links[0].text, "A");
  EXPECT_EQ(page->links[1].text, "B");
}

TEST(ReadLinks, OnlyWebAddressesCount) {
  const auto page = read_links("<a href='javascript:x()'>x</a><a href='mailto:a@b.example'>m</a><a href='#top'>t</a><a name=n>n</a>", "", "https://a.example/");
  ASSERT_TRUE(page);
  EXPECT_TRUE(page->links.empty());
}

TEST(ReadLinks, BaseElementIsObeyed) {
  const auto page = read_links("<base href='https://b.example/x/'><a href=p.pdf>p</a>", "", "https://a.example/");
  ASSERT_TRUE(page);
  EXPECT_EQ(page->links.at(0).url, "https://b.example/x/p.pdf");
}

TEST(ReadLinks, PdfIsWrongType) { EXPECT_EQ(read_links("%PDF-1.4", "text/html", "").error().code, Errc::wrong_type); }

TEST(ReadLinks, OneRowOfManyLinksEnds) {
  std::string html = "<table><tr>";
  for (int i = 0; i < 40'000; ++i) html += "<td><a href=" + std::to_string(i) + "></a></td>";
  const auto page = read_links(html, "", "https://a.example/");
  ASSERT_TRUE(page);
  EXPECT_EQ(page->links.size(), 40'000u);
}

// The short way and the reader of HTML must say the same; a comment sends the second of each pair to the reader.
TEST(HtmlToText, PlainHtmlIsReadAsTheReaderOfHtmlWould) {
  for (const std::string html : std::initializer_list<const char*>{"words", "<p>One</p><p>two <b>three</b><i>four</i></p>", "a<br>b<br/>c</br>d", "<a href=\"x>y\">link</a>s", "<A HREF='x'>link</A>", "A&amp;amp;E &lt;b&gt;",
                                 "1930ft<sup>2</sup>", "<ul><li>a<li>b</ul>c", "<b>open <i>ended", "</p>a</b>", "<img alt='<b>x</b>' src=\"y\">z", "<h1>H</h1><div>d</div>", "a < b", "a <", "<",
                                 "&nbsp;a&copy;", "&amp", "<a href=it's>x</a>'", "<a title = \"x>y\">z</a>", "<script>x</script>y", "<table><tr><td>a<td>b</table>", "<p", "a<p b", "<p <b>x"})
    EXPECT_EQ(html_to_text(html), html_to_text("<!-- -->" + html)) << html;
}

TEST(HtmlToText, DecodesAndStripsOnce) {
  EXPECT_EQ(html_to_text("<p>A&amp;E</p><p>&lt;b&gt;</p>"), "A&E <b>");
  EXPECT_EQ(html_to_text("no <i>i</i>talics"), "no italics");
  EXPECT_EQ(html_to_text("<style>p{}</style>x<script>y</script>"), "x");
}

}  // namespace
}  // namespace boardwatch::documents
