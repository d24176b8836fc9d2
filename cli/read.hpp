// `boardwatch read`: the findings of documents, storing nothing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/date.hpp"
#include "daemon/config/settings.hpp"

namespace boardwatch::cli {

struct ReadOptions {
  bool json = false;
  bool why = false;                     ///< tell how each finding came about
  std::optional<std::string> why_not;   ///< tell why the sentences with these words gave what they gave
  std::optional<std::string> organisation;
  std::optional<Date> published;
  std::vector<std::string> files;
};

/// Returns the exit status: 1 where a file could not be read.
int read(const ReadOptions& options, const config::Settings& settings);

}  // namespace boardwatch::cli
