#include "daemon/fetch/host_gate.hpp"

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace boardwatch::fetch {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t many_hosts = 1024;

bool long_ago(Clock::time_point start) {
  return start == Clock::time_point::min() || Clock::now() - start > longest_spacing;
}

}  // namespace

std::chrono::milliseconds spacing_for(std::optional<std::chrono::milliseconds> crawl_delay, bool allow_private) {
  if (allow_private) return std::chrono::milliseconds(0);
  return std::clamp(crawl_delay.value_or(default_spacing), default_spacing, longest_spacing);
}

// A feed can name any number of hosts; those that need no pause any more are not kept.
void HostGate::forget_old_hosts() {
  if (hosts_.size() < many_hosts) return;
  std::erase_if(hosts_,
                [](const auto& entry) { return entry.second->places.idle() && long_ago(entry.second->last_start); });
}

asio::awaitable<Result<async::Place>> HostGate::enter(std::string host, std::chrono::milliseconds spacing) {
  forget_old_hosts();
  auto& known = hosts_[host];
  if (!known) known = std::make_shared<Host>(io_.get_executor());
  const auto gate = known;
  auto place = co_await gate->places.take();
  if (!place) co_return fail(Errc::cancelled, host + ": waiting for its turn was stopped");
  if (gate->last_start != Clock::time_point::min() && gate->last_start + spacing > Clock::now()) {
    asio::steady_timer pause(io_, gate->last_start + spacing);
    const auto [stopped] = co_await pause.async_wait(asio::as_tuple(asio::use_awaitable));
    if (stopped) co_return fail(Errc::cancelled, host + ": waiting for its turn was stopped");
  }
  gate->last_start = Clock::now();
  co_return std::move(*place);
}

}  // namespace boardwatch::fetch
