// Things that were to be found, were found, and are right.
#pragma once

#include <cstddef>
#include <optional>

namespace boardwatch::scoring {

struct Count {
  std::size_t right = 0, gold = 0, predicted = 0;

  // From 0 to 1; none where there is nothing to count.
  std::optional<double> precision() const;
  std::optional<double> recall() const;
  std::optional<double> f1() const;
  Count& operator+=(const Count& other);
  friend bool operator==(const Count&, const Count&) = default;
};

/// So many right of so many.
struct Share {
  std::size_t right = 0, of = 0;
  std::optional<double> value() const;
  friend bool operator==(const Share&, const Share&) = default;
};

}  // namespace boardwatch::scoring
