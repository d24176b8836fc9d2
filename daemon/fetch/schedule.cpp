#include "daemon/fetch/schedule.hpp"

#include <algorithm>
#include <array>

namespace boardwatch::fetch {
namespace {

constexpr std::chrono::minutes first_retry{1};

using std::chrono::milliseconds;

constexpr milliseconds longest = std::chrono::hours(24);

/// A passing fault is over soon, so the first retry comes after a minute (or the interval, if that is less); a source
/// that stays away is asked less and less.
milliseconds backed_off(milliseconds interval, int failures) {
  if (failures <= 0) return interval;
  const milliseconds most = std::max<milliseconds>(interval, longest);
  milliseconds delay = std::min<milliseconds>(interval, first_retry);
  for (int i = 1; i < failures && delay < most; ++i) delay *= 2;
  return std::min(delay, most);
}

}  // namespace

SourceTiming after_poll(SourceTiming timing, PollOutcome outcome, Timestamp now) {
  timing.last_poll = now;
  if (outcome == PollOutcome::well) {
    timing.failures = 0;
    timing.last_success = now;
    timing.failing_since.reset();
    return timing;
  }
  ++timing.failures;
  if (!timing.failing_since) timing.failing_since = now;
  return timing;
}

milliseconds next_delay(milliseconds interval, int failures, double random,
                        std::optional<std::chrono::seconds> retry_after, std::optional<milliseconds> crawl_delay) {
  const double factor = 0.9 + 0.2 * random;
  milliseconds delay(static_cast<std::int64_t>(static_cast<double>(backed_off(interval, failures).count()) * factor));
  const std::chrono::seconds day = std::chrono::hours(24);
  if (retry_after) delay = std::max<milliseconds>(delay, std::min(*retry_after, day));
  if (crawl_delay) delay = std::max(delay, std::min(*crawl_delay, longest));
  return delay;
}

std::optional<std::chrono::seconds> paper_retry(int attempts) {
  constexpr std::array<std::chrono::seconds, 5> pauses{std::chrono::minutes(1), std::chrono::minutes(10),
                                                       std::chrono::hours(1), std::chrono::hours(6),
                                                       std::chrono::hours(24)};
  if (attempts > static_cast<int>(pauses.size())) return std::nullopt;
  return pauses[static_cast<std::size_t>(std::max(attempts, 1) - 1)];
}

}  // namespace boardwatch::fetch
