#include "parsers/findings/signal_links.hpp"

#include <algorithm>
#include <initializer_list>
#include <set>

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

bool is_of_nobody(const RawSignal& signal) { return signal.scope == Scope::national; }

/// Adds a signal of one body, or of none, to those that are told of it already.
class Gathered {
 public:
  void add(RawSignal signal, std::optional<OrganisationMention> body) {
    signal.organisations.clear();
    if (body) signal.organisations.push_back(*body);
    const auto same = std::find_if(signals.begin(), signals.end(), [&](const RawSignal& other) {
      if (other.kind != signal.kind || other.organisations.empty() != signal.organisations.empty()) return false;
      return signal.organisations.empty() || other.organisations.front().name == signal.organisations.front().name;
    });
    if (same == signals.end()) {
      signals.push_back(std::move(signal));
      return;
    }
    // Of two that tell the same, the one whose words say which way it points gives the evidence; of record systems the
    // one that states how it is, not the one that only names a target.
    const auto mentions = same->features.mentions + 1;
    const bool states = signal.status && !same->status;
    const bool points = !signal.status && signal.kind != SignalKind::no_confidence && same->direction == Direction::unknown && signal.direction != Direction::unknown;
    if (states || points) std::swap(*same, signal);
    same->features.mentions = mentions;
    if (same->status == EprStatus::planned && signal.status) same->status = signal.status;
    for (auto& figure : signal.figures)
      if (std::find(same->figures.begin(), same->figures.end(), figure) == same->figures.end()) same->figures.push_back(std::move(figure));
  }

  std::vector<RawSignal> signals;
};

using Bodies = std::vector<OrganisationMention>;

void note(Bodies& bodies, const OrganisationMention& body) {
  if (body.outside || body.national) return;
  if (std::none_of(bodies.begin(), bodies.end(), [&](const auto& other) { return other.name == body.name; })) bodies.push_back(body);
}

