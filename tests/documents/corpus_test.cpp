// Real feeds and papers, where the folder with them lies beside the repository.
#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "parsers/documents/feed.hpp"
#include "tests/documents/run_reader.hpp"

namespace boardwatch::documents {
namespace {

namespace fs = std::filesystem;

const fs::path corpus = fs::path(BOARDWATCH_SOURCE_DIR).parent_path() / "shared" / "corpus";

std::vector<fs::path> files_below(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file() && !entry.path().native().ends_with(".suite.json")) files.push_back(entry.path());
  return files;
}

std::string read_file(const fs::path& path) {
  std::ostringstream out;
  out << std::ifstream(path, std::ios::binary).rdbuf();
  return out.str();
}

TEST(FeedCorpus, EveryFileIsReadOrRefusedWithinASecond) {
  if (!fs::exists(corpus / "feeds")) GTEST_SKIP() << "no feed corpus in " << corpus << ": unpack it there to run this test";
  std::size_t read = 0, refused = 0;
  for (const auto& file : files_below(corpus / "feeds" / "files")) {
    const auto bytes = read_file(file);
    const auto start = std::chrono::steady_clock::now();
    const auto feed = parse_feed(bytes, "", "https://a.example/");
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(1)) << file;
    ++(feed ? read : refused);
    if (!feed) {
      EXPECT_FALSE(feed.error().where.empty()) << file;
    }
  }
  RecordProperty("read", static_cast<int>(read));
  EXPECT_GT(read, refused * 10);
}

class PaperCorpus : public testing::TestWithParam<const char*> {};

TEST_P(PaperCorpus, EveryFileGetsAnAnswerWithinThirtySeconds) {
  const auto folder = corpus / "documents" / GetParam();
  if (!fs::exists(folder)) GTEST_SKIP() << "no document corpus in " << folder << ": unpack it there to run this test";
  for (const auto& file : files_below(folder)) {
    const auto run = run_reader({"document", "--name", file.filename().string(), "--seconds", "8"}, read_file(file), std::chrono::seconds(30));
    EXPECT_FALSE(run.timed_out) << file;
    EXPECT_EQ(run.signal, 0) << file;
    const auto paper = paper_of(run.output);
    if (paper) {
      EXPECT_FALSE(paper->blocks.empty()) << file << " is empty and called read";
    } else {
      EXPECT_NE(paper.error().code, Errc::worker_protocol) << file << paper.error().where << run.errors;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Folders, PaperCorpus, testing::Values("good", "bad"), [](const auto& folder) { return std::string(folder.param); });

}  // namespace
}  // namespace boardwatch::documents
