// `boardwatch alerts list` and `boardwatch status`: what the store holds. The running daemon answers; where none runs,
// the command takes the state's lock and looks itself.
#pragma once

#include <optional>

#include "core/date.hpp"
#include "daemon/config/settings.hpp"

namespace boardwatch::cli {

int list_alerts(const config::Settings& settings, std::optional<Timestamp> since, bool json);
int show_status(const config::Settings& settings, bool json);
int poll_now(const config::Settings& settings, const std::string& source);

}  // namespace boardwatch::cli
