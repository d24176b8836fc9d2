// A rule's conditions in words, for those who ask why there was an alert.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "rules/rules.hpp"

namespace boardwatch::rules {

/// What the rule asks for, a line each: {"kind", "departure or appointment"}, {"confidence", "0.5 or more"}. What accepts
/// everything is left out.
std::vector<std::pair<std::string, std::string>> describe(const Rule& rule);

}  // namespace boardwatch::rules
