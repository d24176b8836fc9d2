// Every write and every sync of a recording is failed once: an error is never taken for success, what was acknowledged
// before is there afterwards, and of what was not there is all or nothing.
#include <gmock/gmock.h>
#include <sqlite3.h>

#include <cerrno>
#include <deque>
#include <functional>

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

constexpr int most_calls = 300;  // of the file system, in any one recording

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

  /// Something to record that raises one alert. `n` tells one from another.
  using Record = std::function<Result<void>(Store& store, int n)>;
  /// What must be there when so many were recorded.
  using Check = std::function<void(Store& store, std::uint64_t recorded)>;

  /// Records one after another, each with the next call failing, until one is recorded without a fault.
  void sweep(int Faults::*countdown, Errc expected, const Record& record, const Check& check) {
    std::uint64_t recorded = 0;
    for (int n = 1; n < most_calls; ++n) {
      open();
      ASSERT_NE(store, nullptr);
      const auto before = *store->head();
      ASSERT_GE(before, recorded) << "call " << n;
      faults.fired = false;
      faults.*countdown = n;
      const auto result = record(*store, n);
      disarm();
      if (result) recorded = before + 1;
      if (!result) {
        EXPECT_EQ(result.error().code, expected) << "call " << n << ": " << result.error().where;
      }
      EXPECT_TRUE(!faults.fired || !result) << "call " << n << " failed and nobody was told";
      expect_whole(before, result.has_value(), check);
      if (!faults.fired) return;
    }
    FAIL() << "no recording went without a fault";
  }

  /// Also after the restart that follows a fault.
  void expect_whole(std::uint64_t before, bool acknowledged, const Check& check) {
    open();
    ASSERT_NE(store, nullptr);
    const auto head = *store->head();
    EXPECT_GE(head, acknowledged ? before + 1 : before);
    EXPECT_LE(head, before + 1);
    EXPECT_EQ(store->replay(1, head, 1 << 20)->size(), head);
    EXPECT_EQ(store->alerts({}, 1 << 20)->size(), head);
    check(*store, head);
  }

  void sweep_readings(int Faults::*countdown, Errc expected, std::size_t size_of_words) {
    const Record record = [&](Store& to, int n) -> Result<void> {
      const auto name = "Person " + std::to_string(n);
      auto paper = fetched("paper " + std::to_string(n), "pack " + std::to_string(n), "2026-11-22T08:00:00Z");
      paper.findings = {departure(name, name + std::string(size_of_words, '.'))};
      BW_CHECK(to.record_reading(paper, everything));
      return {};
    };
    const Check check = [](Store& in, std::uint64_t recorded) {
      EXPECT_EQ(in.counts()->findings, recorded);
      for (int n = 1; n < most_calls; ++n) {
        const auto versions = in.versions("paper " + std::to_string(n));
        ASSERT_TRUE(versions);
        if (versions->empty()) continue;
        EXPECT_TRUE(in.content(versions->front().sha256)) << n;
        --recorded;
      }
      EXPECT_EQ(recorded, 0u) << "papers without their version";
    };
    sweep(countdown, expected, record, check);
  }

  /// A poll with one of everything.
  static PollRecord poll(int n) {
    const auto name = std::to_string(n);
    PollRecord record;
    record.source_id = "source " + name;
    record.state.digest = name;
    Paper paper;
    paper.address = "paper " + name;
    record.papers = {paper};
    record.changes = {{at("2026-11-22T08:00:00Z"), SourceStatus::fresh, SourceStatus::failing, "x"}};
    Meeting meeting;
    meeting.id = "meeting " + name;
    meeting.date = partial(day("2026-11-26"));
    record.meetings = {meeting};
    AlertDraft draft;
    draft.rule = "source-state";
    draft.fact = name;
    draft.notice = Notice{NoticeKind::source_state, record.source_id, {}, "https://a.test/", "It fails."};
    record.notices = {draft};
    record.at = at("2026-11-22T08:00:00Z");
    return record;
  }

  void sweep_polls(int Faults::*countdown, Errc expected) {
    const Record record = [](Store& to, int n) -> Result<void> {
      BW_CHECK(to.record_poll(poll(n)));
      return {};
    };
    const Check check = [](Store& in, std::uint64_t recorded) {
      const auto states = in.source_states();
      ASSERT_TRUE(states);
      EXPECT_EQ(states->size(), recorded);
      EXPECT_EQ(in.counts()->papers_pending, recorded);
      EXPECT_EQ(in.meetings(day("2026-11-26"), day("2026-11-26"))->size(), recorded);
      for (const auto& [id, state] : *states) EXPECT_EQ(in.history(id, 9)->size(), 1u) << id;
    };
    sweep(countdown, expected, record, check);
  }
};

TEST_F(Fault, OfEveryWriteThatFindsNoSpaceIsStoreFull) { sweep_readings(&Faults::countdown_write, Errc::store_full, 100); }

TEST_F(Fault, OfEveryWriteIsStoreIo) {
  faults.write_code = SQLITE_IOERR_WRITE;
  sweep_readings(&Faults::countdown_write, Errc::store_io, 100);
}

