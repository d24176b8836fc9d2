// Files and folders by their descriptors, and what is said when the disk refuses.
#pragma once

#include <filesystem>
#include <utility>

#include "core/result.hpp"

namespace boardwatch::store {

/// Closes what it holds.
class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor();
  int get() const { return fd_; }
  bool good() const { return fd_ >= 0; }

 private:
  int fd_;
};

/// `reason` (an errno) as store_full or store_io, naming the path.
tl::unexpected<Error> disk_error(const std::filesystem::path& path, int reason);

/// On disk when it returns. A sync that failed is not asked again: the kernel may have thrown the pages away and say
/// "done" the second time. Errors: store_io.
Result<void> sync(const Descriptor& file, const std::filesystem::path& path);
/// The same for the names in a folder.
Result<void> sync_folder(const std::filesystem::path& folder);

}  // namespace boardwatch::store
