#include "wire/picture.hpp"

#include <gmock/gmock.h>

#include "wire/reader.hpp"

namespace boardwatch::wire {
namespace {

std::string png(char width = 2, char height = 3) {
  std::string out("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\0\2\0\0\0\3 and so on\n\0", 36);
  out[19] = width;
  out[23] = height;
  return out;
}

Picture picture() {
  Picture out;
  out.place = {7, 595.276, 841.89, 90, {{1.1, 2.2, 3.3, 4.4}, {5, 6, 7, 8}}, 0.875};
  out.width = 2;
  out.height = 3;
  out.png = png();
  return out;
}

TEST(PictureAnswer, ComesBack) {
  const auto back = decode_picture(encode_picture(picture()));
  ASSERT_TRUE(back) << back.error().where;
  EXPECT_EQ(back->place, picture().place);
  EXPECT_EQ(back->png, picture().png);
  EXPECT_EQ(back->width, 2);
}

TEST(PictureAnswer, ErrorsComeBack) {
  const auto back = decode_picture(encode_picture(fail(Errc::no_pages, "it is no PDF")));
  ASSERT_FALSE(back);
  EXPECT_EQ(back.error().code, Errc::no_pages);
  EXPECT_EQ(back.error().where, "it is no PDF");
}

TEST(PictureAnswer, WhatIsNoPngOfItsSizeIsRefused) {
  for (const auto& bytes : {std::string(), std::string("<html>"), png(2, 4), png(3, 3), png().substr(0, 20)}) {
    auto bad = picture();
    bad.png = bytes;
    EXPECT_EQ(decode_picture(encode_picture(bad)).error().code, Errc::worker_protocol);
  }
}

TEST(PictureAnswer, MalformedOnesAreRefused) {
  for (const auto* payload : {"", "{}", "{\"picture\":7}\n", "{\"picture\":{}}\n", "{\"picture\":{\"width\":2,\"height\":3}}\n", "{\"document\":{}}",
                              "{\"picture\":{\"width\":-2,\"height\":3,\"page\":1,\"page_width\":1,\"page_height\":1,\"rotation\":0,\"found\":1,\"boxes\":[]}}\n",
                              "{\"picture\":{\"width\":2,\"height\":3,\"page\":1,\"page_width\":1e99,\"page_height\":1,\"rotation\":0,\"found\":1,\"boxes\":[7]}}\n"})
    EXPECT_EQ(decode_picture(payload).error().code, Errc::worker_protocol) << payload;
}

}  // namespace
}  // namespace boardwatch::wire
