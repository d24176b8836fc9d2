// Asks each origin for its robots.txt and keeps the answer.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>

#include "core/result.hpp"
#include "daemon/async/places.hpp"
#include "daemon/fetch/host_gate.hpp"
#include "daemon/fetch/http_fetcher.hpp"
#include "daemon/fetch/robots.hpp"

namespace boardwatch::fetch {

/// What an answer to the question for robots.txt means: 200 is read, 4xx but 429 is no rules, anything else (5xx, 429,
/// unreachable) forbids everything.
Robots judge_robots(const Result<Fetched>& answer);

/// Lives on the I/O thread; fetcher and gate must outlive it, and it the coroutines that wait in it.
class RobotsCache {
 public:
  using Clock = std::chrono::steady_clock;
  using Now = std::function<Clock::time_point()>;

  RobotsCache(asio::io_context& io, HttpFetcher& fetcher, HostGate& gate, Now now = &Clock::now)
      : io_(io), fetcher_(fetcher), gate_(gate), now_(std::move(now)) {}
  RobotsCache(const RobotsCache&) = delete;
  RobotsCache& operator=(const RobotsCache&) = delete;

  /// The rules of the origin (scheme, host and port) of `url`; kept for 24 h, for a minute where the origin gave
  /// none that could be read. Who asks at the same time shares one fetch. The fetch enters the gate of its host by
  /// itself: never ask while holding a visit there. Errors: bad_url, cancelled.
  asio::awaitable<Result<std::shared_ptr<const Robots>>> rules_for(std::string url, bool allow_private);

 private:
  struct Origin {
    explicit Origin(const asio::any_io_executor& executor) : asking(executor, 1) {}
    async::Places asking;
    std::shared_ptr<const Robots> rules;
    Clock::time_point until;
  };
  asio::awaitable<Result<Fetched>> ask(std::string origin, std::string host, bool allow_private);
  bool is_fresh(const Origin& origin) const { return origin.rules && now_() < origin.until; }
  void forget_old_origins();

  asio::io_context& io_;
  HttpFetcher& fetcher_;
  HostGate& gate_;
  Now now_;
  std::map<std::string, std::shared_ptr<Origin>> origins_;
};

}  // namespace boardwatch::fetch
