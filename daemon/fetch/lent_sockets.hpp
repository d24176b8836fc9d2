// Waits on sockets that a C library owns and that it lends to the loop: libcurl's and those of c-ares.
#pragma once

#include <boost/asio/io_context.hpp>
#include <functional>
#include <memory>
#include <unordered_map>

namespace boardwatch::fetch {

namespace asio = boost::asio;

/// What a socket is waited for or is ready for; bits.
enum SocketEvents : unsigned { no_events = 0, readable = 1, writable = 2, broken = 4 };

/// Lives on the I/O thread. Closes no socket. Must be told to forget one before the library closes it.
class LentSockets {
 public:
  /// Called from the loop when a socket is ready: with `readable` or `writable`, or `broken` where it cannot be waited on.
  using Ready = std::function<void(int fd, unsigned events)>;

  LentSockets(asio::io_context& io, Ready ready) : io_(io), ready_(std::move(ready)) {}
  LentSockets(const LentSockets&) = delete;
  LentSockets& operator=(const LentSockets&) = delete;

  /// From now on until the next watch() or forget(), each time again.
  void watch(int fd, unsigned events);
  void forget(int fd);

 private:
  struct Watch;
  void arm(const std::shared_ptr<Watch>& watch);
  void wait_for(const std::shared_ptr<Watch>& watch, SocketEvents event);

  asio::io_context& io_;
  Ready ready_;
  std::unordered_map<int, std::shared_ptr<Watch>> watches_;
  std::shared_ptr<const bool> alive_ = std::make_shared<const bool>(true);  // handlers that are queued hold it weakly
};

}  // namespace boardwatch::fetch
