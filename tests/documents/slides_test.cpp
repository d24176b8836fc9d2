#include "parsers/documents/slides.hpp"

#include <gmock/gmock.h>

#include "tests/documents/block_lines.hpp"
#include "tests/documents/make_docx.hpp"

namespace boardwatch::documents {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::string root(const std::string& name, const std::string& content) {
  return "<p:" + name +
         " xmlns:p='http://schemas.openxmlformats.org/presentationml/2006/main' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
         " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>" + content + "</p:" + name + ">";
}

std::string paragraph(const std::string& words, const std::string& properties = "") {
  return "<a:p><a:pPr>" + properties + "</a:pPr><a:r><a:t>" + words + "</a:t></a:r></a:p>";
}

/// `place` is the type of the placeholder; empty for a shape without one.
std::string shape(const std::string& paragraphs, const std::string& place = "") {
  return "<p:sp><p:nvSpPr><p:nvPr>" + (place.empty() ? "" : "<p:ph type='" + place + "'/>") + "</p:nvPr></p:nvSpPr><p:txBody>" + paragraphs + "</p:txBody></p:sp>";
}

std::string slide(const std::string& shapes) { return root("sld", "<p:cSld><p:spTree>" + shapes + "</p:spTree></p:cSld>"); }

ZipParts parts_of(const std::vector<std::string>& slides) {
  ZipParts parts;
  std::vector<std::vector<std::string>> relations;
  std::string list;
  for (std::size_t i = 0; i < slides.size(); ++i) {
    const auto number = std::to_string(slides.size() - i);  // file names tell the order backwards
    parts.push_back({"ppt/slides/slide" + number + ".xml", slides[i]});
    relations.push_back({"r" + number, "slide", "slides/slide" + number + ".xml"});
    list += "<p:sldId id='" + std::to_string(256 + i) + "' r:id='r" + number + "'/>";
  }
  parts.push_back({"ppt/presentation.xml", root("presentation", "<p:sldIdLst>" + list + "</p:sldIdLst>")});
  parts.push_back({"ppt/_rels/presentation.xml.rels", make_relations(relations)});
  return parts;
}

Document read(const ZipParts& parts) {
  auto document = read_slides(make_zip(parts));
  EXPECT_TRUE(document) << document.error().where;
  return document ? *document : Document();
}

TEST(Slides, EachIsAPageInTheOrderInWhichTheyAreShown) {
  const auto document = read(parts_of({slide(shape(paragraph("Chief executive’s report"), "title") + shape(paragraph("28 May 2026")) + shape(paragraph("First") + paragraph("Plain", "<a:buNone/>"), "body")),
                                       slide(shape(paragraph("Last words")))}));
  EXPECT_THAT(block_lines(document), ElementsAre("heading: Chief executive’s report", "paragraph: 28 May 2026", "list_item: First", "paragraph: Plain", "paragraph: Last words"));
  EXPECT_EQ(document.kind, DocumentKind::slides);
  EXPECT_EQ(document.title, "Chief executive’s report");
  EXPECT_EQ(to_iso(document.date.value()), "2026-05-28");
  EXPECT_EQ(page_at(document, document.text.find("Plain")), 1u);
  EXPECT_EQ(page_at(document, document.text.find("Last")), 2u);
}

TEST(Slides, TablesAreRows) {
  const std::string cell = "<a:tc><a:txBody>", end = "</a:txBody></a:tc>";
  const auto document = read(parts_of({slide("<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tr>" + cell + paragraph("Ada Lowe") + end + cell + paragraph("Chair") + paragraph("from May") +
                                             end + cell + end + "</a:tr><a:tr>" + cell + paragraph("Bo Reed") + end + "</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>" +
                                             shape(paragraph("Behind")))}));
  EXPECT_THAT(block_lines(document), ElementsAre("table_row: Ada Lowe | Chair from May", "table_row: Bo Reed", "paragraph: Behind"));
}

TEST(Slides, NotesStandBehindTheSlideAndFootersAside) {
  auto parts = parts_of({slide(shape(paragraph("On the slide")) + shape(paragraph("7"), "sldNum") + shape(paragraph("Public board"), "ftr"))});
  parts.push_back({"ppt/slides/_rels/slide1.xml.rels", make_relations({{"r1", "notesSlide", "../notesSlides/notesSlide1.xml"}})});
  parts.push_back({"ppt/notesSlides/notesSlide1.xml", root("notes", "<p:cSld><p:spTree>" + shape(paragraph("7"), "sldNum") + shape(paragraph("The chair leaves in June."), "body") + "</p:spTree></p:cSld>")});
  const auto document = read(parts);
  EXPECT_THAT(block_lines(document), ElementsAre("paragraph: On the slide", "paragraph: The chair leaves in June."));
  EXPECT_THAT(document.running, ElementsAre(RunningLine{1, "7"}, RunningLine{1, "Public board"}));
}

TEST(Slides, LinksStandOnTheirSlide) {
  auto parts = parts_of({slide(shape(paragraph("One"))), slide(shape("<a:p><a:r><a:rPr><a:hlinkClick r:id='r9'/></a:rPr><a:t>Two</a:t></a:r></a:p>"))});
  parts.push_back({"ppt/slides/_rels/slide1.xml.rels", make_relations({{"r9", "hyperlink", "https://a.example/x"}})});
  EXPECT_THAT(read(parts).links, ElementsAre(PageLink{2, "https://a.example/x"}));
}

TEST(Slides, SlideThatIsMissingMakesItPartial) {
  auto parts = parts_of({slide(shape(paragraph("One"))), slide(shape(paragraph("Two")))});
  parts[0].first = "ppt/slides/elsewhere.xml";
  const auto document = read(parts);
  EXPECT_TRUE(document.partial);
  EXPECT_THAT(document.fault, HasSubstr("1 of 2 slides"));
  EXPECT_EQ(page_at(document, document.text.find("Two")), 2u);
}

TEST(Slides, WithoutWordsIsNoText) { EXPECT_EQ(read_slides(make_zip(parts_of({slide("")}))).error().code, Errc::no_text); }

TEST(Slides, CutArchiveIsDamaged) {
  const auto whole = make_zip(parts_of({slide(shape(paragraph("One")))}));
  for (std::size_t length = 1; length < whole.size(); length += 31) EXPECT_FALSE(read_slides(whole.substr(0, length))) << length;
}

TEST(Slides, TooDeepIsTold) {
  std::string deep;
  for (int i = 0; i < 5000; ++i) deep += "<p:grpSp>";
  const auto document = read(parts_of({slide(shape(paragraph("One"))), slide(deep)}));
  EXPECT_TRUE(document.partial);
}

}  // namespace
}  // namespace boardwatch::documents
