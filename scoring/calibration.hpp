// Whether a confidence of 0.8 is right eight times in ten.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "scoring/count.hpp"

namespace boardwatch::scoring {

/// A predicted finding: what it said of itself, and whether it is right (as an event or as a signal).
struct Judged {
  std::optional<double> confidence;  ///< 0 to 1
  bool right = false;
};

struct Calibration {
  struct Bin {
    Share right;  ///< of the findings in this tenth
    double confidence_sum = 0;
    std::optional<double> mean_confidence() const;
  };
  std::array<Bin, 10> bins;  ///< [0, 0.1), [0.1, 0.2), ... [0.9, 1]
  std::size_t unrated = 0;   ///< findings without a confidence; in no bin

  /// The expected calibration error: how far the mean confidence of a bin lies from its share of right findings,
  /// averaged over the findings. 0 is best; none where no finding has a confidence.
  std::optional<double> expected_error() const;
};

Calibration calibrate(const std::vector<Judged>& findings);

}  // namespace boardwatch::scoring
