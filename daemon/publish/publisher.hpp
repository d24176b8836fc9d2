// The live stream: a ZeroMQ XPUB socket on a thread of its own.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "core/result.hpp"
#include "wire/event.hpp"

namespace boardwatch::publish {

struct PublisherOptions {
  std::string endpoint;  ///< "tcp://127.0.0.1:5560" or "ipc://..."
  wire::Epoch epoch{};
  std::uint64_t head = 0;  ///< the highest sequence sent so far
  std::chrono::milliseconds heartbeat{5000};
};

struct Message {
  std::uint64_t sequence = 0;
  std::string topic, header, body;
};

/// Welcomes every subscriber with the head, beats with it, and sends. The destructor sends what was handed over.
class Publisher {
 public:
  /// Binds. Errors: publish, naming the endpoint and what to do.
  static Result<std::unique_ptr<Publisher>> open(PublisherOptions options);
  ~Publisher();

  /// From any thread. `done` is called on the publisher's thread once the socket has taken the message, or with the
  /// error that kept it.
  void send(Message message, std::function<void(Result<void>)> done);
  /// The endpoint as bound ("tcp://127.0.0.1:41234" where port 0 was asked for).
  const std::string& endpoint() const;

 private:
  struct Impl;
  explicit Publisher(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace boardwatch::publish
