// When a source is looked at again, and a paper tried again. Pure functions.
//
// The rule, in the order in which it is applied:
//
//   1. The configured interval is the wait while something happens: news come, or a board meets within ten days or has
//      met within three (papers appear three to seven days before a meeting, and are added up to two days after it).
//   2. A source that has been unchanged for longer waits a 24th of that time: one unchanged for two days is asked every
//      two hours. Never longer than `longest_calm` for its kind, or the interval where that is more.
//   3. What the server says of freshness (max-age, ttl, sy:) lengthens the wait, up to `longest_freshness`.
//   4. Failures in a row: a minute (or the interval where that is less), doubled with each one, up to a day or the interval.
//      Where the site does not let us in, has no such page or needs scripts: at least `shortest_unwelcome`.
//   5. Up to a tenth less, by chance, so that sources do not march in step. Never more: a promise of "every minute" holds.
//   6. Never sooner than Retry-After and the crawl delay, each up to a day.
//
// Waits are to be measured on a steady clock, and so is `unchanged_for`. The wall clock decides only how near a meeting
// is and whether quiet hours are: a clock that jumps neither skips a look beyond those bounds nor brings several at once.
#pragma once

#include <chrono>
#include <optional>

#include "core/date.hpp"
#include "core/source.hpp"
#include "core/source_health.hpp"

namespace boardwatch::watch {

using std::chrono::milliseconds;

constexpr int days_before_meeting = 10;
constexpr int days_after_meeting = 3;
constexpr int calm_share = 24;
constexpr std::chrono::hours shortest_unwelcome{6};
constexpr std::chrono::hours longest_wait{24};  ///< of backing off, Retry-After and crawl delays
constexpr std::chrono::minutes longest_spread{30};

/// Twelve hours for a page, one for a feed, whose items roll off; a folder costs nobody anything and keeps its interval.
milliseconds longest_calm(SourceKind kind);
/// Six hours for a page, one for a feed.
milliseconds longest_freshness(SourceKind kind);

/// What the decision needs to know of a source.
struct Pace {
  SourceKind kind = SourceKind::page;
  milliseconds interval{3'600'000};  ///< Source::interval
  milliseconds unchanged_for{0};     ///< since it last had something new, or the daemon started; steady clock
  bool meeting_near = false;         ///< see meeting_near()
  std::optional<std::chrono::seconds> fresh_for;  ///< the longest of Cache-Control: max-age, <ttl>, sy:updatePeriod
  int failures = 0;                  ///< in a row
  SourceStatus status = SourceStatus::ok;
  std::optional<std::chrono::seconds> retry_after;
  std::optional<milliseconds> crawl_delay;
};

/// Whether `meeting` is so near to `today` that its papers may come or be added to.
bool meeting_near(Date meeting, Date today);

/// How long to wait before the next look; `random` in [0, 1).
milliseconds next_wait(const Pace& pace, double random);

/// The wait before the first look after a start: what is left of the interval since the last one, at least a random
/// share of 50 ms for each source that there is (or of the interval, if that is less), so that they do not start together:
/// a last look in the future is a clock that was set back.
milliseconds first_wait(milliseconds interval, std::optional<Timestamp> last_look, Timestamp now, std::size_t sources, double random);

/// To be asked when a look is due: how long to leave the source alone before asking this again; none where it may be
/// looked at now. At most a quarter of an hour, so that a clock that is set meanwhile is noticed; at the end of the quiet
/// hours a random share of the interval (up to `longest_spread`) is added, so that sources do not wake together.
/// Quiet hours that begin when they end are none.
std::optional<milliseconds> quiet_wait(const QuietHours& quiet, milliseconds interval, Timestamp now, double random);

/// The pause after the `attempts`-th failure to read a paper (1, 2, ...): a minute, ten, an hour, six, a day; then
/// none: the paper is given up.
std::optional<std::chrono::seconds> paper_retry(int attempts);

}  // namespace boardwatch::watch
