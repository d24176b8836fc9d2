// Quotes among the words of a page, without any PDF.
#include "parsers/documents/quote_match.hpp"

#include <gmock/gmock.h>

#include "core/utf8.hpp"
#include "parsers/documents/picture_layout.hpp"

namespace boardwatch::documents {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// Words of ten points a letter at (x, y), twelve points high, one space between them.
void write(std::vector<PageWord>& page, double x, double y, std::string_view line) {
  for (const auto word : split(line, ' ')) {
    PageWord out;
    out.text = word;
    std::size_t letters = 0;
    for (std::size_t at = 0; at < word.size(); ++letters) {
      out.letters.push_back({x + 10.0 * static_cast<double>(letters), y, 10, 12});
      at += decode_utf8(word, at).length;
    }
    out.box = {x, y, 10.0 * static_cast<double>(letters), 12};
    x += out.box.width + 10;
    page.push_back(std::move(out));
  }
}

std::vector<PageWord> page_of(const std::vector<std::string>& lines) {
  std::vector<PageWord> page;
  for (std::size_t i = 0; i < lines.size(); ++i) write(page, 0, 14.0 * static_cast<double>(i), lines[i]);
  return page;
}

/// The words that were found, with the letters of each that count.
std::string found(const std::vector<PageWord>& page, std::string_view quote, int occurrence = 1) {
  const auto match = match_quote(page, quote, occurrence);
  if (!match) return std::string(to_code(match.error().code)) + ": " + match.error().where;
  std::string out;
  for (const auto& span : match->spans) out += (out.empty() ? "" : " ") + page[span.word].text.substr(span.from, span.to - span.from);
  return out;
}

std::vector<Box> lines(const std::vector<PageWord>& page, std::string_view quote, int occurrence = 1) {
  const auto match = match_quote(page, quote, occurrence);
  return match ? lines_of(page, match->spans) : std::vector<Box>();
}

TEST(MatchQuote, LineBreaksAndCaseDoNotMatter) { EXPECT_EQ(found(page_of({"The chair is", "leaving in May."}), "CHAIR\nis leaving"), "chair is leaving"); }

TEST(MatchQuote, HyphenAtALineEndMayBeThereOrNot) {
  const auto page = page_of({"the trans-", "formation director"});
  EXPECT_EQ(found(page, "the transformation director"), "the trans formation director");
  EXPECT_EQ(found(page, "the trans-\nformation director"), "the trans formation director");
  EXPECT_EQ(found(page, "the trans-formation director"), "the trans formation director");
}

TEST(MatchQuote, SoftHyphensLigaturesAndQuotationMarksDoNotMatter) {
  const auto page = page_of({"the \u201Cof\uFB01ce\u201D of Zo\u00EB\u2019s suc\u00ADcessor"});
  EXPECT_EQ(match_quote(page, "the \"office\" of Zoe's successor", 1)->found, 1);
  EXPECT_EQ(match_quote(page_of({"the office"}), "of\uFB01ce", 1)->found, 1);
}

TEST(MatchQuote, QuoteMayBeginAndEndInsideAWord) { EXPECT_EQ(found(page_of({"(Chair,leaving.The Board"}), "leaving. The Board"), "leaving.The Board"); }

TEST(MatchQuote, WholeWordsGoBeforePartsOfWords) { EXPECT_EQ(lines(page_of({"chairman and chair"}), "chair"), (std::vector<Box>{{130, 0, 50, 12}})); }

TEST(MatchQuote, OccurrenceIsTheOneThatIsAskedForOrTheLast) {
  const auto page = page_of({"to note", "other", "to note"});
  EXPECT_EQ(lines(page, "to note", 1)[0].y, 0);
  EXPECT_EQ(lines(page, "to note", 2)[0].y, 28);
  EXPECT_EQ(lines(page, "to note", 9)[0].y, 28);
}

TEST(MatchQuote, FarEasternLettersAreLettersToo) { EXPECT_EQ(match_quote(page_of({"\u8463\u4E8B \u8F9E\u4EFB"}), "\u8463\u4E8B\u8F9E\u4EFB", 1)->found, 1); }

TEST(MatchQuote, WordsBetweenTheQuotesOwnAreLeftOut) {
  const auto page = page_of({"Ann Lee, chair of the", "Page 7 Official", "Trust, will leave in May 2027"});
  EXPECT_EQ(found(page, "Ann Lee, chair of the Trust, will leave in May 2027"), "Ann Lee, chair of the Trust, will leave in May 2027");
}

TEST(MatchQuote, CellsThatThePageOrdersByColumnAreFoundInTheRow) {
  std::vector<PageWord> page;
  for (const auto& [x, cells] : {std::pair<double, std::vector<std::string>>{0, {"Ann Lee", "Bo Kay", "Cy May"}}, {200, {"chair", "chief executive", "director"}}, {500, {"left 3 May", "left 4 May", "left 5 May"}}})
    for (std::size_t row = 0; row < cells.size(); ++row) write(page, x, 40.0 * static_cast<double>(row), cells[row]);
  EXPECT_EQ(found(page, "Bo Kay chief executive left 4 May"), "Bo Kay chief executive left 4 May");
  EXPECT_THAT(lines(page, "Bo Kay chief executive left 4 May"), ElementsAre(Box{0, 40, 60, 12}, Box{200, 40, 150, 12}, Box{500, 40, 100, 12}));
}

TEST(MatchQuote, FourWordsOfFiveAreEnoughAndThreeAreNot) {
  const auto page = page_of({"one two three four"});
  EXPECT_EQ(match_quote(page, "one two three four five", 1)->found, 0.8);
  EXPECT_THAT(found(page, "one two three six five"), testing::AllOf(HasSubstr("not_found"), HasSubstr("60 %")));
}

TEST(MatchQuote, ShortPiecesFarAwayAreNotTaken) {
  const auto page = page_of({"the quick brown fox", "sat", "down", "there", "and", "it", "jumps"});
  EXPECT_EQ(match_quote(page, "the quick brown fox jumps", 1)->spans.size(), 4u);
}

TEST(MatchQuote, QuoteWithoutLettersIsWrongUse) { EXPECT_EQ(match_quote(page_of({"- . -"}), " - ", 1).error().code, Errc::usage); }

TEST(MatchQuote, NothingStandsOnAnEmptyPage) { EXPECT_EQ(match_quote({}, "words", 1).error().code, Errc::not_found); }

TEST(LinesOf, EachLineOfTheQuoteHasOneBox) {
  EXPECT_THAT(lines(page_of({"a bb cc", "dd ee", "ff gg"}), "cc dd ee ff"), ElementsAre(Box{50, 0, 20, 12}, Box{0, 14, 50, 12}, Box{0, 28, 20, 12}));
}

TEST(LinesOf, UprightLinesAreLinesToo) {
  std::vector<PageWord> page{{"up", {10, 50, 12, 20}, {}, true}, {"wards", {10, 80, 12, 50}, {}, true}};
  EXPECT_THAT(lines(page, "up wards"), ElementsAre(Box{10, 50, 12, 80}));
}

TEST(LinesOf, NextColumnIsAnotherBox) {
  std::vector<PageWord> page;
  write(page, 0, 100, "ends here");
  write(page, 300, 100, "goes on");
  EXPECT_EQ(lines(page, "ends here goes on").size(), 2u);
}

QuotePlace place_on(double width, double height, std::vector<Box> boxes) {
  QuotePlace place;
  place.page_width = width;
  place.page_height = height;
  place.boxes = std::move(boxes);
  return place;
}

TEST(PictureLayout, ThirdOfThePageIsShownAtLeastAndNothingBeyondIt) {
  for (const double y : {0.0, 5.0, 400.0, 835.0}) {
    const auto layout = lay_out(place_on(595, 842, {{50, y, 300, 10}}), PictureExtent::around_quote);
    EXPECT_GE(layout.bottom - layout.top, 842 / 3 * 130 / 72) << y;
    EXPECT_GE(layout.top, 0) << y;
    EXPECT_LE(layout.bottom, 842 * 130 / 72 + 1) << y;
    EXPECT_GE(layout.lines[0].top, 0) << y;
    EXPECT_EQ(layout.width, 1075);
  }
}

TEST(PictureLayout, GiantPagesAreDrawnSmaller) {
  for (const auto& [width, height] : {std::pair(14400.0, 14400.0), {14400.0, 10.0}, {10.0, 14400.0}, {999999.0, 999999.0}}) {
    const auto layout = lay_out(place_on(width, height, {{1, 1, 5, 5}}), PictureExtent::whole_page);
    EXPECT_LE(layout.width, 4001);
    EXPECT_LE(layout.bottom - layout.top, 4001);
    EXPECT_LE(1.0 * layout.width * (layout.bottom - layout.top), 6.1e6);
    EXPECT_GE(layout.bottom - layout.top, 1);
  }
}

TEST(PictureLayout, LinesThatFollowEachOtherShareAFrame) {
  EXPECT_EQ(lay_out(place_on(595, 842, {{50, 100, 400, 10}, {50, 113, 400, 10}, {50, 126, 90, 10}}), PictureExtent::around_quote).frames.size(), 1u);
  EXPECT_EQ(lay_out(place_on(595, 842, {{50, 700, 200, 10}, {310, 100, 200, 10}}), PictureExtent::around_quote).frames.size(), 2u);
  EXPECT_EQ(lay_out(place_on(595, 842, {{400, 100, 50, 10}, {50, 113, 90, 10}}), PictureExtent::around_quote).frames.size(), 2u);
}

TEST(Raster, HighlightLeavesBlackBlackAndFramesLieOutside) {
  Raster raster{4, 4, std::vector<std::uint8_t>(48, 255)};
  raster.pixels[0] = raster.pixels[1] = raster.pixels[2] = 0;
  highlight(raster, {-5, -5, 2, 2}, {200, 100, 50});
  EXPECT_EQ(raster.at(0, 0), (Colour{0, 0, 0}));
  EXPECT_EQ(raster.at(1, 1), (Colour{200, 100, 50}));
  EXPECT_EQ(raster.at(2, 2), (Colour{255, 255, 255}));
  frame(raster, {1, 1, 3, 3}, 1, {9, 9, 9});
  EXPECT_EQ(raster.at(3, 0), (Colour{9, 9, 9}));
  EXPECT_EQ(raster.at(2, 2), (Colour{255, 255, 255}));
}

}  // namespace
}  // namespace boardwatch::documents
