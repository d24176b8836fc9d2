// Rows 1 to 26 of the table of bad inputs: what a hostile or broken site can send, and what becomes of it. Row 18, names
// that cannot be looked up, is in dns_test.cpp.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/steady_timer.hpp>
#include <cstdlib>
#include <fstream>
#include <map>

#include "daemon/fetch/host_gate.hpp"
#include "daemon/fetch/http_fetcher.hpp"
#include "parsers/documents/feed.hpp"
#include "parsers/documents/sniff.hpp"
#include "tests/fakes/evil_server.hpp"
#include "tests/fakes/name_server.hpp"
#include "tests/fakes/own_network.hpp"
#include "tests/fakes/run.hpp"
#include "tests/fakes/tls_front.hpp"

namespace boardwatch::fetch {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using testing::HasSubstr;
using testing::Not;

FetcherOptions options_for_tests() {
  FetcherOptions options;
  options.user_agent = "boardwatch/test";
  options.slow_time = 1s;
  return options;
}

FetchRequest request_for(std::string url) {
  FetchRequest request;
  request.url = std::move(url);
  request.allow_private = true;
  request.timeout = 3s;
  request.max_bytes = 1u << 20;
  return request;
}

std::string said(const Result<Fetched>& got) { return got ? std::to_string(got->status) : std::string(to_code(got.error().code)); }

/// Trap -> what becomes of it: a status that is a value, or the code of an error.
const std::map<std::string, std::string> expected{
    {"silent", "timeout"},           {"drip-headers", "timeout"},      {"drip-body", "timeout"},         {"slow-for-ever", "timeout"},
    {"endless-chunks", "too_large"}, {"endless-headers", "too_large"}, {"header-of-1-mb", "too_large"},    {"continue-for-ever", "too_large"},
    {"gzip-bomb", "too_large"},      {"gzip-bomb-twice", "too_large"}, {"gzip-20-fold", "damaged"},      {"length-huge", "too_large"},
    {"length-negative", "network"},  {"length-plus", "network"},       {"length-two", "network"},        {"length-too-long", "network"},
    {"chunks-cut", "network"},       {"http-1.0-cut", "200"},          {"gzip-that-is-plain", "200"},    {"gzip-broken", "damaged"},
    {"deflate-broken", "200"},       {"redirect-loop", "redirects"},   {"redirect-chain", "redirects"},  {"redirect-file", "redirects"},
    {"redirect-gopher", "redirects"}, {"redirect-dict", "redirects"},  {"redirect-ftp", "redirects"},    {"redirect-smb", "redirects"},
    {"redirect-to-user", "redirects"}, {"status-101", "http_status"},  {"status-206", "http_status"},    {"status-204", "http_status"},
    {"status-205", "http_status"},   {"status-418", "http_status"},    {"status-999", "http_status"},    {"busy-seconds", "429"},
    {"busy-until-2100", "503"},      {"error-page-as-feed", "200"},    {"empty", "200"},                 {"page-as-pdf", "200"},
    {"pdf-as-page", "200"},          {"http-0.9", "network"},          {"noise", "network"},             {"tls-on-plain-port", "network"},
};

struct Ended {
  std::string what;
  Clock::duration took{};
};

TEST(BadInputs, EachTrapEndsAsExpectedWithinItsLimit) {
  fakes::EvilServer evil;
  asio::io_context io;
  HttpFetcher fetcher(io, options_for_tests());
  std::map<std::string, Ended> ended;
  const auto began = Clock::now();
  for (const auto& [name, what] : expected)
    asio::co_spawn(io, fetcher.fetch(request_for(evil.url(name))), [&, name = name](std::exception_ptr thrown, const Result<Fetched>& got) {
      ended[name] = {thrown ? "thrown" : said(got), Clock::now() - began};
    });
  io.run();
  for (const auto& [name, what] : expected) {
    EXPECT_EQ(ended[name].what, what) << name;
    EXPECT_LE(ended[name].took, 3s * 1.2) << name;  // the limit of the request
  }
}

TEST(BadInputs, NoTrapIsWithoutExpectation) {
  for (const auto& trap : fakes::EvilServer::traps()) EXPECT_TRUE(expected.contains(trap.name)) << trap.row << ": " << trap.name;
}

class BadInputsTest : public testing::Test {
 protected:
  Result<Fetched> get(FetchRequest request) { return fakes::run(io, fetcher.fetch(std::move(request))); }
  Result<Fetched> get(const std::string& trap) { return get(request_for(evil.url(trap))); }

