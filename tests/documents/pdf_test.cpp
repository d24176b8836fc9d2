#include "parsers/documents/pdf.hpp"

#include <gmock/gmock.h>

#include "parsers/documents/running_lines.hpp"
#include "tests/documents/make_pdf.hpp"

namespace boardwatch::documents {
namespace {

using testing::HasSubstr;
using testing::Not;

bool never() { return false; }

std::vector<PdfPage> paper(int pages) {
  std::vector<PdfPage> out;
  for (int i = 1; i <= pages; ++i)
    out.push_back({"Northmere Trust Board of Directors", "", "", "Words of part " + std::string(1, static_cast<char>('a' + i)) + " stand here.", "", "", "Page " + std::to_string(i) + " of " + std::to_string(pages)});
  return out;
}

TEST(ReadPdf, PagesAreCountedFromOne) {
  const auto document = read_pdf(make_pdf({{"First page."}, {"Second page."}}), never);
  ASSERT_TRUE(document) << document.error().where;
  EXPECT_FALSE(document->partial) << document->fault;
  ASSERT_EQ(document->pages.size(), 2u);
  EXPECT_EQ(document->pages[0].number, 1u);
  EXPECT_EQ(page_at(*document, document->text.find("Second")), 2u);
}

TEST(ReadPdf, BlocksStayOnTheirPage) {
  const auto document = read_pdf(make_pdf({{"A sentence that goes"}, {"on after the page."}}), never);
  ASSERT_TRUE(document);
  for (const auto& block : document->blocks) EXPECT_EQ(page_at(*document, block.begin), page_at(*document, block.end - 1));
}

TEST(ReadPdf, RunningHeadersAndFootersAreSetApart) {
  const auto document = read_pdf(make_pdf(paper(6)), never);
  ASSERT_TRUE(document);
  EXPECT_THAT(document->text, Not(HasSubstr("Northmere")));
  EXPECT_THAT(document->text, Not(HasSubstr("Page 3 of 6")));
  EXPECT_EQ(document->running.size(), 12u);
  EXPECT_EQ(document->running[1], (RunningLine{1, "Page 1 of 6"}));
  EXPECT_THAT(document->text, HasSubstr("Words of part d stand here."));
}

TEST(ReadPdf, DateIsTheOneInTheTitleBlock) {
  const auto document = read_pdf(make_pdf({{"Northmere Trust", "Board of Directors 28 May 2026", "", "", "Agenda"}}), never);
  ASSERT_TRUE(document);
  EXPECT_EQ(to_iso(document->date.value()), "2026-05-28");
}

TEST(ReadPdf, ScanIsNoText) { EXPECT_EQ(read_pdf(make_scan(), never).error().code, Errc::no_text); }

TEST(ReadPdf, JunkAfterTheMarkIsDamaged) {
  EXPECT_EQ(read_pdf("%PDF-1.7", never).error().code, Errc::damaged);
  EXPECT_EQ(read_pdf("%PDF-1.4\nnothing of the kind\n%%EOF", never).error().code, Errc::damaged);
}

TEST(ReadPdf, CutFileIsNeverWhole) {
  const auto whole = make_pdf(paper(8));
  for (std::size_t length = whole.size() / 4; length + 8 < whole.size(); length += whole.size() / 9) {
    const auto document = read_pdf(whole.substr(0, length), never);
    if (document) {
      EXPECT_TRUE(document->partial) << length;
    }
  }
}

TEST(ReadPdf, OutOfTimeKeepsThePagesReadSoFar) {
  int asked = 0;
  const auto document = read_pdf(make_pdf(paper(8)), [&] { return ++asked == 3; });
  ASSERT_TRUE(document);
  EXPECT_TRUE(document->partial);
  EXPECT_EQ(document->pages.size(), 3u);
  EXPECT_THAT(document->fault, HasSubstr("3 of 8"));
}

std::vector<PageText> pages_of(std::initializer_list<const char*> texts) {
  std::vector<PageText> pages;
  for (const auto* text : texts) {
    pages.emplace_back();
    pages.back().number = static_cast<std::uint32_t>(pages.size());
    pages.back().text = text;
  }
  return pages;
}

TEST(RunningLines, FewPagesKeepTheirLines) {
  auto pages = pages_of({"Head\nOne\nPage 1 of 2\n", "Head\nTwo\nPage 2 of 2\n"});
  const auto running = set_running_lines_apart(pages);
  EXPECT_EQ(pages[0].text, "Head\nOne\n");
  EXPECT_THAT(running, testing::ElementsAre(RunningLine{1, "Page 1 of 2"}, RunningLine{2, "Page 2 of 2"}));
}

TEST(RunningLines, LinesInTheMiddleStay) {
  constexpr auto* words = "a\nb\nc\nFor noting\nd\ne\nf\n";
  auto pages = pages_of({words, words, words, words, words, words});
  EXPECT_EQ(set_running_lines_apart(pages).size(), 36u);
  EXPECT_EQ(pages[0].text, "For noting\n");
}

}  // namespace
}  // namespace boardwatch::documents
