// Runs a backfill: several papers at once, each read in a process of its own, found through, and handed to the store.
#pragma once

#include <functional>
#include <vector>

#include "cli/backfill_report.hpp"
#include "cli/backfill_work.hpp"
#include "parsers/findings/cascade.hpp"

namespace boardwatch::cli {

struct BackfillOptions {
  int at_once = 2;                                      ///< papers
  bool again = false;                                   ///< read also what could not be read before
  std::function<void(const BackfillReport&)> progress;  ///< called every `step`
  std::chrono::milliseconds step{10'000};
};

/// Ends when everything is done, at SIGINT or SIGTERM (a paper that is being read is then left to the next run), or at
/// the store's first error. `report` says how far it came, whatever it returns. Errors: cancelled at a signal; those of
/// the store; worker_start.
Result<void> run_backfill(const std::vector<BackfillGroup>& work, const BackfillOptions& options,
                          const config::Settings& settings, const findings::Cascade& cascade, StoreDesk& desk,
                          BackfillReport& report);

}  // namespace boardwatch::cli
