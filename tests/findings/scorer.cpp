#include "tests/findings/scorer.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "core/catalogue.hpp"
#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

enum class State { absent, right, wrong, missing, spurious };

template <class Value, class Same>
State compare(const std::optional<Value>& gold, const std::optional<Value>& found, Same&& same) {
  if (!gold && !found) return State::absent;
  if (!gold) return State::spurious;
  if (!found) return State::missing;
  return same(*gold, *found) ? State::right : State::wrong;
}

bool is_same_body(const std::string& a, const std::string& b) { return name_key(a) == name_key(b); }

bool is_same_date(PartialDate a, PartialDate b) {
  if (a.month == 0 || b.month == 0) a.month = b.month = 0;
  if (a.month == 0 || a.day == 0 || b.day == 0) a.day = b.day = 0;
  return a == b;
}

std::optional<std::string> destination_of(const Change& change) { return change.destination ? change.destination->organisation : std::nullopt; }

/// kind, person, post, organisation, reason, date, destination.
std::array<State, 7> states(const Change& gold, const Change& found) {
  const auto equal = [](const auto& a, const auto& b) { return a == b; };
  return {gold.kind == found.kind ? State::right : State::wrong,
          compare(gold.person, found.person, is_same_person),
          gold.post == found.post ? State::right : State::wrong,
          compare(gold.organisation, found.organisation, is_same_body),
          compare(gold.reason, found.reason, equal),
          compare(gold.effective, found.effective, is_same_date),
          compare(destination_of(gold), destination_of(found), is_same_body)};
}

bool is_event(const std::array<State, 7>& s) {
  return s[0] == State::right && (s[1] == State::right || s[1] == State::absent) && s[2] == State::right;
}

int weight(const std::array<State, 7>& s) {
  if (s[1] != State::right && s[2] != State::right && s[3] != State::right) return 0;
  return static_cast<int>(std::count(s.begin(), s.end(), State::right)) * 2 + (is_event(s) ? 1 : 0);
}

int filled(const Change& change) {
  return 2 + (change.person ? 1 : 0) + (change.organisation ? 1 : 0) + (change.reason ? 1 : 0) + (change.effective ? 1 : 0) + (destination_of(change) ? 1 : 0);
}

void score_changes(const std::vector<Change>& gold, const std::vector<Change>& found, Score& score) {
  std::vector<std::tuple<int, std::size_t, std::size_t>> pairs;
  for (std::size_t g = 0; g < gold.size(); ++g)
    for (std::size_t f = 0; f < found.size(); ++f)
      if (const int w = weight(states(gold[g], found[f])); w > 0) pairs.emplace_back(-w, g, f);
  std::sort(pairs.begin(), pairs.end());
  std::vector<bool> gold_used(gold.size()), found_used(found.size());
  for (const auto& [w, g, f] : pairs) {
    if (gold_used[g] || found_used[f]) continue;
    gold_used[g] = found_used[f] = true;
    const auto s = states(gold[g], found[f]);
    score.events.right += is_event(s) ? 1 : 0;
    score.slots.right += static_cast<int>(std::count(s.begin(), s.end(), State::right));
  }
  score.events.gold += static_cast<int>(gold.size());
  score.events.found += static_cast<int>(found.size());
  for (const auto& change : gold) score.slots.gold += filled(change);
  for (const auto& change : found) score.slots.found += filled(change);
}

void score_signals(const std::vector<Signal>& gold, std::vector<Signal> found, Score& score) {
  score.signals.gold += static_cast<int>(gold.size());
  score.signals.found += static_cast<int>(found.size());
  for (const auto& signal : gold) {
    const auto same = std::find_if(found.begin(), found.end(), [&](const Signal& other) {
      const auto body = compare(signal.organisation, other.organisation, is_same_body);
      return other.kind == signal.kind && (body == State::right || body == State::absent);
    });
    if (same == found.end()) continue;
    ++score.signals.right;
    found.erase(same);
  }
}

}  // namespace

Count& Count::operator+=(const Count& other) {
  right += other.right;
  gold += other.gold;
  found += other.found;
  return *this;
}

Score& Score::operator+=(const Score& other) {
  events += other.events;
  slots += other.slots;
  signals += other.signals;
  empty += other.empty;
  alarms += other.alarms;
  return *this;
}

bool is_same_person(const std::string& a, const std::string& b) {
  const auto first = split(a, ' '), second = split(b, ' ');
  if (to_lower(first.back()) != to_lower(second.back())) return false;
  if (first.size() == 1 || second.size() == 1) return true;
  const auto x = to_lower(first.front()), y = to_lower(second.front());
  const bool initial = x.substr(0, 1) == y.substr(0, 1) && (x.size() <= 2 || y.size() <= 2);
  return x == y || initial;
}

Score score(const Labelled& gold, const std::vector<Finding>& found) {
  Score score;
  std::vector<Change> changes;
  std::vector<Signal> signals;
  for (const auto& finding : found) {
    if (const auto* change = std::get_if<Change>(&finding)) changes.push_back(*change);
    if (const auto* signal = std::get_if<Signal>(&finding)) signals.push_back(*signal);
  }
  score_changes(gold.changes, changes, score);
  score_signals(gold.signals, signals, score);
  if (gold.changes.empty() && gold.signals.empty()) {
    score.empty = 1;
    score.alarms = found.empty() ? 0 : 1;
  }
  return score;
}

}  // namespace boardwatch::findings
