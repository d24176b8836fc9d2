// `<state>/pictures`: pictures of quotes that were made before. What is there can be made again, so nothing is lost with
// it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "core/picture.hpp"
#include "wire/picture.hpp"

namespace boardwatch::evidence {

constexpr std::uint64_t most_cached_bytes = 256u << 20;

class PictureCache {
 public:
  /// Keeps nothing where there is no state directory. `most` bytes are kept; the pictures that were not asked for for the
  /// longest time go first.
  explicit PictureCache(const std::filesystem::path& state, std::uint64_t most = most_cached_bytes);

  /// The name of a picture: its paper's content, what is shown of it, and how pictures are drawn.
  static std::string key(const std::string& sha256, const wire::PictureRequest& request);

  /// None where it is not there or damaged.
  std::optional<Picture> find(const std::string& key) const;
  /// Best effort: a picture that cannot be kept is made anew the next time.
  void keep(const std::string& key, const Picture& picture) const;

 private:
  std::filesystem::path path_of(const std::string& key) const { return folder_ / (key + ".picture"); }
  void make_room() const;

  std::filesystem::path folder_;  ///< empty where nothing is kept
  std::uint64_t most_;
};

}  // namespace boardwatch::evidence
