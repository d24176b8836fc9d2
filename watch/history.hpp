// Which papers are history: read, so that later ones can be compared with them, and alerting nobody.
#pragma once

#include <optional>

#include "core/date.hpp"

namespace boardwatch::watch {

constexpr int history_after_days = 14;

/// For the papers of an address that is read for the first time: of a source that is new, of an address that was
/// accepted. History are those of a meeting more than
/// `history_after_days` ago, and those of no known date. What appears later on a page that is known is always news.
bool is_history(std::optional<PartialDate> meeting, Date today);

}  // namespace boardwatch::watch
