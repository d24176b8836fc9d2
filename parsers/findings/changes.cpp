#include "parsers/findings/changes.hpp"

#include <re2/re2.h>

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/findings/change_slots.hpp"
#include "parsers/findings/change_writer.hpp"
#include "parsers/findings/lexicon.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::pair<std::string_view, std::uint32_t> class_names[] = {
    {"have", class_have}, {"be", class_be}, {"future", class_future}, {"doubtful", class_doubtful}, {"adverb", class_adverb},
    {"negative", class_negative}, {"preposition", class_preposition}, {"to", class_to}, {"determiner", class_determiner},
    {"relative", class_relative}, {"conjunction", class_conjunction}, {"and", class_and}, {"hearsay", class_hearsay},
    {"speech", class_speech}, {"bound", class_bound}, {"occasion", class_occasion}, {"since", class_since}, {"common", class_common},
    {"aside", class_aside}, {"first", class_first}, {"if", class_if}, {"rule", class_rule}, {"number", class_number}, {"occupation", class_occupation}};

void read_verb(const std::string& text, Vocabulary& vocabulary) {
  constexpr std::uint32_t forms[] = {form_base, form_s, form_past, form_participle, form_ing};
  std::size_t k = 0;
  WordId base = 0;
  for (const auto word : split(text, ' ')) {
    const auto id = vocabulary.add(word);
    if (k == 0) base = id;
    vocabulary.add_class(id, k < 5 ? forms[k] : form_s | form_past);
    vocabulary.set_verb(id, base);
    ++k;
  }
}

Result<void> add_all(Phrases& phrases, const LexiconSection& section, Vocabulary& vocabulary) {
  for (const auto& entry : section.entries) BW_CHECK(phrases.add(entry, "changes.lex", vocabulary));
  return {};
}

Result<void> read_class(const LexiconSection& section, Vocabulary& vocabulary) {
  const auto* known = std::find_if(std::begin(class_names), std::end(class_names), [&](const auto& c) { return c.first == section.name.back(); });
  if (known == std::end(class_names)) return fail(Errc::bad_config, "changes.lex, line " + std::to_string(section.line) + ": no class is called \"" + section.name.back() + "\"");
  for (const auto& entry : section.entries)
    for (const auto word : split(entry.text, ' ')) vocabulary.add_class(vocabulary.add(word), known->second);
  return {};
}

void read_set(const LexiconSection& section, Vocabulary& vocabulary) {
  for (const auto& entry : section.entries)
    for (const auto word : split(entry.text, ' ')) vocabulary.add_to_set(section.name.back(), vocabulary.add(word));
}

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

/// What makes a sentence no news, or news in spite of that, and its line of traps.lex.
struct Trap {
  std::unique_ptr<RE2> expression;
  std::size_t line = 0;
};

const Trap* first_trap(const std::vector<Trap>& traps, std::string_view text) {
  const auto found = std::find_if(traps.begin(), traps.end(), [&](const Trap& trap) { return RE2::PartialMatch(piece(text), *trap.expression); });
  return found == traps.end() ? nullptr : &*found;
}

}  // namespace

struct ChangeGrammar::Parts {
  Vocabulary vocabulary;
  Phrases triggers, hearsay, permanent, temporary;
  std::vector<FrameEntry> entries;  ///< as triggers numbers them
  CausePhrases causes;
  std::vector<Trap> traps, keeps;

  Result<void> read(const LexiconSection& section);
  Result<void> read_frame(const LexiconSection& section);
  Result<void> read_traps();
  std::vector<RawChange> fill(const TaggedSentence& tagged, const std::vector<Word>& words, const std::vector<Event>& events, std::optional<Date> published,
                              Trace* trace) const;
};

