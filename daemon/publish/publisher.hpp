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
  std::string endpoint;  ///< "tcp://127.0.0.1:5560" or "ipc:///run/boardwatch/live"
  wire::Epoch epoch{};
  std::uint64_t head = 0;  ///< the highest sequence sent so far
  std::chrono::milliseconds heartbeat{5000};
  /// Messages wait so long after binding, for subscribers that were cut off by a restart to come back first.
  std::chrono::milliseconds grace{300};
};

struct Message {
  std::uint64_t sequence = 0;
  std::string topic, header, body;
};

/// Sends three kinds of message:
/// - an alert: three frames, as handed over;
/// - the welcome, to each subscriber to wire::heartbeat_topic as it connects: ONE frame, the heartbeat topic followed
///   at once by wire::head_body (`bw/1/hb/{"epoch":...,"head":12}`);
/// - the heartbeat, every interval: three frames, the heartbeat topic, a header whose sequence is the head, and
///   wire::head_body.
/// A subscriber must subscribe to wire::heartbeat_topic before it connects to be welcomed. A slow one loses messages
/// beyond 10,000 and finds the gap by their numbers; it never holds up the others.
class Publisher {
 public:
  /// Binds. Errors: publish, naming the endpoint and what to do; also for a TCP endpoint that is not on loopback.
  static Result<std::unique_ptr<Publisher>> open(PublisherOptions options);
  /// Sends what was handed over, whatever is left of the grace, and gives the network up to a second to take it.
  ~Publisher();

  /// From any thread; messages go out in the order of the calls. `done` is called on the publisher's thread once the
  /// socket has taken the message, or with the error that kept it; it must not throw, nor destroy the publisher.
  void send(Message message, std::function<void(Result<void>)> done);
  /// The endpoint as bound ("tcp://127.0.0.1:41234" where port 0 was asked for).
  const std::string& endpoint() const;

 private:
  struct Impl;
  explicit Publisher(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace boardwatch::publish
