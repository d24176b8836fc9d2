// libcurl's multi interface as part of an io_context: its sockets and its timer become waits of the loop.
#pragma once

#include <curl/curl.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <unordered_map>

#include "daemon/fetch/lent_sockets.hpp"

namespace boardwatch::fetch {

/// Lives on the I/O thread. Owns no easy handle; each one that was added must outlive its transfer.
class CurlLoop {
 public:
  using Done = std::function<void(CURLcode)>;

  /// Connections are kept for further requests, at most so many.
  CurlLoop(asio::io_context& io, int idle_connections);
  CurlLoop(const CurlLoop&) = delete;
  CurlLoop& operator=(const CurlLoop&) = delete;
  ~CurlLoop();

  /// Starts a transfer. `done` is called once, from the loop, never from inside add(); not at all after remove().
  CURLMcode add(CURL* easy, Done done);
  /// Ends a transfer, if it still runs.
  void remove(CURL* easy);

 private:
  static int on_socket(CURL*, curl_socket_t fd, int what, void* self, void*);
  static int on_timer(CURLM*, long milliseconds, void* self);
  void wake_in(long milliseconds);
  void wake_now();
  void arm();
  void act(curl_socket_t fd, int events);
  void finish_transfers();

  using Clock = std::chrono::steady_clock;

  asio::io_context& io_;
  CURLM* multi_;
  LentSockets sockets_;
  asio::steady_timer timer_;
  Clock::time_point due_;  ///< when libcurl wants to be woken
  bool armed_ = false;     ///< the timer will ring, perhaps before that
  bool waking_ = false;    ///< it will be woken as soon as the loop comes round
  std::unordered_map<CURL*, Done> running_;
  std::shared_ptr<const bool> alive_ = std::make_shared<const bool>(true);  // handlers that are queued hold it weakly
};

}  // namespace boardwatch::fetch
