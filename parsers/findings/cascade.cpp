#include "parsers/findings/cascade.hpp"

#include <algorithm>
#include <set>

#include "core/utf8.hpp"
#include "parsers/findings/authors.hpp"
#include "parsers/findings/candidates.hpp"
#include "parsers/findings/change_links.hpp"
#include "parsers/findings/changes.hpp"
#include "parsers/findings/checks.hpp"
#include "parsers/findings/clues.hpp"
#include "parsers/findings/confidence.hpp"
#include "parsers/findings/explain.hpp"
#include "parsers/findings/items.hpp"
#include "parsers/findings/minutes.hpp"
#include "parsers/findings/prepare.hpp"
#include "parsers/findings/references.hpp"
#include "parsers/findings/roll.hpp"
#include "parsers/findings/rows.hpp"
#include "parsers/findings/signal_links.hpp"
#include "parsers/findings/signals.hpp"
#include "parsers/findings/speakers.hpp"
#include "parsers/findings/tagging.hpp"

namespace boardwatch::findings {
namespace {

Evidence evidence_of_sentences(const Document& document, const Prepared& prepared, std::size_t first, std::size_t last) {
  const auto begin = prepared.origin(prepared.sentences()[first].begin, prepared.sentences()[first].end).first;
  auto end = prepared.origin(prepared.sentences()[last].begin, prepared.sentences()[last].end).second;
  const auto feed = std::string_view(document.text).substr(begin, end - begin).find('\f');
  if (feed != std::string_view::npos) end = begin + feed;  // it is quoted from one page
  while (end > begin && (document.text[end - 1] == '\n' || document.text[end - 1] == ' ')) --end;
  Evidence evidence;
  evidence.start = begin;
  evidence.end = end;
  evidence.words = document.text.substr(begin, end - begin);
  if (const auto* page = find_page(document, begin)) {
    evidence.page = page->number;
    evidence.recognised = page->recognised;
  }
  if (const auto* part = find_part(document, begin)) evidence.part = part->name;
  return evidence;
}

/// A finding, what its confidence rests on, and its story where somebody asks why.
struct Told {
  Finding finding;
  std::vector<TraceRow> story;
  std::vector<std::string> features;
};

std::size_t last_sentence(const RawChange& change) { return std::max(change.sentence, change.row_end); }
std::size_t last_sentence(const RawSignal& signal) { return signal.sentence; }

/// Why a change that the grammar read is none; null where nothing speaks against it.
const char* doubt_about(const Checks& checks, const RawChange& change, const TaggedSentence& tagged, std::string_view paragraph, std::optional<Date> published) {
  if (checks.is_of_others(change, tagged, paragraph)) return "it is told of a body or a person that is not watched (others.lex)";
  if (checks.is_left_elsewhere(change, tagged)) return "what is left is no post of ours (others.lex)";
  if (Checks::is_holiday_cover(change, paragraph)) return "it is cover for a holiday";
  if (checks.is_supposed(change, tagged)) return "it is only supposed (others.lex)";
  return Checks::is_history(change, tagged, published) ? "it is told as history" : nullptr;
}

/// The bodies that are watched, as the sentence names them.
Named named_in(const TaggedSentence& tagged, const std::optional<OrganisationMention>& own) {
  Named named;
  const auto note = [&](const OrganisationMention& body) {
    if (body.outside || body.national) return;
    named.any = true;
    named.own = named.own || (own && own->name == body.name);
  };
  for (const auto& body : tagged.organisations) note(body);
  for (const auto& chunk : tagged.chunks)
    for (const auto& body : chunk.organisations) note(body);
  return named;
}

std::optional<std::string> or_none(const std::string& text) { return text.empty() ? std::nullopt : std::optional(text); }

/// "Present", "In attendance", "Apologies", "Attendees: Ann Lee, Interim Chair; ...": what names people who stay where they are.
bool opens_listing(std::string_view words) {
  constexpr std::string_view openings[] = {"present", "in attendance", "attendees", "attending", "members present", "also present", "apologies", "distribution", "voting members"};
  const auto lower = to_lower(trim(words.substr(0, 60)));
  for (const auto opening : openings) {
    if (!lower.starts_with(opening)) continue;
    const auto rest = lower.substr(opening.size());
    if (rest.empty() || rest.front() == ':' || rest.front() == '.' || opening == "apologies") return true;
    if (words.size() < 40 && (rest.ends_with("present") || rest.ends_with("attendance") || rest.starts_with(" |"))) return true;
  }
  return words.size() < 40 && (lower.ends_with("members present") || lower.ends_with(" in attendance"));
}

}  // namespace

struct Cascade::Parts {
  Tagger tagger;
  ChangeGrammar changes;
  RowGrammar rows;
  SignalGrammar signals;
  Checks checks;
  ItemLexicon items;
  CandidateScan candidates;
  Confidence confidence;
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
  BW_TRY(auto checks, Checks::build());
  auto candidates = CandidateScan::build(changes, rows, signals);
  BW_TRY(auto items, ItemLexicon::build());
  BW_TRY(auto confidence, Confidence::build());
  return Cascade(std::make_unique<Parts>(Parts{std::move(tagger), std::move(changes), std::move(rows), std::move(signals), std::move(checks), std::move(items), std::move(candidates), std::move(confidence)}));
}

namespace {

/// The body that a document's title or letterhead names: its first few lines, before any text speaks of others.
std::optional<OrganisationMention> letterhead(const Tagger& tagger, const Document& document, const Prepared& prepared, std::optional<Date> published, Discourse& discourse) {
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

/// The bodies of the NHS that words name, each once; no groups.
std::vector<OrganisationMention> bodies_in(const Tagger& tagger, std::string_view words, std::optional<Date> published, Discourse& discourse) {
  std::vector<OrganisationMention> bodies;
  for (auto& body : tagger.organisations().find(words, cut_tokens(words), published, discourse.organisations)) {
    const bool one = !body.outside && !body.national && !body.name.ends_with(" Group");
    if (one && std::none_of(bodies.begin(), bodies.end(), [&](const auto& other) { return other.name == body.name; })) bodies.push_back(std::move(body));
  }
  return bodies;
}

/// Does the name tell that several bodies meet or act as one?
bool is_of_several(std::string_view name) {
  const auto lower = to_lower(name);
  for (const std::string_view several : {" group", "joint committee", "in common", "collaborative", "alliance", "joint board", "cluster", "federation", "boards of"})
    if (lower.find(several) != std::string::npos) return true;
  return false;
}

/// The source's bodies: those that its name, the title or the first lines join.
std::vector<OrganisationMention> members_of_source(const Tagger& tagger, const Document& document, const Context& context, const Prepared& prepared, Discourse& discourse) {
  auto members = bodies_in(tagger, *context.organisation, context.published, discourse);
  if (members.size() > 1) return members;
  if (members.size() == 1 || !is_of_several(*context.organisation)) return {};
  members = bodies_in(tagger, document.title, context.published, discourse);
  constexpr std::size_t lines = 30, most = 6;
  for (std::size_t i = 0; i < prepared.units().size() && i < lines && members.size() < most; ++i) {
    const auto& unit = prepared.units()[i];
    const auto before = members.size();
    for (auto& body : bodies_in(tagger, prepared.text().substr(unit.begin, unit.end - unit.begin), context.published, discourse))
      if (std::none_of(members.begin(), members.end(), [&](const auto& other) { return other.name == body.name; })) members.push_back(std::move(body));
    if (before > 1 && members.size() == before) break;
  }
  return members.size() > 1 ? members : std::vector<OrganisationMention>();
}

std::optional<OrganisationMention> default_body(const Tagger& tagger, const Context& context, const std::vector<OrganisationMention>& members, Discourse& discourse) {
  if (!context.organisation) return std::nullopt;
  if (!members.empty()) return OrganisationMention{{}, *context.organisation, {}, false, false};
  const auto tokens = cut_tokens(*context.organisation);
  KnownOrganisations none;
  const auto named = tagger.organisations().find(*context.organisation, tokens, context.published, none);
  if (named.size() == 1 && named.front().national) return named.front();
  auto known = tagger.organisations().learn(*context.organisation, context.published);
  OrganisationMention mention{{}, known.name, known.code, false, false};
  discourse.organisations.push_back(std::move(known));
  return mention;
}

/// "... NHS Trust (FHT)": what the document says it will call a body is known wherever it speaks of it.
void learn_definitions(const Tagger& tagger, const Prepared& prepared, std::optional<Date> published, Discourse& discourse) {
  constexpr std::size_t most = 60;
  const auto text = prepared.text();
  std::size_t learned = 0;
  const char* last = nullptr;
  for (const std::string_view opening : {"Trust (", "Board (", "FT (", "Group ("}) {
    for (auto at = text.find(opening); at != std::string_view::npos && learned < most; at = text.find(opening, at + 1)) {
      constexpr std::size_t before = 400;
      const auto feed = text.rfind('\n', at);
      auto begin = feed == std::string_view::npos ? 0 : feed + 1;
      if (at - begin > before) {  // a name is never cut: the window begins with a sentence
        const auto stop = text.rfind(". ", at);
        begin = stop == std::string_view::npos || stop < begin ? begin : stop + 2;
        if (at - begin > before) continue;
      }
      const auto end = std::min(text.find('\n', at), text.size());
      const auto words = text.substr(begin, std::min(end, at + before) - begin);
      if (words.data() == last) continue;  // read with the one before
      last = words.data();
      ++learned;
      tagger.organisations().find(words, cut_tokens(words), published, discourse.organisations);
    }
  }
}

}  // namespace

/// One document on its way through the stages. Sentences are tagged in their order, because what one says of people and
/// bodies is known in the next; only candidates and what stands beside a change are tagged at all.
class Cascade::Reading {
 public:
  Reading(const Parts& parts, const Document& document, const Context& context, Trace* trace)
      : parts_(parts), document_(document), prepared_(document), published_(context.published ? context.published : document.date),
        items_(parts.items, prepared_, document.title, context.organisation.has_value(), published_), trace_(trace), minutes_(document, prepared_, published_) {
    if (trace_ != nullptr) note_sentences(document, prepared_, *trace_);
    signs_.resize(prepared_.sentences().size());
    if (context.organisation) speaking_.members = members_of_source(parts.tagger, document, context, prepared_, discourse_);
    speaking_.own = default_body(parts.tagger, context, speaking_.members, discourse_);
    if (!speaking_.own) speaking_.head = letterhead(parts.tagger, document, prepared_, published_, discourse_);
    learn_definitions(parts.tagger, prepared_, published_, discourse_);
  }

