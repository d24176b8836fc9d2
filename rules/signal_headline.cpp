#include "rules/signal_headline.hpp"

#include "rules/words.hpp"

namespace boardwatch::rules {
namespace {

constexpr std::size_t most_figures = 3;
constexpr std::string_view place = "{at}";

/// A sentence for each direction with "{at}" for the organisation. "Worsening" is what a document calls bad and
/// "improving" what it calls good, so no sentence claims more of a trend than that.
struct Sentences {
  std::string worsening, improving, steady, unknown;
};

/// For what is a state of things and no event.
Sentences about(const std::string& topic) {
  return {"concern over " + topic + " is reported at {at}", "an improving picture of " + topic + " is reported at {at}",
          "no change in " + topic + " is reported at {at}", "a document reports on " + topic + " at {at}"};
}

Sentences of_regulators(SignalKind kind) {
  switch (kind) {
    case SignalKind::regulatory_action:
      return {"{at} faces regulatory action", "regulatory action on {at} is reported to be easing",
              "regulatory action on {at} is reported to continue", "a document reports on regulatory action on {at}"};
    case SignalKind::oversight_level:
      return {"closer oversight of {at} is reported", "lighter oversight of {at} is reported",
              "oversight of {at} is reported to be unchanged", "a document reports on the level of oversight of {at}"};
    case SignalKind::regulator_letter:
      return {"a regulator's letter to {at} raises concerns", "a regulator's letter to {at} is favourable",
              "a regulator's letter to {at} reports no change", "a regulator has written to {at}"};
    case SignalKind::inspection_rating:
      return {"inspectors are reported to be critical of {at}", "inspectors are reported to be favourable to {at}",
              "the inspection rating of {at} is reported to be unchanged",
              "a document reports on the inspection rating of {at}"};
    case SignalKind::audit_finding:
      return {"auditors are reported to be critical of {at}", "auditors are reported to see progress at {at}",
              "an audit finding at {at} is reported to be unchanged", "an audit finding at {at} is reported"};
    case SignalKind::coroner_warning:
      return {"a coroner's warning to {at} is reported", "progress on a coroner's warning to {at} is reported",
              "a coroner's warning to {at} is reported to be open still", "a coroner's warning to {at} is reported"};
    default: return about(spaced(to_code(kind)));
  }
}

Sentences of_events(SignalKind kind) {
  switch (kind) {
    case SignalKind::no_confidence:
      return {"a vote or letter of no confidence is reported at {at}",
              "a recovery of confidence in the leaders of {at} is reported",
              "a lack of confidence in the leaders of {at} is reported to continue",
              "a vote or letter of no confidence is reported at {at}"};
    case SignalKind::investigation:
      return {"an investigation at {at} is reported, with concerns",
              "a favourable turn of an investigation at {at} is reported",
              "an investigation at {at} is reported to continue", "an investigation at {at} is reported"};
    case SignalKind::tribunal:
      return {"an employment tribunal case against {at} is reported",
              "a favourable turn of an employment tribunal case for {at} is reported",
              "an employment tribunal case against {at} is reported to continue",
              "an employment tribunal case involving {at} is reported"};
    case SignalKind::workforce_reduction:
      return {"cuts to the workforce are reported at {at}", "an easing of cuts to the workforce is reported at {at}",
              "cuts to the workforce are reported to continue at {at}",
              "a reduction of the workforce is reported at {at}"};
    case SignalKind::structural_change:
      return {"a merger or other change of structure at {at} is reported to be in difficulty",
              "a merger or other change of structure at {at} is reported to be making progress",
              "a merger or other change of structure at {at} is reported to be where it was",
              "a merger or other change of structure is reported at {at}"};
    case SignalKind::external_support:
      return {"outside help for {at} is reported, with concerns", "progress with outside help is reported at {at}",
              "outside help is reported to continue at {at}", "outside help for {at} is reported"};
    case SignalKind::withheld:
      return {"a paper or figure is withheld from the public papers of {at}",
              "the public papers of {at} are reported to withhold less",
              "a paper or figure is still withheld from the public papers of {at}",
              "a paper or figure is withheld from the public papers of {at}"};
    default: return of_regulators(kind);
  }
}

Sentences sentences_of(SignalKind kind) {
  switch (kind) {
    case SignalKind::bullying_harassment: return about("bullying, harassment or discrimination of staff");
    case SignalKind::speak_up: return about("the freedom of staff to speak up");
    case SignalKind::whistleblowing: return about("whistleblowing");
    case SignalKind::staff_survey: return about("staff survey results");
    case SignalKind::culture: return about("culture");
    case SignalKind::governance_failure: return about("governance");
    case SignalKind::leadership_instability: return about("stability at the top");
    case SignalKind::safety_incident: return about("patient safety");
    case SignalKind::epr: return about("the electronic patient record");
    case SignalKind::financial_distress:
      return {"{at} is reported to be in financial difficulty", "an improving financial position is reported at {at}",
              "no change in the financial position is reported at {at}",
              "a document reports on the financial position of {at}"};
    default: return of_events(kind);
  }
}

std::string for_direction(const Sentences& sentences, Direction direction) {
  switch (direction) {
    case Direction::worsening: return sentences.worsening;
    case Direction::improving: return sentences.improving;
    case Direction::steady: return sentences.steady;
    case Direction::unknown: return sentences.unknown;
  }
  return sentences.unknown;
}

/// What a body, or several bodies, are said to do about their record system.
std::string record_system(EprStatus status, bool several) {
  const std::string are = several ? "are " : "is ";
  switch (status) {
    case EprStatus::none: return are + "without an electronic patient record";
    case EprStatus::planned: return are + "planning an electronic patient record";
    case EprStatus::procuring: return are + "buying an electronic patient record";
    case EprStatus::joint_procurement: return are + "buying an electronic patient record jointly with others";
    case EprStatus::implementing: return are + "bringing in an electronic patient record";
    case EprStatus::live: return std::string(several ? "have" : "has") + " an electronic patient record in use";
    case EprStatus::unsuitable:
      return std::string(several ? "have" : "has") + " an electronic patient record that is not good enough";
  }
  return are + "planning an electronic patient record";
}

/// A count of bodies, such as "27 trusts": the figure is then who the sentence is about.
bool is_count_of_bodies(const Signal& signal) {
  if (signal.organisation || signal.organisation_code || signal.figures.empty()) return false;
  const auto& first = signal.figures.front();
  return first.value > 1 && !words_of(first).empty() && !first.unit.empty() &&
         first.unit.find_first_of("%") == std::string::npos && first.unit.rfind("£", 0) != 0;
}

std::string figures_from(const Signal& signal, std::size_t first) {
  std::string out;
  std::size_t told = 0;
  for (auto i = first; i < signal.figures.size() && told < most_figures; ++i) {
    const auto words = words_of(signal.figures[i]);
    if (words.empty()) continue;
    out += (told++ == 0 ? "" : ", ") + words;
  }
  return out.empty() ? out : " (" + out + ")";
}

std::string with_place(std::string sentence, const std::string& organisation) {
  return sentence.replace(sentence.find(place), place.size(), organisation);
}

}  // namespace

std::string signal_sentence(const Signal& signal) {
  const auto organisation = organisation_words(Finding(signal));
  if (signal.kind == SignalKind::epr && signal.status) {
    const bool counted = is_count_of_bodies(signal);
    const auto who = counted ? words_of(signal.figures.front()) : organisation;
    return who + " " + record_system(*signal.status, counted) + figures_from(signal, counted ? 1 : 0);
  }
  return with_place(for_direction(sentences_of(signal.kind), signal.direction), organisation) + figures_from(signal, 0);
}

}  // namespace boardwatch::rules
