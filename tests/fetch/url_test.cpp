#include "daemon/fetch/url.hpp"

#include <gtest/gtest.h>

namespace boardwatch::fetch {
namespace {

TEST(ParseUrl, GivesOriginAndTarget) {
  const auto parts = parse_url("HTTPS://Www.Example.NHS.uk/Papers/List?year=2026#top");
  ASSERT_TRUE(parts) << parts.error().where;
  EXPECT_EQ(parts->origin(), "https://www.example.nhs.uk:443");
  EXPECT_EQ(parts->target, "/Papers/List?year=2026");
  EXPECT_EQ(parse_url("http://[2606:4700::1]:8080")->origin(), "http://[2606:4700::1]:8080");
}

TEST(ParseUrl, RefusesOtherSchemes) {
  for (const auto* url : {"file:///etc/passwd", "ftp://example.org/", "gopher://example.org/", "smb://x/y", "dict://x/",
                          "javascript:1"}) {
    const auto parts = parse_url(url);
    ASSERT_FALSE(parts) << url;
    EXPECT_EQ(parts.error().code, Errc::bad_url) << url;
  }
}

TEST(ParseUrl, RefusesUserNames) {
  const auto parts = parse_url("http://good.example:secret@127.0.0.1/");
  ASSERT_FALSE(parts);
  EXPECT_EQ(parts.error().code, Errc::bad_url);
  EXPECT_EQ(parts.error().where.find("secret"), std::string::npos) << parts.error().where;
}

TEST(ParseUrl, RefusesWhatIsNoAddress) {
  for (const auto* url : {"", "//", "http://", "http:// x/", "papers.html", "http://a:99999/"})
    EXPECT_FALSE(parse_url(url)) << url;
}

TEST(ShownUrl, HidesWhatMayBeSecret) {
  EXPECT_EQ(shown_url("https://user:pass@x.test/a?token=1#f"), "https://x.test/a");
  EXPECT_EQ(shown_url("https://a@b@x.test/a"), "https://x.test/a");
  EXPECT_EQ(shown_url("https://x.test/mail@home"), "https://x.test/mail@home");
  EXPECT_EQ(shown_url("https://x.test?token=1"), "https://x.test");
}

TEST(ShownUrl, IsOneShortLine) {
  EXPECT_EQ(shown_url("https://x.test/\r\nlevel=info").find('\n'), std::string::npos);
  EXPECT_LE(shown_url("https://x.test/" + std::string(10'000, 'a')).size(), 400u);
}

}  // namespace
}  // namespace boardwatch::fetch
