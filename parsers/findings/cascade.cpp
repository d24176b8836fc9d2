#include "parsers/findings/cascade.hpp"

#include <algorithm>
#include <set>

#include "core/utf8.hpp"
#include "parsers/findings/change_links.hpp"
#include "parsers/findings/changes.hpp"
#include "parsers/findings/literals.hpp"
#include "parsers/findings/prepare.hpp"
#include "parsers/findings/references.hpp"
#include "parsers/findings/rows.hpp"
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
  std::vector<std::vector<bool>> signals;   ///< by sentence, then section; empty where none
  std::set<std::size_t> sentences;                  ///< worth tagging, in order
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
  RowGrammar rows;
  SignalGrammar signals;
  Literals literals;

  Candidates candidates(const Prepared& prepared) const;
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
  BW_TRY(auto rows, RowGrammar::build());
  BW_TRY(auto signals, SignalGrammar::build());
  std::vector<Literal> literals;
  for (auto cue : changes.cues()) literals.push_back(std::move(cue));
  for (auto cue : signals.cues()) {
    cue.id += 1;
    literals.push_back(std::move(cue));
  }
  const auto posts = static_cast<std::uint32_t>(1 + signals.sections());
  for (const auto& word : post_words()) literals.push_back({word, posts, false, false});
  BW_TRY(auto compiled, Literals::build(std::move(literals)));
  return Cascade(std::make_unique<Parts>(Parts{std::move(tagger), std::move(changes), std::move(rows), std::move(signals), std::move(compiled)}));
}

Candidates Cascade::Parts::candidates(const Prepared& prepared) const {
  Candidates found;
  const auto& sentences = prepared.sentences();
  found.changes.resize(sentences.size());
  found.signals.resize(sentences.size());
  std::size_t at = 0;
  for (const auto& hit : literals.scan(prepared.text())) {
    while (at < sentences.size() && sentences[at].end <= hit.begin) ++at;
    if (at == sentences.size()) break;
    if (hit.begin < sentences[at].begin) continue;
    found.sentences.insert(at);
    if (hit.id == 0) {
      found.changes[at] = true;
    } else if (hit.id < 1 + signals.sections()) {
      auto& cued = found.signals[at];
      cued.resize(signals.sections());
      cued[hit.id - 1] = true;
    }
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

std::vector<Finding> Cascade::find(const Document& document, const Context& context) const {
  const Prepared prepared(document);
  const auto candidates = parts_->candidates(prepared);
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

  auto rows = parts_->rows.read(document, prepared, parts_->tagger, published, discourse);
  auto changes = std::move(rows.changes);
  std::vector<RawSignal> signals;
  for (std::size_t i = 0; i < tagged.size(); ++i) {
    const auto sentence = tagged[i].sentence;
    if (listed[i]) continue;
    const auto& unit = prepared.units()[prepared.sentences()[sentence].unit];
    const auto words = prepared.words(prepared.sentences()[sentence]);
    if (candidates.changes[sentence] && !rows.read[sentence])
      for (auto& change : parts_->changes.match(tagged[i], words, published)) changes.push_back(std::move(change));
    if (!candidates.signals[sentence].empty())
      for (auto& signal : parts_->signals.match(tagged[i], words, unit.heading, candidates.signals[sentence])) signals.push_back(std::move(signal));
  }
  const auto reason = [&](const TaggedSentence& sentence) { return parts_->changes.reason(sentence); };
  changes = link_changes(std::move(changes), LinkContext{prepared, tagged, holders, speakers, published, reason});
  signals = link_signals(std::move(signals), prepared, speakers);

  std::vector<Finding> findings;
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
    change.confidence = raw.tense == Tense::reported ? raw.confidence - 0.1 : raw.confidence;
    change.evidence = evidence_of_sentence(document, prepared, raw.sentence);
    findings.emplace_back(std::move(change));
  }
  for (auto& raw : signals) {
    Signal signal;
    signal.kind = raw.kind;
    signal.direction = raw.direction;
    signal.status = raw.status;
    signal.figures = std::move(raw.figures);
    if (!raw.organisations.empty()) {
      signal.organisation = or_none(raw.organisations.front().name);
      signal.organisation_code = or_none(raw.organisations.front().code);
    }
    signal.confidence = 0.7;
    signal.evidence = evidence_of_sentence(document, prepared, raw.sentence);
    findings.emplace_back(std::move(signal));
  }
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return boardwatch::evidence_of(a).start < boardwatch::evidence_of(b).start; });
  return findings;
}

}  // namespace boardwatch::findings
