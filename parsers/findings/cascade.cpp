#include "parsers/findings/cascade.hpp"

#include <algorithm>
#include <set>

#include "core/utf8.hpp"
#include "parsers/findings/change_links.hpp"
#include "parsers/findings/changes.hpp"
#include "parsers/findings/checks.hpp"
#include "parsers/findings/confidence.hpp"
#include "parsers/findings/explain.hpp"
#include "parsers/findings/literals.hpp"
#include "parsers/findings/prepare.hpp"
#include "parsers/findings/references.hpp"
#include "parsers/findings/signal_links.hpp"
#include "parsers/findings/signals.hpp"
#include "parsers/findings/tagging.hpp"

namespace boardwatch::findings {
namespace {

/// Words that make a sentence worth reading for who holds which post.
const std::vector<std::string>& post_words() {
  static const std::vector<std::string> words{"director", "chief", "chair", "officer", "secretary", "guardian", "governor", "CEO",  "CFO", "COO", "CNO",
                                              "CMO",      "CPO",   "CIO",   "NED",     "SID",       "DoF",      "HRD",      "nurse", "non-executive", "vice-chair"};
  return words;
}

/// Which sections of the lexicons have a cue in which sentence.
struct Candidates {
  std::vector<bool> changes;                ///< by sentence: does it hold a word that tells a change?
  std::vector<RawSignal> signals;           ///< told by the sentences' own words; whose they are is not yet known
  std::set<std::size_t> sentences;                  ///< worth tagging, in order
  std::set<std::size_t> signal_cues;        ///< read for signals; kept only where somebody asks why
};

Evidence evidence_of_sentence(const Document& document, const Prepared& prepared, std::size_t sentence) {
  const auto& span = prepared.sentences()[sentence];
  const auto [begin, end] = prepared.origin(span.begin, span.end);
  Evidence evidence;
  evidence.start = begin;
  evidence.end = end;
  evidence.words = document.text.substr(begin, end - begin);
  evidence.page = page_at(document, begin);
  return evidence;
}

/// A finding, what its confidence rests on, and its story where somebody asks why.
struct Told {
  Finding finding;
  std::vector<TraceRow> story;
  std::vector<std::string> features;
};

ChangeClues clues_of(const RawChange& raw, const Context& context) { return {raw.kind, *raw.post, raw.tense, raw.from, context.source, raw.also.size()}; }

/// Where the body was read whom a signal is about.
BodyFrom origin_of(const RawSignal& raw, const std::vector<TaggedSentence>& tagged, const Speakers& speakers) {
  if (raw.organisations.empty()) return BodyFrom::nobody;
  const auto at = std::lower_bound(tagged.begin(), tagged.end(), raw.sentence, [](const TaggedSentence& t, std::size_t s) { return t.sentence < s; });
  const bool here = at != tagged.end() && at->sentence == raw.sentence && names_body(*at, raw.organisations.front().name);
  return here ? BodyFrom::sentence : speakers.origin_at(raw.sentence);
}

SignalClues clues_of(const RawSignal& raw, BodyFrom from, const Context& context) {
  SignalClues clues;
  clues.kind = raw.kind;
  clues.direction = static_cast<DirectionFrom>(raw.features.told);
  clues.body = from;
  clues.figures = !raw.figures.empty();
  clues.source = context.source;
  clues.in_heading = raw.features.from_heading;
  clues.repeats = raw.features.mentions > 1 ? static_cast<std::size_t>(raw.features.mentions - 1) : 0;
  clues.parts = raw.features.parts;
  clues.spread = raw.features.spread;
  return clues;
}

/// All sentences, and what those that were looked at were read as.
void note_sentences(const Document& document, const Prepared& prepared, const Candidates& candidates, const std::vector<TaggedSentence>& tagged, const std::vector<bool>& listed, Trace& trace) {
  trace.sentences.resize(prepared.sentences().size());
  for (std::size_t s = 0; s < trace.sentences.size(); ++s) {
    auto& sentence = trace.sentences[s];
    const auto [start, end] = prepared.origin(prepared.sentences()[s].begin, prepared.sentences()[s].end);
    sentence.start = start;
    sentence.end = end;
    sentence.page = page_at(document, start);
    sentence.words = prepared.words(prepared.sentences()[s]);
    sentence.change_cue = candidates.changes[s];
    sentence.signal_cue = candidates.signal_cues.count(s) > 0;
  }
  for (std::size_t i = 0; i < tagged.size(); ++i) {
    auto& sentence = trace.sentences[tagged[i].sentence];
    sentence.tagged = tagged[i].text;
    sentence.tags = tags_of(tagged[i], sentence.words);
    sentence.listed = listed[i];
  }
}

/// Why a change that the grammar read is none; null where nothing speaks against it.
const char* doubt_about(const Checks& checks, const RawChange& change, const TaggedSentence& tagged, std::string_view heading, std::optional<Date> published) {
  if (checks.is_of_others(change, tagged)) return "it is told of a body or person that is not watched (others.lex)";
  if (checks.is_supposed(change, tagged)) return "it is only supposed (others.lex)";
  if (Checks::is_history(change, tagged, published)) return "it is told as history";
  return checks.is_quiet_heading(heading) ? "it stands under a heading whose papers tell no news (others.lex)" : nullptr;
}

std::optional<std::string> or_none(const std::string& text) { return text.empty() ? std::nullopt : std::optional(text); }

/// "Attendees: Ann Lee, Interim Chair; ...": the list and its words are one paragraph.
bool is_listing_paragraph(std::string_view words) {
  const auto lower = to_lower(words.substr(0, 40));
  for (const std::string_view opening : {"attendees", "attending", "present", "in attendance", "members present", "also present", "apologies", "distribution"})
    if (lower.starts_with(opening) && lower.substr(opening.size(), 1) == ":") return true;
  return lower.starts_with("apologies");
}

bool is_place_word(std::string_view word) { return word == "present" || word == "in attendance" || word == "apologies"; }

/// "Present", "In attendance", "Apologies": what follows names people who stay where they are.
bool opens_listing(std::string_view words) {
  auto lower = to_lower(trim(words));
  while (!lower.empty() && (lower.back() == ':' || lower.back() == '.')) lower.pop_back();
  if (is_place_word(lower)) return true;
  return lower.size() < 40 && (lower.ends_with("members present") || lower.starts_with("apologies for") || lower.starts_with("apologies:") || lower.ends_with(" in attendance"));
}

}  // namespace

struct Cascade::Parts {
  Tagger tagger;
  ChangeGrammar changes;
  SignalGrammar signals;
  Checks checks;
  Literals literals;
  Confidence confidence;

