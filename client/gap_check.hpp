// Tells a subscriber which alerts it missed. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wire/event.hpp"

namespace boardwatch::client {

/// Where a subscriber stands on the alert stream.
struct Position {
  wire::Epoch epoch{};
  std::uint64_t sequence = 0;
  friend bool operator==(const Position&, const Position&) = default;
};

/// Numbers `from` to `to` of the alert stream, both inclusive; what was missed lies among them. Messages that came,
/// or that the subscriber's topics do not cover, may lie among them too.
struct Missed {
  std::uint64_t from = 0;
  std::uint64_t to = 0;
  bool certain = true;     ///< false where a filtered subscriber was cut off and perhaps nothing of it was its own
  bool new_epoch = false;  ///< the numbers began anew (a restored backup): everything of the new epoch so far
  friend bool operator==(const Missed&, const Missed&) = default;
};

/// Fed with every event of a Subscriber in the order in which they came. How it knows:
/// - A subscriber to the whole stream (or to a prefix of its name) gets every number. A message whose number does not
///   follow, or a welcome or heartbeat whose head is beyond the last number, proves a gap; so even the loss of the
///   last message is seen within a heartbeat.
/// - A subscriber to deeper topics gets gaps by design. Each message says for each of its topic levels the number of
///   the message before under that prefix; where that is not the last one seen there, one was lost. A heartbeat proves
///   nothing to it, so the loss of the last message shows with the next one. A second welcome means that it was cut
///   off, and that anything since may have been missed (`certain` is false).
/// - What came before the first contact is not missed, unless the subscriber says where it stood.
class GapCheck {
 public:
  /// `topics` as given to Subscriber::open. `resume` is the position() that was kept from an earlier run.
  explicit GapCheck(std::vector<std::string> topics, std::optional<Position> resume = {});

  std::optional<Missed> welcome(const wire::Epoch& epoch, std::uint64_t head);
  std::optional<Missed> heartbeat(const wire::Epoch& epoch, std::uint64_t head);
  std::optional<Missed> message(std::string_view topic, const wire::Header& header);

  /// Everything up to here came or was told as missed; none before the first contact. Keep it to resume from.
  std::optional<Position> position() const { return position_; }

 private:
  struct Prefix {
    std::string topic;
    std::uint64_t last = 0;  ///< highest number seen under it, or the head when it was first heard of
  };
  std::optional<Missed> head_is(std::uint64_t head, bool certain);
  std::optional<Missed> filtered_message(std::string_view topic, const wire::Header& header);
  /// True when the epoch is another one than before.
  bool enters(const wire::Epoch& epoch);
  void stand_at(const wire::Epoch& epoch, std::uint64_t sequence);
  std::optional<Missed> begin_epoch(const wire::Epoch& epoch, std::uint64_t stand, std::uint64_t missed_to);

  std::vector<Prefix> prefixes_;  ///< empty for the whole stream
  std::optional<Position> position_;
};

}  // namespace boardwatch::client
