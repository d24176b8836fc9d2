#include "daemon/fetch/host_gate.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace boardwatch::fetch {
namespace {

using namespace std::chrono_literals;
using testing::Each;
using testing::ElementsAre;
using Clock = std::chrono::steady_clock;

struct Log {
  std::vector<int> order;
  std::vector<Clock::time_point> starts;
  std::vector<Errc> errors;
  int inside = 0, most_inside = 0;
};

asio::awaitable<void> visit(HostGate& gate, std::string host, std::chrono::milliseconds spacing, int number, Log& log) {
  auto place = co_await gate.enter(host, spacing);
  if (!place) {
    log.errors.push_back(place.error().code);
    co_return;
  }
  log.order.push_back(number);
  log.starts.push_back(Clock::now());
  log.most_inside = std::max(log.most_inside, ++log.inside);
  asio::steady_timer busy(co_await asio::this_coro::executor, 5ms);
  co_await busy.async_wait(asio::use_awaitable);
  --log.inside;
}

TEST(HostGate, LetsOneInAtATimeInTheOrderOfComing) {
  asio::io_context io;
  HostGate gate(io);
  Log log;
  for (int i = 0; i < 5; ++i) asio::co_spawn(io, visit(gate, "a.test", 0ms, i, log), asio::detached);
  io.run();
  EXPECT_THAT(log.order, ElementsAre(0, 1, 2, 3, 4));
  EXPECT_EQ(log.most_inside, 1);
}

TEST(HostGate, KeepsStartsApart) {
  asio::io_context io;
  HostGate gate(io);
  Log log;
  for (int i = 0; i < 4; ++i) asio::co_spawn(io, visit(gate, "a.test", 60ms, i, log), asio::detached);
  const auto begin = std::chrono::steady_clock::now();
  io.run();
  ASSERT_EQ(log.starts.size(), 4u);
  // From the first: a busy machine may tell one late and the next in time.
  for (std::size_t i = 1; i < log.starts.size(); ++i) EXPECT_GE(log.starts[i] - begin, 60ms * static_cast<int>(i));
}

TEST(HostGate, HostsDoNotWaitForEachOther) {
  asio::io_context io;
  HostGate gate(io);
  Log log;
  for (int i = 0; i < 3; ++i) asio::co_spawn(io, visit(gate, "host" + std::to_string(i), 1h, i, log), asio::detached);
  io.run();
  EXPECT_EQ(log.most_inside, 3);
}

TEST(HostGate, WaitEndsWhenCancelledAndTheNextComesIn) {
  asio::io_context io;
  HostGate gate(io);
  Log log;
  asio::cancellation_signal stop;
  asio::co_spawn(io, visit(gate, "a.test", 0ms, 0, log), asio::detached);
  asio::co_spawn(io, visit(gate, "a.test", 0ms, 1, log), asio::bind_cancellation_slot(stop.slot(), asio::detached));
  asio::co_spawn(io, visit(gate, "a.test", 0ms, 2, log), asio::detached);
  asio::post(io, [&] { stop.emit(asio::cancellation_type::terminal); });
  io.run();
  EXPECT_THAT(log.order, ElementsAre(0, 2));
  EXPECT_THAT(log.errors, ElementsAre(Errc::cancelled));
}

TEST(HostGate, PauseEndsWhenCancelled) {
  asio::io_context io;
  HostGate gate(io);
  Log log;
  asio::cancellation_signal stop;
  asio::co_spawn(io, visit(gate, "a.test", 1h, 0, log), asio::detached);
  asio::co_spawn(io, visit(gate, "a.test", 1h, 1, log), asio::bind_cancellation_slot(stop.slot(), asio::detached));
  asio::steady_timer later(io, 30ms);
  later.async_wait([&](auto) { stop.emit(asio::cancellation_type::terminal); });
  io.run();
  EXPECT_THAT(log.order, ElementsAre(0));
  EXPECT_THAT(log.errors, Each(Errc::cancelled));
}

TEST(HostGate, HostThatAsksToBeLeftAloneIsEnteredByNobody) {
  asio::io_context io;
  auto now = Clock::now();
  HostGate gate(io, [&] { return now; });
  gate.leave_alone("a.test", 90s);
  Log log;
  asio::co_spawn(io, visit(gate, "a.test", 0ms, 0, log), asio::detached);
  asio::co_spawn(io, visit(gate, "b.test", 0ms, 1, log), asio::detached);
  io.run();
  EXPECT_THAT(log.errors, ElementsAre(Errc::busy));
  EXPECT_THAT(log.order, ElementsAre(1));
  EXPECT_EQ(gate.left_alone_for("a.test"), 90s);
  EXPECT_EQ(gate.left_alone_for("b.test"), std::nullopt);
  now += 90s;
  EXPECT_EQ(gate.left_alone_for("a.test"), std::nullopt);
  io.restart();
  asio::co_spawn(io, visit(gate, "a.test", 0ms, 2, log), asio::detached);
  io.run();
  EXPECT_THAT(log.order, ElementsAre(1, 2));
}

TEST(HostGate, WhoWaitsIsSentAwayWhenTheVisitorIsToldToWait) {
  asio::io_context io;
  HostGate gate(io);
  Log log;
  asio::co_spawn(io, visit(gate, "a.test", 0ms, 0, log), asio::detached);
  asio::co_spawn(io, visit(gate, "a.test", 0ms, 1, log), asio::detached);
  asio::post(io, [&] { gate.leave_alone("a.test", 60s); });
  io.run();
  EXPECT_THAT(log.order, ElementsAre(0));
  EXPECT_THAT(log.errors, ElementsAre(Errc::busy));
}

TEST(HostGate, LongerRequestOfTwoHoldsAndNoneMoreThanADay) {
  asio::io_context io;
  const auto now = Clock::now();
  HostGate gate(io, [&] { return now; });
  gate.leave_alone("a.test", 100s);
  gate.leave_alone("a.test", 10s);
  EXPECT_EQ(gate.left_alone_for("a.test"), 100s);
  gate.leave_alone("a.test", 24h * 365);
  EXPECT_EQ(gate.left_alone_for("a.test"), 24h);
}

TEST(HostGate, ManyHostsForgetNoneThatMustBeLeftAlone) {
  asio::io_context io;
  HostGate gate(io);
  gate.leave_alone("a.test", 1h);
  Log log;
  for (int i = 0; i < 3000; ++i) asio::co_spawn(io, visit(gate, "host" + std::to_string(i), 0ms, i, log), asio::detached);
  io.run();
  EXPECT_EQ(log.order.size(), 3000u);
  EXPECT_TRUE(gate.left_alone_for("a.test"));
}

TEST(SpacingFor, IsTheCrawlDelayWithinLimitsAndNothingOnPrivateNetworks) {
  EXPECT_EQ(spacing_for({}, false), 5s);
  EXPECT_EQ(spacing_for(1000ms, false), 5s);
  EXPECT_EQ(spacing_for(20'000ms, false), 20s);
  EXPECT_EQ(spacing_for(3'600'000ms, false), 60s);
  EXPECT_EQ(spacing_for(20'000ms, true), 0s);
}

}  // namespace
}  // namespace boardwatch::fetch
