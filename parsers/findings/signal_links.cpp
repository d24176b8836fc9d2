#include "parsers/findings/signal_links.hpp"

#include <algorithm>
#include <set>

namespace boardwatch::findings {

std::vector<RawSignal> link_signals(std::vector<RawSignal> signals, const Prepared& prepared, const Speakers& speakers) {
  std::vector<RawSignal> kept;
  const auto add = [&](RawSignal signal, std::optional<OrganisationMention> body) {
    signal.organisations.clear();
    if (body) signal.organisations.push_back(*body);
    const auto same = std::find_if(kept.begin(), kept.end(), [&](const RawSignal& other) {
      if (other.kind != signal.kind || other.organisations.empty() != signal.organisations.empty()) return false;
      return signal.organisations.empty() || other.organisations.front().name == signal.organisations.front().name;
    });
    if (same == kept.end()) {
      kept.push_back(std::move(signal));
      return;
    }
    ++same->features.mentions;
    // Of two that tell the same the one that states it, not the one that only names a target, gives the evidence.
    if (signal.status && !same->status) std::swap(*same, signal);
    if (same->direction == Direction::unknown) same->direction = signal.direction;
    if (!same->status || *same->status == EprStatus::planned) same->status = signal.status ? signal.status : same->status;
    for (auto& figure : signal.figures)
      if (std::find(same->figures.begin(), same->figures.end(), figure) == same->figures.end()) same->figures.push_back(std::move(figure));
  };
  // A national count of record systems says nothing of the body that was spoken of before.
  std::set<std::size_t> national_sentences;
  for (const auto& signal : signals)
    if (signal.scope == Scope::national) national_sentences.insert(signal.sentence);
  std::erase_if(signals, [&](const RawSignal& signal) {
    return signal.kind == SignalKind::epr && signal.scope != Scope::national && national_sentences.count(signal.sentence) > 0;
  });
  std::optional<std::size_t> national;
  for (auto& signal : signals) {
    const auto bodies = signal.organisations;
    switch (signal.scope) {
      case Scope::national:
        national = signal.sentence;
        add(std::move(signal), std::nullopt);
        break;
      case Scope::follow: {
        const bool near = national && signal.sentence > *national && signal.sentence - *national <= 3 &&
                          prepared.units()[prepared.sentences()[signal.sentence].unit].section == prepared.units()[prepared.sentences()[*national].unit].section;
        signal.figures.clear();  // the count of all is none of theirs
        if (near)
          for (const auto& body : bodies) add(signal, body);
        break;
      }
      case Scope::all:
        if (bodies.size() < 2) {
          add(signal, bodies.empty() ? speakers.body_at(signal.sentence) : bodies.front());
          if (bodies.size() == 1) {
            const auto own = speakers.body_at(signal.sentence);
            if (own && own->name != bodies.front().name) add(signal, own);
          }
        } else {
          for (const auto& body : bodies) add(signal, body);
        }
        break;
      case Scope::one: {
        const auto own = speakers.body_at(signal.sentence);
        add(signal, bodies.empty() ? own : std::optional(bodies.front()));
        break;
      }
    }
  }
  const auto has = [&](SignalKind kind, const RawSignal& beside) {
    return std::any_of(kept.begin(), kept.end(), [&](const RawSignal& other) { return other.kind == kind && other.sentence == beside.sentence; });
  };
  // Where two kinds fit the same words, the more specific one.
  std::erase_if(kept, [&](const RawSignal& s) {
    switch (s.kind) {
      case SignalKind::regulator_letter:
        return has(SignalKind::regulatory_action, s) || has(SignalKind::inspection_rating, s) || has(SignalKind::oversight_level, s) || has(SignalKind::coroner_warning, s);
      case SignalKind::oversight_level: return has(SignalKind::regulatory_action, s);
      case SignalKind::tribunal: return has(SignalKind::whistleblowing, s);
      case SignalKind::investigation: return has(SignalKind::culture, s) || has(SignalKind::governance_failure, s);
      case SignalKind::staff_survey: return has(SignalKind::speak_up, s) || has(SignalKind::bullying_harassment, s);
      default: return false;
    }
  });
  return kept;
}

}  // namespace boardwatch::findings
