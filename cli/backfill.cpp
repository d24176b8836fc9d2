// `boardwatch backfill`: reads thousands of old papers into the store.
#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <thread>

#include "cli/backfill_run.hpp"
#include "cli/commands.hpp"
#include "cli/output.hpp"

namespace boardwatch::cli {
namespace {

struct Options {
  std::string what;
  int at_once = 0;  ///< 0 for as many as there are processors
  bool again = false, json = false;
};

/// On a terminal one line that is written over, elsewhere a line every ten seconds. On standard error.
class ProgressLine {
 public:
  std::chrono::milliseconds step() const { return std::chrono::milliseconds(terminal_ ? 500 : 10'000); }
  void show(const BackfillReport& report) {
    std::cerr << (terminal_ ? "\r\x1B[K" : "") << progress_line(report) << (terminal_ ? "" : "\n") << std::flush;
    shown_ = true;
  }
  void end() const {
    if (terminal_ && shown_) std::cerr << "\r\x1B[K";
  }

 private:
  bool terminal_ = ::isatty(STDERR_FILENO) == 1;
  bool shown_ = false;
};

int processors() { return static_cast<int>(std::max(1U, std::thread::hardware_concurrency())); }

int backfill(const Options& options, const config::Settings& settings) {
  auto desk = StoreDesk::open(settings.state);
  if (!desk) return complain(desk.error(), 2);
  const auto work = backfill_work(options.what, settings, *desk);
  if (!work) return complain(work.error(), 2);
  const auto cascade = findings::Cascade::build(*settings.catalogue);
  if (!cascade) return complain(cascade.error(), 2);
  ProgressLine line;
  BackfillOptions run;
  run.at_once = options.at_once > 0 ? options.at_once : processors();
  run.again = options.again;
  run.step = line.step();
  run.progress = [&](const BackfillReport& report) { line.show(report); };
  BackfillReport report;
  const auto done = run_backfill(*work, run, settings, *cascade, *desk, report);
  line.end();
  options.json ? print_report_json(report) : print_report(report);
  if (!done) return complain(done.error(), 2);
  return report.failures.empty() ? 0 : 1;
}

}  // namespace

void add_backfill(Commands& commands) {
  auto options = std::make_shared<Options>();
  auto& command =
      commands.add("backfill",
                   "read old papers into the store, raising no alert: a folder tree of files, or what was read before "
                   "it could be searched\n"
                   "Works beside a running daemon. Stop it at any time; the same command goes on.\n"
                   "Exit status: 0 everything was read, 1 some could not be, 2 stopped or trouble",
                   configured([options](const config::Settings& settings) { return backfill(*options, settings); }));
  command.add_option("WHAT", options->what,
                     "a folder, or the id of a source for its stored papers; nothing for all stored papers");
  command
      .add_option("--at-once", options->at_once, "papers to read at once, where not as many as there are processors")
      ->check(CLI::Range(1, 256));
  command.add_flag("--again", options->again, "read also what could not be read before");
  command.add_flag("--json", options->json, "the summary as one JSON object");
}

}  // namespace boardwatch::cli