TEST_F(Fault, OfEverySyncIsStoreIo) { sweep_readings(&Faults::countdown_sync, Errc::store_io, 100); }

TEST_F(Fault, OfASyncOfTheCheckpointLosesNothing) {
  // More than a thousand pages, so that the journal is brought home at once.
  sweep_readings(&Faults::countdown_sync, Errc::store_io, 2'000'000);
}

TEST_F(Fault, OfEveryWriteOfAPollThatFindsNoSpaceIsStoreFull) { sweep_polls(&Faults::countdown_write, Errc::store_full); }

TEST_F(Fault, OfEveryWriteOfAPollIsStoreIo) {
  faults.write_code = SQLITE_IOERR_WRITE;
  sweep_polls(&Faults::countdown_write, Errc::store_io);
}

TEST_F(Fault, OfEverySyncOfAPollIsStoreIo) { sweep_polls(&Faults::countdown_sync, Errc::store_io); }

TEST_F(Fault, OfEveryWriteOfStatesIsToldAndLeavesThemAsTheyWere) {
  const auto states_with = [](const std::string& digest) {
    std::map<std::string, SourceState> states;
    for (int i = 0; i < 3; ++i) states["source " + std::to_string(i)].digest = digest;
    return states;
  };
  open();
  ASSERT_TRUE(store->record_states(states_with("0")));
  for (int n = 1; n < most_calls; ++n) {
    faults.fired = false;
    faults.countdown_write = n;
    const auto result = store->record_states(states_with(std::to_string(n)));
    disarm();
    ASSERT_NE(result.has_value(), faults.fired) << "call " << n;
    open();
    const auto states = store->source_states();
    for (const auto& [id, state] : *states) {
      EXPECT_EQ(state.digest, states->begin()->second.digest) << "all or none; call " << n;
      EXPECT_TRUE(!result || state.digest == std::to_string(n)) << "call " << n;
    }
    if (!faults.fired) return;
  }
  FAIL() << "no recording went without a fault";
}

TEST_F(Fault, OfEveryWriteOfACheckAnAnswerOrAnExpiryIsTold) {
  const std::vector<std::function<bool(Store&)>> calls{
      [](Store& to) {
        Paper paper;
        paper.address = "a";
        return to.record_check(paper, at("2026-12-01T08:00:00Z")).has_value();
      },
      [](Store& to) { return to.accept_address("tavi", at("2026-12-01T08:00:00Z")).has_value(); },
      [](Store& to) { return to.reject_address("other", at("2026-12-01T08:00:00Z")).has_value(); },
      [](Store& to) { return to.expire_contents(at("2026-12-01T08:00:00Z"), at("2026-12-01T08:00:00Z")).has_value(); }};
  SourceState moved;
  moved.proposed_address = "https://new.test/";
  for (const auto& call : calls) {
    open();
    ASSERT_TRUE(store->record_states({{"tavi", moved}, {"other", moved}}));
    ASSERT_TRUE(store->record_reading(fetched("a", "A", "2026-11-22T08:00:00Z"), everything));
    bool done = false;
    for (int n = 1; n < most_calls && !done; ++n) {
      faults.fired = false;
      faults.countdown_write = n;
      done = call(*store);
      disarm();
      ASSERT_NE(done, faults.fired) << "call " << n;
      open();
    }
    EXPECT_TRUE(done);
  }
}

TEST_F(Fault, OfEveryWriteOfAnUpgradeLeavesOneVersionOrTheOther) {
  const auto old = bytes_of(std::filesystem::path(BOARDWATCH_SOURCE_DIR) / "tests/fixtures/store/version_1.sql");
  write_bytes(file(), "");
  tamper(old);
  for (int n = 1; n < most_calls; ++n) {
    faults.fired = false;
    faults.countdown_write = n;
    const auto opened = open_sqlite(directory);
    disarm();
    ASSERT_TRUE(opened.has_value() || faults.fired) << opened.error().where;
    if (!faults.fired) break;
    EXPECT_FALSE(opened) << "call " << n << " failed and nobody was told";
  }
  ASSERT_FALSE(faults.fired) << "no upgrade went without a fault";
  open();
  EXPECT_EQ(store->counts()->alerts, 3u);
  EXPECT_EQ(store->source_states()->size(), 3u);
}

TEST_F(Fault, OfAFileThatCannotBeMovedIsStoreIoAndStoresNothing) {
  open();
  const auto paper = fetched("a", "A", "2026-11-22T08:00:00Z");
  write_bytes(directory / "contents" / paper.sha256.substr(0, 2), "in the way");
  const auto recorded = store->record_reading(paper, everything);
  ASSERT_FALSE(recorded);
  EXPECT_EQ(recorded.error().code, Errc::store_io);
  EXPECT_TRUE(store->versions("a")->empty());
  EXPECT_TRUE(std::filesystem::exists(*paper.file));
}

}  // namespace
}  // namespace boardwatch::store
