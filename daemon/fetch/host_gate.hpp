// Manners towards a host: one request at a time, and a pause between two.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "core/result.hpp"
#include "daemon/async/places.hpp"

namespace boardwatch::fetch {

namespace asio = boost::asio;

constexpr std::chrono::milliseconds default_spacing{5'000};
constexpr std::chrono::milliseconds longest_spacing{60'000};

/// How far apart requests to a host start: its Crawl-delay where that is more than the default, up to the longest;
/// none on a private network, where the host is the newsroom's own.
std::chrono::milliseconds spacing_for(std::optional<std::chrono::milliseconds> crawl_delay, bool allow_private);

/// Lives on the I/O thread; must outlive the coroutines that wait in it.
class HostGate {
 public:
  explicit HostGate(asio::io_context& io) : io_(io) {}
  HostGate(const HostGate&) = delete;
  HostGate& operator=(const HostGate&) = delete;

  /// Waits, first come first served, until nobody else visits `host` and `spacing` has passed since the last visit
  /// began. The visit lasts as long as the returned place lives. Errors: cancelled.
  asio::awaitable<Result<async::Place>> enter(std::string host, std::chrono::milliseconds spacing);

 private:
  struct Host {
    explicit Host(const asio::any_io_executor& executor) : places(executor, 1) {}
    async::Places places;
    std::chrono::steady_clock::time_point last_start = std::chrono::steady_clock::time_point::min();
  };
  void forget_old_hosts();

  asio::io_context& io_;
  std::map<std::string, std::shared_ptr<Host>> hosts_;
};

}  // namespace boardwatch::fetch
