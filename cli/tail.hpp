// `boardwatch tail`: alerts as they come.
#pragma once

#include <optional>
#include <string>

#include "daemon/config/settings.hpp"

namespace boardwatch::cli {

struct TailOptions {
  bool json = false;
  std::optional<std::uint64_t> count;   ///< ends after so many
  std::optional<double> timeout;        ///< ends after so many seconds
  std::string topic;                    ///< "alert/departure/" or a whole topic; empty for all alerts
  std::string endpoint;                 ///< empty: as configured
};

/// Prints until count, timeout or a signal. What a restart or a slow moment lost is fetched from the daemon by its
/// number, so that each alert is printed once, in order. Exit status 1 where something could not be fetched, or
/// fewer than `count` came in time.
int tail(const TailOptions& options, const config::Settings& settings);

}  // namespace boardwatch::cli
