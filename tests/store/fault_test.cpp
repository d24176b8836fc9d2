// Every write and every sync of a recording is failed once: an error is never taken for success, and what was
// acknowledged before is there afterwards.
#include <gmock/gmock.h>
#include <sqlite3.h>

#include <cerrno>
#include <deque>

#include "tests/store/fixture.hpp"

namespace boardwatch::store {
namespace {

/// The calls of one kind of file, two of them replaced. SQLite has one kind with locks and one without.
struct Hooked {
  sqlite3_io_methods methods;  // first, so that a file's table of calls leads here
  const sqlite3_io_methods* real;
};

/// SQLite's own file system, but for one call that fails.
struct Faults {
  sqlite3_vfs* real = nullptr;
  sqlite3_vfs vfs{};
  std::deque<Hooked> hooked;
  int countdown_write = 0, countdown_sync = 0;  ///< the call that fails; 0 for none
  int write_code = SQLITE_FULL;
  bool fired = false;
};
Faults faults;

bool is_due(int& countdown) {
  if (countdown == 0 || --countdown != 0) return false;
  faults.fired = true;
  return true;
}

const sqlite3_io_methods* real_of(sqlite3_file* file) { return reinterpret_cast<const Hooked*>(file->pMethods)->real; }

int failing_write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset) {
  if (!is_due(faults.countdown_write)) return real_of(file)->xWrite(file, bytes, size, offset);
  errno = faults.write_code == SQLITE_FULL ? ENOSPC : EIO;
  return faults.write_code;
}

int failing_sync(sqlite3_file* file, int flags) {
  return is_due(faults.countdown_sync) ? SQLITE_IOERR_FSYNC : real_of(file)->xSync(file, flags);
}

const sqlite3_io_methods* hook(const sqlite3_io_methods* real) {
  for (const auto& known : faults.hooked)
    if (known.real == real) return &known.methods;
  auto& added = faults.hooked.emplace_back(Hooked{*real, real});
  added.methods.xWrite = failing_write;
  added.methods.xSync = failing_sync;
  return &added.methods;
}

int open_with_faults(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flags_out) {
  const int code = faults.real->xOpen(faults.real, name, file, flags, flags_out);
  if (code == SQLITE_OK && file->pMethods != nullptr) file->pMethods = hook(file->pMethods);
  return code;
}

class Fault : public StoreTest {
 protected:
  void SetUp() override {
    faults = {};
    faults.real = sqlite3_vfs_find(nullptr);
    faults.vfs = *faults.real;
    faults.vfs.zName = "faults";
    faults.vfs.xOpen = open_with_faults;
    ASSERT_EQ(sqlite3_vfs_register(&faults.vfs, 1), SQLITE_OK);
  }
  void TearDown() override {
    disarm();
    store.reset();
    sqlite3_vfs_unregister(&faults.vfs);
    sqlite3_vfs_register(faults.real, 1);
  }

  static void disarm() { faults.countdown_write = faults.countdown_sync = 0; }

  /// Records one paper after another, each with the next call failing, until one is recorded without a fault.
  void sweep(int Faults::*countdown, Errc expected, std::size_t size_of_words) {
    std::uint64_t recorded = 0;
    for (int n = 1; n < 5000; ++n) {
      open();
      ASSERT_NE(store, nullptr);
      const auto before = *store->head();
      ASSERT_GE(before, recorded) << "call " << n;
      const auto name = "Person " + std::to_string(n);
      const auto paper = reading("paper " + std::to_string(n), "2026-11-20",
                                 {departure(name, name + std::string(size_of_words, '.'))});
      faults.fired = false;
      faults.*countdown = n;
      const auto result = store->record_reading(paper, everything);
      disarm();
      if (result) recorded = before + 1;
      if (!result) {
        EXPECT_EQ(result.error().code, expected) << "call " << n << ": " << result.error().where;
      }
      EXPECT_TRUE(!faults.fired || !result) << "call " << n << " failed and nobody was told";
      expect_whole(before, result.has_value());
      if (!faults.fired) return;
    }
    FAIL() << "no recording went without a fault";
  }

  /// Also after the restart that follows a fault.
  void expect_whole(std::uint64_t before, bool acknowledged) {
    open();
    ASSERT_NE(store, nullptr);
    const auto head = *store->head();
    EXPECT_GE(head, acknowledged ? before + 1 : before);
    EXPECT_LE(head, before + 1);
    EXPECT_EQ(store->replay(1, head, 1 << 20)->size(), head);
    EXPECT_EQ(store->alerts({}, 1 << 20)->size(), head);
    EXPECT_EQ(store->counts()->findings, head);
  }
};

TEST_F(Fault, OfEveryWriteThatFindsNoSpaceIsStoreFull) { sweep(&Faults::countdown_write, Errc::store_full, 100); }

TEST_F(Fault, OfEveryWriteIsStoreIo) {
  faults.write_code = SQLITE_IOERR_WRITE;
  sweep(&Faults::countdown_write, Errc::store_io, 100);
}

TEST_F(Fault, OfEverySyncIsStoreIo) { sweep(&Faults::countdown_sync, Errc::store_io, 100); }

TEST_F(Fault, OfASyncOfTheCheckpointLosesNothing) {
  // More than a thousand pages, so that the journal is brought home at once.
  sweep(&Faults::countdown_sync, Errc::store_io, 2'000'000);
}

}  // namespace
}  // namespace boardwatch::store
