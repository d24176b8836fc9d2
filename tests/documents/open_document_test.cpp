#include "parsers/documents/open_document.hpp"

#include <gmock/gmock.h>

#include "parsers/documents/limits.hpp"
#include "tests/documents/block_lines.hpp"
#include "tests/documents/make_docx.hpp"

namespace boardwatch::documents {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

constexpr const char* spaces =
    " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
    " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
    " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xlink='http://www.w3.org/1999/xlink'"
    " xmlns:presentation='urn:oasis:names:tc:opendocument:xmlns:presentation:1.0'";

std::string root(const std::string& name, const std::string& content) { return "<office:" + name + spaces + ">" + content + "</office:" + name + ">"; }

std::string make_open(const std::string& kind, const std::string& content, ZipParts parts = {}, const std::string& styles = "") {
  parts.insert(parts.begin(), {"mimetype", "application/vnd.oasis.opendocument." + kind});
  parts.push_back({"content.xml", root("document-content", "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:" + kind + ">" + content +
                                                               "</office:" + kind + "></office:body>")});
  return make_zip(parts);
}

Document read(const std::string& bytes) {
  auto document = read_open_document(bytes);
  EXPECT_TRUE(document) << document.error().where;
  return document ? *document : Document();
}

std::vector<std::string> blocks_of(const std::string& bytes) { return block_lines(read(bytes)); }

std::string cell(const std::string& words, const std::string& attributes = "") {
  return "<table:table-cell " + attributes + ">" + (words.empty() ? "" : "<text:p>" + words + "</text:p>") + "</table:table-cell>";
}

TEST(OpenText, HasBlocksOfEachKind) {
  const auto document = read(make_open("text",
                                       "<text:h>Chair’s  report</text:h>\n <text:p text:style-name='P1'>Board</text:p><text:p>28 May\n 2026<text:s text:c='2'/>at ten</text:p>"
                                       "<text:list><text:list-item><text:p>One</text:p></text:list-item></text:list><table:table><table:table-row>" +
                                           cell("Ada Lowe") + cell("Chair</text:p><text:p>from May") + cell("") + "</table:table-row></table:table>",
                                       {{"meta.xml", root("document-meta", "<office:meta><dc:title>Papers</dc:title></office:meta>")}},
                                       "<style:style style:name='P1' style:parent-style-name='Subtitle'/>"));
  EXPECT_THAT(block_lines(document), ElementsAre("heading: Chair’s report", "heading: Board", "paragraph: 28 May 2026  at ten", "list_item: One",
                                                 "table_row: Ada Lowe | Chair from May"));
  EXPECT_EQ(document.kind, DocumentKind::odt);
  EXPECT_EQ(document.title, "Papers");
  EXPECT_EQ(to_iso(document.date.value()), "2026-05-28");
}

TEST(OpenText, DeletionsAndCommentsAreLeftOut) {
  EXPECT_THAT(blocks_of(make_open("text",
                                  "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                                  "<text:p>She <text:change-start/>has <text:change-end/><office:annotation><text:p>no</text:p></office:annotation>resigned.</text:p>")),
              ElementsAre("paragraph: She has resigned."));
}

TEST(OpenText, BoxesStandBehindTheirParagraphAndNotesAtTheEnd) {
  EXPECT_THAT(blocks_of(make_open("text",
                                  "<text:p>Before<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note</text:p></text:note-body></text:note>"
                                  "<draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame> after</text:p><text:p>Next</text:p>")),
              ElementsAre("paragraph: Before after", "paragraph: In a box", "paragraph: Next", "paragraph: A note"));
}

TEST(OpenText, HeadersAreRunningLinesAndLinksAreKept) {
  const auto document = read(make_open("text", "<text:p><text:a xlink:href='https://a.example/x'>Pack</text:a></text:p>",
                                       {{"styles.xml", root("document-styles", "<office:master-styles><style:master-page><style:header><text:p>Board 28 May 2026</text:p></style:header>"
                                                                               "</style:master-page></office:master-styles>")}}));
  EXPECT_THAT(document.running, ElementsAre(RunningLine{0, "Board 28 May 2026"}));
  EXPECT_THAT(document.links, ElementsAre(PageLink{0, "https://a.example/x"}));
}

TEST(OpenText, PrefixesMayBeOthers) {
  const std::string content = "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
                              "<o:body><o:text><t:h>Title</t:h></o:text></o:body></o:document-content>";
  EXPECT_THAT(blocks_of(make_zip({{"content.xml", content}})), ElementsAre("heading: Title"));
}

TEST(OpenText, LockedFileIsEncrypted) {
  const auto bytes = make_zip({{"content.xml", "\x01\x02"}, {"META-INF/manifest.xml", "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"}});
  EXPECT_EQ(read_open_document(bytes).error().code, Errc::encrypted);
}

TEST(OpenText, OtherKindsAndEmptyOnesAreTold) {
  EXPECT_EQ(read_open_document(make_open("drawing", "")).error().code, Errc::unknown_format);
  EXPECT_EQ(read_open_document(make_open("text", "<text:p/>")).error().code, Errc::no_text);
  EXPECT_EQ(read_open_document(make_zip({{"mimetype", "x"}})).error().code, Errc::damaged);
}

TEST(OpenText, CutXmlIsReadInPart) {
  auto content = root("document-content", "<office:body><office:text><text:p>First</text:p><text:p>Second</text:p></office:text></office:body>");
  const auto document = read(make_zip({{"content.xml", content.substr(0, content.find("</text:p><text:p>Sec") + 20)}}));
  EXPECT_TRUE(document.partial);
  EXPECT_EQ(block_lines(document).front(), "paragraph: First");
}

TEST(OpenText, EntitiesOfItsOwnAreNeverExpanded) {
  const auto content = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>" + root("document-content", "<office:body><office:text><text:p>Words &b;</text:p></office:text></office:body>");
  EXPECT_THAT(blocks_of(make_zip({{"content.xml", content}})), ElementsAre("paragraph: Words &b;"));
}

TEST(OpenSheets, EachShownSheetIsAPageWithItsNameAsHeading) {
  const auto document = read(make_open("spreadsheet",
                                       "<table:table table:name='Roles'><table:table-row>" + cell("Ada Lowe") + cell("", "table:number-columns-repeated='3'") + cell("Chair") +
                                           cell("", "table:number-columns-repeated='16000'") + "</table:table-row></table:table><table:table table:name='Old' table:style-name='h'>"
                                           "<table:table-row>" + cell("hidden") + "</table:table-row></table:table><table:table table:name='Empty'/>",
                                       {}, "<style:style style:name='h'><style:table-properties table:display='false'/></style:style>"));
  EXPECT_EQ(document.kind, DocumentKind::spreadsheet);
  EXPECT_THAT(block_lines(document), ElementsAre("heading: Roles", "table_row: Ada Lowe |  |  |  | Chair"));
  EXPECT_THAT(document.pages, SizeIs(2));
  EXPECT_EQ(document.title, "Roles");
}

TEST(OpenSheets, RepeatsAreBounded) {
  const auto document = read(make_open("spreadsheet", "<table:table table:name='S'><table:table-row table:number-rows-repeated='1048576'>" +
                                                          cell("x", "table:number-columns-repeated='4000000000'") + "</table:table-row></table:table>"));
  EXPECT_THAT(document.blocks, SizeIs(1 + max_repeats));
  EXPECT_LT(document.text.size(), 4 * max_repeats * max_repeats + 100);
}

TEST(OpenSheets, RepeatsInRepeatsDoNotMultiply) {
  std::string inner = "x";
  for (int i = 0; i < 20; ++i) inner = "<table:table><table:table-row table:number-rows-repeated='100'>" + cell("y</text:p>" + inner + "<text:p>", "table:number-columns-repeated='100'") + "</table:table-row></table:table>";
  const auto document = read(make_open("spreadsheet", "<table:table table:name='S'><table:table-row table:number-rows-repeated='100'>" +
                                                          cell("z</text:p>" + inner + "<text:p>", "table:number-columns-repeated='100'") + "</table:table-row></table:table>"));
  EXPECT_LT(document.text.size(), std::size_t{4} << 20);
}

TEST(OpenSlides, EachSlideIsAPageWithItsNotesBehind) {
  const auto document = read(make_open("presentation",
                                       "<draw:page><presentation:notes><draw:frame><draw:text-box><text:p>Say this</text:p></draw:text-box></draw:frame></presentation:notes>"
                                       "<draw:frame><draw:text-box><text:p>Finance</text:p></draw:text-box></draw:frame></draw:page><draw:page><draw:custom-shape><text:p>Workforce</text:p>"
                                       "</draw:custom-shape></draw:page>"));
  EXPECT_EQ(document.kind, DocumentKind::slides);
  EXPECT_THAT(block_lines(document), ElementsAre("paragraph: Finance", "paragraph: Say this", "paragraph: Workforce"));
  EXPECT_EQ(page_at(document, document.text.find("Say")), 1u);
  EXPECT_EQ(page_at(document, document.text.find("Work")), 2u);
}

}  // namespace
}  // namespace boardwatch::documents
