#include <gmock/gmock.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include "daemon/store/schema.hpp"
#include "tests/store/fixture.hpp"

namespace boardwatch::store {
namespace {

using testing::AllOf;
using testing::HasSubstr;

class Files : public StoreTest {
 protected:
  Error error_of_open() {
    store.reset();
    auto opened = open_sqlite(directory);
    EXPECT_FALSE(opened);
    return opened ? Error{Errc::usage, "it opened"} : opened.error();
  }
  void record_one() {
    ASSERT_TRUE(store->record_reading(reading("a", "2026-11-20", {departure("Ann", "Ann leaves.")}), everything));
  }
};

unsigned mode_of(const std::filesystem::path& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0 ? status.st_mode & 0777u : 0;
}

TEST_F(Files, RestartKeepsIdentityFindingsAlertsAndMessages) {
  open();
  const auto identity = store->identity();
  EXPECT_EQ(identity.installation.size(), 32u);
  record_one();
  open();
  EXPECT_EQ(store->identity().installation, identity.installation);
  EXPECT_EQ(store->identity().epoch, identity.epoch);
  EXPECT_FALSE(store->identity().renewed);
  EXPECT_EQ(store->counts()->findings, 1u);
  EXPECT_EQ(store->alerts({}, 9)->front().id, "A-2026-1");
  EXPECT_EQ(store->unsent(9)->size(), 1u);
}

TEST_F(Files, TwoInstallationsDiffer) {
  open();
  const auto first = store->identity();
  store.reset();
  std::filesystem::remove(file());
  std::filesystem::remove(directory / "head");
  open();
  EXPECT_NE(store->identity().installation, first.installation);
  EXPECT_NE(store->identity().epoch, first.epoch);
}

TEST_F(Files, DirectoryAndFilesAreForTheirOwnerOnly) {
  directory /= "deep/state";
  open();
  record_one();
  EXPECT_EQ(mode_of(directory), 0700u);
  for (const auto* name : {"boardwatch.db", "boardwatch.db-wal", "boardwatch.db-shm", "head"})
    EXPECT_EQ(mode_of(directory / name), 0600u) << name;
  directory = directory.parent_path().parent_path();
}

TEST_F(Files, RestoredBackupGetsANewEpoch) {
  open();
  store.reset();
  const auto backup = bytes_of(file());
  open();
  const auto before = store->identity();
  record_one();
  store.reset();
  write_bytes(file(), backup);
  open();
  EXPECT_TRUE(store->identity().renewed);
  EXPECT_NE(store->identity().epoch, before.epoch);
  EXPECT_EQ(store->identity().installation, before.installation);
  const auto renewed = store->identity().epoch;
  open();
  EXPECT_FALSE(store->identity().renewed);
  EXPECT_EQ(store->identity().epoch, renewed);
}

TEST_F(Files, LostHeadFileIsWrittenAnew) {
  open();
  record_one();
  const auto before = store->identity().epoch;
  std::filesystem::remove(directory / "head");
  open();
  EXPECT_EQ(store->identity().epoch, before);
  EXPECT_TRUE(std::filesystem::exists(directory / "head"));
}

TEST_F(Files, DatabaseThatIsALinkIsRefused) {
  std::filesystem::create_symlink("/etc/passwd", file());
  EXPECT_THAT(error_of_open().where, AllOf(HasSubstr("boardwatch.db"), HasSubstr("symbolic link")));
}

TEST_F(Files, DatabaseThatIsAPipeIsRefusedAtOnce) {
  ASSERT_EQ(::mkfifo(file().c_str(), 0600), 0);
  EXPECT_THAT(error_of_open().where, HasSubstr("no plain file"));
}

TEST_F(Files, DatabaseWithASecondNameIsRefused) {
  open();
  store.reset();
  std::filesystem::create_hard_link(file(), directory / "other");
  EXPECT_THAT(error_of_open().where, HasSubstr("hard link"));
}

TEST_F(Files, DatabaseOpenToOthersIsRefused) {
  open();
  store.reset();
  std::filesystem::permissions(file(), std::filesystem::perms::all);
  EXPECT_THAT(error_of_open().where, HasSubstr("chmod 0600"));
}

TEST_F(Files, JournalThatIsALinkIsRefused) {
  open();
  store.reset();
  std::filesystem::create_symlink("/etc/passwd", directory / "boardwatch.db-wal");
  EXPECT_THAT(error_of_open().where, AllOf(HasSubstr("-wal"), HasSubstr("symbolic link")));
}

TEST_F(Files, DirectoryThatOthersMayWriteIsRefused) {
  std::filesystem::permissions(directory, std::filesystem::perms::all);
  EXPECT_THAT(error_of_open().where, HasSubstr("chmod 0700"));
}

TEST_F(Files, DirectoryThatIsAFileIsRefused) {
  write_bytes(directory / "file", "x");
  const auto opened = open_sqlite(directory / "file");
  ASSERT_FALSE(opened);
  EXPECT_THAT(opened.error().where, HasSubstr("is no folder"));
}

TEST_F(Files, DirectoryMayBeALinkAsSystemdMakesIt) {
  std::filesystem::create_directory(directory / "private");
  std::filesystem::permissions(directory / "private", std::filesystem::perms::owner_all);
  std::filesystem::create_directory_symlink(directory / "private", directory / "link");
  EXPECT_TRUE(open_sqlite(directory / "link"));
  EXPECT_TRUE(std::filesystem::exists(directory / "private/boardwatch.db"));
}

TEST_F(Files, SettingsThatDurabilityRestsOnAreSet) {
  open();
  store.reset();
  auto database = open_database(std::filesystem::canonical(file()));
  ASSERT_TRUE(database) << database.error().where;
  EXPECT_EQ(*database->value("PRAGMA journal_mode"), "wal");
  EXPECT_EQ(*database->value("PRAGMA synchronous"), "2");
  EXPECT_EQ(*database->value("PRAGMA foreign_keys"), "1");
  EXPECT_EQ(*database->value("PRAGMA trusted_schema"), "0");
  EXPECT_EQ(*database->value("PRAGMA cell_size_check"), "1");
  EXPECT_EQ(*database->value("PRAGMA mmap_size"), "0");
  EXPECT_EQ(*database->value("PRAGMA busy_timeout"), "5000");
  int defensive = 0;
  sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
  EXPECT_EQ(defensive, 1);
  EXPECT_EQ(*database->value("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                             "AND strict = 0 AND name NOT LIKE 'sqlite%'"),
            "0");
}

TEST_F(Files, SecondLockIsRefusedNamingTheHolder) {
  const auto first = StateLock::take(directory);
  ASSERT_TRUE(first) << first.error().where;
  const auto second = StateLock::take(directory);
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, Errc::store_locked);
  EXPECT_THAT(second.error().where,
              AllOf(HasSubstr(directory.string()), HasSubstr("process " + std::to_string(::getpid()))));
}

TEST_F(Files, LockIsFreeAfterItsHolder) {
  { ASSERT_TRUE(StateLock::take(directory)); }
  auto again = StateLock::take(directory);
  ASSERT_TRUE(again);
  StateLock moved = *std::move(again);
  EXPECT_FALSE(StateLock::take(directory)) << "the lock moves with its owner";
}

TEST_F(Files, LockThatIsALinkIsRefused) {
  write_bytes(directory / "victim", "keep");
  std::filesystem::create_symlink(directory / "victim", directory / "lock");
  EXPECT_FALSE(StateLock::take(directory));
  EXPECT_EQ(bytes_of(directory / "victim"), "keep");
}

}  // namespace
}  // namespace boardwatch::store
