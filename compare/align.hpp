// Which page of one version is which page of the other.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "compare/words.hpp"

namespace boardwatch::compare {

/// Indices into PaperWords::sheets.
struct Pair {
  std::size_t a, b;

  friend bool operator==(const Pair&, const Pair&) = default;
};

struct Alignment {
  std::vector<Pair> kept;   ///< in order in both
  std::vector<Pair> moved;  ///< the same page at another place
};

/// By the words that pages share. Pages in order are matched so that together they are as alike as can be; what is left
/// over and nearly the same is moved. Compares at most `most_pairs` pairs of pages: of longer papers only pages that
/// lie near the same place are.
constexpr std::size_t most_pairs = 4'000'000;
Alignment align(const PaperWords& a, const PaperWords& b);

}  // namespace boardwatch::compare