ChangeGrammar::ChangeGrammar(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
ChangeGrammar::ChangeGrammar(ChangeGrammar&&) noexcept = default;
ChangeGrammar& ChangeGrammar::operator=(ChangeGrammar&&) noexcept = default;
ChangeGrammar::~ChangeGrammar() = default;

Result<void> ChangeGrammar::Parts::read(const LexiconSection& section) {
  const auto& name = section.name.front();
  if (name == "verbs") {
    for (const auto& entry : section.entries) read_verb(entry.text, vocabulary);
  } else if (name == "class") {
    BW_CHECK(read_class(section, vocabulary));
  } else if (name == "set") {
    read_set(section, vocabulary);
  } else if (name == "reason") {
    const auto reason = from_code<Reason>(section.name.back());
    if (!reason) return fail(Errc::bad_config, "changes.lex, line " + std::to_string(section.line) + ": no reason is called \"" + section.name.back() + "\"");
    causes.reasons.emplace_back(*reason, Phrases());
    BW_CHECK(add_all(causes.reasons.back().second, section, vocabulary));
  } else if (name == "destination") {
    BW_CHECK(add_all(causes.destinations, section, vocabulary));
  } else if (name == "hearsay") {
    BW_CHECK(add_all(hearsay, section, vocabulary));
  } else if (name == "permanent") {
    BW_CHECK(add_all(permanent, section, vocabulary));
  } else if (name == "temporary") {
    BW_CHECK(add_all(temporary, section, vocabulary));
  } else {
    BW_CHECK(read_frame(section));
  }
  return {};
}

Result<void> ChangeGrammar::Parts::read_frame(const LexiconSection& section) {
  BW_TRY(auto entry, frame_of(section));
  for (const auto& written : section.entries) {
    BW_CHECK(triggers.add(written, "changes.lex", vocabulary));
    entry.line = written.line;
    entries.push_back(entry);
  }
  return {};
}

Result<void> ChangeGrammar::Parts::read_traps() {
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(64 << 20);
  BW_TRY(const auto sections, parse_lexicon("traps.lex", lexicon_text("traps.lex")));
  for (const auto& section : sections) {
    for (const auto& entry : section.entries) {
      auto expression = std::make_unique<RE2>(entry.text, options);
      if (!expression->ok()) return fail(Errc::bad_config, "traps.lex, line " + std::to_string(entry.line) + ": " + expression->error());
      (section.name.size() > 1 ? keeps : traps).push_back({std::move(expression), entry.line});
    }
  }
  return {};
}

Result<ChangeGrammar> ChangeGrammar::build() {
  ChangeGrammar grammar(std::make_unique<Parts>());
  BW_TRY(const auto sections, parse_lexicon("changes.lex", lexicon_text("changes.lex")));
  for (const auto& section : sections) BW_CHECK(grammar.parts_->read(section));
  BW_CHECK(grammar.parts_->read_traps());
  return grammar;
}

std::vector<Literal> ChangeGrammar::cues() const {
  std::vector<Literal> cues;
  for (const auto id : parts_->triggers.cues(parts_->vocabulary)) {
    const auto word = parts_->vocabulary.text(id);
    const bool weak = (parts_->vocabulary.classes(id) & class_weak) != 0 || word.size() < 3;
    if (word.size() > 1) cues.push_back({std::string(word), weak ? 1u : 0u, false, true});
  }
  for (const std::string_view held : {"acting", "interim", "caretaker"}) cues.push_back({std::string(held), 0, false, true});  // "as <A>" has no other word
  return cues;
}

namespace {

/// The longest match at each place, the first of the lexicon where several are as long; what lies inside another is left out.
std::vector<PhraseMatch> best_matches(const Phrases& triggers, const std::vector<Word>& words) {
  std::vector<PhraseMatch> all, here;
  for (std::size_t at = 0; at < words.size(); ++at) {
    here.clear();
    triggers.match_at(words, at, here);
    std::stable_sort(here.begin(), here.end(), [](const PhraseMatch& a, const PhraseMatch& b) { return a.end - a.begin > b.end - b.begin; });
    all.insert(all.end(), here.begin(), here.end());
  }
  return all;
}

/// "left to take up a post at A": why and where to, not a change of its own.
void drop_purposes(const std::vector<Word>& words, std::vector<Event>& events) {
  std::vector<bool> purpose(events.size());
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (!events[i].group.infinitive || events[i].kind != ChangeKind::appointment) continue;
    for (const auto& other : events) {
      if (other.kind != ChangeKind::departure || other.match.end > events[i].group.begin || events[i].group.begin - other.match.end > 10) continue;
      const auto between = std::find_if(words.begin() + static_cast<std::ptrdiff_t>(other.match.end), words.begin() + static_cast<std::ptrdiff_t>(events[i].group.begin),
                                        [](const Word& word) { return word.person() || word.mark == ';' || word.is(class_and); });
      purpose[i] = purpose[i] || between == words.begin() + static_cast<std::ptrdiff_t>(events[i].group.begin);
    }
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < events.size(); ++i)
    if (!purpose[i]) {
      if (kept != i) events[kept] = std::move(events[i]);
      ++kept;
    }
  events.resize(kept);
}

/// "takes over from B when B retires on 1 May": the one date that is told covers both ends of a move.
void share_dates(std::vector<RawChange>& changes, std::optional<Date> published) {
  const auto same_move = [&](const RawChange& a, const RawChange& b) {
    if (a.kind != ChangeKind::appointment || b.kind != ChangeKind::departure || !b.person) return false;
    // "is to leave after joining in 2015": not the other end of the move.
    const bool long_ago = published && a.effective && b.tense == Tense::announced && a.tense == Tense::effective && last_day(*a.effective) < *published;
    if (long_ago && a.person == b.person) return false;
    return a.follows == b.person || a.person == b.person;
  };
  for (auto& change : changes) {
    if (change.effective) continue;
    for (const auto& other : changes)
      if (other.effective && (same_move(change, other) || same_move(other, change))) change.effective = other.effective;
  }
}

std::string words_of(const TaggedSentence& tagged, const std::vector<Word>& words, std::size_t begin, std::size_t end) {
  return tagged.text.substr(words[begin].begin, words[end - 1].end - words[begin].begin);
}

void note_shadow(const ReadingContext& context, const FrameEntry& entry, const PhraseMatch& match) {
  context.trace->note(Stage::refused, context.tagged.sentence, words_of(context.tagged, context.words, match.begin, match.end), written_at(entry) + ": these words only look like a change");
}

/// Writes down, for those who ask why, what an event was told by and where its date, cause and destination stand.
struct EventNotes {
  Trace& trace;
  const TaggedSentence& tagged;
  const std::vector<Word>& words;
  const Event& event;

  void note(Stage stage, std::string told) const { trace.note(stage, tagged.sentence, words_of(tagged, words, event.match.begin, event.match.end), std::move(told)); }
  void note_words(Stage stage, std::size_t begin, std::size_t end) const { note(stage, "\u201C" + words_of(tagged, words, begin, end) + "\u201D"); }

  void write(const CausePhrases& causes, const Surroundings& around, const std::optional<std::size_t>& date) const {
    note(Stage::frame, written_at(*event.entry));
    if (date) note_words(Stage::date, *date, *date + 1);
    auto near = around, before = around;
    near.from = before.to = event.match.begin;
    PhraseMatch cause;
    if (!event.entry->cue_reason && event.entry->reason) note(Stage::reason, "the verb or noun itself tells it");
    else if (event.entry->cue_reason && (find_reason(causes, words, near, &cause) || find_reason(causes, words, before, &cause))) note_words(Stage::reason, cause.begin, cause.end);
    if (const auto goes = causes.destinations.first_in(words, near.trigger, near.to)) note_words(Stage::destination, goes->begin, goes->end);
  }
};

/// The frames that fit the sentence, in order; where two fit the same verb, the one with more words.
std::vector<Event> read_events(const ReadingContext& context, const Phrases& triggers, const std::vector<FrameEntry>& entries) {
  const auto matches = best_matches(triggers, context.words);
  // "began her career", "left the room": what only looks like a frame.
  const auto shadowed = [&](const PhraseMatch& match) {
    return std::any_of(matches.begin(), matches.end(), [&](const PhraseMatch& other) {
      return entries[other.phrase].frame == Frame::none && match.pivot >= other.begin && match.pivot < other.end &&
             match.end - match.begin <= other.end - other.begin;
    });
  };
  const auto told_already = [&](const std::vector<Event>& events, const Event& event) {  // "replaces her as acting chair"
    return event.entry->frame == Frame::cover_as && std::any_of(events.begin(), events.end(), [&](const Event& other) { return other.role == event.role; });
  };
  std::vector<Event> events;
  for (const auto& match : matches) {
    const bool inside = std::any_of(events.begin(), events.end(), [&](const Event& e) { return match.pivot >= e.match.begin && match.pivot < e.match.end; });
    if (inside) continue;
    if (shadowed(match)) {
      if (context.trace != nullptr && entries[match.phrase].frame == Frame::none) note_shadow(context, entries[match.phrase], match);
      continue;
    }
    if (auto event = read_event(context, entries[match.phrase], match); event && !told_already(events, *event)) events.push_back(std::move(*event));
  }
  return events;
}

void mark_predecessors(std::vector<Event>& events) {
  for (auto& event : events) {
    event.predecessor = std::any_of(events.begin(), events.end(), [&](const Event& other) {
      const bool follows = other.other && std::find(event.who.begin(), event.who.end(), *other.other) != event.who.end();
      const bool comes = (other.kind == ChangeKind::appointment || other.kind == ChangeKind::interim) && (other.role || !other.who.empty());
      return &other != &event && (follows || (comes && event.kind == ChangeKind::departure));
    });
  }
}

/// "is retiring and will stay until October": the end of the stay is when she goes.
void drop_last_stays(std::vector<Event>& events) {
  std::erase_if(events, [&](const Event& stay) {
    if (stay.entry->frame != Frame::stay || stay.who.empty()) return false;
    return std::any_of(events.begin(), events.end(), [&](const Event& other) { return other.kind == ChangeKind::departure && other.match.end <= stay.match.begin && other.who == stay.who; });
  });
}

/// "who had been suspended, was dismissed", "acted up as chair and has gone back": a state that is over is told by what ended it.
void drop_ended_states(const std::vector<Word>& words, std::vector<Event>& events) {
  const auto is_over = [&](const Event& state) {
    if (state.kind == ChangeKind::absence) return state.group.perfect;
    const bool past = words[state.group.verb].is(form_past) && !state.group.perfect && !state.group.passive;
    return state.kind == ChangeKind::interim && (past || words[state.group.begin].is(form_ing));
  };
  std::erase_if(events, [&](const Event& state) {
    if (!is_over(state)) return false;
    // "made chair for good, having filled the post": the cover has become the post.
    const bool having = words[state.group.begin].is(class_have) && words[state.group.begin].is(form_ing);
    if (having && std::any_of(events.begin(), events.end(), [&](const Event& other) { return other.kind == ChangeKind::appointment && other.who == state.who; })) return true;
    if (having) return false;
    const auto end = std::find_if(events.begin(), events.end(), [&](const Event& other) {
      return other.kind == ChangeKind::departure && !other.who.empty() && other.match.begin > state.match.begin && other.who == state.who;
    });
    if (end == events.end()) return false;
    if (!end->role) end->role = state.role;
    return true;
  });
}

/// Up to the frames told before and behind it.
Surroundings surroundings_of(const Event& event, const std::vector<Event>& events, std::size_t words) {
  Surroundings around{0, words, event.match.pivot, event.match.end};
  for (const auto& other : events) {
    if (other.match.end <= event.match.begin) around.from = std::max(around.from, other.match.end);
    if (other.match.begin >= event.match.end) around.to = std::min(around.to, other.match.begin);
  }
  return around;
}

/// "was appointed", "were elected"; not "has been appointed", "was to be appointed".
bool tells_past(const TaggedSentence& tagged, const std::vector<Word>& words, const Event& event) {
  if (event.group.future || event.group.perfect || event.group.infinitive || !event.group.passive) return false;
  const auto& first = words[event.group.begin];
  const auto text = std::string_view(tagged.text).substr(first.begin, first.end - first.begin);
  return text == "was" || text == "were";
}

bool says_would(const TaggedSentence& tagged, const std::vector<Word>& words, const Event& event) {
  for (std::size_t i = std::min(event.group.begin, event.match.begin); i < event.match.end; ++i)
    if (std::string_view(tagged.text).substr(words[i].begin, words[i].end - words[i].begin) == "would") return true;
  return false;
}

/// Why somebody leaves: what stands behind the verb tells, else what stands before it, but for "joined", "new role".
std::optional<Reason> cause_of(const CausePhrases& causes, const std::vector<Word>& words, const Surroundings& around, std::size_t begin) {
  auto near = around;
  near.from = begin;
  if (const auto reason = find_reason(causes, words, near)) return reason;
  auto before = around;
  before.to = begin;
  const auto reason = find_reason(causes, words, before);
  return reason == Reason::new_role ? std::nullopt : reason;
}

void fill_cause(const CausePhrases& causes, const TaggedSentence& tagged, const std::vector<Word>& words, const Surroundings& around, const Event& event, RawChange& change) {
  const bool leaves = change.kind == ChangeKind::departure || change.kind == ChangeKind::absence;
  if (!leaves) {
    change.reason.reset();
    return;
  }
  if (event.entry->cue_reason) change.reason = cause_of(causes, words, around, event.match.begin).value_or(Reason::unknown);
  if (change.kind != ChangeKind::departure) return;
  if (change.reason == Reason::suspension) change.reason = Reason::unknown;
  auto near = around;
  near.from = event.match.begin;
  bool goes = !change.destination && find_destination(causes, tagged, words, near, change);
  // "leaves her job as chief nurse of A for one at B": the first body is the one that is left.
  const bool own = goes && change.destination->organisation && change.organisation && *change.destination->organisation == change.organisation->name;
  if (own && event.role && *event.role >= near.trigger) {
    change.destination.reset();
    change.destination_post.reset();
    near.trigger = *event.role + 1;
    goes = find_destination(causes, tagged, words, near, change);
  }
  if (goes) {
    if (!change.reason || change.reason == Reason::unknown) change.reason = Reason::new_role;
    // "left her post as chief executive": the post that is left.
    if (change.destination_post && !change.destination->organisation && change.destination_post == change.post) {
      change.destination.reset();
      change.destination_post.reset();
      if (event.entry->cue_reason) change.reason = Reason::unknown;
    }
  } else if (change.reason == Reason::new_role && !change.destination) {
    change.destination = Destination{};
  }
}

}  // namespace

