// The differences of two sequences of numbers, in bounded time.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace boardwatch::compare {

/// `a` from a_begin to a_end became `b` from b_begin to b_end; either may be empty, never both.
struct Edit {
  std::size_t a_begin, a_end;
  std::size_t b_begin, b_end;

  friend bool operator==(const Edit&, const Edit&) = default;
};

using Keys = std::span<const std::uint32_t>;

/// In order; between two of them lies at least one element that both have. What is between stretches that stand once in
/// each is compared by Myers' algorithm; where that needs more than `most_steps` insertions and deletions the stretch
/// counts as replaced whole. So the time is at most (|a| + |b|) times most_steps, however little the two have in
/// common.
constexpr int most_steps = 1000;
std::vector<Edit> differences(Keys a, Keys b);

/// The same with edits joined between which fewer than `least` elements are equal: a person reads one change there.
std::vector<Edit> joined(std::vector<Edit> edits, std::size_t least);

}  // namespace boardwatch::compare
