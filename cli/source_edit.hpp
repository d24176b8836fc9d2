// What the commands that change sources.yaml share.
#pragma once

#include <functional>

#include "daemon/config/settings.hpp"
#include "daemon/config/sources_file.hpp"

namespace boardwatch::cli {

/// Replaces sources.yaml by what `change` makes of it; only where the daemon would take the result. Errors: those of `change`
/// and of loading, and where the file cannot be replaced. After an error it is as it was.
Result<void> change_sources(const config::Settings& settings, const std::function<Result<std::string>(const config::SourcesFile&)>& change);

/// sources.yaml as it is.
Result<config::SourcesFile> read_sources_file(const config::Settings& settings);

/// A file that a person named on the command line; "-" is standard input.
Result<std::string> read_named_file(const std::string& name);

/// Lets the running daemon read its configuration again, and tells what happened.
void tell_daemon(const config::Settings& settings);

}  // namespace boardwatch::cli
