// The configuration as read from boardwatch.yaml and the files that it names (docs/configuration.md).
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/catalogue.hpp"
#include "core/result.hpp"
#include "core/source.hpp"
#include "rules/rules.hpp"

namespace boardwatch::config {

struct Settings {
  std::filesystem::path file;   ///< empty for the shipped one
  std::filesystem::path state;  ///< absolute
  std::shared_ptr<const Catalogue> catalogue;
  rules::RuleSet rules;
  std::vector<Source> sources;
  std::string endpoint = "tcp://127.0.0.1:5560";
  std::chrono::milliseconds heartbeat{5000};
  std::string contact;            ///< in the user agent; empty for none
  std::filesystem::path reader;   ///< boardwatch-read; empty: beside the running program
};

/// Reads everything that the file names. Errors: bad_config with file, line, column and what to do; not_found.
Result<Settings> load(const std::filesystem::path& file);

/// What a command uses without a file: the shipped catalogue and rules, state in ./var, no sources.
Result<Settings> shipped();

/// The file that is meant where none is named: $BOARDWATCH_CONFIG, ./config/boardwatch.yaml or
/// /etc/boardwatch/boardwatch.yaml, the first that there is; empty where there is none.
std::filesystem::path default_file();

}  // namespace boardwatch::config
