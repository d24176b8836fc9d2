// The arithmetic of windows: what a rule that looks at several findings makes of one more, which may be dated before others that
// came earlier. Pure: the same memory gives the same answer.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/rule_memory.hpp"

namespace boardwatch::rules {

/// `days` in a row that hold `day` and the most different things, as a part of `entries` (in order); of two as full the earlier.
/// With `beside`, only such days as hold one of those too.
struct Window {
  std::vector<Remembered> entries;
  std::size_t different = 0;
  std::int32_t first_day = 0;
};
Window fullest_window(const std::vector<Remembered>& entries, std::int32_t day, int days, const std::vector<Remembered>* beside = nullptr);

/// Whether `found` is the only one in its group for `quiet` days before and after it.
bool is_first(const Remembered& found, const std::optional<Remembered>& before, const std::optional<Remembered>& after, int quiet);

/// Whether the newest of its group says otherwise than the one before it. What came late and is old changes nothing.
bool is_change(const Remembered& found, const std::optional<Remembered>& before, const std::optional<Remembered>& after);

/// A line that a figure must cross, or how many times the figure before it must be.
struct Threshold {
  std::optional<double> above, below, times;
};
/// Whether the newest of its group has crossed the line, which the one before had not, or has grown so many times.
bool crosses(const Threshold& line, const Remembered& found, const std::optional<Remembered>& before, const std::optional<Remembered>& after);

/// How full the days up to `day` are against those before them. `past` is what is usual in as many days.
struct Baseline {
  std::size_t now = 0;
  double past = 0;
};
/// `entries` from `day` - `days` - `past_days` + 1 to `day`. No baseline where nothing is known of the time before.
std::optional<Baseline> baseline_of(const std::vector<Remembered>& entries, std::int32_t day, int days, int past_days);

/// How many different sources tell the same.
std::size_t different_sources(const std::vector<Remembered>& entries);

}  // namespace boardwatch::rules
