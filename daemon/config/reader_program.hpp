// Where boardwatch-read is.
#pragma once

#include <filesystem>

#include "daemon/config/settings.hpp"

namespace boardwatch::config {

/// As configured, else beside the running program, else as installed. Not checked to be there.
std::filesystem::path reader_program(const Settings& settings);

}  // namespace boardwatch::config
