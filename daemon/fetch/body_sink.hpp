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
  /// Back to nothing: another answer takes the place of what was written.
  Result<void> restart();

  std::uint64_t size() const { return size_; }
  bool is_file() const { return file_.has_value(); }
  /// What was written, of a file the first 4 KiB. Until the next write() or take_bytes().
  std::string_view start() const { return bytes_; }
  /// Empty where the body went to a file.
  std::string take_bytes() { return file_ ? std::string() : std::move(bytes_); }
  /// Hexadecimal SHA-256 of everything written; once, after keep().
  std::string sha256();

 private:
  Result<void> open_file();
  Result<void> write_file(std::string_view bytes);
  Error file_error(int error, const char* doing) const;

  struct Hash;
  Hash& hash();
  std::optional<std::filesystem::path> file_;
  std::unique_ptr<Hash> hash_;  // from the first byte on: most answers have no body
  std::string bytes_;
  std::uint64_t size_ = 0;
  int fd_ = -1;
  bool remove_ = false;
};

}  // namespace boardwatch::fetch
