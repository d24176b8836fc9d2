#include "scoring/assign.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace boardwatch::scoring {

void PrintTo(const Pair& pair, std::ostream* out) { *out << pair.row << "-" << pair.column; }

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Weights = std::vector<std::vector<int>>;

int sum_of(const Weights& weights, const std::vector<Pair>& pairs) {
  return std::accumulate(pairs.begin(), pairs.end(), 0,
                         [&](int sum, const Pair& p) { return sum + weights[p.row][p.column]; });
}

/// Every way of giving rows columns, one after the other.
int best_sum(const Weights& weights) {
  const auto size = std::max(weights.size(), weights.front().size());
  std::vector<std::size_t> order(size);
  std::iota(order.begin(), order.end(), 0u);
  int best = 0;
  do {
    int sum = 0;
    for (std::size_t row = 0; row < weights.size(); ++row)
      if (order[row] < weights[row].size()) sum += weights[row][order[row]];
    best = std::max(best, sum);
  } while (std::next_permutation(order.begin(), order.end()));
  return best;
}

Weights random_weights(std::mt19937& random) {
  const auto below = [&](unsigned limit) { return random() % limit; };
  Weights weights(1 + below(5), std::vector<int>(1 + below(5)));
  for (auto& row : weights)
    for (auto& weight : row) weight = static_cast<int>(below(3) * below(4) * 50);
  return weights;
}

TEST(Assign, NothingGoesWithNothing) {
  EXPECT_THAT(best_assignment({}), IsEmpty());
  EXPECT_THAT(best_assignment({{}, {}}), IsEmpty());
}

TEST(Assign, PairsOfNoWeightAreLeftOut) { EXPECT_THAT(best_assignment({{0, 0}, {0, 7}}), ElementsAre(Pair{1, 1})); }

TEST(Assign, TheSumDecidesAndNotTheBestPair) {
  EXPECT_THAT(best_assignment({{10, 9}, {9, 1}}), ElementsAre(Pair{1, 0}, Pair{0, 1}));
}

TEST(Assign, SidesMayBeOfDifferentLength) {
  EXPECT_THAT(best_assignment({{1, 5, 3}}), ElementsAre(Pair{0, 1}));
  EXPECT_THAT(best_assignment({{1}, {5}, {3}}), ElementsAre(Pair{1, 0}));
}

TEST(Assign, OfEqualsTheFirstIsTaken) {
  EXPECT_THAT(best_assignment({{4, 4}}), ElementsAre(Pair{0, 0}));
  EXPECT_THAT(best_assignment({{4, 4}, {4, 4}}), ElementsAre(Pair{0, 0}, Pair{1, 1}));
}

TEST(Assign, NoOtherWayHasAHigherSum) {
  std::mt19937 random(20261122);
  for (int round = 0; round < 2000; ++round) {
    const auto weights = random_weights(random);
    const auto pairs = best_assignment(weights);
    ASSERT_EQ(sum_of(weights, pairs), best_sum(weights)) << "round " << round;
    ASSERT_TRUE(
        std::is_sorted(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.column < b.column; }));
  }
}

}  // namespace
}  // namespace boardwatch::scoring
