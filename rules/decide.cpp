// What the rules raise of one finding.
#include <algorithm>
#include <charconv>
#include <limits>

#include "rules/cluster.hpp"
#include "rules/counter.hpp"
#include "rules/rules.hpp"
#include "rules/words.hpp"

namespace boardwatch::rules {
namespace {

// A rule that looks at two kinds of findings remembers the second apart. No group ends so by itself.
constexpr std::string_view second = "//2";

/// A rule that has accepted a finding.
struct Case {
  const Rule& rule;
  const FindingRecord& found;
  RuleMemory& memory;
  std::string group;
  Remembered self;

  std::string second_group() const { return group + std::string(second); }
};

std::string short_number(double number) {
  char text[32];
  return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

std::string in_days(int days) {
  if (days % 365 == 0) return days == 365 ? "a year" : std::to_string(days / 365) + " years";
  return std::to_string(days) + " days";
}

AlertDraft draft_of(const Rule& rule, const FindingRecord& found, std::string fact, const std::string& words, const Figures& figures) {
  AlertDraft draft;
  draft.rule = rule.name;
  draft.fact = std::move(fact);
  draft.priority = rule.priority;
  const auto own = rule.message ? rule.message->fill(found.finding, figures) : std::nullopt;
  draft.headline = own.value_or(words);
  draft.evidence = {found};
  draft.repeat_after_days = rule.repeat_after_days;
  return draft;
}

AlertDraft draft_of(const Case& at, const std::string& fact, const std::string& words, const Figures& figures) {
  return draft_of(at.rule, at.found, at.group + fact, words, figures);
}

/// The finding that raised it leads, the others follow by date.
void add_evidence(const Case& at, const std::vector<Remembered>& entries, AlertDraft& draft) {
  for (const auto& entry : entries) {
    if (entry.finding == at.found.id) continue;
    if (auto record = at.memory.finding(entry.finding)) draft.evidence.push_back(*std::move(record));
  }
}

std::optional<AlertDraft> first_seen(const Case& at) {
  const auto& rule = at.rule;
  const auto before = at.memory.before(rule.name, at.group, at.self), after = at.memory.after(rule.name, at.group, at.self);
  if (!is_first(at.self, before, after, rule.within_days)) return std::nullopt;
  const auto days = in_days(rule.within_days);
  return draft_of(at, "/first", headline(at.found.finding) + ", the first such report in " + days, {{"days", days}});
}

std::optional<AlertDraft> changed(const Case& at) {
  const auto before = at.memory.before(at.rule.name, at.group, at.self), after = at.memory.after(at.rule.name, at.group, at.self);
  if (!is_change(at.self, before, after)) return std::nullopt;
  auto draft = draft_of(at, "/" + at.self.what.substr(2), headline(at.found.finding), {});
  add_evidence(at, {*before}, draft);
  return draft;
}

std::optional<AlertDraft> clustered(const Case& at) {
  const auto& rule = at.rule;
  const auto from = at.self.day - rule.within_days, to = at.self.day + rule.within_days;
  const auto entries = at.memory.between(rule.name, at.group, from, to);
  const auto beside = rule.beside ? at.memory.between(rule.name, at.second_group(), from, to) : std::vector<Remembered>();
  const auto window = fullest_window(entries, at.self.day, rule.within_days, rule.beside ? &beside : nullptr);
  if (window.different < static_cast<std::size_t>(rule.at_least)) return std::nullopt;
  const Figures figures{{"count", std::to_string(window.different)}, {"days", in_days(rule.within_days)}};
  auto draft = draft_of(at, rule.type == RuleType::count ? "/cluster" : "/distinct", "", figures);
  add_evidence(at, window.entries, draft);
  for (const auto& entry : beside)
    if (entry.day >= window.first_day && entry.day <= window.first_day + rule.within_days) add_evidence(at, {entry}, draft);
  if (draft.headline.empty()) draft.headline = cluster_headline(rule, window, draft.evidence);
  draft.cluster = true;
  return draft;
}

std::optional<AlertDraft> above_usual(const Case& at) {
  const auto& rule = at.rule;
  const auto entries = at.memory.between(rule.name, at.group, at.self.day - rule.within_days - rule.past_days + 1, at.self.day);
  const auto baseline = baseline_of(entries, at.self.day, rule.within_days, rule.past_days);
  if (!baseline || baseline->now < static_cast<std::size_t>(rule.at_least) || static_cast<double>(baseline->now) < rule.times * baseline->past) return std::nullopt;
  char usual[32];
  std::snprintf(usual, sizeof usual, "%.1f", baseline->past);
  const Figures figures{{"count", std::to_string(baseline->now)}, {"days", in_days(rule.within_days)}, {"usual", usual}};
  const auto words = figures.at("count") + " findings at " + organisation_words(at.found.finding) + " in " + figures.at("days") + ", where " + usual + " are usual; the last: " +
                     headline(at.found.finding);
  auto draft = draft_of(at, "/baseline", one_line(words), figures);
  std::vector<Remembered> now;
  for (const auto& entry : entries)
    if (entry.day > at.self.day - rule.within_days) now.push_back(entry);
  add_evidence(at, now, draft);
  draft.cluster = true;
  return draft;
}

std::optional<AlertDraft> crossed(const Case& at) {
  const auto before = at.memory.before(at.rule.name, at.group, at.self), after = at.memory.after(at.rule.name, at.group, at.self);
  if (!crosses(at.rule.threshold, at.self, before, after)) return std::nullopt;
  Figures figures{{"value", short_number(at.self.number)}};
  if (before) figures["before"] = short_number(before->number);
  const auto words = headline(at.found.finding) + " (" + figures.at("value") + (before ? ", before it " + figures.at("before") : "") + ")";
  auto draft = draft_of(at, "/threshold/" + figures.at("value"), words, figures);  // a higher line is news of its own
  if (before) add_evidence(at, {*before}, draft);
  return draft;
}

std::optional<AlertDraft> corroborated(const Case& at) {
  const auto entries = at.memory.between(at.rule.name, at.group, at.self.day - at.rule.within_days, at.self.day + at.rule.within_days);
  const auto sources = different_sources(entries);
  if (sources < static_cast<std::size_t>(at.rule.at_least)) return std::nullopt;
  const Figures figures{{"count", std::to_string(sources)}};
  auto draft = draft_of(at, "", headline(at.found.finding) + " (told by " + figures.at("count") + " sources)", figures);
  add_evidence(at, entries, draft);
  return draft;
}

/// Of the other half's findings the one nearest in time that fits.
std::optional<FindingRecord> partner(const Case& at, const std::vector<Remembered>& candidates) {
  for (const auto& entry : candidates) {
    if (entry.finding == at.found.id) continue;
    auto record = at.memory.finding(entry.finding);
    if (!record) continue;
    if (at.rule.elsewhere && organisation_key(record->finding) == organisation_key(at.found.finding)) continue;
    return record;
  }
  return std::nullopt;
}

std::optional<AlertDraft> followed(const Case& at, const FindingRecord& earlier, const FindingRecord& later) {
  const auto days = std::to_string(days_between(earlier.proof.document_date, later.proof.document_date));
  auto draft = draft_of(at.rule, later, at.group + "/" + fact_key(later.finding), headline(later.finding) + " (earlier: " + headline(earlier.finding) + ")", {{"days", days + " days"}});
  draft.evidence = {later, earlier};
  return draft;
}

std::optional<AlertDraft> as_first_half(const Case& at) {
  const auto candidates = at.memory.between(at.rule.name, at.second_group(), at.self.day, at.self.day + at.rule.within_days);
  const auto later = partner(at, candidates);
  return later ? followed(at, at.found, *later) : std::nullopt;
}

std::optional<AlertDraft> as_second_half(const Case& at) {
  auto candidates = at.memory.between(at.rule.name, at.group, at.self.day - at.rule.within_days, at.self.day);
  std::reverse(candidates.begin(), candidates.end());
  const auto earlier = partner(at, candidates);
  return earlier ? followed(at, *earlier, at.found) : std::nullopt;
}

std::optional<AlertDraft> by_window(const Case& at) {
  switch (at.rule.type) {
    case RuleType::first_seen: return first_seen(at);
    case RuleType::change: return changed(at);
    case RuleType::count:
    case RuleType::distinct: return clustered(at);
    case RuleType::baseline: return above_usual(at);
    case RuleType::threshold: return crossed(at);
    case RuleType::corroborate: return corroborated(at);
    case RuleType::sequence: return as_first_half(at);
    case RuleType::match:
    case RuleType::unanswered:
    case RuleType::absence: break;
  }
  return std::nullopt;
}

/// Whether an answer, however late, or anything newer of the kind has come.
bool is_answered(const Case& at) {
  if (at.rule.type == RuleType::absence) return at.memory.after(at.rule.name, at.group, at.self).has_value();
  const auto group = at.second_group();
  const Remembered before_the_day{at.self.day - 1, std::numeric_limits<std::int64_t>::max(), {}, {}, 0};
  auto answer = at.memory.after(at.rule.name, group, before_the_day);
  if (answer && answer->finding == at.self.finding) answer = at.memory.after(at.rule.name, group, *answer);
  return answer.has_value();
}

std::optional<AlertDraft> still_waiting(const Case& at) {
  if (is_answered(at)) return std::nullopt;
  const auto days = in_days(at.rule.within_days);
  const bool absence = at.rule.type == RuleType::absence;
  const auto words = absence ? "Nothing more of the kind in " + days + ": " + headline(at.found.finding) : headline(at.found.finding) + "; in " + days + " nothing has followed";
  const auto fact = absence ? "/absence/" + to_iso(at.found.proof.document_date) : "/unanswered/" + fact_key(at.found.finding);
  return draft_of(at, fact, words, {{"days", days}});
}

/// Whether the finding tells what the rule looks at: a threshold needs its figure, a comparison its value.
bool tells_enough(const Rule& rule, const Subject& subject) {
  if (rule.value && !is_known(rule.value->value(subject))) return false;
  return rule.of == Feature::fact || key_of(rule.of, subject).has_value();
}

const std::optional<Expression>& other_half(const Rule& rule) {
  switch (rule.type) {
    case RuleType::sequence: return rule.then;
    case RuleType::unanswered: return rule.unless;
    default: return rule.beside;
  }
}

bool waits(const Rule& rule) { return rule.type == RuleType::unanswered || rule.type == RuleType::absence; }

}  // namespace

std::vector<AlertDraft> RuleSet::decide(const FindingRecord& found, RuleMemory& memory, Age age) const {
  std::vector<AlertDraft> drafts;
  const auto subject = subject_of(found, *catalogue_);
  const auto take = [&](std::optional<AlertDraft> draft) {
    if (draft) drafts.push_back(*std::move(draft));
  };
  for (const auto index : asked_about(found.finding)) {
    const auto& rule = rules_[index];
    const bool accepted = rule.when.evaluate(subject) == Truth::yes;
    if (rule.type == RuleType::match) {
      if (accepted && age == Age::news) take(draft_of(rule, found, fact_key(found.finding), headline(found.finding), {}));
      continue;
    }
    const auto& other = other_half(rule);
    const bool is_other = other && other->evaluate(subject) == Truth::yes;
    if ((!accepted && !is_other) || !tells_enough(rule, subject)) continue;
    auto group = group_of(rule, subject);
    if (!group) continue;
    const Case at{rule, found, memory, *std::move(group), remembered(rule, subject)};
    if (accepted) memory.add(rule.name, at.group, at.self);
    if (is_other) memory.add(rule.name, at.second_group(), at.self);
    if (accepted && waits(rule)) memory.remind(rule.name, at.group, at.self, at.self.day + rule.within_days);
    if (age != Age::news) continue;
    if (accepted || rule.type == RuleType::count) take(by_window(at));
    if (is_other && rule.type == RuleType::sequence) take(as_second_half(at));
  }
  return drafts;
}

std::vector<AlertDraft> RuleSet::remind(Date today, RuleMemory& memory) const {
  constexpr int grace = 30;  // for a daemon that did not run, and papers that came late; what was due before is no news
  const auto day = static_cast<std::int32_t>(days_of(today).least);
  std::vector<AlertDraft> drafts;
  for (const auto& reminder : memory.take_due(day)) {
    const auto rule = std::find_if(rules_.begin(), rules_.end(), [&](const Rule& one) { return one.name == reminder.rule; });
    if (rule == rules_.end() || reminder.due < day - grace) continue;
    const auto found = memory.finding(reminder.entry.finding);
    if (!found) continue;
    if (auto draft = still_waiting({*rule, *found, memory, reminder.group, reminder.entry})) drafts.push_back(*std::move(draft));
  }
  return drafts;
}

}  // namespace boardwatch::rules
