// One rule, as an editor wrote it (docs/rules.md).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/alert.hpp"
#include "rules/expression/expression.hpp"
#include "rules/message.hpp"
#include "rules/windows.hpp"

namespace boardwatch::rules {

// The enumerators equal the words in the file.
enum class RuleType { match, first_seen, change, count, distinct, baseline, sequence, threshold, corroborate, unanswered, absence };
std::string_view to_word(RuleType type);
std::optional<RuleType> rule_type_from(std::string_view word);
const std::vector<std::string_view>& rule_types();

/// What findings are kept apart by, and what of them is counted or compared.
enum class Feature { organisation, post, person, kind, region, board, source, fact };
std::string_view to_word(Feature feature);
std::optional<Feature> feature_from(std::string_view word);
const std::vector<std::string_view>& features();

/// Which day of a finding its rule counts in.
enum class Clock { document, seen };

struct Rule {
  std::string name;
  RuleType type = RuleType::match;
  Expression when;  ///< what a finding must be
  Priority priority = Priority::normal;
  int repeat_after_days = 365;
  std::vector<Feature> per;   ///< findings that differ in one of these are looked at apart; none: all together
  Clock clock = Clock::document;
  Feature of = Feature::fact;  ///< distinct, change: what must differ
  int at_least = 0;            ///< count, distinct, baseline: so many different ones; corroborate: so many sources
  int within_days = 0;         ///< the window; first_seen: for how long there was none
  int past_days = 0;           ///< baseline: what is usual is taken from so many days before
  double times = 0;            ///< baseline: so many times what is usual
  std::optional<Expression> beside;  ///< count: one of the window must also be of another kind
  std::optional<Expression> then;    ///< sequence: what must follow
  std::optional<Expression> unless;  ///< unanswered: what would have been an answer
  bool elsewhere = false;            ///< sequence: at another organisation
  std::optional<Expression> value;   ///< threshold: what is measured
  Threshold threshold;
  std::string label;                 ///< count, distinct: what the cluster is called in the headline; may be empty
  std::optional<Message> message;    ///< in place of the headline
};

/// What `feature` is of a finding, as a key: without capital letters and marks. None where the finding does not tell it.
std::optional<std::string> key_of(Feature feature, const Subject& subject);
/// The group that a finding belongs to; none where it does not tell what findings are kept apart by.
std::optional<std::string> group_of(const Rule& rule, const Subject& subject);
/// The finding as the rule remembers it.
Remembered remembered(const Rule& rule, const Subject& subject);

}  // namespace boardwatch::rules
