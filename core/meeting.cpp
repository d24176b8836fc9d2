#include "core/meeting.hpp"

#include <array>

namespace boardwatch {
namespace {

constexpr std::array<std::string_view, 5> kinds{"board", "governors", "members", "committee", "other"};
constexpr std::array<std::string_view, 3> statuses{"planned", "held", "cancelled"};

template <class Enum, std::size_t N>
std::optional<Enum> from_code(const std::array<std::string_view, N>& codes, std::string_view code) {
  for (std::size_t i = 0; i < N; ++i)
    if (codes[i] == code) return static_cast<Enum>(i);
  return std::nullopt;
}

}  // namespace

std::string_view to_code(MeetingKind kind) { return kinds.at(static_cast<std::size_t>(kind)); }
std::optional<MeetingKind> meeting_kind_from(std::string_view code) { return from_code<MeetingKind>(kinds, code); }
std::string_view to_code(MeetingStatus status) { return statuses.at(static_cast<std::size_t>(status)); }
std::optional<MeetingStatus> meeting_status_from(std::string_view code) { return from_code<MeetingStatus>(statuses, code); }

}  // namespace boardwatch
