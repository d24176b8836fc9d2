// From one node of YAML to a rule. A rule that could never apply is refused: it would look active and stay silent.
#pragma once

#include "rules/rule.hpp"
#include "rules/yaml.hpp"

namespace boardwatch::rules {

/// Errors: bad_config with file, line, column, reason and "did you mean"; the first fault only.
Result<Rule> read_rule(const RuleFile& file, const YAML::Node& node, const Vocabulary& vocabulary);

}  // namespace boardwatch::rules
