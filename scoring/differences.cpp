#include "scoring/differences.hpp"

#include "scoring/agreement.hpp"

namespace boardwatch::scoring {
namespace {

/// `"one"`, `"one" or "other"`, `null`
std::string words_of(const Field& field) {
  if (!field.is_filled()) return "null";
  std::string out;
  for (const auto& value : field.values) {
    if (!out.empty()) out += " or ";
    out += "\"" + value.value_or("") + "\"";
  }
  return out;
}

std::string labelled(Slot slot, const Field& field) { return std::string(to_code(slot)) + " " + words_of(field); }

}  // namespace

std::string words_of_difference(const Label& gold, const Label& predicted) {
  std::string out;
  for (const auto slot : counted_slots) {
    const auto agreement = compare(slot, gold, predicted);
    if (agreement == Agreement::not_scored || agreement == Agreement::correct) continue;
    if (!out.empty()) out += "; ";
    out += std::string(to_code(slot)) + ": gold " + words_of(gold[slot]) + ", got " + words_of(predicted[slot]);
  }
  return out;
}

std::string words_of_change(const Label& change) {
  std::string out;
  for (const auto slot : counted_slots)
    if (change[slot].is_filled()) out += (out.empty() ? "change " : ", ") + labelled(slot, change[slot]);
  return out.empty() ? "change" : out;
}

std::string words_of_signal(const Label& signal) {
  return "signal " + signal.kind() + ", " + labelled(Slot::organisation, signal[Slot::organisation]);
}

}  // namespace boardwatch::scoring
