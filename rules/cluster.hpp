// What the alert of several different findings says.
#pragma once

#include <string>
#include <vector>

#include "core/alert.hpp"
#include "rules/rule.hpp"
#include "rules/windows.hpp"

namespace boardwatch::rules {

/// "Departures cluster at X: 3 departures in 90 days (chair, chief nurse, finance director)". `evidence` has the records of the
/// window's entries, the finding that completed it first.
std::string cluster_headline(const Rule& rule, const Window& window, const std::vector<FindingRecord>& evidence);

}  // namespace boardwatch::rules
