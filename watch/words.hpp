// Days and spans as a notice says them.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "core/date.hpp"

namespace boardwatch::watch {

/// "Thursday 26 November 2026", "November 2026" or "2026".
std::string in_words(PartialDate date);
/// "23 November 2026 07:30 UTC".
std::string in_words(Timestamp time);
/// The largest unit only: "3 days", "1 hour", "40 minutes"; "1 minute" for less; nothing negative.
std::string in_words(std::chrono::seconds span);
/// "1 paper", "3 papers".
std::string counted(int number, std::string_view thing);

}  // namespace boardwatch::watch
