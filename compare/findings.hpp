// What was found in one version of a paper and not in the other.
#pragma once

#include <string>
#include <vector>

#include "core/finding.hpp"

namespace boardwatch::compare {

struct FieldChange {
  std::string field;          ///< its name in JSON, "words" for the evidence
  std::string before, after;  ///< empty for none

  friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

struct AlteredFinding {
  Finding before, after;
  std::vector<FieldChange> fields;  ///< at least one

  friend bool operator==(const AlteredFinding&, const AlteredFinding&) = default;
};

struct FindingChanges {
  std::vector<Finding> gained, lost;
  std::vector<AlteredFinding> altered;
  std::vector<Finding> perhaps_gained,
      perhaps_lost;  ///< not to be compared: the version that lacks them was read in part

  friend bool operator==(const FindingChanges&, const FindingChanges&) = default;
};

enum class Whole { yes, no };  ///< whether a version was read whole

/// A finding is the same where it states the same fact in the same words; then where it states the same fact (of those
/// the likest in words); then where nearly the same words state another. Where it stands, how often and how sure it is
/// do not count. What a version that was read in part lacks is not told as gained or lost for sure.
FindingChanges compare_findings(const std::vector<Finding>& before, Whole before_whole,
                                const std::vector<Finding>& after, Whole after_whole);

}  // namespace boardwatch::compare
