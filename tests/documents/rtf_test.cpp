#include "parsers/documents/rtf.hpp"

#include <gmock/gmock.h>

#include "tests/documents/block_lines.hpp"

namespace boardwatch::documents {
namespace {

using testing::ElementsAre;

Document read(const std::string& body) {
  auto document = read_rtf("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil Arial;}{\\f1\\fcharset238 Arial CE;}{\\f2\\fcharset128 Gothic;}}" + body + "}");
  EXPECT_TRUE(document) << document.error().where;
  return document ? *document : Document();
}

std::vector<std::string> blocks_of(const std::string& body) { return block_lines(read(body)); }

TEST(Rtf, HasBlocksOfEachKind) {
  const auto document = read("{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}{\\info{\\title Board papers}{\\author Nobody}}\\pard\\s1 Chair\\'92s report\\par\\pard 28 May 2026\\par\n"
                             "{\\listtext\\bullet\\tab}One\\par\\pard\\trowd\\intbl Ada Lowe\\cell Chair\\par from May\\cell\\cell\\row\\pard End.");
  EXPECT_THAT(block_lines(document), ElementsAre("heading: Chair’s report", "paragraph: 28 May 2026", "list_item: •\tOne", "table_row: Ada Lowe | Chair from May", "paragraph: End."));
  EXPECT_EQ(document.kind, DocumentKind::text);
  EXPECT_EQ(document.title, "Board papers");
  EXPECT_EQ(to_iso(document.date.value()), "2026-05-28");
}

TEST(Rtf, RowsFollowRows) {
  EXPECT_THAT(blocks_of("\\trowd\\intbl A\\cell B\\cell\\row\\trowd\\intbl C\\cell D\\cell\\row\\pard E\\par"), ElementsAre("table_row: A | B", "table_row: C | D", "paragraph: E"));
}

TEST(Rtf, CharactersAreThoseOfTheFont) {
  EXPECT_THAT(blocks_of("{\\f1 \\'b3\\'f3d\\'9f}{\\f2 \\'93\\'fa\\'96{}}\\par\\f0 caf\\'e9 \\u8217?s\\u-3913? {\\uc2 \\u233ab}c \\u55357?\\u56832?"),
              ElementsAre("paragraph: łódź日\uFFFD", "paragraph: café ’s\uF0B7 éc 😀"));
}

TEST(Rtf, WhatIsNotSaidIsLeftOut) {
  EXPECT_THAT(blocks_of("A{\\*\\generator Word}{\\pict 010203}{\\field{\\*\\fldinst HYPERLINK \"https://a.example\"}{\\fldrslt link}}{\\v hidden}{\\deleted gone}{\\*\\bkmkstart x}"
                        "{\\annotation{\\atnid n}comment}\\bin4 \\par B"),
              ElementsAre("paragraph: Alink B"));
}

TEST(Rtf, NotesStandAtTheEndAndHeadersAreRunningLines) {
  const auto document = read("{\\header Board {\\b 28 May} 2026\\par}Body{\\footnote A {\\i note}} goes on{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt In a box}}{\\shprslt again}}.\\par");
  EXPECT_THAT(block_lines(document), ElementsAre("paragraph: Body goes on.", "paragraph: A note", "paragraph: In a box"));
  EXPECT_THAT(document.running, ElementsAre(RunningLine{0, "Board 28 May 2026"}));
}

TEST(Rtf, MarkupInItsTablesIsNoText) { EXPECT_THAT(blocks_of("{\\fonttbl{\\f7 Gill\"><script>alert(1)</script>;}}{\\colortbl;\\red255;}Hello\\\nYou"), ElementsAre("paragraph: Hello", "paragraph: You")); }

TEST(Rtf, CutFileIsReadInPart) {
  const auto document = read_rtf("{\\rtf1 First\\par Second {\\b half");
  ASSERT_TRUE(document);
  EXPECT_TRUE(document->partial);
  EXPECT_THAT(block_lines(*document), ElementsAre("paragraph: First", "paragraph: Second half"));
}

TEST(Rtf, WithoutWordsIsNoText) {
  EXPECT_EQ(read_rtf("{\\rtf1\\ansi{\\fonttbl}}").error().code, Errc::no_text);
  EXPECT_EQ(read_rtf("").error().code, Errc::empty);
}

TEST(Rtf, GroupsWithoutEndAreTooDeep) { EXPECT_EQ(read_rtf("{\\rtf1 " + std::string(1'000'000, '{')).error().code, Errc::too_deep); }

TEST(Rtf, OddMarksDoNoHarm) {
  for (const char* body : {"}}}}a", "\\", "\\'", "\\'g", "\\u99999999999 a", "\\bin999999999 a", "\\uc-5\\u8217 a", "{\\footnote", "\\cell\\cell\\row a", "\\*\\*a", "\\f99999 \\'e9", "{\\header}}}a"})
    EXPECT_NO_THROW({ [[maybe_unused]] const auto document = read_rtf(std::string("{\\rtf1 ") + body); }) << body;
}

}  // namespace
}  // namespace boardwatch::documents
