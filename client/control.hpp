// Asks the running daemon over its control socket (daemon/pipeline/control.hpp says what can be asked).
#pragma once

#include <boost/json.hpp>
#include <filesystem>

#include "core/result.hpp"

namespace boardwatch::client {

/// Blocking. Returns the answer's object where the daemon said "ok". Errors: control where no daemon listens or it
/// answers nothing understandable; else the daemon's own error.
Result<boost::json::object> ask_daemon(const std::filesystem::path& state, const boost::json::object& request);

}  // namespace boardwatch::client
