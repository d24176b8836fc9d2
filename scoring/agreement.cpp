#include "scoring/agreement.hpp"

#include <algorithm>

#include "scoring/same.hpp"

namespace boardwatch::scoring {
namespace {

bool is_same(Slot slot, std::string_view gold, std::string_view predicted) {
  switch (slot) {
    case Slot::person: return is_same_person(gold, predicted);
    case Slot::organisation:
    case Slot::destination: return is_same_organisation(gold, predicted);
    case Slot::effective: return is_same_date(gold, predicted);
    default: return gold == predicted;
  }
}

/// Any of gold's values will do; the prediction has one.
bool agrees(Slot slot, const Field& gold, const Field& predicted) {
  return std::any_of(gold.values.begin(), gold.values.end(), [&](const std::optional<std::string>& value) {
    return value && !value->empty() && is_same(slot, *value, *predicted.values.front());
  });
}

bool is_right_or_empty(Slot slot, const Label& gold, const Label& predicted) {
  const auto agreement = compare(slot, gold, predicted);
  return agreement == Agreement::correct || agreement == Agreement::not_scored;
}

/// Changes go together only where one of these agrees; the kind where gold tells none of them.
bool is_same_subject(const Label& gold, const Label& predicted) {
  bool told = false;
  for (const auto slot : {Slot::person, Slot::post, Slot::organisation}) {
    if (!gold[slot].is_filled()) continue;
    told = true;
    if (compare(slot, gold, predicted) == Agreement::correct) return true;
  }
  return !told && compare(Slot::kind, gold, predicted) == Agreement::correct;
}

}  // namespace

Agreement compare(Slot slot, const Label& gold, const Label& predicted) {
  const auto &want = gold[slot], &got = predicted[slot];
  if (!want.present || (!want.is_filled() && !got.is_filled())) return Agreement::not_scored;
  if (!want.is_filled()) return Agreement::spurious;
  if (!got.is_filled()) return Agreement::missing;
  return agrees(slot, want, got) ? Agreement::correct : Agreement::incorrect;
}

bool is_same_event(const Label& gold, const Label& predicted) {
  return is_right_or_empty(Slot::kind, gold, predicted) && is_right_or_empty(Slot::person, gold, predicted) &&
         is_right_or_empty(Slot::post, gold, predicted);
}

int change_weight(const Label& gold, const Label& predicted) {
  constexpr int right_slot = 100, right_event = 50, slot_empty_in_both = 1;
  if (!is_same_subject(gold, predicted)) return 0;
  int weight = is_same_event(gold, predicted) ? right_event : 0;
  for (const auto slot : counted_slots) {
    const auto agreement = compare(slot, gold, predicted);
    if (agreement == Agreement::correct) weight += right_slot;
    if (agreement == Agreement::not_scored && gold[slot].present) weight += slot_empty_in_both;
  }
  return weight;
}

int signal_weight(const Label& gold, const Label& predicted) {
  constexpr int right_signal = 100;
  if (gold.kind() != predicted.kind() || !is_right_or_empty(Slot::organisation, gold, predicted)) return 0;
  return right_signal + (is_equal(gold[Slot::direction], predicted[Slot::direction]) ? 1 : 0) +
         (is_equal(gold[Slot::status], predicted[Slot::status]) ? 1 : 0);
}

}  // namespace boardwatch::scoring
