#include "rules/cluster.hpp"

#include <algorithm>

#include "rules/counter.hpp"
#include "rules/words.hpp"

namespace boardwatch::rules {
namespace {

constexpr std::size_t most_titles = 5;

using Facts = std::vector<const FindingRecord*>;

const Change* change_of(const FindingRecord& record) { return std::get_if<Change>(&record.finding); }

/// A record for each different thing in the window, in its order.
Facts different_facts(const Window& window, const std::vector<FindingRecord>& evidence) {
  Counter counter;
  Facts facts;
  for (const auto& entry : window.entries) {
    const auto before = counter.different();
    counter.add(entry.what);
    const auto record = std::find_if(evidence.begin(), evidence.end(), [&](const FindingRecord& one) { return one.id == entry.finding; });
    if (counter.different() > before && record != evidence.end()) facts.push_back(&*record);
  }
  return facts;
}

/// "departures" where all are; else the least that can be said of all of them.
std::string noun_of(const Rule& rule, const Facts& facts) {
  if (rule.of != Feature::fact) return std::string(to_word(rule.of)) + "s";
  const auto is_change = [](const auto* fact) { return change_of(*fact) != nullptr; };
  if (std::none_of(facts.begin(), facts.end(), is_change)) return "signals";
  if (!std::all_of(facts.begin(), facts.end(), is_change)) return "findings";
  const auto first = kind_of(facts.front()->finding);
  const auto same = [&](const auto* fact) { return kind_of(fact->finding) == first; };
  if (!std::all_of(facts.begin(), facts.end(), same)) return "changes";
  return std::string(plural_of(change_of(*facts.front())->kind));
}

std::string title_of(const Rule& rule, const FindingRecord& record) {
  const auto* change = change_of(record);
  if (rule.of == Feature::organisation) return organisation_words(record.finding);
  if (rule.of == Feature::person && change != nullptr && change->person) return *change->person;
  return change != nullptr ? rules::title_of(*change) : spaced(kind_of(record.finding));
}

std::string titles_of(const Rule& rule, const Facts& facts) {
  std::string out;
  for (std::size_t i = 0; i < facts.size() && i < most_titles; ++i) out += (i > 0 ? ", " : "") + title_of(rule, *facts[i]);
  if (facts.size() > most_titles) out += " and " + std::to_string(facts.size() - most_titles) + " more";
  return out;
}

/// Where all of it was: at one organisation, or wider.
std::string place_of(const Rule& rule, const FindingRecord& found) {
  const bool one_body = std::find(rule.per.begin(), rule.per.end(), Feature::organisation) != rule.per.end();
  return one_body ? " at " + organisation_words(found.finding) : "";
}

}  // namespace

std::string cluster_headline(const Rule& rule, const Window& window, const std::vector<FindingRecord>& evidence) {
  const auto facts = different_facts(window, evidence);
  if (facts.empty()) return one_line(rule.label);
  const auto noun = noun_of(rule, facts);
  const auto label = rule.label.empty() ? "cluster of " + noun : rule.label;
  return one_line(capitalised(label + place_of(rule, evidence.front())) + ": " + std::to_string(window.different) + " " + noun + " in " + std::to_string(rule.within_days) + " days (" +
                  titles_of(rule, facts) + ")");
}

}  // namespace boardwatch::rules
