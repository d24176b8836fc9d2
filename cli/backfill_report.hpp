// How a backfill goes on, and what came of it.
#pragma once

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace boardwatch::cli {

struct BackfillFailure {
  std::string address;
  std::string why;  ///< begins with a code and a colon
};

/// Counts of files, or of stored papers.
struct BackfillReport {
  std::size_t total = 0;
  std::size_t read = 0, partial = 0;      ///< in this run; `partial` could be read only in part
  std::size_t known = 0;                  ///< read before
  std::size_t same = 0;                   ///< the same bytes as another file
  std::size_t waiting = 0;                ///< the daemon is about to read it
  std::size_t lost = 0;                   ///< the original was not kept
  std::size_t pages = 0, findings = 0;    ///< of this run
  std::vector<BackfillFailure> failures;  ///< also those of earlier runs
  std::chrono::seconds time{0};

  std::size_t done() const { return read + partial + known + same + waiting + lost + failures.size(); }
};

/// "1,204 of 5,000 files, 38 pages/s, 27 min left, 3 failed"
std::string progress_line(const BackfillReport& report);

void print_report(const BackfillReport& report);
void print_report_json(const BackfillReport& report);

}  // namespace boardwatch::cli
