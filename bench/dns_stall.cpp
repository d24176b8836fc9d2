// The longest time for which the loop does not come round while 50 hosts' names are asked of a name server that is silent,
// and while their fetches end.
#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <chrono>
#include <cstdio>

#include "daemon/fetch/http_fetcher.hpp"
#include "tests/fakes/name_server.hpp"

namespace {

using namespace boardwatch;
using Clock = std::chrono::steady_clock;
namespace asio = boost::asio;

constexpr int hosts = 50, runs = 5;
constexpr std::chrono::seconds patience{1};

/// Milliseconds; negative where a fetch ended otherwise than by silence.
double longest_stall(const std::string& name_servers) {
  asio::io_context io(1);
  Clock::duration longest{};
  int silent = 0, ended = 0;
  const auto began = Clock::now();
  {
    fetch::FetcherOptions options;
    options.user_agent = "boardwatch/bench";
    options.name_servers = name_servers;
    fetch::HttpFetcher fetcher(io, options);
    for (int i = 0; i < hosts; ++i) {
      fetch::FetchRequest request;
      request.url = "http://host" + std::to_string(i) + ".test/";
      request.timeout = patience;
      asio::co_spawn(io, fetcher.fetch(request), [&](std::exception_ptr, const auto& got) {
        ++ended;
        silent += !got && got.error().code == Errc::dns_silent ? 1 : 0;
      });
    }
    for (auto last = Clock::now(); ended < hosts && last - began < 10 * patience; last = Clock::now()) {
      io.run_one_for(std::chrono::milliseconds(1));
      longest = std::max(longest, Clock::now() - last);
    }
  }
  const auto end = Clock::now();
  io.run_for(std::chrono::milliseconds(1));
  longest = std::max(longest, Clock::now() - end);
  return silent == hosts ? std::chrono::duration<double, std::milli>(longest).count() : -1;
}

}  // namespace

int main() {
  fakes::NameServer names;
  fakes::NameReply silence;
  silence.silent = true;
  names.on("*", silence);
  double longest = 0;
  for (int run = 0; run < runs; ++run) {
    const double stall = longest_stall(names.address());
    if (stall < 0) return 1;
    longest = std::max(longest, stall);
  }
  std::printf("longest stall of the loop with a silent name server and %d hosts: %.1f ms in %d runs (less than 100 ms wanted)\n", hosts, longest, runs);
}
