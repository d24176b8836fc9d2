// The commands of boardwatch. Each registers itself from its own file: its words on the command line, its options and
// what it does. main.cpp knows only their list.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/result.hpp"
#include "daemon/config/settings.hpp"

namespace boardwatch::cli {

/// What may stand before any command.
struct Common {
  std::string config;  ///< configuration file; empty for the default one
  std::string state;   ///< in place of the configured state directory; empty for that one

  /// The file that is meant; empty for the shipped configuration.
  std::filesystem::path file() const;
  /// The configuration that is meant. Errors: as config::load.
  Result<config::Settings> settings() const;
  /// For commands that need the catalogue alone, which is part of the program: only a file that is named is read.
  Result<config::Settings> knowledge() const;
};

/// Returns the exit status: 0 done, 1 something in the input was wrong, 2 wrong use or configuration.
using Run = std::function<int(const Common&)>;

/// A command that begins with reading the configuration; where that fails it says why and ends with 2.
Run configured(std::function<int(const config::Settings&)> run);

class Commands {
 public:
  explicit Commands(CLI::App& app) : app_(app) {}

  /// A word with further commands under it ("source"), the same one each time it is asked for.
  void group(const std::string& name, const std::string& description);
  /// `name` is one word, or the word of a group or of such a command and another one ("source list"). The reference lives
  /// as long as the app.
  CLI::App& add(const std::string& name, const std::string& description, Run run);
  /// Runs what the command line named.
  int run(const Common& common) const;

 private:
  CLI::App& app_;
  std::map<std::string, CLI::App*> groups_;
  std::vector<std::pair<CLI::App*, Run>> commands_;
};

void add_alerts(Commands& commands);
void add_backfill(Commands& commands);
void add_check(Commands& commands);
void add_eval(Commands& commands);
void add_evidence(Commands& commands);
void add_extract(Commands& commands);
void add_feed(Commands& commands);
void add_meetings(Commands& commands);
void add_organisations(Commands& commands);
void add_paper(Commands& commands);
void add_read(Commands& commands);
void add_search(Commands& commands);
void add_source(Commands& commands);
void add_source_add(Commands& commands);
void add_source_export(Commands& commands);
void add_source_import(Commands& commands);
void add_source_list(Commands& commands);
void add_source_remove(Commands& commands);
void add_source_states(Commands& commands);
void add_source_test(Commands& commands);
void add_status(Commands& commands);
void add_tail(Commands& commands);

}  // namespace boardwatch::cli