  void read() {
    for (const auto& present : read_roll(document_, prepared_, parts_.tagger, published_, discourse_)) holders_.learn(present);
    for (const auto& candidate : parts_.candidates.scan(prepared_)) {
      signs_[candidate.sentence] = candidate.row;
      if (trace_ != nullptr) note_candidate(candidate);
      auto signals = candidate.signal ? read_signals(candidate.sentence) : std::vector<RawSignal>();
      if (!candidate.change && !candidate.holder && signals.empty()) continue;
      tag_following(candidate.sentence);
      tag_before(candidate.sentence, candidate.change ? 2 : signals.empty() ? 0 : 4);
      const auto index = tag(candidate.sentence);
      if (is_listed(candidate.sentence)) continue;
      if (candidate.change) read_changes(index);
      for (auto& signal : signals) {
        name_bodies(signal, tagged_[index]);
        if (const auto why = items_.bars(signal, named_in(tagged_[index], speaking_.own))) {
          if (trace_ != nullptr) trace_->note(Stage::signal_refused, signal.sentence, signal.trigger, std::string(to_code(signal.kind)) + ": " + *why);
          continue;
        }
        if (trace_ != nullptr) trace_->note(Stage::signal, signal.sentence, signal.trigger, std::string(to_code(signal.kind)) + ", signals.lex:" + std::to_string(signal.line));
        signals_.push_back(std::move(signal));
      }
    }
    tag_following(prepared_.sentences().size());
    read_rows();
  }

