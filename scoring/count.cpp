#include "scoring/count.hpp"

namespace boardwatch::scoring {

std::optional<double> Share::value() const {
  return of == 0 ? std::nullopt : std::optional(static_cast<double>(right) / static_cast<double>(of));
}

std::optional<double> Count::precision() const { return Share{right, predicted}.value(); }
std::optional<double> Count::recall() const { return Share{right, gold}.value(); }
std::optional<double> Count::f1() const { return Share{2 * right, gold + predicted}.value(); }

Count& Count::operator+=(const Count& other) {
  right += other.right;
  gold += other.gold;
  predicted += other.predicted;
  return *this;
}

}  // namespace boardwatch::scoring
