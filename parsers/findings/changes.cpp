#include "parsers/findings/changes.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <map>

#include "core/utf8.hpp"
#include "parsers/findings/change_slots.hpp"
#include "parsers/findings/clause.hpp"
#include "parsers/findings/lexicon.hpp"
#include "parsers/findings/phrases.hpp"

namespace boardwatch::findings {
namespace {

enum class Frame {
  told, leave, oust, left_noun, term_end, appoint, name, second_in, welcome, join, become, lead, succeed, succeeded_by, successor, come_noun,
  cover, covered, reappoint, stay, extended, extend, away, away_owner, exclude, second_out, absence_noun, vacant, vacant_follow
};

constexpr std::pair<std::string_view, Frame> frame_names[] = {
    {"told", Frame::told}, {"leave", Frame::leave}, {"oust", Frame::oust}, {"left_noun", Frame::left_noun}, {"term_end", Frame::term_end},
    {"appoint", Frame::appoint}, {"name", Frame::name}, {"second_in", Frame::second_in}, {"welcome", Frame::welcome}, {"join", Frame::join},
    {"become", Frame::become}, {"lead", Frame::lead}, {"succeed", Frame::succeed}, {"succeeded_by", Frame::succeeded_by},
    {"successor", Frame::successor}, {"come_noun", Frame::come_noun}, {"cover", Frame::cover}, {"covered", Frame::covered},
    {"reappoint", Frame::reappoint}, {"stay", Frame::stay}, {"extended", Frame::extended}, {"extend", Frame::extend}, {"away", Frame::away},
    {"away_owner", Frame::away_owner}, {"exclude", Frame::exclude}, {"second_out", Frame::second_out}, {"absence_noun", Frame::absence_noun},
    {"vacant", Frame::vacant}, {"vacant_follow", Frame::vacant_follow}};

ChangeKind kind_of(Frame frame) {
  switch (frame) {
    case Frame::leave: case Frame::oust: case Frame::left_noun: case Frame::term_end: return ChangeKind::departure;
    case Frame::cover: case Frame::covered: case Frame::second_in: return ChangeKind::interim;
    case Frame::reappoint: case Frame::stay: case Frame::extended: case Frame::extend: return ChangeKind::reappointment;
    case Frame::away: case Frame::away_owner: case Frame::exclude: case Frame::second_out: case Frame::absence_noun: return ChangeKind::absence;
    case Frame::vacant: case Frame::vacant_follow: return ChangeKind::vacancy;
    default: return ChangeKind::appointment;
  }
}

struct Entry {
  Frame frame = Frame::told;
  ChangeKind kind = ChangeKind::departure;
  std::optional<Reason> reason;
  bool cue_reason = false;
  std::optional<Tense> tense;
  std::size_t line = 0;
};

constexpr std::pair<std::string_view, std::uint32_t> class_names[] = {
    {"have", class_have}, {"be", class_be}, {"future", class_future}, {"doubtful", class_doubtful}, {"adverb", class_adverb},
    {"negative", class_negative}, {"preposition", class_preposition}, {"to", class_to}, {"determiner", class_determiner},
    {"relative", class_relative}, {"conjunction", class_conjunction}, {"and", class_and}, {"hearsay", class_hearsay},
    {"speech", class_speech}, {"bound", class_bound}, {"occasion", class_occasion}, {"since", class_since}, {"aside", class_aside}};

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

std::string_view name_of(Frame frame) {
  return std::find_if(std::begin(frame_names), std::end(frame_names), [&](const auto& f) { return f.second == frame; })->first;
}

/// "frame leave, changes.lex:412"
std::string written_at(const Entry& entry) { return "frame \"" + std::string(name_of(entry.frame)) + "\", changes.lex:" + std::to_string(entry.line); }

bool is_joint(const RoleMention& role) {
  const auto lower = to_lower(role.title);
  return lower.find("joint") != std::string::npos || lower.find("shared") != std::string::npos || lower.find("group") != std::string::npos;
}

}  // namespace

struct ChangeGrammar::Parts {
  Vocabulary vocabulary;
  Phrases triggers, hearsay, permanent, temporary;
  std::vector<Entry> entries;  ///< as triggers numbers them
  CausePhrases causes;
  std::vector<Trap> traps, keeps;
};

ChangeGrammar::ChangeGrammar(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
ChangeGrammar::ChangeGrammar(ChangeGrammar&&) noexcept = default;
ChangeGrammar& ChangeGrammar::operator=(ChangeGrammar&&) noexcept = default;
ChangeGrammar::~ChangeGrammar() = default;

namespace {

Result<Entry> entry_of(const LexiconSection& section) {
  Entry entry;
  const auto& name = section.name;
  const auto refuse = [&](const std::string& why) { return fail(Errc::bad_config, "changes.lex, line " + std::to_string(section.line) + ": " + why); };
  const auto* frame = std::find_if(std::begin(frame_names), std::end(frame_names), [&](const auto& f) { return f.first == name.front(); });
  if (frame == std::end(frame_names)) return refuse("no section is called \"" + name.front() + "\"");
  entry.frame = frame->second;
  entry.kind = kind_of(entry.frame);
  std::size_t reason_at = 1;
  if (entry.frame == Frame::told) {
    if (name.size() != 4) return refuse("a told section is [told kind reason tense]");
    const auto kind = from_code<ChangeKind>(name[1]);
    entry.tense = from_code<Tense>(name[3]);
    if (!kind || !entry.tense) return refuse("unknown kind or tense");
    entry.kind = *kind;
    reason_at = 2;
  }
  if (name.size() > reason_at) {
    entry.cue_reason = name[reason_at] == "cue";
    entry.reason = from_code<Reason>(name[reason_at]);
  }
  return entry;
}

Result<void> add_all(Phrases& phrases, const LexiconSection& section, Vocabulary& vocabulary) {
  for (const auto& entry : section.entries) BW_CHECK(phrases.add(entry, "changes.lex", vocabulary));
  return {};
}

}  // namespace

Result<ChangeGrammar> ChangeGrammar::build() {
  ChangeGrammar grammar(std::make_unique<Parts>());
  auto& parts = *grammar.parts_;
  BW_TRY(const auto sections, parse_lexicon("changes.lex", lexicon_text("changes.lex")));
  for (const auto& section : sections) {
    const auto& name = section.name.front();
    if (name == "verbs") {
      for (const auto& entry : section.entries) read_verb(entry.text, parts.vocabulary);
    } else if (name == "class") {
      const auto* known = std::find_if(std::begin(class_names), std::end(class_names), [&](const auto& c) { return c.first == section.name.at(1); });
      if (known == std::end(class_names)) return fail(Errc::bad_config, "changes.lex, line " + std::to_string(section.line) + ": no class is called \"" + section.name.at(1) + "\"");
      for (const auto& entry : section.entries) parts.vocabulary.add_class(parts.vocabulary.add(entry.text), known->second);
    } else if (name == "reason") {
      const auto reason = from_code<Reason>(section.name.at(1));
      if (!reason) return fail(Errc::bad_config, "changes.lex, line " + std::to_string(section.line) + ": no reason is called \"" + section.name.at(1) + "\"");
      parts.causes.reasons.emplace_back(*reason, Phrases());
      BW_CHECK(add_all(parts.causes.reasons.back().second, section, parts.vocabulary));
    } else if (name == "destination" || name == "hearsay" || name == "permanent" || name == "temporary") {
      auto& phrases = name == "destination" ? parts.causes.destinations : name == "hearsay" ? parts.hearsay : name == "permanent" ? parts.permanent : parts.temporary;
      BW_CHECK(add_all(phrases, section, parts.vocabulary));
    } else {
      BW_TRY(auto entry, entry_of(section));
      for (const auto& written : section.entries) {
        BW_CHECK(parts.triggers.add(written, "changes.lex", parts.vocabulary));
        entry.line = written.line;
        parts.entries.push_back(entry);
      }
    }
  }
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(64 << 20);
  BW_TRY(const auto traps, parse_lexicon("traps.lex", lexicon_text("traps.lex")));
  for (const auto& section : traps) {
    for (const auto& entry : section.entries) {
      auto expression = std::make_unique<RE2>(entry.text, options);
      if (!expression->ok()) return fail(Errc::bad_config, "traps.lex, line " + std::to_string(entry.line) + ": " + expression->error());
      (section.name.size() > 1 ? parts.keeps : parts.traps).push_back({std::move(expression), entry.line});
    }
  }
  return grammar;
}

std::vector<Literal> ChangeGrammar::cues() const {
  std::vector<Literal> cues;
  for (const auto id : parts_->triggers.pivots()) {
    const auto word = parts_->vocabulary.text(id);
    if (word.size() > 2) cues.push_back({std::string(word), 0, false, true});
  }
  return cues;
}

namespace {

/// What a trigger tells, before slots: which chunks, which post, which tense.
struct Event {
  const Entry* entry = nullptr;
  PhraseMatch match;
  VerbGroup group;
  ChangeKind kind = ChangeKind::departure;
  Tense tense = Tense::announced;
  std::vector<std::size_t> who;             ///< words
  std::optional<std::size_t> role;          ///< word
  std::optional<std::size_t> other;         ///< who is followed
  std::optional<std::size_t> body;
  std::optional<std::size_t> lent_to;       ///< the post that somebody seconded covers
  bool role_needed = false;
  bool hearsay = false;
  bool replaced = false;                    ///< whoever is followed has gone
  bool predecessor = false;                 ///< whom another event of the sentence says to be followed
  bool leads = false;                       ///< the verb tells the post: chairs, leads
  const char* refused = nullptr;            ///< why it is none after all
};

bool refuse(Event& event, const char* why) {
  event.refused = why;
  return false;
}

/// Reads one sentence for the frames.
class Reader {
 public:
  Reader(const ChangeGrammar&, const TaggedSentence& tagged, const std::vector<Word>& words, const Phrases& temporary, const Phrases& permanent, Trace* trace)
      : tagged_(tagged), words_(words), temporary_(temporary), permanent_(permanent), trace_(trace) {}

  /// None where the words around the trigger do not bear it out.
  std::optional<Event> read(const Entry& entry, const PhraseMatch& match) const {
    Event event;
    event.entry = &entry;
    event.match = match;
    event.kind = entry.kind;
    event.group = read_verb_group(words_, match.pivot);
    if (event.group.negated && !is_negative_frame(entry, match)) return left_out(event, "it is denied");
    if (event.group.doubtful) return left_out(event, "it is only said to be possible");
    event.hearsay = event.group.hearsay;
    event.tense = entry.tense ? *entry.tense : event.group.future ? Tense::announced : Tense::effective;
    if (const int role = match.of(Group::role); role >= 0) event.role = static_cast<std::size_t>(role);
    if (const int body = match.of(Group::org); body >= 0) event.body = static_cast<std::size_t>(body);
    if (!fill(event)) return left_out(event, event.refused != nullptr ? event.refused : "no person or post that it is told of");
    if (event.role_needed && !event.role) return left_out(event, "no post is named where this verb needs one");
    return event;
  }

 private:
  std::optional<Event> left_out(const Event& event, std::string_view why) const {
    if (trace_ != nullptr) {
      const auto begin = words_[event.match.begin].begin, end = words_[event.match.end - 1].end;
      trace_->note(Stage::refused, tagged_.sentence, tagged_.text.substr(begin, end - begin), written_at(*event.entry) + ": " + std::string(why));
    }
    return std::nullopt;
  }

  /// "would not be reappointed": the denial is the news.
  bool is_negative_frame(const Entry& entry, const PhraseMatch& match) const {
    if (entry.frame == Frame::vacant || entry.frame == Frame::vacant_follow || entry.frame == Frame::term_end) return true;
    for (std::size_t i = match.begin; i < match.end; ++i)
      if (words_[i].is(class_negative)) return true;
    return false;
  }

  bool fill(Event& event) const {
    switch (event.entry->frame) {
      case Frame::told: return fill_told(event);
      case Frame::leave: return fill_leave(event);
      case Frame::oust:
      case Frame::exclude: return fill_object(event);
      case Frame::left_noun:
      case Frame::come_noun:
      case Frame::absence_noun: return fill_noun(event);
      case Frame::term_end:
      case Frame::extended:
      case Frame::away_owner: return fill_owner(event);
      case Frame::appoint:
      case Frame::name:
      case Frame::second_in:
      case Frame::welcome: return fill_appointed(event);
      case Frame::join:
      case Frame::become: return fill_subject(event);
      case Frame::lead:
        event.leads = true;
        return fill_subject(event);
      case Frame::succeed: return fill_succeeds(event);
      case Frame::succeeded_by: return fill_succeeded(event);
      case Frame::successor: return fill_successor(event);
      case Frame::cover: return fill_subject(event);
      case Frame::covered: return fill_told(event);
      case Frame::reappoint: return fill_object(event);
      case Frame::stay: return fill_subject(event);
      case Frame::extend: return fill_extended(event);
      case Frame::away: return fill_subject(event);
      case Frame::second_out: return fill_seconded(event);
      case Frame::vacant: return fill_vacant(event);
      case Frame::vacant_follow: return true;
    }
    return false;
  }

  bool fill_told(Event& event) const {
    const int who = event.match.of(Group::who), other = event.match.of(Group::other);
    if (who >= 0) event.who = joined_with(words_, static_cast<std::size_t>(who));
    if (other >= 0 && std::find(event.who.begin(), event.who.end(), static_cast<std::size_t>(other)) == event.who.end()) event.who.push_back(static_cast<std::size_t>(other));
    return !event.who.empty() || event.role;
  }

  bool fill_subject(Event& event) const {
    event.who = subjects_of(words_, event.group);
    if (event.entry->frame == Frame::become) event.role_needed = true;
    if (event.entry->frame == Frame::stay && !told_for_long(event.match.end)) return refuse(event, "no end or further term is told, so that nothing changes");
    if (!event.role && !event.leads) event.role = role_behind(event.match.end);
    if (event.who.empty()) return event.leads && says_chosen(event.group.begin);
    const bool bare_start = event.entry->frame == Frame::join && !event.role;
    if (bare_start && !starts_here(event)) return refuse(event, "nothing says that a post is taken up");
    if (event.entry->frame == Frame::cover && !event.role && event.match.end == event.match.pivot + 1) return is_temporary(event);
    return true;
  }

  /// "continues as chair until 2027", "for another year": without an end it is no news.
  bool told_for_long(std::size_t from) const {
    for (std::size_t i = from > 3 ? from - 3 : 0; i < words_.size() && i < from + 14; ++i) {
      const auto text = std::string_view(tagged_.text).substr(words_[i].begin, words_[i].end - words_[i].begin);
      for (const std::string_view known : {"until", "till", "for", "further", "another", "second", "third", "final", "term", "additional", "extra", "extended", "longer", "beyond"})
        if (text == known) return true;
    }
    return false;
  }

  /// "... has been chosen to chair A": somebody, who is named later.
  bool says_chosen(std::size_t before) const {
    for (std::size_t at = before, steps = 0; at > 0 && steps < 3; --at, ++steps) {
      const auto& word = words_[at - 1];
      if (word.letter != 'w') return false;
      const auto text = std::string_view(tagged_.text).substr(word.begin, word.end - word.begin);
      if (text == "chosen" || text == "appointed" || text == "selected" || text == "named" || text == "hired" || text == "picked") return true;
    }
    return false;
  }

  bool fill_leave(Event& event) const {
    event.who = subjects_of(words_, event.group);
    if (event.who.empty()) return false;
    if (event.match.end == event.match.pivot + 1 && leaves_a_place(event.match.end)) return refuse(event, "what is left is no post and no body");
    if (!event.role) event.role = role_left(event.match.end);
    if (event.match.end < words_.size() && words_[event.match.end].body() && words_[event.match.pivot].is(form_base | form_s | form_past | form_ing)) event.body = event.match.end;
    return true;
  }

  /// "left the meeting", "leaves hospital", "retired nurses": no post is left.
  bool leaves_a_place(std::size_t at) const {
    if (at >= words_.size()) return false;
    std::size_t i = at;
    while (i < words_.size() && words_[i].is(class_determiner) && !words_[i].holder()) ++i;
    if (i >= words_.size() || words_[i].letter != 'w' || words_[i].is(class_preposition | class_conjunction | class_adverb | class_relative | class_be | class_have)) return false;
    if (words_[i].is(form_ing)) return false;
    return words_[i].id == 0 || i == at ? !is_leavable(i) : !is_leavable(i);
  }

  bool is_leavable(std::size_t at) const {
    const auto begin = words_[at].begin, end = words_[at].end;
    const auto word = to_lower(std::string_view(tagged_.text).substr(begin, end - begin));
    for (const std::string_view known : {"trust", "organisation", "board", "role", "post", "job", "position", "nhs", "us", "group", "icb", "team", "office", "service", "executive", "council", "company",
                                         "early", "permanently", "suddenly", "formally", "later", "next", "last", "immediately", "abruptly", "unexpectedly", "behind", "post", "employment", "profession"})
      if (word == known) return true;
    return word.ends_with("ly");
  }

  /// The object of the active verb, the subject of the passive.
  bool fill_object(Event& event) const {
    const auto next = object_behind(event.match.end);
    const bool passive = event.group.passive || (event.group.bare && words_[event.match.pivot].is(form_participle) && !next);
    if (passive) event.who = subjects_of(words_, event.group);
    else if (next) event.who = joined_with(words_, *next);
    if (event.who.empty()) return false;
    if (!passive) std::erase_if(event.who, [&](std::size_t i) { return i < event.match.pivot; });
    if (!event.role) event.role = role_behind(passive ? event.match.end : event.who.back() + 1);
    if (event.entry->frame == Frame::oust && !passive && words_[event.match.pivot].is(form_base) && event.group.future && event.entry->cue_reason) return false;
    if (event.entry->cue_reason && event.entry->frame == Frame::oust && !passive) return refuse(event, "whoever comes is told by another frame");
    if (event.kind == ChangeKind::reappointment) event.tense = Tense::announced;
    if (event.kind == ChangeKind::reappointment && event.entry->line != 0 && words_[event.match.pivot].is(form_past) && is_election(event)) event.tense = Tense::effective;
    return !event.who.empty();
  }

  bool is_election(const Event& event) const {
    const auto& word = words_[event.match.pivot];
    return std::string_view(tagged_.text).substr(word.begin, word.end - word.begin).find("lect") != std::string_view::npos;
  }

  /// "the departure of A", "A's departure", "the resignation by A"
  bool fill_noun(Event& event) const {
    const auto before = event.match.begin, behind = event.match.end;
    if (behind < words_.size() && words_[behind].is(class_preposition)) {
      if (const auto next = object_behind(behind + 1)) event.who = joined_with(words_, *next);
      std::erase_if(event.who, [&](std::size_t i) { return i < behind; });
    }
    if (event.who.empty()) {
      for (std::size_t at = before, steps = 0; at > 1 && steps < 4; --at, ++steps) {
        if (words_[at - 1].owner() && words_[at - 2].holder()) {
          event.who = {at - 2};
          break;
        }
        if (words_[at - 1].letter != 'w') break;
      }
    }
    if (behind < words_.size() && words_[behind].mark == ':' && event.who.empty())
      if (const auto next = object_behind(behind + 1)) event.who = joined_with(words_, *next);
    if (event.who.empty()) return false;
    event.tense = event.kind == ChangeKind::departure && (event.entry->reason == Reason::death || event.entry->reason == Reason::dismissal) ? Tense::effective : Tense::announced;
    event.role = role_behind(std::max(behind, event.who.back() + 1));
    return true;
  }

  /// "A's term ends", "A, whose contract runs out", "the term of A ends"
  bool fill_owner(Event& event) const {
    const auto noun = event.match.pivot;
    for (std::size_t at = noun, steps = 0; at > 0 && steps < 6; --at, ++steps) {
      const auto& before = words_[at - 1];
      if (before.owner() && at > 1 && words_[at - 2].holder()) {
        event.who = {at - 2};
        break;
      }
      if (before.is(class_relative) || (before.letter == 'w' && is_whose(at - 1))) {
        std::size_t k = at - 1;
        while (k > 0 && !words_[k - 1].holder() && words_[k - 1].mark == ',') --k;
        if (k > 0 && words_[k - 1].holder()) event.who = joined_with(words_, k - 1);
        break;
      }
      if (before.holder()) {
        event.who = {at - 1};
        break;
      }
      if (before.letter == 'm') break;
    }
    if (event.who.empty() && noun + 2 < words_.size() && words_[noun + 1].is(class_preposition)) {
      if (const auto next = object_behind(noun + 2)) event.who = {*next};
    }
    if (event.who.empty()) return false;
    bool future = false, past = false;
    for (std::size_t i = noun; i < event.match.end; ++i) {
      future = future || words_[i].is(class_future) || (words_[i].is(form_s) && !words_[i].is(class_be)) || (words_[i].is(form_base) && !words_[i].is(form_past));
      past = past || words_[i].is(form_past);
    }
    event.tense = future ? Tense::announced : past ? Tense::effective : Tense::announced;
    if (event.kind == ChangeKind::reappointment) event.tense = Tense::announced;
    return true;
  }

  bool is_whose(std::size_t at) const { return std::string_view(tagged_.text).substr(words_[at].begin, words_[at].end - words_[at].begin) == "whose"; }

  bool fill_appointed(Event& event) const {
    const auto frame = event.entry->frame;
    auto next = object_behind(event.match.end);
    const auto& verb = words_[event.match.pivot];
    // "A, appointed as R" and "A appointed R": the participle without an auxiliary, behind the one it tells of.
    const bool reduced = event.group.bare && verb.is(form_participle) && (!next || !words_[*next].person() || role_at(event.match.end)) &&
                         event.match.begin > 0 && (words_[event.match.begin - 1].holder() || words_[event.match.begin - 1].mark == ',' || words_[event.match.begin - 1].mark == '(');
    const bool passive = event.group.passive || reduced;
    if (passive) {
      event.who = subjects_of(words_, event.group);
      std::erase_if(event.who, [&](std::size_t i) { return !words_[i].person() && words_[i].letter != 'R' && words_[i].letter != 'A'; });
      if (!event.role) event.role = role_behind(event.match.end);
      // "A retired manager has been brought back as chief executive": somebody, named later or never.
      if (event.who.empty() && (!event.role || reduced || event.match.begin == 0)) return refuse(event, "nobody is said to be appointed, and to no post");
      if (event.who.empty()) {
        event.tense = Tense::announced;
        return true;
      }
      // "The chief nurse has been appointed": a post that somebody unnamed now holds.
      const bool unnamed = !words_[event.who.front()].person();
      if (unnamed && reduced) return refuse(event, "nobody is named");
      if (unnamed && event.role) return words_[event.who.front()].letter != 'N';
    } else {
      if (!next) return refuse(event, "no person or post behind the verb");
      if (is_outsider(event)) return refuse(event, "the one that appoints is no NHS body");
      event.who = joined_with(words_, *next);
      std::erase_if(event.who, [&](std::size_t i) { return i < event.match.pivot; });
      const auto behind = event.who.back() + 1;
      if (!event.role) event.role = role_behind(behind);
      // "appointed a new chief nurse, who", "appointed chief nurse Ann Lee": the post alone, or person and post in one.
      if (!words_[event.who.front()].person()) {
        if (words_[event.who.front()].letter == 'N') return refuse(event, "the post is none that is watched");
        event.role = event.who.front();
        event.who.clear();
      }
    }
    const bool weak = frame == Frame::name || frame == Frame::welcome || frame == Frame::second_in;
    const bool own_post = !event.who.empty() && (words_[event.who.front()].letter == 'H' || words_[event.who.front()].letter == 'J');
    if (weak && !event.role && !(own_post && !passive)) return refuse(event, "the verb needs a post, and none is named");
    if (weak && frame != Frame::welcome && !passive && own_post && !event.role && !is_new(event.who.front())) return refuse(event, "nothing says that the post is new to the person");
    if (frame == Frame::welcome && own_post && !event.role && !is_new(event.who.front())) return refuse(event, "nothing says that the post is new to the person");
    if (frame == Frame::welcome) event.tense = event.group.future ? Tense::announced : Tense::effective;
    else event.tense = is_final(event) ? event.tense : Tense::announced;
    if (frame == Frame::second_in) event.kind = ChangeKind::interim;
    return true;
  }

  /// Elected, made, promoted: done when told.
  bool is_final(const Event& event) const {
    const auto& word = words_[event.match.pivot];
    const auto text = to_lower(std::string_view(tagged_.text).substr(word.begin, word.end - word.begin));
    const bool made = text.starts_with("elect") || text == "made" || text.starts_with("promot");
    return made || (text.starts_with("confirm") && permanent_.first_in(words_, 0, words_.size()));
  }

  bool is_new(std::size_t at) const {
    for (std::size_t i = at; i > 0 && words_[i - 1].is(class_determiner); --i) {
      const auto text = std::string_view(tagged_.text).substr(words_[i - 1].begin, words_[i - 1].end - words_[i - 1].begin);
      if (text == "new" || text == "next" || text == "incoming") return true;
    }
    return false;
  }

  /// "The university has appointed": the post is theirs.
  bool is_outsider(const Event& event) const {
    std::size_t at = event.group.begin;
    while (at > 0 && (words_[at - 1].is(class_adverb) || words_[at - 1].letter == 'w') && event.group.begin - at < 4) {
      if (words_[at - 1].body()) break;
      --at;
    }
    return at > 0 && words_[at - 1].letter == 'X';
  }

  bool fill_succeeds(Event& event) const {
    event.who = subjects_of(words_, event.group);
    const int bound = event.match.of(Group::who);
    const auto next = bound >= 0 ? std::optional(static_cast<std::size_t>(bound)) : object_behind(event.match.end);
    if (event.group.passive) return refuse(event, "told by the frame \"succeeded_by\"");
    std::erase_if(event.who, [&](std::size_t i) { return !words_[i].person(); });
    if (event.who.empty() || !next) return refuse(event, "not both are named, who comes and who is followed");
    event.other = next;
    if (!event.role) event.role = role_behind(*next + 1);
    if (!event.role && words_[*next].letter != 'P' && words_[*next].letter != 'Q' && words_[*next].letter != 'N') event.role = next;
    return true;
  }

  bool fill_succeeded(Event& event) const {
    const int who = event.match.of(Group::who);
    if (who < 0 || !words_[static_cast<std::size_t>(who)].person()) return false;
    event.who = joined_with(words_, static_cast<std::size_t>(who));
    std::erase_if(event.who, [&](std::size_t i) { return i < event.match.pivot; });
    const auto subjects = subjects_of(words_, event.group);
    if (!subjects.empty()) {
      event.other = subjects.front();
      if (!event.role && words_[*event.other].letter != 'P' && words_[*event.other].letter != 'Q') event.role = event.other;
    }
    event.tense = event.group.future ? Tense::announced : Tense::effective;
    event.replaced = event.group.perfect && event.other && event.group.passive;
    return true;
  }

  bool fill_successor(Event& event) const {
    event.who = subjects_of(words_, event.group);
    std::erase_if(event.who, [&](std::size_t i) { return !words_[i].person(); });
    event.tense = Tense::announced;
    return !event.who.empty() && event.group.passive;
  }

  bool fill_extended(Event& event) const {
    // "extended A's term", "extension of A's contract", "extend the term of A"
    for (std::size_t i = event.match.end; i < words_.size() && i < event.match.end + 9; ++i) {
      if (words_[i].mark == ';' || words_[i].mark == ',') break;
      if (!words_[i].holder()) continue;
      const bool owns = i + 1 < words_.size() && (words_[i + 1].owner() || words_[i + 1].mark == '\'');
      bool term = false;
      for (std::size_t k = event.match.end; k < std::min(words_.size(), i + 6); ++k) {
        const auto text = to_lower(std::string_view(tagged_.text).substr(words_[k].begin, words_[k].end - words_[k].begin));
        term = term || text == "term" || text == "terms" || text == "appointment" || text == "contract" || text == "tenure" || text == "stint" || text == "secondment" || text == "stay";
      }
      if (!owns && !term && event.match.end - event.match.pivot < 2) return false;
      event.who = joined_with(words_, i);
      event.role = role_behind(event.who.back() + 1);
      event.tense = Tense::announced;
      return true;
    }
    return false;
  }

  /// Somebody with a post of her own is lent; the post that "as" gives is another body's.
  bool fill_seconded(Event& event) const {
    if (!fill_object(event)) return false;
    if (event.role && !event.group.passive) return false;
    const auto letter = words_[event.who.front()].letter;
    if (letter == 'Q' || letter == 'N') return false;
    if (event.role) event.lent_to = event.role;
    event.role.reset();
    return true;
  }

  bool fill_vacant(Event& event) const {
    if (!event.role) return false;
    const auto& role = words_[*event.role];
    if (role.person() || role.letter == 'N') return false;
    event.tense = Tense::effective;
    return true;
  }

  /// The first person or post behind `at`, over determiners and what qualifies.
  std::optional<std::size_t> object_behind(std::size_t at) const {
    for (std::size_t i = at, steps = 0; i < words_.size() && steps < 7; ++i, ++steps) {
      const auto& word = words_[i];
      if (word.holder()) return i;
      if (word.letter == 'm' || word.letter == 'X' || word.is(class_speech) || word.is(class_preposition | class_conjunction | class_relative | class_be | class_have)) return std::nullopt;
    }
    return std::nullopt;
  }

  bool role_at(std::size_t at) const {
    std::size_t i = at;
    while (i < words_.size() && (words_[i].is(class_determiner) || words_[i].is(class_to) || words_[i].is(class_preposition))) ++i;
    return i < words_.size() && (words_[i].letter == 'R' || words_[i].letter == 'A' || words_[i].letter == 'H');
  }

  /// "as R", "to R", "to be R", "to the post of R", or R right there: the post that the words behind `at` give.
  std::optional<std::size_t> role_behind(std::size_t at) const {
    bool led = true;  // by as, to, of or nothing
    for (std::size_t i = at, steps = 0; i < words_.size() && steps < 16; ++i, ++steps) {
      const auto& word = words_[i];
      if (word.letter == 'R' || word.letter == 'A') return led ? std::optional(i) : std::nullopt;
      if (word.holder() || word.mark == ';' || word.mark == ':') return std::nullopt;
      if (word.letter == 'D' || word.body() || word.mark == ',' || word.mark == '(' || word.mark == ')' || word.mark == '"') {
        led = false;
        continue;
      }
      if (word.letter != 'w') continue;
      const auto text = std::string_view(tagged_.text).substr(word.begin, word.end - word.begin);
      if (text == "as" || text == "to" || text == "be" || text == "become" || text == "into" || text == "of") {
        led = true;
        continue;
      }
      if (text == "that") return std::nullopt;
      if (word.is(class_determiner) || word.is(class_adverb)) continue;
      if (text == "post" || text == "role" || text == "position" || text == "job") continue;
      if (word.is(class_relative | class_conjunction | class_future | class_have)) return std::nullopt;
      if (!led && !word.is(class_preposition)) continue;
      led = false;
    }
    return std::nullopt;
  }

  /// "left as R", "steps down from her role as R", "leaves the post of R"
  std::optional<std::size_t> role_left(std::size_t at) const {
    bool led = false;
    for (std::size_t i = at, steps = 0; i < words_.size() && steps < 9; ++i, ++steps) {
      const auto& word = words_[i];
      if (word.letter == 'R' || word.letter == 'A') return led ? std::optional(i) : std::nullopt;
      if (word.holder() || word.letter == 'm') return std::nullopt;
      if (word.letter == 'D' || word.body()) {
        led = false;
        continue;
      }
      const auto text = std::string_view(tagged_.text).substr(word.begin, word.end - word.begin);
      if (text == "as" || text == "from" || text == "of") led = true;
      else if (text == "to" || text == "for" || text == "after" || text == "when" || text == "with" || text == "by") return std::nullopt;
    }
    return std::nullopt;
  }

  /// "starts on 1 May", "joins the trust", "arrives from A": not "starts the review".
  bool starts_here(const Event& event) const {
    const auto at = event.match.end;
    if (event.match.end > event.match.pivot + 1) return true;
    if (at >= words_.size()) return true;
    const auto& next = words_[at];
    if (next.letter == 'D' || next.body() || next.letter == 'm') return true;
    const auto text = std::string_view(tagged_.text).substr(next.begin, next.end - next.begin);
    for (const std::string_view known : {"us", "the", "on", "in", "from", "our", "at", "as", "this", "with", "next", "last", "later", "post", "work", "and"})
      if (text == known) {
        if (text != "the" && text != "our") return true;
        return at + 1 < words_.size() && (is_leavable(at + 1) || words_[at + 1].body());
      }
    return next.is(class_adverb);
  }

  bool is_temporary(const Event& event) const {
    return temporary_.first_in(words_, event.match.begin, words_.size()).has_value();
  }

  const TaggedSentence& tagged_;
  const std::vector<Word>& words_;
  const Phrases& temporary_;
  const Phrases& permanent_;
  Trace* trace_;
};

/// Writes an event's people and post down as changes.
class Writer {
 public:
  Writer(const TaggedSentence& tagged, const std::vector<Word>& words, const Event& event) : tagged_(tagged), words_(words), event_(event) {}

  std::vector<RawChange> write() {
    const Chunk* role = event_.role ? chunk_at(*event_.role) : nullptr;
    std::vector<RawChange> changes;
    if (event_.who.empty() && role != nullptr) add(changes, nullptr, role);
    for (const auto who : event_.who) add(changes, chunk_at(who), role);
    if (event_.lent_to) add_cover(changes);
    if (event_.replaced) add_replaced(changes);
    return changes;
  }

 private:
  const Chunk* chunk_at(std::size_t word) const { return &tagged_.chunks[words_[word].index]; }

  void add(std::vector<RawChange>& changes, const Chunk* who, const Chunk* role) const {
    const bool own = who != nullptr && who->role && !who->role->lower;
    const bool bodys_post = event_.leads && role == nullptr;
    const Chunk* post = bodys_post ? nullptr : role != nullptr ? role : own ? who : nullptr;
    const bool below = who != nullptr && who->role && who->role->lower;
    const bool may_borrow = event_.kind == ChangeKind::interim || event_.entry->frame == Frame::succeed || event_.entry->frame == Frame::succeeded_by ||
                            event_.entry->frame == Frame::successor;
    if (role == nullptr && below && !bodys_post && !may_borrow) return;
    // Cover and succession give somebody another post than their own, and what "she" takes up is not what she held.
    if (role == nullptr && own && may_borrow && !who->role->interim) post = nullptr;
    if (role == nullptr && own && who->pronoun && event_.kind == ChangeKind::appointment) post = nullptr;
    RawChange change;
    change.kind = event_.kind;
    change.reason = event_.entry->reason;
    change.tense = event_.tense;
    change.sentence = tagged_.sentence;
    change.below = below;
    change.trigger = trigger();
    change.line = event_.entry->line;
    if (who != nullptr && who->person) change.person = who->person->name;
    change.pronoun = who != nullptr && who->pronoun;
    change.predecessor = change.kind == ChangeKind::departure && (change.trigger.starts_with("successor") || event_.predecessor);
    const bool names_other = may_borrow || (who != nullptr && !who->person);
    if (role != nullptr && role->person && !change.person && !names_other) change.person = role->person->name;
    if (event_.other) {
      const auto* followed = chunk_at(*event_.other);
      if (followed->person) change.follows = followed->person->name;
      if (change.follows == change.person) change.follows.reset();
    }
    std::vector<OrganisationMention> employers;
    if (post != nullptr && post->role) {
      change.post = post->role->post;
      change.post_title = post->role->title;
      change.plural = post->role->plural;
      change.interim_post = post->role->interim;
      employers = post->organisations;
    }
    if (employers.empty() && event_.body && words_[*event_.body].index < tagged_.organisations.size()) employers.push_back(tagged_.organisations[words_[*event_.body].index]);
    change.from = origins(who, role, post, bodys_post, employers);
    change.shared = (post != nullptr && post->role && is_joint(*post->role)) || says_both();
    if (bodys_post) {
      change.post = leads_board() ? Post::chair : Post::chief_executive;
      change.post_title = leads_board() ? "chair" : "chief executive";
    }
    if (employers.empty()) {
      changes.push_back(std::move(change));
      return;
    }
    const bool shared = employers.size() > 1 && (change.kind != ChangeKind::departure || (post != nullptr && post->role && is_joint(*post->role)));
    for (std::size_t i = 0; i < (shared ? employers.size() : 1); ++i) {
      change.organisation = employers[i];
      changes.push_back(change);
    }
    add_departure(changes, who, role);
  }

  /// "A has been replaced by B": A has gone.
  void add_replaced(std::vector<RawChange>& changes) const {
    const auto* gone = chunk_at(*event_.other);
    if (!gone->role || gone->role->lower) return;
    RawChange change;
    change.kind = ChangeKind::departure;
    change.reason = Reason::unknown;
    change.tense = Tense::effective;
    change.sentence = tagged_.sentence;
    change.trigger = trigger();
    change.line = event_.entry->line;
    if (gone->person) change.person = gone->person->name;
    change.post = gone->role->post;
    change.post_title = gone->role->title;
    change.interim_post = gone->role->interim;
    if (!gone->organisations.empty()) change.organisation = gone->organisations.front();
    change.from = origins(gone, nullptr, gone, false, gone->organisations);
    changes.push_back(std::move(change));
  }

  Origins origins(const Chunk* who, const Chunk* role, const Chunk* post, bool bodys_post, const std::vector<OrganisationMention>& employers) const {
    Origins from;
    const auto* named = who != nullptr && who->person ? who : role != nullptr && role->person ? role : nullptr;
    if (named != nullptr) from.person = named->pronoun ? PersonFrom::pronoun : PersonFrom::sentence;
    if (bodys_post) from.post = PostFrom::verb;
    else if (post != nullptr) from.post = post == role || !post->person ? PostFrom::given : PostFrom::own;
    if (!employers.empty()) from.body = post != nullptr && !post->organisations.empty() ? BodyFrom::post : BodyFrom::sentence;
    const auto holder = !event_.who.empty() ? event_.who.front() : event_.role.value_or(event_.match.begin);
    const auto first = std::min(event_.group.begin, event_.match.begin);
    from.adjacent = (holder >= first || holder + 1 == first) && (holder <= event_.match.end);
    return from;
  }

  /// "is to be seconded to B as interim medical director": absence here, cover there.
  void add_cover(std::vector<RawChange>& changes) const {
    const auto absences = changes;
    const auto* post = chunk_at(*event_.lent_to);
    const int body = event_.match.of(Group::dest);
    for (auto cover : absences) {
      cover.kind = ChangeKind::interim;
      cover.reason.reset();
      cover.post = post->role->post;
      cover.post_title = post->role->title;
      cover.interim_post = true;
      cover.organisation.reset();
      if (!post->organisations.empty()) cover.organisation = post->organisations.front();
      else if (body >= 0 && words_[static_cast<std::size_t>(body)].index < tagged_.organisations.size()) cover.organisation = tagged_.organisations[words_[static_cast<std::size_t>(body)].index];
      changes.push_back(std::move(cover));
    }
  }

  /// "Ann Lee, chief nurse of A, is to become chief executive of B" is told of both.
  void add_departure(std::vector<RawChange>& changes, const Chunk* who, const Chunk* role) const {
    const bool moves = event_.kind == ChangeKind::appointment && who != nullptr && role != nullptr && who != role && who->role && !who->role->lower &&
                       !who->organisations.empty() && !role->organisations.empty() && who->organisations.front().name != role->organisations.front().name;
    if (!moves || who->pronoun || who->organisations.front().outside) return;
    RawChange leaves = changes.back();
    leaves.kind = ChangeKind::departure;
    leaves.post = who->role->post;
    leaves.post_title = who->role->title;
    leaves.organisation = who->organisations.front();
    leaves.reason = Reason::new_role;
    leaves.destination = Destination{role->organisations.front().name, role->role->title};
    changes.push_back(std::move(leaves));
  }

  /// "lead both", "of the two trusts"
  bool says_both() const {
    for (std::size_t i = event_.match.begin; i < words_.size() && i < event_.match.end + 8; ++i) {
      const auto text = std::string_view(tagged_.text).substr(words_[i].begin, words_[i].end - words_[i].begin);
      if (text == "both" || ((text == "trusts" || text == "boards" || text == "organisations" || text == "ICBs") && i > 0 && words_[i - 1].letter == 'w')) return true;
    }
    return false;
  }

  std::string trigger() const {
    const auto begin = words_[event_.match.begin].begin, end = words_[event_.match.end - 1].end;
    return tagged_.text.substr(begin, end - begin);
  }
  bool leads_board() const { return trigger().find("chair") != std::string::npos; }

  const TaggedSentence& tagged_;
  const std::vector<Word>& words_;
  const Event& event_;
};

/// Writes down, for those who ask why, what an event was told by and where its date, cause and destination stand.
struct EventNotes {
  Trace& trace;
  const TaggedSentence& tagged;
  const std::vector<Word>& words;
  const Event& event;

  std::string text(std::size_t begin, std::size_t end) const { return tagged.text.substr(words[begin].begin, words[end - 1].end - words[begin].begin); }
  std::string quoted(const PhraseMatch& match) const { return "\u201C" + text(match.begin, match.end) + "\u201D"; }
  void note(Stage stage, std::string told) const { trace.note(stage, tagged.sentence, text(event.match.begin, event.match.end), std::move(told)); }

  void write(const CausePhrases& causes, const Surroundings& near, std::optional<std::size_t> date, std::string_view sentence) const {
    note(Stage::frame, written_at(*event.entry));
    if (date) {
      const auto span = tagged.dates[words[*date].index].span;
      note(Stage::date, "\u201C" + std::string(sentence.substr(span.begin, span.end - span.begin)) + "\u201D");
    }
    PhraseMatch cause;
    if (!event.entry->cue_reason && event.entry->reason) note(Stage::reason, "the verb or noun itself tells it");
    else if (event.entry->cue_reason && find_reason(causes, words, near, &cause)) note(Stage::reason, quoted(cause));
    if (const auto goes = causes.destinations.first_in(words, near.trigger, near.to)) note(Stage::destination, quoted(*goes));
  }
};

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

/// "takes over from B when B retires on 1 May": the one date is that of both.
void share_dates(std::vector<RawChange>& changes) {
  for (auto& change : changes) {
    if (change.effective || change.kind != ChangeKind::appointment || !change.follows) continue;
    for (const auto& other : changes)
      if (other.kind == ChangeKind::departure && other.effective && other.person && *other.person == *change.follows) change.effective = other.effective;
  }
}

}  // namespace

std::optional<Reason> ChangeGrammar::reason(const TaggedSentence& tagged) const {
  const auto words = read_words(tagged, parts_->vocabulary);
  return find_reason(parts_->causes, words, {0, words.size(), 0, 0});
}

std::vector<RawChange> ChangeGrammar::match(const TaggedSentence& tagged, std::string_view sentence, std::optional<Date> published, Trace* trace) const {
  std::vector<RawChange> changes;
  if (tagged.chunks.empty()) return changes;
  const auto words = read_words(tagged, parts_->vocabulary);
  const Reader reader(*this, tagged, words, parts_->temporary, parts_->permanent, trace);
  std::vector<Event> events;
  for (const auto& match : best_matches(parts_->triggers, words)) {
    const bool inside = std::any_of(events.begin(), events.end(), [&](const Event& e) { return match.pivot >= e.match.begin && match.pivot < e.match.end; });
    if (inside) continue;
    if (auto event = reader.read(parts_->entries[match.phrase], match)) events.push_back(std::move(*event));
  }
  drop_purposes(words, events);
  if (events.empty()) return changes;
  for (auto& event : events) {
    event.predecessor = std::any_of(events.begin(), events.end(), [&](const Event& other) {
      const bool follows = other.other && std::find(event.who.begin(), event.who.end(), *other.other) != event.who.end();
      const bool comes = (other.kind == ChangeKind::appointment || other.kind == ChangeKind::interim) && (other.role || !other.who.empty());
      return &other != &event && (follows || (comes && event.kind == ChangeKind::departure));
    });
  }
  if (first_trap(parts_->keeps, sentence) == nullptr) {
    if (const auto* trap = first_trap(parts_->traps, tagged.text)) {
      if (trace != nullptr) trace->note(Stage::trap, tagged.sentence, "", "traps.lex:" + std::to_string(trap->line) + " takes the whole sentence out");
      return changes;
    }
  }
  const bool hearsay = parts_->hearsay.first_in(words, 0, words.size()).has_value();
  for (const auto& event : events) {
    Surroundings around{0, words.size(), event.match.pivot, event.match.end};
    for (const auto& other : events) {
      if (other.match.end <= event.match.begin) around.from = std::max(around.from, other.match.end);
      if (other.match.begin >= event.match.end) around.to = std::min(around.to, other.match.begin);
    }
    const bool state = event.kind == ChangeKind::absence || event.kind == ChangeKind::interim;
    const auto date = choose_date(words, around, state);
    auto near = around;
    near.from = event.match.begin;
    const bool temporary = parts_->temporary.first_in(words, around.from, around.to).has_value();
    const bool permanent = parts_->permanent.first_in(words, event.match.begin, event.match.end).has_value();
    if (trace != nullptr) EventNotes{*trace, tagged, words, event}.write(parts_->causes, near, date, sentence);
    for (auto& change : Writer(tagged, words, event).write()) {
      change.from.dated = date.has_value();
      change.from.in_sentence = static_cast<std::uint8_t>(std::min<std::size_t>(events.size(), 9));
      if (date && change.kind != ChangeKind::vacancy) set_date(tagged, words, around, *date, published, change);
      if (change.kind == ChangeKind::appointment && (change.interim_post || temporary) && !permanent) change.kind = ChangeKind::interim;
      if (hearsay || event.hearsay) change.tense = Tense::reported;
      const bool leaves = change.kind == ChangeKind::departure || change.kind == ChangeKind::absence;
      if (leaves && event.entry->cue_reason) change.reason = find_reason(parts_->causes, words, near).value_or(Reason::unknown);
      if (change.kind == ChangeKind::departure) {
        if (change.reason == Reason::suspension) change.reason = Reason::unknown;
        if (!change.destination && find_destination(parts_->causes, tagged, words, near, change)) {
          if (!change.reason || change.reason == Reason::unknown) change.reason = Reason::new_role;
        } else if (change.reason == Reason::new_role && !change.destination) {
          change.destination = Destination{};
        }
      }
      if (!leaves) change.reason.reset();
      changes.push_back(std::move(change));
    }
  }
  share_dates(changes);
  return changes;
}

}  // namespace boardwatch::findings
