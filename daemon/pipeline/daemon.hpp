// The daemon from start to end.
#pragma once

#include <filesystem>

#include "daemon/config/settings.hpp"

namespace boardwatch::pipeline {

/// Runs until SIGTERM or SIGINT; SIGHUP reads the configuration again. Returns the exit status: 0 after a clean stop,
/// 1 after a fault of the store or the publisher, 2 where the configuration or the state directory keeps it from
/// starting. Every reason is logged.
int run_daemon(config::Settings settings);

}  // namespace boardwatch::pipeline
