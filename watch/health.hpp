// How a source is, from look to look, and when somebody must be told. Pure functions.
//
// A look fails, in one of four ways, or goes well:
//
//   failing        any error but those below; a page that lists nothing and never did; a page that lists less than half
//                  of what it listed (it had at least six): a fault, and no sign that anything was withdrawn
//   blocked        Errc::blocked, Errc::robots
//   gone           Errc::gone
//   needs scripts  the page says so and lists nothing
//   moved?         the page listed something and lists nothing now
//
//   state \ look   | well                        | fails, not for long      | fails for long            | elsewhere
//   ---------------+-----------------------------+--------------------------+---------------------------+----------
//   new            | ok; flaky after a failure   | new                      | as the look failed  N     | moved?  N
//   ok             | ok                          | flaky                    | as the look failed  N     | moved?  N
//   flaky          | ok with the 2nd in a row    | flaky                    | as the look failed  N     | moved?  N
//   failing        | ok with the 2nd in a row  N | failing                  | as the look failed  N     | moved?  N
//   blocked, gone, | ok with the 2nd in a row  N | the same                 | as the look failed  N,    | moved?  N
//   needs scripts  |                             |                          | after a day; else the same|
//   moved?         | ok with the 2nd in a row  N | moved?                   | moved?                    | moved?
//
// N: worth a notice. "For long" is three looks in a row, over half an hour or the source's interval where that is less.
// "Elsewhere": the papers were seen at another address, see Look::moved_to and after_proposal(). So a site that flaps gives no notice at all
// while fewer than three looks in a row fail, and no second one until it has answered twice in a row. Where a person
// accepts another address, the health starts anew as `SourceHealth{}`.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "core/alert.hpp"
#include "core/error.hpp"
#include "core/source.hpp"
#include "core/source_health.hpp"

namespace boardwatch::watch {

constexpr int failures_for_long = 3;
constexpr std::chrono::minutes time_for_long{30};
constexpr int good_looks_to_recover = 2;
constexpr std::chrono::hours between_troubles{24};    ///< a named trouble gives way to another after so long
constexpr int fewer_from = 6;                         ///< a page that listed less may list what it likes
constexpr std::chrono::days fewer_is_normal_after{14};  ///< then the short list is what the page lists

/// What one look at a source gave.
struct Look {
  std::optional<Error> error;  ///< none: it answered and could be read, or nothing has changed (304)
  /// Papers, meetings and further pages that a page lists; none for a feed or folder. An unchanged page lists what it listed
  /// when it was last read: give that again, else a page that is empty and unchanged would pass for one that is well.
  std::optional<int> listed;
  std::string needs_scripts;   ///< Listing::needs_scripts, likewise
  std::string unread;          ///< of a page that lists no papers itself: why none of those behind it could be read; empty where some could
  /// The other host that a permanent redirect leads to (within its host a redirect is remembered and no trouble). With no
  /// error the look counts as a success.
  std::string moved_to;
};

/// The health after a look at `now`. `recent_failures` is the number of good looks in a row that are still needed.
/// A look with Errc::cancelled changes nothing. A clock that was set back starts the time of a failure again, not its count.
SourceHealth after_look(SourceHealth health, const Look& look, Timestamp now, std::chrono::seconds interval = std::chrono::hours(1));

/// The health of a source whose papers were found at `address` (watch/moved.hpp). No look at the source itself: what is
/// known of those stays.
SourceHealth after_proposal(SourceHealth health, const std::string& address, Timestamp now);

/// The step from one to the other; none where the status is the same.
std::optional<StatusChange> change(const SourceHealth& before, const SourceHealth& after);

/// Whether a person must act, or need no longer.
bool worth_a_notice(const StatusChange& change);

/// `before` is the health that the change ended.
Notice notice_of(const Source& source, const SourceHealth& before, const StatusChange& change);
/// AlertDraft::fact of that notice: no two changes of a source share one.
std::string fact_of(const Source& source, const StatusChange& change);

}  // namespace boardwatch::watch
