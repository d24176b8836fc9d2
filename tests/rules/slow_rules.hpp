// The rules once more: slow, and plainly what docs/rules.md says. It keeps everything and looks through all of it for each finding.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "rules/rules.hpp"

namespace boardwatch::rules {

/// What an alert is known by.
struct Raised {
  std::string rule, fact;
  std::vector<std::int64_t> evidence;  ///< the raising finding first, the others in order of their numbers

  friend bool operator==(const Raised&, const Raised&) = default;
};

inline Raised raised_as(const AlertDraft& draft) {
  Raised out{draft.rule, draft.fact, {}};
  for (const auto& record : draft.evidence) out.evidence.push_back(record.id);
  if (out.evidence.size() > 1) std::sort(out.evidence.begin() + 1, out.evidence.end());
  return out;
}

class SlowRules {
 public:
  SlowRules(const RuleSet& rules, const Catalogue& catalogue) : rules_(rules), catalogue_(catalogue) {}

  std::vector<Raised> decide(const FindingRecord& found) {
    seen_.push_back(found);
    std::vector<Raised> out;
    for (const auto& rule : rules_.all()) {
      if (rule.type == RuleType::unanswered || rule.type == RuleType::absence) continue;
      if (rule.type == RuleType::sequence) {
        pairs(rule, found, out);
      } else if (is(rule.when, found) && group(rule, found)) {
        single(rule, found, out);
      }
    }
    return out;
  }

  /// What a day brings: of each finding that a rule waits for once, when its time is over.
  std::vector<Raised> remind(Date today) {
    std::vector<Raised> out;
    for (const auto& rule : rules_.all()) {
      if (rule.type != RuleType::unanswered && rule.type != RuleType::absence) continue;
      for (const auto& record : seen_) {
        const long due = day(rule, record) + rule.within_days, now = std::chrono::sys_days(today).time_since_epoch().count();
        if (!is(rule.when, record) || !group(rule, record) || due > now || !reminded_.insert({rule.name, record.id}).second || due < now - 30) continue;
        if (!answered(rule, record)) add(rule, *group(rule, record) + (rule.type == RuleType::absence ? "/absence/" + to_iso(record.proof.document_date) : "/unanswered/" + fact_key(record.finding)), record, {}, out);
      }
    }
    return out;
  }

 private:
  bool answered(const Rule& rule, const FindingRecord& record) const {
    for (const auto& other : members(rule, rule.unless ? *rule.unless : rule.when, record)) {
      if (other.id == record.id) continue;
      if (rule.unless ? day(rule, other) >= day(rule, record) : std::pair(day(rule, other), other.id) > std::pair(day(rule, record), record.id)) return true;
    }
    return false;
  }

  using Records = std::vector<FindingRecord>;

  bool is(const Expression& expression, const FindingRecord& record) const { return expression.evaluate(subject_of(record, catalogue_)) == Truth::yes; }
  std::optional<std::string> group(const Rule& rule, const FindingRecord& record) const { return group_of(rule, subject_of(record, catalogue_)); }
  std::string what(const Rule& rule, const FindingRecord& record) const { return key_of(rule.of, subject_of(record, catalogue_)).value_or("?"); }
  static long day(const Rule& rule, const FindingRecord& record) {
    const auto date = rule.clock == Clock::document ? record.proof.document_date : date_of(record.proof.seen);
    return std::chrono::sys_days(date).time_since_epoch().count();
  }
  double number(const Rule& rule, const FindingRecord& record) const { return std::get<double>(rule.value->value(subject_of(record, catalogue_))); }

  static std::string plain(double number) {
    std::ostringstream out;
    out << number;
    return out.str();
  }

  /// All of the group that the rule accepts, in the order of its time.
  Records members(const Rule& rule, const Expression& expression, const FindingRecord& of) const {
    Records out;
    for (const auto& record : seen_) {
      if (!is(expression, record) || group(rule, record) != group(rule, of)) continue;
      if (rule.value && !is_known(rule.value->value(subject_of(record, catalogue_)))) continue;
      out.push_back(record);
    }
    std::sort(out.begin(), out.end(), [&](const auto& a, const auto& b) { return std::pair(day(rule, a), a.id) < std::pair(day(rule, b), b.id); });
    return out;
  }

  static Records dated(const Rule& rule, const Records& records, long from, long to) {
    Records out;
    for (const auto& record : records)
      if (day(rule, record) >= from && day(rule, record) <= to) out.push_back(record);
    return out;
  }

  std::size_t different(const Rule& rule, const Records& records) const {
    std::set<std::string> things;
    if (rule.of != Feature::fact) {
      for (const auto& record : records) things.insert(what(rule, record));
      return things.size();
    }
    std::set<Post> named;
    for (const auto& record : records)
      if (const auto* change = std::get_if<Change>(&record.finding); change != nullptr && change->person) named.insert(change->post);
    for (const auto& record : records) {
      const auto* change = std::get_if<Change>(&record.finding);
      if (change == nullptr)
        things.insert("signal " + std::string(kind_of(record.finding)));
      else if (change->person)
        things.insert("person " + slug(*change->person));
      else if (named.count(change->post) == 0)
        things.insert("post " + std::string(to_code(change->post)));
    }
    return things.size();
  }

  static void add(const Rule& rule, const std::string& fact, const FindingRecord& found, const Records& others, std::vector<Raised>& out) {
    AlertDraft draft;
    draft.rule = rule.name;
    draft.fact = fact;
    draft.evidence = {found};
    for (const auto& record : others)
      if (record.id != found.id) draft.evidence.push_back(record);
    out.push_back(raised_as(draft));
  }

