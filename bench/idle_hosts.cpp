// What manners cost in memory: 10,000 hosts that were asked for their robots.txt, which they do not have, and rest now.
#include <malloc.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <cstdio>

#include "bench/server_process.hpp"
#include "daemon/fetch/robots_cache.hpp"

namespace {

using namespace boardwatch;
namespace asio = boost::asio;

constexpr int hosts = 10'000, at_once = 50;

asio::awaitable<void> ask_in_turn(fetch::RobotsCache& robots, const bench::ConditionalServer& server, int& next, int& free_to_ask) {
  while (next < hosts) {
    const auto url = server.url(next++);
    const auto rules = co_await robots.rules_for(url, true);
    free_to_ask += rules && (*rules)->allows("/feed.xml") ? 1 : 0;
  }
}

}  // namespace

int main() {
  const bench::ServerProcess process(hosts);
  asio::io_context io(1);
  fetch::FetcherOptions options;
  options.user_agent = "boardwatch/bench";
  fetch::HttpFetcher fetcher(io, options);
  fetch::HostGate gate(io);
  fetch::RobotsCache robots(io, fetcher, gate);
  const auto before = mallinfo2().uordblks;
  int next = 0, free_to_ask = 0;
  for (int i = 0; i < at_once; ++i) asio::co_spawn(io, ask_in_turn(robots, process.server(), next, free_to_ask), asio::detached);
  io.run();
  if (free_to_ask != hosts) return 1;
  const auto used = mallinfo2().uordblks - before;
  std::printf("%d idle hosts without rules: %zu bytes each for the gate, the rules and idle connections (less than 1024 wanted)\n", hosts, used / hosts);
}
