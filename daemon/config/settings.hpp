// The configuration as read from boardwatch.yaml and the files that it names (docs/configuration.md).
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/catalogue.hpp"
#include "core/result.hpp"
#include "daemon/config/source_list.hpp"
#include "rules/rules.hpp"

namespace boardwatch::config {

/// Two years of board papers let a reporter compare this year with the last, and fit on the disk of a small machine.
inline constexpr std::chrono::days default_keep{2 * 365};

struct Settings {
  std::filesystem::path file;   ///< empty for the shipped one
  std::filesystem::path state;  ///< absolute
  std::optional<std::chrono::days> keep = default_keep;  ///< for how long original papers are kept; none: for ever
  std::filesystem::path organisations_file;  ///< empty for the shipped one
  std::shared_ptr<const Catalogue> catalogue;
  rules::RuleSet rules;
  std::filesystem::path sources_file;
  SourceList sources;
  std::string endpoint = "tcp://127.0.0.1:5560";
  std::chrono::milliseconds heartbeat{5000};
  std::string contact;            ///< in the user agent; empty for none
  std::string proxy;              ///< "http://proxy.example:3128"; empty for none: those of the environment are not used
  std::optional<QuietHours> quiet;  ///< of all sources; each that names none of its own has them already
  std::filesystem::path reader;   ///< boardwatch-read; empty: beside the running program

  /// Null where no source has the id. Not a walk over all of them.
  const Source* find(std::string_view id) const { return sources.find(id); }
};

/// Reads everything that the file names. Errors: bad_config with file, line, column and what to do; not_found.
Result<Settings> load(const std::filesystem::path& file);

/// What a command uses without a file: the shipped catalogue and rules, state in ./var, no sources.
Result<Settings> shipped();

/// The file that is meant where none is named: $BOARDWATCH_CONFIG, ./config/boardwatch.yaml or
/// /etc/boardwatch/boardwatch.yaml, the first that there is; empty where there is none.
std::filesystem::path default_file();

}  // namespace boardwatch::config
