// Asks the store: the running daemon where there is one, else the store itself under its lock.
#pragma once

#include <boost/json.hpp>
#include <filesystem>

#include "core/result.hpp"

namespace boardwatch::cli {

/// `request` is one of daemon/store/questions.hpp. Errors: not_found where there is no store yet; those of the daemon
/// and of the store.
Result<boost::json::object> ask_store(const std::filesystem::path& state, const boost::json::object& request);

}  // namespace boardwatch::cli
