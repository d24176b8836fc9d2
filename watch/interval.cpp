#include "watch/interval.hpp"

#include <algorithm>
#include <array>

#include "watch/uk_time.hpp"

namespace boardwatch::watch {
namespace {

constexpr std::chrono::minutes first_retry{1};
constexpr std::chrono::minutes longest_quiet_step{15};
constexpr milliseconds start_spread{50};
constexpr int minutes_of_day = 24 * 60;

milliseconds share(milliseconds span, double random) {
  return milliseconds(static_cast<std::int64_t>(static_cast<double>(span.count()) * random));
}

milliseconds calm_wait(const Pace& pace) {
  if (pace.meeting_near) return pace.interval;
  const auto longest = std::max(pace.interval, longest_calm(pace.kind));
  return std::clamp(pace.unchanged_for / calm_share, pace.interval, longest);
}

milliseconds wait_when_well(const Pace& pace) {
  const auto calm = calm_wait(pace);
  if (!pace.fresh_for) return calm;
  return std::max(calm, std::min<milliseconds>(std::min<std::chrono::seconds>(*pace.fresh_for, longest_wait), longest_freshness(pace.kind)));
}

bool unwelcome(SourceStatus status) {
  return status == SourceStatus::blocked || status == SourceStatus::gone || status == SourceStatus::needs_scripts;
}

/// A passing fault is over soon, so the first retry comes early; a source that stays away is asked less and less.
milliseconds wait_after_failures(const Pace& pace) {
  const auto most = std::max<milliseconds>(pace.interval, longest_wait);
  auto wait = std::min<milliseconds>(pace.interval, first_retry);
  for (int i = 1; i < pace.failures && wait < most; ++i) wait *= 2;
  if (unwelcome(pace.status)) wait = std::max<milliseconds>(wait, std::max<milliseconds>(pace.interval, shortest_unwelcome));
  return std::min(wait, most);
}

/// Quiet hours may pass midnight.
bool is_quiet(const QuietHours& quiet, int minute) {
  if (quiet.from <= quiet.to) return quiet.from <= minute && minute < quiet.to;
  return minute >= quiet.from || minute < quiet.to;
}

/// By the clock as it is now: it is asked again before a change of the clocks could make much of a difference.
std::chrono::seconds until_end(const QuietHours& quiet, Timestamp now) {
  const auto minutes = std::chrono::minutes((quiet.to - uk_minute(now) + minutes_of_day) % minutes_of_day);
  return std::chrono::floor<std::chrono::minutes>(now) + minutes - now;
}

}  // namespace

milliseconds longest_calm(SourceKind kind) {
  switch (kind) {
    case SourceKind::page: return std::chrono::hours(12);
    case SourceKind::feed: return std::chrono::hours(1);
    case SourceKind::folder: break;
  }
  return milliseconds(0);
}

milliseconds longest_freshness(SourceKind kind) {
  return kind == SourceKind::page ? std::chrono::hours(6) : std::chrono::hours(1);
}

bool meeting_near(Date meeting, Date today) {
  const int days = days_between(today, meeting);
  return -days_after_meeting <= days && days <= days_before_meeting;
}

milliseconds next_wait(const Pace& pace, double random) {
  auto wait = pace.failures > 0 ? wait_after_failures(pace) : wait_when_well(pace);
  wait -= share(wait / 10, random);
  if (pace.retry_after) wait = std::max<milliseconds>(wait, std::min<std::chrono::seconds>(*pace.retry_after, longest_wait));
  if (pace.crawl_delay) wait = std::max(wait, std::min<milliseconds>(*pace.crawl_delay, longest_wait));
  return wait;
}

milliseconds first_wait(milliseconds interval, std::optional<Timestamp> last_look, Timestamp now, std::size_t sources, double random) {
  const auto spread = share(std::min(start_spread * static_cast<std::int64_t>(sources), interval), random);
  if (!last_look) return spread;
  const milliseconds passed = now - *last_look;
  return std::clamp(interval - passed, spread, interval);
}

std::optional<milliseconds> quiet_wait(const QuietHours& quiet, milliseconds interval, Timestamp now, double random) {
  if (!is_quiet(quiet, uk_minute(now))) return std::nullopt;
  const std::chrono::seconds left = until_end(quiet, now);
  if (left > longest_quiet_step) return longest_quiet_step;
  return std::max<milliseconds>(left, std::chrono::seconds(1)) + share(std::min<milliseconds>(interval, longest_spread), random);
}

std::optional<std::chrono::seconds> paper_retry(int attempts) {
  constexpr std::array<std::chrono::seconds, 5> pauses{std::chrono::minutes(1), std::chrono::minutes(10), std::chrono::hours(1),
                                                       std::chrono::hours(6), std::chrono::hours(24)};
  if (attempts > static_cast<int>(pauses.size())) return std::nullopt;
  return pauses[static_cast<std::size_t>(std::max(attempts, 1) - 1)];
}

}  // namespace boardwatch::watch
