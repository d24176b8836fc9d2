// boardwatchd: watches sources and publishes alerts.
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <CLI/CLI.hpp>
#include <csignal>

#include "core/utf8.hpp"
#include "daemon/pipeline/daemon.hpp"
#include "daemon/workers/memory.hpp"

namespace {

/// The log goes to standard error, where systemd takes it; standard output is for alerts.
void open_log() {
  spdlog::set_default_logger(spdlog::stderr_color_mt("boardwatchd"));
  const bool journal = std::getenv("JOURNAL_STREAM") != nullptr;  // which has the time already
  spdlog::set_pattern(journal ? "%l: %v" : "%H:%M:%S %^%l%$ %v");
}

}  // namespace

int main(int argc, char** argv) {
  using namespace boardwatch;
  CLI::App app{"boardwatchd watches what NHS bodies publish and sends alerts. It runs until it is told to stop (SIGTERM);\n"
               "SIGHUP makes it read its configuration again."};
  std::string file;
  app.add_option("--config", file, "configuration (default: $BOARDWATCH_CONFIG, config/boardwatch.yaml here, /etc/boardwatch/boardwatch.yaml)");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  open_log();
  std::signal(SIGPIPE, SIG_IGN);
  workers::give_back_large_memory();
  const auto path = file.empty() ? config::default_file() : std::filesystem::path(file);
  auto settings = path.empty() ? config::shipped() : config::load(path);
  if (!settings) {
    spdlog::error("{}", printable(settings.error().where));
    return 2;
  }
  return pipeline::run_daemon(std::move(*settings));
}