  fakes::EvilServer evil;
  fakes::NameServer names;
  asio::io_context io;
  FetcherOptions options = [this] {
    auto with_names = options_for_tests();
    with_names.name_servers = names.address();
    return with_names;
  }();
  HttpFetcher fetcher{io, options};
};

TEST_F(BadInputsTest, Row2BodyThatStopsIsToldFromOneThatIsLate) {
  const auto slow = get("drip-body");
  ASSERT_FALSE(slow);
  EXPECT_THAT(slow.error().where, HasSubstr("slower than 100 bytes a second"));
  const auto steady = get("slow-for-ever");
  ASSERT_FALSE(steady);
  EXPECT_THAT(steady.error().where, HasSubstr("did not end within 3 s"));
}

TEST_F(BadInputsTest, Row8CutFeedWithoutLengthIsToldByTheFormat) {
  const auto got = get("http-1.0-cut");
  ASSERT_TRUE(got) << got.error().where;
  const auto feed = documents::parse_feed(got->bytes, got->content_type, got->final_url);
  ASSERT_TRUE(feed) << feed.error().where;
  EXPECT_NE(feed->fault, "");
}

TEST_F(BadInputsTest, Row10SecondAttemptIsWithoutEncoding) {
  for (const auto* trap : {"gzip-that-is-plain", "deflate-broken"}) {
    const auto got = get(trap);
    ASSERT_TRUE(got) << trap << got.error().where;
    EXPECT_EQ(got->bytes, fakes::feed_of(1)) << trap;
    const auto asked = evil.web().requests_for(std::string("/trap/") + trap);
    ASSERT_EQ(asked.size(), 2u) << trap;
    EXPECT_EQ(asked.back().header("accept-encoding"), "") << trap;
  }
}

TEST_F(BadInputsTest, Row14EverySpellingOfLoopbackIsRefused) {
  const auto port = ":" + std::to_string(evil.web().port()) + "/";
  for (const std::string host : {"127.0.0.1", "localhost", "LOCALHOST", "2130706433", "0x7f.1", "0177.0.0.1", "127.1", "0", "0.0.0.0", "[::1]",
                                 "[::ffff:127.0.0.1]", "[64:ff9b::7f00:1]", "[::127.0.0.1]", "[fe80::1]"}) {
    auto inward = request_for("http://" + host + port);
    inward.allow_private = false;
    const auto got = get(inward);
    ASSERT_FALSE(got) << host;
    EXPECT_EQ(got.error().code, Errc::refused_address) << host << ": " << got.error().where;
  }
  EXPECT_EQ(evil.web().connections(), 0u);
}

TEST_F(BadInputsTest, Row14NameThatLeadsInwardIsRefused) {
  for (const std::string address : {"127.0.0.1", "10.0.0.1", "169.254.169.254", "0.0.0.0", "192.168.1.1"}) {
    fakes::NameReply inside;
    inside.address = address;
    names.on("trust.test", inside);
    auto inward = request_for("http://trust.test:" + std::to_string(evil.web().port()) + "/");
    inward.allow_private = false;
    const auto got = get(inward);
    ASSERT_FALSE(got) << address;
    EXPECT_EQ(got.error().code, Errc::refused_address) << address << ": " << got.error().where;
  }
  EXPECT_EQ(evil.web().connections(), 0u);
}

TEST_F(BadInputsTest, Row16UserNameIsRefusedAndNotRepeated) {
  for (const std::string url : {"http://good@127.0.0.1/", "http://user:secret@trust.test/", "http://secret%40x@trust.test/"}) {
    const auto got = get(request_for(url));
    ASSERT_FALSE(got) << url;
    EXPECT_EQ(got.error().code, Errc::bad_url) << url;
    EXPECT_THAT(got.error().where, Not(HasSubstr("secret")));
  }
  const auto redirected = get("redirect-to-user");
  ASSERT_FALSE(redirected);
  EXPECT_THAT(redirected.error().where, Not(HasSubstr("secret")));
}

TEST_F(BadInputsTest, Row17ProxyOfTheEnvironmentIsIgnored) {
  fakes::WebServer proxy;
  for (const auto* name : {"http_proxy", "all_proxy", "ALL_PROXY"}) ::setenv(name, proxy.url("").c_str(), 1);
  evil.web().on("/a", fakes::reply("direct"));
  const auto got = get(request_for(evil.web().url("/a")));
  for (const auto* name : {"http_proxy", "all_proxy", "ALL_PROXY"}) ::unsetenv(name);
  ASSERT_TRUE(got) << got.error().where;
  EXPECT_EQ(got->bytes, "direct");
  EXPECT_EQ(proxy.connections(), 0u);
}

TEST_F(BadInputsTest, Row22ErrorPageIsNoFeed) {
  const auto got = get("error-page-as-feed");
  ASSERT_TRUE(got) << got.error().where;
  const auto feed = documents::parse_feed(got->bytes, got->content_type, got->final_url);
  ASSERT_FALSE(feed);
  EXPECT_EQ(feed.error().code, Errc::wrong_type);
}

TEST_F(BadInputsTest, Row23EmptyBodyIsNoFeedWithoutItems) {
  const auto got = get("empty");
  ASSERT_TRUE(got) << got.error().where;
  const auto feed = documents::parse_feed(got->bytes, got->content_type, got->final_url);
  ASSERT_FALSE(feed);
  EXPECT_EQ(feed.error().code, Errc::empty);
}

TEST_F(BadInputsTest, Row24RetryAfterIsObeyedForTheHostAtMostADay) {
  HostGate gate(io);
  for (const auto& [trap, least, most] : {std::tuple("busy-seconds", 119s, 120s), std::tuple("busy-until-2100", 86'399s, 86'400s)}) {
    const auto got = get(trap);
    ASSERT_TRUE(got && got->retry_after) << trap;
    gate.leave_alone("trust.test", *got->retry_after);
    EXPECT_GE(gate.left_alone_for("trust.test"), least) << trap;
    EXPECT_LE(gate.left_alone_for("trust.test"), most) << trap;
  }
}

TEST_F(BadInputsTest, Row25DeclaredTypeAndBytesMustAgree) {
  const auto page = get("page-as-pdf");
  ASSERT_TRUE(page) << page.error().where;
  const auto paper = documents::sniff_as_declared(page->bytes, page->final_url, page->content_type);
  ASSERT_FALSE(paper);
  EXPECT_EQ(paper.error().code, Errc::wrong_type);
  // Servers do send papers as text/html; a PDF where a page was is no page all the same.
  const auto pdf = get("pdf-as-page");
  ASSERT_TRUE(pdf) << pdf.error().where;
  const auto type = documents::sniff_as_declared(pdf->bytes, "https://trust.example/board", pdf->content_type);
  ASSERT_TRUE(type) << type.error().where;
  EXPECT_FALSE(documents::may_be_markup(*type));
}

// --- Rows 19 and 20: https.

class BadCertificatesTest : public BadInputsTest {
 protected:
  BadCertificatesTest() {
    std::ofstream(authority) << fakes::TlsFront::authority();
    options.ca_file = authority;
    fakes::NameReply here;
    here.address = "127.0.0.1";
    names.on("*", here);
    evil.web().on("/a", fakes::reply("content"));
  }
  ~BadCertificatesTest() override { std::filesystem::remove(authority); }

