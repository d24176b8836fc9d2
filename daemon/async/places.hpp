// A number of places that coroutines wait for in the order in which they came.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <memory>
#include <optional>

namespace boardwatch::async {

namespace asio = boost::asio;

class Places;

/// One taken place; gives it back when destroyed. May outlive its Places.
class Place {
 public:
  Place(Place&& other) noexcept = default;
  Place& operator=(Place&& other) noexcept;
  ~Place();

 private:
  friend class Places;
  struct Queue;
  explicit Place(std::shared_ptr<Queue> queue) : queue_(std::move(queue)) {}
  void give_back();
  std::shared_ptr<Queue> queue_;
};

/// Lives on one thread, the executor's.
class Places {
 public:
  Places(asio::any_io_executor executor, int count);
  Places(const Places&) = delete;
  Places& operator=(const Places&) = delete;

  /// Waits for a place. None only when the waiting coroutine was cancelled.
  asio::awaitable<std::optional<Place>> take();
  /// A place that is free now, and that nobody waits for.
  std::optional<Place> try_take();
  /// Nobody has a place and nobody waits for one.
  bool idle() const;

 private:
  std::shared_ptr<Place::Queue> queue_;
};

}  // namespace boardwatch::async
