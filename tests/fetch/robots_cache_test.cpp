#include "daemon/fetch/robots_cache.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <thread>

#include "tests/fakes/run.hpp"
#include "tests/fakes/web_server.hpp"

namespace boardwatch::fetch {
namespace {

using namespace std::chrono_literals;
using fakes::reply;
using fakes::reply_status;
using fakes::run;

class RobotsCacheTest : public testing::Test {
 protected:
  bool may_fetch(const std::string& path) {
    const auto rules = run(io, cache.rules_for(server.url(path), true));
    return rules && (*rules)->allows(path);
  }
  std::size_t asked() const { return server.requests_for("/robots.txt").size(); }

  fakes::WebServer server;
  asio::io_context io;
  HttpFetcher fetcher{io, {.user_agent = "boardwatch/test", .max_redirects = 5, .max_connections = 8, .ca_file = {}, .proxy = {}, .name_servers = {}}};
  HostGate gate{io};
  RobotsCache::Clock::time_point now = RobotsCache::Clock::now();
  RobotsCache cache{io, fetcher, gate, [this] { return now; }};
};

TEST_F(RobotsCacheTest, ReadsRulesOncePerDay) {
  server.on("/robots.txt", reply("User-agent: *\nDisallow: /secret\n", "text/plain"));
  EXPECT_TRUE(may_fetch("/papers"));
  EXPECT_FALSE(may_fetch("/secret"));
  EXPECT_EQ(asked(), 1u);
  now += 24h;
  EXPECT_FALSE(may_fetch("/secret"));
  EXPECT_EQ(asked(), 2u);
}

TEST_F(RobotsCacheTest, MissingFileMeansNoRules) {
  for (const int status : {400, 401, 403, 404, 410}) {
    server.on("/robots.txt", reply_status(status));
    EXPECT_TRUE(may_fetch("/papers")) << status;
    now += 24h;
  }
}

TEST_F(RobotsCacheTest, BrokenServerForbidsEverythingForAWhile) {
  for (const int status : {429, 500, 502, 503}) {
    server.on("/robots.txt", reply_status(status));
    EXPECT_FALSE(may_fetch("/papers")) << status;
    now += 10min;
  }
  server.on("/robots.txt", reply_status(404));
  EXPECT_TRUE(may_fetch("/papers"));
}

TEST_F(RobotsCacheTest, UnreachableServerForbidsEverything) {
  const auto rules = run(io, cache.rules_for("http://127.0.0.1:1/papers", true));
  ASSERT_TRUE(rules);
  EXPECT_FALSE((*rules)->allows("/papers"));
}

TEST_F(RobotsCacheTest, PrivateAddressIsNotAskedWithoutPermission) {
  const auto rules = run(io, cache.rules_for(server.url("/papers"), false));
  ASSERT_TRUE(rules);
  EXPECT_FALSE((*rules)->allows("/papers"));
  EXPECT_EQ(server.connections(), 0u);
}

TEST_F(RobotsCacheTest, RefusalOfOneSourceIsNoneForAnotherThatMayGoThere) {
  server.on("/robots.txt", reply("User-agent: *\nDisallow: /secret\n", "text/plain"));
  const auto refused = run(io, cache.rules_for(server.url("/papers"), false));
  ASSERT_TRUE(refused);
  ASSERT_TRUE((*refused)->fault());
  EXPECT_EQ((*refused)->fault()->code, Errc::refused_address);
  EXPECT_TRUE(may_fetch("/papers"));
}

TEST_F(RobotsCacheTest, AskersAtTheSameTimeShareOneFetch) {
  server.on("/robots.txt", reply("User-agent: *\nDisallow: /secret\n", "text/plain"));
  int allowed = 0;
  for (int i = 0; i < 10; ++i)
    asio::co_spawn(io, cache.rules_for(server.url("/papers"), true),
                   [&](std::exception_ptr, auto rules) { allowed += rules && (*rules)->allows("/papers"); });
  io.run();
  EXPECT_EQ(allowed, 10);
  EXPECT_EQ(asked(), 1u);
}

TEST_F(RobotsCacheTest, FaultSaysWhatWentWrongAsACode) {
  server.on("/robots.txt", reply_status(500));
  const auto rules = run(io, cache.rules_for(server.url("/papers"), true));
  ASSERT_TRUE(rules && (*rules)->fault());
  EXPECT_EQ((*rules)->fault()->code, Errc::http_status);
}

TEST_F(RobotsCacheTest, ChallengeInPlaceOfRulesIsBlocked) {
  auto challenge = reply_status(202);
  challenge.headers.emplace_back("SG-Captcha", "challenge");
  server.on("/robots.txt", challenge);
  const auto rules = run(io, cache.rules_for(server.url("/papers"), true));
  ASSERT_TRUE(rules && (*rules)->fault());
  EXPECT_EQ((*rules)->fault()->code, Errc::blocked);
}

TEST_F(RobotsCacheTest, RetryAfterIsToldToTheGate) {
  auto busy = reply_status(503);
  busy.headers.emplace_back("Retry-After", "600");
  server.on("/robots.txt", busy);
  EXPECT_FALSE(may_fetch("/papers"));
  EXPECT_TRUE(gate.left_alone_for("127.0.0.1"));
  now += 10min;  // for the cache; the gate has its own clock
  const auto rules = run(io, cache.rules_for(server.url("/papers"), true));
  ASSERT_FALSE(rules);
  EXPECT_EQ(rules.error().code, Errc::busy);
  EXPECT_EQ(asked(), 1u);
}

TEST_F(RobotsCacheTest, RulesOfAllOriginsStayWithinTheirBytes) {
  std::string rules = "User-agent: *\n";
  for (int i = 0; i < 100; ++i) rules += "Disallow: /folder/with/a/long/name/" + std::to_string(i) + "\n";
  fakes::WebServer other, third;
  for (auto* site : {&server, &other, &third}) site->on("/robots.txt", reply(rules, "text/plain"));
  const auto bytes_of_one = Robots::parse(rules).size();
  RobotsCache small(io, fetcher, gate, [this] { return now; }, 2 * bytes_of_one);
  for (auto* site : {&server, &other, &third}) {
    now += 1s;
    EXPECT_TRUE(run(io, small.rules_for(site->url("/papers"), true)));
    EXPECT_LE(small.kept_bytes(), 2 * bytes_of_one);
  }
  EXPECT_TRUE(run(io, small.rules_for(third.url("/papers"), true)));
  EXPECT_TRUE(run(io, small.rules_for(server.url("/papers"), true)));
  EXPECT_EQ(third.requests().size(), 1u);
  EXPECT_EQ(server.requests().size(), 2u);  // the oldest had to go
}

TEST_F(RobotsCacheTest, NextAskerAsksWhenTheFirstIsCancelled) {
  std::atomic<bool> first = true;
  server.on("/robots.txt", [&](const fakes::WebRequest&) {
    auto answer = reply("User-agent: *\nDisallow: /secret\n", "text/plain");
    if (first.exchange(false)) answer = fakes::reply_raw(""), answer.hang = true;
    return answer;
  });
  asio::cancellation_signal stop;
  std::optional<Errc> error;
  bool allowed = false;
  asio::co_spawn(io, cache.rules_for(server.url("/papers"), true),
                 asio::bind_cancellation_slot(stop.slot(), [&](std::exception_ptr, auto rules) {
                   if (!rules) error = rules.error().code;
                 }));
  asio::co_spawn(io, cache.rules_for(server.url("/papers"), true),
                 [&](std::exception_ptr, auto rules) { allowed = rules && (*rules)->allows("/papers"); });
  std::thread later([&] {
    server.wait_for_requests(1);
    asio::post(io, [&] { stop.emit(asio::cancellation_type::terminal); });
  });
  io.run();
  later.join();
  EXPECT_EQ(error, Errc::cancelled);
  EXPECT_TRUE(allowed);
  EXPECT_EQ(asked(), 2u);
}

}  // namespace
}  // namespace boardwatch::fetch
