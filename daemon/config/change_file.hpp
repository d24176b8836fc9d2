// Changing a file of the configuration so that nobody ever sees half of it.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "core/result.hpp"

namespace boardwatch::config {

/// Reads the file, lets `change` make the new text of it, and puts that in its place in one step, with the same mode and
/// owner. A symbolic link is followed. Two that change a file at once do so one after the other. Where the text stays the same,
/// nothing is written. Errors: those of `change`; not_found where it cannot be read, bad_config where it cannot be
/// replaced. After an error the file is as it was.
Result<void> change_file(const std::filesystem::path& path, const std::function<Result<std::string>(const std::string&)>& change);

}  // namespace boardwatch::config
