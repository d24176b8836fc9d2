// Every bad answer that a web server can give, at once, beside a good source: the daemon lives, the good one is on time,
// and what is stored stays.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>

#include <algorithm>
#include <atomic>

#include "tests/fakes/evil_server.hpp"
#include "tests/integration/house.hpp"

namespace boardwatch::integration {
namespace {

/// A host is asked for one thing at a time, so that each bad answer needs one. Names under "localhost" are this machine's
/// (RFC 6761, 6.3).
std::string at_host_of_its_own(std::string url, std::string name) {
  std::replace(name.begin(), name.end(), '.', '-');
  return url.replace(url.find("127.0.0.1"), 9, name + ".localhost");
}

TEST(BadInputs, AllAtOnceHoldUpNobodyAndChangeNothingThatIsStored) {
  House house;
  fakes::EvilServer evil;
  auto& web = house.web();
  web.on("/feed.xml", fakes::reply(rss({{"/one.html", "One"}}, web), "application/rss+xml"));
  web.on("/one.html", fakes::reply("<html><body><p>Odessa Grantley, chief executive of Harrowmere Community NHS Trust, is to retire in March.</p></body></html>"));
  std::string sources = "- id: good\n  feed: {web}/feed.xml\n  every: 1 second\n  allow_private: true\n";
  for (const auto& trap : fakes::EvilServer::traps())
    for (const std::string kind : {"feed", "page"})
      sources += "- id: " + trap.name + "-" + kind + "\n  " + kind + ": " + at_host_of_its_own(evil.url(trap.name), trap.name + "-" + kind) + "\n  every: 1 hour\n  allow_private: true\n";
  house.write_sources(sources);
  NotifySocket systemd(house.notify_path());
  const auto daemon = house.daemon();
  ASSERT_TRUE(systemd.wait_for("READY=1")) << daemon->errors();
  auto alerts = house.alerts();
  for (int asked = 0; alerts.empty() && asked < 200; ++asked) alerts = house.alerts();
  ASSERT_FALSE(alerts.empty());
  // While the bad ones drip, hang and flood, the good one is looked at again and again.
  const auto asked = web.requests_for("/feed.xml").size();
  for (std::size_t more = 1; more <= 5; ++more) {
    house.lines({"source", "poll", "good"});
    for (int waited = 0; waited < 200 && web.requests_for("/feed.xml").size() < asked + more; ++waited) (void)house.status();
    ASSERT_GE(web.requests_for("/feed.xml").size(), asked + more);
  }
  EXPECT_EQ(text_of(house.source("good"), "status"), "ok");
  EXPECT_EQ(house.alerts(), alerts);
  // Two of the answers are good enough to be read after all.
  for (const auto& trap : fakes::EvilServer::traps()) {
    if (trap.name == "gzip-that-is-plain" || trap.name == "http-1.0-cut") continue;
    for (const std::string kind : {"-feed", "-page"}) EXPECT_NE(text_of(house.source(trap.name + kind), "status"), "ok") << trap.name << kind;
  }
  daemon->signal(SIGTERM);
  EXPECT_EQ(daemon->wait(), 0) << daemon->errors();
}

/// What a source that was well comes to when its server begins to answer so, and what a person is told.
struct Turn {
  const char* trap;
  const char* status;
  const char* reason;
};
const Turn turns[] = {
    {"endless-chunks", "failing", "is larger than 16777216 bytes"},
    {"endless-headers", "failing", "the head of the answer is larger than 256 KiB"},
    {"header-of-1-mb", "failing", "a line of the answer's head is too long"},
    {"continue-for-ever", "failing", "the head of the answer is larger than 256 KiB"},
    {"gzip-bomb", "failing", "is compressed beyond 100:1"},
    {"gzip-bomb-twice", "failing", "is compressed beyond 100:1"},
    {"gzip-20-fold", "failing", "the body does not decompress"},
    {"length-huge", "failing", "is larger than 16777216 bytes"},
    {"length-negative", "failing", "Invalid Content-Length"},
    {"length-plus", "failing", "which is no length"},
    {"length-two", "failing", "answered with two different lengths"},
    {"length-too-long", "failing", "the answer was cut after 5 bytes"},
    {"chunks-cut", "failing", "the answer was cut after"},
    {"gzip-broken", "failing", "the body does not decompress"},
    {"redirect-loop", "failing", "more than 5 redirects"},
    {"redirect-file", "failing", "only http and https are fetched"},
    {"redirect-gopher", "failing", "only http and https are fetched"},
    {"redirect-dict", "failing", "only http and https are fetched"},
    {"redirect-ftp", "failing", "only http and https are fetched"},
    {"redirect-smb", "failing", "only http and https are fetched"},
    {"redirect-to-user", "failing", "a user name or password in an address is refused"},
    {"status-101", "failing", "answered 101, which is no content"},
    {"status-206", "failing", "answered 206, which is no content"},
    {"status-204", "failing", "answered 204, which is no content"},
    {"status-205", "failing", "answered 205, which is no content"},
    {"status-418", "failing", "answered 418, which is no content"},
    {"status-999", "failing", "answered 999, which is no content"},
    // Asked again when they say, so that a second failure is minutes away.
    {"busy-seconds", "flaky", "the server asks to wait (status 429)"},
    {"busy-until-2100", "flaky", "the server asks to wait (status 503)"},
    {"error-page-as-feed", "failing", "an HTML page where a feed was expected"},
    {"empty", "failing", "the feed has no bytes"},
    {"page-as-pdf", "failing", "an HTML page where a feed was expected"},
    {"pdf-as-page", "failing", "a PDF where a feed was expected"},
    {"http-0.9", "failing", "the answer is not HTTP"},
    {"noise", "failing", "the answer is not HTTP"},
    {"tls-on-plain-port", "failing", "the answer is not HTTP"},
};

TEST(BadInputs, EachTurnsAGoodSourceIntoItsStateAndLeavesWhatIsStored) {
  House house;
  fakes::EvilServer evil;
  std::atomic<bool> turned = false;
  std::string sources;
  for (const auto& trap : fakes::EvilServer::traps()) {
    const auto good = fakes::reply("<rss version=\"2.0\"><channel><title>News</title><item><guid isPermaLink=\"false\">1</guid><title>Item of " + trap.name + "</title></item></channel></rss>",
                                   "application/rss+xml");
    evil.web().on("/turn/" + trap.name, [&turned, good, bad = trap.reply](const fakes::WebRequest&) { return turned ? bad : good; });
  }
  for (const Turn& turn : turns) {
    const std::string name = turn.trap;
    sources += "- id: " + name + "\n  feed: " + at_host_of_its_own(evil.web().url("/turn/" + name), name) + "\n  every: 1 second\n  allow_private: true\n";
  }
  house.write_sources(sources);
  NotifySocket systemd(house.notify_path());
  const auto daemon = house.daemon();
  ASSERT_TRUE(systemd.wait_for("READY=1")) << daemon->errors();
  for (const Turn& turn : turns) ASSERT_TRUE(house.wait_for_status(turn.trap, "ok")) << json::serialize(house.source(turn.trap)) << daemon->errors();
  ASSERT_TRUE(house.settle());
  const auto papers = house.status().at("papers");
  turned = true;
  for (const Turn& turn : turns) {
    EXPECT_TRUE(house.wait_for_status(turn.trap, turn.status)) << turn.trap << ": " << json::serialize(house.source(turn.trap));
    EXPECT_THAT(text_of(house.source(turn.trap), "reason"), testing::HasSubstr(turn.reason)) << turn.trap;
  }
  EXPECT_EQ(json::serialize(house.status().at("papers")), json::serialize(papers));
  daemon->signal(SIGTERM);
  EXPECT_EQ(daemon->wait(), 0) << daemon->errors();
}

}  // namespace
}  // namespace boardwatch::integration
