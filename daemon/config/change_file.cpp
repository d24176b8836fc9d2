#include "daemon/config/change_file.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace boardwatch::config {
namespace {

namespace fs = std::filesystem;

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  int get() const { return fd_; }

 private:
  int fd_;
};

tl::unexpected<Error> fault(Errc code, const fs::path& path, std::string_view what) {
  return fail(code, path.string() + ": " + std::string(what) + ": " + std::strerror(errno));
}

/// Whether the file that is open is still the one of that name: another one may have taken its place meanwhile.
bool is_same(const struct stat& open, const fs::path& path) {
  struct stat named {};
  return ::stat(path.c_str(), &named) == 0 && named.st_ino == open.st_ino && named.st_dev == open.st_dev;
}

Result<std::string> read_all(int fd, const fs::path& path) {
  std::string text;
  std::array<char, 1 << 16> buffer;
  for (;;) {
    const auto got = ::read(fd, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return fault(Errc::not_found, path, "cannot be read");
    if (got == 0) return text;
    text.append(buffer.data(), static_cast<std::size_t>(got));
  }
}

bool write_all(int fd, std::string_view text) {
  while (!text.empty()) {
    const auto written = ::write(fd, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

Result<void> replace(const fs::path& path, const struct stat& old, const std::string& text) {
  auto name = (path.parent_path() / ("." + path.filename().string() + ".XXXXXX")).string();
  const Descriptor file(::mkostemp(name.data(), O_CLOEXEC));
  if (file.get() < 0) return fault(Errc::bad_config, path, "a new version cannot be written beside it");
  const bool same_owner = old.st_uid == ::geteuid() && old.st_gid == ::getegid();
  const bool ready = (same_owner || ::fchown(file.get(), old.st_uid, old.st_gid) == 0) && ::fchmod(file.get(), old.st_mode & 07777) == 0 &&
                     write_all(file.get(), text) && ::fsync(file.get()) == 0;
  if (!ready || ::rename(name.c_str(), path.c_str()) != 0) {
    const auto error = fault(Errc::bad_config, path, "cannot be replaced, and stays as it was");
    ::unlink(name.c_str());
    return error;
  }
  const Descriptor folder(::open(path.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.get() >= 0) ::fsync(folder.get());
  return {};
}

}  // namespace

Result<void> change_file(const fs::path& path, const std::function<Result<std::string>(const std::string&)>& change) {
  std::error_code error;
  const auto real = fs::canonical(path, error);
  if (error) return fail(Errc::not_found, path.string() + ": cannot be read: " + error.message());
  for (;;) {
    const Descriptor file(::open(real.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat status {};
    if (file.get() < 0 || ::flock(file.get(), LOCK_EX) != 0 || ::fstat(file.get(), &status) != 0) return fault(Errc::not_found, path, "cannot be read");
    if (!is_same(status, real)) continue;
    BW_TRY(const auto before, read_all(file.get(), path));
    BW_TRY(const auto after, change(before));
    if (after == before) return {};
    return replace(real, status, after);
  }
}

}  // namespace boardwatch::config
