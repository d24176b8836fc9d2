#include "parsers/documents/read.hpp"

#include <gmock/gmock.h>

#include "parsers/documents/sniff.hpp"
#include "tests/documents/make_docx.hpp"

namespace boardwatch::documents {
namespace {

using namespace std::string_view_literals;
using testing::HasSubstr;

Result<Document> no_pdf(std::string_view) { return fail(Errc::damaged, "the PDF reader was asked"); }

Errc error_of(std::string_view bytes, std::string_view name, std::string_view type = "") { return read_document(bytes, name, type, no_pdf).error().code; }

TEST(Sniff, BytesDecide) {
  EXPECT_EQ(sniff("junk before\n%PDF-1.4"), FileType::pdf);
  EXPECT_EQ(sniff("<!DOCTYPE HTML><p>about %PDF-1.4"), FileType::html);
  EXPECT_EQ(sniff("\xEF\xBB\xBF <?xml version='1.0'?><rss/>"), FileType::xml);
  EXPECT_EQ(sniff("<?xml version='1.0'?><html xmlns='x'>"), FileType::html);
  EXPECT_EQ(sniff("{\\rtf1"), FileType::rtf);
  EXPECT_EQ(sniff("{\"a\":1}"), FileType::json);
  EXPECT_EQ(sniff("Board papers"), FileType::text);
  EXPECT_EQ(sniff("\0\x01\x02\x03"sv), FileType::binary);
  EXPECT_EQ(sniff("\x89PNG\r\n"), FileType::image);
  EXPECT_EQ(sniff(make_docx("")), FileType::docx);
  EXPECT_EQ(sniff(make_zip({{"a.pdf", "x"}})), FileType::zip);
  EXPECT_EQ(sniff(""), FileType::empty);
}

TEST(Sniff, NamesInAnArchiveTellItsKind) {
  EXPECT_EQ(sniff(make_zip({{"ppt/presentation.xml", "x"}})), FileType::slides);
  EXPECT_EQ(sniff(make_zip({{"xl/workbook.xml", "x"}})), FileType::spreadsheet);
  EXPECT_EQ(sniff(make_zip({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "x"}})), FileType::open_document);
  EXPECT_EQ(sniff(make_zip({{"content.xml", "x"}, {"META-INF/manifest.xml", "x"}})), FileType::open_document);
  EXPECT_EQ(sniff(make_zip({{"papers/word/document.xml", "x"}})), FileType::zip);
  const auto cut = make_docx("<w:p/>");
  EXPECT_EQ(sniff(cut.substr(0, cut.size() / 2)), FileType::docx);
}

TEST(Sniff, PackWithAnUnpackedWordDocumentInItIsAPack) {
  auto zip = make_zip({{"Minutes.docx", make_docx("<w:p/>")}});
  EXPECT_EQ(sniff(zip), FileType::zip);
}

TEST(ReadDocument, PdfGoesToItsReaderWhateverTheServerSays) { EXPECT_EQ(error_of("%PDF-1.4", "https://a.example/download/1", "text/html"), Errc::damaged); }

TEST(ReadDocument, HtmlNamedPdfIsWrongType) {
  EXPECT_EQ(error_of("<html><p>Not found", "https://a.example/pack.pdf?ver=2"), Errc::wrong_type);
  EXPECT_EQ(error_of("<html><p>Not found", "https://a.example/1", "application/pdf"), Errc::wrong_type);
  EXPECT_EQ(error_of("potato salad", "pack.pdf"), Errc::wrong_type);
}

TEST(ReadDocument, HtmlThatIsNoPaperIsRead) { EXPECT_TRUE(read_document("<html><p>News", "https://a.example/news", "text/html", no_pdf)); }

TEST(ReadDocument, EmptyIsEmpty) { EXPECT_EQ(error_of("", "pack.pdf"), Errc::empty); }

TEST(ReadDocument, OtherKindsAreNamedWithThoseThatAreRead) {
  const auto error = read_document("{\"a\":1}", "minutes.json", "", no_pdf).error();
  EXPECT_EQ(error.code, Errc::unknown_format);
  EXPECT_THAT(error.where, HasSubstr("JSON"));
  EXPECT_THAT(error.where, HasSubstr("minutes.json"));
  EXPECT_THAT(error.where, HasSubstr("PPTX"));
}

TEST(ReadDocument, OldOfficeFilesAreToldWhatToDo) {
  const auto bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 words"sv;
  const auto error = read_document(bytes, "minutes.doc", "", no_pdf).error();
  EXPECT_EQ(error.code, Errc::unknown_format);
  EXPECT_THAT(error.where, HasSubstr("DOCX or PDF"));
  EXPECT_EQ(error_of(bytes, "minutes.docx"), Errc::wrong_type);
}

TEST(ReadDocument, ArchiveIsAPackUnlessItIsNamedADocument) {
  const auto zip = make_zip({{"a.txt", "Words"}});
  EXPECT_TRUE(read_document(zip, "https://a.example/download/1", "", no_pdf));
  EXPECT_TRUE(read_document(zip, "pack.zip", "application/octet-stream", no_pdf));
  EXPECT_EQ(error_of(zip, "pack.pdf"), Errc::wrong_type);
  EXPECT_EQ(error_of(zip, "pack.docx"), Errc::wrong_type);
  EXPECT_EQ(error_of("<html><p>Not found", "pack.zip"), Errc::wrong_type);
  EXPECT_EQ(error_of("<html><p>Not found", "slides.pptx"), Errc::wrong_type);
}

TEST(ReadDocument, OfficeFileWithAPasswordIsEncrypted) {
  const auto bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
  EXPECT_EQ(error_of(bytes, "pack.docx"), Errc::encrypted);
}

}  // namespace
}  // namespace boardwatch::documents
