#include "daemon/fetch/curl_loop.hpp"

#include <boost/asio/post.hpp>
#include <utility>
#include <vector>

namespace boardwatch::fetch {
namespace {

int to_curl(unsigned events) {
  if ((events & broken) != 0) return CURL_CSELECT_ERR;
  return events == readable ? CURL_CSELECT_IN : CURL_CSELECT_OUT;
}

unsigned from_curl(int what) {
  unsigned events = no_events;
  if ((what & CURL_POLL_IN) != 0) events |= readable;
  if ((what & CURL_POLL_OUT) != 0) events |= writable;
  return events;
}

}  // namespace

CurlLoop::CurlLoop(asio::io_context& io, int idle_connections)
    : io_(io), multi_(curl_multi_init()), sockets_(io, [this](int fd, unsigned events) { act(fd, to_curl(events)); }), timer_(io) {
  curl_multi_setopt(multi_, CURLMOPT_SOCKETFUNCTION, &CurlLoop::on_socket);
  curl_multi_setopt(multi_, CURLMOPT_SOCKETDATA, this);
  curl_multi_setopt(multi_, CURLMOPT_TIMERFUNCTION, &CurlLoop::on_timer);
  curl_multi_setopt(multi_, CURLMOPT_TIMERDATA, this);
  curl_multi_setopt(multi_, CURLMOPT_PIPELINING, static_cast<long>(CURLPIPE_NOTHING));
  curl_multi_setopt(multi_, CURLMOPT_MAXCONNECTS, static_cast<long>(idle_connections));
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
    loop.sockets_.forget(fd);
  else
    loop.sockets_.watch(fd, from_curl(what));
  return 0;
}

int CurlLoop::on_timer(CURLM*, long milliseconds, void* self) {
  static_cast<CurlLoop*>(self)->wake_in(milliseconds);
  return 0;
}

// libcurl moves its time with every step of every transfer, and to set the loop's timer is a system call. So it is only
// set where it would ring too late; where it rings too early, it is set again then.
void CurlLoop::wake_in(long milliseconds) {
  if (milliseconds < 0) {
    timer_.cancel();
    armed_ = false;
    return;
  }
  due_ = Clock::now() + std::chrono::milliseconds(milliseconds);
  if (milliseconds == 0)
    wake_now();
  else if (!armed_ || due_ < timer_.expiry())
    arm();
}

// Not at once: to call libcurl from inside its own callback is a recursion that it refuses.
void CurlLoop::wake_now() {
  if (std::exchange(waking_, true)) return;
  asio::post(io_, [this, alive = std::weak_ptr(alive_)] {
    if (alive.expired()) return;
    waking_ = false;
    act(CURL_SOCKET_TIMEOUT, 0);
  });
}

void CurlLoop::arm() {
  armed_ = true;
  timer_.expires_at(due_);
  timer_.async_wait([this, alive = std::weak_ptr(alive_)](const boost::system::error_code& error) {
    if (error || alive.expired()) return;
    armed_ = false;
    if (Clock::now() < due_)
      arm();
    else
      act(CURL_SOCKET_TIMEOUT, 0);
  });
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
