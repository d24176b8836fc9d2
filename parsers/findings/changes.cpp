#include "parsers/findings/changes.hpp"

#include <algorithm>
#include <iterator>

#include "core/utf8.hpp"
#include "parsers/findings/change_lexicon.hpp"
#include "parsers/findings/change_writer.hpp"
#include "parsers/findings/parallels.hpp"
#include "parsers/findings/sentence_traps.hpp"
#include "parsers/findings/trigger_words.hpp"

namespace boardwatch::findings {

struct ChangeGrammar::Parts {
  ChangeLexicon lexicon;
  SentenceTraps traps;
  TriggerWords trigger_words;

  std::vector<RawChange> fill(const TaggedSentence& tagged, const std::vector<Word>& words, const std::vector<Event>& events, std::optional<Date> published,
                              Trace* trace) const;
};

ChangeGrammar::ChangeGrammar(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
ChangeGrammar::ChangeGrammar(ChangeGrammar&&) noexcept = default;
ChangeGrammar& ChangeGrammar::operator=(ChangeGrammar&&) noexcept = default;
ChangeGrammar::~ChangeGrammar() = default;

namespace {

std::vector<Needs> needs_of(const ChangeLexicon& lexicon) {
  std::vector<Needs> needs;
  for (std::size_t phrase = 0; phrase < lexicon.entries.size(); ++phrase) needs.push_back(lexicon.triggers.needs(phrase, lexicon.vocabulary));
  return needs;
}

}  // namespace

Result<ChangeGrammar> ChangeGrammar::build() {
  BW_TRY(auto lexicon, ChangeLexicon::read());
  BW_TRY(auto traps, SentenceTraps::build());
  auto trigger_words = TriggerWords::build(needs_of(lexicon));
  return ChangeGrammar(std::unique_ptr<Parts>(new Parts{std::move(lexicon), std::move(traps), std::move(trigger_words)}));
}

bool ChangeGrammar::tells(std::size_t phrase) const { return parts_->lexicon.entries[phrase].frame != Frame::none; }

std::vector<Needs> ChangeGrammar::needs() const { return needs_of(parts_->lexicon); }

namespace {

/// The longest match at each place, the first of the lexicon where several are as long; what lies inside another is left out.
std::vector<PhraseMatch> best_matches(const Phrases& triggers, const std::vector<bool>& fitting, const std::vector<Word>& words) {
  std::vector<PhraseMatch> all, here;
  for (std::size_t at = 0; at < words.size(); ++at) {
    here.clear();
    triggers.match_at(words, at, here, &fitting);
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
    // "is moving to A, where she will be chair from 1 May"
    const bool goes_there = a.person == b.person && b.destination && b.destination->organisation && a.organisation && *b.destination->organisation == a.organisation->name && !b.trigger.starts_with("from ");
    return a.follows == b.person || goes_there || (a.person == b.person && a.trigger == b.trigger);
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
std::vector<Event> read_events(const ReadingContext& context, const Phrases& triggers, const std::vector<bool>& fitting, const std::vector<FrameEntry>& entries) {
  const auto matches = best_matches(triggers, fitting, context.words);
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
    const bool inside = std::any_of(events.begin(), events.end(), [&](const Event& e) {
      // "passes from Ann Lee, chief nurse, who retires in May, to Bo Marsh": what is set aside tells of its own.
      const bool own = e.kind == ChangeKind::interim && entries[match.phrase].frame == Frame::leave && match.pivot > 0 && context.words[match.pivot - 1].is(class_relative);
      return match.pivot >= e.match.begin && match.pivot < e.match.end && !own;
    });
    if (inside) continue;
    if (shadowed(match)) {
      if (context.trace != nullptr && entries[match.phrase].frame == Frame::none) note_shadow(context, entries[match.phrase], match);
      continue;
    }
    auto event = read_event(context, entries[match.phrase], match);
    if (!event || told_already(events, *event)) continue;
    auto gapped = gapped_events(context, *event);
    events.push_back(std::move(*event));
    std::move(gapped.begin(), gapped.end(), std::back_inserter(events));
  }
  return events;
}

/// "is retiring and will stay until May": one departure. "Was to retire, but will stay": one further term.
void drop_last_stays(const std::vector<Word>& words, std::vector<Event>& events) {
  std::erase_if(events, [&](const Event& stay) {
    if (stay.entry->frame != Frame::stay) return false;
    return std::any_of(events.begin(), events.end(), [&](const Event& other) {
      if (other.kind != ChangeKind::departure || other.who != stay.who || other.group.perfect || other.match.end > stay.match.begin) return false;
      if (words[other.group.begin].is(form_past) && words[other.group.begin].is(class_be)) return false;  // "was to retire"
      return std::none_of(words.begin() + static_cast<std::ptrdiff_t>(other.match.end), words.begin() + static_cast<std::ptrdiff_t>(stay.match.begin),
                          [](const Word& word) { return word.is(class_but); });
    });
  });
}

/// "who has been acting as chief nurse, was confirmed in the post": the cover has become the post.
void settle_covers(std::vector<Event>& events) {
  std::erase_if(events, [&](const Event& state) {
    const bool told = state.entry->frame == Frame::told;  // "Ann Lee, who had been interim chair since May, was made permanent"
    if (state.kind != ChangeKind::interim || state.entry->frame == Frame::second_in || state.who.empty() || (!state.group.perfect && state.entry->frame != Frame::cover_as && !told)) return false;
    const auto settled = std::find_if(events.begin(), events.end(), [&](const Event& other) {
      if (told && (other.entry->frame != Frame::join || other.role)) return false;
      return other.kind == ChangeKind::appointment && other.who == state.who && other.match.begin >= state.match.end && (!other.role || other.role == state.role || other.in_that_post);
    });
    if (settled == events.end()) return false;
    if (!settled->role) settled->role = state.role;
    return true;
  });
}

/// "has been seconded to us and started as our director": one who covers.
void drop_arrivals_of_covers(std::vector<Event>& events) {
  std::erase_if(events, [&](const Event& event) {
    if (event.kind != ChangeKind::appointment || !event.role) return false;
    return std::any_of(events.begin(), events.end(), [&](const Event& other) { return other.entry->frame == Frame::second_in && other.who == event.who && other.role == event.role; });
  });
}

/// "is to spend nine months on loan, beginning on 7 April": when that begins, and no coming of its own.
void drop_beginnings(const std::vector<Word>& words, std::vector<Event>& events) {
  std::erase_if(events, [&](const Event& event) {
    if (event.entry->frame != Frame::join || event.role || !event.group.bare || !words[event.match.pivot].is(form_ing)) return false;
    return std::any_of(events.begin(), events.end(), [&](const Event& other) {
      const bool lasts = other.kind == ChangeKind::absence || other.kind == ChangeKind::interim || other.kind == ChangeKind::reappointment;
      return lasts && other.who == event.who && other.match.end <= event.match.begin;
    });
  });
}

/// "renewed A's appointment as chair": one further term, and no appointment.
void drop_renewed(std::vector<Event>& events) {
  std::erase_if(events, [&](const Event& event) {
    if (event.entry->frame != Frame::come_noun) return false;
    return std::any_of(events.begin(), events.end(), [&](const Event& other) {
      return other.kind == ChangeKind::reappointment && (other.who == event.who || other.who.empty() || event.who.empty());
    });
  });
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
Surroundings surroundings_of(const Event& event, const std::vector<Event>& events, const std::vector<Word>& words) {
  Surroundings around{0, words.size(), event.match.pivot, event.match.end};
  for (const auto& other : events) {
    if (other.match.end <= event.match.begin) around.from = std::max(around.from, other.match.end);
    if (other.match.begin >= event.match.end) around.to = std::min(around.to, other.match.begin);
  }
  // "is made chair, having been deputy since 2021": what is told behind is of the time before.
  for (std::size_t i = event.match.end; i + 1 < around.to; ++i)
    if (words[i].mark == ',' && words[i + 1].is(class_have) && words[i + 1].is(form_ing)) around.to = i;
  return around;
}

/// "was appointed", "were elected"; not "has been appointed", "was to be appointed".
bool tells_past(const TaggedSentence& tagged, const std::vector<Word>& words, const Event& event) {
  if (event.group.future || event.group.perfect || event.group.infinitive || !event.group.passive) return false;
  const auto text = text_of(tagged, words[event.group.begin]);
  return text == "was" || text == "were";
}

bool says_would(const TaggedSentence& tagged, const std::vector<Word>& words, const Event& event) {
  for (std::size_t i = std::min(event.group.begin, event.match.begin); i < event.match.end; ++i)
    if (text_of(tagged, words[i]) == "would") return true;
  return false;
}

/// How the words around an event are to be read for its date, reason and length.
Surroundings reading_around(const TaggedSentence& tagged, const std::vector<Word>& words, const std::vector<Event>& events, const Event& event) {
  auto around = surroundings_of(event, events, words);
  around.ahead = event.kind == ChangeKind::departure || event.group.future;
  around.covers = event.kind == ChangeKind::interim && event.group.perfect && !event.group.future;
  around.was = tells_past(tagged, words, event);
  around.departs = event.kind == ChangeKind::departure;
  around.would = says_would(tagged, words, event);
  const bool comes = event.kind == ChangeKind::appointment;
  around.settled = comes && event.tense == Tense::effective && (event.entry->frame == Frame::appoint || event.entry->frame == Frame::name);
  return around;
}

/// "which was to have run out at Christmas, is prolonged": the end that the former term had.
bool ends_former_term(const TaggedSentence& tagged, const std::vector<Word>& words, std::size_t date) {
  constexpr std::size_t nearest = 4;
  for (std::size_t at = date; at > 0 && date - at < nearest && words[at - 1].mark != ','; --at) {
    const auto word = text_of(tagged, words[at - 1]);
    for (const std::string_view known : {"run", "runs", "ran", "end", "ends", "ended", "ending", "expire", "expires", "expired", "expiring", "finish", "finishes", "conclude", "lapse", "lapses"})
      if (word == known) return true;
  }
  return false;
}

/// The date of each event; those that share a verb share the one date that is told.
std::vector<std::optional<std::size_t>> dates_of(const Phrases& at_once, const TaggedSentence& tagged, const std::vector<Word>& words, const std::vector<Event>& events) {
  std::vector<std::optional<std::size_t>> dates(events.size());
  for (std::size_t i = 0; i < events.size(); ++i) {
    const bool acting = events[i].role && words[*events[i].role].letter == 'A';
    const bool state = events[i].kind == ChangeKind::absence || events[i].kind == ChangeKind::interim || (acting && events[i].kind == ChangeKind::appointment);
    const bool undated = events[i].entry->undated;
    if (!undated || events[i].kind == ChangeKind::departure) dates[i] = choose_date(tagged, words, reading_around(tagged, words, events, events[i]), state);
    if (dates[i] && events[i].kind == ChangeKind::reappointment && ends_former_term(tagged, words, *dates[i])) dates[i].reset();
    const bool notice = dates[i] && undated && !ends_notice(tagged, words, *dates[i]);
    if (notice && !at_once.first_in(words, events[i].match.end, words.size())) dates[i].reset();  // the day of giving notice
  }
  for (std::size_t i = 0; i < events.size(); ++i) {
    const auto verb = events[i].gap_of.value_or(events[i].match.pivot);
    for (std::size_t k = 0; k < events.size() && !dates[i]; ++k)
      if (k != i && (events[k].gap_of == verb || (events[i].gap_of && events[k].match.pivot == verb))) dates[i] = dates[k];
  }
  return dates;
}

/// "confirmed in the post after a year on an interim basis": a cover that has come to its end.
bool is_over(const TaggedSentence& tagged, const std::vector<Word>& words, std::size_t from, std::size_t cover) {
  for (std::size_t i = from; i < cover; ++i) {
    const auto text = text_of(tagged, words[i]);
    if (text == "after" || text == "having" || text == "following") return true;
  }
  return false;
}

/// "has been given the post permanently", "on a permanent basis": for good, as the words right behind tell.
bool lasts(const Phrases& permanent, const std::vector<Word>& words, std::size_t from) {
  constexpr std::size_t near = 3;
  const auto match = permanent.first_in(words, from, std::min(from + near, words.size()));
  return match && std::none_of(words.begin() + static_cast<std::ptrdiff_t>(from), words.begin() + static_cast<std::ptrdiff_t>(match->begin), [](const Word& word) { return word.is(class_bound); });
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

void fill_cause(const CausePhrases& causes, const Phrases& same_post, const TaggedSentence& tagged, const std::vector<Word>& words, const Surroundings& around, const Event& event, RawChange& change) {
  const bool leaves = change.kind == ChangeKind::departure || change.kind == ChangeKind::absence;
  if (!leaves) {
    change.reason.reset();
    return;
  }
  if (event.entry->cue_reason) change.reason = cause_of(causes, words, around, event.match.begin);
  // "A retires in May, B in June": the verb that is left out tells why.
  if (event.entry->cue_reason && !change.reason && event.gap_of) change.reason = find_reason(causes, words, {*event.gap_of, *event.gap_of + 2, 0, 0});
  if (event.entry->cue_reason && !change.reason) change.reason = Reason::unknown;
  if (change.kind != ChangeKind::departure) return;
  if (change.reason == Reason::suspension) change.reason = Reason::unknown;
  auto near = around;
  near.from = event.match.begin;
  const bool own_destination = change.destination.has_value();
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
    if (!change.reason || change.reason == Reason::unknown || (change.reason == Reason::end_of_term && event.entry->cue_reason)) change.reason = Reason::new_role;
    // "left her post as chief executive": the post that is left.
    const bool here = !change.destination->organisation || (change.organisation && *change.destination->organisation == change.organisation->name);
    if (change.destination_post && here && change.destination_post == change.post) {
      change.destination.reset();
      change.destination_post.reset();
      if (event.entry->cue_reason) change.reason = Reason::unknown;
    }
  } else if (change.reason == Reason::new_role && !change.destination) {
    change.destination = Destination{};
  }
  // "moves to the same job at A": the post there is the one that is left.
  if (!own_destination && change.destination && change.destination->organisation && !change.destination_post && change.post && same_post.first_in(words, near.from, near.to)) {
    change.destination_post = change.post;
    change.destination->post_title = change.post_title;
  }
}

}  // namespace

std::optional<Reason> ChangeGrammar::reason(const TaggedSentence& tagged) const {
  const auto words = read_words(tagged, parts_->lexicon.vocabulary);
  PhraseMatch where;
  const auto told = find_reason(parts_->lexicon.causes, words, {0, words.size(), 0, 0}, &where);
  const bool denied = told && where.begin > 0 && words[where.begin - 1].is(class_negative);  // "I am not ill"
  return denied ? std::nullopt : told;
}

bool ChangeGrammar::says_same_post(const TaggedSentence& tagged) const {
  const auto words = read_words(tagged, parts_->lexicon.vocabulary);
  return parts_->lexicon.same_post.first_in(words, 0, words.size()).has_value();
}

namespace {

/// Is it somebody who does what the words at `verb` tell, and not something of hers?
bool has_subject(const std::vector<Word>& words, std::size_t verb) {
  for (std::size_t at = verb; at > 0; --at)
    if (words[at - 1].holder()) return at >= words.size() || !words[at].owner();
  return false;
}

/// Reads the day that one of the phrases gives, `bound` where the phrase itself is all that it needs.
bool read_day(const Phrases& phrases, bool bound, const TaggedSentence& tagged, const std::vector<Word>& words, std::optional<Date> published, RawChange& change) {
  const auto match = phrases.first_in(words, 0, words.size());
  const int date = match ? match->of(Group::date) : -1;
  if (date < 0 || (!bound && !has_subject(words, match->begin))) return false;
  const auto at = static_cast<std::size_t>(date);
  if (!bound && !choose_date(tagged, words, {at, at + 1, at, at}, false)) return false;
  const auto verb = match->pivot;
  const auto group = read_verb_group(words, verb);
  if (group.negated || group.doubtful || (group.future && group.perfect)) return false;
  const bool past = !group.future && std::any_of(words.begin() + static_cast<std::ptrdiff_t>(match->begin), words.begin() + static_cast<std::ptrdiff_t>(match->end), [](const Word& word) {
    return word.is(form_past) && !word.is(form_base | form_s);
  });
  const auto tense = change.tense;
  change.tense = past ? Tense::effective : Tense::announced;
  set_date(tagged, words, {0, words.size(), verb, match->end}, at, published, change);
  // "is effective from 1 September", said on the 14th: the day just gone rather than one a year ahead.
  constexpr int just_gone = 45, far_ahead = 200;
  const auto& reading = tagged.dates[words[at].index];
  if (published && !group.future && change.effective && days_between(*published, first_day(*change.effective)) > far_ahead && days_between(last_day(reading.last), *published) < just_gone) {
    change.effective = reading.last;
    change.tense = tense;
  }
  if (tense == Tense::effective && change.tense == Tense::announced && published && change.effective && first_day(*change.effective) <= *published) change.tense = tense;
  return change.effective.has_value();
}

/// "which has been vacant since May": since when, of a post that is empty now.
bool read_vacant_since(const Phrases& since, const TaggedSentence& tagged, const std::vector<Word>& words, std::optional<Date> published, RawChange& change) {
  auto dated = change;
  dated.tense = Tense::effective;
  if (!read_day(since, true, tagged, words, published, dated) || dated.tense != Tense::effective) return false;
  change.effective = dated.effective;
  return true;
}

}  // namespace

bool ChangeGrammar::find_last_day(const TaggedSentence& tagged, std::optional<Date> published, RawChange& change) const {
  return read_day(parts_->lexicon.stays_until, true, tagged, read_words(tagged, parts_->lexicon.vocabulary), published, change);
}

bool ChangeGrammar::find_day(const TaggedSentence& tagged, bool of_person, std::optional<Date> published, RawChange& change) const {
  const auto words = read_words(tagged, parts_->lexicon.vocabulary);
  const auto day_of = [&](const Phrases& phrases, bool bound) { return read_day(phrases, bound, tagged, words, published, change); };
  if (day_of(parts_->lexicon.takes_effect, true)) return true;
  if (change.kind == ChangeKind::vacancy) return read_vacant_since(parts_->lexicon.empty_since, tagged, words, published, change);
  const bool of_nobody = std::none_of(tagged.chunks.begin(), tagged.chunks.end(), [](const Chunk& chunk) { return chunk.person.has_value(); });
  if (of_nobody && change.kind == ChangeKind::departure && day_of(parts_->lexicon.last_day, true)) return true;  // "Bernie's last day is 21 June"
  if (!of_person) return false;
  if (change.kind == ChangeKind::absence && day_of(parts_->lexicon.away_since, true)) return true;
  if (change.kind == ChangeKind::departure) return day_of(parts_->lexicon.last_day, true) || day_of(parts_->lexicon.leaves_on, false) || day_of(parts_->lexicon.stays_until, true);
  return day_of(parts_->lexicon.starts_on, false);
}

namespace {

/// "had handed in his resignation on 2 October, which took effect at once": the day of the notice is that of going.
void set_past_date(const TaggedSentence& tagged, const std::vector<Word>& words, const Surroundings& around, std::size_t date, std::optional<Date> published, RawChange& change) {
  change.tense = Tense::effective;
  set_date(tagged, words, around, date, published, change);
}

}  // namespace

std::vector<RawChange> ChangeGrammar::Parts::fill(const TaggedSentence& tagged, const std::vector<Word>& words, const std::vector<Event>& events,
                                                  std::optional<Date> published, Trace* trace) const {
  std::vector<RawChange> changes;
  const bool rumoured = lexicon.hearsay.first_in(words, 0, words.size()).has_value();
  // "From 1 May Ann Lee becomes chair and Bo Smith chief nurse": the day with which a sentence opens is that of all it tells.
  struct Leading {
    std::size_t date;
    bool goes;
    Tense tense;
  };
  constexpr std::size_t first_words = 3;
  std::optional<Leading> leading;
  const auto dates = dates_of(lexicon.at_once, tagged, words, events);
  for (std::size_t i = 0; i < events.size(); ++i) {
    const auto& event = events[i];
    const auto& date = dates[i];
    const auto around = reading_around(tagged, words, events, event);
    const auto cover = lexicon.temporary.first_in(words, around.from, around.to);
    const bool for_now = cover && !is_over(tagged, words, event.match.end, cover->begin);
    const bool for_good = lexicon.permanent.first_in(words, event.match.begin, event.match.end).has_value() || lasts(lexicon.permanent, words, event.match.end);
    if (trace != nullptr) EventNotes{*trace, tagged, words, event}.write(lexicon.causes, around, date);
    const bool goes = event.kind == ChangeKind::departure || event.kind == ChangeKind::absence;
    if (&event == &events.front() && date && *date < event.match.begin && *date <= first_words) leading = Leading{*date, goes, event.tense};
    for (auto& change : write_changes(tagged, words, event)) {
      change.from.dated = date.has_value();
      change.from.in_sentence = static_cast<std::uint8_t>(std::min<std::size_t>(events.size(), 9));
      if (change.kind == ChangeKind::vacancy) read_vacant_since(lexicon.empty_since, tagged, words, published, change);
      else if (date && event.entry->undated && !ends_notice(tagged, words, *date)) set_past_date(tagged, words, around, *date, published, change);
      else if (date) set_date(tagged, words, around, *date, published, change);
      else if (leading && leading->goes == goes && leading->tense == change.tense) set_date(tagged, words, around, leading->date, published, change);
      if (change.kind == ChangeKind::appointment && (change.interim_post || for_now) && !for_good) change.kind = ChangeKind::interim;
      if (rumoured || event.hearsay) change.tense = Tense::reported;
      fill_cause(lexicon.causes, lexicon.same_post, tagged, words, around, event, change);
      changes.push_back(std::move(change));
    }
  }
  share_dates(changes, published);
  // "A new chair has been appointed": both say it, and one says that it is news.
  for (auto& change : changes)
    change.unnamed = change.unnamed || std::any_of(changes.begin(), changes.end(), [&](const RawChange& other) { return other.unnamed && other.kind == change.kind && other.post == change.post; });
  return changes;
}

std::vector<RawChange> ChangeGrammar::match(const TaggedSentence& tagged, std::string_view sentence, std::optional<Date> published, Trace* trace) const {
  const auto phrases = parts_->trigger_words.fitting(sentence, cut_tokens(sentence));
  if (std::none_of(phrases.begin(), phrases.end(), [&](std::uint32_t phrase) { return tells(phrase); })) return {};
  std::vector<bool> fitting(parts_->lexicon.entries.size());
  for (const auto phrase : phrases) fitting[phrase] = true;
  const auto words = read_words(tagged, parts_->lexicon.vocabulary);
  if (tagged.chunks.empty() && std::none_of(words.begin(), words.end(), [](const Word& word) { return word.is(class_first); })) return {};
  auto events = read_events({tagged, words, parts_->lexicon.temporary, parts_->lexicon.permanent, sentence, trace}, parts_->lexicon.triggers, fitting, parts_->lexicon.entries);
  drop_purposes(words, events);
  drop_ended_states(words, events);
  drop_renewed(events);
  drop_last_stays(words, events);
  drop_arrivals_of_covers(events);
  drop_beginnings(words, events);
  settle_covers(events);
  if (events.empty()) return {};
  mark_predecessors(events);
  if (const auto trap = parts_->traps.trap_of(tagged.text); trap != 0) {
    const auto keep = parts_->traps.keep_of(sentence);
    const auto where = [](std::size_t line) { return "traps.lex:" + std::to_string(line); };
    if (trace != nullptr) trace->note(Stage::trap, tagged.sentence, "", where(trap) + (keep != 0 ? " speaks against it, and yet it is news: " + where(keep) : " takes the whole sentence out"));
    if (keep == 0) return {};
  }
  return parts_->fill(tagged, words, events, published, trace);
}

}  // namespace boardwatch::findings
