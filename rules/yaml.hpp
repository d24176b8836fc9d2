// Strict YAML: every fault has a place, nothing is guessed, and nothing in a file can make reading it dear.
#pragma once

#include <yaml-cpp/yaml.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"
#include "rules/rule_file.hpp"

namespace boardwatch::rules::yaml {

/// bad_config: "FILE:LINE:COLUMN: what".
tl::unexpected<Error> refuse(const RuleFile& file, const YAML::Mark& mark, std::string_view what);

/// The same for a place inside a scalar: the byte at `offset` of its text. Where line breaks were folded, the line is the one in
/// the file.
tl::unexpected<Error> refuse_inside(const RuleFile& file, const YAML::Node& scalar, std::size_t offset, std::string_view what);

inline constexpr std::size_t most_bytes = 1 << 20;

/// The one document of a file. Refused: more than `most` bytes, more than one document, anchors, aliases, tags, deep nesting,
/// control characters and what is no UTF-8.
Result<YAML::Node> parse(const RuleFile& file, std::size_t most = most_bytes);

/// The members of a map. Refused: what is no map, unknown keys and keys that are there twice.
using Members = std::map<std::string, YAML::Node, std::less<>>;
Result<Members> members_of(const RuleFile& file, const YAML::Node& node, std::string_view what,
                           const std::vector<std::string_view>& known);

/// A scalar with something in it. Strings stay strings: `no` is "no".
Result<std::string> text_of(const RuleFile& file, const YAML::Node& node, std::string_view what);
/// A list of scalars, or one scalar as a list of one. Never empty.
Result<std::vector<YAML::Node>> list_of(const RuleFile& file, const YAML::Node& node, std::string_view what);
/// A whole number from `least` to `most`.
Result<int> whole_of(const RuleFile& file, const YAML::Node& node, std::string_view what, int least, int most);
/// A number from 0 to 1.
Result<double> share_of(const RuleFile& file, const YAML::Node& node, std::string_view what);
/// "90 days".
Result<int> days_of(const RuleFile& file, const YAML::Node& node, std::string_view what);

}  // namespace boardwatch::rules::yaml
