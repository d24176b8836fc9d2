// Files that killed their readers, kept for whoever wants to know why.
#pragma once

#include <filesystem>
#include <string>

#include "core/result.hpp"

namespace boardwatch::store {

/// Copies `file` to `<state>/quarantine/<sha256>` (0600), the oldest making room: 100 MB in all. One that is there already,
/// and one that is larger than that, is left. `sha256` is one (is_sha256). Errors: store_full, store_io.
Result<void> quarantine(const std::filesystem::path& state_directory, const std::filesystem::path& file, const std::string& sha256);

}  // namespace boardwatch::store
