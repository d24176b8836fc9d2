#include "daemon/fetch/schedule.hpp"

#include <gtest/gtest.h>

namespace boardwatch::fetch {
namespace {

using namespace std::chrono_literals;

constexpr double middle = 0.5;
const Timestamp noon{std::chrono::sys_days{std::chrono::year{2026} / 3 / 1} + 12h};

TEST(NextDelay, IsTheIntervalWithUpToATenthOfJitter) {
  EXPECT_EQ(next_delay(1h, 0, middle), 1h);
  EXPECT_EQ(next_delay(1h, 0, 0.0), 54min);
  EXPECT_LE(next_delay(1h, 0, 0.999999), 66min);
  EXPECT_GT(next_delay(1h, 0, 0.999999), 65min);
}

TEST(NextDelay, ComesSoonAfterAFirstFailureAndDoublesWithEachUpToADay) {
  EXPECT_EQ(next_delay(1h, 1, middle), 1min);
  EXPECT_EQ(next_delay(10s, 1, middle), 10s);
  EXPECT_EQ(next_delay(1h, 3, middle), 4min);
  EXPECT_EQ(next_delay(1h, 7, middle), 64min);
  EXPECT_EQ(next_delay(1h, 12, middle), 24h);
  EXPECT_EQ(next_delay(1h, 1'000'000, middle), 24h);
}

TEST(NextDelay, BacksOffToAnIntervalThatIsLongerThanADay) { EXPECT_EQ(next_delay(72h, 1000, middle), 72h); }

TEST(NextDelay, ObeysRetryAfterUpToADay) {
  EXPECT_EQ(next_delay(1min, 0, middle, 3600s), 1h);
  EXPECT_EQ(next_delay(1h, 0, middle, 5s), 1h);
  EXPECT_EQ(next_delay(1min, 1, middle, std::chrono::seconds::max()), 24h);
}

TEST(NextDelay, IsNeverShorterThanTheCrawlDelay) {
  EXPECT_EQ(next_delay(10s, 0, middle, {}, 20'000ms), 20s);
  EXPECT_EQ(next_delay(1h, 0, middle, {}, 20'000ms), 1h);
}

TEST(AfterPoll, CountsFailuresInARow) {
  SourceTiming timing;
  timing = after_poll(timing, PollOutcome::failed, noon);
  timing = after_poll(timing, PollOutcome::failed, noon + 1h);
  EXPECT_EQ(timing.failures, 2);
  EXPECT_EQ(timing.failing_since, noon);
  EXPECT_EQ(timing.last_poll, noon + 1h);
  EXPECT_EQ(timing.last_success, std::nullopt);
}

TEST(AfterPoll, ForgetsFailuresAfterASuccess) {
  const auto timing = after_poll(after_poll({}, PollOutcome::failed, noon), PollOutcome::well, noon + 1h);
  const SourceTiming expected{.failures = 0, .last_poll = noon + 1h, .last_success = noon + 1h, .failing_since = {}};
  EXPECT_EQ(timing, expected);
}

TEST(PaperRetry, WaitsLongerEachTimeAndThenGivesUp) {
  EXPECT_EQ(paper_retry(1), 1min);
  EXPECT_EQ(paper_retry(2), 10min);
  EXPECT_EQ(paper_retry(3), 1h);
  EXPECT_EQ(paper_retry(4), 6h);
  EXPECT_EQ(paper_retry(5), 24h);
  EXPECT_EQ(paper_retry(6), std::nullopt);
}

}  // namespace
}  // namespace boardwatch::fetch
