// Pages per second of our readers, locked, beside one pdftotext and one mutool on the same packs in the same run.
//
//   bench_pages FILE...    packs of 100 pages or more; shorter ones are left out
//
// A pass reads all packs one after the other: by one of our readers, by two that share each pack, by pdftotext, by mutool.
// Ours includes forking, locking, the pages on their way to this process and the document made of them. Nine passes in
// turn; the ratios are those of a pass, the medians of them told.
#include <spawn.h>
#include <sys/wait.h>

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "daemon/workers/reader_pool.hpp"

extern char** environ;

namespace {

using namespace boardwatch;
using Clock = std::chrono::steady_clock;

constexpr int passes = 9;
constexpr std::size_t long_pack = 100;

double seconds_since(Clock::time_point begin) { return std::chrono::duration<double>(Clock::now() - begin).count(); }

/// As the daemon has them, from its start on.
class Readers {
 public:
  explicit Readers(int at_once) {
    options_.program = std::string(BOARDWATCH_BINARY_DIR) + "/boardwatch-read";
    options_.readers_at_once = at_once;
    pool_ = std::make_unique<workers::ReaderPool>(io_, options_);
  }

  /// Pages of the paper; 0 where it cannot be read.
  std::size_t read(const std::string& file) {
    wire::ReadRequest request;
    request.name = file;
    std::size_t pages = 0;
    boost::asio::co_spawn(io_, pool_->read_file(std::move(request), file), [&](const std::exception_ptr&, const workers::PaperRead& paper) {
      if (paper.document) pages = paper.document->pages.size();
    });
    io_.restart();
    io_.run();
    return pages;
  }

 private:
  boost::asio::io_context io_;
  workers::ReaderOptions options_;
  std::unique_ptr<workers::ReaderPool> pool_;
};

/// False where the program is not there or fails.
bool run(std::vector<std::string> words) {
  std::vector<char*> arguments;
  for (auto& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", 1, 0);
  pid_t child = 0;
  const bool started = ::posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ) == 0;
  posix_spawn_file_actions_destroy(&actions);
  int status = 1;
  return started && ::waitpid(child, &status, 0) == child && status == 0;
}

struct Contestant {
  const char* name;
  std::function<bool(const std::string& file)> read;
  std::vector<double> seconds{};
};

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values.empty() ? 0 : values[values.size() / 2];
}

std::vector<double> ratios(const std::vector<double>& a, const std::vector<double>& b) {
  std::vector<double> out;
  for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) out.push_back(a[i] / b[i]);
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  Readers one_reader(1), two_readers(2);
  std::vector<std::string> packs;
  std::size_t pages = 0;
  for (int i = 1; i < argc; ++i) {
    const auto count = one_reader.read(argv[i]);
    if (count < long_pack) continue;
    packs.emplace_back(argv[i]);
    pages += count;
  }
  if (packs.empty()) return std::fputs("bench_pages: no pack of 100 pages or more among the files\n", stderr), 2;
  std::vector<Contestant> all{
      {"boardwatch, two readers", [&](const std::string& file) { return two_readers.read(file) > 0; }},
      {"boardwatch, one reader", [&](const std::string& file) { return one_reader.read(file) > 0; }},
      {"pdftotext", [](const std::string& file) { return run({"pdftotext", "-q", file, "/dev/null"}); }},
      {"mutool draw -F txt", [](const std::string& file) { return run({"mutool", "draw", "-q", "-F", "txt", "-o", "/dev/null", file}); }}};
  for (int pass = 0; pass < passes; ++pass)
    for (auto& one : all) {
      const auto begin = Clock::now();
      const bool read_all = std::all_of(packs.begin(), packs.end(), one.read);
      if (read_all) one.seconds.push_back(seconds_since(begin));
    }
  const auto& peer = all[2].seconds;
  std::printf("%zu packs of %zu pages or more, %zu pages, %d passes\n", packs.size(), long_pack, pages, passes);
  for (const auto& one : all) {
    if (one.seconds.empty()) {
      std::printf("  %-24s not here, or it failed (scripts/setup bench)\n", one.name);
      continue;
    }
    std::printf("  %-24s %6.0f pages/s", one.name, static_cast<double>(pages) / median(one.seconds));
    if (!peer.empty()) std::printf("   %.2f times pdftotext", median(ratios(peer, one.seconds)));
    std::printf("\n");
  }
  return 0;
}
