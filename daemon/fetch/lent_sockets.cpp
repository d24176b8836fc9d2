#include "daemon/fetch/lent_sockets.hpp"

#include <boost/asio/posix/stream_descriptor.hpp>

namespace boardwatch::fetch {

struct LentSockets::Watch {
  Watch(asio::io_context& io, int s) : fd(s), descriptor(io) {}
  ~Watch() { release(); }
  void release() {
    wanted = no_events;
    if (descriptor.is_open()) descriptor.release();
  }

  const int fd;
  asio::posix::stream_descriptor descriptor;
  unsigned wanted = no_events;
  unsigned waiting = no_events;  // for which of them a wait is under way
};

void LentSockets::watch(int fd, unsigned events) {
  auto& watch = watches_[fd];
  if (!watch) {
    watch = std::make_shared<Watch>(io_, fd);
    boost::system::error_code refused;  // then nothing moves and what uses the socket ends at its time limit
    watch->descriptor.assign(fd, refused);
  }
  watch->wanted = events;
  arm(watch);
}

void LentSockets::forget(int fd) {
  const auto found = watches_.find(fd);
  if (found == watches_.end()) return;
  found->second->release();
  watches_.erase(found);
}

void LentSockets::arm(const std::shared_ptr<Watch>& watch) {
  for (const auto event : {readable, writable})
    if ((watch->wanted & event) != 0 && (watch->waiting & event) == 0 && watch->descriptor.is_open()) wait_for(watch, event);
}

void LentSockets::wait_for(const std::shared_ptr<Watch>& watch, SocketEvents event) {
  watch->waiting |= event;
  const auto type = event == readable ? asio::posix::stream_descriptor::wait_read : asio::posix::stream_descriptor::wait_write;
  watch->descriptor.async_wait(type, [this, watch, event, alive = std::weak_ptr(alive_)](const boost::system::error_code& error) {
    watch->waiting &= ~static_cast<unsigned>(event);
    if (alive.expired() || (watch->wanted & event) == 0) return;
    ready_(watch->fd, error ? broken : event);
    if (!error && !alive.expired()) arm(watch);
  });
}

}  // namespace boardwatch::fetch
