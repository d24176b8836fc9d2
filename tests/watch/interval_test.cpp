#include "watch/interval.hpp"

#include <gtest/gtest.h>

#include <random>

#include "watch/uk_time.hpp"

namespace boardwatch::watch {
namespace {

using namespace std::chrono_literals;

constexpr double last = 0.999999;

Pace page(milliseconds interval = 1h) {
  Pace pace;
  pace.interval = interval;
  return pace;
}

Pace feed(milliseconds interval = 5min) {
  auto pace = page(interval);
  pace.kind = SourceKind::feed;
  return pace;
}

Pace failed(int failures, milliseconds interval = 1h) {
  auto pace = page(interval);
  pace.failures = failures;
  return pace;
}

Timestamp at(const char* rfc3339) { return parse_timestamp(rfc3339).value(); }

TEST(NextWait, IsTheIntervalOrUpToATenthLess) {
  EXPECT_EQ(next_wait(page(), 0), 1h);
  EXPECT_GE(next_wait(page(), last), 54min);
  EXPECT_LT(next_wait(page(), last), 54min + 1s);
}

TEST(NextWait, IsA24thOfTheTimeThatNothingHasChanged) {
  const struct {
    milliseconds unchanged, wait;
  } rows[] = {{1h, 5min}, {2h, 5min}, {24h, 1h}, {48h, 2h}, {12 * 24h, 12h}, {60 * 24h, 12h}, {10'000 * 24h, 12h}};
  for (const auto& row : rows) {
    auto pace = page(5min);
    pace.unchanged_for = row.unchanged;
    EXPECT_EQ(next_wait(pace, 0), row.wait) << row.unchanged.count();
  }
}

TEST(NextWait, IsTheIntervalNearAMeetingHoweverCalmThePage) {
  auto pace = page(5min);
  pace.unchanged_for = 60 * 24h;
  pace.meeting_near = true;
  EXPECT_EQ(next_wait(pace, 0), 5min);
}

TEST(NextWait, AsksAFeedAtLeastEveryHourAndAFolderAlwaysAtItsInterval) {
  auto pace = feed();
  pace.unchanged_for = 60 * 24h;
  EXPECT_EQ(next_wait(pace, 0), 1h);
  pace.kind = SourceKind::folder;
  EXPECT_EQ(next_wait(pace, 0), 5min);
}

TEST(NextWait, AnIntervalLongerThanAnyCalmIsKept) {
  auto pace = page(48h);
  pace.unchanged_for = 60 * 24h;
  EXPECT_EQ(next_wait(pace, 0), 48h);
}

TEST(NextWait, HonoursWhatTheServerSaysOfFreshnessUpToALimit) {
  const struct {
    SourceKind kind;
    std::chrono::seconds fresh_for;
    milliseconds wait;
  } rows[] = {
      {SourceKind::feed, 0s, 5min},   {SourceKind::feed, 60s, 5min}, {SourceKind::feed, 30min, 30min}, {SourceKind::feed, 168h, 1h},
      {SourceKind::page, 30min, 30min}, {SourceKind::page, 8760h, 6h}, {SourceKind::page, std::chrono::seconds::max(), 6h},
  };
  for (const auto& row : rows) {
    auto pace = page(5min);
    pace.kind = row.kind;
    pace.fresh_for = row.fresh_for;
    EXPECT_EQ(next_wait(pace, 0), row.wait) << row.fresh_for.count();
  }
}

TEST(NextWait, ComesSoonAfterAFirstFailureAndDoublesWithEachUpToADay) {
  EXPECT_EQ(next_wait(failed(1), 0), 1min);
  EXPECT_EQ(next_wait(failed(1, 10s), 0), 10s);
  EXPECT_EQ(next_wait(failed(3), 0), 4min);
  EXPECT_EQ(next_wait(failed(7), 0), 64min);
  EXPECT_EQ(next_wait(failed(12), 0), 24h);
  EXPECT_EQ(next_wait(failed(1'000'000), 0), 24h);
  EXPECT_EQ(next_wait(failed(1000, 72h), 0), 72h);
}

TEST(NextWait, LeavesASiteAloneThatDoesNotWantToBeAsked) {
  for (const auto status : {SourceStatus::blocked, SourceStatus::gone, SourceStatus::needs_scripts}) {
    auto pace = failed(3);
    pace.status = status;
    EXPECT_EQ(next_wait(pace, 0), 6h) << to_code(status);
    pace.failures = 12;
    EXPECT_EQ(next_wait(pace, 0), 24h) << to_code(status);
    pace.failures = 0;  // it answered: the second look that it needs to be well again comes at the interval
    EXPECT_EQ(next_wait(pace, 0), 1h) << to_code(status);
  }
}

TEST(NextWait, ObeysRetryAfterUpToADayWithoutJitter) {
  auto pace = page(1min);
  pace.retry_after = 3600s;
  EXPECT_EQ(next_wait(pace, last), 1h);
  pace.failures = 1;
  pace.retry_after = std::chrono::seconds::max();
  EXPECT_EQ(next_wait(pace, last), 24h);
  pace.failures = 0;
  pace.interval = 1h;
  pace.retry_after = 5s;
  EXPECT_EQ(next_wait(pace, 0), 1h);
}

TEST(NextWait, IsNeverShorterThanTheCrawlDelayUpToADay) {
  auto pace = page(10s);
  pace.crawl_delay = 20s;
  EXPECT_EQ(next_wait(pace, last), 20s);
  pace.crawl_delay = milliseconds::max();
  EXPECT_EQ(next_wait(pace, last), 24h);
}

TEST(NextWait, StaysWithinItsBoundsWhateverIsKnown) {
  std::mt19937 random(4);
  const auto up_to = [&](long most) { return std::uniform_int_distribution<long>(0, most)(random); };
  for (int i = 0; i < 20'000; ++i) {
    Pace pace;
    pace.kind = static_cast<SourceKind>(up_to(2));
    pace.interval = std::chrono::seconds(1 + up_to(200'000));
    pace.unchanged_for = std::chrono::seconds(up_to(200'000'000));
    pace.meeting_near = up_to(1) == 1;
    pace.status = static_cast<SourceStatus>(up_to(7));
    pace.failures = static_cast<int>(up_to(20));
    if (up_to(1) == 1) pace.fresh_for = std::chrono::seconds(up_to(40'000'000));
    if (up_to(1) == 1) pace.retry_after = std::chrono::seconds(up_to(200'000));
    if (up_to(1) == 1) pace.crawl_delay = std::chrono::seconds(up_to(200'000));
    const auto wait = next_wait(pace, static_cast<double>(up_to(999)) / 1000);
    const milliseconds shortest = (pace.failures > 0 ? std::min<milliseconds>(pace.interval, 1min) : pace.interval) * 9 / 10;
    ASSERT_GE(wait, shortest);
    ASSERT_LE(wait, std::max<milliseconds>(pace.interval, 24h));
  }
}

TEST(MeetingNear, IsFromTenDaysBeforeToThreeAfter) {
  const Date meeting = *parse_date("2026-11-26");
  EXPECT_FALSE(meeting_near(meeting, *parse_date("2026-11-15")));
  EXPECT_TRUE(meeting_near(meeting, *parse_date("2026-11-16")));
  EXPECT_TRUE(meeting_near(meeting, meeting));
  EXPECT_TRUE(meeting_near(meeting, *parse_date("2026-11-29")));
  EXPECT_FALSE(meeting_near(meeting, *parse_date("2026-11-30")));
}

TEST(FirstWait, IsWhatIsLeftOfTheIntervalAfterARestart) {
  const auto now = at("2026-03-02T12:00:00Z");
  EXPECT_EQ(first_wait(1h, now - 20min, now, 100, 0), 40min);
  EXPECT_EQ(first_wait(1h, now - 5h, now, 100, 0), 0ms);
}

TEST(FirstWait, SpreadsSourcesThatAreDue) {
  const auto now = at("2026-03-02T12:00:00Z");
  EXPECT_EQ(first_wait(1h, std::nullopt, now, 240, 0.5), 6s);
  EXPECT_EQ(first_wait(1h, now - 5h, now, 240, 0.5), 6s);
  EXPECT_EQ(first_wait(1min, std::nullopt, now, 10'000, 0.5), 30s) << "over the whole of it, not all at its end";
}

TEST(FirstWait, ALastLookInTheFutureCostsOneIntervalAtMost) {
  const auto now = at("2026-03-02T12:00:00Z");
  EXPECT_EQ(first_wait(1h, now + 3 * 365 * 24h, now, 100, 0), 1h);
}

TEST(QuietWait, LetsTheSourceBeOutsideOfItsHours) {
  const QuietHours night{22 * 60, 6 * 60};
  EXPECT_EQ(quiet_wait(night, 1h, at("2026-01-10T21:59:59Z"), 0), std::nullopt);
  EXPECT_EQ(quiet_wait(night, 1h, at("2026-01-10T06:00:00Z"), 0), std::nullopt);
  EXPECT_EQ(quiet_wait(night, 1h, at("2026-01-10T22:00:00Z"), 0), 15min);
  EXPECT_EQ(quiet_wait(night, 1h, at("2026-01-10T05:59:30Z"), 0), 30s);
}

TEST(QuietWait, ReadsHoursThatDoNotPassMidnightAndNone) {
  const QuietHours lunch{12 * 60, 13 * 60};
  EXPECT_EQ(quiet_wait(lunch, 1h, at("2026-01-10T11:59:00Z"), 0), std::nullopt);
  EXPECT_EQ(quiet_wait(lunch, 1h, at("2026-01-10T12:50:00Z"), 0), 10min);
  EXPECT_EQ(quiet_wait(lunch, 1h, at("2026-01-10T13:00:00Z"), 0), std::nullopt);
  EXPECT_EQ(quiet_wait({300, 300}, 1h, at("2026-01-10T05:00:00Z"), 0), std::nullopt);
}

TEST(QuietWait, IsTheTimeOfDayInTheUnitedKingdom) {
  const QuietHours night{22 * 60, 6 * 60};
  EXPECT_EQ(quiet_wait(night, 1h, at("2026-07-10T05:30:00Z"), 0), std::nullopt);
  EXPECT_EQ(quiet_wait(night, 1h, at("2026-07-10T04:50:00Z"), 0), 10min);
  EXPECT_EQ(quiet_wait(night, 1h, at("2026-07-10T21:00:00Z"), 0), 15min);
}

TEST(QuietWait, DoesNotWakeAllSourcesTogether) {
  const QuietHours night{22 * 60, 6 * 60};
  EXPECT_EQ(quiet_wait(night, 1h, at("2026-01-10T05:50:00Z"), 0.5), 10min + 15min);
  EXPECT_EQ(quiet_wait(night, 1min, at("2026-01-10T05:50:00Z"), 0.5), 10min + 30s);
}

/// A loop as the daemon has it: waits on a steady clock, asks the wall clock when it wakes. `skew` is how far the wall
/// clock is from the truth at a steady time.
template <class Skew>
std::vector<milliseconds> looks(milliseconds duration, const Pace& pace, std::optional<QuietHours> quiet, Timestamp start, Skew skew) {
  std::vector<milliseconds> times;
  for (milliseconds steady{0}; steady < duration;) {
    const auto wall = start + std::chrono::floor<std::chrono::seconds>(steady) + skew(steady);
    const auto left_alone = quiet ? quiet_wait(*quiet, pace.interval, wall, 0.25) : std::nullopt;
    if (!left_alone) times.push_back(steady);
    steady += left_alone ? *left_alone : next_wait(pace, 0.25);
  }
  return times;
}

TEST(Schedule, ClocksThatJumpNeitherSkipALookNorBringSeveral) {
  const auto start = at("2026-03-28T12:00:00Z");  // the night has an hour less
  const std::chrono::seconds jumps[] = {0s, 1s, -1s, 1h, -1h, 30 * 24h, -3 * 365 * 24h};
  const auto undisturbed = looks(48h, page(10min), {}, start, [](milliseconds) { return 0s; });
  EXPECT_GT(undisturbed.size(), 288u);
  for (const auto jump : jumps) {
    const auto times = looks(48h, page(10min), {}, start, [&](milliseconds steady) { return steady > 7h ? jump : 0s; });
    EXPECT_EQ(times, undisturbed) << jump.count();
  }
}

TEST(Schedule, QuietHoursFollowAClockThatIsSetWithinAQuarterOfAnHour) {
  const auto start = at("2026-01-10T21:00:00Z");
  const QuietHours night{22 * 60, 6 * 60};
  // At two o'clock, somebody notices that it is seven.
  const auto times = looks(24h, page(10min), night, start, [](milliseconds steady) { return steady >= 5h ? 5h : 0h; });
  const auto woke = std::find_if(times.begin(), times.end(), [](milliseconds time) { return time > 2h; });
  ASSERT_NE(woke, times.end());
  EXPECT_GE(*woke, 5h);
  EXPECT_LE(*woke, 5h + 15min);
}

TEST(Schedule, NoLookFallsIntoQuietHoursOnTheNightsThatTheClocksChange) {
  const QuietHours night{22 * 60, 6 * 60};
  for (const auto* day : {"2026-03-28T12:00:00Z", "2026-10-24T12:00:00Z"}) {
    const auto start = at(day);
    const auto times = looks(36h, page(10min), night, start, [](milliseconds) { return 0s; });
    milliseconds longest{0};
    for (std::size_t i = 0; i < times.size(); ++i) {
      const auto minute = uk_minute(start + std::chrono::floor<std::chrono::seconds>(times[i]));
      EXPECT_TRUE(minute >= 6 * 60 && minute < 22 * 60) << day << ' ' << minute;
      if (i > 0) longest = std::max(longest, times[i] - times[i - 1]);
    }
    const auto length = std::string_view(day).starts_with("2026-03") ? 7h : 9h;
    EXPECT_GE(longest, length) << day;
    EXPECT_LE(longest, length + 20min) << day;
  }
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
}  // namespace boardwatch::watch