std::optional<Reason> ChangeGrammar::reason(const TaggedSentence& tagged) const {
  const auto words = read_words(tagged, parts_->vocabulary);
  return find_reason(parts_->causes, words, {0, words.size(), 0, 0});
}

std::vector<RawChange> ChangeGrammar::Parts::fill(const TaggedSentence& tagged, const std::vector<Word>& words, const std::vector<Event>& events,
                                                  std::optional<Date> published, Trace* trace) const {
  std::vector<RawChange> changes;
  const bool rumoured = hearsay.first_in(words, 0, words.size()).has_value();
  for (const auto& event : events) {
    auto around = surroundings_of(event, events, words.size());
    around.ahead = event.kind == ChangeKind::departure || event.group.future;
    around.covers = event.kind == ChangeKind::interim && event.group.perfect && !event.group.future;
    around.was = tells_past(tagged, words, event);
    around.departs = event.kind == ChangeKind::departure;
    around.would = says_would(tagged, words, event);
    const bool comes = event.kind == ChangeKind::appointment;
    around.settled = comes && event.tense == Tense::effective && (event.entry->frame == Frame::appoint || event.entry->frame == Frame::name);
    const bool acting = event.role && words[*event.role].letter == 'A';
    const bool state = event.kind == ChangeKind::absence || event.kind == ChangeKind::interim || (acting && event.kind == ChangeKind::appointment);
    std::optional<std::size_t> date;
    if (!event.entry->undated || event.kind == ChangeKind::departure) date = choose_date(tagged, words, around, state);
    if (date && event.entry->undated && !ends_notice(tagged, words, *date)) date.reset();  // the day of giving notice
    const bool for_now = temporary.first_in(words, around.from, around.to).has_value();
    const bool for_good = permanent.first_in(words, event.match.begin, event.match.end).has_value();
    if (trace != nullptr) EventNotes{*trace, tagged, words, event}.write(causes, around, date);
    for (auto& change : write_changes(tagged, words, event)) {
      change.from.dated = date.has_value();
      change.from.in_sentence = static_cast<std::uint8_t>(std::min<std::size_t>(events.size(), 9));
      if (date && change.kind != ChangeKind::vacancy) set_date(tagged, words, around, *date, published, change);
      if (change.kind == ChangeKind::appointment && (change.interim_post || for_now) && !for_good) change.kind = ChangeKind::interim;
      if (rumoured || event.hearsay) change.tense = Tense::reported;
      fill_cause(causes, tagged, words, around, event, change);
      changes.push_back(std::move(change));
    }
  }
  share_dates(changes, published);
  return changes;
}

std::vector<RawChange> ChangeGrammar::match(const TaggedSentence& tagged, std::string_view sentence, std::optional<Date> published, Trace* trace) const {
  if (tagged.chunks.empty()) return {};
  const auto words = read_words(tagged, parts_->vocabulary);
  auto events = read_events({tagged, words, parts_->temporary, parts_->permanent, trace}, parts_->triggers, parts_->entries);
  drop_purposes(words, events);
  drop_ended_states(words, events);
  drop_last_stays(events);
  if (events.empty()) return {};
  mark_predecessors(events);
  if (first_trap(parts_->keeps, sentence) == nullptr) {
    if (const auto* trap = first_trap(parts_->traps, tagged.text)) {
      if (trace != nullptr) trace->note(Stage::trap, tagged.sentence, "", "traps.lex:" + std::to_string(trap->line) + " takes the whole sentence out");
      return {};
    }
  }
  return parts_->fill(tagged, words, events, published, trace);
}

}  // namespace boardwatch::findings
