// What the rules raise of one finding.
#include "rules/cluster.hpp"
#include "rules/rules.hpp"

namespace boardwatch::rules {
namespace {

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

bool RuleSet::accepts(const Rule& rule, const FindingRecord& found) const {
  return rule.when.evaluate(subject_of(found, *catalogue_)) == Truth::yes;
}

std::vector<AlertDraft> RuleSet::decide(const FindingRecord& found, const History& history) const {
  std::vector<AlertDraft> drafts;
  const auto subject = subject_of(found, *catalogue_);
  for (const auto index : asked_about(found.finding)) {
    const auto& rule = rules_[index];
    if (rule.when.evaluate(subject) != Truth::yes) continue;
    if (rule.type == RuleType::match)
      drafts.push_back(draft_of(rule, found));
    else if (auto draft = find_cluster(rule, found, history, [&](const FindingRecord& other) { return accepts(rule, other); }))
      drafts.push_back(*std::move(draft));
  }
  return drafts;
}

}  // namespace boardwatch::rules
