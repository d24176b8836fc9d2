// Writes a bundle's files as a zip archive, by libzip.
#pragma once

#include <filesystem>
#include <vector>

#include "core/date.hpp"
#include "daemon/evidence/bundle.hpp"

namespace boardwatch::evidence {

/// The files in their order, each dated `time`: the same files give the same bytes. The archive appears whole under its
/// name, or not at all. Errors: store_io with the reason.
Result<void> write_zip(const std::filesystem::path& to, const std::vector<BundleFile>& files, Timestamp time);

}  // namespace boardwatch::evidence
