// Whose meeting a text speaks of.
#pragma once

#include <optional>
#include <string_view>

#include "core/meeting.hpp"

namespace boardwatch::listings {

/// None where the text names nobody, or both the board and the governors.
std::optional<MeetingKind> kind_in(std::string_view text);

/// A meeting or part of one that the public does not attend: "Part 2", "confidential", "private session".
bool is_private(std::string_view text);

/// Cancelled, postponed, stood down.
bool is_cancelled(std::string_view text);

}  // namespace boardwatch::listings
