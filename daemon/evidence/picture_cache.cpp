#include "daemon/evidence/picture_cache.hpp"

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <vector>

#include "daemon/store/digest.hpp"
#include "daemon/store/state_directory.hpp"

namespace boardwatch::evidence {
namespace {

namespace fs = std::filesystem;

// To be raised when pictures are drawn in another way.
constexpr const char* drawing = "1";

struct Kept {
  fs::path path;
  fs::file_time_type used;
  std::uint64_t bytes;
};

std::vector<Kept> files_in(const fs::path& folder) {
  std::vector<Kept> files;
  std::error_code error;
  for (auto at = fs::directory_iterator(folder, error); !error && at != fs::directory_iterator(); at.increment(error)) {
    std::error_code gone;
    const Kept file{at->path(), at->last_write_time(gone), at->file_size(gone)};
    if (!gone) files.push_back(file);
  }
  return files;
}

}  // namespace

PictureCache::PictureCache(const fs::path& state, std::uint64_t most) : most_(most) {
  std::error_code error;
  if (!fs::is_directory(state, error)) return;
  if (auto folder = store::prepare_directory(state / "pictures")) folder_ = *folder;
}

std::string PictureCache::key(const std::string& sha256, const wire::PictureRequest& request) {
  return store::digest_of({drawing, sha256, std::to_string(request.page), request.part, request.words, std::to_string(request.occurrence), request.extent == PictureExtent::whole_page ? "page" : "quote", request.name});
}

std::optional<Picture> PictureCache::find(const std::string& key) const {
  if (folder_.empty()) return std::nullopt;
  std::ifstream in(path_of(key), std::ios::binary);
  if (!in) return std::nullopt;
  std::ostringstream bytes;
  bytes << in.rdbuf();
  auto picture = wire::decode_picture(bytes.str());
  if (!picture) return std::nullopt;
  std::error_code ignored;
  fs::last_write_time(path_of(key), fs::file_time_type::clock::now(), ignored);
  return *std::move(picture);
}

void PictureCache::keep(const std::string& key, const Picture& picture) const {
  if (folder_.empty()) return;
  const auto made = folder_ / (key + "." + std::to_string(::getpid()) + ".new");
  std::error_code error;
  {
    std::ofstream out(made, std::ios::binary);
    out << wire::encode_picture(picture);
    if (!out.flush()) {
      fs::remove(made, error);
      return;
    }
  }
  fs::permissions(made, fs::perms::owner_read | fs::perms::owner_write, error);
  fs::rename(made, path_of(key), error);
  if (error) fs::remove(made, error);
  make_room();
}

void PictureCache::make_room() const {
  auto files = files_in(folder_);
  std::sort(files.begin(), files.end(), [](const Kept& a, const Kept& b) { return a.used < b.used; });
  std::uint64_t bytes = 0;
  for (const auto& file : files) bytes += file.bytes;
  for (const auto& file : files) {
    if (bytes <= most_) return;
    std::error_code error;
    if (fs::remove(file.path, error)) bytes -= file.bytes;
  }
}

}  // namespace boardwatch::evidence