  Speakers speakers() {
    if (speaking_.own) read_headings();
    return Speakers(prepared_, tagged_, speaking_);
  }
  std::vector<RawChange> changes(const Speakers& speakers) {
    return link_changes(std::move(changes_), LinkContext{prepared_, tagged_, holders_, speakers, parts_.changes, published_, trace_});
  }
  std::vector<RawSignal> signals(const Speakers& speakers) {
    return link_signals(std::move(signals_), prepared_, tagged_, speakers);
  }
  const Prepared& prepared() const { return prepared_; }
  const std::vector<TaggedSentence>& tagged() const { return tagged_; }
  std::optional<Date> published() const { return published_; }

 private:
  void note_candidate(const Candidate& candidate) {
    auto& sentence = trace_->sentences[candidate.sentence];
    sentence.change_cue = candidate.change;
    sentence.signal_cue = candidate.signal;
  }
  bool same_section(std::size_t a, std::size_t b) const { return unit_of(a).section == unit_of(b).section; }
  const Unit& unit_of(std::size_t sentence) const { return prepared_.units()[prepared_.sentences()[sentence].unit]; }

  bool is_listed(std::size_t sentence) const {
    const auto& unit = unit_of(sentence);
    const auto words = prepared_.text().substr(unit.begin, unit.end - unit.begin);
    const bool list = unit.kind != UnitKind::text || words.size() < 80;  // a paragraph ends the list
    return opens_listing(words) || (list && opens_listing(unit.heading));
  }

