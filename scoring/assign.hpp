// Who goes with whom, one to one.
#pragma once

#include <cstddef>
#include <vector>

namespace boardwatch::scoring {

struct Pair {
  std::size_t row, column;
  friend bool operator==(const Pair&, const Pair&) = default;
};

/// The pairs whose weights, all at least 0, have the highest sum (the Hungarian method:
/// https://doi.org/10.1002/nav.3800020109), by column. Pairs of weight 0 are left out. Rows are taken in their order
/// and of equals the first, so that the same weights always give the same pairs. `weights` has rows of equal length.
/// Time grows with the cube of the longer side.
std::vector<Pair> best_assignment(const std::vector<std::vector<int>>& weights);

}  // namespace boardwatch::scoring
