// Opening the state: which files are trusted, and whether the numbers may go on.
#include <utility>

#include "daemon/store/content_table.hpp"
#include "daemon/store/high_water.hpp"
#include "daemon/store/outbox_table.hpp"
#include "daemon/store/schema.hpp"
#include "daemon/store/sqlite_store.hpp"
#include "daemon/store/state_directory.hpp"

namespace boardwatch::store {
namespace {

/// Whether the file has content from an earlier start. An empty one is new, unless numbers were given out before.
Result<bool> has_content(const std::filesystem::path& file, const std::optional<HighWater>& mark) {
  std::error_code error;
  const auto size = std::filesystem::file_size(file, error);
  if (error)
    return fail(Errc::store_io,
                file.string() + ": " + error.message() + "; check the disk and the rights on the folder");
  if (size == 0 && mark)
    return fail(Errc::store_damaged,
                file.string() + ": is empty though it was in use; restore a backup, or remove it to start anew");
  return size > 0;
}

Result<void> check_companions(const std::filesystem::path& file) {
  for (const auto* suffix : {"-wal", "-shm"}) {
    const auto companion = std::filesystem::path(file.string() + suffix);
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(companion, error))) BW_CHECK(prepare_file(companion));
  }
  return {};
}

/// Whether subscribers may have seen numbers that this database does not know of.
bool is_behind(const std::optional<HighWater>& mark, const Identity& identity, std::uint64_t head) {
  return mark && (mark->epoch != identity.epoch || mark->sequence > head);
}

}  // namespace

Result<std::unique_ptr<Store>> open_sqlite(const std::filesystem::path& state_directory) {
  BW_TRY(const auto directory, prepare_directory(state_directory));
  const auto file = directory / "boardwatch.db";
  BW_TRY(const auto mark, read_high_water(directory));
  std::error_code error;
  const bool existed = std::filesystem::exists(std::filesystem::symlink_status(file, error));
  BW_CHECK(prepare_file(file));
  BW_CHECK(check_companions(file));
  bool used = false;
  if (existed) {
    BW_TRY(used, has_content(file, mark));
  }
  BW_TRY(auto database, open_database(file));
  BW_TRY(auto identity, read_identity(database));
  BW_TRY(const auto head, last_sequence(database));
  if (used && is_behind(mark, identity, head)) {
    BW_TRY(identity, renew_epoch(database));
    identity.renewed = true;
  }
  BW_CHECK(write_high_water(directory, {identity.epoch, head}));
  BW_TRY(auto contents, ContentFiles::open(directory));
  BW_CHECK(adopt_strays(database, contents));
  return make_sqlite_store(directory, std::move(database), std::move(identity), std::move(contents));
}

}  // namespace boardwatch::store
