#include "parsers/findings/key_table.hpp"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace boardwatch::findings {
namespace {

TEST(KeyTable, KnowsNothingAtFirst) {
  const KeyTable<int> table;
  EXPECT_EQ(table.find(1), nullptr);
}

TEST(KeyTable, AKeyThatIsAskedForIsAddedWithAnEmptyValue) {
  KeyTable<int> table;
  EXPECT_EQ(table[7], 0);
  ASSERT_NE(table.find(7), nullptr);
}

TEST(KeyTable, KeysThatFallOnTheSamePlaceStayApart) {
  KeyTable<int> table;
  for (std::uint64_t k = 1; k <= 300; ++k) table[k << 20] = static_cast<int>(k);
  for (std::uint64_t k = 1; k <= 300; ++k) EXPECT_EQ(*table.find(k << 20), static_cast<int>(k));
  EXPECT_EQ(table.find(std::uint64_t{301} << 20), nullptr);
}

TEST(KeyTable, HoldsWhatAMapHoldsHoweverItGrows) {
  std::mt19937_64 random(4);
  KeyTable<std::uint64_t> table;
  std::map<std::uint64_t, std::uint64_t> map;
  for (int i = 0; i < 20'000; ++i) {
    const auto key = random() % 9'000 + 1;
    table[key] += 1;
    map[key] += 1;
  }
  for (std::uint64_t key = 1; key <= 9'000; ++key) {
    const auto known = map.find(key);
    const auto* found = table.find(key);
    ASSERT_EQ(found != nullptr, known != map.end());
    if (found != nullptr) {
      EXPECT_EQ(*found, known->second);
    }
  }
}

}  // namespace
}  // namespace boardwatch::findings
