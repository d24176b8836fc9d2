#include "parsers/documents/ocr.hpp"

#include <gmock/gmock.h>
#include <sys/resource.h>

#include "core/utf8.hpp"
#include "parsers/documents/blocks.hpp"
#include "parsers/documents/ocr_need.hpp"
#include "parsers/documents/pdf_page_picture.hpp"
#include "tests/documents/make_pdf.hpp"
#include "tests/documents/make_docx.hpp"
#include "tests/documents/make_scan.hpp"
#include "tests/documents/run_reader.hpp"
#include "wire/frame.hpp"
#include "wire/paper.hpp"

namespace boardwatch::documents {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const std::vector<std::string> letter{
    "Chair's report to the Board of Directors",
    "",
    "I am pleased to confirm that Dr Imelda Farnsworth has been appointed Chief Nurse",
    "with effect from 1 September 2026. She joins us from the county hospital, where she",
    "led a programme of work on patient safety and on the recruitment of midwives.",
    "",
    "Our Chief Finance Officer, Ralph Penhaligon, will retire on 31 December after eleven",
    "years. The Board thanked him. A process to find his successor begins in the autumn."};

PagePicture picture_of(const std::string& pdf, int page = 1) { return picture_of_page(pdf, page).value(); }

std::vector<std::string> words_in(const std::string& text) {
  std::vector<std::string> words;
  const auto folded = fold_space(text);
  for (const auto word : split(folded, ' '))
    if (!word.empty()) words.emplace_back(word);
  return words;
}

/// 1 less the words to put in, take out or exchange, for each word there should be.
double accuracy(const std::string& wanted, const std::string& read) {
  const auto a = words_in(wanted), b = words_in(read);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t corner = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const auto best = std::min({row[j] + 1, row[j - 1] + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1)});
      corner = std::exchange(row[j], best);
    }
  }
  return 1 - static_cast<double>(row.back()) / static_cast<double>(a.size());
}

std::string joined(const std::vector<std::string>& lines) {
  std::string out;
  for (const auto& line : lines) out += line + "\n";
  return out;
}

// The data of the language are read once for all tests.
Recogniser& recogniser() {
  static Recogniser one = Recogniser::open().value();
  return one;
}

PagePicture scan(const ScanFlaws& flaws) { return with_flaws(at_200_dpi(picture_of(make_pdf({letter}))), flaws); }

struct NamedScan {
  const char* name;
  ScanFlaws flaws;
  ScanCode code;
};

class Scan : public testing::TestWithParam<NamedScan> {};

TEST_P(Scan, IsReadAsPrinted) {
  const auto pdf = make_scanned_pdf({scan(GetParam().flaws)}, GetParam().code);
  const auto page = recogniser().recognise(picture_of(pdf));
  ASSERT_TRUE(page) << page.error().where;
  EXPECT_GE(accuracy(joined(letter), page->text), 0.97) << page->text;
  EXPECT_GT(page->confidence, 0.85);
}

INSTANTIATE_TEST_SUITE_P(Flaws, Scan,
                         testing::Values(NamedScan{"crooked_jpeg", {1, 0, 8}, ScanCode::jpeg}, NamedScan{"crooked_the_other_way_fax", {-1, 0, 0}, ScanCode::fax},
                                         NamedScan{"upside_down", {0.5, 2, 4}, ScanCode::flate}, NamedScan{"on_its_side", {0, 1, 4}, ScanCode::jpeg},
                                         NamedScan{"on_its_other_side", {0, 3, 0}, ScanCode::fax}),
                         [](const auto& named) { return std::string(named.param.name); });

TEST(Recogniser, ParagraphsArePartedByABlankLine) {
  const auto page = recogniser().recognise(scan({}));
  ASSERT_TRUE(page);
  Document document;
  document.text = page->text;
  split_blocks(document, 0, document.text.size());
  EXPECT_THAT(document.blocks, SizeIs(3)) << page->text;
}

TEST(Recogniser, BlankPageHasNoWords) {
  const auto page = recogniser().recognise(picture_of(make_pdf({{}})));
  ASSERT_TRUE(page);
  EXPECT_THAT(page->words, IsEmpty());
  EXPECT_EQ(page->confidence, 0);
}

TEST(Recogniser, FilledBoxHasNoWords) {
  const auto page = recogniser().recognise(picture_of(make_scan()));
  ASSERT_TRUE(page);
  EXPECT_EQ(page->text, "");
}

// As in the reader's process, once it has given up its rights.
TEST(Recogniser, OpensNoFileOnceItIsLoaded) {
  const auto picture = scan({1, 0, 0});
  auto& loaded = recogniser();
  rlimit before{};
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
  const rlimit none{0, before.rlim_max};
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &none), 0);
  const auto page = loaded.recognise(picture);
  ::setrlimit(RLIMIT_NOFILE, &before);
  ASSERT_TRUE(page);
  EXPECT_THAT(page->text, HasSubstr("Imelda Farnsworth"));
}

