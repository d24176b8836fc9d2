#include "wire/reader.hpp"

#include <gtest/gtest.h>

namespace boardwatch::wire {
namespace {

TEST(ReadRequest, ComesBackWithItsBytes) {
  for (const auto kind : {ReadKind::feed, ReadKind::page, ReadKind::sitemap, ReadKind::document}) {
    const ReadRequest request{kind, "https://trust.example/a\n\"b\".pdf", "text/html; charset=utf-8",
                              std::string("%PDF\n\0\xFF{", 8)};
    const auto back = decode_request(encode_request(request));
    ASSERT_TRUE(back) << back.error().where;
    EXPECT_EQ(back->kind, kind);
    EXPECT_EQ(back->name, request.name);
    EXPECT_EQ(back->content_type, request.content_type);
    EXPECT_EQ(back->bytes, request.bytes);
  }
}

TEST(ReadRequest, FileNameThatIsNoUtf8IsStillRead) {
  const auto back = decode_request(encode_request({ReadKind::document, "Zo\xEB.pdf", "text/html; charset=\xFF", "x"}));
  ASSERT_TRUE(back) << back.error().where;
  EXPECT_EQ(back->name, "Zo\uFFFD.pdf");
}

TEST(ReadRequest, MalformedOnesAreRefused) {
  for (const auto* payload :
       {"", "no line break", "[]\n", "{}\n", "{\"kind\":\"film\",\"name\":\"\",\"content_type\":\"\"}\n",
        "{\"kind\":\"feed\",\"name\":7,\"content_type\":\"\"}\n"})
    EXPECT_FALSE(decode_request(payload)) << payload;
}

TEST(ReadAnswer, EachKindOfValueComesBack) {
  const auto feed = decode_answer(encode_answer(ReadValue(Feed{"atom10", "News", "", {}, 0, "", false, "", {}})));
  ASSERT_TRUE(feed);
  EXPECT_EQ(std::get<Feed>(*feed).format, "atom10");
  const auto page = decode_answer(encode_answer(ReadValue(LinkPage{"Papers", {}})));
  ASSERT_TRUE(page);
  EXPECT_EQ(std::get<LinkPage>(*page).title, "Papers");
  const auto sitemap = decode_answer(encode_answer(ReadValue(Sitemap{{}, {"https://trust.example/2.xml"}, false, ""})));
  ASSERT_TRUE(sitemap);
  EXPECT_EQ(std::get<Sitemap>(*sitemap).sitemaps.at(0), "https://trust.example/2.xml");
}

TEST(ReadAnswer, EveryErrorComesBack) {
  for (int i = 0; i <= static_cast<int>(Errc::control); ++i) {
    const auto code = static_cast<Errc>(i);
    const auto back = decode_answer(encode_answer(Result<ReadValue>(fail(code, "page 3 of Zo\xEB.pdf"))));
    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().code, code);
    EXPECT_EQ(back.error().where, "page 3 of Zo\uFFFD.pdf");
  }
}

TEST(ReadAnswer, CodeOfANewerReaderIsAProtocolError) {
  EXPECT_EQ(decode_answer(R"({"error":{"code":"on_fire","where":"x"}})").error().code, Errc::worker_protocol);
}

TEST(ReadAnswer, MalformedOnesAreRefused) {
  for (const auto* payload :
       {"", "{}", "7", R"({"document":7})", R"({"film":{}})", R"({"document":{},"feed":{}})", R"({"error":"x"})"})
    EXPECT_FALSE(decode_answer(payload)) << payload;
}

TEST(ReadStatus, OfAnErrorSaysWhoIsToBlame) {
  EXPECT_EQ(status_of(Errc::no_text), ReadStatus::no_text);
  EXPECT_EQ(status_of(Errc::encrypted), ReadStatus::encrypted);
  EXPECT_EQ(status_of(Errc::worker_timeout), ReadStatus::timed_out);
  EXPECT_EQ(status_of(Errc::worker_protocol), ReadStatus::died);
  EXPECT_EQ(status_of(Errc::damaged), ReadStatus::refused);
}

}  // namespace
}  // namespace boardwatch::wire
