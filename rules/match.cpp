// Which findings a condition accepts, and what the rules raise of one.
#include <algorithm>

#include "rules/cluster.hpp"
#include "rules/rules.hpp"

namespace boardwatch::rules {
namespace {

template <class T>
bool has(const std::vector<T>& list, const T& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

template <class T>
bool allows(const std::vector<T>& list, const T& value) {
  return list.empty() || has(list, value);
}

bool accepts_change(const Condition& condition, const Change& change) {
  const bool only_signals = !condition.signals.empty() || !condition.directions.empty();
  if (condition.changes.empty() ? only_signals : !has(condition.changes, change.kind)) return false;
  const bool reason_fits = condition.reasons.empty() || (change.reason && has(condition.reasons, *change.reason));
  return allows(condition.posts, change.post) && reason_fits && allows(condition.tenses, change.tense);
}

bool accepts_signal(const Condition& condition, const Signal& signal) {
  const bool only_changes =
      !condition.changes.empty() || !condition.posts.empty() || !condition.reasons.empty() || !condition.tenses.empty();
  if (condition.signals.empty() ? only_changes : !has(condition.signals, signal.kind)) return false;
  return allows(condition.directions, signal.direction);
}

AlertDraft draft_of(const Rule& rule, const FindingRecord& found) {
  AlertDraft draft;
  draft.rule = rule.name;
  draft.fact = fact_key(found.finding);
  draft.priority = rule.priority;
  draft.headline = headline(found.finding);
  draft.evidence = {found};
  draft.repeat_after_days = rule.repeat_after_days;
  return draft;
}

}  // namespace

bool accepts(const Condition& condition, const Finding& finding) {
  if (confidence_of(finding) < condition.min_confidence) return false;
  const auto& code = organisation_code_of(finding);
  if (!condition.organisations.empty() && !(code && has(condition.organisations, *code))) return false;
  if (const auto* change = std::get_if<Change>(&finding)) return accepts_change(condition, *change);
  return accepts_signal(condition, std::get<Signal>(finding));
}

std::vector<AlertDraft> RuleSet::decide(const FindingRecord& found, const History& history) const {
  std::vector<AlertDraft> drafts;
  for (const auto& rule : rules_) {
    if (!accepts(rule.when, found.finding)) continue;
    if (rule.type == RuleType::match)
      drafts.push_back(draft_of(rule, found));
    else if (auto draft = find_cluster(rule, found, history))
      drafts.push_back(*std::move(draft));
  }
  return drafts;
}

}  // namespace boardwatch::rules
