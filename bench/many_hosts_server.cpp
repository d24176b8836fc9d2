// For watching many hosts at once: a small feed at each of so many loopback addresses, or with --entries a long one that
// is always given whole. Prints their addresses, answers until it is interrupted, then says how evenly it was asked.
//
//   many_hosts_server --hosts 10000 --port 8099 --interval 60 --urls urls.txt --csv polls.csv
#include <sys/signalfd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <iomanip>

#include "bench/conditional_server.hpp"

namespace {

using boardwatch::bench::ConditionalServer;
using Seconds = std::chrono::duration<double>;

struct Gaps {
  std::size_t count = 0, late = 0;
  double longest = 0, sum = 0;
};

/// Between two polls of one address each.
Gaps gaps_of(const std::vector<ConditionalServer::Poll>& polls, int hosts, double most) {
  std::vector<ConditionalServer::Clock::time_point> last(static_cast<std::size_t>(hosts));
  Gaps out;
  for (const auto& poll : polls) {
    auto& before = last[static_cast<std::size_t>(poll.address)];
    if (before != ConditionalServer::Clock::time_point()) {
      const double gap = Seconds(poll.at - before).count();
      ++out.count;
      out.sum += gap;
      out.longest = std::max(out.longest, gap);
      out.late += gap > most ? 1 : 0;
    }
    before = poll.at;
  }
  return out;
}

void write_csv(const std::string& file, const std::vector<ConditionalServer::Poll>& polls) {
  std::ofstream out(file);
  out << "seconds,address,status\n" << std::fixed << std::setprecision(3);
  for (const auto& poll : polls)
    out << Seconds(poll.at.time_since_epoch()).count() << ',' << boardwatch::bench::loopback_address(poll.address) << ',' << poll.status << '\n';
}

void report(const std::vector<ConditionalServer::Poll>& polls, int hosts, double interval) {
  std::vector<bool> seen(static_cast<std::size_t>(hosts));
  for (const auto& poll : polls) seen[static_cast<std::size_t>(poll.address)] = true;
  const auto unchanged = std::count_if(polls.begin(), polls.end(), [](const auto& poll) { return poll.status == 304; });
  const auto gaps = gaps_of(polls, hosts, interval + 1);
  std::printf("%zu polls of %td of %d hosts, %td of them unchanged (304)\n", polls.size(), std::count(seen.begin(), seen.end(), true), hosts, unchanged);
  if (gaps.count == 0) return;
  std::printf("between two polls of one host: %.2f s on average, %.2f s at most; %zu of %zu later than %.0f s + 1 s\n", gaps.sum / static_cast<double>(gaps.count), gaps.longest, gaps.late,
              gaps.count, interval);
}

int interrupted() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  sigprocmask(SIG_BLOCK, &signals, nullptr);
  return signalfd(-1, &signals, SFD_CLOEXEC);
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("A small feed at each of many loopback addresses");
  int hosts = 10'000, entries = 0;
  std::uint16_t port = 8099;
  double interval = 60;
  std::string urls, csv;
  app.add_option("--hosts", hosts, "how many addresses")->check(CLI::Range(1, 60'000));
  app.add_option("--port", port, "the same port at each");
  app.add_option("--entries", entries, "whole feeds of so many entries, never \"unchanged\"")->check(CLI::Range(1, 150));
  app.add_option("--interval", interval, "seconds between two polls of a host that were meant");
  app.add_option("--urls", urls, "the addresses go there, one a line, before the first is answered");
  app.add_option("--csv", csv, "all polls go there at the end");
  CLI11_PARSE(app, argc, argv);
  ConditionalServer server(hosts, port, entries);
  const int stop = interrupted();
  if (!urls.empty()) {
    std::ofstream out(urls);
    for (int host = 0; host < hosts; ++host) out << server.url(host) << '\n';
  }
  std::printf("listening at %d addresses from %s on; interrupt to end\n", hosts, server.url(0).c_str());
  std::fflush(stdout);
  server.run(stop);
  report(server.polls(), hosts, interval);
  if (!csv.empty()) write_csv(csv, server.polls());
}
