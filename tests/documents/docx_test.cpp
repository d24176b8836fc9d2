#include "parsers/documents/docx.hpp"

#include <gmock/gmock.h>

#include "tests/documents/block_lines.hpp"
#include "tests/documents/make_docx.hpp"

namespace boardwatch::documents {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string p(const std::string& text, const std::string& properties = "") { return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>"; }

std::vector<std::string> blocks_of(const std::string& docx) {
  const auto document = read_docx(docx);
  EXPECT_TRUE(document) << document.error().where;
  return document ? block_lines(*document) : std::vector<std::string>();
}

TEST(ReadDocx, HasBlocksOfEachKind) {
  const auto document = read_docx(make_docx(p("Chair&#8217;s report", "<w:pStyle w:val='Heading1'/>") + p("28 May 2026") + p("One", "<w:numPr/>") +
                                            "<w:tbl><w:tr><w:tc>" + p("Ada Lowe") + "</w:tc><w:tc>" + p("Chair") + p("from May") + "</w:tc></w:tr></w:tbl>" + p("End.")));
  ASSERT_TRUE(document) << document.error().where;
  EXPECT_THAT(block_lines(*document), ElementsAre("heading: Chair’s report", "paragraph: 28 May 2026", "list_item: One", "table_row: Ada Lowe | Chair from May", "paragraph: End."));
  EXPECT_EQ(document->title, "Chair’s report");
  EXPECT_EQ(to_iso(document->date.value()), "2026-05-28");
}

TEST(ReadDocx, DeletedTextAndFieldCodesAreLeftOut) {
  const auto document = read_docx(make_docx("<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>new</w:t></w:r></w:p>"));
  ASSERT_TRUE(document);
  EXPECT_EQ(document->text, "new\n");
}

TEST(ReadDocx, MovedTextStandsWhereItWasMovedToAndInsertionsStand) {
  EXPECT_THAT(blocks_of(make_docx("<w:moveFrom>" + p("here once") + "</w:moveFrom>" + p("First") + "<w:p><w:ins><w:r><w:t>put in</w:t></w:r></w:ins></w:p><w:moveTo>" +
                                  p("here now") + "</w:moveTo>")),
              ElementsAre("paragraph: First", "paragraph: put in", "paragraph: here now"));
}

TEST(ReadDocx, HeadingsAreToldByTheNamesAndLevelsOfTheirStyles) {
  const auto styles = word_xml("styles",
                               "<w:style w:styleId='a7'><w:name w:val='heading 2'/></w:style><w:style w:styleId='Item'><w:name w:val='Agenda Item'/><w:basedOn w:val='a7'/></w:style>"
                               "<w:style w:styleId='Lvl'><w:name w:val='Trust'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>"
                               "<w:style w:styleId='Loop'><w:name w:val='x'/><w:basedOn w:val='Loop'/></w:style>");
  const auto style = [](const std::string& id) { return "<w:pStyle w:val='" + id + "'/>"; };
  EXPECT_THAT(blocks_of(make_docx(p("A", style("a7")) + p("B", style("Item")) + p("C", style("Lvl")) + p("D", style("Loop")), {{"word/styles.xml", styles}}, {{"r1", "styles", "styles.xml"}})),
              ElementsAre("heading: A", "heading: B", "heading: C", "paragraph: D"));
}

TEST(ReadDocx, TextBoxStandsBehindItsParagraphOnce) {
  const std::string box = "<w:txbxContent>" + p("In the box") + "</w:txbxContent>";
  EXPECT_THAT(blocks_of(make_docx("<w:p><w:r><w:t>Before </w:t></w:r><w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box +
                                  "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>after.</w:t></w:r></w:p>" + p("Next"))),
              ElementsAre("paragraph: Before after.", "paragraph: In the box", "paragraph: Next"));
}

TEST(ReadDocx, TextBoxThatOnlyOldProgramsWereGivenIsRead) {
  EXPECT_THAT(blocks_of(make_docx("<w:p><w:r><mc:AlternateContent><mc:Choice><a:graphic/></mc:Choice><mc:Fallback><w:txbxContent>" + p("Only here") +
                                  "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>")),
              ElementsAre("paragraph: Only here"));
}

TEST(ReadDocx, BoxInARowStandsBehindTheRow) {
  EXPECT_THAT(blocks_of(make_docx("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t><w:pict><w:txbxContent>" + p("Box") + "</w:txbxContent></w:pict></w:r></w:p></w:tc><w:tc>" +
                                  p("B") + "</w:tc><w:tc>" + p("") + "</w:tc></w:tr></w:tbl>")),
              ElementsAre("table_row: A | B", "paragraph: Box"));
}

TEST(ReadDocx, NotesStandAtTheEndAndHeadersAreRunningLines) {
  const auto document = read_docx(make_docx(p("Body"),
                                            {{"word/footnotes.xml", word_xml("footnotes", "<w:footnote>" + p("A footnote") + "</w:footnote>")},
                                             {"word/endnotes.xml", word_xml("endnotes", "<w:endnote>" + p("An endnote") + "</w:endnote>")},
                                             {"word/header1.xml", word_xml("hdr", p("Board of Directors 28 May 2026"))},
                                             {"word/header2.xml", word_xml("hdr", p("Board of Directors 28 May 2026"))},
                                             {"word/comments.xml", word_xml("comments", p("Not said"))}},
                                            {{"r1", "footnotes", "footnotes.xml"},
                                             {"r2", "endnotes", "/word/endnotes.xml"},
                                             {"r3", "header", "header1.xml"},
                                             {"r4", "header", "header2.xml"},
                                             {"r5", "comments", "comments.xml"}}));
  ASSERT_TRUE(document) << document.error().where;
  EXPECT_THAT(block_lines(*document), ElementsAre("paragraph: Body", "paragraph: A footnote", "paragraph: An endnote"));
  EXPECT_THAT(document->running, ElementsAre(RunningLine{0, "Board of Directors 28 May 2026"}));
  EXPECT_EQ(to_iso(document->date.value()), "2026-05-28");
}

TEST(ReadDocx, WebLinksAreKeptOnPageNought) {
  const auto document = read_docx(make_docx("<w:p><w:hyperlink r:id='r1'><w:r><w:t>Pack</w:t></w:r></w:hyperlink><w:hyperlink r:id='r2'/>"
                                            "<w:r><w:instrText> HYPERLINK \"https://a.example/two\" </w:instrText></w:r></w:p>",
                                            {}, {{"r1", "hyperlink", "https://a.example/one"}, {"r2", "hyperlink", "file://c/secret"}}));
  ASSERT_TRUE(document);
  EXPECT_THAT(document->links, ElementsAre(PageLink{0, "https://a.example/one"}, PageLink{0, "https://a.example/two"}));
}

TEST(ReadDocx, WordsOfDiagramsAreRead) {
  const std::string data = "<dgm:dataModel xmlns:dgm='urn:d' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><dgm:t><a:p><a:t>Chair: Ada Lowe</a:t></a:p></dgm:t></dgm:dataModel>";
  EXPECT_THAT(blocks_of(make_docx(p("Structure"), {{"word/diagrams/data1.xml", data}}, {{"r1", "diagramData", "diagrams/data1.xml"}})),
              ElementsAre("paragraph: Structure", "paragraph: Chair: Ada Lowe"));
}

TEST(ReadDocx, MainPartIsTheOneThatTheFileNames) {
  EXPECT_THAT(blocks_of(make_zip({{"_rels/.rels", make_relations({{"r1", "officeDocument", "word/document2.xml"}})}, {"word/document2.xml", word_xml("document", p("Here"))}})),
              ElementsAre("paragraph: Here"));
}

TEST(ReadDocx, MissingHeadersTakeNothingAway) {
  const auto document = read_docx(make_docx(p("Body"), {}, {{"r1", "header", "header1.xml"}}));
  ASSERT_TRUE(document);
  EXPECT_FALSE(document->partial);
  EXPECT_THAT(document->running, IsEmpty());
}

TEST(ReadDocx, MissingNotesMakeItPartial) {
  const auto document = read_docx(make_docx(p("Body"), {}, {{"r1", "footnotes", "footnotes.xml"}}));
  ASSERT_TRUE(document);
  EXPECT_TRUE(document->partial);
  EXPECT_THAT(document->fault, testing::HasSubstr("notes"));
}

TEST(ReadDocx, WithoutWordsIsNoText) { EXPECT_EQ(read_docx(make_docx("<w:p/>")).error().code, Errc::no_text); }

TEST(ReadDocx, CutArchiveIsDamaged) {
  const auto whole = make_docx(p("Words"));
  for (std::size_t length = 1; length < whole.size(); length += 7) EXPECT_FALSE(read_docx(whole.substr(0, length))) << length;
}

TEST(ReadDocx, BombIsTooLarge) { EXPECT_EQ(read_docx(make_docx(std::string(20u << 20, ' '))).error().code, Errc::too_large); }

TEST(ReadDocx, NestedMillionTimesIsTooDeep) {
  std::string body;
  for (int i = 0; i < 100'000; ++i) body += "<w:sdt" + std::to_string(i * 7919) + ">";
  EXPECT_EQ(read_docx(make_docx(body)).error().code, Errc::too_deep);
}

TEST(ReadDocx, EntitiesOfItsOwnAreNeverExpanded) {
  std::string entities = "<!DOCTYPE w [<!ENTITY a 'laugh'>";
  for (char c = 'b'; c < 'k'; ++c) {
    const std::string before = std::string("&") + static_cast<char>(c - 1) + ";";
    entities += std::string("<!ENTITY ") + c + " '" + before + before + "'>";
  }
  const auto document = read_docx(make_zip({{"word/document.xml", entities + "<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + word_xml("document", p("Words &j; &x;")).substr(38)}}));
  ASSERT_TRUE(document) << document.error().where;
  EXPECT_EQ(document->text, "Words &j; &x;\n");
}

TEST(ReadDocx, BoxesInBoxesEnd) {
  std::string open, close;
  for (int i = 0; i < 60; ++i) {
    open += "<w:p><w:txbxContent>";
    close = "</w:txbxContent></w:p>" + close;
  }
  EXPECT_THAT(blocks_of(make_docx(open + p("Deep") + close)), ElementsAre("paragraph: Deep"));
}

}  // namespace
}  // namespace boardwatch::documents