  /// The day from which the words of a sentence look on: in minutes that of their meeting.
  std::optional<Date> said_on(std::size_t sentence) const {
    const auto day = minutes_.day_at(sentence);
    return day ? day : published_;
  }

  /// What minutes announce has happened by the day of the document that they stand in.
  bool has_come(const RawChange& change) const {
    return change.tense == Tense::announced && change.effective && minutes_.day_at(change.sentence) && last_day(*change.effective) <= *published_;
  }

  /// Where nobody says whose document it is, or it is that of several, every body that a sentence names may be the one spoken of.
  void tag_before(std::size_t sentence, std::size_t back) {
    const bool one = speaking_.own && speaking_.members.empty();
    if (!one) back = prepared_.sentences().size();
    const auto untagged = tagged_.empty() ? 0 : tagged_.back().sentence + 1;
    for (std::size_t s = std::max(sentence > back ? sentence - back : 0, untagged); s < sentence; ++s)
      if (!one || same_section(s, sentence)) tag(s);
  }

  /// Headings that are the name of a body, and nothing else, over what was read.
  void read_headings() {
    constexpr std::size_t longest = 90;
    std::uint32_t read = 0;
    for (const auto& sentence : tagged_) {
      const auto& unit = unit_of(sentence.sentence);
      if (unit.section == read || unit.heading.empty() || unit.heading.size() > longest) continue;
      read = unit.section;
      const auto bodies = bodies_in(parts_.tagger, unit.heading, published_, discourse_);
      const bool only = bodies.size() == 1 && bodies.front().span.begin <= 6 && bodies.front().span.end + 2 >= unit.heading.size();
      if (only) speaking_.headings.emplace(unit.section, bodies.front());
    }
  }

  /// What follows a change, up to the next candidate.
  void tag_following(std::size_t end) {
    const auto following = following_;
    for (const auto s : following) {
      if (s >= end || (!tagged_.empty() && tagged_.back().sentence >= s)) continue;
      const auto index = tag(s);
      if (!is_listed(s)) read_changes(index, false);
    }
    std::erase_if(following_, [end](std::size_t s) { return s <= end; });
  }

  /// The index in tagged_; sentences before the last one tagged are not tagged any more.
  std::size_t tag(std::size_t sentence) {
    if (!tagged_.empty() && tagged_.back().sentence >= sentence) return tagged_.size() - 1;
    if (!tagged_.empty() && !same_section(tagged_.back().sentence, sentence)) discourse_.cast = {};
    tagged_.push_back(parts_.tagger.tag(prepared_, sentence, said_on(sentence), discourse_));
    holders_.learn(tagged_.back());
    if (trace_ != nullptr) note_tags(tagged_.back(), is_listed(sentence), trace_->sentences[sentence]);
    return tagged_.size() - 1;
  }

