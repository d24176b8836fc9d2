// Fetching by way of a proxy: the test's web server is asked for other sites' addresses.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "daemon/fetch/http_fetcher.hpp"
#include "tests/fakes/run.hpp"
#include "tests/fakes/web_server.hpp"

namespace boardwatch::fetch {
namespace {

using fakes::reply;
using testing::HasSubstr;

class Proxy : public testing::Test {
 protected:
  static FetcherOptions options_for(const std::string& proxy) {
    FetcherOptions options;
    options.user_agent = "boardwatch/test";
    options.proxy = proxy;
    return options;
  }
  Result<Fetched> get(const std::string& url, bool allow_private = false) {
    FetchRequest request;
    request.url = url;
    request.allow_private = allow_private;
    return fakes::run(io, fetcher.fetch(std::move(request)));
  }

  fakes::WebServer server;
  asio::io_context io;
  HttpFetcher fetcher{io, options_for(server.url(""))};
};

TEST_F(Proxy, IsAskedForASiteWhoseNameItLooksUpItself) {
  server.on("http://no-such-trust.example/papers", reply("papers"));
  const auto got = get("http://no-such-trust.example/papers");
  ASSERT_TRUE(got) << got.error().where;
  EXPECT_EQ(got->bytes, "papers");
  EXPECT_EQ(got->final_url, "http://no-such-trust.example/papers");
}

TEST_F(Proxy, IsAskedForWhereARedirectLeads) {
  server.on("http://one.example/", fakes::reply_redirect("http://two.example/"));
  server.on("http://two.example/", reply("there"));
  const auto got = get("http://one.example/");
  ASSERT_TRUE(got) << got.error().where;
  EXPECT_EQ(got->bytes, "there");
}

TEST_F(Proxy, IsNotAskedForWhatASourceMayNotReach) {
  for (const std::string url : {"http://127.0.0.1/", "http://0x7f.1/", "http://[::1]/", "http://10.1.2.3/", "http://169.254.169.254/", "http://localhost/",
                                "http://board.localhost/", "http://trust.example:25/"}) {
    const auto got = get(url);
    ASSERT_FALSE(got) << url;
    EXPECT_EQ(got.error().code, Errc::refused_address) << url;
    EXPECT_THAT(got.error().where, HasSubstr("allow_private"));
  }
  EXPECT_EQ(server.requests().size(), 0u);
}

TEST_F(Proxy, IsAskedForAPrivateSiteWhereASourceMay) {
  server.on("http://10.1.2.3/", reply("inside"));
  const auto got = get("http://10.1.2.3/", true);
  ASSERT_TRUE(got) << got.error().where;
  EXPECT_EQ(got->bytes, "inside");
}

}  // namespace
}  // namespace boardwatch::fetch
