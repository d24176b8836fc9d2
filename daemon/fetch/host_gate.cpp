#include "daemon/fetch/host_gate.hpp"

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace boardwatch::fetch {

std::chrono::milliseconds spacing_for(std::optional<std::chrono::milliseconds> crawl_delay, bool allow_private) {
  if (allow_private) return std::chrono::milliseconds(0);
  return std::clamp(crawl_delay.value_or(default_spacing), default_spacing, longest_spacing);
}

HostState::Time next_start(const HostState& state, std::chrono::milliseconds spacing) {
  const auto rested = state.last_start == HostState::Time::min() ? state.last_start : state.last_start + spacing;
  return std::max(rested, state.left_alone_until);
}

bool HostGate::is_forgettable(const Host& host) const {
  return host.places.idle() && next_start(host.state, std::max(host.state.spacing, longest_spacing)) <= now_();
}

// A feed can name any number of hosts; those that need no pause any more are not kept. Looking through all of them costs
// more the more there are, so it is done the less often.
const std::shared_ptr<HostGate::Host>& HostGate::find_or_add(const std::string& host) {
  if (hosts_.size() >= tidy_at_) {
    std::erase_if(hosts_, [&](const auto& entry) { return is_forgettable(*entry.second); });
    tidy_at_ = std::max<std::size_t>(1024, 2 * hosts_.size());
  }
  auto& known = hosts_[host];
  if (!known) known = std::make_shared<Host>(io_.get_executor());
  return known;
}

void HostGate::leave_alone(const std::string& host, std::chrono::seconds time) {
  auto& until = find_or_add(host)->state.left_alone_until;
  until = std::max(until, now_() + std::min(time, longest_leave));
}

std::optional<std::chrono::seconds> HostGate::left_alone_for(const std::string& host) const {
  const auto known = hosts_.find(host);
  if (known == hosts_.end() || known->second->state.left_alone_until <= now_()) return std::nullopt;
  return std::chrono::ceil<std::chrono::seconds>(known->second->state.left_alone_until - now_());
}

Result<void> HostGate::check_welcome(const std::string& host) const {
  const auto left = left_alone_for(host);
  if (!left) return {};
  return fail(Errc::busy, host + ": asks to be left alone for another " + std::to_string(left->count()) + " s");
}

asio::awaitable<Result<async::Place>> HostGate::enter(std::string host, std::chrono::milliseconds spacing) {
  if (const auto welcome = check_welcome(host); !welcome) co_return tl::unexpected(welcome.error());
  const auto gate = find_or_add(host);
  auto place = co_await gate->places.take();
  if (!place) co_return fail(Errc::cancelled, host + ": waiting for its turn was stopped");
  if (const auto welcome = check_welcome(host); !welcome) co_return tl::unexpected(welcome.error());  // the one before was told to wait
  if (const auto start = next_start(gate->state, spacing); start > now_()) {
    asio::steady_timer pause(io_, start);
    const auto [stopped] = co_await pause.async_wait(asio::as_tuple(asio::use_awaitable));
    if (stopped) co_return fail(Errc::cancelled, host + ": waiting for its turn was stopped");
  }
  gate->state.last_start = now_();
  gate->state.spacing = spacing;
  co_return std::move(*place);
}

}  // namespace boardwatch::fetch
