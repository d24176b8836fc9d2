// The boardwatch command.
#include <CLI/CLI.hpp>

#include "cli/extract.hpp"
#include "cli/output.hpp"
#include "daemon/config/shipped.hpp"

int main(int argc, char** argv) {
  using namespace boardwatch;
  CLI::App app{"boardwatch reads what NHS bodies publish and says who leaves, who comes and what is wrong."};
  app.require_subcommand(1);
  auto* extract = app.add_subcommand("extract", "findings of passages (JSON lines) from standard input");
  CLI11_PARSE(app, argc, argv);
  const auto catalogue = config::shipped_catalogue();
  if (!catalogue) return cli::complain(catalogue.error(), 2);
  if (extract->parsed()) return cli::extract(*catalogue);
  return 2;
}