TEST(Recogniser, WrongSizeIsDamaged) {
  EXPECT_EQ(recogniser().recognise({100, 100, 300, {1, 2, 3}}).error().code, Errc::damaged);
  EXPECT_EQ(recogniser().recognise({-1, -1, 300, {1}}).error().code, Errc::damaged);
}

TEST(PictureOfPage, PageThatIsNotThereIsNotFound) {
  EXPECT_EQ(picture_of_page(make_pdf({letter}), 2).error().code, Errc::not_found);
  EXPECT_EQ(picture_of_page(make_pdf({letter}), 0).error().code, Errc::not_found);
  EXPECT_EQ(picture_of_page("no PDF", 1).error().code, Errc::damaged);
}

Result<wire::PaperFrame> answer_in(const Run& run) { return wire::decode_paper_frame(std::string_view(run.output).substr(wire::frame_header_size)); }

TEST(RecogniseCommand, AnswersWithThePagesWords) {
  const auto run = run_reader({"recognise", "--page", "2"}, make_scanned_pdf({scan({}), scan({})}, ScanCode::fax), std::chrono::seconds(60));
  ASSERT_EQ(run.exit_status, 0) << run.errors;
  EXPECT_EQ(run.errors, "");
  const auto answer = answer_in(run);
  ASSERT_TRUE(answer) << answer.error().where;
  const auto& page = std::get<PageText>(*answer);
  EXPECT_GT(page.recognised.value_or(0), 0.8);
  EXPECT_EQ(page.number, 2u);
  EXPECT_THAT(page.text, HasSubstr("Imelda Farnsworth has been appointed Chief Nurse"));
}

TEST(RecogniseCommand, FaultsAreAnswers) {
  const auto run = run_reader({"recognise", "--page", "9"}, make_pdf({letter}), std::chrono::seconds(60));
  const auto answer = answer_in(run);
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code, Errc::not_found);
}

std::string pack_with_a_scan() {
  return make_zip({{"a.txt", "The words of a text."}, {"b.pdf", make_scanned_pdf({scan({})}, ScanCode::fax)}});
}

TEST(RecogniseCommand, ScanInsideAPackIsReadWhereThatIsAskedFor) {
  const auto run = run_reader({"document", "--name", "pack.zip", "--recognise", "--seconds", "60"}, pack_with_a_scan(), std::chrono::seconds(60));
  ASSERT_EQ(run.exit_status, 0) << run.errors;
  const auto answer = answer_in(run);
  ASSERT_TRUE(answer) << answer.error().where;
  const auto& document = std::get<Document>(*answer);
  EXPECT_FALSE(document.partial) << document.fault;
  EXPECT_EQ(document.unread_scans, 0u);
  EXPECT_THAT(document.text, HasSubstr("Imelda Farnsworth has been appointed Chief Nurse"));
  ASSERT_THAT(document.pages, SizeIs(1));
  EXPECT_GT(document.pages[0].recognised.value_or(0), 0.8);
}

#ifndef __SANITIZE_ADDRESS__  // there standard error is the sanitizer's
TEST(RecogniseCommand, DamagedPictureIsAFaultOfThePage) {
  auto pdf = make_scanned_pdf({scan({})}, ScanCode::jpeg);
  const auto at = pdf.find("\xFF\xDA");  // where the lines of the picture begin
  ASSERT_NE(at, pdf.npos);
  for (std::size_t i = at + 4'000; i < at + 6'000; ++i) pdf[i] = '\xD8';
  const auto run = run_reader({"recognise", "--page", "1"}, pdf, std::chrono::seconds(60));
  const auto answer = answer_in(run);
  ASSERT_TRUE(answer) << answer.error().where;
  EXPECT_THAT(std::get<PageText>(*answer).fault, HasSubstr("is damaged: "));
  EXPECT_EQ(run.errors, "");
}
#endif

TEST(RecogniseCommand, ScanInsideAPackIsToldAndNotTakenForEmpty) {
  const auto pack = pack_with_a_scan();
  const auto paper = paper_of(run_reader({"document", "--name", "pack.zip"}, pack, std::chrono::seconds(60)).output);
  ASSERT_TRUE(paper) << paper.error().where;
  EXPECT_TRUE(paper->partial);
  EXPECT_THAT(paper->fault, HasSubstr("b.pdf"));
  EXPECT_EQ(paper->unread_scans, 1u);
}

TEST(RecogniseCommand, NeedsAPage) { EXPECT_EQ(run_reader({"recognise"}, "", std::chrono::seconds(60)).exit_status, 2); }

