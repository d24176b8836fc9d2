// The receiving side of the live stream.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/result.hpp"
#include "wire/event.hpp"

namespace boardwatch::client {

/// Connected, for the first time or again; the head of the alert stream at that moment.
struct Welcome {
  wire::Epoch epoch{};
  std::uint64_t head = 0;
};
struct Heartbeat {
  wire::Epoch epoch{};
  std::uint64_t head = 0;
};
struct Received {
  std::string topic;
  wire::Header header;
  std::string body;
};
using Event = std::variant<Welcome, Heartbeat, Received>;

/// Connects, and connects again whenever the publisher comes back. Used by one thread at a time.
class Subscriber {
 public:
  /// Topics are prefixes that end in "/"; wire::alert_stream for everything. Welcome and heartbeats come besides.
  /// The publisher need not be there yet. Errors: publish, for an endpoint or topic that makes no sense.
  static Result<Subscriber> open(const std::string& endpoint, const std::vector<std::string>& topics);
  Subscriber(Subscriber&& other) noexcept;
  Subscriber& operator=(Subscriber&& other) noexcept;
  ~Subscriber();

  /// The next event, or none within `timeout`. Errors: bad_json for a message that is not understood (the next call
  /// goes on behind it), publish when the socket fails, cancelled when a signal came.
  Result<std::optional<Event>> next(std::chrono::milliseconds timeout);

 private:
  struct Impl;
  explicit Subscriber(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace boardwatch::client
