#include "daemon/store/quarantine.hpp"

#include <algorithm>
#include <vector>

#include "daemon/store/disk.hpp"
#include "daemon/store/state_directory.hpp"

namespace boardwatch::store {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t most_bytes = 100'000'000;

struct Sample {
  fs::path path;
  std::uintmax_t bytes;
  fs::file_time_type time;
};

/// The oldest first.
std::vector<Sample> samples_in(const fs::path& folder) {
  std::vector<Sample> samples;
  std::error_code error;
  for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::directory_iterator(); entry.increment(error))
    if (entry->is_regular_file(error)) samples.push_back({entry->path(), entry->file_size(error), entry->last_write_time(error)});
  std::sort(samples.begin(), samples.end(), [](const Sample& a, const Sample& b) { return a.time < b.time; });
  return samples;
}

void make_room(const fs::path& folder, std::uintmax_t wanted) {
  auto samples = samples_in(folder);
  std::uintmax_t kept = 0;
  for (const auto& sample : samples) kept += sample.bytes;
  for (const auto& sample : samples) {
    if (kept + wanted <= most_bytes) return;
    std::error_code error;
    if (fs::remove(sample.path, error)) kept -= sample.bytes;
  }
}

}  // namespace

Result<void> quarantine(const fs::path& state_directory, const fs::path& file, const std::string& sha256) {
  BW_TRY(const auto folder, prepare_directory(state_directory / "quarantine"));
  const auto target = folder / sha256;
  std::error_code error;
  const auto bytes = fs::file_size(file, error);
  if (error) return disk_error(file, error.value());
  if (bytes > most_bytes || fs::exists(fs::symlink_status(target, error))) return {};
  make_room(folder, bytes);
  // Half a copy is never taken for the sample.
  const auto half = folder / "incoming";
  fs::copy_file(file, half, fs::copy_options::overwrite_existing, error);
  if (!error) fs::permissions(half, fs::perms::owner_read | fs::perms::owner_write, error);
  if (!error) fs::rename(half, target, error);
  return error ? Result<void>(disk_error(target, error.value())) : Result<void>();
}

}  // namespace boardwatch::store
