#include <gmock/gmock.h>
#include <sys/stat.h>

#include "tests/store/fixture.hpp"

namespace boardwatch::store {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;

class Contents : public StoreTest {
 protected:
  void SetUp() override { open(); }
  void record(const Reading& given) {
    const auto recorded = store->record_reading(given, everything);
    ASSERT_TRUE(recorded) << recorded.error().where;
  }
  fs::path path_of(const std::string& bytes) const {
    const auto sha256 = sha256_of(bytes);
    return fs::canonical(directory) / "contents" / sha256.substr(0, 2) / sha256;
  }
  int expire(const char* before) {
    const auto removed = store->expire_contents(at(before), at("2027-01-01T00:00:00Z"));
    EXPECT_TRUE(removed) << removed.error().where;
    return removed.value_or(-1);
  }
  std::size_t files() const {
    std::size_t count = 0;
    for (const auto& entry : fs::recursive_directory_iterator(directory / "contents")) count += entry.is_regular_file() ? 1 : 0;
    return count;
  }
};

unsigned mode_of(const fs::path& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0 ? status.st_mode & 0777u : 0;
}

TEST_F(Contents, OriginalBytesLieUnderTheirHashForTheirOwnerOnly) {
  const auto read = fetched("a", "the pack", "2026-11-20T08:00:00Z");
  fs::permissions(*read.file, fs::perms::all);
  record(read);
  EXPECT_FALSE(fs::exists(*read.file)) << "moved, not copied";
  open();
  const auto content = store->content(sha256_of("the pack"));
  ASSERT_TRUE(content) << content.error().where;
  EXPECT_EQ(content->file, path_of("the pack"));
  EXPECT_EQ(bytes_of(content->file), "the pack");
  EXPECT_EQ(content->bytes, 8u);
  EXPECT_FALSE(content->removed);
  EXPECT_EQ(mode_of(content->file), 0600u);
  EXPECT_EQ(mode_of(content->file.parent_path()), 0700u);
  EXPECT_EQ(mode_of(content->file.parent_path().parent_path()), 0700u);
}

TEST_F(Contents, SameBytesOfTwoPapersAreKeptOnce) {
  record(fetched("a", "the pack", "2026-11-20T08:00:00Z"));
  const auto second = fetched("b", "the pack", "2026-11-22T08:00:00Z");
  record(second);
  EXPECT_TRUE(fs::exists(*second.file)) << "the caller's to remove";
  EXPECT_EQ(files(), 1u);
  const auto content = store->content(sha256_of("the pack"));
  EXPECT_EQ(content->first_seen, at("2026-11-20T08:00:00Z"));
  EXPECT_EQ(content->last_seen, at("2026-11-22T08:00:00Z"));
}

TEST_F(Contents, WordsOfAnEntryAreKeptWithoutAFile) {
  auto entry = reading("https://feed.test/#entry:1", "2026-11-20", {});
  entry.paper.body = "Ann leaves.";
  entry.sha256 = sha256_of("Ann leaves.");
  record(entry);
  const auto content = store->content(entry.sha256);
  ASSERT_TRUE(content) << content.error().where;
  EXPECT_EQ(content->words, "Ann leaves.");
  EXPECT_EQ(content->bytes, 11u);
  EXPECT_EQ(content->file, "");
  EXPECT_EQ(files(), 0u);
  EXPECT_EQ(store->versions(entry.paper.address)->front().bytes, 11u);
}

TEST_F(Contents, ReadingTwiceAfterAFullDiskIsHarmless) {
  const auto read = fetched("a", "the pack", "2026-11-20T08:00:00Z");
  record(read);
  record(read);
  EXPECT_TRUE(store->content(read.sha256));
  EXPECT_EQ(store->versions("a")->size(), 1u);
}

TEST_F(Contents, FetchedFileThatIsGoneIsNotFoundAndNothingIsStored) {
  const auto read = fetched("a", "the pack", "2026-11-20T08:00:00Z");
  fs::remove(*read.file);
  const auto recorded = store->record_reading(read, everything);
  ASSERT_FALSE(recorded);
  EXPECT_EQ(recorded.error().code, Errc::not_found);
  EXPECT_THAT(recorded.error().where, HasSubstr(read.file->string()));
  EXPECT_TRUE(store->versions("a")->empty());
}

TEST_F(Contents, FileUnderWhatIsNoHashIsRefused) {
  auto read = fetched("a", "the pack", "2026-11-20T08:00:00Z");
  read.sha256 = "../../" + read.sha256.substr(6);
  const auto recorded = store->record_reading(read, everything);
  ASSERT_FALSE(recorded);
  EXPECT_EQ(recorded.error().code, Errc::usage);
  EXPECT_TRUE(fs::exists(*read.file));
}

TEST_F(Contents, ChangedFileIsReportedAndNeverHandedOut) {
  record(fetched("a", "the pack", "2026-11-20T08:00:00Z"));
  write_bytes(path_of("the pack"), "the hack");
  const auto content = store->content(sha256_of("the pack"));
  ASSERT_FALSE(content);
  EXPECT_EQ(content.error().code, Errc::damaged) << "no reason to end the daemon";
  EXPECT_THAT(content.error().where, AllOf(HasSubstr(path_of("the pack").string()), HasSubstr("not as it was stored")));
}

TEST_F(Contents, MissingFileIsNotFound) {
  record(fetched("a", "the pack", "2026-11-20T08:00:00Z"));
  fs::remove(path_of("the pack"));
  const auto content = store->content(sha256_of("the pack"));
  ASSERT_FALSE(content);
  EXPECT_EQ(content.error().code, Errc::not_found);
  EXPECT_EQ(store->content(sha256_of("never seen")).error().code, Errc::not_found);
}

TEST_F(Contents, ChangedWordsAreReported) {
  auto entry = reading("https://feed.test/#entry:1", "2026-11-20", {});
  entry.paper.body = "Ann leaves.";
  entry.sha256 = sha256_of("Ann leaves.");
  record(entry);
  tamper("UPDATE contents SET words = 'Bob leaves.'");
  open();
  EXPECT_EQ(store->content(entry.sha256).error().code, Errc::damaged);
}

TEST_F(Contents, CutFileHealsWhenTheSameBytesComeAgain) {
  record(fetched("a", "the pack", "2026-11-20T08:00:00Z"));
  write_bytes(path_of("the pack"), "the");
  record(fetched("a", "the pack", "2026-11-21T08:00:00Z"));
  EXPECT_TRUE(store->content(sha256_of("the pack")));
}

TEST_F(Contents, FilesAreRemovedWhenTheirTimeIsOverAndWhatIsKnownStays) {
  record(fetched("old", "old pack", "2026-01-01T08:00:00Z"));
  record(fetched("shared", "shared pack", "2026-01-01T08:00:00Z"));
  record(fetched("late owner", "shared pack", "2026-11-01T08:00:00Z"));
  EXPECT_EQ(expire("2026-06-01T00:00:00Z"), 1);
  EXPECT_FALSE(fs::exists(path_of("old pack")));
  EXPECT_TRUE(store->content(sha256_of("shared pack"))) << "seen since";
  const auto content = store->content(sha256_of("old pack"));
  ASSERT_TRUE(content) << content.error().where;
  EXPECT_EQ(content->removed, at("2027-01-01T00:00:00Z"));
  EXPECT_EQ(content->file, "");
  EXPECT_EQ(content->bytes, 8u);
  EXPECT_EQ(store->versions("old")->size(), 1u);
  EXPECT_EQ(expire("2026-06-01T00:00:00Z"), 0);
}

TEST_F(Contents, WordsAreRemovedLikeFiles) {
  auto entry = reading("https://feed.test/#entry:1", "2026-11-20", {});
  entry.paper.body = "Ann leaves.";
  entry.sha256 = sha256_of("Ann leaves.");
  record(entry);
  EXPECT_EQ(expire("2026-12-01T00:00:00Z"), 1);
  EXPECT_EQ(store->content(entry.sha256)->words, "");
}

TEST_F(Contents, RemovedBytesThatComeAgainAreKeptAgain) {
  record(fetched("a", "the pack", "2026-01-01T08:00:00Z"));
  EXPECT_EQ(expire("2026-06-01T00:00:00Z"), 1);
  record(fetched("a", "the pack", "2026-11-20T08:00:00Z"));
  const auto content = store->content(sha256_of("the pack"));
  ASSERT_TRUE(content) << content.error().where;
  EXPECT_FALSE(content->removed);
  EXPECT_EQ(bytes_of(content->file), "the pack");
  EXPECT_EQ(store->versions("a")->size(), 1u) << "it is no change that we threw it away";
}

TEST_F(Contents, AreRemovedAFewAtATimeTheOldestFirst) {
  constexpr int many = 70;
  for (int i = 0; i < many; ++i) {
    auto read = fetched("a" + std::to_string(i), "pack " + std::to_string(i), "2026-01-01T00:00:00Z");
    read.seen += std::chrono::minutes(many - i);
    record(read);
  }
  const int first = expire("2026-06-01T00:00:00Z");
  EXPECT_GT(first, 0);
  EXPECT_LT(first, many);
  EXPECT_EQ(files(), static_cast<std::size_t>(many - first));
  EXPECT_FALSE(fs::exists(path_of("pack 69")));
  EXPECT_TRUE(fs::exists(path_of("pack 0")));
  int removed = first;
  for (int round = 0; round < many && removed < many; ++round) removed += expire("2026-06-01T00:00:00Z");
  EXPECT_EQ(removed, many);
  EXPECT_EQ(files(), 0u);
}

TEST_F(Contents, FileThatNoRowKnowsIsKeptAfterTheNextStart) {
  record(fetched("a", "the pack", "2026-11-20T08:00:00Z"));
  tamper("DELETE FROM contents");  // as after a crash between the move and the commit
  open();
  const auto content = store->content(sha256_of("the pack"));
  ASSERT_TRUE(content) << content.error().where;
  EXPECT_EQ(content->bytes, 8u);
  EXPECT_EQ(expire("2100-01-01T00:00:00Z"), 1) << "its time comes like any other's";
}

TEST_F(Contents, FileWhoseRemovalWasCutShortIsRemovedAtTheNextStart) {
  record(fetched("a", "the pack", "2026-11-20T08:00:00Z"));
  tamper("UPDATE contents SET removed = 1800000000");
  open();
  EXPECT_FALSE(fs::exists(path_of("the pack")));
  EXPECT_TRUE(store->content(sha256_of("the pack"))->removed);
}

TEST_F(Contents, WhatIsNotOursInTheFolderIsLeftAlone) {
  const auto wrong_shard = directory / "contents" / "zz" / sha256_of("x");
  fs::create_directories(wrong_shard.parent_path());
  write_bytes(wrong_shard, "x");
  write_bytes(directory / "contents" / "notes.txt", "mine");
  open();
  EXPECT_TRUE(fs::exists(wrong_shard));
  EXPECT_EQ(store->content(sha256_of("x")).error().code, Errc::not_found);
  EXPECT_TRUE(fs::exists(directory / "contents" / "notes.txt"));
}

TEST_F(Contents, FolderThatOthersMayWriteIntoIsRefused) {
  fs::permissions(directory / "contents", fs::perms::all);
  store.reset();
  const auto opened = open_sqlite(directory);
  ASSERT_FALSE(opened);
  EXPECT_THAT(opened.error().where, AllOf(HasSubstr("contents"), HasSubstr("chmod 0700")));
}

}  // namespace
}  // namespace boardwatch::store