  /// `leads`: whether what follows may add to what is read here.
  void read_changes(std::size_t index, bool leads = true) {
    const auto sentence = tagged_[index].sentence;
    bool open = false;
    for (auto& change : parts_.changes.match(tagged_[index], prepared_.words(prepared_.sentences()[sentence]), said_on(sentence), trace_)) {
      if (has_come(change)) change.tense = Tense::effective;
      if (const char* doubt = doubt_about(parts_.checks, change, tagged_[index], paragraph_before(sentence), published_)) {
        if (trace_ != nullptr) trace_->note(Stage::link, sentence, change.trigger, doubt);
        continue;
      }
      if (change.first_person && !change.person) name_author(change);
      open = true;  // what follows is tagged all the same: who is who is told there
      if (is_barred(change)) continue;
      changes_.push_back(std::move(change));
    }
    // Name, date and cause may follow.
    constexpr std::size_t ahead = 3;
    for (std::size_t s = sentence + 1; leads && open && s <= sentence + ahead && s < prepared_.sentences().size() && same_section(s, sentence); ++s) following_.push_back(s);
  }

  /// What the paragraph of the sentence has said before it, or the end of that.
  std::string_view paragraph_before(std::size_t sentence) const {
    constexpr std::size_t most = 400;
    const auto begin = unit_of(sentence).begin, end = prepared_.sentences()[sentence].begin;
    return end > begin ? prepared_.text().substr(std::max(begin, end > most ? end - most : 0), end - std::max(begin, end > most ? end - most : 0)) : std::string_view();
  }

  /// Does the item that the change stands in give no such change?
  bool is_barred(const RawChange& change) {
    const auto* tagged = find_tagged(tagged_, change.sentence);
    auto known = change;  // with the post that the leaver is known to hold
    if (const auto* held = !change.post && change.person && goes(change.kind) ? holders_.post_left_by(*change.person) : nullptr; held != nullptr && !held->role->lower) known.post = held->role->post;
    const auto why = items_.bars(known, tagged != nullptr ? named_in(*tagged, speaking_.own) : Named{});
    if (why && trace_ != nullptr) trace_->note(Stage::link, change.sentence, change.trigger, *why);
    return why.has_value();
  }

  /// "I retire on 31 May": whoever wrote the paper that this stands in.
  void name_author(RawChange& change) const {
    if (document_.pages.empty() || minutes_.day_at(change.sentence)) return;
    if (prepared_.words(prepared_.sentences()[change.sentence]).find('"') != std::string_view::npos) return;  // somebody else's words
    const auto author = author_of(document_, prepared_, parts_.tagger, holders_, speaking_.own ? speaking_.own->name : std::string(), change.sentence);
    if (!author) return;
    change.person = author->person->name;
    const bool told = change.effective || (change.reason && *change.reason != Reason::unknown);  // "from which I withdrew" is no news of the post
    const bool leaves = told && change.kind != ChangeKind::appointment && change.kind != ChangeKind::interim && change.kind != ChangeKind::vacancy;
    if (change.post || !leaves || !author->role || author->role->lower) return;
    change.post = author->role->post;
    change.post_title = author->role->title;
    if (!change.organisation && !author->organisations.empty()) change.organisation = author->organisations.front();
  }

  /// What stands in a row is read as one: the frames' reading of it gives way.
  void read_rows() {
    for (const auto& change : changes_) signs_[change.sentence].told = true;
    auto rows = parts_.rows.read(document_, prepared_, parts_.tagger, published_, discourse_, signs_);
    std::erase_if(changes_, [&](const RawChange& change) { return rows.read[change.sentence]; });
    for (auto& change : rows.changes) {
      if (is_barred(change)) continue;
      change.from.post = PostFrom::row;
      if (trace_ != nullptr) trace_->note(Stage::frame, change.sentence, change.trigger, "a row of a table or list, read by its columns or its heading");
      changes_.push_back(std::move(change));
    }
    std::stable_sort(changes_.begin(), changes_.end(), [](const RawChange& a, const RawChange& b) { return a.sentence < b.sentence; });
  }

  std::vector<RawSignal> read_signals(std::size_t sentence) const {
    const auto& sentences = prepared_.sentences();
    const auto unit = sentences[sentence].unit;
    const auto end = sentences[sentence].end;
    if (end < prepared_.text().size() && prepared_.text()[end] == '?') return {};  // a question tells nothing
    std::string heading(unit_of(sentence).heading);
    // "7. Electronic patient record. A business case ...": words run in at the head of a paragraph.
    constexpr std::size_t longest_head = 45;
    auto head = sentence;
    while (head > 0 && sentences[head - 1].unit == unit) --head;
    if (head < sentence && sentences[head].end - sentences[head].begin < longest_head) heading.append(" ").append(prepared_.words(sentences[head]));
    const bool goes_on = sentence > 0 && sentences[sentence - 1].unit == unit;
    const auto before = goes_on ? prepared_.words(sentences[sentence - 1]) : std::string_view();
    return parts_.signals.match(sentence, prepared_.words(sentences[sentence]), heading, before, trace_);
  }

