#include "daemon/config/change_file.hpp"

#include <gmock/gmock.h>
#include <stdlib.h>
#include <sys/stat.h>

#include <fstream>
#include <thread>

namespace boardwatch::config {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class ChangeFileTest : public testing::Test {
 protected:
  ChangeFileTest() {
    std::string name = (fs::temp_directory_path() / "bw-change-XXXXXX").string();
    if (mkdtemp(name.data()) != nullptr) folder = name;
    file = folder / "sources.yaml";
    std::ofstream(file, std::ios::binary) << "old";
  }
  ~ChangeFileTest() override {
    std::error_code ignored;
    fs::remove_all(folder, ignored);
  }
  std::string text() const {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  std::size_t files() const { return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator())); }

  fs::path folder, file;
};

Result<std::string> add_x(const std::string& text) { return text + "x"; }

TEST_F(ChangeFileTest, PutsTheNewTextInPlaceAndKeepsTheMode) {
  fs::permissions(file, fs::perms(0640));
  ASSERT_TRUE(change_file(file, add_x));
  EXPECT_EQ(text(), "oldx");
  EXPECT_EQ(fs::status(file).permissions(), fs::perms(0640));
  EXPECT_EQ(files(), 1u);
}

TEST_F(ChangeFileTest, LeavesTheFileAloneWhereTheChangeFails) {
  const auto done = change_file(file, [](const std::string&) -> Result<std::string> { return fail(Errc::usage, "no"); });
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().where, "no");
  EXPECT_EQ(text(), "old");
  EXPECT_EQ(files(), 1u);
}

TEST_F(ChangeFileTest, WritesNothingWhereTheTextStaysTheSame) {
  struct stat before {}, after {};
  ASSERT_EQ(::stat(file.c_str(), &before), 0);
  ASSERT_TRUE(change_file(file, [](const std::string& old) -> Result<std::string> { return old; }));
  ASSERT_EQ(::stat(file.c_str(), &after), 0);
  EXPECT_EQ(before.st_ino, after.st_ino);
}

TEST_F(ChangeFileTest, FollowsASymbolicLink) {
  fs::create_symlink(file, folder / "link.yaml");
  ASSERT_TRUE(change_file(folder / "link.yaml", add_x));
  EXPECT_EQ(text(), "oldx");
  EXPECT_TRUE(fs::is_symlink(folder / "link.yaml"));
}

TEST_F(ChangeFileTest, NamesAFileThatIsNotThere) {
  const auto done = change_file(folder / "gone.yaml", add_x);
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().code, Errc::not_found);
  EXPECT_THAT(done.error().where, HasSubstr("gone.yaml: cannot be read"));
}

TEST_F(ChangeFileTest, LeavesTheFileAloneWhereNothingCanBeWrittenBesideIt) {
  const auto longest = folder / std::string(250, 'x');  // leaves no room for the name of a second file, even for root
  fs::rename(file, longest);
  const auto done = change_file(longest, add_x);
  ASSERT_FALSE(done);
  EXPECT_THAT(done.error().where, HasSubstr("a new version cannot be written beside it: File name too long"));
  fs::rename(longest, file);
  EXPECT_EQ(text(), "old");
}

TEST_F(ChangeFileTest, ChangesOfSeveralAtOnceAreAllThere) {
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i)
    threads.emplace_back([this] {
      for (int n = 0; n < 10; ++n) EXPECT_TRUE(change_file(file, add_x));
    });
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(text(), "old" + std::string(80, 'x'));
  EXPECT_EQ(files(), 1u);
}

}  // namespace
}  // namespace boardwatch::config
