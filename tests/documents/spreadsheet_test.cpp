#include "parsers/documents/spreadsheet.hpp"

#include <gmock/gmock.h>

#include "parsers/documents/number_format.hpp"
#include "tests/documents/block_lines.hpp"
#include "tests/documents/make_docx.hpp"

namespace boardwatch::documents {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::string root(const std::string& name, const std::string& content) {
  return "<" + name + " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>" + content + "</" + name + ">";
}

struct Sheet {
  std::string name;
  std::string rows;
  std::string state = "visible";
};

ZipParts parts_of(const std::vector<Sheet>& sheets, const std::string& workbook = "") {
  ZipParts parts{{"xl/sharedStrings.xml", root("sst", "<si><t>Ada Lowe</t></si><si><r><t>Chief </t></r><r><t>executive</t></r><rPh><t>no</t></rPh></si>")},
                 {"xl/styles.xml", root("styleSheet", "<numFmts><numFmt numFmtId='164' formatCode='dd\\ mmmm\\ yyyy'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/>"
                                                      "<xf numFmtId='164'/><xf numFmtId='9'/></cellXfs>")}};
  std::vector<std::vector<std::string>> relations{{"r90", "sharedStrings", "sharedStrings.xml"}, {"r91", "styles", "styles.xml"}};
  std::string list;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const auto number = std::to_string(sheets.size() - i);
    parts.push_back({"xl/worksheets/sheet" + number + ".xml", root("worksheet", "<sheetData>" + sheets[i].rows + "</sheetData>")});
    relations.push_back({"r" + number, "worksheet", "worksheets/sheet" + number + ".xml"});
    list += "<sheet name='" + sheets[i].name + "' state='" + sheets[i].state + "' r:id='r" + number + "'/>";
  }
  parts.push_back({"xl/workbook.xml", root("workbook", workbook + "<sheets>" + list + "</sheets>")});
  parts.push_back({"xl/_rels/workbook.xml.rels", make_relations(relations)});
  return parts;
}

Document read(const ZipParts& parts) {
  auto document = read_spreadsheet(make_zip(parts));
  EXPECT_TRUE(document) << document.error().where;
  return document ? *document : Document();
}

TEST(Spreadsheet, EachShownSheetIsAPageAndEachRowABlock) {
  const auto document = read(parts_of({{"Board", "<row><c r='A1' t='s'><v>0</v></c><c r='C1' t='s'><v>1</v></c><c r='F1'/></row><row/><row><c t='inlineStr'><is><t>From </t></is></c>"
                                                 "<c s='2'><v>46170</v></c></row>"},
                                       {"Secret", "<row><c t='s'><v>0</v></c></row>", "hidden"},
                                       {"Empty", "<row><c r='A1'/></row>"},
                                       {"Sums", "<row><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c><c t='str'><v>x</v></c><c><v>0.30000000000000004</v></c><c s='3'><v>0.045</v></c></row>"}}));
  EXPECT_THAT(block_lines(document), ElementsAre("heading: Board", "table_row: Ada Lowe |  | Chief executive", "table_row: From  | 28 May 2026", "heading: Sums",
                                                 "table_row: TRUE | #N/A | x | 0.3 | 5%"));
  EXPECT_EQ(document.kind, DocumentKind::spreadsheet);
  EXPECT_EQ(document.title, "Board");
  EXPECT_EQ(page_at(document, document.text.find("Sums")), 3u);
}

TEST(Spreadsheet, DayOfThePaperStandsInNoColumn) {
  const auto words = [](const std::string& text) { return "<c t='str'><v>" + text + "</v></c>"; };
  const std::string people = "<row>" + words("Ada Lowe") + words("Chair") + words("1 June 2026") + "</row>";
  const auto document = read(parts_of({{"S", "<row>" + words("Register of interests") + "</row>" + people + "<row>" + words("Date of meeting") + words("28 May 2026") + "</row>"}}));
  EXPECT_EQ(document.title, "Register of interests");
  EXPECT_EQ(to_iso(document.date.value()), "2026-05-28");
  EXPECT_EQ(read(parts_of({{"S", people}})).date, std::nullopt);
}

TEST(Spreadsheet, DaysMayBeCountedFrom1904) {
  const auto document = read(parts_of({{"S", "<row><c s='1'><v>44708</v></c></row>"}}, "<workbookPr date1904='1'/>"));
  EXPECT_THAT(block_lines(document), ElementsAre("heading: S", "table_row: 28 May 2026"));
}

TEST(Spreadsheet, FarColumnsDoNotFillTheText) {
  std::string rows;
  for (int i = 0; i < 1000; ++i) rows += "<row><c r='XFD1'><v>1</v></c><c r='ZZZZZZZZZZ1'><v>2</v></c></row>";
  EXPECT_LT(read(parts_of({{"S", rows}})).text.size(), 1'000'000u);
}

