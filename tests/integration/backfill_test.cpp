// Old papers are read once each, however often that is broken off, and beside a running daemon.
#include <gmock/gmock.h>
#include <signal.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

#include "tests/integration/house.hpp"

namespace boardwatch::integration {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr int papers = 10;     // that can be read, all different
constexpr int all_files = 12;  // with a copy of one and one that is broken

/// A house with a tree of old papers and a reader that notes whom it reads.
class Archive {
 public:
  Archive() {
    house_.write_sources("- id: inbox\n  folder: inbox\n");
    std::ofstream(house_.config(), std::ios::app) << "reader: noting-reader\n";
    fs::create_symlink(fs::path(BOARDWATCH_BINARY_DIR) / "noting_reader", house_.folder() / "noting-reader");
    fs::create_directories(house_.folder() / "inbox");
    fill();
  }

  House& house() { return house_; }
  fs::path tree() const { return house_.folder() / "old"; }
  std::vector<std::string> arguments() const { return {"backfill", tree().string(), "--json", "--at-once", "2"}; }

  /// Runs to the end and returns the summary.
  json::object run(std::vector<std::string> more = {}) {
    auto words = arguments();
    words.insert(words.end(), more.begin(), more.end());
    const auto child = house_.command(words);
    const auto line = child->line();
    status_ = child->wait();
    errors_ = child->errors();
    return line ? json::parse(*line).as_object() : json::object();
  }
  std::optional<int> status() const { return status_; }
  const std::string& errors() const { return errors_; }

  std::vector<std::string> readings() const {
    std::ifstream in(log());
    std::vector<std::string> names;
    for (std::string line; std::getline(in, line);) names.push_back(line);
    return names;
  }

  std::size_t kept() const {
    std::size_t count = 0;
    std::error_code gone;
    for (auto at = fs::recursive_directory_iterator(house_.state() / "contents", gone);
         !gone && at != fs::recursive_directory_iterator(); at.increment(gone))
      count += at->is_regular_file(gone) ? 1u : 0u;
    return count;
  }

  /// Everything that can be found, without the house's own folder.
  std::set<std::string> snapshot() const {
    std::set<std::string> found;
    for (const auto& line : house_.lines({"search", "--json", "--limit", "1000", "trust OR report"})) {
      auto hit = json::parse(line).as_object();
      const auto place = fs::path(text_of(hit, "address")).lexically_relative(house_.folder()).string();
      found.insert(place + " " + json::serialize(hit.at("page")) + " " + text_of(hit, "sha256") + " " +
                   text_of(hit, "date") + " " + json::serialize(hit.at("organisation")) + " " +
                   text_of(hit, "snippet"));
    }
    return found;
  }

 private:
  fs::path log() const { return house_.folder() / "read.log"; }

  void write(const std::string& name, const std::string& bytes) const {
    const auto path = tree() / name;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
  }

  void fill() const {
    const auto pack = house_.pack("Odessa Grantley, chief executive, will leave the Trust on 31 March 2027.", -400, 3);
    write("RNK/2025/pack.pdf", pack);
    write("RNK/copies/z-copy.pdf", pack);
    write("RNK/2025/broken.pdf", "%PDF-1.4 nothing behind it");
    write("calderwick/note.html",
          "<html><body><h1>Report of 3 May 2022</h1><p>Report: Wilfred Amstone, director of nursing at the Trust, has "
          "retired.</p></body></html>");
    for (int i = 2; i < papers; ++i)
      write("RNK/2024/report-" + std::to_string(i) + ".txt", "Report of " + std::to_string(i) + " May 2022\n\n" +
                                                                 std::string(static_cast<std::size_t>(i), 'x') +
                                                                 "\n\nThe Trust has a new medical director.\n");
  }

