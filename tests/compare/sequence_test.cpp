#include "compare/sequence.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace boardwatch::compare {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Sequence = std::vector<std::uint32_t>;

Sequence applied(const Sequence& a, const std::vector<Edit>& edits, const Sequence& b) {
  Sequence out;
  std::size_t done = 0;
  for (const auto& edit : edits) {
    out.insert(out.end(), a.begin() + static_cast<std::ptrdiff_t>(done),
               a.begin() + static_cast<std::ptrdiff_t>(edit.a_begin));
    EXPECT_EQ(out.size(), edit.b_begin);
    out.insert(out.end(), b.begin() + static_cast<std::ptrdiff_t>(edit.b_begin),
               b.begin() + static_cast<std::ptrdiff_t>(edit.b_end));
    done = edit.a_end;
  }
  out.insert(out.end(), a.begin() + static_cast<std::ptrdiff_t>(done), a.end());
  return out;
}

std::size_t changed(const std::vector<Edit>& edits) {
  std::size_t count = 0;
  for (const auto& edit : edits) count += edit.a_end - edit.a_begin + edit.b_end - edit.b_begin;
  return count;
}

Sequence random_sequence(std::mt19937& random, std::size_t length, std::uint32_t letters) {
  Sequence out(length);
  for (auto& key : out) key = static_cast<std::uint32_t>(random() % letters);
  return out;
}

/// A few elements put in, taken out and changed.
Sequence edited(std::mt19937& random, Sequence keys, int times, std::uint32_t letters) {
  for (int i = 0; i < times; ++i) {
    const auto at = static_cast<std::ptrdiff_t>(random() % (keys.size() + 1));
    if (random() % 2 == 0)
      keys.insert(keys.begin() + at, static_cast<std::uint32_t>(random() % letters));
    else if (at < static_cast<std::ptrdiff_t>(keys.size()))
      keys.erase(keys.begin() + at);
  }
  return keys;
}

TEST(Sequence, TheSameHasNoDifferences) {
  const Sequence keys{1, 2, 3, 2, 1};
  EXPECT_THAT(differences(keys, keys), IsEmpty());
  EXPECT_THAT(differences({}, {}), IsEmpty());
}

TEST(Sequence, FindsWhatCameWhatWentAndWhatChanged) {
  EXPECT_THAT(differences(Sequence{1, 2, 3}, Sequence{1, 9, 2, 3}), ElementsAre(Edit{1, 1, 1, 2}));
  EXPECT_THAT(differences(Sequence{1, 2, 3}, Sequence{1, 3}), ElementsAre(Edit{1, 2, 1, 1}));
  EXPECT_THAT(differences(Sequence{1, 2, 3}, Sequence{1, 7, 3}), ElementsAre(Edit{1, 2, 1, 2}));
  EXPECT_THAT(differences(Sequence{}, Sequence{4, 5}), ElementsAre(Edit{0, 0, 0, 2}));
  EXPECT_THAT(differences(Sequence{4, 5}, Sequence{}), ElementsAre(Edit{0, 2, 0, 0}));
}

TEST(Sequence, AppliedToTheOldGivesTheNew) {
  std::mt19937 random(11);
  for (int round = 0; round < 400; ++round) {
    const auto letters = static_cast<std::uint32_t>(2 + random() % 50);
    const auto a = random_sequence(random, random() % 60, letters);
    const auto b = round % 2 == 0 ? random_sequence(random, random() % 60, letters) : edited(random, a, 5, letters);
    EXPECT_EQ(applied(a, differences(a, b), b), b);
    EXPECT_EQ(applied(a, joined(differences(a, b), 3), b), b);
  }
}

TEST(Sequence, AppliedToALongOldGivesTheNewToo) {
  std::mt19937 random(12);
  for (int round = 0; round < 20; ++round) {
    const std::uint32_t letters = round % 2 == 0 ? 8 : 800;
    const auto a = random_sequence(random, 3000, letters);
    const auto b = edited(random, a, 40, letters);
    const auto edits = differences(a, b);
    EXPECT_EQ(applied(a, edits, b), b);
    EXPECT_LE(changed(edits), 400u);
  }
}

TEST(Sequence, AShortOneIsChangedAsLittleAsCanBe) {
  std::mt19937 random(13);
  for (int round = 0; round < 100; ++round) {
    const auto a = random_sequence(random, 50, 6);
    const auto b = edited(random, a, 4, 6);
    EXPECT_LE(changed(differences(a, b)), 4u);
  }
}

TEST(Sequence, WhatIsUnrelatedIsReplacedWholeAndNotSearchedWithoutEnd) {
  std::mt19937 random(14);
  Sequence a = random_sequence(random, 200'000, 50'000), b = random_sequence(random, 200'000, 50'000);
  for (auto& key : b) key += 50'000;
  EXPECT_THAT(differences(a, b), ElementsAre(Edit{0, a.size(), 0, b.size()}));
  for (auto& key : b) key -= 50'000;  // the same words in another order: a few stretches may be the same
  EXPECT_EQ(applied(a, differences(a, b), b), b);
}

TEST(Sequence, EditsWithLittleBetweenAreJoined) {
  EXPECT_THAT(joined({{0, 1, 0, 1}, {3, 4, 3, 3}, {9, 9, 8, 9}}, 3), ElementsAre(Edit{0, 4, 0, 3}, Edit{9, 9, 8, 9}));
}

}  // namespace
}  // namespace boardwatch::compare
