#include "scoring/score.hpp"

#include <algorithm>
#include <cstdio>

#include "scoring/agreement.hpp"
#include "scoring/assign.hpp"
#include "scoring/differences.hpp"

namespace boardwatch::scoring {
namespace {

using Found = std::vector<Label>;
const Found nothing;

const Found& or_nothing(const std::optional<Found>& family) { return family ? *family : nothing; }

/// What was predicted counts only where gold has the family.
const Found& scored(const std::optional<Found>& gold, const std::optional<Found>& predicted) {
  return gold ? or_nothing(predicted) : nothing;
}

template <class Weight>
std::vector<Pair> pair_up(const Found& gold, const Found& predicted, Weight weight) {
  std::vector<std::vector<int>> weights;
  for (const auto& g : gold) {
    auto& row = weights.emplace_back();
    for (const auto& p : predicted) row.push_back(weight(g, p));
  }
  return best_assignment(weights);
}

void count_faults(Causes& causes, const Label& gold, const Label& predicted, std::string_view text) {
  for (auto& fault : faults_of(gold, predicted, text)) ++causes[std::move(fault)][gold.kind()];
}

void count_lone(Causes& causes, Difference::Kind kind, const std::vector<const Label*>& labels) {
  for (const auto* label : labels) ++causes[kind == Difference::Kind::missing ? "missed" : "false"][label->kind()];
}

/// A signal that is missed where one is false may be the same with a slot read wrongly: another body, another kind for the
/// same words.
void count_lone_signals(Causes& causes, std::vector<const Label*> missed, std::vector<const Label*> false_ones, std::string_view text) {
  const auto pair_off = [&](auto&& is_same) {
    std::erase_if(missed, [&](const Label* gold) {
      const auto same = std::find_if(false_ones.begin(), false_ones.end(), [&](const Label* other) { return is_same(*gold, *other); });
      if (same == false_ones.end()) return false;
      count_faults(causes, *gold, **same, text);
      false_ones.erase(same);
      return true;
    });
  };
  pair_off([](const Label& gold, const Label& other) { return gold.kind() == other.kind(); });
  pair_off([&](const Label& gold, const Label& other) { return shares_evidence(gold, other, text); });
  count_lone(causes, Difference::Kind::missing, missed);
  count_lone(causes, Difference::Kind::spurious, false_ones);
}

/// The ones that no pair has; `member` is Pair::row or Pair::column.
std::vector<const Label*> left_over(const Found& labels, const std::vector<Pair>& pairs, std::size_t Pair::*member) {
  std::vector<const Label*> left;
  for (std::size_t i = 0; i < labels.size(); ++i)
    if (std::none_of(pairs.begin(), pairs.end(), [&](const Pair& pair) { return pair.*member == i; }))
      left.push_back(&labels[i]);
  return left;
}

void count_sizes(Count& count, const Found& gold, const Found& predicted) {
  count.gold += gold.size();
  count.predicted += predicted.size();
}

void count_kinds(std::map<std::string, Count>& kinds, const Found& gold, const Found& predicted) {
  for (const auto& g : gold) ++kinds[g.kind()].gold;
  for (const auto& p : predicted) ++kinds[p.kind()].predicted;
}

void count_slot(Count& count, Agreement agreement) {
  const bool right = agreement == Agreement::correct, wrong = agreement == Agreement::incorrect;
  count.right += right ? 1u : 0u;
  count.gold += right || wrong || agreement == Agreement::missing ? 1u : 0u;
  count.predicted += right || wrong || agreement == Agreement::spurious ? 1u : 0u;
}

class Scorer {
 public:
  void add(const Passage& gold, const Passage& predicted) {
    const auto &changes = scored(gold.changes, predicted.changes), &signals = scored(gold.signals, predicted.signals);
    ++score_.passages;
    if (or_nothing(gold.changes).empty() && or_nothing(gold.signals).empty()) {
      ++score_.false_alarms.of;
      score_.false_alarms.right += changes.empty() && signals.empty() ? 0u : 1u;
    }
    add_changes(gold, or_nothing(gold.changes), changes);
    add_signals(gold, or_nothing(gold.signals), signals);
  }

  Score finish(const Labels& gold) {
    for (const auto slot : counted_slots)
      if (is_labelled(gold, slot)) score_.slots.emplace_back(slot, count_of(slot));
    if (score_.slots.empty())
      for (const auto slot : counted_slots) score_.slots.emplace_back(slot, count_of(slot));
    return std::move(score_);
  }

 private:
  Count& count_of(Slot slot) { return slot_counts_[static_cast<std::size_t>(slot)]; }

  static bool is_labelled(const Labels& gold, Slot slot) {
    return std::any_of(gold.passages.begin(), gold.passages.end(), [&](const Passage& passage) {
      const auto& changes = or_nothing(passage.changes);
      return std::any_of(changes.begin(), changes.end(), [&](const Label& change) { return change[slot].present; });
    });
  }

  void add_changes(const Passage& passage, const Found& gold, const Found& predicted) {
    const auto pairs = pair_up(gold, predicted, change_weight);
    std::vector<bool> right(predicted.size());
    for (const auto& [row, column] : pairs) right[column] = add_pair_of_changes(passage, gold[row], predicted[column]);
    add_lone_changes(passage, Difference::Kind::missing, left_over(gold, pairs, &Pair::row));
    add_lone_changes(passage, Difference::Kind::spurious, left_over(predicted, pairs, &Pair::column));
    count_lone(score_.change_causes, Difference::Kind::missing, left_over(gold, pairs, &Pair::row));
    count_lone(score_.change_causes, Difference::Kind::spurious, left_over(predicted, pairs, &Pair::column));
    count_sizes(score_.changes, gold, predicted);
    count_sizes(score_.whole, gold, predicted);
    count_kinds(score_.change_kinds, gold, predicted);
    judge(predicted, right);
  }