  const Parts& parts_;
  const Document& document_;
  const Prepared prepared_;
  const std::optional<Date> published_;
  Items items_;
  Discourse discourse_;
  Speaking speaking_;
  std::vector<TaggedSentence> tagged_;
  Holders holders_;
  std::vector<RawChange> changes_;
  std::vector<RawSignal> signals_;
  std::vector<std::size_t> following_;
  std::vector<RowSigns> signs_;  ///< by sentence
  Trace* const trace_;
  const Minutes minutes_;
};

std::vector<Finding> Cascade::find(const Document& document, const Context& context) const { return run(document, context, nullptr); }

Explanation Cascade::explain(const Document& document, const Context& context) const {
  Explanation why;
  why.findings = run(document, context, &why);
  return why;
}

std::vector<Finding> Cascade::run(const Document& document, const Context& context, Explanation* why) const {
  Trace* const trace = why != nullptr ? &why->trace : nullptr;
  Reading reading(*parts_, document, context, trace);
  reading.read();
  const auto speakers = reading.speakers();
  const auto changes = reading.changes(speakers);
  const auto signals = reading.signals(speakers);
  const auto& prepared = reading.prepared();
  std::vector<Told> all;
  const auto tell = [&](const auto& raw, auto finding, const auto& clues, const auto& story) {
    if (finding.organisation_code)
      if (const auto* successor = parts_->tagger.organisations().successor_of(*finding.organisation_code)) finding.successor = Successor{successor->name, successor->code};
    finding.confidence = parts_->confidence.of(clues);
    finding.evidence = evidence_of_sentences(document, prepared, raw.sentence, last_sentence(raw));
    Told told;
    if (trace != nullptr) {
      told.features = names_of(clues);
      told.story = story(ExplainContext{*trace, prepared, reading.tagged(), reading.published()}, finding, parts_->confidence.weights(clues));
    }
    told.finding = std::move(finding);
    all.push_back(std::move(told));
  };
  for (const auto& raw : changes) {
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
    change.tense = raw.tense;
    change.repeats = static_cast<std::uint32_t>(std::set<std::size_t>(raw.also.begin(), raw.also.end()).size() - (std::count(raw.also.begin(), raw.also.end(), raw.sentence) > 0 ? 1 : 0));
    tell(raw, std::move(change), clues_of(raw, context.source),
         [&](const ExplainContext& asked, const Change& found, const std::vector<Weight>& weights) { return explain_change(asked, raw, found, weights); });
  }
  for (const auto& raw : signals) {
    Signal signal;
    signal.kind = raw.kind;
    signal.direction = raw.direction;
    signal.status = raw.status;
    signal.figures = raw.figures;
    signal.repeats = static_cast<std::uint32_t>(std::max(raw.features.mentions - 1, 0));
    if (!raw.organisations.empty()) {
      signal.organisation = or_none(raw.organisations.front().name);
      signal.organisation_code = or_none(raw.organisations.front().code);
    }
    const auto from = origin_of(raw, reading.tagged(), speakers);
    tell(raw, std::move(signal), clues_of(raw, from, context.source),
         [&](const ExplainContext& asked, const Signal& found, const std::vector<Weight>& weights) { return explain_signal(asked, raw, from, found, weights); });
  }
  std::stable_sort(all.begin(), all.end(), [](const Told& a, const Told& b) { return boardwatch::evidence_of(a.finding).start < boardwatch::evidence_of(b.finding).start; });
  std::vector<Finding> findings;
  for (auto& told : all) {
    findings.push_back(std::move(told.finding));
    if (why == nullptr) continue;
    why->stories.push_back(std::move(told.story));
    why->features.push_back(std::move(told.features));
  }
  return findings;
}

}  // namespace boardwatch::findings
