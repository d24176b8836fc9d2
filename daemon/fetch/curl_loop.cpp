#include "daemon/fetch/curl_loop.hpp"

#include <algorithm>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <chrono>
#include <vector>

namespace boardwatch::fetch {

/// One of libcurl's sockets. Its descriptor is only lent: libcurl closes it.
struct CurlLoop::Watch {
  Watch(asio::io_context& io, curl_socket_t s) : fd(s), descriptor(io) {}
  ~Watch() { release(); }
  void release() {
    wanted = CURL_POLL_NONE;
    if (descriptor.is_open()) descriptor.release();
  }

  const curl_socket_t fd;
  asio::posix::stream_descriptor descriptor;
  int wanted = CURL_POLL_NONE;   // CURL_POLL_IN and CURL_POLL_OUT as bits
  int waiting = CURL_POLL_NONE;  // for which of them a wait is under way
};

CurlLoop::CurlLoop(asio::io_context& io, int max_connections) : io_(io), multi_(curl_multi_init()), timer_(io) {
  curl_multi_setopt(multi_, CURLMOPT_SOCKETFUNCTION, &CurlLoop::on_socket);
  curl_multi_setopt(multi_, CURLMOPT_SOCKETDATA, this);
  curl_multi_setopt(multi_, CURLMOPT_TIMERFUNCTION, &CurlLoop::on_timer);
  curl_multi_setopt(multi_, CURLMOPT_TIMERDATA, this);
  curl_multi_setopt(multi_, CURLMOPT_PIPELINING, static_cast<long>(CURLPIPE_NOTHING));
  curl_multi_setopt(multi_, CURLMOPT_MAXCONNECTS, static_cast<long>(max_connections));
}

CurlLoop::~CurlLoop() {
  alive_.reset();
  for (const auto& [easy, done] : running_) curl_multi_remove_handle(multi_, easy);
  curl_multi_cleanup(multi_);
}

CURLMcode CurlLoop::add(CURL* easy, Done done) {
  const auto code = curl_multi_add_handle(multi_, easy);
  if (code == CURLM_OK) running_.emplace(easy, std::move(done));
  return code;
}

void CurlLoop::remove(CURL* easy) {
  if (running_.erase(easy) > 0) curl_multi_remove_handle(multi_, easy);
}

int CurlLoop::on_socket(CURL*, curl_socket_t fd, int what, void* self, void*) {
  auto& loop = *static_cast<CurlLoop*>(self);
  if (what == CURL_POLL_REMOVE)
    loop.unwatch(fd);
  else
    loop.watch(fd, what);
  return 0;
}

void CurlLoop::watch(curl_socket_t fd, int what) {
  auto& watch = watches_[fd];
  if (!watch) {
    watch = std::make_shared<Watch>(io_, fd);
    boost::system::error_code refused;  // then nothing moves and the transfer ends at its time limit
    watch->descriptor.assign(fd, refused);
  }
  watch->wanted = what;
  arm(watch);
}

void CurlLoop::unwatch(curl_socket_t fd) {
  const auto found = watches_.find(fd);
  if (found == watches_.end()) return;
  found->second->release();
  watches_.erase(found);
}

void CurlLoop::arm(const std::shared_ptr<Watch>& watch) {
  for (const int direction : {CURL_POLL_IN, CURL_POLL_OUT})
    if ((watch->wanted & direction) != 0 && (watch->waiting & direction) == 0 && watch->descriptor.is_open())
      wait_for(watch, direction);
}

void CurlLoop::wait_for(const std::shared_ptr<Watch>& watch, int direction) {
  watch->waiting |= direction;
  const auto type = direction == CURL_POLL_IN ? asio::posix::stream_descriptor::wait_read
                                              : asio::posix::stream_descriptor::wait_write;
  watch->descriptor.async_wait(
      type, [this, watch, direction, alive = std::weak_ptr(alive_)](const boost::system::error_code& error) {
        watch->waiting &= ~direction;
        if (alive.expired() || (watch->wanted & direction) == 0) return;
        act(watch->fd, error ? CURL_CSELECT_ERR : direction == CURL_POLL_IN ? CURL_CSELECT_IN : CURL_CSELECT_OUT);
        if (!error) arm(watch);
      });
}

int CurlLoop::on_timer(CURLM*, long milliseconds, void* self) {
  auto& loop = *static_cast<CurlLoop*>(self);
  if (milliseconds < 0) {
    loop.timer_.cancel();
    return 0;
  }
  // Also for 0: to call libcurl from inside its own callback is a recursion that it refuses.
  loop.timer_.expires_after(std::chrono::milliseconds(milliseconds));
  loop.timer_.async_wait([&loop, alive = std::weak_ptr(loop.alive_)](const boost::system::error_code& error) {
    if (!error && !alive.expired()) loop.act(CURL_SOCKET_TIMEOUT, 0);
  });
  return 0;
}

void CurlLoop::act(curl_socket_t fd, int events) {
  int still_running = 0;
  curl_multi_socket_action(multi_, fd, events, &still_running);
  finish_transfers();
}

void CurlLoop::finish_transfers() {
  std::vector<std::pair<Done, CURLcode>> ended;
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi_, &left)) {
    if (message->msg != CURLMSG_DONE) continue;
    CURL* easy = message->easy_handle;
    const CURLcode code = message->data.result;  // `message` is gone once the handle is removed
    auto running = running_.extract(easy);
    curl_multi_remove_handle(multi_, easy);
    if (!running.empty()) ended.emplace_back(std::move(running.mapped()), code);
  }
  for (auto& [done, code] : ended) done(code);
}

}  // namespace boardwatch::fetch
