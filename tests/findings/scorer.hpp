// How well findings agree with labelled passages: a simple cousin of the project's scoring tool.
#pragma once

#include <string>
#include <vector>

#include "core/finding.hpp"

namespace boardwatch::findings {

/// right, labelled and found things, and what follows from them.
struct Count {
  int right = 0, gold = 0, found = 0;
  double f1() const { return gold + found == 0 ? 1 : 2.0 * right / (gold + found); }
  Count& operator+=(const Count& other);
};

struct Score {
  Count events;   ///< kind, person and post agree
  Count slots;    ///< each of kind, person, post, organisation, reason, date, destination
  Count signals;  ///< kind and organisation agree
  int empty = 0, alarms = 0;
  double alarm_rate() const { return empty == 0 ? 0 : static_cast<double>(alarms) / empty; }
  Score& operator+=(const Score& other);
};

struct Labelled {
  std::vector<Change> changes;
  std::vector<Signal> signals;
};

/// One passage.
Score score(const Labelled& gold, const std::vector<Finding>& found);

/// First names may be missing or an initial; surnames are equal.
bool is_same_person(const std::string& a, const std::string& b);

}  // namespace boardwatch::findings
