// Findings -> alert drafts, by rules that editors write in YAML (docs/rules.md).
#pragma once

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "core/alert.hpp"
#include "core/catalogue.hpp"
#include "core/result.hpp"
#include "core/rule_memory.hpp"
#include "rules/rule.hpp"
#include "rules/rule_file.hpp"
#include "rules/watch_list.hpp"

namespace boardwatch::rules {

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
  /// What a stored finding raises, by itself and with what `memory` holds; what rules must remember of it is put there. Of what
  /// is no news nothing is raised, but it is remembered.
  std::vector<AlertDraft> decide(const FindingRecord& found, RuleMemory& memory, Age age) const;
  /// What is raised because `today` has come: nothing has followed in time.
  std::vector<AlertDraft> remind(Date today, RuleMemory& memory) const;
  /// Another one where what rules remember would be another thing: the text of all rules that look at several findings, and of the
  /// watch-lists.
  const std::string& version() const { return version_; }
  /// The rules that are asked about a finding, by their place in all(); the others cannot be true of one of its sort.
  const std::vector<std::size_t>& asked_about(const Finding& finding) const { return by_sort_[sort_of(finding)]; }

 private:
  std::shared_ptr<const Catalogue> catalogue_ = std::make_shared<const Catalogue>();
  WatchLists lists_;
  std::vector<Rule> rules_;
  std::string version_;
  std::array<std::vector<std::size_t>, sorts> by_sort_;  ///< indexes into rules_
};

/// One sentence an editor could read aloud: "Paul Jenkins, chief executive of X, is to retire".
std::string headline(const Finding& finding);

}  // namespace boardwatch::rules
