#include "daemon/store/high_water.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>

#include "core/utf8.hpp"
#include "daemon/store/disk.hpp"

namespace boardwatch::store {
namespace {

constexpr const char* file_name = "head";
constexpr const char* draft_name = "head.new";

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

Result<void> write_draft(const std::filesystem::path& draft, const std::string& text) {
  const Descriptor file(::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600));
  if (!file.good()) return disk_error(draft, errno);
  const auto written = ::write(file.get(), text.data(), text.size());
  if (written >= 0 && written != static_cast<ssize_t>(text.size())) errno = ENOSPC;
  if (written != static_cast<ssize_t>(text.size())) return disk_error(draft, errno);
  return sync(file, draft);
}

}  // namespace

Result<std::optional<HighWater>> read_high_water(const std::filesystem::path& directory) {
  const auto path = directory / file_name;
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
  if (!file.good() && errno == ENOENT) return std::optional<HighWater>();
  if (!file.good()) return disk_error(path, errno);
  std::array<char, 128> text{};
  const auto size = ::read(file.get(), text.data(), text.size());
  if (size < 0) return disk_error(path, errno);
  return parse({text.data(), static_cast<std::size_t>(size)});
}

Result<void> write_high_water(const std::filesystem::path& directory, const HighWater& mark) {
  const auto draft = directory / draft_name;
  BW_CHECK(write_draft(draft, wire::to_hex(mark.epoch) + " " + std::to_string(mark.sequence) + "\n"));
  if (::rename(draft.c_str(), (directory / file_name).c_str()) != 0) return disk_error(directory / file_name, errno);
  return sync_folder(directory);
}

}  // namespace boardwatch::store
