#include "client/gap_check.hpp"

#include <algorithm>

namespace boardwatch::client {
namespace {

bool starts_with(std::string_view text, std::string_view prefix) { return text.substr(0, prefix.size()) == prefix; }

bool covers_stream(const std::string& topic) { return starts_with(wire::alert_stream, topic); }

/// The number of the message before this one under `prefix`; none where the message has no such level.
std::optional<std::uint64_t> previous_under(std::string_view prefix, std::string_view topic,
                                            const wire::Header& header) {
  const auto levels = wire::topic_levels(topic);
  const auto level = std::find(levels.begin(), levels.end(), prefix);
  const auto index = static_cast<std::size_t>(level - levels.begin());
  if (level == levels.end() || index >= header.previous.size()) return std::nullopt;
  return header.previous[index];
}

std::optional<Missed> wider(std::optional<Missed> a, const std::optional<Missed>& b) {
  if (!a || !b) return a ? a : b;
  a->from = std::min(a->from, b->from);
  a->to = std::max(a->to, b->to);
  return a;
}

}  // namespace

GapCheck::GapCheck(std::vector<std::string> topics, std::optional<Position> resume) : position_(resume) {
  if (std::none_of(topics.begin(), topics.end(), covers_stream))
    for (auto& topic : topics)
      if (starts_with(topic, wire::alert_stream))
        prefixes_.push_back({std::move(topic), resume ? resume->sequence : 0});
}

void GapCheck::stand_at(const wire::Epoch& epoch, std::uint64_t sequence) {
  position_ = Position{epoch, sequence};
  for (auto& prefix : prefixes_) prefix.last = sequence;
}

bool GapCheck::enters(const wire::Epoch& epoch) { return position_ && position_->epoch != epoch; }

std::optional<Missed> GapCheck::begin_epoch(const wire::Epoch& epoch, std::uint64_t stand, std::uint64_t missed_to) {
  stand_at(epoch, stand);
  return Missed{1, missed_to, prefixes_.empty(), true};
}

std::optional<Missed> GapCheck::head_is(std::uint64_t head, bool certain) {
  if (head <= position_->sequence) return std::nullopt;
  const Missed missed{position_->sequence + 1, head, certain, false};
  stand_at(position_->epoch, head);
  return missed;
}

std::optional<Missed> GapCheck::welcome(const wire::Epoch& epoch, std::uint64_t head) {
  if (enters(epoch)) return begin_epoch(epoch, head, head);
  if (position_) return head_is(head, prefixes_.empty());
  stand_at(epoch, head);
  return std::nullopt;
}

std::optional<Missed> GapCheck::heartbeat(const wire::Epoch& epoch, std::uint64_t head) {
  if (enters(epoch) || !position_ || prefixes_.empty()) return welcome(epoch, head);
  return std::nullopt;  // the head may have moved by alerts that nobody here asked for
}

std::optional<Missed> GapCheck::filtered_message(std::string_view topic, const wire::Header& header) {
  std::optional<Missed> missed;
  for (auto& prefix : prefixes_) {
    if (!starts_with(topic, prefix.topic)) continue;
    const auto previous = previous_under(prefix.topic, topic, header);
    if (previous && *previous > prefix.last) missed = wider(missed, Missed{prefix.last + 1, *previous, true, false});
    prefix.last = std::max(prefix.last, header.sequence);
  }
  return missed;
}

std::optional<Missed> GapCheck::message(std::string_view topic, const wire::Header& header) {
  if (!starts_with(topic, wire::alert_stream)) return std::nullopt;
  if (enters(header.epoch)) {
    const auto before = header.sequence - (header.sequence > 0 ? 1 : 0);
    auto missed = begin_epoch(header.epoch, header.sequence, before);
    return missed;
  }
  if (!position_) {
    stand_at(header.epoch, header.sequence);
    return std::nullopt;
  }
  if (header.sequence <= position_->sequence) return std::nullopt;  // sent again
  std::optional<Missed> missed;
  if (!prefixes_.empty())
    missed = filtered_message(topic, header);
  else if (header.sequence > position_->sequence + 1)
    missed = Missed{position_->sequence + 1, header.sequence - 1, true, false};
  position_->sequence = header.sequence;
  return missed;
}

}  // namespace boardwatch::client
