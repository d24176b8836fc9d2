// Manners towards a host: one request at a time, a pause between two, and none while it asks to be left alone.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <chrono>
#include <functional>
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
constexpr std::chrono::seconds longest_leave = std::chrono::hours(24);

/// How far apart requests to a host start: its Crawl-delay where that is more than the default, up to the longest;
/// none on a private network, where the host is the newsroom's own.
std::chrono::milliseconds spacing_for(std::optional<std::chrono::milliseconds> crawl_delay, bool allow_private);

/// All that manners need to know of a host between two visits, for all its sources: one value, so that machines which
/// share the work can share it.
struct HostState {
  using Time = std::chrono::steady_clock::time_point;
  Time last_start = Time::min();         ///< of the last visit
  std::chrono::milliseconds spacing{0};  ///< that the last visitor kept
  Time left_alone_until = Time::min();   ///< by the host's own Retry-After
};
/// When the next visit may begin that keeps `spacing`; the past for now.
HostState::Time next_start(const HostState& state, std::chrono::milliseconds spacing);

/// Lives on the I/O thread; must outlive the coroutines that wait in it. The one owner of all HostStates.
class HostGate {
 public:
  using Clock = std::chrono::steady_clock;
  using Now = std::function<Clock::time_point()>;

  explicit HostGate(asio::io_context& io, Now now = &Clock::now) : io_(io), now_(std::move(now)) {}
  HostGate(const HostGate&) = delete;
  HostGate& operator=(const HostGate&) = delete;

  /// Waits, first come first served, until nobody else visits `host` and `spacing` has passed since the last visit
  /// began. The visit lasts as long as the returned place lives. Errors: busy, at once, while the host asks to be left
  /// alone (left_alone_for() tells how long); cancelled.
  asio::awaitable<Result<async::Place>> enter(std::string host, std::chrono::milliseconds spacing);

  /// What a Retry-After asked for: nobody enters before it is over, whichever source asks. At most a day; never shortens
  /// what was asked for before.
  void leave_alone(const std::string& host, std::chrono::seconds time);
  /// None where it may be visited. Rounded up.
  std::optional<std::chrono::seconds> left_alone_for(const std::string& host) const;

 private:
  struct Host {
    explicit Host(const asio::any_io_executor& executor) : places(executor, 1) {}
    async::Places places;
    HostState state;
  };
  const std::shared_ptr<Host>& find_or_add(const std::string& host);
  bool is_forgettable(const Host& host) const;
  Result<void> check_welcome(const std::string& host) const;

  asio::io_context& io_;
  Now now_;
  std::map<std::string, std::shared_ptr<Host>> hosts_;
  std::size_t tidy_at_ = 1024;  ///< so many hosts are looked through for those that need no memory any more
};

}  // namespace boardwatch::fetch
