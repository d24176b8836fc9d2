// Findings -> alert drafts, by rules that editors write in YAML (docs/rules.md).
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/alert.hpp"
#include "core/catalogue.hpp"
#include "core/result.hpp"
#include "rules/expression/expression.hpp"
#include "rules/rule_file.hpp"
#include "rules/watch_list.hpp"

namespace boardwatch::rules {

enum class RuleType { match, count };

struct Rule {
  std::string name;
  RuleType type = RuleType::match;
  Expression when;  ///< what a finding must be
  Priority priority = Priority::normal;
  int at_least = 0;     ///< count: so many different facts (people; posts where nobody is named) ...
  int within_days = 0;  ///< ... in so many days of document time, at one organisation
  std::string label;    ///< count: what the cluster is called in the headline; may be empty
  int repeat_after_days = 365;
};

/// Everything that an editor writes for the rules.
struct RuleSources {
  std::vector<RuleFile> rules;
  std::vector<RuleFile> watch_lists;
};

/// Immutable. Any thread.
class RuleSet {
 public:
  RuleSet() = default;
  /// Names are unique over all files; no files give no rules. Errors: bad_config with file, line, column, reason and
  /// "did you mean"; the first fault only.
  static Result<RuleSet> load(const RuleSources& sources, std::shared_ptr<const Catalogue> catalogue);

  const std::vector<Rule>& all() const { return rules_; }
  const WatchLists& lists() const { return lists_; }
  /// What `found` raises. `history` holds what was stored before, `found` itself included or not.
  std::vector<AlertDraft> decide(const FindingRecord& found, const History& history) const;
  /// Whether the rule's condition is true of a finding.
  bool accepts(const Rule& rule, const FindingRecord& found) const;
  /// The rules that are asked about a finding; the others cannot be true of one of its sort.
  const std::vector<std::size_t>& asked_about(const Finding& finding) const { return by_sort_[sort_of(finding)]; }

 private:
  std::shared_ptr<const Catalogue> catalogue_ = std::make_shared<const Catalogue>();
  WatchLists lists_;
  std::vector<Rule> rules_;
  std::array<std::vector<std::size_t>, sorts> by_sort_;  ///< indexes into rules_
};

/// One sentence an editor could read aloud: "Paul Jenkins, chief executive of X, is to retire".
std::string headline(const Finding& finding);

}  // namespace boardwatch::rules
