#include "rules/cluster.hpp"

#include <algorithm>
#include <set>

#include "rules/words.hpp"

namespace boardwatch::rules {
namespace {

constexpr std::size_t most_titles = 5;

using Records = std::vector<FindingRecord>;

const Change* change_of(const FindingRecord& record) { return std::get_if<Change>(&record.finding); }

bool is_same(const FindingRecord& a, const FindingRecord& b) {
  return a.id == b.id && a.proof.address == b.proof.address && a.finding == b.finding;
}

/// One record for each different fact, in the order given. A person counts once whatever posts he or she is said to
/// have; findings that name nobody count once for a post, and not at all where somebody is named for it.
std::vector<const FindingRecord*> different_facts(const Records& records) {
  std::set<std::string> people, signals;
  std::set<Post> named, unnamed;
  for (const auto& record : records)
    if (const auto* change = change_of(record); change != nullptr && change->person) named.insert(change->post);
  std::vector<const FindingRecord*> facts;
  for (const auto& record : records) {
    const auto* change = change_of(record);
    bool is_new = false;
    if (change == nullptr)
      is_new = signals.insert(std::string(kind_of(record.finding))).second;
    else if (change->person)
      is_new = people.insert(slug(*change->person)).second;
    else
      is_new = named.count(change->post) == 0 && unnamed.insert(change->post).second;
    if (is_new) facts.push_back(&record);
  }
  return facts;
}

/// What the rule accepts within reach of `found`, with `found` itself, oldest first.
Records in_reach(const Rule& rule, const FindingRecord& found, const History& history, const Accepts& accepts) {
  const auto day = found.proof.document_date;
  Records records{found};
  for (auto& record :
       history(organisation_key(found.finding), add_days(day, -rule.within_days), add_days(day, rule.within_days))) {
    if (!is_same(record, found) && accepts(record)) records.push_back(std::move(record));
  }
  std::stable_sort(records.begin(), records.end(),
                   [](const auto& a, const auto& b) { return a.proof.document_date < b.proof.document_date; });
  return records;
}

Records dated(const Records& records, Date from, Date to) {
  Records out;
  for (const auto& record : records)
    if (record.proof.document_date >= from && record.proof.document_date <= to) out.push_back(record);
  return out;
}

/// The window that starts at one of the documents, holds `day` and has the most different facts.
Records fullest_window(const Records& records, Date day, int days) {
  Records best;
  std::size_t most = 0;
  for (const auto& start : records) {
    const auto from = start.proof.document_date;
    if (from > day || days_between(from, day) > days) continue;
    auto window = dated(records, from, add_days(from, days));
    const auto facts = different_facts(window).size();
    if (facts <= most) continue;
    most = facts;
    best = std::move(window);
  }
  return best;
}

/// "departures" where all are; else the least that can be said of all of them.
std::string noun_of(const std::vector<const FindingRecord*>& facts) {
  const auto is_change = [](const auto* fact) { return change_of(*fact) != nullptr; };
  if (std::none_of(facts.begin(), facts.end(), is_change)) return "signals";
  if (!std::all_of(facts.begin(), facts.end(), is_change)) return "findings";
  const auto first = kind_of(facts.front()->finding);
  const auto same = [&](const auto* fact) { return kind_of(fact->finding) == first; };
  if (!std::all_of(facts.begin(), facts.end(), same)) return "changes";
  return std::string(plural_of(change_of(*facts.front())->kind));
}

std::string titles_of(const std::vector<const FindingRecord*>& facts) {
  std::string out;
  for (std::size_t i = 0; i < facts.size() && i < most_titles; ++i) {
    if (i > 0) out += ", ";
    const auto* change = change_of(*facts[i]);
    out += change != nullptr ? title_of(*change) : spaced(kind_of(facts[i]->finding));
  }
  if (facts.size() > most_titles) out += " and " + std::to_string(facts.size() - most_titles) + " more";
  return out;
}

std::string headline_of(const Rule& rule, const FindingRecord& found, const std::vector<const FindingRecord*>& facts) {
  const auto noun = noun_of(facts);
  const auto label = rule.label.empty() ? "cluster of " + noun : rule.label;
  return one_line(capitalised(label + " at " + organisation_words(found.finding)) + ": " +
                  std::to_string(facts.size()) + " " + noun + " in " + std::to_string(rule.within_days) + " days (" +
                  titles_of(facts) + ")");
}

/// The finding that filled the cluster leads, the others follow by date.
Records led_by(const FindingRecord& found, const Records& window) {
  Records evidence{found};
  for (const auto& record : window)
    if (!is_same(record, found)) evidence.push_back(record);
  return evidence;
}

}  // namespace

std::optional<AlertDraft> find_cluster(const Rule& rule, const FindingRecord& found, const History& history, const Accepts& accepts) {
  if (!organisation_of(found.finding) && !organisation_code_of(found.finding)) return std::nullopt;
  const auto records = in_reach(rule, found, history, accepts);
  const auto window = fullest_window(records, found.proof.document_date, rule.within_days);
  const auto facts = different_facts(window);
  if (facts.size() < static_cast<std::size_t>(rule.at_least)) return std::nullopt;
  AlertDraft draft;
  draft.rule = rule.name;
  draft.fact = organisation_key(found.finding) + "/cluster";
  draft.priority = rule.priority;
  draft.headline = headline_of(rule, found, facts);
  draft.evidence = led_by(found, window);
  draft.repeat_after_days = rule.repeat_after_days;
  draft.cluster = true;
  return draft;
}

}  // namespace boardwatch::rules
