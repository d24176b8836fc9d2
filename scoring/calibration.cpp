#include "scoring/calibration.hpp"

#include <algorithm>
#include <cmath>

namespace boardwatch::scoring {

std::optional<double> Calibration::Bin::mean_confidence() const {
  return right.of == 0 ? std::nullopt : std::optional(confidence_sum / static_cast<double>(right.of));
}

std::optional<double> Calibration::expected_error() const {
  double distance = 0;
  std::size_t findings = 0;
  for (const auto& bin : bins) {
    distance += std::abs(bin.confidence_sum - static_cast<double>(bin.right.right));
    findings += bin.right.of;
  }
  return findings == 0 ? std::nullopt : std::optional(distance / static_cast<double>(findings));
}

Calibration calibrate(const std::vector<Judged>& findings) {
  Calibration calibration;
  for (const auto& finding : findings) {
    if (!finding.confidence) {
      ++calibration.unrated;
      continue;
    }
    const auto tenth = static_cast<std::size_t>(*finding.confidence * 10);
    auto& bin = calibration.bins[std::min(tenth, calibration.bins.size() - 1)];
    ++bin.right.of;
    bin.right.right += finding.right ? 1u : 0u;
    bin.confidence_sum += *finding.confidence;
  }
  return calibration;
}

}  // namespace boardwatch::scoring
