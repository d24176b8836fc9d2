#include "compare/findings.hpp"

#include <algorithm>
#include <cstdio>
#include <set>

#include "compare/fold.hpp"
#include "core/alert.hpp"
#include "core/utf8.hpp"

namespace boardwatch::compare {
namespace {

constexpr double same_story = 0.3;     // of the words: the same fact of a body, told anew
constexpr double same_sentence = 0.6;  // of the words: another fact in the place of one

/// A finding with what it is matched by.
struct Entry {
  const Finding* finding;
  std::string fact, words;
  std::set<std::string> bag;
  bool matched = false;
};

std::vector<Entry> entries_of(const std::vector<Finding>& findings) {
  std::vector<Entry> entries;
  for (const auto& finding : findings) {
    Entry entry{&finding, fact_key(finding), fold_words(evidence_of(finding).words), {}};
    for (const auto word : split(entry.words, ' ')) entry.bag.emplace(word);
    entries.push_back(std::move(entry));
  }
  return entries;
}

double likeness(const Entry& a, const Entry& b) {
  std::size_t shared = 0;
  for (const auto& word : a.bag) shared += b.bag.count(word);
  const auto all = a.bag.size() + b.bag.size() - shared;
  return all == 0 ? 1 : static_cast<double>(shared) / static_cast<double>(all);
}

bool names_a_person(const Finding& finding) {
  const auto* change = std::get_if<Change>(&finding);
  return change != nullptr && change->person.has_value();
}

using Fields = std::vector<std::pair<const char*, std::string>>;

std::string figure_text(const std::vector<Figure>& figures) {
  std::string out;
  for (const auto& figure : figures) {
    char number[32];
    std::snprintf(number, sizeof number, "%.10g", figure.value);
    out += (out.empty() ? "" : ", ") + std::string(number) + " " + figure.unit;
  }
  return out;
}

template <class Enum>
std::string code_text(const std::optional<Enum>& value) {
  return value ? std::string(to_code(*value)) : std::string();
}

Fields fields_of(const Change& change) {
  const auto destination = change.destination.value_or(Destination{});
  return {{"kind", std::string(to_code(change.kind))},
          {"person", change.person.value_or("")},
          {"post", std::string(to_code(change.post))},
          {"post_title", change.post_title.value_or("")},
          {"organisation", change.organisation.value_or("")},
          {"reason", code_text(change.reason)},
          {"destination.organisation", destination.organisation.value_or("")},
          {"destination.post_title", destination.post_title.value_or("")},
          {"effective", change.effective ? to_iso(*change.effective) : std::string()},
          {"tense", std::string(to_code(change.tense))}};
}

Fields fields_of(const Signal& signal) {
  return {{"kind", std::string(to_code(signal.kind))},
          {"organisation", signal.organisation.value_or("")},
          {"direction", std::string(to_code(signal.direction))},
          {"figures", figure_text(signal.figures)},
          {"status", code_text(signal.status)}};
}

std::vector<FieldChange> field_changes(const Finding& before, const Finding& after) {
  const auto of = [](const Finding& finding) {
    return std::visit([](const auto& f) { return fields_of(f); }, finding);
  };
  const auto old_fields = of(before), new_fields = of(after);
  std::vector<FieldChange> changes;
  for (std::size_t i = 0; i < old_fields.size(); ++i)
    if (fold_words(old_fields[i].second) != fold_words(new_fields[i].second))
      changes.push_back({old_fields[i].first, old_fields[i].second, new_fields[i].second});
  const auto &old_words = evidence_of(before).words, &new_words = evidence_of(after).words;
  if (fold_words(old_words) != fold_words(new_words))
    changes.push_back({"words", shown_words(old_words), shown_words(new_words)});
  return changes;
}

struct Candidate {
  double likeness;
  std::size_t before, after;
};

class Matching {
 public:
  Matching(const std::vector<Finding>& before, const std::vector<Finding>& after)
      : before_(entries_of(before)), after_(entries_of(after)) {}

  FindingChanges changes(Whole before_whole, Whole after_whole) {
    match([](const Entry& a, const Entry& b) { return a.fact == b.fact && a.words == b.words ? 1.0 : -1.0; });
    match([](const Entry& a, const Entry& b) {
      if (a.fact != b.fact) return -1.0;
      const double like = likeness(a, b);
      return names_a_person(*a.finding) || like >= same_story ? like : -1.0;
    });
    match([](const Entry& a, const Entry& b) {
      if (a.finding->index() != b.finding->index()) return -1.0;
      const double like = likeness(a, b);
      return like >= same_sentence ? like : -1.0;
    });
    add_rest(before_, after_whole == Whole::yes ? changes_.lost : changes_.perhaps_lost);
    add_rest(after_, before_whole == Whole::yes ? changes_.gained : changes_.perhaps_gained);
    return std::move(changes_);
  }

 private:
  /// Pairs what is left, the likest first; `like` is negative for what cannot be a pair.
  template <class Like>
  void match(const Like& like) {
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < before_.size(); ++i)
      for (std::size_t j = 0; j < after_.size() && !before_[i].matched; ++j)
        if (const double found = after_[j].matched ? -1 : like(before_[i], after_[j]); found >= 0)
          candidates.push_back({found, i, j});
    // By the sum of the places next, so that a tie ends the same whichever version is the older one.
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
      if (a.likeness != b.likeness) return a.likeness > b.likeness;
      if (a.before + a.after != b.before + b.after) return a.before + a.after < b.before + b.after;
      return a.before < b.before;
    });
    for (const auto& candidate : candidates) pair(before_[candidate.before], after_[candidate.after]);
  }

  void pair(Entry& before, Entry& after) {
    if (before.matched || after.matched) return;
    before.matched = after.matched = true;
    auto fields = field_changes(*before.finding, *after.finding);
    if (!fields.empty()) changes_.altered.push_back({*before.finding, *after.finding, std::move(fields)});
  }

  static void add_rest(const std::vector<Entry>& entries, std::vector<Finding>& out) {
    for (const auto& entry : entries)
      if (!entry.matched) out.push_back(*entry.finding);
  }

  std::vector<Entry> before_, after_;
  FindingChanges changes_;
};

}  // namespace

FindingChanges compare_findings(const std::vector<Finding>& before, Whole before_whole,
                                const std::vector<Finding>& after, Whole after_whole) {
  return Matching(before, after).changes(before_whole, after_whole);
}

}  // namespace boardwatch::compare
