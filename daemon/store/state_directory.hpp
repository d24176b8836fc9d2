// The state directory and the files in it: made private, and refused where somebody else could have put them there.
#pragma once

#include <filesystem>

#include "core/result.hpp"

namespace boardwatch::store {

/// Creates the directory (0700) where it is missing. Returns its path without symbolic links. Errors: store_io where it
/// is no directory, not ours, or writable for others; store_full.
Result<std::filesystem::path> prepare_directory(const std::filesystem::path& directory);

/// Creates `file` (0600) where it is missing. Errors: store_io where it is a link, no plain file, not ours, has a
/// second name, or is open to others; store_full.
Result<void> prepare_file(const std::filesystem::path& file);

}  // namespace boardwatch::store
