#include <algorithm>

#include "scoring/agreement.hpp"
#include "scoring/letters.hpp"

namespace boardwatch::scoring {
namespace {

bool has_right_slots(const Label& gold, const Label& predicted) {
  for (const auto slot : {Slot::kind, Slot::post, Slot::organisation, Slot::reason, Slot::destination}) {
    const auto agreement = compare(slot, gold, predicted);
    if (agreement != Agreement::correct && agreement != Agreement::not_scored) return false;
  }
  return true;
}

bool is_scored(Slot slot, const Label& gold) { return gold[slot].present && !(slot == Slot::direction && gold.kind() == "epr"); }

/// Letter for letter, so that a date has gold's precision.
bool is_exact(Slot slot, const Label& gold, const Label& predicted) {
  const auto &want = gold[slot], &got = predicted[slot];
  return !is_scored(slot, gold) || (!got.several && std::find(want.values.begin(), want.values.end(), got.values.front()) != want.values.end());
}

bool has_exact_slots(const Label& gold, const Label& predicted) {
  for (const auto slot : {Slot::tense, Slot::direction, Slot::status, Slot::effective})
    if (!is_exact(slot, gold, predicted)) return false;
  return true;
}

/// The full name but for case and accents.
bool has_full_name(const Label& gold, const Label& predicted) {
  const auto &want = gold[Slot::person], &got = predicted[Slot::person];
  if (!want.present) return true;
  if (!want.is_filled() || !got.is_filled()) return want.is_filled() == got.is_filled();
  const auto name = fold(*got.values.front());
  return std::any_of(want.values.begin(), want.values.end(),
                     [&](const auto& one) { return one && !one->empty() && fold(*one) == name; });
}

bool has_main_figure(const Label& gold, const Label& predicted) {
  if (gold.figures.empty()) return true;
  return std::find(predicted.figures.begin(), predicted.figures.end(), gold.figures.front()) != predicted.figures.end();
}

struct Span {
  std::size_t begin, end;
};

/// Where the words stand in a text whose white space is folded.
std::optional<Span> find_span(std::string_view text, std::string_view words) {
  const auto folded = one_spaced(words);
  const auto begin = folded.empty() ? std::string_view::npos : text.find(folded);
  if (begin == std::string_view::npos) return std::nullopt;
  return Span{begin, begin + folded.size()};
}

std::string_view words_of(Agreement agreement) {
  switch (agreement) {
    case Agreement::incorrect: return " wrong";
    case Agreement::missing: return " missing";
    case Agreement::spurious: return " too much";
    default: return "";
  }
}

/// Gold's own words need not stand there; then any words of the text will do.
bool has_evidence(const Label& gold, const Label& predicted, std::string_view text) {
  if (gold.evidence.empty() || text.empty()) return true;
  const auto folded = one_spaced(text);
  const auto want = find_span(folded, gold.evidence), got = find_span(folded, predicted.evidence);
  return got && (!want || (got->end > want->begin && want->end > got->begin));
}

}  // namespace

bool is_whole(const Label& gold, const Label& predicted, std::string_view text) {
  return has_right_slots(gold, predicted) && has_exact_slots(gold, predicted) && has_full_name(gold, predicted) &&
         has_main_figure(gold, predicted) && has_evidence(gold, predicted, text);
}

std::vector<std::string> faults_of(const Label& gold, const Label& predicted, std::string_view text) {
  std::vector<std::string> faults;
  for (const auto slot : all_slots) {
    if (!is_scored(slot, gold)) continue;
    if (const auto fault = words_of(compare(slot, gold, predicted)); !fault.empty())
      faults.push_back(std::string(to_code(slot)) + std::string(fault));
    else if (slot == Slot::effective && !is_exact(slot, gold, predicted))
      faults.push_back("effective not exact");
    else if (slot == Slot::person && !has_full_name(gold, predicted))
      faults.push_back("person not in full");
  }
  if (!has_main_figure(gold, predicted)) faults.push_back("figure");
  if (!has_evidence(gold, predicted, text)) faults.push_back("evidence");
  return faults;
}

bool shares_evidence(const Label& gold, const Label& predicted, std::string_view text) {
  const auto folded = one_spaced(text);
  const auto a = find_span(folded, gold.evidence), b = find_span(folded, predicted.evidence);
  return a && b && a->begin < b->end && b->begin < a->end;
}

}  // namespace boardwatch::scoring
