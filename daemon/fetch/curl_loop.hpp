// libcurl's multi interface as part of an io_context: its sockets and its timer become waits of the loop.
#pragma once

#include <curl/curl.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <functional>
#include <memory>
#include <unordered_map>

namespace boardwatch::fetch {

namespace asio = boost::asio;

/// Lives on the I/O thread. Owns no easy handle; each one that was added must outlive its transfer.
class CurlLoop {
 public:
  using Done = std::function<void(CURLcode)>;

  CurlLoop(asio::io_context& io, int max_connections);
  CurlLoop(const CurlLoop&) = delete;
  CurlLoop& operator=(const CurlLoop&) = delete;
  ~CurlLoop();

  /// Starts a transfer. `done` is called once, from the loop, never from inside add(); not at all after remove().
  CURLMcode add(CURL* easy, Done done);
  /// Ends a transfer, if it still runs.
  void remove(CURL* easy);

 private:
  struct Watch;
  static int on_socket(CURL*, curl_socket_t fd, int what, void* self, void*);
  static int on_timer(CURLM*, long milliseconds, void* self);
  void watch(curl_socket_t fd, int what);
  void unwatch(curl_socket_t fd);
  void arm(const std::shared_ptr<Watch>& watch);
  void wait_for(const std::shared_ptr<Watch>& watch, int direction);
  void act(curl_socket_t fd, int events);
  void finish_transfers();

  asio::io_context& io_;
  CURLM* multi_;
  asio::steady_timer timer_;
  std::unordered_map<curl_socket_t, std::shared_ptr<Watch>> watches_;
  std::unordered_map<CURL*, Done> running_;
  std::shared_ptr<const bool> alive_ = std::make_shared<const bool>(true);  // handlers that are queued hold it weakly
};

}  // namespace boardwatch::fetch
