// How many unchanged pages (304) are asked for per second, beside curl --parallel: the same server, the same requests, the
// same number at once, in turns. curl must be installed: scripts/setup bench.
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "bench/server_process.hpp"
#include "daemon/fetch/http_fetcher.hpp"

extern char** environ;

namespace {

using namespace boardwatch;
using Clock = std::chrono::steady_clock;
namespace fs = std::filesystem;
namespace asio = boost::asio;

constexpr int requests = 10'000, at_once = 50, runs = 7;

struct Cost {
  double wall = 0, processor = 0;  ///< seconds
};

double processor_seconds(int who) {
  rusage used{};
  getrusage(who, &used);
  const auto seconds = [](const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6; };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

template <class Work>
Cost cost_of(int who, const Work& work) {
  const auto began = Clock::now();
  const double before = processor_seconds(who);
  work();
  return {std::chrono::duration<double>(Clock::now() - began).count(), processor_seconds(who) - before};
}

std::string url(const bench::ConditionalServer& server, int number) { return server.url(0) + "?" + std::to_string(number); }

asio::awaitable<void> ask_in_turn(fetch::HttpFetcher& fetcher, const bench::ConditionalServer& server, int& next, int& unchanged) {
  while (next < requests) {
    fetch::FetchRequest request;
    request.url = url(server, next++);
    request.etag = bench::ConditionalServer::etag(0);
    request.allow_private = true;
    const auto got = co_await fetcher.fetch(std::move(request));
    unchanged += got && got->status == 304 ? 1 : 0;
  }
}

/// False where an answer was another one.
bool ask_ourselves(const bench::ConditionalServer& server) {
  asio::io_context io(1);
  fetch::FetcherOptions options;
  options.user_agent = "boardwatch/bench";
  fetch::HttpFetcher fetcher(io, options);
  int next = 0, unchanged = 0;
  for (int i = 0; i < at_once; ++i) asio::co_spawn(io, ask_in_turn(fetcher, server, next, unchanged), asio::detached);
  io.run();
  return unchanged == requests;
}

void write_list(const bench::ConditionalServer& server, const fs::path& list, int count) {
  std::ofstream out(list);
  out << "header = \"If-None-Match: \\\"v1-0\\\"\"\nuser-agent = \"boardwatch/bench\"\ncompressed\nhttp1.1\n";
  for (int i = 0; i < count; ++i) out << "url = \"" << url(server, i) << "\"\noutput = \"/dev/null\"\n";
}

int run_curl(const fs::path& list) {
  const std::string number = std::to_string(at_once);
  const char* arguments[] = {"curl", "--silent", "--no-progress-meter", "--parallel", "--parallel-max", number.c_str(), "--config", list.c_str(), nullptr};
  pid_t child = 0;
  int status = 1;
  if (posix_spawnp(&child, "curl", nullptr, nullptr, const_cast<char**>(arguments), environ) != 0) return 127;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

Cost median(std::vector<Cost> costs) {
  const auto middle = static_cast<std::ptrdiff_t>(costs.size() / 2);
  Cost out;
  for (const auto part : {&Cost::wall, &Cost::processor}) {
    std::nth_element(costs.begin(), costs.begin() + middle, costs.end(), [part](const Cost& a, const Cost& b) { return a.*part < b.*part; });
    out.*part = costs[static_cast<std::size_t>(middle)].*part;
  }
  return out;
}

void print(const char* who, const Cost& cost) {
  std::printf("%-10s %7.0f requests/s, %5.1f us of processor each\n", who, requests / cost.wall, cost.processor / requests * 1e6);
}

int measure(const fs::path& folder) {
  const bench::ServerProcess process(1);
  const auto& server = process.server();
  write_list(server, folder / "one", 1);
  write_list(server, folder / "all", requests);
  if (run_curl(folder / "one") != 0) {
    std::printf("fetching beside curl: skipped, curl cannot be run; install it with scripts/setup bench\n");
    return 0;
  }
  std::vector<Cost> ours, theirs;
  for (int run = 0; run < runs; ++run) {
    bool well = true;
    ours.push_back(cost_of(RUSAGE_SELF, [&] { well = ask_ourselves(server); }));
    const auto start = cost_of(RUSAGE_CHILDREN, [&] { run_curl(folder / "one"); });
    auto peer = cost_of(RUSAGE_CHILDREN, [&] { well = run_curl(folder / "all") == 0 && well; });
    if (!well) {
      std::printf("fetching beside curl: not every answer was 304\n");
      return 1;
    }
    peer.wall -= start.wall;  // what it costs to start a program is not what is compared
    peer.processor -= start.processor;
    theirs.push_back(peer);
  }
  const auto we = median(ours), they = median(theirs);
  std::printf("%d unchanged pages, %d at once, medians of %d runs\n", requests, at_once, runs);
  print("boardwatch", we);
  print("curl", they);
  std::printf("boardwatch makes %.2f times as many requests a second (at least 0.8 wanted)\n", they.wall / we.wall);
  return 0;
}

}  // namespace

int main() {
  std::string name = (fs::temp_directory_path() / "boardwatch-fetch-peer-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) return 1;
  const int status = measure(name);
  fs::remove_all(name);
  return status;
}