void note_all(Bodies& bodies, const TaggedSentence& sentence) {
  Bodies here;
  for (const auto& body : sentence.organisations) here.push_back(body);
  for (const auto& chunk : sentence.chunks) here.insert(here.end(), chunk.organisations.begin(), chunk.organisations.end());
  std::sort(here.begin(), here.end(), [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
  for (const auto& body : here) note(bodies, body);
}

/// The partners that a sentence speaks of without naming two: those named near by in its section.
Bodies partners_near(const RawSignal& signal, const Prepared& prepared, const std::vector<TaggedSentence>& tagged) {
  Bodies bodies;
  for (const auto& body : signal.organisations) note(bodies, body);
  const auto section = prepared.units()[prepared.sentences()[signal.sentence].unit].section;
  const auto look = [&](bool before) {
    for (const auto& sentence : tagged) {
      const bool side = before ? sentence.sentence < signal.sentence && signal.sentence - sentence.sentence <= 3 : sentence.sentence > signal.sentence && sentence.sentence - signal.sentence <= 3;
      if (side && bodies.size() < 2 && prepared.units()[prepared.sentences()[sentence.sentence].unit].section == section) note_all(bodies, sentence);
    }
  };
  if (bodies.size() < 2) look(true);
  if (bodies.size() < 2) look(false);
  return bodies;
}

/// "... criticised both A and B": two bodies joined as one.
bool joined(std::string_view words, const OrganisationMention& a, const OrganisationMention& b) {
  if (a.span.end > b.span.begin || b.span.begin > words.size()) return false;
  const auto between = trim(words.substr(a.span.end, b.span.begin - a.span.end));
  return between == "and" || between == "," || between == "&" || between == ", and" || between == "and the";
}

/// Bodies that share what is told of the first of them. In a row only those of the same cell count, else those of the first.
Bodies told_together(const RawSignal& signal, std::string_view words, const Speakers& speakers) {
  const auto cell_of = [&](std::size_t at) { return std::count(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(std::min(at, words.size())), '|'); };
  const auto own_cell = cell_of(signal.at);
  const bool row = words.find(" | ") != std::string_view::npos;
  const bool in_cell = row && std::any_of(signal.organisations.begin(), signal.organisations.end(), [&](const auto& body) { return cell_of(body.span.begin) == own_cell; });
  Bodies bodies;
  for (const auto& body : signal.organisations) {
    if (row && cell_of(body.span.begin) != (in_cell ? own_cell : 0)) continue;
    if (!bodies.empty() && !joined(words, bodies.back(), body)) break;
    bodies.push_back(body);
  }
  Bodies each;
  for (const auto& body : bodies) {
    const auto members = speakers.members_of(body);
    if (members.empty()) note(each, body);
    for (const auto& member : members) note(each, member);
  }
  return each;
}

/// "Both trusts": all that the document speaks for.
bool speaks_of_each(std::string_view words) {
  const auto lower = to_lower(words);
  for (const std::string_view all : {"both trusts", "both boards", "both organisations", "both icbs", "each trust", "each board", "the two trusts", "our two trusts", "the three trusts", "all three", "each of the trusts", "the trusts"})
    if (lower.find(all) != std::string::npos) return true;
  return false;
}

bool holds(std::string_view words, std::initializer_list<std::string_view> any) {
  const auto lower = " " + to_lower(words) + " ";
  return std::any_of(any.begin(), any.end(), [&](std::string_view one) { return lower.find(one) != std::string::npos; });
}

/// "The trust", "we": the body that is spoken of, whoever else is named later.
bool names_its_own(std::string_view words) { return holds(words, {" the trust", " the system", " the icb", " our ", " we ", " us "}); }

/// The body that was named last before this sentence, over headings: for "the trust" where its section names none.
std::optional<OrganisationMention> named_before(std::size_t at, const std::vector<TaggedSentence>& tagged) {
  Bodies last;
  for (const auto& sentence : tagged) {
    if (sentence.sentence >= at) break;
    Bodies here;
    note_all(here, sentence);
    if (!here.empty()) last = std::move(here);
  }
  return last.empty() ? std::nullopt : std::optional(last.front());
}

/// "In the staff survey the share who were bullied ...": the survey is where it was told, not what was told.
bool names_only_the_survey(std::string_view trigger) {
  const auto lower = to_lower(trigger);
  for (const std::string_view result : {"recommend", "engagement", "morale", "to work", "satisfaction"})
    if (lower.find(result) != std::string::npos) return false;
  return true;
}

/// Where two kinds fit the same words, the more specific one.
void keep_specific(std::vector<RawSignal>& signals) {
  const auto has = [&](SignalKind kind, const RawSignal& beside) {
    return std::any_of(signals.begin(), signals.end(), [&](const RawSignal& other) { return other.kind == kind && other.sentence == beside.sentence; });
  };
  // The words of one lie within, or run into, those of the other.
  const auto overlaps = [&](SignalKind kind, const RawSignal& beside) {
    return std::any_of(signals.begin(), signals.end(), [&](const RawSignal& other) {
      return other.kind == kind && other.sentence == beside.sentence && other.at < beside.end && beside.at < other.end;
    });
  };
  // "A manager was sacked for blowing the whistle, a judge has ruled. She won her claim at a tribunal."
  const auto just_told = [&](SignalKind kind, const RawSignal& beside) {
    return std::any_of(signals.begin(), signals.end(), [&](const RawSignal& other) { return other.kind == kind && other.sentence + 1 == beside.sentence; });
  };
  std::vector<bool> drop;
  for (const auto& s : signals) {
    bool gone = false;
    switch (s.kind) {
      case SignalKind::regulator_letter:
        gone = has(SignalKind::regulatory_action, s) || has(SignalKind::inspection_rating, s) || has(SignalKind::oversight_level, s) || has(SignalKind::coroner_warning, s) || has(SignalKind::no_confidence, s);
        break;
      case SignalKind::oversight_level: gone = has(SignalKind::regulatory_action, s); break;
      case SignalKind::tribunal: gone = has(SignalKind::whistleblowing, s) || just_told(SignalKind::whistleblowing, s); break;
      case SignalKind::investigation: gone = has(SignalKind::culture, s) || has(SignalKind::governance_failure, s) || overlaps(SignalKind::whistleblowing, s) || overlaps(SignalKind::coroner_warning, s); break;
      case SignalKind::staff_survey:
        gone = overlaps(SignalKind::speak_up, s) || overlaps(SignalKind::bullying_harassment, s) ||
               (names_only_the_survey(s.trigger) && (has(SignalKind::speak_up, s) || has(SignalKind::bullying_harassment, s)));
        break;
      case SignalKind::governance_failure: gone = overlaps(SignalKind::audit_finding, s) || overlaps(SignalKind::leadership_instability, s); break;
      case SignalKind::speak_up: gone = overlaps(SignalKind::whistleblowing, s); break;
      case SignalKind::culture: gone = overlaps(SignalKind::governance_failure, s) && s.direction == Direction::unknown; break;
      default: break;
    }
    drop.push_back(gone);
  }
  std::size_t i = 0;
  std::erase_if(signals, [&](const RawSignal&) { return drop[i++]; });
}

}  // namespace

std::vector<RawSignal> link_signals(std::vector<RawSignal> signals, const Prepared& prepared, const std::vector<TaggedSentence>& tagged, const Speakers& speakers) {
  // A national count of record systems says nothing of the body that was spoken of before.
  std::set<std::size_t> national_sentences;
  for (const auto& signal : signals)
    if (is_of_nobody(signal)) national_sentences.insert(signal.sentence);
  std::erase_if(signals, [&](const RawSignal& signal) { return signal.kind == SignalKind::epr && !is_of_nobody(signal) && national_sentences.count(signal.sentence) > 0; });
  keep_specific(signals);
  Gathered gathered;
  std::optional<std::size_t> national;
  for (auto& signal : signals) {
    const auto words = prepared.words(prepared.sentences()[signal.sentence]);
    switch (signal.scope) {
      case Scope::national:
        national = signal.sentence;
        gathered.add(std::move(signal), std::nullopt);
        break;
      case Scope::follow: {
        const bool near = national && signal.sentence > *national && signal.sentence - *national <= 3 &&
                          prepared.units()[prepared.sentences()[signal.sentence].unit].section == prepared.units()[prepared.sentences()[*national].unit].section;
        signal.figures.clear();  // the count of all is none of theirs
        if (near)
          for (const auto& body : Bodies(signal.organisations)) gathered.add(signal, body);
        break;
      }
      case Scope::all: {
        const auto bodies = partners_near(signal, prepared, tagged);
        const auto own = speakers.body_at(signal.sentence);
        if (bodies.empty() && own && own->outside) break;
        if (bodies.size() >= 2) {
          for (const auto& body : bodies) gathered.add(signal, body);
        } else {
          gathered.add(signal, bodies.empty() ? own : bodies.front());
          if (bodies.size() == 1 && own && own->name != bodies.front().name) gathered.add(signal, own);
        }
        break;
      }
      case Scope::one: {
        auto bodies = told_together(signal, words, speakers);
        if (bodies.empty() && speakers.several() && speaks_of_each(words)) bodies = speakers.bodies_around(signal.sentence);
        auto own = speakers.body_at(signal.sentence);
        const bool later = own && !bodies.empty() && bodies.front().span.begin >= signal.end && names_its_own(words.substr(0, signal.at));
        if (later) bodies.clear();
        if (!own && names_its_own(words)) own = named_before(signal.sentence, tagged);
        if (bodies.empty() && own && own->outside) break;
        if (bodies.empty() && speakers.is_unplaced(signal.sentence)) break;  // whose it is of the several, nobody can tell
        if (bodies.empty()) gathered.add(signal, own);
        for (const auto& body : bodies) gathered.add(signal, body);
        break;
      }
    }
  }
  return std::move(gathered.signals);
}

}  // namespace boardwatch::findings
