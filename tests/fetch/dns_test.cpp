// Row 18 of the table of bad inputs: names that cannot be looked up.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <thread>

#include "daemon/fetch/http_fetcher.hpp"
#include "daemon/fetch/resolver.hpp"
#include "tests/fakes/name_server.hpp"
#include "tests/fakes/web_server.hpp"

namespace boardwatch::fetch {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using fakes::NameReply;
using testing::ElementsAre;
using testing::HasSubstr;

NameReply address(std::string text) {
  NameReply out;
  out.address = std::move(text);
  return out;
}

NameReply code(NameReply::Code what) {
  NameReply out;
  out.code = what;
  return out;
}

NameReply silence() {
  NameReply out;
  out.silent = true;
  return out;
}

class DnsTest : public testing::Test {
 protected:
  /// Returns with the value; questions that nobody waits for any more may still be asked again.
  template <class T>
  Result<T> run(asio::awaitable<Result<T>> work) {
    std::optional<Result<T>> value;
    asio::co_spawn(io, std::move(work), [&](std::exception_ptr, Result<T> result) { value.emplace(std::move(result)); });
    io.restart();
    while (!value) io.run_one();
    return std::move(*value);
  }
  Result<std::vector<std::string>> look_up(const std::string& name, std::chrono::milliseconds patience = 10s) {
    return run(resolver.addresses_of(name, patience));
  }
  Error error(const std::string& name, std::chrono::milliseconds patience = 10s) {
    const auto found = look_up(name, patience);
    return found ? Error{Errc::usage, "found"} : found.error();
  }
  FetchRequest request(const std::string& host) const {
    FetchRequest out;
    out.url = "http://" + host + ":" + std::to_string(server.port()) + "/a";
    out.allow_private = true;
    out.timeout = 300ms;
    return out;
  }

