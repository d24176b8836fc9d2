#include "daemon/store/content_files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <optional>

#include "daemon/store/digest.hpp"
#include "daemon/store/disk.hpp"
#include "daemon/store/state_directory.hpp"

namespace boardwatch::store {
namespace {

namespace fs = std::filesystem;

/// None where there is no plain file of that name.
std::optional<std::uint64_t> size_of(const fs::path& file) {
  struct stat status {};
  if (::lstat(file.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return static_cast<std::uint64_t>(status.st_size);
}

/// The bytes are on disk before the name is, so that a name always has its bytes.
Result<void> settle(const fs::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
  if (!file.good() || ::fchmod(file.get(), 0600) != 0) return disk_error(path, errno);
  return sync(file, path);
}

}  // namespace

Result<ContentFiles> ContentFiles::open(const fs::path& state_directory) {
  const auto wanted = state_directory / "contents";
  std::error_code error;
  const bool existed = fs::exists(fs::symlink_status(wanted, error));
  BW_TRY(auto folder, prepare_directory(wanted));
  if (!existed) BW_CHECK(sync_folder(state_directory));
  return ContentFiles(std::move(folder));
}

fs::path ContentFiles::path_of(const std::string& sha256) const { return folder_ / sha256.substr(0, 2) / sha256; }

Result<void> ContentFiles::make_shard(const fs::path& shard) {
  if (::mkdir(shard.c_str(), 0700) == 0) return sync_folder(folder_);
  if (errno != EEXIST) return disk_error(shard, errno);
  return {};
}

Result<std::uint64_t> ContentFiles::place(const fs::path& file, const std::string& sha256) {
  const auto target = path_of(sha256);
  const auto offered = size_of(file), there = size_of(target);
  if (!offered && !there) return fail(Errc::not_found, file.string() + ": the fetched file is gone; it will be fetched again");
  if (offered && offered != there) {  // a file of another size in its place is a damaged one: this heals it
    BW_CHECK(make_shard(target.parent_path()));
    BW_CHECK(settle(file));
    if (::rename(file.c_str(), target.c_str()) != 0) return disk_error(target, errno);
  }
  BW_CHECK(sync_folder(target.parent_path()));
  return offered ? *offered : *there;
}

Result<void> ContentFiles::verify(const std::string& sha256) const {
  const auto path = path_of(sha256);
  BW_TRY(const auto found, digest_of_file(path));
  if (found == sha256) return {};
  return fail(Errc::damaged, path.string() + ": is not as it was stored; check the disk, and restore the file from a backup");
}

Result<void> ContentFiles::remove(const std::string& sha256) {
  const auto path = path_of(sha256);
  if (::unlink(path.c_str()) != 0 && errno != ENOENT) return disk_error(path, errno);
  return {};
}

Result<std::vector<std::string>> ContentFiles::list() const {
  std::vector<std::string> hashes;
  std::error_code error;
  auto walk = fs::recursive_directory_iterator(folder_, error);
  for (; !error && walk != fs::recursive_directory_iterator(); walk.increment(error)) {
    auto name = walk->path().filename().string();
    if (walk.depth() == 1 && is_sha256(name) && walk->path() == path_of(name)) hashes.push_back(std::move(name));
  }
  if (error) return disk_error(folder_, error.value());
  return hashes;
}

}  // namespace boardwatch::store
