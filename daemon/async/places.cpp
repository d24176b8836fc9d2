#include "daemon/async/places.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <list>

namespace boardwatch::async {

namespace {

/// Stands in the coroutine's frame while it waits.
struct Waiter {
  explicit Waiter(const asio::any_io_executor& executor) : called(executor, asio::steady_timer::time_point::max()) {}
  asio::steady_timer called;  // never expires: cancelling it is the call
  bool granted = false;
};

}  // namespace

struct Place::Queue {
  Queue(asio::any_io_executor e, int places) : executor(std::move(e)), free(places), count(places) {}

  asio::any_io_executor executor;
  int free;
  const int count;
  std::list<Waiter*> waiting;
};

namespace {

/// Takes the waiter out of the queue however the wait ends, also when its frame is destroyed.
struct InQueue {
  InQueue(std::list<Waiter*>& queue, Waiter& who) : waiting(queue), waiter(who) { waiting.push_back(&waiter); }
  InQueue(const InQueue&) = delete;
  InQueue& operator=(const InQueue&) = delete;
  ~InQueue() { waiting.remove(&waiter); }
  std::list<Waiter*>& waiting;
  Waiter& waiter;
};

}  // namespace

Place& Place::operator=(Place&& other) noexcept {
  give_back();
  queue_ = std::move(other.queue_);
  return *this;
}

Place::~Place() { give_back(); }

void Place::give_back() {
  const auto queue = std::move(queue_);
  if (!queue) return;
  if (queue->waiting.empty()) {
    ++queue->free;
    return;
  }
  Waiter* next = queue->waiting.front();
  queue->waiting.pop_front();
  next->granted = true;
  next->called.cancel();
}

Places::Places(asio::any_io_executor executor, int count)
    : queue_(std::make_shared<Place::Queue>(std::move(executor), count)) {}

bool Places::idle() const { return queue_->free == queue_->count && queue_->waiting.empty(); }

std::optional<Place> Places::try_take() {
  if (queue_->free == 0) return std::nullopt;
  --queue_->free;
  return Place(queue_);
}

asio::awaitable<std::optional<Place>> Places::take() {
  const auto queue = queue_;  // the frame may outlive this object
  if (queue->free > 0) {
    --queue->free;
    co_return Place(queue);
  }
  Waiter waiter(queue->executor);
  InQueue in_queue(queue->waiting, waiter);
  co_await waiter.called.async_wait(asio::as_tuple(asio::use_awaitable));
  if (!waiter.granted) co_return std::nullopt;
  co_return Place(queue);
}

}  // namespace boardwatch::async
