// When a source is asked again and a paper tried again. Pure functions.
#pragma once

#include <chrono>
#include <optional>

#include "core/date.hpp"

namespace boardwatch::fetch {

/// What the decision when to poll needs to know of a source.
struct SourceTiming {
  int failures = 0;  ///< in a row
  std::optional<Timestamp> last_poll;
  std::optional<Timestamp> last_success;
  std::optional<Timestamp> failing_since;
  friend bool operator==(const SourceTiming&, const SourceTiming&) = default;
};

enum class PollOutcome {
  well,    ///< an answer that could be read, or 304
  failed,  ///< anything else, a 429 or 503 too
};

SourceTiming after_poll(SourceTiming timing, PollOutcome outcome, Timestamp now);

/// How long to wait before the next poll. After a failure a minute (or the interval where that is less), which doubles
/// with each further one in a row, up to a day (or the interval itself where that is longer). Then up to 10 % more or less, by `random` in [0, 1), so that sources do
/// not march in step. Never sooner than the server's Retry-After, which counts up to a day, nor than its crawl delay.
std::chrono::milliseconds next_delay(std::chrono::milliseconds interval, int failures, double random,
                                     std::optional<std::chrono::seconds> retry_after = {},
                                     std::optional<std::chrono::milliseconds> crawl_delay = {});

/// The pause after the `attempts`-th failure to read a paper (1, 2, ...): a minute, ten, an hour, six, a day; then
/// none: the paper is given up.
std::optional<std::chrono::seconds> paper_retry(int attempts);

}  // namespace boardwatch::fetch
