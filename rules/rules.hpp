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

/// What a finding must be. An empty list accepts everything.
struct Condition {
  std::vector<std::string> kinds;  ///< of changes and signals
  std::vector<Post> posts;
  std::vector<Reason> reasons;
  std::vector<Tense> tenses;
  std::vector<Direction> directions;
  std::vector<std::string> organisations;  ///< codes
  double min_confidence = 0;
};

struct Rule {
  std::string name;
  RuleType type = RuleType::match;
  Condition when;
  Priority priority = Priority::normal;
  int at_least = 0;     ///< count: so many different facts ...
  int within_days = 0;  ///< ... in so many days of document time, at one organisation
  std::string label;    ///< count: what the cluster is called in the headline
  int repeat_after_days = 365;
};

/// Immutable. Any thread.
class RuleSet {
 public:
  /// Errors: bad_config with file, line, column, reason and "did you mean".
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
