// Values of the configuration that are more than a word or a number. Errors: bad_config with file, line, column and what
// to write instead.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/source.hpp"
#include "rules/yaml.hpp"

namespace boardwatch::config {

/// "6 hours".
Result<std::chrono::seconds> duration_of(const rules::RuleFile& file, const YAML::Node& node, std::string_view what);
/// "2 years", "18 months", "90 days"; none for "for ever".
Result<std::optional<std::chrono::days>> retention_of(const rules::RuleFile& file, const YAML::Node& node, std::string_view what);
/// "22:00-06:00"; none for "none".
Result<std::optional<QuietHours>> quiet_hours_of(const rules::RuleFile& file, const YAML::Node& node, std::string_view what);
/// `true` or `false`.
Result<bool> truth_of(const rules::RuleFile& file, const YAML::Node& node, std::string_view what);
/// Names of hosts in lower case: "papers.example.nhs.uk".
Result<std::vector<std::string>> hosts_of(const rules::RuleFile& file, const YAML::Node& node, std::string_view what);
/// An address of the web. Refused: other schemes, spaces and control characters.
Result<std::string> address_of(const rules::RuleFile& file, const YAML::Node& node, std::string_view what);

}  // namespace boardwatch::config
