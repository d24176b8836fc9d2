// The published message: topic, header and CloudEvents body. Described in docs/wire.md.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/alert.hpp"
#include "core/result.hpp"

namespace boardwatch::wire {

using Epoch = std::array<unsigned char, 16>;
std::string to_hex(const Epoch& epoch);
Result<Epoch> epoch_from_hex(std::string_view hex);

struct Header {
  Epoch epoch{};
  std::uint64_t sequence = 0;
  std::int64_t time = 0;  ///< seconds since 1970, UTC
  /// For each topic level below the stream, outermost first: the sequence of the previous message under that
  /// prefix, 0 for none.
  std::vector<std::uint64_t> previous;
};
std::string encode_header(const Header& header);
Result<Header> decode_header(std::string_view bytes);

/// "bw/1/alert/departure/RNK/chief_executive/"; of a cluster "bw/1/alert/cluster/RNK/"; of a notice
/// "bw/1/alert/missing_papers/RNK/", with the source's id where no body is known. Parts hold no "/".
std::string alert_topic(const Alert& alert);
/// The prefixes below the stream: "bw/1/alert/departure/", "bw/1/alert/departure/RNK/", ...
std::vector<std::string> topic_levels(std::string_view topic);
constexpr std::string_view alert_stream = "bw/1/alert/";
constexpr std::string_view heartbeat_topic = "bw/1/hb/";

/// The CloudEvents 1.0 object for a raised alert, which has evidence or is a notice; for a withdrawn one, that it is.
std::string alert_event(const Alert& alert, std::string_view installation);

/// Welcome message and heartbeat carry {"epoch", "head"}: the highest sequence sent on the alert stream.
std::string head_body(const Epoch& epoch, std::uint64_t head);

}  // namespace boardwatch::wire
