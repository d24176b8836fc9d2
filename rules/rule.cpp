#include "rules/rule.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "rules/counter.hpp"

namespace boardwatch::rules {
namespace {

template <class Enum>
std::optional<Enum> from_word(const std::vector<std::string_view>& words, std::string_view word) {
  const auto found = std::find(words.begin(), words.end(), word);
  return found == words.end() ? std::nullopt : std::optional(static_cast<Enum>(found - words.begin()));
}

const Change* change_of(const Subject& subject) { return std::get_if<Change>(&subject.record.finding); }

std::optional<std::string> person_key(const Subject& subject) {
  const auto* change = change_of(subject);
  return change != nullptr && change->person ? std::optional(slug(*change->person)) : std::nullopt;
}

std::optional<std::string> region_key(const Subject& subject) {
  if (subject.organisation == nullptr || subject.organisation->region.empty()) return std::nullopt;
  return slug(subject.organisation->region);
}

std::optional<std::string> organisation_of_subject(const Subject& subject) {
  const auto& finding = subject.record.finding;
  if (!organisation_of(finding) && !organisation_code_of(finding)) return std::nullopt;
  return organisation_key(finding);
}

}  // namespace

const std::vector<std::string_view>& rule_types() {
  static const std::vector<std::string_view> words{"match", "first_seen", "change", "count", "distinct", "baseline", "sequence", "threshold", "corroborate", "unanswered", "absence"};
  return words;
}
std::string_view to_word(RuleType type) { return rule_types()[static_cast<std::size_t>(type)]; }
std::optional<RuleType> rule_type_from(std::string_view word) { return from_word<RuleType>(rule_types(), word); }

const std::vector<std::string_view>& features() {
  static const std::vector<std::string_view> words{"organisation", "post", "person", "kind", "region", "icb", "source", "fact"};
  return words;
}
std::string_view to_word(Feature feature) { return features()[static_cast<std::size_t>(feature)]; }
std::optional<Feature> feature_from(std::string_view word) { return from_word<Feature>(features(), word); }

std::optional<std::string> key_of(Feature feature, const Subject& subject) {
  const auto& record = subject.record;
  switch (feature) {
    case Feature::organisation: return organisation_of_subject(subject);
    case Feature::post: return change_of(subject) != nullptr ? std::optional(std::string(to_code(change_of(subject)->post))) : std::nullopt;
    case Feature::person: return person_key(subject);
    case Feature::kind: return std::string(kind_of(record.finding));
    case Feature::region: return region_key(subject);
    case Feature::board: return subject.board != nullptr ? std::optional(subject.board->code) : std::nullopt;
    case Feature::source: return record.proof.source_id.empty() ? std::nullopt : std::optional(record.proof.source_id);
    case Feature::fact: return fact_key(record.finding);
  }
  return std::nullopt;
}

std::optional<std::string> group_of(const Rule& rule, const Subject& subject) {
  std::string group;
  for (const auto feature : rule.per) {
    const auto key = key_of(feature, subject);
    if (!key) return std::nullopt;
    if (!group.empty()) group += '/';
    group += *key;
  }
  return group.empty() ? "england" : group;
}

Remembered remembered(const Rule& rule, const Subject& subject) {
  const auto& proof = subject.record.proof;
  Remembered out;
  const auto day = rule.clock == Clock::document ? proof.document_date : date_of(proof.seen);
  out.day = static_cast<std::int32_t>(days_of(day).least);
  out.finding = subject.record.id;
  out.source = proof.source_id;
  out.what = rule.of == Feature::fact ? counted_as_fact(subject.record.finding) : counted_as_value(key_of(rule.of, subject).value_or(""));
  if (rule.value) {
    const auto measured = rule.value->value(subject);
    if (const auto* number = std::get_if<double>(&measured)) out.number = *number;
  }
  return out;
}

}  // namespace boardwatch::rules
