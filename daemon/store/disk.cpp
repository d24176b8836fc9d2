#include "daemon/store/disk.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace boardwatch::store {

Descriptor::~Descriptor() {
  if (fd_ >= 0) ::close(fd_);
}

tl::unexpected<Error> disk_error(const std::filesystem::path& path, int reason) {
  if (reason == ENOSPC || reason == EDQUOT)
    return fail(Errc::store_full, "no space left for " + path.string() + "; free some, nothing stored is lost");
  return fail(Errc::store_io, path.string() + ": " + std::strerror(reason) + "; check the disk and the rights on the folder");
}

Result<void> sync(const Descriptor& file, const std::filesystem::path& path) {
  if (::fsync(file.get()) == 0) return {};
  return fail(Errc::store_io, path.string() + ": " + std::strerror(errno) + " at a sync; check the disk");
}

Result<void> sync_folder(const std::filesystem::path& folder) {
  const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!opened.good()) return disk_error(folder, errno);
  return sync(opened, folder);
}

}  // namespace boardwatch::store
