#include "parsers/documents/docx.hpp"

#include <gmock/gmock.h>

#include "tests/documents/make_docx.hpp"

namespace boardwatch::documents {
namespace {

using testing::ElementsAre;

std::string p(const std::string& text, const std::string& properties = "") { return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>"; }

std::vector<std::string> blocks(const Document& document) {
  std::vector<std::string> out;
  for (const auto& block : document.blocks)
    out.push_back(std::string(to_code(block.kind)) + ": " + document.text.substr(block.begin, block.end - block.begin));
  return out;
}

TEST(ReadDocx, HasBlocksOfEachKind) {
  const auto document = read_docx(make_docx(p("Chair&#8217;s report", "<w:pStyle w:val='Heading1'/>") + p("28 May 2026") + p("One", "<w:numPr/>") +
                                            "<w:tbl><w:tr><w:tc>" + p("Ada Lowe") + "</w:tc><w:tc>" + p("Chair") + p("from May") + "</w:tc></w:tr></w:tbl>" + p("End.")));
  ASSERT_TRUE(document) << document.error().where;
  EXPECT_THAT(blocks(*document), ElementsAre("heading: Chair’s report", "paragraph: 28 May 2026", "list_item: One", "table_row: Ada Lowe | Chair from May", "paragraph: End."));
  EXPECT_EQ(document->title, "Chair’s report");
  EXPECT_EQ(to_iso(document->date.value()), "2026-05-28");
}

TEST(ReadDocx, DeletedTextAndFieldCodesAreLeftOut) {
  const auto document = read_docx(make_docx("<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>new</w:t></w:r></w:p>"));
  ASSERT_TRUE(document);
  EXPECT_EQ(document->text, "new\n");
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

}  // namespace
}  // namespace boardwatch::documents
