// `<state>/contents/ab/<sha256>`: original bytes, one file per hash, whole or not there at all. Knows no database.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/result.hpp"

namespace boardwatch::store {

class ContentFiles {
 public:
  /// Creates the folder where it is missing. Errors: as prepare_directory().
  static Result<ContentFiles> open(const std::filesystem::path& state_directory);

  /// `sha256` is one (is_sha256).
  std::filesystem::path path_of(const std::string& sha256) const;

  /// Moves a file to its place and has it on disk, or finds it there already. Returns its size. Doing it again is
  /// harmless, also where the file is in its place by now. Errors: not_found where it is in neither; store_full,
  /// store_io.
  Result<std::uint64_t> place(const std::filesystem::path& file, const std::string& sha256);

  /// Errors: not_found; damaged where the bytes are others.
  Result<void> verify(const std::string& sha256) const;

  /// One that is not there is removed already. Errors: store_io.
  Result<void> remove(const std::string& sha256);

  /// The hashes of all files. Errors: store_io.
  Result<std::vector<std::string>> list() const;

 private:
  explicit ContentFiles(std::filesystem::path folder) : folder_(std::move(folder)) {}
  Result<void> make_shard(const std::filesystem::path& shard);

  std::filesystem::path folder_;
};

}  // namespace boardwatch::store
