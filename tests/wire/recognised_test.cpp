#include "wire/recognised.hpp"

#include <gtest/gtest.h>

namespace boardwatch::wire {
namespace {

TEST(Recognised, PageGoesThereAndBack) {
  const RecognisedText page{12, "Chair's report\n\n£4m", 0.93};
  EXPECT_EQ(decode_recognised(encode_recognised(page)).value(), page);
}

TEST(Recognised, ErrorGoesThereAndBack) {
  const auto error = decode_recognised(encode_recognised(fail(Errc::encrypted, "the PDF needs a password"))).error();
  EXPECT_EQ(error.code, Errc::encrypted);
  EXPECT_EQ(error.where, "the PDF needs a password");
}

TEST(Recognised, OtherAnswersAreRefused) {
  for (const auto* payload : {"", "[]", "{\"page\":1}", "{\"page\":{\"number\":0,\"text\":\"\",\"confidence\":1}}", "{\"page\":{\"number\":1,\"confidence\":1}}",
                              "{\"page\":{\"number\":1,\"text\":\"\",\"confidence\":7}}", "{\"feed\":{}}"})
    EXPECT_EQ(decode_recognised(payload).error().code, Errc::worker_protocol) << payload;
}

}  // namespace
}  // namespace boardwatch::wire