  static std::string at(const std::string& host, const fakes::TlsFront& front) { return "https://" + host + ":" + std::to_string(front.port()) + "/a"; }
  Error refused(const std::string& host, const fakes::TlsFront& front) {
    const auto got = get(request_for(at(host, front)));
    return got ? Error{Errc::usage, "was accepted"} : got.error();
  }

  const std::filesystem::path authority = std::filesystem::temp_directory_path() / ("boardwatch-authority-" + std::to_string(::getpid()) + ".pem");
  HttpFetcher trusting{io, [this] {
                         auto with_authority = options;
                         with_authority.ca_file = authority;
                         return with_authority;
                       }()};
  Result<Fetched> get(FetchRequest request) { return fakes::run(io, trusting.fetch(std::move(request))); }
};

TEST_F(BadCertificatesTest, Row20GoodOneIsAccepted) {
  const fakes::TlsFront good(fakes::Certificate::good, evil.web().port());
  const auto got = get(request_for(at("good.test", good)));
  ASSERT_TRUE(got) << got.error().where;
  EXPECT_EQ(got->bytes, "content");
}

TEST_F(BadCertificatesTest, Row20BadOnesAreRefusedWithTheReason) {
  const fakes::TlsFront good(fakes::Certificate::good, evil.web().port());
  const fakes::TlsFront expired(fakes::Certificate::expired, evil.web().port());
  const fakes::TlsFront own(fakes::Certificate::self_signed, evil.web().port());
  const auto late = refused("good.test", expired), other = refused("other.test", good), self = refused("good.test", own);
  EXPECT_EQ(late.code, Errc::tls);
  EXPECT_THAT(late.where, HasSubstr("expired"));
  EXPECT_EQ(other.code, Errc::tls);
  EXPECT_THAT(other.where, HasSubstr("other.test"));
  EXPECT_EQ(self.code, Errc::tls);
  EXPECT_THAT(self.where, HasSubstr("self"));
  EXPECT_EQ(evil.web().requests().size(), 0u);
}

TEST_F(BadCertificatesTest, Row19DowngradeIsRefusedUnlessAllowed) {
  const fakes::TlsFront good(fakes::Certificate::good, evil.web().port());
  evil.web().on("/a", fakes::reply_redirect(evil.web().url("/plain")));
  evil.web().on("/plain", fakes::reply("plain"));
  auto request = request_for(at("good.test", good));
  const auto got = get(request);
  ASSERT_FALSE(got);
  EXPECT_EQ(got.error().code, Errc::redirects);
  EXPECT_THAT(got.error().where, HasSubstr("from https to http://"));
  EXPECT_EQ(evil.web().requests_for("/plain").size(), 0u);
  request.allow_downgrade = true;
  const auto allowed = get(request);
  ASSERT_TRUE(allowed) << allowed.error().where;
  EXPECT_EQ(allowed->bytes, "plain");
}

// --- Rows 13 and 15 need a site at a public address: in a network of its own.

constexpr const char* a_public_address = "11.0.0.1";

FetchRequest outward(std::string url) {
  auto request = request_for(std::move(url));
  request.allow_private = false;
  return request;
}

std::string redirects_inward() {
  fakes::WebServer inside(8443), outside(8080, a_public_address);
  asio::io_context io;
  HttpFetcher fetcher(io, options_for_tests());
  for (const std::string to : {"http://127.0.0.1:8443/", "https://127.0.0.1:8443/", "http://[::1]:8443/", "http://169.254.169.254/latest/", "http://10.0.0.1/",
                               "http://127.1:8443/", "http://2130706433:8443/", "http://localhost:8443/", "http://127.0.0.1:5560/"}) {
    outside.on("/a", fakes::reply_redirect(to));
    const auto got = fakes::run(io, fetcher.fetch(outward(outside.url("/a"))));
    if (said(got) != "refused_address") return to + " ended as " + said(got);
  }
  return inside.connections() == 0 ? "" : "an inner server was reached";
}

std::string name_rebinds() {
  fakes::WebServer inside(8080), outside(8080, a_public_address);
  fakes::NameServer names;
  auto options = options_for_tests();
  options.name_servers = names.address();
  asio::io_context io;
  HttpFetcher fetcher(io, options);
  auto page = fakes::reply("outside");
  page.headers.emplace_back("Connection", "close");  // so that the name is asked for again
  outside.on("/a", page);
  std::string ends;
  for (const auto* address : {a_public_address, "127.0.0.1", a_public_address}) {
    fakes::NameReply now;
    now.address = address;
    names.on("trust.test", now);
    ends += said(fakes::run(io, fetcher.fetch(outward("http://trust.test:8080/a")))) + " ";
  }
  if (ends != "200 refused_address 200 ") return "the three fetches ended as " + ends;
  return inside.connections() == 0 ? "" : "an inner server was reached";
}

void expect_in_own_network(const std::function<std::string()>& work) {
  const auto fault = fakes::in_own_network(a_public_address, work);
  if (fault.starts_with("skip: ")) GTEST_SKIP() << fault;
  EXPECT_EQ(fault, "");
}

TEST(BadInputs, Row13RedirectIntoAPrivateNetworkIsRefusedBeforeConnecting) { expect_in_own_network(&redirects_inward); }

TEST(BadInputs, Row15NameThatRebindsIsRefusedAtTheSocket) { expect_in_own_network(&name_rebinds); }

}  // namespace
}  // namespace boardwatch::fetch
