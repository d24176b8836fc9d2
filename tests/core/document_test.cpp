#include "core/document.hpp"

#include <gtest/gtest.h>

namespace boardwatch {
namespace {

TEST(PageAt, IsThePageThatHoldsTheByte) {
  Document document;
  document.text = "first\fsecond";
  document.pages = {{1, 0, 5}, {2, 6, 12}};
  EXPECT_EQ(page_at(document, 0), 1u);
  EXPECT_EQ(page_at(document, 4), 1u);
  EXPECT_EQ(page_at(document, 6), 2u);
}

TEST(PageAt, IsNoneInAPartWithoutPagesBehindOneWithPages) {
  Document document;
  document.text = "first\fsecond";
  document.pages = {{1, 0, 5}};
  document.parts = {{"a.pdf", 0, 5}, {"b.docx", 6, 12}};
  EXPECT_EQ(page_at(document, 8), std::nullopt);
  EXPECT_EQ(find_part(document, 8)->name, "b.docx");
}

TEST(PageAt, IsNoneWithoutPages) { EXPECT_EQ(page_at(Document{}, 0), std::nullopt); }

TEST(DocumentCodes, ComeBack) {
  for (const auto kind : {DocumentKind::text, DocumentKind::html, DocumentKind::pdf, DocumentKind::docx, DocumentKind::odt, DocumentKind::slides, DocumentKind::spreadsheet, DocumentKind::email,
                          DocumentKind::pack})
    EXPECT_EQ(document_kind_from(to_code(kind)), kind);
  for (const auto kind : {BlockKind::paragraph, BlockKind::heading, BlockKind::list_item, BlockKind::table_row})
    EXPECT_EQ(block_kind_from(to_code(kind)), kind);
  EXPECT_EQ(document_kind_from("doc"), std::nullopt);
}

}  // namespace
}  // namespace boardwatch
