// How a source is: what a person can act on. Decided by watch/health.hpp, kept by the store.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/date.hpp"

namespace boardwatch {

enum class SourceStatus {
  fresh,          ///< "new": not read yet
  ok,             ///< the last look was well
  flaky,          ///< fails now and then, or since a short time
  failing,        ///< fails since `since`
  moved,          ///< "moved?": the papers are elsewhere as it seems; a person must accept the new address
  blocked,        ///< the site does not let programs in
  needs_scripts,  ///< the page is built by scripts, which are not run here
  gone,           ///< the page is no longer there
};
/// "new", "ok", "flaky", "failing", "moved?", "blocked", "needs scripts", "gone".
std::string_view to_code(SourceStatus status);
std::optional<SourceStatus> source_status_from(std::string_view code);

struct SourceHealth {
  SourceStatus status = SourceStatus::fresh;
  std::optional<Timestamp> since;  ///< of the status
  int failures = 0;                ///< in a row
  int recent_failures = 0;         ///< good looks in a row that are needed until it is ok again
  std::optional<Timestamp> last_look;
  std::optional<Timestamp> last_success;
  std::optional<Timestamp> failing_since;  ///< the first failure of those in a row
  std::string reason;                      ///< of the last failure; empty when the last look went well
  int papers = 0;                          ///< papers, meetings and further pages that the page listed when it was last well

  friend bool operator==(const SourceHealth&, const SourceHealth&) = default;
};

/// One step of a source's history.
struct StatusChange {
  Timestamp at;
  SourceStatus from = SourceStatus::fresh;
  SourceStatus to = SourceStatus::fresh;
  std::string reason;

  friend bool operator==(const StatusChange&, const StatusChange&) = default;
};

}  // namespace boardwatch