  fakes::NameServer names;
  fakes::WebServer server;
  asio::io_context io;
  Resolver resolver{io, names.address()};
};

TEST_F(DnsTest, NameWithAnAddressIsFound) {
  names.on("trust.test", address("127.0.0.7"));
  const auto found = look_up("trust.test");
  ASSERT_TRUE(found) << found.error().where;
  EXPECT_THAT(*found, ElementsAre("127.0.0.7"));
}

TEST_F(DnsTest, NameThatDoesNotExistHasNoAddress) {
  const auto unknown = error("nobody.test");
  EXPECT_EQ(unknown.code, Errc::dns);
  EXPECT_EQ(unknown.where, "the host name has no address");
}

TEST_F(DnsTest, NameWithoutAddressHasNone) {
  names.on("mail-only.test", address(""));
  EXPECT_EQ(error("mail-only.test").code, Errc::dns);
}

TEST_F(DnsTest, ServerThatFailsIsToldFromANameThatDoesNotExist) {
  names.on("broken.test", code(NameReply::Code::server_failure));
  names.on("refused.test", code(NameReply::Code::refused));
  EXPECT_EQ(error("broken.test").code, Errc::dns_failed);
  EXPECT_EQ(error("refused.test").code, Errc::dns_failed);
}

TEST_F(DnsTest, SilentServerIsAStateOfItsOwn) {
  names.on("silent.test", silence());
  const auto none = error("silent.test", 200ms);
  EXPECT_EQ(none.code, Errc::dns_silent);
  EXPECT_EQ(none.where, "no answer from any name server within 200 ms");
}

TEST_F(DnsTest, LateAnswerIsTakenWithinPatienceAndNotAfter) {
  auto late = address("127.0.0.1");
  late.delay = 150ms;
  names.on("late.test", late);
  EXPECT_TRUE(look_up("late.test", 10s));
  EXPECT_EQ(error("late.test", 20ms).code, Errc::dns_silent);
}

TEST_F(DnsTest, AnswerThatComesAfterPatienceHurtsNobody) {
  auto late = address("127.0.0.1");
  late.delay = 50ms;
  names.on("late.test", late);
  names.on("soon.test", address("127.0.0.2"));
  EXPECT_EQ(error("late.test", 5ms).code, Errc::dns_silent);
  while (names.questions() < 2) io.run_for(5ms);
  EXPECT_TRUE(look_up("soon.test"));
}

TEST_F(DnsTest, LookUpEndsWhenCancelled) {
  names.on("silent.test", silence());
  asio::cancellation_signal stop;
  std::optional<Errc> ended;
  asio::co_spawn(io, resolver.addresses_of("silent.test", 1h), asio::bind_cancellation_slot(stop.slot(), [&](std::exception_ptr, const auto& found) {
                   if (!found) ended = found.error().code;
                 }));
  asio::post(io, [&] { stop.emit(asio::cancellation_type::terminal); });
  while (!ended && io.run_one_for(20s) > 0) {
  }
  EXPECT_EQ(ended, Errc::cancelled);
}

TEST_F(DnsTest, NamesUnderLocalhostAreThisMachinesAndAskNobody) {
  server.on("/", fakes::reply("here"));
  HttpFetcher fetcher(io, {.user_agent = "boardwatch/test", .ca_file = {}, .proxy = {}, .name_servers = names.address()});
  auto asked = request("board.localhost");
  asked.url = "http://board.localhost:" + std::to_string(server.port()) + "/";
  asked.allow_private = true;
  const auto got = run(fetcher.fetch(std::move(asked)));
  ASSERT_TRUE(got) << got.error().where;
  EXPECT_EQ(got->bytes, "here");
}

TEST_F(DnsTest, FetchSaysWhichNameAndWhy) {
  HttpFetcher fetcher(io, {.user_agent = "boardwatch/test", .ca_file = {}, .proxy = {}, .name_servers = names.address()});
  names.on("silent.test", silence());
  names.on("broken.test", code(NameReply::Code::server_failure));
  const auto none = run(fetcher.fetch(request("silent.test")));
  const auto broken = run(fetcher.fetch(request("broken.test")));
  const auto unknown = run(fetcher.fetch(request("nobody.test")));
  ASSERT_FALSE(none || broken || unknown);
  EXPECT_EQ(none.error().code, Errc::dns_silent);
  EXPECT_EQ(broken.error().code, Errc::dns_failed);
  EXPECT_EQ(unknown.error().code, Errc::dns);
  EXPECT_THAT(unknown.error().where, HasSubstr("http://nobody.test"));
}

/// The longest time for which the loop did not come round while `work` ran in it.
Clock::duration longest_stall(asio::io_context& io, const std::function<bool()>& is_over) {
  Clock::duration longest{};
  for (auto last = Clock::now(); !is_over(); last = Clock::now()) {
    io.run_one_for(1ms);
    longest = std::max(longest, Clock::now() - last);
  }
  return longest;
}

// What a thread that is waited for would cost is seconds; the bound is wide for machines that do other things too. The
// figure itself is measured by bench/dns_stall.cpp.
TEST_F(DnsTest, FiftySilentHostsHoldUpNeitherTheLoopNorOthers) {
  names.on("*", silence());
  names.on("alive.test", address("127.0.0.1"));
  server.on("/a", fakes::reply("alive"));
  int ended = 0;
  bool alive = false;
  const auto began = Clock::now();
  Clock::duration stall{};
  {
    HttpFetcher fetcher(io, {.user_agent = "boardwatch/test", .max_connections = 4, .ca_file = {}, .proxy = {}, .name_servers = names.address()});
    for (int i = 0; i < 50; ++i) {
      auto never = request("silent" + std::to_string(i) + ".test");
      never.timeout = 2s;
      asio::co_spawn(io, fetcher.fetch(never), [&](std::exception_ptr, const auto& got) {
        ended += !got && got.error().code == Errc::dns_silent ? 1 : 0;
      });
    }
    auto other = request("alive.test");
    other.timeout = 20s;
    asio::co_spawn(io, fetcher.fetch(other), [&](std::exception_ptr, const auto& got) { alive = got && ended == 0; });
    stall = longest_stall(io, [&] { return ended == 50 || Clock::now() - began > 30s; });
  }
  EXPECT_EQ(ended, 50);
  EXPECT_TRUE(alive);
  EXPECT_LT(stall, 1s);
}

}  // namespace
}  // namespace boardwatch::fetch
