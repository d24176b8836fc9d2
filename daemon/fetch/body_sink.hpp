// Where a body goes while it arrives: into memory or a file, hashed on the way.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/result.hpp"

namespace boardwatch::fetch {

/// Owns its file until keep(): one that is destroyed before removes it. Blocking, one thread.
class BodySink {
 public:
  explicit BodySink(std::optional<std::filesystem::path> file);
  BodySink(const BodySink&) = delete;
  BodySink& operator=(const BodySink&) = delete;
  ~BodySink();

  /// Errors: store_full and store_io, naming the file.
  Result<void> write(std::string_view bytes);
  /// The body is complete. An empty body makes an empty file.
  Result<void> keep();

  std::uint64_t size() const { return size_; }
  std::string take_bytes() { return std::move(bytes_); }
  /// Hexadecimal SHA-256 of everything written; once, after keep().
  std::string sha256();

 private:
  Result<void> open_file();
  Result<void> write_file(std::string_view bytes);
  Error file_error(int error, const char* doing) const;

  struct Hash;
  std::optional<std::filesystem::path> file_;
  std::unique_ptr<Hash> hash_;
  std::string bytes_;
  std::uint64_t size_ = 0;
  int fd_ = -1;
  bool remove_ = false;
};

}  // namespace boardwatch::fetch
