#include "parsers/documents/pack.hpp"

#include <gmock/gmock.h>

#include "parsers/documents/read.hpp"
#include "tests/documents/make_docx.hpp"

namespace boardwatch::documents {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

/// A "PDF" of two pages whose words are what stands behind its mark.
Result<Document> two_pages(std::string_view bytes) {
  const std::string words(bytes.substr(9));
  if (words == "locked") return fail(Errc::encrypted, "the PDF needs a password");
  Document document;
  document.kind = DocumentKind::pdf;
  document.text = words + "\f" + words + "\f";
  document.pages = {{1, 0, words.size()}, {2, words.size() + 1, 2 * words.size() + 1}};
  document.blocks = {{BlockKind::paragraph, 0, words.size()}, {BlockKind::paragraph, words.size() + 1, 2 * words.size() + 1}};
  document.outline = {{1, "Item", 2}};
  document.title = "Title of " + words;
  document.partial = words == "half";
  document.fault = document.partial ? "only the first 2 of 9 pages were read" : "";
  return document;
}

std::string pdf(const std::string& words) { return "%PDF-1.4\n" + words; }

Result<Document> read(const std::string& zip, const std::string& name = "pack.zip") { return read_document(zip, name, "", two_pages); }

std::vector<std::string> names_of(const Document& document) {
  std::vector<std::string> out;
  for (const auto& part : document.parts) out.push_back(part.name);
  return out;
}

TEST(Pack, FilesArePartsInTheOrderOfReaders) {
  const auto document = read(make_zip({{"Enclosure 10.pdf", pdf("ten")}, {"Enclosure 2.pdf", pdf("two")}, {"Public Agenda 28 May 2026.pdf", pdf("agenda")},
                                       {"Annexes/Annex 1.txt", "Annexed words"}, {"Minutes.docx", make_docx("<w:p><w:r><w:t>Minutes of May</w:t></w:r></w:p>")}}));
  ASSERT_TRUE(document) << document.error().where;
  EXPECT_THAT(names_of(*document), ElementsAre("Public Agenda 28 May 2026.pdf", "Enclosure 2.pdf", "Enclosure 10.pdf", "Minutes.docx", "Annexes/Annex 1.txt"));
  EXPECT_EQ(document->kind, DocumentKind::pack);
  EXPECT_EQ(document->title, "Title of agenda");
  EXPECT_FALSE(document->partial);
}

TEST(Pack, PagesCountFromOneInEachPart) {
  const auto document = read(make_zip({{"a.pdf", pdf("aaa")}, {"b.txt", "bbb"}, {"c.pdf", pdf("ccc")}}));
  ASSERT_TRUE(document);
  const auto at = [&](const char* words) { return document->text.find(words); };
  EXPECT_EQ(page_at(*document, document->text.rfind("aaa")), 2u);
  EXPECT_EQ(page_at(*document, at("bbb")), std::nullopt);
  EXPECT_EQ(page_at(*document, at("ccc")), 1u);
  EXPECT_EQ(find_part(*document, at("bbb"))->name, "b.txt");
  for (const auto& block : document->blocks) EXPECT_EQ(find_part(*document, block.begin), find_part(*document, block.end - 1));
}

TEST(Pack, BookmarksStandBelowTheirFile) {
  const auto document = read(make_zip({{"a.pdf", pdf("aaa")}}));
  ASSERT_TRUE(document);
  EXPECT_THAT(document->outline, ElementsAre(OutlineEntry{1, "Title of aaa", std::nullopt}, OutlineEntry{2, "Item", 2}));
}

TEST(Pack, FileThatCannotBeReadIsNamed) {
  const auto document = read(make_zip({{"a.pdf", pdf("aaa")}, {"b.pdf", pdf("locked")}, {"c.pdf", "<html>Not found"}, {"d.pdf", pdf("half")}, {"e.png", "\x89PNG\r\n"}}));
  ASSERT_TRUE(document);
  EXPECT_TRUE(document->partial);
  EXPECT_THAT(document->fault, HasSubstr("3 of 5 files in the ZIP archive cannot be read: b.pdf (the PDF needs a password); c.pdf (is an HTML page where a PDF"));
  EXPECT_THAT(document->fault, HasSubstr("; d.pdf: only the first 2 of 9 pages were read"));
  EXPECT_THAT(names_of(*document), ElementsAre("a.pdf", "d.pdf"));
}

TEST(Pack, WithoutOneFileThatCanBeReadIsItsError) {
  const auto error = read(make_zip({{"a.pdf", pdf("locked")}, {"b.png", "\x89PNG"}})).error();
  EXPECT_EQ(error.code, Errc::encrypted);
  EXPECT_THAT(error.where, HasSubstr("none of the 2 files"));
}

TEST(Pack, WhatSystemsLeaveBehindIsPassedOver) {
  const auto document = read(make_zip({{"a.txt", "Words"}, {"__MACOSX/._a.txt", "x"}, {".DS_Store", "x"}, {"papers/Thumbs.db", "x"}, {"papers/", ""}, {"~$a.docx", "x"}}));
  ASSERT_TRUE(document);
  EXPECT_THAT(names_of(*document), ElementsAre("a.txt"));
  EXPECT_FALSE(document->partial) << document->fault;
  EXPECT_EQ(read(make_zip({{".DS_Store", "x"}})).error().code, Errc::no_text);
}

TEST(Pack, NamesAreShownSafelyAndKeptApart) {
  const auto document = read(make_zip({{"../../etc/a.txt", "One"}, {"etc/a.txt", "Two"}, {"/abs\\b.txt", "Three"}, {"c\xE2\x80\xAE.txt", "Four"}}));
  ASSERT_TRUE(document) << document.error().where;
  ASSERT_THAT(document->parts, SizeIs(4));
  for (const auto& part : document->parts) {
    EXPECT_EQ(part.name.find(".."), std::string::npos) << part.name;
    EXPECT_EQ(part.name.find("\xE2\x80\xAE"), std::string::npos);
  }
  EXPECT_THAT(names_of(*document), testing::IsSupersetOf({"etc/a.txt", "etc/a.txt (2)", "abs/b.txt"}));
}

TEST(Pack, OnePackInAnotherIsReadAndADeeperOneTold) {
  const auto innermost = make_zip({{"c.txt", "Deepest"}});
  const auto document = read(make_zip({{"a.txt", "Outer"}, {"in.zip", make_zip({{"b.txt", "Inner"}, {"in.zip", innermost}})}}));
  ASSERT_TRUE(document);
  EXPECT_THAT(names_of(*document), ElementsAre("a.txt", "in.zip/b.txt"));
  EXPECT_TRUE(document->partial);
  EXPECT_THAT(document->fault, HasSubstr("in.zip (is a pack in a pack in another one"));
}

TEST(Pack, BombsInItAreNamedAndTheRestIsRead) {
  const auto document = read(make_zip({{"a.txt", "Words"}, {"bomb.txt", std::string(std::size_t{30} << 20, 'x')}, {"bomb.docx", make_docx(std::string(20u << 20, ' '))}}));
  ASSERT_TRUE(document);
  EXPECT_THAT(document->fault, HasSubstr("2 of 3 files"));
  EXPECT_EQ(document->text, "Words");
}

TEST(Pack, FilesBeyondTheLimitsAreTold) {
  const auto zip = make_overlapping_zip("Some words", 30);
  const PartReader reader = [](std::string_view bytes, std::string_view, std::string_view) { return two_pages(pdf(std::string(bytes))); };
  PartBudget few{.files = 10, .bytes = 1000, .out_of_time = {}};
  const auto document = read_pack(zip, [&](auto bytes, auto, auto) { return two_pages(pdf(std::string(bytes))); }, few);
  ASSERT_TRUE(document);
  EXPECT_THAT(document->parts, SizeIs(10));
  EXPECT_THAT(document->fault, HasSubstr("20 of 30 files"));
  PartBudget small{.files = 100, .bytes = 55, .out_of_time = {}};
  EXPECT_THAT(read_pack(zip, reader, small)->parts, SizeIs(5));
}

TEST(Pack, TimeThatIsUpLeavesOutTheRest) {
  int asked = 0;
  const auto document = read_document(make_zip({{"a.txt", "One"}, {"b.txt", "Two"}}), "p.zip", "", two_pages, [&] { return asked++ > 0; });
  ASSERT_TRUE(document);
  EXPECT_THAT(document->fault, HasSubstr("b.txt (not read: the files before it took too long)"));
}

TEST(Pack, PlacesOfAgendasAreToldByTheirNames) {
  EXPECT_TRUE(comes_before("Public Board Agenda - May 2026.pdf", "01 Cover.pdf"));
  EXPECT_TRUE(comes_before("Agenda.pdf", "01 Cover.pdf"));
  EXPECT_FALSE(comes_before("Agenda item 5.pdf", "01 Cover.pdf"));
  EXPECT_FALSE(comes_before("Agenda 5.pdf", "01 Cover.pdf"));
  EXPECT_TRUE(comes_before("z.pdf", "more/Agenda.pdf"));
}

}  // namespace
}  // namespace boardwatch::documents