RecognisedWord word(const char* text, int left, int right, int line, int block, double confidence = 0.95) {
  return {text, confidence, {left, line * 50, right, line * 50 + 30}, line * 10 + block, block, line * 50 + 28};
}

TEST(TextOf, CellsSideBySideAreOneRow) {
  // Column by column, as a table without rules is cut up.
  const auto text = text_of({word("1", 0, 15, 1, 1), word("2", 0, 15, 2, 1), word("Welcome", 100, 250, 1, 2), word("Minutes", 100, 250, 2, 2)});
  EXPECT_EQ(text, "1   Welcome\n2   Minutes");
}

TEST(TextOf, ColumnsOfRunningTextStayApart) {
  std::vector<RecognisedWord> words;
  for (int column = 1; column <= 2; ++column)
    for (int line = 1; line <= 4; ++line)
      for (int i = 0; i < 6; ++i) words.push_back(word(column == 1 ? "left" : "right", column * 1000 + i * 100, column * 1000 + i * 100 + 90, line, column));
  const auto text = text_of(words);
  EXPECT_LT(text.rfind("left"), text.find("right"));
}

TEST(TextOf, LinesOfACellAreOne) {
  // Three rows 100 apart; the second column of the first and of the last has a second line.
  const auto at = [](const char* text, int left, int right, int y, int line) { return RecognisedWord{text, 0.95, {left, y - 28, right, y}, line, 1, y}; };
  const auto text = text_of({at("Chair", 0, 90, 100, 1), at("P.Adomako", 400, 600, 100, 1), at("Nurse", 0, 90, 200, 2), at("Mostyn-", 400, 600, 200, 2),
                             at("Bello", 400, 500, 240, 3), at("Estates", 0, 90, 340, 4), at("VACANT", 400, 600, 340, 4)});
  EXPECT_EQ(text, "Chair   P.Adomako\nNurse   Mostyn- Bello\nEstates   VACANT");
}

TEST(TextOf, NoWordsAreNoText) { EXPECT_EQ(text_of({}), ""); }

TEST(WithoutNoise, StrayMarksAndStampsGo) {
  const auto kept = without_noise({word("Board", 0, 90, 1, 1), word("|", 95, 99, 1, 1, 0.4), word("~x", 0, 30, 2, 1, 0.35), word("Qz", 40, 70, 2, 1, 0.4)});
  ASSERT_THAT(kept, SizeIs(1));
  EXPECT_EQ(kept[0].text, "Board");
}

TEST(WithoutNoise, UnsureWordOfAGoodLineStays) {
  EXPECT_THAT(without_noise({word("Patient", 0, 90, 1, 1, 0.25), word("story", 95, 150, 1, 1, 0.96), word("from", 160, 200, 1, 1), word("Ward", 210, 260, 1, 1)}), SizeIs(4));
}

TEST(NeedsRecognition, PageWithAPictureAndNextToNoWordsDoes) {
  EXPECT_TRUE(needs_recognition("", PageArt::picture));
  EXPECT_TRUE(needs_recognition("Board of Directors 28 May 2026\n\nPage 14 of 212", PageArt::picture));
}

TEST(NeedsRecognition, DrawingsAndBlankPagesDoNot) {
  EXPECT_FALSE(needs_recognition("", PageArt::words_only));
  EXPECT_FALSE(needs_recognition("14", PageArt::words_only));
}

TEST(NeedsRecognition, PageWithWordsDoesNot) {
  EXPECT_FALSE(needs_recognition(joined(letter), PageArt::picture));
  EXPECT_FALSE(needs_recognition(joined(letter), PageArt::words_only));
}

TEST(NeedsRecognition, RubbishDoesWhateverIsDrawn) {
  std::string unknown, consonants;
  for (int i = 0; i < 60; ++i) unknown += i % 3 == 0 ? "\xEE\x80\x81 " : "\xEF\xBF\xBD";
  for (int i = 0; i < 30; ++i) consonants += "wkh frqg ";
  EXPECT_TRUE(needs_recognition(unknown, PageArt::words_only));
  EXPECT_TRUE(needs_recognition(consonants, PageArt::words_only));
}

TEST(NeedsRecognition, TableOfFiguresIsNoRubbish) {
  std::string table;
  for (int i = 0; i < 50; ++i) table += "RTK 12.4 RWX 99.1 -3.5%\n";
  EXPECT_FALSE(is_rubbish(table));
}

TEST(NeedsRecognition, BulletsOfAnOldFontAreNoRubbish) {
  std::string list;
  for (int i = 0; i < 20; ++i) list += "\xEF\x82\xB7 Visit the ward\n";
  EXPECT_FALSE(is_rubbish(list));
}

}  // namespace
}  // namespace boardwatch::documents
