#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include "core/utf8.hpp"
#include "daemon/store/state_directory.hpp"
#include "daemon/store/store.hpp"

namespace boardwatch::store {
namespace {

/// The process id that the holder wrote; digits only, since anybody's file could be there.
std::string holder(int fd) {
  std::array<char, 16> text{};
  const auto size = ::pread(fd, text.data(), text.size(), 0);
  const auto written = trim({text.data(), size > 0 ? static_cast<std::size_t>(size) : 0});
  const bool is_number = !written.empty() && written.find_first_not_of("0123456789") == std::string_view::npos;
  return is_number ? "process " + std::string(written) : "another process";
}

Result<void> write_own_id(int fd, const std::filesystem::path& file) {
  const std::string id = std::to_string(::getpid()) + "\n";
  if (::ftruncate(fd, 0) == 0 && ::pwrite(fd, id.data(), id.size(), 0) == static_cast<ssize_t>(id.size())) return {};
  if (errno == ENOSPC || errno == EDQUOT)
    return fail(Errc::store_full, "no space left for " + file.string() + "; free some, nothing stored is lost");
  return fail(Errc::store_io,
              file.string() + ": " + std::strerror(errno) + "; check the disk and the rights on the folder");
}

}  // namespace

Result<StateLock> StateLock::take(const std::filesystem::path& state_directory) {
  BW_TRY(const auto directory, prepare_directory(state_directory));
  const auto file = directory / "lock";
  BW_CHECK(prepare_file(file));
  const int fd = ::open(file.c_str(), O_RDWR | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0)
    return fail(Errc::store_io, file.string() + ": " + std::strerror(errno) + "; check the rights on the folder");
  StateLock lock(fd);
  if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK)
      return fail(Errc::store_io, file.string() + ": " + std::strerror(errno) + "; use a local disk");
    return fail(Errc::store_locked, directory.string() + " is in use by " + holder(fd) +
                                        "; end it or give this daemon another state directory");
  }
  BW_CHECK(write_own_id(fd, file));
  return lock;
}

StateLock::StateLock(StateLock&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}

StateLock& StateLock::operator=(StateLock&& other) noexcept {
  std::swap(fd_, other.fd_);
  return *this;
}

StateLock::~StateLock() {
  if (fd_ >= 0) ::close(fd_);
}

}  // namespace boardwatch::store
