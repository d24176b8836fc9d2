// The boardwatch command: reads the command line and leaves the work to one file per command.
#include "cli/commands.hpp"

int main(int argc, char** argv) {
  using namespace boardwatch;
  CLI::App app{"boardwatch reads what NHS bodies publish and says who leaves, who comes and what is wrong.\n"
               "Exit status: 0 done, 1 something in the input was wrong, 2 wrong use or configuration."};
  app.require_subcommand(1);
  cli::Common common;
  app.add_option("--config", common.config, "configuration (default: $BOARDWATCH_CONFIG, config/boardwatch.yaml here, /etc/boardwatch/boardwatch.yaml)");
  app.add_option("--state", common.state, "state directory, in place of the configured one");
  app.fallthrough();

  cli::Commands commands(app);
  for (const auto add : {cli::add_read, cli::add_extract, cli::add_eval, cli::add_feed, cli::add_check, cli::add_tail, cli::add_alerts, cli::add_evidence, cli::add_status, cli::add_source, cli::add_meetings,
                         cli::add_organisations, cli::add_paper, cli::add_search, cli::add_backfill})
    add(commands);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  return commands.run(common);
}