  void single(const Rule& rule, const FindingRecord& found, std::vector<Raised>& out) const {
    if (rule.type == RuleType::match) return add(rule, fact_key(found.finding), found, {}, out);
    if (rule.value && !is_known(rule.value->value(subject_of(found, catalogue_)))) return;
    if (rule.of != Feature::fact && !key_of(rule.of, subject_of(found, catalogue_))) return;
    auto all = members(rule, rule.when, found);
    if (rule.of != Feature::fact) std::erase_if(all, [&](const auto& record) { return !key_of(rule.of, subject_of(record, catalogue_)); });
    const auto place = *group(rule, found);
    const auto today = day(rule, found);
    const auto self = std::find_if(all.begin(), all.end(), [&](const auto& record) { return record.id == found.id; });
    const bool newest = self + 1 == all.end();
    const FindingRecord* before = self == all.begin() ? nullptr : &*(self - 1);
    switch (rule.type) {
      case RuleType::first_seen:
        if (dated(rule, all, today - rule.within_days, today + rule.within_days).size() == 1) add(rule, place + "/first", found, {}, out);
        return;
      case RuleType::change:
        if (newest && before != nullptr && what(rule, *before) != what(rule, found)) add(rule, place + "/" + what(rule, found), found, {*before}, out);
        return;
      case RuleType::threshold: {
        if (!newest) return;
        const auto now = number(rule, found);
        const bool over = rule.threshold.above && now > *rule.threshold.above && (before == nullptr || number(rule, *before) <= *rule.threshold.above);
        const bool under = rule.threshold.below && now < *rule.threshold.below && (before == nullptr || number(rule, *before) >= *rule.threshold.below);
        const bool grown = rule.threshold.times && before != nullptr && number(rule, *before) > 0 && now >= *rule.threshold.times * number(rule, *before);
        if (over || under || grown) add(rule, place + "/threshold/" + plain(now), found, before == nullptr ? Records{} : Records{*before}, out);
        return;
      }
      case RuleType::count:
      case RuleType::distinct: return window(rule, found, all, place, out);
      case RuleType::baseline: {
        std::set<std::pair<long, std::string>> now, past;
        for (const auto& record : all) {
          const auto age = today - day(rule, record);
          if (age < 0 || age >= rule.within_days + rule.past_days) continue;
          (age < rule.within_days ? now : past).insert({day(rule, record), thing(record)});
        }
        const double usual = static_cast<double>(past.size()) * rule.within_days / rule.past_days;
        if (past.empty() || now.size() < static_cast<std::size_t>(rule.at_least) || static_cast<double>(now.size()) < rule.times * usual) return;
        return add(rule, place + "/baseline", found, dated(rule, all, today - rule.within_days + 1, today), out);
      }
      case RuleType::corroborate: {
        const auto near = dated(rule, all, today - rule.within_days, today + rule.within_days);
        std::set<std::string> sources;
        for (const auto& record : near) sources.insert(record.proof.source_id);
        if (sources.size() >= static_cast<std::size_t>(rule.at_least)) add(rule, place, found, near, out);
        return;
      }
      default: return;
    }
  }

  static std::string thing(const FindingRecord& record) {
    const auto* change = std::get_if<Change>(&record.finding);
    if (change == nullptr) return std::string(kind_of(record.finding));
    return std::string(to_code(change->post)) + " " + (change->person ? slug(*change->person) : "-");
  }

  void window(const Rule& rule, const FindingRecord& found, const Records& all, const std::string& place, std::vector<Raised>& out) const {
    std::set<long> starts{day(rule, found)};
    for (const auto& record : all) starts.insert(day(rule, record));
    Records best;
    std::size_t most = 0;
    for (const auto start : starts) {
      if (start > day(rule, found) || start + rule.within_days < day(rule, found)) continue;
      const auto inside = dated(rule, all, start, start + rule.within_days);
      if (different(rule, inside) <= most) continue;
      most = different(rule, inside);
      best = inside;
    }
    if (most >= static_cast<std::size_t>(rule.at_least)) add(rule, place + (rule.type == RuleType::count ? "/cluster" : "/distinct"), found, best, out);
  }

  void pairs(const Rule& rule, const FindingRecord& found, std::vector<Raised>& out) const {
    if (!group(rule, found)) return;
    const auto fits = [&](const FindingRecord& other) {
      return other.id != found.id && (!rule.elsewhere || organisation_key(other.finding) != organisation_key(found.finding));
    };
    const auto today = day(rule, found);
    const auto place = *group(rule, found);
    if (is(rule.when, found)) {
      for (const auto& later : dated(rule, members(rule, *rule.then, found), today, today + rule.within_days)) {
        if (!fits(later)) continue;
        add(rule, place + "/" + fact_key(later.finding), later, {found}, out);
        break;
      }
    }
    if (is(*rule.then, found)) {
      auto earlier = dated(rule, members(rule, rule.when, found), today - rule.within_days, today);
      std::reverse(earlier.begin(), earlier.end());
      for (const auto& first : earlier) {
        if (!fits(first)) continue;
        add(rule, place + "/" + fact_key(found.finding), found, {first}, out);
        break;
      }
    }
  }

  const RuleSet& rules_;
  const Catalogue& catalogue_;
  Records seen_;
  std::set<std::pair<std::string, std::int64_t>> reminded_;
};

}  // namespace boardwatch::rules
