#include "scoring/calibration.hpp"

#include <gmock/gmock.h>

namespace boardwatch::scoring {
namespace {

using testing::DoubleNear;
using testing::Eq;
using testing::Optional;

TEST(Calibration, FindingsLieInTenthsAndOneInTheLast) {
  for (std::size_t tenth = 0; tenth < 10; ++tenth) {
    const auto calibration = calibrate({{static_cast<double>(tenth) / 10, true}});
    EXPECT_EQ(calibration.bins[tenth].right.of, 1u) << tenth;
  }
  EXPECT_EQ(calibrate({{1.0, true}}).bins[9].right.of, 1u);
  EXPECT_EQ(calibrate({{0.99, true}}).bins[9].right.of, 1u);
}

TEST(Calibration, BinHasItsShareAndItsMean) {
  const auto bin = calibrate({{0.72, true}, {0.78, false}, {0.75, true}, {0.5, true}}).bins[7];
  EXPECT_EQ(bin.right, (Share{2, 3}));
  EXPECT_THAT(bin.mean_confidence(), Optional(DoubleNear(0.75, 1e-12)));
}

TEST(Calibration, ErrorIsTheDistanceOfShareAndMeanOverAllFindings) {
  // 0.7 and half are right: 0.2 off; 0.9 and all are right: 0.1 off
  const auto calibration = calibrate({{0.7, true}, {0.7, false}, {0.9, true}, {0.9, true}});
  EXPECT_THAT(calibration.expected_error(), Optional(DoubleNear(0.15, 1e-12)));
}

TEST(Calibration, WhatIsRightAsOftenAsItSaysHasNoError) {
  EXPECT_THAT(calibrate({{0.5, true}, {0.5, false}}).expected_error(), Optional(DoubleNear(0, 1e-12)));
}

TEST(Calibration, FindingsWithoutAConfidenceAreCountedApart) {
  const auto calibration = calibrate({{std::nullopt, true}, {0.9, true}});
  EXPECT_EQ(calibration.unrated, 1u);
  EXPECT_THAT(calibration.expected_error(), Optional(DoubleNear(0.1, 1e-12)));
}

TEST(Calibration, NothingToCountHasNoFigure) {
  EXPECT_THAT(calibrate({}).expected_error(), Eq(std::nullopt));
  EXPECT_THAT(calibrate({}).bins[0].mean_confidence(), Eq(std::nullopt));
}

}  // namespace
}  // namespace boardwatch::scoring
