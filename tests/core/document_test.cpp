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

TEST(PageAt, IsNoneWithoutPages) { EXPECT_EQ(page_at(Document{}, 0), std::nullopt); }

TEST(DocumentCodes, ComeBack) {
  for (const auto kind : {DocumentKind::text, DocumentKind::html, DocumentKind::pdf, DocumentKind::docx})
    EXPECT_EQ(document_kind_from(to_code(kind)), kind);
  for (const auto kind : {BlockKind::paragraph, BlockKind::heading, BlockKind::list_item, BlockKind::table_row})
    EXPECT_EQ(block_kind_from(to_code(kind)), kind);
  EXPECT_EQ(document_kind_from("odt"), std::nullopt);
}

}  // namespace
}  // namespace boardwatch
