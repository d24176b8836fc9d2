#include "scoring/assign.hpp"

#include <algorithm>
#include <limits>

namespace boardwatch::scoring {
namespace {

/// Rows join one by one; each time the cheapest chain of exchanges is looked for that gives everybody a column (the
/// form with potentials, which keep the reduced costs of all pairs at 0 or more). The matrix is made square with
/// weights of 0. Row and column 0 are nobody.
class Assignment {
 public:
  explicit Assignment(const std::vector<std::vector<int>>& weights)
      : weights_(weights),
        size_(std::max(weights.size(), weights.empty() ? 0 : weights.front().size())),
        row_potential_(size_ + 1),
        column_potential_(size_ + 1),
        row_of_(size_ + 1) {}

  std::vector<Pair> solve() {
    for (std::size_t row = 1; row <= size_; ++row) join(row);
    std::vector<Pair> pairs;
    for (std::size_t column = 1; column <= size_; ++column)
      if (weight(row_of_[column], column) > 0) pairs.push_back({row_of_[column] - 1, column - 1});
    return pairs;
  }

 private:
  /// A search for a free column, over columns that are reached from the new row.
  struct Search {
    explicit Search(std::size_t columns)
        : distance(columns, std::numeric_limits<int>::max()), came_from(columns), reached(columns, false) {}
    std::vector<int> distance;
    std::vector<std::size_t> came_from;
    std::vector<bool> reached;
  };

  int weight(std::size_t row, std::size_t column) const {
    const bool padding = row > weights_.size() || column > weights_.front().size();
    return padding ? 0 : weights_[row - 1][column - 1];
  }

  void join(std::size_t row) {
    Search search(size_ + 1);
    row_of_[0] = row;
    std::size_t column = 0;
    while (row_of_[column] != 0) {
      search.reached[column] = true;
      look_from(column, search);
      column = advance(search);
    }
    for (; column != 0; column = search.came_from[column]) row_of_[column] = row_of_[search.came_from[column]];
  }

  void look_from(std::size_t column, Search& search) const {
    const auto row = row_of_[column];
    for (std::size_t next = 1; next <= size_; ++next) {
      if (search.reached[next]) continue;
      const int reduced = -weight(row, next) - row_potential_[row] - column_potential_[next];
      if (reduced >= search.distance[next]) continue;
      search.distance[next] = reduced;
      search.came_from[next] = column;
    }
  }

  /// The nearest column that is not yet reached, the potentials moved so that it costs nothing.
  std::size_t advance(Search& search) {
    std::size_t nearest = 0;
    for (std::size_t column = 1; column <= size_; ++column)
      if (!search.reached[column] && (nearest == 0 || search.distance[column] < search.distance[nearest]))
        nearest = column;
    const int step = search.distance[nearest];
    for (std::size_t column = 0; column <= size_; ++column) {
      if (!search.reached[column]) {
        if (column != 0) search.distance[column] -= step;
        continue;
      }
      row_potential_[row_of_[column]] += step;
      column_potential_[column] -= step;
    }
    return nearest;
  }

  const std::vector<std::vector<int>>& weights_;
  std::size_t size_;
  std::vector<int> row_potential_, column_potential_;
  std::vector<std::size_t> row_of_;  ///< by column; 0: free
};

}  // namespace

std::vector<Pair> best_assignment(const std::vector<std::vector<int>>& weights) { return Assignment(weights).solve(); }

}  // namespace boardwatch::scoring
