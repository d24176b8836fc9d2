// Pictures of quotes, made by the functions and by the program.
#include "parsers/documents/pdf_picture.hpp"

#include <gmock/gmock.h>
#include <png.h>

#include "parsers/documents/picture_layout.hpp"
#include "parsers/documents/png.hpp"
#include "tests/documents/make_docx.hpp"
#include "tests/documents/make_pdf.hpp"
#include "tests/documents/run_reader.hpp"
#include "wire/frame.hpp"
#include "wire/picture.hpp"

namespace boardwatch::documents {
namespace {

using testing::HasSubstr;
constexpr std::chrono::seconds deadline{60};
constexpr const char* sentence = "Ann Lee, chair of the Trust, will leave in May.";

Raster decode(const std::string& png) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  Raster raster;
  if (png_image_begin_read_from_memory(&image, png.data(), png.size()) == 0) return raster;
  image.format = PNG_FORMAT_RGB;
  raster.pixels.resize(PNG_IMAGE_SIZE(image));
  raster.width = static_cast<int>(image.width);
  raster.height = static_cast<int>(image.height);
  if (png_image_finish_read(&image, nullptr, raster.pixels.data(), 0, nullptr) == 0) return {};
  return raster;
}

std::string paper(const std::string& entries = "/MediaBox [0 0 595 842]") {
  PlacedPage page{{{60, 742, "Minutes of the last meeting."}, {60, 500, sentence}, {60, 480, "The Board noted the report."}}};
  page.entries = entries;
  return make_placed_pdf({page});
}

bool has_ink(const Raster& raster, Area area) {
  for (int y = area.top; y < area.bottom; ++y)
    for (int x = area.left; x < area.right; ++x)
      if (raster.at(x, y).red < 100) return true;
  return false;
}

void expect_framed(const Raster& raster, const Area& area) {
  for (int x = area.left - 1; x <= area.right; ++x) {
    ASSERT_EQ(raster.at(x, area.top - 1), frame_colour) << x;
    ASSERT_EQ(raster.at(x, area.bottom), frame_colour) << x;
  }
  for (int y = area.top; y < area.bottom; ++y) {
    ASSERT_EQ(raster.at(area.left - 1, y), frame_colour) << y;
    ASSERT_EQ(raster.at(area.right + 1, y), frame_colour) << y;
  }
}

class PictureOfAPage : public testing::TestWithParam<const char*> {};

TEST_P(PictureOfAPage, FramesTheWordsAndLeavesThemLegible) {
  const auto picture = picture_of(paper(GetParam()), {1, sentence}, PictureExtent::whole_page, "pack.pdf");
  ASSERT_TRUE(picture) << picture.error().where;
  const auto raster = decode(picture->png);
  ASSERT_EQ(raster.width, picture->width);
  ASSERT_EQ(raster.height, picture->height);
  const auto layout = lay_out(picture->place, PictureExtent::whole_page);
  ASSERT_EQ(layout.frames.size(), 1u);
  expect_framed(raster, layout.frames[0]);
  EXPECT_TRUE(has_ink(raster, layout.lines[0]));
  EXPECT_EQ(raster.at(layout.frames[0].left, layout.frames[0].top), (Colour{255, 255, 255}));
  EXPECT_EQ(raster.at(layout.lines[0].right - 1, layout.lines[0].top), quote_colour);
}

INSTANTIATE_TEST_SUITE_P(Pages, PictureOfAPage,
                         testing::Values("/MediaBox [0 0 595 842]", "/MediaBox [0 0 595 842] /Rotate 90", "/MediaBox [0 0 595 842] /Rotate 180", "/MediaBox [0 0 595 842] /Rotate 270",
                                         "/MediaBox [0 0 595 842] /CropBox [40 300 500 600]", "/MediaBox [0 0 595 842] /CropBox [40 300 500 600] /Rotate 90", "/MediaBox [-100 -50 595 842]"));

TEST(PictureOf, ShowsTheFullWidthAndAThirdOfThePage) {
  const auto picture = picture_of(paper(), {1, sentence}, PictureExtent::around_quote, "pack.pdf");
  ASSERT_TRUE(picture) << picture.error().where;
  EXPECT_EQ(picture->width, 1075);
  EXPECT_GE(picture->height, 1520 / 3);
  EXPECT_LT(picture->height, 1520 / 2);
}

TEST(PictureOf, SameInputGivesTheSameBytes) {
  const auto pdf = paper();
  EXPECT_EQ(picture_of(pdf, {1, sentence}, PictureExtent::around_quote, "a")->png, picture_of(pdf, {1, sentence}, PictureExtent::around_quote, "a")->png);
}

TEST(PictureOf, TellsItsTitleAndPageAndNoTime) {
  const auto png = picture_of(paper(), {1, sentence}, PictureExtent::around_quote, "b\xC3\xB6" "ard.pdf\n")->png;
  EXPECT_THAT(png, HasSubstr("b\xC3\xB6" "ard.pdf"));
  EXPECT_THAT(png, testing::Not(HasSubstr("tIME")));
}

TEST(PictureOf, GiantPageIsASmallPicture) {
  PlacedPage page{{{60, 500, sentence}}};
  page.entries = "/MediaBox [0 0 14400 14400]";
  const auto picture = picture_of(make_placed_pdf({page}), {1, sentence}, PictureExtent::whole_page, "giant");
  ASSERT_TRUE(picture) << picture.error().where;
  EXPECT_LE(picture->width, 4001);
  EXPECT_LE(static_cast<long>(picture->width) * picture->height, 6'100'000);
}

TEST(EncodePng, RefusesWhatHasNoPixels) { EXPECT_EQ(encode_png({}, {}).error().code, Errc::too_large); }

Result<Picture> take_picture(const Run& run) {
  BW_TRY(const auto length, wire::frame_length(run.output));
  if (run.output.size() != wire::frame_header_size + length) return fail(Errc::worker_protocol, "not one frame");
  return wire::decode_picture(run.output.substr(wire::frame_header_size));
}

TEST(BoardwatchReadPicture, AnswersWithOnePicture) {
  const auto run = run_reader({"picture", "--page", "1", "--words", sentence, "--name", "pack.pdf"}, paper(), deadline);
  ASSERT_EQ(run.exit_status, 0) << run.errors;
  const auto picture = take_picture(run);
  ASSERT_TRUE(picture) << picture.error().where;
  EXPECT_EQ(decode(picture->png).width, picture->width);
  EXPECT_EQ(picture->place, find_quote(paper(), {1, sentence}).value());
}

TEST(BoardwatchReadPicture, WholePageIsWhole) {
  const auto picture = take_picture(run_reader({"picture", "--whole-page", "--page", "1", "--words", sentence}, paper(), deadline));
  ASSERT_TRUE(picture) << picture.error().where;
  EXPECT_EQ(picture->height, 1521);
}

TEST(BoardwatchReadPicture, PageOfAPdfInAPackIsDrawn) {
  const auto pack = make_zip({{"Agenda.txt", "1. Welcome"}, {"Papers/1.pdf", make_pdf({{"Another paper."}})}, {"Papers/2.pdf", paper()}});
  const auto draw = [&](const std::string& part) { return take_picture(run_reader({"picture", "--page", "1", "--words", sentence, "--name", "pack.zip", "--part", part}, pack, deadline)); };
  const auto picture = draw("Papers/2.pdf");
  ASSERT_TRUE(picture) << picture.error().where;
  EXPECT_EQ(picture->place, find_quote(paper(), {1, sentence}).value());
  EXPECT_EQ(draw("Papers/1.pdf").error().code, Errc::not_found) << "the words stand elsewhere";
  EXPECT_EQ(draw("Papers/3.pdf").error().code, Errc::not_found);
  EXPECT_EQ(draw("Agenda.txt").error().code, Errc::not_found);
}

TEST(BoardwatchReadPicture, FaultsAreAnswersWithTheirCodes) {
  const auto code = [](const std::vector<std::string>& arguments, const std::string& input) {
    const auto run = run_reader(arguments, input, deadline);
    EXPECT_EQ(run.exit_status, 0) << run.errors;
    const auto picture = take_picture(run);
    return picture ? "none" : std::string(to_code(picture.error().code));
  };
  EXPECT_EQ(code({"picture", "--page", "1", "--words", "other words"}, paper()), "not_found");
  EXPECT_EQ(code({"picture", "--page", "2", "--words", sentence}, paper()), "not_found");
  EXPECT_EQ(code({"picture", "--page", "1", "--words", sentence}, "<html>"), "no_pages");
  EXPECT_EQ(code({"picture", "--page", "1", "--words", sentence}, ""), "no_pages");
  EXPECT_EQ(code({"picture", "--page", "1", "--words", sentence}, "%PDF-1.7 and no more"), "damaged");
}

TEST(BoardwatchReadPicture, WrongUseIsTold) {
  const auto errors = [](const std::vector<std::string>& arguments) {
    const auto run = run_reader(arguments, "", deadline);
    EXPECT_EQ(run.exit_status, 2);
    return run.errors;
  };
  EXPECT_THAT(errors({"picture", "--page", "1"}), HasSubstr("--words"));
  EXPECT_THAT(errors({"picture", "--page", "0", "--words", "x"}), HasSubstr("--page"));
  EXPECT_THAT(errors({"picture", "--page"}), HasSubstr("needs a value"));
  EXPECT_THAT(errors({"picture", "--page", "1", "--words", std::string(17'000, 'x')}), HasSubstr("16384"));
  EXPECT_THAT(errors({"picture", "--colour", "red"}), HasSubstr("--colour"));
}

}  // namespace
}  // namespace boardwatch::documents
