#include "daemon/pipeline/engine.hpp"

#include <gmock/gmock.h>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include <sstream>

namespace boardwatch::pipeline {
namespace {

using testing::HasSubstr;
using testing::Not;
constexpr std::chrono::seconds deadline{20};
constexpr std::chrono::hours long_time{1};

asio::awaitable<void> note_wait(Bell& bell, std::chrono::milliseconds most, std::optional<bool>& outcome) { outcome = co_await bell.wait(most); }

class BellTest : public testing::Test {
 protected:
  void wait(std::chrono::milliseconds most) {
    outcome.reset();
    tasks.spawn("waits", note_wait(bell, most, outcome));
    io.restart();
    io.poll();
  }
  void run_on() {
    io.restart();
    io.run_for(deadline);
  }

  asio::io_context io;
  Tasks tasks{io};
  Bell bell{io};
  std::optional<bool> outcome;
};

TEST_F(BellTest, RungBeforeTheWaitIsHeard) {
  bell.ring();
  wait(long_time);
  EXPECT_EQ(outcome, true);
}

TEST_F(BellTest, WakesWhoWaits) {
  wait(long_time);
  EXPECT_EQ(outcome, std::nullopt);
  bell.ring();
  run_on();
  EXPECT_EQ(outcome, true);
}

TEST_F(BellTest, RingsForOneWaitOnly) {
  bell.ring();
  bell.ring();
  wait(long_time);
  EXPECT_EQ(outcome, true);
  wait(long_time);
  EXPECT_EQ(outcome, std::nullopt);
  bell.ring();
  run_on();
  EXPECT_EQ(outcome, true);
}

TEST_F(BellTest, TheTimeEndsTheWait) {
  wait(std::chrono::milliseconds(1));
  run_on();
  EXPECT_EQ(outcome, true);
}

TEST_F(BellTest, ACancelledWaitSaysSo) {
  wait(long_time);
  tasks.stop("waits");
  run_on();
  EXPECT_EQ(outcome, false);
}

/// The log's lines for as long as it lives.
class FailureLogTest : public testing::Test {
 protected:
  FailureLogTest() : before_(spdlog::default_logger()) {
    spdlog::set_default_logger(std::make_shared<spdlog::logger>("test", std::make_shared<spdlog::sinks::ostream_sink_st>(out_)));
    spdlog::set_pattern("%v");
  }
  ~FailureLogTest() override { spdlog::set_default_logger(before_); }

  void fail_at(int second, const std::string& source) { log_.began(source, "no answer", start_ + std::chrono::seconds(second)); }
  std::string told() const { return out_.str(); }

 private:
  std::ostringstream out_;
  std::shared_ptr<spdlog::logger> before_;
  FailureLog log_{"sources", "\"boardwatch status\" lists them all"};
  FailureLog::Clock::time_point start_ = FailureLog::Clock::now();
};

TEST_F(FailureLogTest, TellsThreeAMinuteByName) {
  for (const auto* source : {"a", "b", "c", "d", "e"}) fail_at(1, source);
  EXPECT_EQ(told(), "a: no answer\nb: no answer\nc: no answer\nmore sources fail; \"boardwatch status\" lists them all\n");
}

TEST_F(FailureLogTest, TellsTheNumberOfTheRestWhenAnotherFailsAfterTheMinute) {
  for (const auto* source : {"a", "b", "c", "d", "e"}) fail_at(1, source);
  fail_at(62, "f");
  EXPECT_THAT(told(), HasSubstr("2 more sources began to fail\nf: no answer\n"));
}

TEST_F(FailureLogTest, SaysNothingOfARestWhereThereIsNone) {
  fail_at(1, "a");
  fail_at(62, "b");
  EXPECT_EQ(told(), "a: no answer\nb: no answer\n");
}

TEST_F(FailureLogTest, KeepsControlCharactersOutOfTheLog) {
  fail_at(1, "a\x1b[2J\nfake line");
  EXPECT_THAT(told(), Not(HasSubstr("\x1b")));
  EXPECT_THAT(told(), Not(HasSubstr("\nfake line")));
}

TEST(StateAt, AnotherConfiguredAddressEndsWhatWasLearnedOfTheOld) {
  store::SourceState state;
  state.location = "https://trust.example/board";
  state.permanent_address = "https://trust.example/about/board";
  state.proposed_address = "https://new.example/board";
  state.rejected_addresses = {"https://other.example/board"};
  state.health.status = SourceStatus::gone;
  EXPECT_EQ(state_at(state, state.location), state);
  const auto moved = state_at(state, "https://new.example/papers");
  Source source;
  source.location = "https://new.example/papers";
  EXPECT_EQ(address_of(source, moved), source.location);
  EXPECT_EQ(moved.proposed_address, "");
  EXPECT_TRUE(moved.rejected_addresses.empty());
  EXPECT_EQ(moved.health.status, SourceStatus::gone) << "until it has been looked at";
}

TEST(StateAt, KeepsWhatIsKnownOfASourceWhoseAddressWasNeverTold) {
  store::SourceState state;
  state.permanent_address = "https://trust.example/about/board";
  EXPECT_EQ(state_at(state, "https://trust.example/board").permanent_address, state.permanent_address);
}

}  // namespace
}  // namespace boardwatch::pipeline