  Candidates candidates(const Prepared& prepared, Trace* trace) const;
  std::optional<OrganisationMention> default_body(const Context& context, Discourse& discourse) const;
  std::optional<OrganisationMention> letterhead(const Document& document, const Prepared& prepared, std::optional<Date> published, Discourse& discourse) const;
};

Cascade::Cascade(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Cascade::Cascade(Cascade&&) noexcept = default;
Cascade& Cascade::operator=(Cascade&&) noexcept = default;
Cascade::~Cascade() = default;

Result<Cascade> Cascade::build(const Catalogue& catalogue) {
  BW_TRY(auto tagger, Tagger::build(catalogue));
  BW_TRY(auto changes, ChangeGrammar::build());
  BW_TRY(auto signals, SignalGrammar::build());
  BW_TRY(auto checks, Checks::build());
  BW_TRY(auto confidence, Confidence::build());
  std::vector<Literal> literals;
  for (auto cue : changes.cues()) literals.push_back(std::move(cue));
  for (auto cue : signals.cues()) {
    cue.id += 1;
    literals.push_back(std::move(cue));
  }
  for (const auto& word : post_words()) literals.push_back({word, 2, false, false});
  BW_TRY(auto compiled, Literals::build(std::move(literals)));
  return Cascade(std::make_unique<Parts>(Parts{std::move(tagger), std::move(changes), std::move(signals), std::move(checks), std::move(compiled), std::move(confidence)}));
}

Candidates Cascade::Parts::candidates(const Prepared& prepared, Trace* trace) const {
  Candidates found;
  const auto& sentences = prepared.sentences();
  found.changes.resize(sentences.size());
  std::optional<std::size_t> read;  // the last sentence that was read for signals
  std::size_t at = 0;
  for (const auto& hit : literals.scan(prepared.text())) {
    while (at < sentences.size() && sentences[at].end <= hit.begin) ++at;
    if (at == sentences.size()) break;
    if (hit.begin < sentences[at].begin) continue;
    if (hit.id == 1) {
      if (read == at) continue;
      read = at;
      const auto& unit = prepared.units()[sentences[at].unit];
      std::string heading(unit.heading);
      // "7. Electronic patient record. A business case ...": words run in at the head of a paragraph.
      const bool second = at > 0 && sentences[at - 1].unit == sentences[at].unit && (at == 1 || sentences[at - 2].unit != sentences[at].unit);
      if (second && sentences[at - 1].end - sentences[at - 1].begin < 45) heading.append(" ").append(prepared.words(sentences[at - 1]));
      auto signals_here = signals.match(at, prepared.words(sentences[at]), heading, trace);
      if (trace != nullptr) found.signal_cues.insert(at);
      if (signals_here.empty()) continue;
      // Whose it is may be told by what its section says before.
      for (std::size_t before = at; before > 0 && at - before < 5 && prepared.units()[sentences[before - 1].unit].section == unit.section; --before) found.sentences.insert(before - 1);
      std::move(signals_here.begin(), signals_here.end(), std::back_inserter(found.signals));
    }
    if (hit.id == 0) found.changes[at] = true;
    found.sentences.insert(at);
  }
  // What a sentence leaves open may stand beside it.
  const std::set<std::size_t> cued = found.sentences;
  for (const auto s : cued) {
    if (s > 0) found.sentences.insert(s - 1);
    for (std::size_t next = s + 1; next < s + 3 && next < sentences.size(); ++next) found.sentences.insert(next);
  }
  return found;
}

/// The body that a document's title or letterhead names: its first few lines, before any text speaks of others.
std::optional<OrganisationMention> Cascade::Parts::letterhead(const Document& document, const Prepared& prepared, std::optional<Date> published,
                                                              Discourse& discourse) const {
  constexpr std::size_t lines = 4;
  const auto body_in = [&](std::string_view words) -> std::optional<OrganisationMention> {
    for (auto& mention : tagger.organisations().find(words, cut_tokens(words), published, discourse.organisations))
      if (!mention.outside && !mention.national) return mention;
    return std::nullopt;
  };
  if (auto body = body_in(document.title)) return body;
  for (std::size_t i = 0; i < prepared.units().size() && i < lines; ++i) {
    const auto& unit = prepared.units()[i];
    const auto words = prepared.text().substr(unit.begin, unit.end - unit.begin);
    if (unit.kind == UnitKind::text && words.size() > 120) break;
    if (auto body = body_in(words)) return body;
  }
  return std::nullopt;
}

std::optional<OrganisationMention> Cascade::Parts::default_body(const Context& context, Discourse& discourse) const {
  if (!context.organisation) return std::nullopt;
  auto known = tagger.organisations().learn(*context.organisation, context.published);
  OrganisationMention mention{{}, known.name, known.code, false, false};
  discourse.organisations.push_back(std::move(known));
  return mention;
}

std::vector<Finding> Cascade::find(const Document& document, const Context& context) const { return run(document, context, nullptr); }

Explanation Cascade::explain(const Document& document, const Context& context) const {
  Explanation why;
  why.findings = run(document, context, &why);
  return why;
}

std::vector<Finding> Cascade::run(const Document& document, const Context& context, Explanation* why) const {
  Trace* const trace = why != nullptr ? &why->trace : nullptr;
  const Prepared prepared(document);
  auto candidates = parts_->candidates(prepared, trace);
  const auto published = context.published ? context.published : document.date;
  Discourse discourse;
  const auto own = parts_->default_body(context, discourse);
  const auto head = own ? std::nullopt : parts_->letterhead(document, prepared, published, discourse);

  std::vector<TaggedSentence> tagged;
  std::vector<bool> listed;
  Holders holders;
  bool listing = false;
  std::optional<std::size_t> listing_unit;
  for (const auto sentence : candidates.sentences) {
    const auto& unit = prepared.units()[prepared.sentences()[sentence].unit];
    if (sentence > 0 && !tagged.empty() && prepared.units()[prepared.sentences()[tagged.back().sentence].unit].section != unit.section) discourse.subject.reset();
    const auto words = prepared.words(prepared.sentences()[sentence]);
    if (opens_listing(words) || opens_listing(unit.heading))
      listing = true;
    else if (unit.kind == UnitKind::heading || (unit.kind == UnitKind::text && words.size() > 80))
      listing = false;
    tagged.push_back(parts_->tagger.tag(prepared, sentence, published, discourse));
    const auto here = prepared.sentences()[sentence].unit;
    if (is_listing_paragraph(words)) listing_unit = here;
    listed.push_back(listing || listing_unit == here);
    holders.learn(tagged.back());
  }
  const Speakers speakers(prepared, tagged, own, head);
  if (trace != nullptr) note_sentences(document, prepared, candidates, tagged, listed, *trace);

  std::vector<RawChange> changes;
  std::vector<RawSignal> signals;
  auto& told = candidates.signals;
  std::size_t next_told = 0;
  for (std::size_t i = 0; i < tagged.size(); ++i) {
    const auto sentence = tagged[i].sentence;
    if (listed[i]) continue;
    const auto words = prepared.words(prepared.sentences()[sentence]);
    if (candidates.changes[sentence])
      for (auto& change : parts_->changes.match(tagged[i], words, published, trace)) {
        const auto& heading = prepared.units()[prepared.sentences()[sentence].unit].heading;
        const char* doubt = doubt_about(parts_->checks, change, tagged[i], heading, published);
        if (doubt == nullptr) changes.push_back(std::move(change));
        else if (trace != nullptr) trace->note(Stage::link, sentence, change.trigger, doubt);
      }
    for (; next_told < told.size() && told[next_told].sentence <= sentence; ++next_told) {
      if (told[next_told].sentence != sentence) continue;
      auto& signal = told[next_told];
      name_bodies(signal, tagged[i]);
      if (trace != nullptr) trace->note(Stage::signal, sentence, signal.trigger, std::string(to_code(signal.kind)) + ", signals.lex:" + std::to_string(signal.line));
      signals.push_back(std::move(signal));
    }
  }
  const auto reason = [&](const TaggedSentence& sentence) { return parts_->changes.reason(sentence); };
  changes = link_changes(std::move(changes), LinkContext{prepared, tagged, holders, speakers, published, reason, trace});
  signals = link_signals(std::move(signals), prepared, tagged, speakers);

  std::vector<Told> all;
  const auto tell = [&](const auto& raw, auto finding, const auto& clues, const auto& story) {
    finding.confidence = parts_->confidence.of(clues);
    finding.evidence = evidence_of_sentence(document, prepared, raw.sentence);
    Told one;
    if (trace != nullptr) {
      one.features = names_of(clues);
      one.story = story(ExplainContext{*trace, prepared, tagged, published}, finding, parts_->confidence.weights(clues));
    }
    one.finding = std::move(finding);
    all.push_back(std::move(one));
  };
  for (auto& raw : changes) {
    Change change;
    change.kind = raw.kind;
    change.person = raw.person;
    if (change.kind == ChangeKind::vacancy) change.person.reset();
    change.post = *raw.post;
    change.post_title = or_none(raw.post_title);
    if (raw.organisation) {
      change.organisation = or_none(raw.organisation->name);
      change.organisation_code = or_none(raw.organisation->code);
    }
    change.reason = raw.reason;
    if (raw.kind == ChangeKind::departure) change.destination = raw.destination;
    if (raw.kind != ChangeKind::reappointment || raw.effective) change.effective = raw.effective;
    if (raw.kind == ChangeKind::vacancy) change.effective.reset();
    change.tense = raw.tense;
    tell(raw, std::move(change), clues_of(raw, context), [&](const ExplainContext& asked, const Change& found, const std::vector<Weight>& weights) { return explain_change(asked, raw, found, weights); });
  }
  for (auto& raw : signals) {
    Signal signal;
    signal.kind = raw.kind;
    signal.direction = raw.direction;
    signal.status = raw.status;
    signal.figures = raw.figures;
    if (!raw.organisations.empty()) {
      signal.organisation = or_none(raw.organisations.front().name);
      signal.organisation_code = or_none(raw.organisations.front().code);
    }
    const auto from = origin_of(raw, tagged, speakers);
    tell(raw, std::move(signal), clues_of(raw, from, context), [&](const ExplainContext& asked, const Signal& found, const std::vector<Weight>& weights) { return explain_signal(asked, raw, from, found, weights); });
  }
  std::stable_sort(all.begin(), all.end(), [](const Told& a, const Told& b) { return boardwatch::evidence_of(a.finding).start < boardwatch::evidence_of(b.finding).start; });
  std::vector<Finding> findings;
  for (auto& one : all) {
    findings.push_back(std::move(one.finding));
    if (why == nullptr) continue;
    why->stories.push_back(std::move(one.story));
    why->features.push_back(std::move(one.features));
  }
  return findings;
}

}  // namespace boardwatch::findings
