#include "parsers/documents/email.hpp"

#include <gmock/gmock.h>

#include "parsers/documents/read.hpp"
#include "parsers/documents/sniff.hpp"
#include "tests/documents/block_lines.hpp"
#include "tests/documents/make_docx.hpp"

namespace boardwatch::documents {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

constexpr const char* head =
    "Received: by a.example\r\nFrom: =?iso-8859-1?Q?Ad=E9_Lowe?= <ade@a.example>\r\nTo: b@b.example\r\nDate: Fri, 22 May 2026 10:00:00 +0100\r\n"
    "Subject: =?utf-8?B?Qm9hcmQg4oCTIHBhcGVycw==?=\r\nMIME-Version: 1.0\r\n";

std::string with_type(const std::string& type, const std::string& body) { return std::string(head) + "Content-Type: " + type + "\r\n\r\n" + body; }

std::string part(const std::string& headers, const std::string& body) { return "--B\r\n" + headers + "\r\n\r\n" + body + "\r\n"; }

std::string multipart(const std::string& kind, const std::string& parts) { return with_type("multipart/" + kind + "; boundary=B", parts + "--B--\r\n"); }

Result<Document> no_pdf(std::string_view) { return fail(Errc::damaged, "the PDF cannot be opened"); }

Document read(const std::string& bytes) {
  auto document = read_document(bytes, "message.eml", "", no_pdf);
  EXPECT_TRUE(document) << document.error().where;
  return document ? *document : Document();
}

TEST(Email, HeadersAreItsFirstLines) {
  const auto document = read(with_type("text/plain; charset=windows-1252", "The chair\x92s letter.\r\n\r\nRegards\r\n"));
  EXPECT_THAT(block_lines(document), ElementsAre("paragraph: From: Adé Lowe <ade@a.example>", "paragraph: Date: Fri, 22 May 2026 10:00:00 +0100",
                                                 "paragraph: Subject: Board – papers", "paragraph: The chair’s letter.", "heading: Regards"));
  EXPECT_EQ(document.kind, DocumentKind::email);
  EXPECT_EQ(document.title, "Board – papers");
  EXPECT_EQ(to_iso(document.date.value()), "2026-05-22");
}

TEST(Email, DayThatItsWordsStateGoesBeforeTheDayItWasSent) {
  EXPECT_EQ(to_iso(read(with_type("text/plain", "Date of meeting: 28 May 2026\r\n")).date.value()), "2026-05-28");
}

TEST(Email, PlainTextIsPreferredToHtml) {
  const auto document = read(multipart("alternative", part("Content-Type: text/plain", "Plain words.") + part("Content-Type: text/html", "<p>Marked words.</p>")));
  EXPECT_THAT(document.text, HasSubstr("Plain words."));
  EXPECT_EQ(document.text.find("Marked"), std::string::npos);
}

TEST(Email, HtmlIsReadWhereThePlainTextIsEmpty) {
  const auto document = read(multipart("alternative", part("Content-Type: text/plain", " ") + part("Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable",
                                                                                                   "<h1>News</h1><p>The chair=E2=80=99s letter</p>")));
  EXPECT_THAT(block_lines(document), Contains("heading: News"));
  EXPECT_THAT(block_lines(document), Contains("paragraph: The chair’s letter"));
}

TEST(Email, HtmlThatCannotBeReadIsTold) {
  std::string deep;
  for (int i = 0; i < 2000; ++i) deep += "<div>";
  EXPECT_TRUE(read(with_type("text/html", deep + "words")).partial);
}

TEST(Email, AttachmentsAreParts) {
  const auto document = read(multipart("mixed", part("Content-Type: text/plain", "See attached.") +
                                                    part("Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
                                                         "Content-Disposition: attachment; filename*=utf-8''minutes%20%E2%80%93%20May.txt", "VGhlIGNoYWlyIGxlZnQu") +
                                                    part("Content-Type: image/png\r\nContent-ID: <logo>", "xx") + part("Content-Type: application/pkcs7-signature; name=s.p7s", "xx")));
  ASSERT_THAT(document.parts, SizeIs(1));
  EXPECT_EQ(document.parts[0].name, "minutes – May.txt");
  EXPECT_EQ(document.text.substr(document.parts[0].begin, 14), "The chair left");
  EXPECT_EQ(find_part(document, 0), nullptr);
  EXPECT_FALSE(document.partial) << document.fault;
}

TEST(Email, AttachmentThatCannotBeReadIsNamed) {
  const auto document = read(multipart("mixed", part("Content-Type: text/plain", "See attached.") + part("Content-Type: application/pdf; name=pack.pdf\r\nContent-Disposition: attachment", "%PDF-1.4")));
  EXPECT_TRUE(document.partial);
  EXPECT_THAT(document.fault, HasSubstr("1 of 1 files in the e-mail cannot be read: pack.pdf (the PDF cannot be opened)"));
}

TEST(Email, ForwardedMessageIsAPart) {
  const auto document = read(multipart("mixed", part("Content-Type: text/plain", "Forwarded.") +
                                                    part("Content-Type: message/rfc822", "From: b@b.example\r\nMessage-ID: <1@b>\r\nSubject: Inner\r\n\r\nInner words.\r\n")));
  ASSERT_THAT(document.parts, SizeIs(1));
  EXPECT_EQ(document.parts[0].name, "Inner.eml");
  EXPECT_THAT(document.text, HasSubstr("Inner words."));
}

TEST(Email, PackInItIsReadAndAPackInThatIsTold) {
  const auto attached = [](const std::string& zip) { return part("Content-Type: application/zip; name=p.zip\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: binary", zip); };
  const auto document = read(multipart("mixed", attached(make_zip({{"a.txt", "Inside."}, {"in.zip", make_zip({{"b.txt", "Deeper."}})}}))));
  ASSERT_THAT(document.parts, SizeIs(1));
  EXPECT_EQ(document.parts[0].name, "p.zip/a.txt");
  EXPECT_THAT(document.fault, HasSubstr("in.zip (is a pack in a pack"));
}

TEST(Email, EncryptedOneIsTold) {
  EXPECT_EQ(read_document(multipart("encrypted", part("Content-Type: application/pgp-encrypted", "Version: 1")), "m.eml", "", no_pdf).error().code, Errc::encrypted);
}

TEST(Email, UnderTheNameOfADocumentIsWrongType) {
  const auto bytes = with_type("text/plain", "Words.");
  EXPECT_EQ(read_document(bytes, "pack.pdf", "", no_pdf).error().code, Errc::wrong_type);
  EXPECT_EQ(read_document(bytes, "minutes.docx", "", no_pdf).error().code, Errc::wrong_type);
  EXPECT_EQ(read_document(bytes, "download", "application/pdf", no_pdf).error().code, Errc::wrong_type);
}

TEST(Email, MemoIsNoEmailUnlessItsNameSaysSo) {
  const std::string memo = "From: Ada Lowe\nTo: the board\nDate: 28 May 2026\nSubject: Savings\n\nWords.";
  EXPECT_EQ(sniff(memo), FileType::text);
  EXPECT_EQ(read_document(memo, "memo.txt", "", no_pdf)->kind, DocumentKind::text);
  EXPECT_EQ(read_document(memo, "memo.eml", "", no_pdf)->kind, DocumentKind::email);
  EXPECT_EQ(sniff("Delivered-To: a@a.example\nMessage-ID: <1>\n  folded\nFrom: b@b.example\n\nWords"), FileType::email);
}

TEST(Email, DeepNestingDoesNoHarm) {
  std::string body;
  for (int i = 0; i < 20'000; ++i) body += "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\r\n\r\n--b" + std::to_string(i) + "\r\n";
  const auto document = read_document(std::string(head) + body + "\r\nwords", "m.eml", "", no_pdf);
  EXPECT_TRUE(document || !document.error().where.empty());
}

TEST(Email, MorePartsThanTheLimitAreTooLarge) {
  std::string parts;
  for (int i = 0; i < 30'000; ++i) parts += "--B\r\n\r\nx\r\n";
  EXPECT_EQ(read_document(multipart("mixed", parts), "m.eml", "", no_pdf).error().code, Errc::too_large);
}

TEST(Email, CutOneIsReadAsFarAsItGoes) {
  const auto whole = multipart("mixed", part("Content-Type: text/plain", "See attached.") + part("Content-Type: text/plain; name=a.txt", "Attached words."));
  for (std::size_t length = std::string(head).size(); length < whole.size(); length += 9) {
    const auto document = read_document(whole.substr(0, length), "m.eml", "", no_pdf);
    EXPECT_TRUE(document || !document.error().where.empty()) << length;
  }
}

}  // namespace
}  // namespace boardwatch::documents
