// Files in folders: which of them are papers, and whose.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/catalogue.hpp"
#include "core/source.hpp"

namespace boardwatch::watch {

/// By its name: not one that is hidden, a note on the folder, or still being copied.
bool is_paper(const std::filesystem::path& file);

/// Tells contents of a file apart without reading it.
std::string edition_of(std::uint64_t bytes, std::filesystem::file_time_type written);

/// The body whose code a folder bears: the file's own, else the nearest above it up to `root`. Null for none.
const Organisation* folder_owner(const Catalogue& catalogue, const std::filesystem::path& root,
                                 const std::filesystem::path& file);

/// Whose paper it is that a source has at `address`: the source's body, or that of a dropped file's own folder if it bears a
/// code. Null for nobody's.
const Organisation* paper_owner(const Catalogue& catalogue, const Source& source, const std::string& address);

}  // namespace boardwatch::watch