  /// Whether it is the same event.
  bool add_pair_of_changes(const Passage& passage, const Label& gold, const Label& predicted) {
    for (const auto slot : counted_slots) count_slot(count_of(slot), compare(slot, gold, predicted));
    score_.whole.right += is_whole(gold, predicted, passage.text) ? 1u : 0u;
    count_faults(score_.change_causes, gold, predicted, passage.text);
    if (auto detail = words_of_difference(gold, predicted); !detail.empty())
      score_.differences.push_back({passage.id, Difference::Kind::differs, std::move(detail)});
    if (!is_same_event(gold, predicted)) return false;
    ++score_.changes.right;
    ++score_.change_kinds[gold.kind()].right;
    return true;
  }

  void add_lone_changes(const Passage& passage, Difference::Kind kind, const std::vector<const Label*>& changes) {
    for (const auto* change : changes) {
      for (const auto slot : counted_slots) {
        const bool filled = (*change)[slot].is_filled();
        auto& count = count_of(slot);
        (kind == Difference::Kind::missing ? count.gold : count.predicted) += filled ? 1u : 0u;
      }
      score_.differences.push_back({passage.id, kind, words_of_change(*change)});
    }
  }

  void add_signals(const Passage& passage, const Found& gold, const Found& predicted) {
    const auto pairs = pair_up(gold, predicted, signal_weight);
    std::vector<bool> right(predicted.size());
    for (const auto& [row, column] : pairs) {
      right[column] = true;
      add_pair_of_signals(passage, gold[row], predicted[column]);
    }
    add_lone_signals(passage, Difference::Kind::missing, left_over(gold, pairs, &Pair::row));
    add_lone_signals(passage, Difference::Kind::spurious, left_over(predicted, pairs, &Pair::column));
    count_lone_signals(score_.signal_causes, left_over(gold, pairs, &Pair::row), left_over(predicted, pairs, &Pair::column), passage.text);
    count_sizes(score_.signals, gold, predicted);
    count_sizes(score_.whole, gold, predicted);
    count_kinds(score_.signal_kinds, gold, predicted);
    judge(predicted, right);
  }

  void add_pair_of_signals(const Passage& passage, const Label& gold, const Label& predicted) {
    score_.whole.right += is_whole(gold, predicted, passage.text) ? 1u : 0u;
    ++score_.signals.right;
    count_faults(score_.signal_causes, gold, predicted, passage.text);
    ++score_.signal_kinds[gold.kind()].right;
    const bool epr = gold.kind() == "epr";
    const auto slot = epr ? Slot::status : Slot::direction;
    if (!gold[slot].present) return;
    auto& share = epr ? score_.epr_status : score_.direction;
    ++share.of;
    share.right += is_equal(gold[slot], predicted[slot]) ? 1u : 0u;
  }

  void add_lone_signals(const Passage& passage, Difference::Kind kind, const std::vector<const Label*>& signals) {
    for (const auto* signal : signals) score_.differences.push_back({passage.id, kind, words_of_signal(*signal)});
  }

  void judge(const Found& predicted, const std::vector<bool>& right) {
    for (std::size_t i = 0; i < predicted.size(); ++i) score_.judged.push_back({predicted[i].confidence, right[i]});
  }

  Score score_;
  std::array<Count, counted_slots.size()> slot_counts_;
};

}  // namespace

std::string_view to_code(Difference::Kind kind) {
  switch (kind) {
    case Difference::Kind::differs: return "differs";
    case Difference::Kind::missing: return "missing";
    case Difference::Kind::spurious: return "spurious";
  }
  return "";
}

Count Score::all_slots() const {
  Count total;
  for (const auto& [slot, count] : slots) total += count;
  return total;
}

Score score(const Labels& gold, const Labels& predicted) {
  std::map<std::string_view, const Passage*> by_id;
  for (const auto& passage : predicted.passages) by_id.emplace(passage.id, &passage);
  const Passage empty;
  Scorer scorer;
  std::size_t met = 0;
  for (const auto& passage : gold.passages) {
    const auto found = by_id.find(passage.id);
    met += found == by_id.end() ? 0u : 1u;
    scorer.add(passage, found == by_id.end() ? empty : *found->second);
  }
  auto score = scorer.finish(gold);
  score.unknown_passages = predicted.passages.size() - met;
  score.absent_passages = gold.passages.size() - met;
  return score;
}

std::string three_digits(const std::optional<double>& figure) {
  if (!figure) return "n/a";
  char digits[32];
  std::snprintf(digits, sizeof digits, "%.3f", *figure);
  return digits;
}

std::string summary_of(const Score& score) {
  return "changes F1 " + three_digits(score.changes.f1()) + " slots F1 " + three_digits(score.all_slots().f1()) +
         " signals F1 " + three_digits(score.signals.f1()) + " false alarms " +
         std::to_string(score.false_alarms.right) + "/" + std::to_string(score.false_alarms.of) + " whole F1 " +
         three_digits(score.whole.f1());
}

}  // namespace boardwatch::scoring
