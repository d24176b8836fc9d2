#include "daemon/store/high_water.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>

#include "core/utf8.hpp"

namespace boardwatch::store {
namespace {

constexpr const char* file_name = "head";
constexpr const char* draft_name = "head.new";

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

tl::unexpected<Error> failed(const std::filesystem::path& path) {
  if (errno == ENOSPC || errno == EDQUOT)
    return fail(Errc::store_full, "no space left for " + path.string() + "; free some, nothing stored is lost");
  return fail(Errc::store_io,
              path.string() + ": " + std::strerror(errno) + "; check the disk and the rights on the folder");
}

std::optional<HighWater> parse(std::string_view text) {
  const auto parts = split(trim(text), ' ');
  if (parts.size() != 2) return std::nullopt;
  const auto epoch = wire::epoch_from_hex(parts[0]);
  HighWater mark;
  const char* end = parts[1].data() + parts[1].size();
  const auto [stop, error] = std::from_chars(parts[1].data(), end, mark.sequence);
  if (!epoch || error != std::errc{} || stop != end) return std::nullopt;
  mark.epoch = *epoch;
  return mark;
}

/// A sync that failed is not asked again: the kernel may have thrown the pages away and say "done" the second time.
Result<void> write_draft(const std::filesystem::path& draft, const std::string& text) {
  const Descriptor file(::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600));
  if (file.get() < 0) return failed(draft);
  const auto written = ::write(file.get(), text.data(), text.size());
  if (written >= 0 && written != static_cast<ssize_t>(text.size())) errno = ENOSPC;
  if (written != static_cast<ssize_t>(text.size())) return failed(draft);
  if (::fsync(file.get()) != 0)
    return fail(Errc::store_io, draft.string() + ": " + std::strerror(errno) + " at a sync; check the disk");
  return {};
}

}  // namespace

Result<std::optional<HighWater>> read_high_water(const std::filesystem::path& directory) {
  const auto path = directory / file_name;
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
  if (file.get() < 0 && errno == ENOENT) return std::optional<HighWater>();
  if (file.get() < 0) return failed(path);
  std::array<char, 128> text{};
  const auto size = ::read(file.get(), text.data(), text.size());
  if (size < 0) return failed(path);
  return parse({text.data(), static_cast<std::size_t>(size)});
}

Result<void> write_high_water(const std::filesystem::path& directory, const HighWater& mark) {
  const auto draft = directory / draft_name;
  BW_CHECK(write_draft(draft, wire::to_hex(mark.epoch) + " " + std::to_string(mark.sequence) + "\n"));
  if (::rename(draft.c_str(), (directory / file_name).c_str()) != 0) return failed(directory / file_name);
  const Descriptor folder(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.get() < 0 || ::fsync(folder.get()) != 0)
    return fail(Errc::store_io, directory.string() + ": " + std::strerror(errno) + " at a sync; check the disk");
  return {};
}

}  // namespace boardwatch::store
