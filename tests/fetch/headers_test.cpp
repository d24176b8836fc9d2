#include "daemon/fetch/headers.hpp"

#include <gtest/gtest.h>

namespace boardwatch::fetch {
namespace {

using namespace std::chrono_literals;

TEST(HeaderValue, IsFoundWhateverItsCaseAndSpaces) {
  constexpr auto head = "HTTP/1.1 200 OK\r\nETAG:  \"a:b\" \r\nContent-Type: text/html\r\n\r\n";
  EXPECT_EQ(header_value(head, "ETag"), "\"a:b\"");
  EXPECT_EQ(header_value(head, "content-type"), "text/html");
  EXPECT_EQ(header_value(head, "Content"), "");
  EXPECT_EQ(header_value("", "ETag"), "");
}

TEST(KeptHeaders, AreLinesAsReceivedWithoutCookies) {
  constexpr auto head = "HTTP/1.1 200 OK\r\nServer: nginx\r\nSet-Cookie: session=secret\r\nset-cookie: b=c\r\nETag: \"v1\"\r\n\r\n";
  EXPECT_EQ(kept_headers(head), "Server: nginx\nETag: \"v1\"\n");
}

TEST(KeptHeaders, AreBoundedAndReadable) {
  std::string head = "HTTP/1.1 200 OK\r\nX-Bytes: \xFF\x1B[31m\r\n";
  for (int i = 0; i < 10'000; ++i) head += "X-Header-" + std::to_string(i) + ": value\r\n";
  const auto kept = kept_headers(head);
  EXPECT_LE(kept.size(), 8u << 10);
  EXPECT_GT(kept.size(), 8'000u);
  EXPECT_EQ(kept.back(), '\n');
  EXPECT_EQ(kept.find('\x1B'), std::string::npos);
  EXPECT_EQ(kept.find('\xFF'), std::string::npos);
}

std::optional<std::chrono::seconds> age(std::string head) { return max_age("HTTP/1.1 200 OK\r\n" + head); }

TEST(MaxAge, IsWhatCacheControlSays) {
  EXPECT_EQ(age("Cache-Control: public, max-age=600\r\n"), 600s);
  EXPECT_EQ(age("cache-control: MAX-AGE = 60, s-maxage=900\r\n"), 60s);
  EXPECT_EQ(age("Cache-Control: max-age=\"90\"\r\n"), 90s);
  EXPECT_EQ(age("Cache-Control: max-age=600\r\nAge: 100\r\n"), 500s);
}

TEST(MaxAge, IsNoneWhereNothingOrNeverIsSaid) {
  for (const auto* head : {"", "Cache-Control: public\r\n", "Cache-Control: no-cache, max-age=600\r\n", "Cache-Control: max-age=600, no-store\r\n", "Cache-Control: max-age=0\r\n",
                           "Cache-Control: max-age=-5\r\n", "Cache-Control: max-age\r\n", "Cache-Control: max-age=600\r\nAge: 601\r\n"})
    EXPECT_EQ(age(head), std::nullopt) << head;
}

TEST(MaxAge, IsByExpiresWhereCacheControlSaysNothing) {
  constexpr auto dates = "Date: Mon, 02 Mar 2026 12:00:00 GMT\r\nExpires: Mon, 02 Mar 2026 13:00:00 GMT\r\n";
  EXPECT_EQ(age(dates), 3600s);
  EXPECT_EQ(age(std::string(dates) + "Cache-Control: max-age=60\r\n"), 60s);
  EXPECT_EQ(age("Date: Mon, 02 Mar 2026 12:00:00 GMT\r\nExpires: 0\r\n"), std::nullopt);
  EXPECT_EQ(age("Date: Mon, 02 Mar 2026 12:00:00 GMT\r\nExpires: Mon, 02 Mar 2020 13:00:00 GMT\r\n"), std::nullopt);
  EXPECT_EQ(age("Expires: Mon, 02 Mar 2099 13:00:00 GMT\r\n"), std::nullopt);
}

TEST(RangeStart, IsReadOfAWholeField) {
  EXPECT_EQ(range_start("Content-Range: bytes 500-999/1000\r\n"), 500u);
  EXPECT_EQ(range_start("Content-Range: bytes 0-9/*\r\n"), 0u);
  for (const auto* head : {"", "Content-Range: bytes */1000\r\n", "Content-Range: lines 5-9/10\r\n", "Content-Range: bytes -5-9/10\r\n"})
    EXPECT_EQ(range_start(head), std::nullopt) << head;
}

}  // namespace
}  // namespace boardwatch::fetch
