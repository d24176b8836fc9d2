// Boxes of quotes in real PDFs, checked by what another program reads inside them.
#include "parsers/documents/pdf_boxes.hpp"

#include <gmock/gmock.h>
#include <stdlib.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/utf8.hpp"
#include "parsers/documents/pdf.hpp"
#include "parsers/documents/quote_letters.hpp"
#include "tests/documents/make_pdf.hpp"
#include "tests/documents/page_region.hpp"

namespace boardwatch::documents {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

constexpr const char* sentence = "Ann Lee, chair of the Trust, will leave at the end of May.";

bool never() { return false; }

std::string bytes_of(const fs::path& file) {
  std::ostringstream out;
  out << std::ifstream(file, std::ios::binary).rdbuf();
  return out.str();
}

/// The quote's letters, and at most a few of its neighbours.
void expect_words_in_boxes(const PdfOnDisk& file, const QuotePlace& place, std::string_view quote, Box corner = {}) {
  const auto seen = folded(file.words_in(place, corner)), wanted = folded(quote);
  EXPECT_THAT(seen, HasSubstr(wanted));
  EXPECT_LE(seen.size(), wanted.size() + 4) << seen;
}

QuotePlace expect_found(const std::string& pdf, std::string_view quote, Box corner = {}) {
  const auto place = find_quote(pdf, {1, quote});
  EXPECT_TRUE(place) << (place ? "" : place.error().where);
  if (!place) return {};
  EXPECT_EQ(place->found, 1);
  expect_words_in_boxes(PdfOnDisk(pdf), *place, quote, corner);
  return *place;
}

TEST(FindQuote, BoxIsWhereTheWordsStandFromTheTopLeft) {
  const auto place = expect_found(make_placed_pdf({{{{60, 742, sentence}}}}), sentence);
  ASSERT_EQ(place.boxes.size(), 1u);
  EXPECT_NEAR(place.boxes[0].x, 60, 1);
  EXPECT_NEAR(place.boxes[0].y + place.boxes[0].height, 842 - 742, 4);
  EXPECT_EQ(place.page_width, 595);
  EXPECT_EQ(place.page_height, 842);
  EXPECT_EQ(place.rotation, 0);
}

TEST(FindQuote, QuoteOverTwoLinesHasTwoBoxes) {
  const auto pdf = make_pdf({{"Before it all. Ann Lee, chair of", "the Trust, will leave. After it."}});
  EXPECT_EQ(expect_found(pdf, "Ann Lee, chair of\nthe Trust, will leave").boxes.size(), 2u);
}

TEST(FindQuote, HyphenatedWordIsFoundJoinedAndNot) {
  const auto pdf = make_pdf({{"The director of trans-", "formation will leave."}});
  EXPECT_EQ(expect_found(pdf, "director of transformation will leave").boxes.size(), 2u);
  EXPECT_EQ(expect_found(pdf, "director of trans-\nformation will leave").boxes.size(), 2u);
}

TEST(FindQuote, SoftHyphenIsNoLetter) { expect_found(make_pdf({{"The chair will re\xADsign in May."}}), "chair will resign in May"); }

TEST(FindQuote, TwoColumnsDoNotMix) {
  PlacedPage page;
  const std::vector<std::string> left{"The Board thanked Ann Lee", "for nine years as chair and", "for all that she has done", "to open the new hospital"};
  const std::vector<std::string> right{"and wished her well. She", "leaves the Trust in May to", "chair another body, which", "is to be named in June."};
  for (std::size_t i = 0; i < left.size(); ++i) {
    page.lines.push_back({60, 742 - 14.0 * static_cast<double>(i), left[i]});
    page.lines.push_back({320, 742 - 14.0 * static_cast<double>(i), right[i]});
  }
  const auto pdf = make_placed_pdf({page});
  EXPECT_EQ(expect_found(pdf, "for nine years as chair and for all that she has done").boxes.size(), 2u);
  const auto over = expect_found(pdf, "to open the new hospital and wished her well");
  ASSERT_EQ(over.boxes.size(), 2u);
  EXPECT_GT(over.boxes[1].x, over.boxes[0].x + over.boxes[0].width);
  EXPECT_LT(over.boxes[1].y, over.boxes[0].y);
}

TEST(FindQuote, RowOfATableHasABoxForEachFarCell) {
  const auto pdf = make_placed_pdf({{{{60, 742, "Name"}, {220, 742, "Post"}, {420, 742, "Until"}, {60, 720, "Ann Lee"}, {220, 720, "Chair"}, {420, 720, "31 May 2027"}}}});
  EXPECT_EQ(expect_found(pdf, "Ann Lee Chair 31 May 2027").boxes.size(), 3u);
}

class TurnedPage : public testing::TestWithParam<int> {};

TEST_P(TurnedPage, BoxesAreThoseOfThePageAsShown) {
  PlacedPage page{{{100, 500, sentence}, {100, 480, "Another line stands below it."}}};
  page.entries = "/MediaBox [0 0 595 842] /Rotate " + std::to_string(GetParam());
  const auto place = expect_found(make_placed_pdf({page}), sentence);
  EXPECT_EQ(place.rotation, GetParam());
  const bool across = GetParam() % 180 == 0;
  EXPECT_EQ(place.page_width, across ? 595 : 842);
  EXPECT_EQ(place.page_height, across ? 842 : 595);
  ASSERT_EQ(place.boxes.size(), 1u);
  EXPECT_EQ(place.boxes[0].width > place.boxes[0].height, across);
}

INSTANTIATE_TEST_SUITE_P(Degrees, TurnedPage, testing::Values(0, 90, 180, 270), [](const auto& degrees) { return "By" + std::to_string(degrees.param); });

TEST(FindQuote, LandscapePageThatIsWrittenTurnedReadsFromLeftToRight) {
  PlacedPage page{{{300, 100, sentence}, {320, 100, "Another line stands below it."}}};
  page.entries = "/MediaBox [0 0 595 842] /Rotate 90";
  page.matrix = "0 1 -1 0";
  const auto place = expect_found(make_placed_pdf({page}), sentence);
  ASSERT_EQ(place.boxes.size(), 1u);
  EXPECT_GT(place.boxes[0].width, place.boxes[0].height);
  EXPECT_NEAR(place.boxes[0].x, 100, 1);
}

TEST(FindQuote, CroppedPageCountsFromItsCorner) {
  PlacedPage page{{{150, 700, sentence}}};
  page.entries = "/MediaBox [0 0 595 842] /CropBox [100 200 500 750]";
  const auto place = expect_found(make_placed_pdf({page}), sentence, {100, 92, 0, 0});
  EXPECT_EQ(place.page_width, 400);
  EXPECT_EQ(place.page_height, 550);
  ASSERT_EQ(place.boxes.size(), 1u);
  EXPECT_NEAR(place.boxes[0].x, 50, 1);
  EXPECT_NEAR(place.boxes[0].y + place.boxes[0].height, 50, 4);
}

TEST(FindQuote, CroppedAndTurnedPageCountsFromItsCornerAsShown) {
  PlacedPage page{{{150, 400, sentence}}};
  page.entries = "/MediaBox [0 0 595 842] /CropBox [100 200 500 750] /Rotate 180";
  const auto place = expect_found(make_placed_pdf({page}), sentence, {95, 200, 0, 0});
  ASSERT_EQ(place.boxes.size(), 1u);
  EXPECT_NEAR(place.boxes[0].x + place.boxes[0].width, 350, 1);
  EXPECT_NEAR(place.boxes[0].y, 200, 6);
}

TEST(FindQuote, WhatStandsBehindAFormFeedIsOnTheNextPage) {
  const auto pdf = make_pdf({{"The chair, who has served nine years,"}, {"will leave in May."}});
  const auto place = find_quote(pdf, {1, "The chair, who has served nine years,\fwill leave in May."});
  ASSERT_TRUE(place) << place.error().where;
  EXPECT_EQ(place->boxes.size(), 1u);
}

TEST(FindQuote, WordsThatAreNotThereAreToldWithThePage) {
  const auto place = find_quote(make_pdf({{"One."}, {"Two."}}), {2, "The chair will leave"});
  ASSERT_FALSE(place);
  EXPECT_EQ(place.error().code, Errc::not_found);
  EXPECT_THAT(place.error().where, testing::AllOf(HasSubstr("page 2"), HasSubstr("0 %")));
}

TEST(FindQuote, PageThatIsNotThereIsTold) {
  EXPECT_EQ(find_quote(make_pdf({{"One."}}), {2, "One"}).error().code, Errc::not_found);
  EXPECT_EQ(find_quote(make_pdf({{"One."}}), {0, "One"}).error().code, Errc::not_found);
}

TEST(FindQuote, WhatIsNoPdfHasNoPages) { EXPECT_EQ(find_quote("<p>One.</p>", {1, "One"}).error().code, Errc::no_pages); }

/// Every `step`th paragraph of eight words and more.
std::vector<Quote> quotes_of(const Document& document, std::size_t step) {
  std::vector<Quote> quotes;
  std::size_t seen = 0;
  for (const auto& block : document.blocks) {
    const auto words = std::string_view(document.text).substr(block.begin, block.end - block.begin);
    if (std::count(words.begin(), words.end(), ' ') < 8 || words.size() > 600 || seen++ % step != 0) continue;
    quotes.push_back({static_cast<int>(page_at(document, block.begin).value()), words});
  }
  return quotes;
}

TEST(FindQuote, FiftyQuotesOfABoardPackAreWhereTheirBoxesAre) {
  std::string folder = (fs::temp_directory_path() / "bw-boxes-XXXXXX").string();
  ASSERT_NE(::mkdtemp(folder.data()), nullptr);
  const auto made = "python3 -B " BOARDWATCH_SOURCE_DIR "/tests/fixtures/make_packs.py --out " + folder + " a5-pack1";
  ASSERT_EQ(std::system(made.c_str()), 0);
  const auto bytes = bytes_of(fs::path(folder) / "a5-pack1.pdf");
  fs::remove_all(folder);
  const auto document = read_pdf(bytes, never);
  ASSERT_TRUE(document) << document.error().where;
  const auto all = quotes_of(*document, 1).size();
  ASSERT_GE(all, 50u);
  const PdfOnDisk file(bytes);
  std::size_t checked = 0;
  for (const auto& quote : quotes_of(*document, all / 50)) {
    const auto place = find_quote(bytes, quote);
    ASSERT_TRUE(place) << "page " << quote.page << ": " << quote.words << ": " << place.error().where;
    EXPECT_EQ(place->found, 1) << quote.words;
    expect_words_in_boxes(file, *place, quote.words);
    ++checked;
  }
  EXPECT_GE(checked, 50u);
}

/// Other programs order formulas and raised figures differently: the letters alone, in their order of the alphabet.
std::string sorted_letters(std::string_view text) {
  auto letters = folded(text);
  std::sort(letters.begin(), letters.end());
  return letters;
}

TEST(FindQuote, QuotesOfRealPapersAreFound) {
  const auto folder = fs::path(BOARDWATCH_SOURCE_DIR).parent_path() / "shared" / "corpus" / "documents" / "good";
  if (!fs::exists(folder)) GTEST_SKIP() << "no document corpus in " << folder << ": unpack it there to run this test";
  int found = 0, missed = 0, right = 0;
  for (const auto* name : {"unstructured__multi-column.pdf", "pdf.js__tracemonkey.pdf", "city-scrapers__Notice-and-Agenda-001-2023-06-06.pdf", "docling__sample_with_rotation_mismatch.pdf", "tika__testJournalParser.pdf", "pdfminer.six__naacl06-shinyama.pdf"}) {
    const auto bytes = bytes_of(folder / name);
    const auto document = read_pdf(bytes, never);
    if (!document) continue;
    const PdfOnDisk file(bytes);
    auto quotes = quotes_of(*document, 3);
    quotes.resize(std::min<std::size_t>(quotes.size(), 15));
    for (const auto& quote : quotes) {
      const auto place = find_quote(bytes, quote);
      ++(place ? found : missed);
      if (!place) continue;
      const auto seen = sorted_letters(file.words_in(*place)), wanted = sorted_letters(quote.words);
      right += std::includes(seen.begin(), seen.end(), wanted.begin(), wanted.end()) && seen.size() <= wanted.size() + 4 ? 1 : 0;
    }
  }
  RecordProperty("found", found);
  RecordProperty("right", right);
  EXPECT_GE(found, 40) << "of " << found + missed;
  EXPECT_EQ(missed, 0);
  EXPECT_EQ(right, found);
}

}  // namespace
}  // namespace boardwatch::documents
