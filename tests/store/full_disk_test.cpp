#include <gmock/gmock.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "tests/store/fixture.hpp"

namespace boardwatch::store {
namespace {

using testing::AllOf;
using testing::HasSubstr;

Reading nth(int i) {
  const auto name = "Person " + std::to_string(i);
  return reading("paper " + std::to_string(i), "2026-11-20", {departure(name, name + std::string(4000, '.'))});
}

/// Records until the store says that it is full; the number that it acknowledged.
int fill(Store& store, Error& error) {
  for (int i = 0; i < 100000; ++i) {
    const auto recorded = store.record_reading(nth(i), everything);
    if (recorded) continue;
    error = recorded.error();
    return i;
  }
  return -1;
}

using FullDisk = StoreTest;

/// Taken away again however the test ends.
struct Mounted {
  std::filesystem::path directory;
  bool done;
  explicit Mounted(const std::filesystem::path& where)
      : directory(where), done(::mount("none", where.c_str(), "tmpfs", 0, "size=2m,mode=0700") == 0) {}
  Mounted(const Mounted&) = delete;
  Mounted& operator=(const Mounted&) = delete;
  ~Mounted() {
    if (done) ::umount2(directory.c_str(), MNT_DETACH);
  }
};

TEST_F(FullDisk, LimitOnFileSizeIsStoreFullAndKeepsWhatWasAcknowledged) {
  int pipe_ends[2];
  ASSERT_EQ(::pipe(pipe_ends), 0);
  const auto child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{1 << 20, 1 << 20};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    auto opened = open_sqlite(directory);
    Error error{Errc::usage, ""};
    const int acknowledged = opened ? fill(**opened, error) : -2;
    const auto report = std::to_string(acknowledged) + " " + std::string(to_code(error.code)) + " " + error.where;
    ::_exit(::write(pipe_ends[1], report.data(), report.size()) > 0 ? 0 : 1);
  }
  ::close(pipe_ends[1]);
  char text[1024] = {};
  const auto size = ::read(pipe_ends[0], text, sizeof text - 1);
  ::close(pipe_ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  ASSERT_GT(size, 0);
  EXPECT_THAT(std::string(text),
              AllOf(HasSubstr("store_full"), HasSubstr("no space left for"), HasSubstr("nothing stored is lost")));
  const int acknowledged = std::atoi(text);
  ASSERT_GT(acknowledged, 3);
  open();
  EXPECT_EQ(*store->head(), static_cast<std::uint64_t>(acknowledged));
  EXPECT_EQ(store->counts()->findings, static_cast<std::uint64_t>(acknowledged));
  EXPECT_TRUE(store->record_reading(nth(acknowledged), everything)) << "goes on once there is room";
}

TEST_F(FullDisk, TinyFileSystemIsStoreFullAndHealsWhenThereIsRoom) {
  const Mounted mounted(directory);
  if (!mounted.done) GTEST_SKIP() << "may not mount here";
  open();
  Error error{Errc::usage, ""};
  const int acknowledged = fill(*store, error);
  EXPECT_EQ(error.code, Errc::store_full) << error.where;
  ASSERT_GT(acknowledged, 3);
  // The number given out last may be known to the database and not yet to the caller: the mark beside it was refused.
  EXPECT_GE(*store->head(), static_cast<std::uint64_t>(acknowledged));
  ASSERT_EQ(::mount("none", directory.c_str(), "tmpfs", MS_REMOUNT, "size=8m,mode=0700"), 0);
  EXPECT_TRUE(store->record_reading(nth(acknowledged), everything)) << "without a restart";
  open();
  EXPECT_FALSE(store->identity().renewed);
  EXPECT_EQ(*store->head(), static_cast<std::uint64_t>(acknowledged) + 1);
  EXPECT_EQ(store->replay(1, 1u << 20, 1 << 20)->size(), static_cast<std::size_t>(acknowledged) + 1);
}

TEST_F(FullDisk, FetchedFileWaitsForRoomAndIsThenKept) {
  const Mounted mounted(directory);
  if (!mounted.done) GTEST_SKIP() << "may not mount here";
  open();
  auto pack = fetched("the pack", std::string(10000, 'x'), "2026-11-20T08:00:00Z");
  pack.headers = std::string(200'000, 'h');  // more than what the journal may have left
  Error error{Errc::usage, ""};
  ASSERT_GT(fill(*store, error), 3);
  const auto refused = store->record_reading(pack, everything);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, Errc::store_full) << refused.error().where;
  ASSERT_EQ(::mount("none", directory.c_str(), "tmpfs", MS_REMOUNT, "size=8m,mode=0700"), 0);
  const auto recorded = store->record_reading(pack, everything);
  ASSERT_TRUE(recorded) << recorded.error().where;
  EXPECT_TRUE(store->content(pack.sha256));
  EXPECT_EQ(store->versions("the pack")->size(), 1u);
}

}  // namespace
}  // namespace boardwatch::store
