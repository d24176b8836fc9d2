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
/// unreachable) forbids everything (RFC 9309, 2.3.1).
Robots judge_robots(const Result<Fetched>& answer);

/// Lives on the I/O thread; fetcher and gate must outlive it, and it the coroutines that wait in it.
class RobotsCache {
 public:
  using Clock = std::chrono::steady_clock;
  using Now = std::function<Clock::time_point()>;

  RobotsCache(asio::io_context& io, HttpFetcher& fetcher, HostGate& gate, Now now = &Clock::now, std::size_t most_bytes = 64u << 20)
      : io_(io), fetcher_(fetcher), gate_(gate), now_(std::move(now)), most_bytes_(most_bytes) {}
  RobotsCache(const RobotsCache&) = delete;
  RobotsCache& operator=(const RobotsCache&) = delete;

  /// The rules of the origin (scheme, host and port) of `url`; kept for 24 h, for a minute where the origin gave
  /// none that could be read. An origin without rules needs a few hundred bytes; the rules of all together are kept
  /// within `most_bytes`, beyond which the oldest are asked for again when needed. A Retry-After is told to the gate. Who asks at the same time shares one fetch. The fetch enters the gate of its host by
  /// itself: never ask while holding a visit there. Errors: bad_url, busy, cancelled.
  asio::awaitable<Result<std::shared_ptr<const Robots>>> rules_for(std::string url, bool allow_private);

  /// Bytes that the rules of all origins need.
  std::size_t kept_bytes() const { return kept_bytes_; }

 private:
  struct Origin {
    explicit Origin(const asio::any_io_executor& executor) : asking(executor, 1) {}
    async::Places asking;
    std::shared_ptr<const Robots> rules;
    Clock::time_point until;
  };
  asio::awaitable<Result<Fetched>> ask(std::string origin, std::string host, bool allow_private);
  bool is_fresh(const Origin& origin) const { return origin.rules && now_() < origin.until; }
  std::shared_ptr<Origin> find_or_add(const std::string& key);
  void keep(Origin& origin, Robots rules, Clock::duration time);
  void drop(Origin& origin);
  void drop_oldest();

  asio::io_context& io_;
  HttpFetcher& fetcher_;
  HostGate& gate_;
  Now now_;
  std::map<std::string, std::shared_ptr<Origin>> origins_;
  std::size_t most_bytes_;
  std::size_t kept_bytes_ = 0;
  std::size_t tidy_at_ = 1024;  ///< so many origins are looked through for those whose answer is too old
};

}  // namespace boardwatch::fetch
