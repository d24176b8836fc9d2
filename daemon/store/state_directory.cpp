#include "daemon/store/state_directory.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace boardwatch::store {
namespace {

tl::unexpected<Error> refuse(const std::filesystem::path& path, std::string_view why) {
  return fail(Errc::store_io, path.string() + ": " + std::string(why));
}

tl::unexpected<Error> failed(const std::filesystem::path& path, int reason) {
  if (reason == ENOSPC || reason == EDQUOT)
    return fail(Errc::store_full, "no space left for " + path.string() + "; free some, nothing stored is lost");
  if (reason == ELOOP) return refuse(path, "is a symbolic link; remove it");
  return refuse(path, std::string(std::strerror(reason)) +
                          "; check that the folder exists and belongs to the user of the daemon");
}

Result<void> make_directory(const std::filesystem::path& directory) {
  std::error_code error;
  if (const auto parent = directory.parent_path(); !parent.empty()) std::filesystem::create_directories(parent, error);
  if (error) return failed(directory, error.value());
  if (::mkdir(directory.c_str(), 0700) != 0 && errno != EEXIST) return failed(directory, errno);
  return {};
}

}  // namespace

Result<std::filesystem::path> prepare_directory(const std::filesystem::path& directory) {
  std::error_code error;
  // "state/" has an empty last part, whose parent would be the directory itself.
  const auto wanted = directory.has_filename() ? directory : directory.parent_path();
  if (!std::filesystem::exists(wanted, error)) BW_CHECK(make_directory(wanted));
  // systemd's StateDirectory= is a symbolic link under DynamicUser=; what it leads to is what is checked and used.
  const auto real = std::filesystem::canonical(wanted, error);
  if (error) return failed(wanted, error.value());
  struct stat status {};
  if (::stat(real.c_str(), &status) != 0) return failed(real, errno);
  if (!S_ISDIR(status.st_mode)) return refuse(real, "is no folder; give the state another place");
  if (status.st_uid != ::geteuid()) return refuse(real, "belongs to another user; chown it to the user of the daemon");
  if ((status.st_mode & (S_IWGRP | S_IWOTH)) != 0) return refuse(real, "others may write into it; chmod 0700 it");
  return real;
}

Result<void> prepare_file(const std::filesystem::path& file) {
  // O_NONBLOCK: a FIFO of that name must not hold up the start.
  const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0600);
  if (fd < 0) return failed(file, errno);
  struct stat status {};
  const int reason = ::fstat(fd, &status) == 0 ? 0 : errno;
  ::close(fd);
  if (reason != 0) return failed(file, reason);
  if (!S_ISREG(status.st_mode)) return refuse(file, "is no plain file; move it away");
  if (status.st_uid != ::geteuid()) return refuse(file, "belongs to another user; chown it to the user of the daemon");
  if (status.st_nlink != 1) return refuse(file, "has a second name (hard link); remove the other one");
  if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) return refuse(file, "is open to others; chmod 0600 it");
  return {};
}

}  // namespace boardwatch::store
