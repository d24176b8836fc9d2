// Findings -> alert drafts, by rules that editors write in YAML (docs/rules.md).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/alert.hpp"
#include "core/catalogue.hpp"
#include "core/result.hpp"

namespace boardwatch::rules {

struct RuleFile {
  std::string path;  ///< for messages only
  std::string text;
};

enum class RuleType { match, count };

/// What a finding must be. An empty list accepts everything, with one exception: a list that only changes (or only
/// signals) can satisfy keeps the other family out, unless that family's kinds are listed too.
struct Condition {
  std::vector<ChangeKind> changes;  ///< `kind` in the file
  std::vector<SignalKind> signals;  ///< `signal` in the file
  std::vector<Post> posts;          ///< this and the next two narrow changes
  std::vector<Reason> reasons;
  std::vector<Tense> tenses;
  std::vector<Direction> directions;       ///< narrows signals
  std::vector<std::string> organisations;  ///< codes
  double min_confidence = 0;
};

struct Rule {
  std::string name;
  RuleType type = RuleType::match;
  Condition when;
  Priority priority = Priority::normal;
  int at_least = 0;     ///< count: so many different facts (people; posts where nobody is named) ...
  int within_days = 0;  ///< ... in so many days of document time, at one organisation
  std::string label;    ///< count: what the cluster is called in the headline; may be empty
  int repeat_after_days = 365;
};

/// Immutable. Any thread.
class RuleSet {
 public:
  /// Names are unique over all files; no files give no rules. Errors: bad_config with file, line, column, reason and
  /// "did you mean"; the first fault only.
  static Result<RuleSet> load(const std::vector<RuleFile>& files, const Catalogue& catalogue);

  const std::vector<Rule>& all() const { return rules_; }
  /// What `found` raises. `history` holds what was stored before, `found` itself included or not.
  std::vector<AlertDraft> decide(const FindingRecord& found, const History& history) const;

 private:
  std::vector<Rule> rules_;
};

bool accepts(const Condition& condition, const Finding& finding);
/// One sentence an editor could read aloud: "Paul Jenkins, chief executive of X, is to retire".
std::string headline(const Finding& finding);

}  // namespace boardwatch::rules