TEST(Spreadsheet, LinksAndDrawingsAreRead) {
  auto parts = parts_of({{"S", "<row><c><v>1</v></c></row>"}});
  for (auto& [name, content] : parts)
    if (name == "xl/worksheets/sheet1.xml") content = root("worksheet", "<sheetData><row><c><v>1</v></c></row></sheetData><hyperlinks><hyperlink ref='A1' r:id='r1'/></hyperlinks>");
  parts.push_back({"xl/worksheets/_rels/sheet1.xml.rels", make_relations({{"r1", "hyperlink", "https://a.example/x"}, {"r2", "drawing", "../drawings/drawing1.xml"}})});
  parts.push_back({"xl/drawings/drawing1.xml", "<x:wsDr xmlns:x='urn:x' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><x:sp><a:p><a:r><a:t>In a box</a:t></a:r></a:p></x:sp></x:wsDr>"});
  const auto document = read(parts);
  EXPECT_THAT(block_lines(document), ElementsAre("heading: S", "table_row: 1", "paragraph: In a box"));
  EXPECT_THAT(document.links, ElementsAre(PageLink{1, "https://a.example/x"}));
}

TEST(Spreadsheet, SheetThatIsMissingMakesItPartial) {
  auto parts = parts_of({{"One", "<row><c><v>1</v></c></row>"}, {"Two", "<row><c><v>2</v></c></row>"}});
  for (auto& part : parts)
    if (part.first == "xl/worksheets/sheet2.xml") part.first = "xl/elsewhere.xml";
  const auto document = read(parts);
  EXPECT_TRUE(document.partial);
  EXPECT_THAT(document.fault, HasSubstr("One"));
  EXPECT_EQ(page_at(document, document.text.find("Two")), 2u);
}

TEST(Spreadsheet, WithoutWordsIsNoText) { EXPECT_EQ(read_spreadsheet(make_zip(parts_of({{"Sheet1", ""}}))).error().code, Errc::no_text); }

TEST(Spreadsheet, BinaryWorkbookIsToldByName) {
  const auto error = read_spreadsheet(make_zip({{"_rels/.rels", make_relations({{"r1", "officeDocument", "xl/workbook.bin"}})}, {"xl/workbook.bin", "x"}})).error();
  EXPECT_EQ(error.code, Errc::unknown_format);
  EXPECT_THAT(error.where, HasSubstr("XLSB"));
}

TEST(Spreadsheet, SharedStringUsedAMillionTimesIsCutAtTheLimit) {
  std::string rows;
  for (int i = 0; i < 1200; ++i) rows += "<row><c t='s'><v>0</v></c></row>";
  auto parts = parts_of({{"S", rows}});
  parts[0].second = root("sst", "<si><t>" + std::string(60'000, 'x') + "</t></si>");
  const auto document = read(parts);
  EXPECT_TRUE(document.partial);
  EXPECT_LE(document.text.size(), (std::size_t{64} << 20) + 1000);
}

std::string shown(double value, std::string_view format) { return format_number(value, format, DayCount::from_1900); }

TEST(NumberFormat, DatesAreWrittenOut) {
  EXPECT_EQ(shown(46170, "d/m/yyyy"), "28 May 2026");
  EXPECT_EQ(shown(46170.604, "dd/mm/yy hh:mm"), "28 May 2026 14:30");
  EXPECT_EQ(shown(46170, "mmm-yy"), "May 2026");
  EXPECT_EQ(shown(46170, "[$-809]dddd, d mmmm yyyy;@"), "28 May 2026");
  EXPECT_EQ(shown(0.5, "hh:mm:ss"), "12:00");
  EXPECT_EQ(shown(0.5, "h:mm AM/PM"), "12:00");
  EXPECT_EQ(shown(46170, "yyyy\"m\""), "2026");
}

TEST(NumberFormat, Year1900IsCountedAsExcelDoes) {
  EXPECT_EQ(shown(1, "d/m/yyyy"), "1 January 1900");
  EXPECT_EQ(shown(59, "d/m/yyyy"), "28 February 1900");
  EXPECT_EQ(shown(61, "d/m/yyyy"), "1 March 1900");
}

TEST(NumberFormat, NumbersArePlain) {
  EXPECT_EQ(shown(12, "General"), "12");
  EXPECT_EQ(shown(1234567.891, "#,##0.00"), "1234567.89");
  EXPECT_EQ(shown(1234567.891, "General"), "1234567.891");
  EXPECT_EQ(shown(0.0456, "0.0%"), "4.6%");
  EXPECT_EQ(shown(1.005, "0.00"), "1.01");
  EXPECT_EQ(shown(-12.5, "\"£\"#,##0.0;[Red]\\-\"£\"#,##0.0"), "-£12.5");
  EXPECT_EQ(shown(3.2, "[$£-809]#,##0.00"), "£3.2");
  EXPECT_EQ(shown(30.25, "[h]:mm"), "30.25");
  EXPECT_EQ(shown(-0.001, "0.0"), "0");
  EXPECT_EQ(shown(1e300, "0.00"), "1e+300");
  EXPECT_EQ(shown(0.00001, "General"), "0.00001");
}

TEST(NumberFormat, OddFormatsDoNoHarm) {
  for (const char* format : {"", "\"", "[", "\\", "\\\"", ";;;", "[$", "[h", "%%%", "ymdhs", "AM/PM", "\xC2", "0.00000000000000000000000000000000000"})
    for (const double value : {-1e308, -1.0, 0.0, 0.9999999, 60.0, 2958466.0, 1e308}) EXPECT_NO_THROW(shown(value, format)) << format << value;
}

}  // namespace
}  // namespace boardwatch::documents