  House house_;
  std::optional<int> status_;
  std::string errors_;
};

int number(const json::object& summary, const char* name) {
  return summary.empty() ? -1 : summary.at(name).to_number<int>();
}

void expect_whole(const json::object& summary) {
  EXPECT_EQ(number(summary, "total"), all_files);
  EXPECT_EQ(number(summary, "ok") + number(summary, "partial") + number(summary, "known"), papers) << summary;
  EXPECT_EQ(number(summary, "same"), 1);
  ASSERT_EQ(summary.at("failed").as_array().size(), 1u) << summary;
  EXPECT_THAT(text_of(summary.at("failed").as_array()[0].as_object(), "address"), HasSubstr("broken.pdf"));
}

TEST(Backfill, ReadsEveryFileOnceTellsWhatFailedAndAlertsNobody) {
  Archive archive;
  const auto first = archive.run();
  EXPECT_EQ(archive.status(), 1) << archive.errors();
  expect_whole(first);
  auto read = archive.readings();
  EXPECT_EQ(read.size(), papers + 1u) << "the copy is the same and is not read";
  EXPECT_EQ(std::set<std::string>(read.begin(), read.end()).size(), read.size());
  EXPECT_EQ(archive.kept(), static_cast<std::size_t>(papers));
  EXPECT_THAT(archive.house().alerts(), IsEmpty());
  EXPECT_GT(number(first, "findings"), 0);
  EXPECT_THAT(archive.house().lines({"search", "--organisation", "RNK", "\"Odessa Grantley\""}),
              testing::Contains(HasSubstr("pack.pdf#page=3")));
  const auto second = archive.run();
  expect_whole(second);
  EXPECT_EQ(number(second, "known"), papers);
  EXPECT_EQ(archive.readings().size(), read.size()) << "nothing is read twice";
  archive.run({"--again"});
  EXPECT_EQ(archive.readings().size(), read.size() + 1) << "only what could not be read";
}

TEST(Backfill, KilledAndStartedAgainItEndsWhereAnUnbrokenRunDoes) {
  Archive whole, broken;
  whole.run();
  std::size_t kills = 0;
  for (const std::size_t enough : {1u, 3u, 6u}) {
    const auto child = broken.house().command(broken.arguments());
    while (broken.kept() < enough && ::kill(child->pid(), 0) == 0 && !child->wait(std::chrono::milliseconds(1)))
      continue;
    child->signal(SIGKILL);
    (void)child->wait();
    ++kills;
  }
  expect_whole(broken.run());
  EXPECT_EQ(broken.snapshot(), whole.snapshot());
  EXPECT_FALSE(whole.snapshot().empty());
  EXPECT_EQ(broken.kept(), whole.kept());
  EXPECT_LE(broken.readings().size(), whole.readings().size() + 2 * kills) << "only what was under way is read again";
  EXPECT_EQ(broken.run().at("ok"), 0);
}

TEST(Backfill, StoppedItSaysHowToGoOn) {
  Archive archive;
  const auto child = archive.house().command(archive.arguments());
  while (archive.kept() < 2 && !child->wait(std::chrono::milliseconds(1))) continue;
  child->signal(SIGINT);
  const auto ended = child->wait();
  if (ended == 2)
    EXPECT_THAT(child->errors(), HasSubstr("the same command goes on"));
  else
    EXPECT_EQ(ended, 1) << "it was done before it was stopped";
  expect_whole(archive.run());
}

TEST(Backfill, WorksBesideARunningDaemon) {
  Archive archive;
  NotifySocket systemd(archive.house().notify_path());
  const auto daemon = archive.house().daemon();
  ASSERT_TRUE(systemd.wait_for("READY=1")) << daemon->errors();
  expect_whole(archive.run());
  EXPECT_THAT(archive.house().alerts(), IsEmpty());
  EXPECT_FALSE(archive.snapshot().empty()) << "the daemon answers";
  EXPECT_EQ(number(archive.run(), "known"), papers);
  daemon->signal(SIGTERM);
  EXPECT_EQ(daemon->wait(), 0) << daemon->errors();
}

TEST(Backfill, AFolderOrSourceThatIsNotThereIsSaidSo) {
  House house;
  house.write_sources("- id: inbox\n  folder: inbox\n");
  const auto child = house.command({"backfill", "nowhere"});
  EXPECT_EQ(child->wait(), 2);
  EXPECT_THAT(child->errors(), HasSubstr("neither a folder nor the id of a source"));
}

}  // namespace
}  // namespace boardwatch::integration
