#include "parsers/findings/change_reader.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/findings/parallels.hpp"

namespace boardwatch::findings {
namespace {

bool refuse(Event& event, const char* why) {
  event.refused = why;
  return false;
}

/// Reads one sentence for the frames.
class Reader {
 public:
  explicit Reader(const ReadingContext& context)
      : context_(context), tagged_(context.tagged), words_(context.words), temporary_(context.temporary), permanent_(context.permanent), trace_(context.trace) {}

  /// None where the words around the trigger do not bear it out.
  std::optional<Event> read(const FrameEntry& entry, const PhraseMatch& match) const {
    Event event;
    event.entry = &entry;
    event.match = match;
    event.kind = entry.kind;
    event.group = read_verb_group(words_, verb_of(match));
    if (event.group.negated && !is_negative_frame(entry, match)) return left_out(event, "it is denied");
    if (event.group.doubtful && !says_cannot(match) && !is_resolved(match)) return left_out(event, "it is only said to be possible");
    if (entry.kind == ChangeKind::reappointment && entry.frame != Frame::told && denies(match)) return left_out(event, "it is denied");
    if (entry.frame == Frame::lead && event.group.perfect) return left_out(event, "it has been so for long");  // "has run the trust since 2017"
    if (is_on_the_way(entry, match)) event.group.future = true;
    event.hearsay = event.group.hearsay;
    event.tense = entry.tense ? *entry.tense : event.group.future && !goes_on(event) ? Tense::announced : Tense::effective;
    if (const int role = match.of(Group::role); role >= 0) event.role = static_cast<std::size_t>(role);
    if (const int body = match.of(Group::org); body >= 0) event.body = static_cast<std::size_t>(body);
    if (!fill(event)) return left_out(event, event.refused != nullptr ? event.refused : "no person or post that it is told of");
    if (!event.role && (tells_chair(match) || (event.entry->frame == Frame::stay && chairs(match)))) event.leads = true;
    if (was_last_century(event)) return left_out(event, "it happened in the last century");
    if (event.role_needed && !event.role) return left_out(event, "no post is named where this verb needs one");
    if (supposed(event)) return left_out(event, "it is only supposed: \u201Cif\u201D, \u201Cwhether\u201D");
    if (is_others(event)) return left_out(event, "the post is another body's");
    if (is_general(event)) return left_out(event, "it is told of such people in general, and of nobody");
    if (has_other_work(event)) return left_out(event, "the words tell of other work than the post's");
    pair_posts(context_, event);
    settle_tense(event);
    return event;
  }

 private:
  /// "assume the chairmanship": the words tell the post.
  bool tells_chair(const PhraseMatch& match) const {
    for (std::size_t i = match.begin; i < std::min(match.end + 2, words_.size()); ++i)
      if (text(i) == "chairmanship" || text(i) == "chairship") return true;
    return false;
  }

  /// "will chair the trust for a further term": the verb tells it.
  bool chairs(const PhraseMatch& match) const {
    for (std::size_t i = match.begin; i < std::min(match.end, words_.size()); ++i)
      if (words_[i].letter == 'w' && text(i) == "chair") return true;
    return false;
  }

  std::optional<Event> left_out(const Event& event, std::string_view why) const {
    if (trace_ != nullptr) {
      const auto begin = words_[event.match.begin].begin, end = words_[event.match.end - 1].end;
      trace_->note(Stage::refused, tagged_.sentence, tagged_.text.substr(begin, end - begin), written_at(*event.entry) + ": " + std::string(why));
    }
    return std::nullopt;
  }

  /// What the verb's meaning says of the tense, whatever its form: notice that was given is a leaving to come, a job that
  /// was accepted is one to be started, a duty that was passed on has been.
  void settle_tense(Event& event) const {
    const auto& entry = *event.entry;
    const auto verb = text(event.match.pivot);
    const auto begins = [&](std::initializer_list<std::string_view> known) { return std::any_of(known.begin(), known.end(), [&](std::string_view word) { return verb.starts_with(word); }); };
    const auto holds = [&](std::uint32_t classes) {
      return std::any_of(words_.begin() + static_cast<std::ptrdiff_t>(event.match.begin), words_.begin() + static_cast<std::ptrdiff_t>(event.match.end), [&](const Word& word) { return word.is(classes); });
    };
    const bool got = begins({"accept", "secur", "land", "bag", "obtain", "won", "win", "offer", "sign", "agree"}) || (words_[event.match.pivot].is(class_be) && says(event.match, "offered"));
    const bool gets_post = (entry.frame == Frame::join || (entry.frame == Frame::leave && entry.reason == Reason::new_role)) && got;
    // "Ann Lee, moving to Fenmarch in May": to come.
    const bool moving = event.group.bare && words_[event.match.pivot].is(form_ing) && event.match.pivot > 0 && words_[event.match.pivot - 1].mark == ',' && entry.tense == std::nullopt &&
                        (event.kind == ChangeKind::departure || event.kind == ChangeKind::appointment);
    if (moving) event.tense = Tense::announced;
    if (entry.undated || gets_post || entry.frame == Frame::stay) event.tense = Tense::announced;
    if (entry.frame == Frame::become && words_[event.match.begin].is(class_to)) event.tense = Tense::announced;
    const bool passed = entry.frame == Frame::told && (event.kind == ChangeKind::appointment || event.kind == ChangeKind::interim) && entry.tense == Tense::announced && holds(class_have) && !holds(class_future);
    if (passed && (says(event.match, "gone") || says(event.match, "passed") || says(event.match, "fallen") || says(event.match, "taken"))) event.tense = Tense::effective;
    if (entry.frame == Frame::vacant) event.tense = holds(class_future) || (event.match.pivot > 0 && words_[event.match.pivot - 1].is(class_future)) ? Tense::announced : event.tense;
    // "has been asked to step aside": asked is as good as done.
    if (event.kind == ChangeKind::absence && event.group.infinitive && event.group.begin > 1) {
      const auto& told = words_[event.group.begin - 1];
      const auto by = std::string_view(tagged_.text).substr(told.begin, told.end - told.begin);
      const bool ordered = by == "asked" || by == "told" || by == "ordered" || by == "instructed" || by == "forced" || by == "made";
      if (ordered && words_[event.group.begin - 2].is(class_be | class_have)) event.tense = Tense::effective;
    }
    // "drafted in as interim chair": here by now.
    const bool fetched = event.group.perfect && begins({"draft", "brought", "parachut", "sent", "borrow", "lent"});
    if (fetched && (entry.frame == Frame::second_in || entry.frame == Frame::appoint || entry.frame == Frame::name)) event.tense = Tense::effective;
    if (event.role && event.tense == Tense::effective && event.kind == ChangeKind::appointment && entry.frame == Frame::welcome) {
      const auto& role = tagged_.chunks[words_[*event.role].index].role;
      if (role && (role->title.find("designate") != std::string::npos || role->title.find("elect") != std::string::npos)) event.tense = Tense::announced;
    }
  }

  bool says(const PhraseMatch& match, std::string_view word) const {
    for (std::size_t i = match.begin; i < match.end; ++i)
      if (text(i) == word) return true;
    return false;
  }

  /// "is running the trust", "has been covering": cover that is told as going on is in force.
  bool goes_on(const Event& event) const {
    if (event.kind != ChangeKind::interim || !words_[event.group.verb].is(form_ing)) return false;
    for (std::size_t i = event.group.begin; i < event.group.verb; ++i)
      if (words_[i].is(class_future | class_to)) return false;
    return true;
  }

  bool denies(const PhraseMatch& match) const {
    return std::any_of(words_.begin() + static_cast<std::ptrdiff_t>(match.begin), words_.begin() + static_cast<std::ptrdiff_t>(match.end), [](const Word& word) { return word.is(class_negative); });
  }

  /// The verb of "to chair the trust", "will lead the board", where the phrase begins before it.
  std::size_t verb_of(const PhraseMatch& match) const {
    const bool leads_in = words_[match.pivot].is(class_to | class_future) && !words_[match.pivot].is(form_base | form_s | form_past);
    for (std::size_t i = match.pivot + 1; leads_in && i < match.end && i < match.pivot + 3; ++i)
      if (words_[i].is(form_base) && !words_[i].holder()) return i;
    return match.pivot;
  }

  /// "It was agreed that Ann Lee should act as chair": resolved, and no mere possibility.
  bool is_resolved(const PhraseMatch& match) const {
    for (std::size_t i = 0; i + 1 < match.begin; ++i)
      if (text(i + 1) == "that" && (text(i) == "agreed" || text(i) == "resolved" || text(i) == "approved" || text(i) == "decided")) return true;
    return false;
  }

  /// "could no longer continue": the doubt is part of what is told.
  bool says_cannot(const PhraseMatch& match) const { return words_[match.pivot].is(class_doubtful | class_negative) || denies(match); }

  /// "is going", "is off to", "was on the way out"
  bool is_on_the_way(const FrameEntry& entry, const PhraseMatch& match) const {
    if (!words_[match.pivot].is(class_be) || match.pivot + 1 >= match.end) return false;
    const auto& next = words_[match.pivot + 1];
    if (entry.kind == ChangeKind::absence) return next.is(class_to);  // "is on leave", "is taking time off"
    return next.is(form_ing | class_to) || text(match.pivot + 1) == "off" || text(match.pivot + 1) == "on" || text(match.pivot + 1) == "bound";
  }

  /// "would not be reappointed": the denial is the news.
  bool is_negative_frame(const FrameEntry& entry, const PhraseMatch& match) const {
    if (entry.frame == Frame::vacant || entry.frame == Frame::vacant_follow || entry.frame == Frame::term_end) return true;
    for (std::size_t i = match.begin; i < match.end; ++i)
      if (words_[i].is(class_negative)) return true;
    return false;
  }

  bool fill(Event& event) const {
    switch (event.entry->frame) {
      case Frame::none: return false;
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
      case Frame::cover:
      case Frame::cover_if: return fill_subject(event);
      case Frame::cover_as: return fill_cover_as(event);
      case Frame::covered: return fill_told(event);
      case Frame::reappoint: return fill_object(event);
      case Frame::stay: return fill_subject(event);
      case Frame::extend: return fill_extended(event);
      case Frame::away:
        if (!fill_subject(event)) return false;
        if (event.entry->reason == Reason::secondment) lend(event);
        return true;
      case Frame::second_out: return fill_seconded(event);
      case Frame::vacant: return fill_vacant(event);
      case Frame::vacant_follow: return true;
    }
    return false;
  }

  bool fill_told(Event& event) const {
    const int who = event.match.of(Group::who), other = event.match.of(Group::other);
    if (event.kind == ChangeKind::appointment && who >= 0 && !words_[static_cast<std::size_t>(who)].person() && is_awaited(event.match.begin)) return refuse(event, "somebody is waited for, and nobody has come");
    if (who >= 0) event.who = joined_with(words_, static_cast<std::size_t>(who));
    if (event.kind == ChangeKind::reappointment && !event.role && !event.who.empty()) event.role = role_behind(event.who.back() + 1);
    if (other >= 0 && std::find(event.who.begin(), event.who.end(), static_cast<std::size_t>(other)) == event.who.end()) event.who.push_back(static_cast<std::size_t>(other));
    if (event.who.empty() && !event.role && words_[event.match.begin].is(class_first)) {  // "my last day"
      if (const auto speaker = speaker_of_quote()) event.who = {*speaker};
      else event.first_person = true;
      return true;
    }
    return !event.who.empty() || event.role;
  }

  /// "until a new chair takes office", "for a new chair", "without a new chair"
  bool is_awaited(std::size_t at) const {
    while (at > 0 && words_[at - 1].is(class_determiner)) --at;
    if (at == 0) return false;
    for (const std::string_view known : {"until", "till", "before", "pending", "without", "for", "once", "when", "while", "no"})
      if (text(at - 1) == known) return true;
    return false;
  }

  /// "left in 1971": years before 2000 are read as no dates.
  bool was_last_century(const Event& event) const {
    for (std::size_t i = event.match.end; i + 1 < words_.size() && i < event.match.end + 4; ++i) {
      if (words_[i].letter == 'm' || words_[i].holder() || words_[i].is(form_ing)) return false;
      if (text(i) != "in" || words_[i + 1].letter != '0') continue;
      const auto year = text(i + 1);
      return year.size() == 4 && (year.starts_with("19") || year.starts_with("18"));
    }
    return false;
  }

  std::string_view text(std::size_t at) const { return text_of(tagged_, words_[at]); }

  /// The subject of the event's verb; of "I" the one who is said to speak.
  std::vector<std::size_t> subject(Event& event) const {
    auto who = subjects_of(words_, event.group);
    const bool speaks = says_i(event.group);
    if (!speaks) return who;
    event.first_person = true;
    who.clear();
    if (const auto speaker = speaker_of_quote()) {
      who.push_back(*speaker);
      event.first_person = false;
    }
    return who;
  }

  /// "I shall be leaving", "I have told the board that I intend to go": is the nearest subject before the verb an "I"?
  bool says_i(const VerbGroup& group) const {
    for (std::size_t at = group.begin, steps = 0; at > 0 && steps < 12; --at, ++steps) {
      const auto& word = words_[at - 1];
      if (word.is(class_first)) return true;
      if (word.holder() || word.letter == 'm' || word.body() || word.is(class_relative)) return false;
    }
    return false;
  }

  /// "..., said Ann Lee", "Ann Lee said: ..."
  std::optional<std::size_t> speaker_of_quote() const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (!words_[i].is(class_speech)) continue;
      std::size_t next = i + 1;
      while (next < words_.size() && words_[next].is(class_determiner)) ++next;
      if (next < words_.size() && words_[next].person()) return next;
      if (i > 0 && words_[i - 1].person()) return i - 1;
      if (i > 1 && words_[i - 1].mark == ',' && words_[i - 2].person()) return i - 2;
    }
    return std::nullopt;
  }

  /// "if the chair resigned", "whether she would leave": only thought of.
  bool supposed(const Event& event) const {
    if (event.who.empty()) return false;
    std::size_t at = event.who.front();
    while (at > 0 && words_[at - 1].is(class_determiner)) --at;
    if (at == 0 || at > event.match.pivot) return false;
    const bool whenever = event.entry->frame == Frame::away && !words_[event.who.front()].person() && (text(at - 1) == "when" || text(at - 1) == "whenever");
    return words_[at - 1].is(class_if) || whenever;
  }

  /// "Jo Smith, porter, retires", "our auditor, Jo Smith, has been appointed", "started as a clerk": no post of ours is told.
  bool has_other_work(const Event& event) const {
    if (event.role || event.who.empty() || words_[event.who.front()].letter != 'P') return false;
    if (event.entry->reason == Reason::return_to_substantive) return false;  // "has gone back to his own job as a porter": what was covered is left
    if (event.kind == ChangeKind::interim || event.entry->frame == Frame::succeed || event.entry->frame == Frame::succeeded_by || event.entry->frame == Frame::successor) return false;
    const auto works = [&](std::size_t from, std::size_t to) {
      for (std::size_t i = from; i < std::min(to, words_.size()); ++i)
        if (words_[i].is(class_occupation)) return true;
      return false;
    };
    const auto who = event.who.front();
    std::size_t before = who;
    while (before > 0 && who - before < 5 && (words_[before - 1].letter == 'w' || (before == who && words_[before - 1].mark == ',')) && !words_[before - 1].is(class_preposition | class_conjunction | class_be | class_have)) --before;
    if (works(before, who)) return true;
    if (who + 1 < words_.size() && words_[who + 1].mark == ',' && works(who + 2, who + 4)) return true;
    for (std::size_t i = event.match.end; i < words_.size() && i < event.match.end + 9 && words_[i].mark != ','; ++i)
      if (text(i) == "as" && works(i + 1, i + 4)) return true;
    const auto behind = event.who.back() + 1;
    return behind > event.match.end && behind + 1 < words_.size() && (text(behind) == "its" || text(behind) == "their") && words_[behind + 1].is(class_occupation);
  }

  /// "Good chairs know when to leave": of the kind, and of nobody.
  bool is_general(const Event& event) const {
    const auto holder = !event.who.empty() ? std::optional(event.who.front()) : event.role;
    if (!holder) return false;
    const auto& chunk = tagged_.chunks[words_[*holder].index];
    const bool unnamed = !chunk.person && chunk.role;
    // "the chair store was replaced", "the chairs were replaced": furniture.
    if (unnamed && chunk.role->post == Post::chair && chunk.role->plural && chunk.organisations.empty() && event.kind == ChangeKind::departure && event.entry->frame == Frame::oust) return true;
    const bool coming = event.kind == ChangeKind::appointment && event.entry->frame == Frame::told;
    if (unnamed && coming && chunk.role->post == Post::chair && chunk.role->plural && chunk.organisations.empty()) return true;  // "bought new chairs"
    if (unnamed && *holder + 1 < event.match.pivot && words_[*holder + 1].letter == 'w' && words_[*holder + 1].id == 0 && words_[*holder + 1].classes == 0) return true;
    // "recruitment to the chief nurse post has begun": the post does it, and nobody who holds it.
    const auto frame = event.entry->frame;
    const bool acts = frame == Frame::join || frame == Frame::become || frame == Frame::leave || frame == Frame::cover || frame == Frame::cover_if || frame == Frame::stay;
    if (unnamed && acts && *holder + 1 < event.match.begin && (is_post_word(*holder + 1) || text(*holder + 1) == "recruitment" || text(*holder + 1) == "interviews")) return true;
    if (chunk.person || !chunk.role || !chunk.role->plural || !chunk.organisations.empty() || event.kind == ChangeKind::vacancy) return false;
    for (std::size_t at = *holder, steps = 0; at > 0 && steps < 3; --at, ++steps) {
      const auto& before = words_[at - 1];
      if (before.is(class_determiner) || before.owner() || before.body() || before.letter == '0' || before.is(class_number)) return false;
      if (before.letter != 'w' || before.is(class_preposition | class_conjunction)) break;
    }
    return true;
  }

  /// "the supplier, whose managing director resigned": the post is somebody else's.
  bool is_others(const Event& event) const {
    const auto of = [&](std::size_t holder) {
      std::size_t at = holder;
      while (at > 0 && !is_whose(at - 1) && (words_[at - 1].is(class_determiner) || words_[at - 1].letter == 'w') && holder - at < 3) --at;
      if (at == 0 || !is_whose(at - 1)) return false;
      std::size_t owner = at - 1;
      while (owner > 0 && words_[owner - 1].mark == ',') --owner;
      if (owner == 0 || words_[owner - 1].holder() || words_[owner - 1].letter == 'O') return false;
      return words_[owner - 1].letter == 'X' || (words_[owner - 1].letter == 'w' && !is_leavable(owner - 1));
    };
    // "the committee, the chairman of which, Jo Smith, retires"
    const auto of_which = [&](std::size_t holder) {
      if (holder < 4 || words_[holder - 1].mark != ',' || text(holder - 2) != "which" || text(holder - 3) != "of" || words_[holder - 4].letter != 'R') return false;
      std::size_t owner = holder - 4;
      while (owner > 0 && (words_[owner - 1].is(class_determiner) || words_[owner - 1].mark == ',')) --owner;
      return owner > 0 && (words_[owner - 1].letter == 'X' || (words_[owner - 1].letter == 'w' && !is_leavable(owner - 1)));
    };
    if (!event.who.empty() && of_which(event.who.front())) return true;
    // "the leader of the council, Jo Smith": a name set beside somebody else's body.
    const auto beside = [&](std::size_t holder) { return words_[holder].letter == 'P' && holder > 1 && words_[holder - 1].mark == ',' && words_[holder - 2].letter == 'X'; };
    if (!event.who.empty() && beside(event.who.front())) return true;
    // "to become chief executive of an air ambulance charity"
    if (event.kind == ChangeKind::appointment && event.role && of_outsider(*event.role)) return true;
    return (!event.who.empty() && of(event.who.front())) || (event.who.empty() && event.role && of(*event.role));
  }

  bool of_outsider(std::size_t role) const {
    std::size_t at = role + 1;
    if (at >= words_.size() || (text(at) != "of" && text(at) != "at")) return false;
    for (++at; at < words_.size() && at < role + 7; ++at) {
      if (words_[at].letter == 'X') return true;
      if (words_[at].letter != 'w' || words_[at].is(class_conjunction | class_preposition)) return false;
    }
    return false;
  }

  /// "Ann Lee will keep the lights on as interim chair": whatever the verb, the title tells.
  bool fill_cover_as(Event& event) const {
    const auto who = static_cast<std::size_t>(event.match.of(Group::who));
    if (words_[who].letter == 'J' || hangs_on_preposition(words_, who)) return false;
    event.who = {who};
    event.tense = Tense::effective;
    bool verb = false;
    for (std::size_t i = who + 1; i < event.match.pivot; ++i) {
      if (words_[i].is(class_future)) event.tense = Tense::announced;
      if (words_[i].is(class_negative | class_doubtful | class_speech)) return false;
      verb = verb || words_[i].letter == 'w';
    }
    return verb;
  }

  bool fill_subject(Event& event) const {
    event.who = subject(event);
    if (event.entry->frame == Frame::become) event.role_needed = true;
    if (event.entry->frame == Frame::cover && of_outsider(event.match.end - 1)) return refuse(event, "what is taken charge of is no body of ours");  // "take charge of a charity"
    if (event.entry->frame == Frame::become && event.role && words_[*event.role].letter == 'R' && is_link(*event.role + 1)) return refuse(event, "what the person gets is a task, and no post");
    if (event.entry->frame == Frame::stay && !told_for_long(event.match.begin, event.match.end)) return refuse(event, "no end or further term is told, so that nothing changes");
    if (!event.role && !event.leads) event.role = role_behind(event.match.end);
    if (event.leads && event.match.end < words_.size() && (words_[event.match.end].owner() || (words_[event.match.end].letter == 'w' && words_[event.match.end].classes == 0)))
      return refuse(event, "what is led is no body");  // "lead the trust's review"
    if (event.first_person) return event.role.has_value() || event.kind != ChangeKind::appointment;
    if (event.who.empty()) return event.leads && (event.group.passive || says_chosen(event.group.begin));
    const bool bare_start = event.entry->frame == Frame::join && !event.role;
    const bool agreed = bare_start && event.match.end > event.match.begin && (text(event.match.end - 1) == "be" || text(event.match.end - 1) == "become");
    if (agreed && is_task(event.match.end)) return refuse(event, "what the person gets is a task, and no post");
    if (bare_start && (!starts_here(event) || takes_other_work(event.match.end))) return refuse(event, "nothing says that a post is taken up");
    const bool bare_cover = event.entry->frame == Frame::cover_if || (event.entry->frame == Frame::cover && event.match.end == event.match.pivot + 1);
    if (bare_cover && !event.role) return is_temporary(event);
    return true;
  }

  /// "to be the board's champion for health and safety", "to become a trustee"
  bool is_task(std::size_t at) const {
    for (std::size_t i = at; i < words_.size() && i < at + 8 && words_[i].mark != ','; ++i) {
      if (words_[i].holder()) return false;
      if (words_[i].is(class_occupation) || is_link(i)) return true;
    }
    return false;
  }

  /// "continues as chair until 2027", "for another year": without an end it is no news.
  bool told_for_long(std::size_t begin, std::size_t end) const {
    for (std::size_t i = std::min(begin, end > 3 ? end - 3 : 0); i < words_.size() && i < end + 14; ++i) {
      const auto text = text_of(tagged_, words_[i]);
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
    event.who = subject(event);
    if (event.who.empty() && !event.first_person) return false;
    if (event.match.end == event.match.pivot + 1 && leaves_a_place(event.match.end)) return refuse(event, "what is left is no post and no body");
    if (!event.entry->reason && (comes_back(event.match.end) || is_off_for_a_time(event.match))) event.kind = ChangeKind::absence;
    const bool goes_back = event.entry->reason == Reason::return_to_substantive;
    // "Ann Lee, the chief nurse, moving to A as chair": the post there is not the one that is left.
    const bool goes_there = event.match.of(Group::dest) >= 0 && !event.who.empty() && (words_[event.who.front()].letter == 'H' || words_[event.who.front()].letter == 'J');
    if (!event.role && !goes_there) event.role = goes_back ? role_covered(event) : role_left(event.match.end);
    const bool post_told = goes_back || event.role || event.first_person || words_[event.who.front()].letter != 'P';
    if (!post_told) event.role = role_held(event.match.end);
    if (event.match.end < words_.size() && words_[event.match.end].body() && words_[event.match.pivot].is(form_base | form_s | form_past | form_ing)) event.body = event.match.end;
    return true;
  }

  /// "will be off for eight weeks from 8 June", "is off until July"
  bool is_off_for_a_time(const PhraseMatch& match) const {
    for (std::size_t i = match.begin; i + 1 < words_.size() && i < match.end; ++i) {
      if (text(i) != "off" || (text(i + 1) != "for" && text(i + 1) != "until" && text(i + 1) != "till")) continue;
      for (std::size_t k = i + 2; k < words_.size() && k < i + 6; ++k)
        if (words_[k].letter == 'D' || text(k) == "weeks" || text(k) == "months" || text(k) == "week" || text(k) == "month" || text(k) == "year" || text(k) == "while") return true;
    }
    return false;
  }

  /// "went on 1 September and returns to us in March": away, and not gone.
  bool comes_back(std::size_t from) const {
    for (std::size_t i = from; i + 1 < words_.size() && i < from + 12; ++i) {
      const bool back = text(i) == "returns" || text(i) == "return" || text(i) == "returning" || (text(i + 1) == "back" && (text(i) == "come" || text(i) == "comes" || text(i) == "coming" || text(i) == "be"));
      if (!back || (i > 0 && words_[i - 1].is(class_negative))) continue;
      const auto next = text(i) == "returns" || text(i) == "return" || text(i) == "returning" ? i + 1 : i + 2;
      if (next >= words_.size()) return false;
      for (std::size_t k = next; k < words_.size() && k < next + 5; ++k) {
        if (words_[k].letter == 'D') return true;
        if (text(k) == "us") continue;
        if (!words_[k].is(class_preposition | class_determiner | class_adverb) && text(k) != "end") return false;
      }
    }
    return false;
  }

  /// "went back to her own job, ending seven months as acting medical director": the post that was covered.
  std::optional<std::size_t> role_covered(const Event& event) const {
    if (!event.who.empty() && words_[event.who.front()].letter == 'J') return std::nullopt;
    for (std::size_t i = 0; i < words_.size(); ++i)
      if (words_[i].letter == 'A') return i;
    // "who acted as chief nurse", "has been covering the post of chief nurse"
    bool covered = false;
    for (std::size_t i = 0; i < event.match.begin; ++i) {
      for (const std::string_view known : {"acted", "acting", "covered", "covering", "deputised", "deputising", "filled", "stood", "held", "standing", "filling", "holding"}) covered = covered || text(i) == known;
      if (covered && words_[i].letter == 'R') return i;
    }
    return std::nullopt;
  }

  /// "left the meeting", "leaves hospital", "retired nurses": no post is left.
  bool leaves_a_place(std::size_t at) const {
    if (at >= words_.size()) return false;
    std::size_t i = at;
    // "has led the board since it began and will be leaving it on 31 December"
    if ((text(i) == "it" || text(i) == "them") && (i + 1 >= words_.size() || words_[i + 1].letter == 'D' || (words_[i + 1].is(class_preposition) && i + 2 < words_.size() && words_[i + 2].letter == 'D'))) return false;
    while (i < words_.size() && words_[i].is(class_determiner) && !words_[i].holder()) ++i;
    if (i >= words_.size() || words_[i].letter != 'w' || words_[i].is(class_preposition | class_conjunction | class_adverb | class_relative | class_be | class_have)) return false;
    if (words_[i].is(form_ing)) return false;
    for (std::size_t steps = 0; i < words_.size() && steps < 4 && words_[i].letter == 'w'; ++i, ++steps) {  // "quits the troubled trust"
      if (is_leavable(i)) return false;
      if (words_[i].is(class_preposition | class_conjunction | class_relative | class_be | class_have)) break;
    }
    return i >= words_.size() || !words_[i].body();
  }

  bool is_leavable(std::size_t at) const {
    const auto begin = words_[at].begin, end = words_[at].end;
    const auto word = to_lower(std::string_view(tagged_.text).substr(begin, end - begin));
    for (const std::string_view known : {"trust", "organisation", "board", "role", "post", "job", "position", "nhs", "us", "group", "icb", "team", "office", "service", "executive", "council", "company",
                                         "early", "permanently", "suddenly", "formally", "later", "next", "last", "immediately", "abruptly", "unexpectedly", "behind", "post", "employment", "profession",
                                         "chairmanship", "chairship", "directorship", "brief", "seat", "helm", "reins", "posts", "roles", "boards", "trusts", "hospital", "hospitals"})
      if (word == known) return true;
    return word.ends_with("ly");
  }

  /// The object of the active verb, the subject of the passive.
  bool fill_object(Event& event) const {
    const auto next = object_behind(event.match.end);
    const bool has_object = event.match.end < words_.size() && words_[event.match.end].is(class_determiner);  // "suspended the trial"
    const bool passive = event.group.passive || (event.group.bare && words_[event.match.pivot].is(form_participle) && !next && !has_object);
    if (passive) event.who = subjects_of(words_, event.group);
    else if (next) event.who = joined_with(words_, *next);
    const bool me = event.match.end < words_.size() && text(event.match.end) == "me";
    if (event.who.empty() && event.kind == ChangeKind::reappointment && (me || (passive && says_i(event.group)))) {
      event.first_person = true;
      event.role = role_behind(event.match.end + (me ? 1 : 0));
      event.tense = Tense::announced;
      return true;
    }
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
    const auto before = event.match.begin, behind = behind_date(event.match.end);
    const bool by_post = behind < words_.size() && (text(behind) == "as" || text(behind) == "to");  // "her appointment as chair"
    const auto take_behind = [&] {
      if (behind < words_.size() && words_[behind].is(class_preposition)) {
        if (const auto next = object_behind(behind + 1)) event.who = joined_with(words_, *next);
        std::erase_if(event.who, [&](std::size_t i) { return i < behind; });
      }
    };
    if (!by_post) take_behind();
    if (event.who.empty()) {
      for (std::size_t at = before, steps = 0; at > 1 && steps < 4; --at, ++steps) {
        if (words_[at - 1].owner() && words_[at - 2].holder()) {
          event.who = {at - 2};
          break;
        }
        if (words_[at - 1].letter != 'w') break;
      }
    }
    if (event.who.empty()) {  // "Ann Lee, whose resignation was accepted"
      std::size_t at = before;
      while (at > 0 && before - at < 3 && words_[at - 1].letter == 'w' && !is_whose(at - 1)) --at;
      if (at > 1 && is_whose(at - 1)) {
        --at;
        while (at > 1 && words_[at - 1].mark == ',') --at;
        if (words_[at - 1].holder()) event.who = {at - 1};
        else if (const auto meant = relative_antecedent(words_, at)) event.who = {*meant};  // "Ann Lee, an actuary, whose"
      }
    }
    if (by_post && event.who.empty()) take_behind();
    if (behind < words_.size() && words_[behind].mark == ':' && event.who.empty())
      if (const auto next = object_behind(behind + 1)) event.who = joined_with(words_, *next);
    if (event.who.empty()) return false;
    // "Appointment of the chair" as the title of an item
    const bool titled = event.entry->frame == Frame::come_noun && !words_[event.who.front()].person() &&
                        std::none_of(words_.begin(), words_.end(), [](const Word& word) { return word.is(class_be | class_have | class_future | form_past | form_s); });
    if (titled) return false;
    const bool search = event.entry->frame == Frame::come_noun && (text(event.match.pivot) == "recruitment" || text(event.match.pivot) == "selection") && !words_[event.who.front()].person();
    const bool rule = event.entry->frame == Frame::come_noun && !words_[event.who.front()].person() && has_rule();
    if (rule) return refuse(event, "it is a rule, and nobody is named");
    const bool awaited = event.entry->frame == Frame::come_noun && !words_[event.who.front()].person() && is_awaited(event.match.begin);
    if (search || awaited) return refuse(event, "somebody is looked for, and nobody found");
    event.tense = event.kind == ChangeKind::departure && (event.entry->reason == Reason::death || event.entry->reason == Reason::dismissal) ? Tense::effective : Tense::announced;
    if (event.kind == ChangeKind::departure && behind + 1 < words_.size() && words_[behind].is(class_be) && !words_[behind].is(class_future) && text(behind) != "is" && text(behind + 1) == "accepted") event.tense = Tense::effective;
    const auto first = std::min(before, event.who.front());
    std::size_t led = first;
    while (led > 0 && words_[led - 1].is(class_determiner)) --led;
    const bool past = led > 0 && (text(led - 1) == "following" || text(led - 1) == "Following" || text(led - 1) == "after" || text(led - 1) == "After" || text(led - 1) == "since" || text(led - 1) == "Since");
    if (event.kind == ChangeKind::departure && past) event.tense = Tense::effective;
    event.role = role_behind(std::max(behind, event.who.back() + 1));
    return true;
  }

  /// "The chair shall"; not "I shall", "we shall"
  bool has_rule() const {
    for (std::size_t i = 0; i < words_.size(); ++i)
      if (words_[i].is(class_rule) && !(i > 0 && words_[i - 1].is(class_first | class_number))) return true;
    return false;
  }

  /// "the retirement in May of A": over the date.
  std::size_t behind_date(std::size_t at) const {
    std::size_t next = at;
    while (next < words_.size() && next < at + 6 && (words_[next].is(class_preposition | class_determiner | class_adverb) || text(next) == "end") && text(next) != "of") ++next;
    if (at < words_.size() && words_[at].mark == ',') return behind_aside(at);
    if (next >= words_.size() || next == at || words_[next].letter != 'D') return at;
    return next + 1 < words_.size() && (text(next + 1) == "of" || text(next + 1) == "by") ? next + 1 : at;
  }

  /// "the retirement, at the close of business on 30 April, of A": over the date that commas set aside.
  std::size_t behind_aside(std::size_t comma) const {
    constexpr std::size_t longest = 12;
    bool dated = false;
    for (std::size_t i = comma + 1; i + 1 < words_.size() && i < comma + longest && !words_[i].holder(); ++i) {
      dated = dated || words_[i].letter == 'D';
      if (words_[i].mark == ',') return dated && (text(i + 1) == "of" || text(i + 1) == "by") ? i + 1 : comma;
    }
    return comma;
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
    const bool mine = event.who.empty() && is_mine(noun);
    std::size_t behind = noun + 1;
    if (behind + 1 < words_.size() && text(behind) == "of" && text(behind + 1) == "office") behind += 2;  // "terms of office of"
    if (event.who.empty() && behind + 1 < words_.size() && words_[behind].is(class_preposition)) {
      if (const auto next = object_behind(behind + 1)) event.who = joined_with(words_, *next);
      std::erase_if(event.who, [&](std::size_t i) { return i < behind; });
    }
    if (mine) {
      event.who.clear();
      if (const auto speaker = speaker_of_quote()) event.who = {*speaker};
      else event.first_person = true;
    }
    if (event.who.empty() && !mine) return false;
    bool future = false, past = false;
    for (std::size_t i = noun; i < event.match.end; ++i) {
      future = future || words_[i].is(class_future) || (words_[i].is(form_s) && !words_[i].is(class_be)) || (words_[i].is(form_base) && !words_[i].is(form_past) && !(i > 0 && words_[i - 1].is(class_determiner)));
      past = past || words_[i].is(form_past);
    }
    event.tense = future ? Tense::announced : past ? Tense::effective : Tense::announced;
    if (event.kind == ChangeKind::reappointment) event.tense = Tense::announced;
    if (!event.role && !event.who.empty() && event.who.front() > noun && event.who.back() + 1 < event.match.end) event.role = role_behind(event.who.back() + 1);
    return true;
  }

  /// "my second term", "my own appointment as chair"
  bool is_mine(std::size_t noun) const {
    for (std::size_t at = noun, steps = 0; at > 0 && steps < 6; --at, ++steps) {
      if (words_[at - 1].is(class_first)) return text(at - 1) == "my" || text(at - 1) == "My" || text(at - 1) == "mine";
      if (words_[at - 1].letter == 'm' || words_[at - 1].holder() || words_[at - 1].is(class_preposition | class_be | class_have)) return false;
    }
    return false;
  }

  bool is_whose(std::size_t at) const { return text_of(tagged_, words_[at]) == "whose"; }

  bool fill_appointed(Event& event) const {
    const auto frame = event.entry->frame;
    const int bound = event.match.of(Group::who);
    auto next = bound >= 0 ? std::optional(static_cast<std::size_t>(bound)) : object_behind(event.match.end);
    const auto& verb = words_[event.match.pivot];
    std::size_t first = event.match.begin;
    while (first > 0 && words_[first - 1].is(class_adverb)) --first;  // "newly appointed"
    // "A, appointed as R" and "A appointed R": the participle without an auxiliary, behind the one it tells of.
    const bool reduced = event.group.bare && verb.is(form_participle) && (!next || !words_[*next].person() || role_at(event.match.end)) &&
                         first > 0 && (words_[first - 1].holder() || words_[first - 1].mark == ',' || words_[first - 1].mark == '(');
    // "Seconded from A, Ann Lee is to"
    const bool fronted = event.group.bare && first == 0 && verb.is(form_participle) && (!next || !words_[*next].person());
    // "Ms Lee presented the report": it has an object.
    const bool has_object = event.match.end < words_.size() && words_[event.match.end].is(class_determiner) && !role_at(event.match.end);
    const bool passive = event.group.passive || (reduced && !has_object) || fronted;
    if (passive) {
      event.who = subjects_of(words_, event.group);
      std::erase_if(event.who, [&](std::size_t i) { return !words_[i].person() && words_[i].letter != 'R' && words_[i].letter != 'A'; });
      if (!event.role) event.role = role_behind(event.match.end);
      if (!event.role && takes_other_place(event.match.end)) return refuse(event, "what the person gets is none of the posts");
      if (event.who.empty() && event.role && says_i(event.group)) {
        event.first_person = true;
        if (const auto speaker = speaker_of_quote()) event.who = {*speaker};
        event.tense = is_final(event) ? event.tense : Tense::announced;
        return true;
      }
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
      const bool me = event.match.end < words_.size() && text(event.match.end) == "me";
      if (me && !event.role) event.role = role_behind(event.match.end + 1);
      if (me && event.role) {
        event.first_person = true;
        event.tense = is_final(event) ? event.tense : Tense::announced;
        return true;
      }
      if (!next) return refuse(event, "no person or post behind the verb");
      if (is_outsider(event)) return refuse(event, "the one that appoints is no NHS body");
      if (*next + 1 < words_.size() && words_[*next + 1].owner()) return refuse(event, "the one behind the verb only owns what is told of");  // "appointed his successor"
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
    // "was confirmed in the post": the one that the person was told to cover.
    event.in_that_post = passive && !event.role && event.match.end > event.match.pivot + 2 && is_post_word(event.match.end - 1);
    if (event.in_that_post) {
      event.tense = Tense::effective;
      return true;
    }
    if (frame == Frame::second_in && !event.role) event.role = role_started(event.match.end);
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

  /// "appointed chair of the audit committee", "to the advisory board", "as a visiting professor": a place that is no
  /// post of ours. "Appointed to the board", "to the role" say no more than that the post is got.
  bool takes_other_place(std::size_t at) const {
    while (at < words_.size() && (words_[at].is(class_adverb) || words_[at].letter == 'D' || (text(at) == "by" && skip_agent(at)))) ++at;
    if (at >= words_.size() || words_[at].letter == 'm') return false;
    const bool led = text(at) == "as" || text(at) == "to";
    if (led) ++at;
    if (led && at < words_.size() && text(at) == "be") ++at;
    else if (led && at < words_.size() && words_[at].is(form_base)) return false;  // "chosen to chair": a verb tells
    bool any = led, qualified = false;
    for (std::size_t steps = 0; at < words_.size() && steps < 6; ++at, ++steps) {
      const auto& word = words_[at];
      if (word.letter == 'N') return true;
      if (word.holder() || word.body()) return word.letter == 'X' && led;
      if (word.owner() || word.is(class_determiner) || word.letter == '0') {
        any = any || word.is(class_determiner);
        continue;
      }
      if (word.letter != 'w' || word.is(class_adverb)) break;
      // "to the board", but not "to the national advisory board"; "to the full-time role" all the same
      if (is_leavable(at) && (!qualified || is_post_word(at)) && !(at + 1 < words_.size() && words_[at + 1].letter == 'w' && words_[at + 1].id == 0)) return false;
      qualified = qualified || !word.is(class_determiner);
      if (word.is(class_preposition | class_conjunction | class_relative | class_be | class_have | class_future | class_to)) return false;
      any = any || word.id == 0 || word.is(class_occupation | class_common);
      if (any) {
        const bool ends = at + 1 >= words_.size() || words_[at + 1].letter != 'w' || words_[at + 1].is(class_preposition | class_conjunction | class_adverb);
        if (ends) return true;
      }
    }
    return false;
  }

  bool is_post_word(std::size_t at) const {
    for (const std::string_view known : {"role", "post", "position", "job", "vacancy", "seat", "posts", "roles", "chairmanship", "directorship", "brief"})
      if (text(at) == known) return true;
    return false;
  }

  /// Over "the board" of "appointed by the board to": sets `at` to its last word.
  bool skip_agent(std::size_t& at) const {
    std::size_t next = at + 1;
    while (next < words_.size() && next < at + 6 && (words_[next].is(class_determiner) || words_[next].body() || words_[next].holder() || (words_[next].letter == 'w' && !words_[next].is(class_preposition | class_conjunction)))) ++next;
    if (next == at + 1) return false;
    at = next - 1;
    return true;
  }

  /// "has been seconded to us and started as our improvement director"
  std::optional<std::size_t> role_started(std::size_t at) const {
    for (std::size_t i = at; i + 1 < words_.size() && i < at + 16 && !words_[i].person(); ++i) {
      if (text(i) != "as" && text(i) != "be") continue;
      std::size_t role = i + 1;
      while (role < words_.size() && words_[role].is(class_determiner)) ++role;
      if (role < words_.size() && (words_[role].letter == 'R' || words_[role].letter == 'A')) return role;
    }
    return std::nullopt;
  }

  /// Elected, made, promoted: done when told.
  bool is_final(const Event& event) const {
    const auto& word = words_[event.match.pivot];
    const auto text = to_lower(std::string_view(tagged_.text).substr(word.begin, word.end - word.begin));
    const bool made = text.starts_with("elect") || text == "made" || text.starts_with("promot");
    const auto for_good = [](const RoleMention& role) {
      const auto title = to_lower(role.title);
      return title.starts_with("permanent") || title.starts_with("substantive");
    };
    const auto* role = event.role ? &tagged_.chunks[words_[*event.role].index].role : nullptr;
    return made || (text.starts_with("confirm") && (permanent_.first_in(words_, 0, words_.size()) || (role != nullptr && *role && for_good(**role))));
  }

  bool is_new(std::size_t at) const {
    for (std::size_t i = at; i > 0 && words_[i - 1].is(class_determiner); --i) {
      const auto text = text_of(tagged_, words_[i - 1]);
      if (text == "new" || text == "next" || text == "incoming") return true;
    }
    // "Ann Lee, our new chief nurse": between the name and the title
    const auto& chunk = tagged_.chunks[words_[at].index];
    if (!chunk.person || !chunk.role || chunk.pronoun || chunk.person->span.end >= chunk.role->span.begin || chunk.role->span.begin > context_.source.size()) return false;
    const auto between = context_.source.substr(chunk.person->span.end, chunk.role->span.begin - chunk.person->span.end);
    return between.find(" new ") != std::string_view::npos || between.find(" next ") != std::string_view::npos || between.find(" incoming ") != std::string_view::npos;
  }

  /// "The Council appointed A as a non-executive director": councils of governors choose them, councils of towns have none.
  bool chosen_by_governors(std::size_t at) const {
    constexpr std::size_t longest = 8;
    for (std::size_t i = at; i < words_.size() && i < at + longest; ++i) {
      if (words_[i].letter != 'R' && words_[i].letter != 'H') continue;
      const auto& role = tagged_.chunks[words_[i].index].role;
      return role && is_of_governors(role->post);
    }
    return false;
  }

  /// "The university has appointed": the post is theirs.
  bool is_outsider(const Event& event) const {
    if (chosen_by_governors(event.match.end)) return false;
    std::size_t at = event.group.begin;
    while (at > 0 && (words_[at - 1].is(class_adverb) || words_[at - 1].letter == 'w') && event.group.begin - at < 4) {
      if (words_[at - 1].body()) break;
      --at;
    }
    if (at > 0 && words_[at - 1].letter == 'X') return true;
    for (const std::string_view known : {"hospice", "council", "university", "charity", "college", "school", "company", "firm", "supplier", "academy", "club", "church", "museum", "regulator"})
      if (event.group.begin > 0 && text(event.group.begin - 1) == known) return true;
    return false;
  }

  bool fill_succeeds(Event& event) const {
    event.who = subjects_of(words_, event.group);
    const int bound = event.match.of(Group::who);
    const auto next = bound >= 0 ? std::optional(static_cast<std::size_t>(bound)) : object_behind(event.match.end);
    if (event.group.passive) return refuse(event, "told by the frame \"succeeded_by\"");
    std::erase_if(event.who, [&](std::size_t i) { return !words_[i].person(); });
    if (event.who.empty() || !next) return refuse(event, "not both are named, who comes and who is followed");
    if (*next + 1 < words_.size() && words_[*next + 1].owner()) return refuse(event, "what is followed is something of theirs");  // "following Ann Lee's resignation"
    event.other = next;
    if (!event.role) event.role = role_behind(*next + 1);
    const bool as_task = *next + 1 < words_.size() && text(*next + 1) == "as";
    for (std::size_t i = *next + 2; !event.role && as_task && i < words_.size() && i < *next + 5; ++i)
      if (words_[i].letter == 'R' && is_link(i + 1)) return refuse(event, "what the person gets is a task, and no post");
    if (!event.role && as_task && takes_other_place(*next + 1)) return refuse(event, "what the person gets is none of the posts");
    if (!event.role && words_[*next].letter != 'P' && words_[*next].letter != 'Q' && words_[*next].letter != 'N') event.role = next;
    return true;
  }

  bool fill_succeeded(Event& event) const {
    const int who = event.match.of(Group::who);
    if (who < 0 || !words_[static_cast<std::size_t>(who)].person()) return false;
    event.who = joined_with(words_, static_cast<std::size_t>(who));
    std::erase_if(event.who, [&](std::size_t i) { return i < event.match.pivot; });
    const auto subjects = subjects_of(words_, event.group);
    const int other = event.match.of(Group::other);
    const bool hands_over = !event.group.passive && other < 0 && !words_[event.match.pivot].is(class_be) && words_[event.match.pivot].is(form_base | form_s | form_past | form_ing);
    if (hands_over && (subjects.empty() || goes_on_behind(event.match.end))) return refuse(event, "it is the next item that is handed over");
    if (other >= 0 || !subjects.empty()) {
      event.other = other >= 0 ? static_cast<std::size_t>(other) : subjects.front();
      if (!event.role && words_[*event.other].letter != 'P' && words_[*event.other].letter != 'Q') event.role = event.other;
    } else if (event.match.begin > 1 && words_[event.match.begin - 1].owner() && words_[event.match.begin - 2].person()) {
      event.other = event.match.begin - 2;  // "her successor will be B"
    }
    event.tense = event.group.future ? Tense::announced : Tense::effective;
    if (!event.role && hands_over) event.role = role_behind(event.match.end);
    event.replaced = event.other && ((event.group.perfect && (event.group.passive || words_[event.group.verb].is(class_be))) || hands_over);  // "been replaced by"
    return true;
  }

  /// "handed over to Ann Lee to present", "for the next item"
  bool goes_on_behind(std::size_t at) const { return at < words_.size() && (text(at) == "to" || text(at) == "for" || text(at) == "who"); }

  bool fill_successor(Event& event) const {
    event.who = subjects_of(words_, event.group);
    std::erase_if(event.who, [&](std::size_t i) { return !words_[i].person(); });
    event.tense = Tense::announced;
    return !event.who.empty() && event.group.passive;
  }

  bool fill_extended(Event& event) const {
    // "have extended my term by a year"
    for (std::size_t i = event.match.end; i < words_.size() && i < event.match.end + 3; ++i) {
      if (text(i) != "my") continue;
      for (std::size_t k = i + 1; k < words_.size() && k < i + 5; ++k)
        if (text(k) == "term" || text(k) == "appointment" || text(k) == "contract" || text(k) == "tenure") {
          event.first_person = true;
          event.role = role_behind(k + 1);
          event.tense = Tense::announced;
          return true;
        }
    }
    // "extended A's term", "extension of A's contract", "extend the term of A"
    for (std::size_t i = event.match.end; i < words_.size() && i < event.match.end + 9; ++i) {
      if (words_[i].mark == ';' || words_[i].mark == ',') break;
      if (!words_[i].holder()) continue;
      const bool owns = i + 1 < words_.size() && (words_[i + 1].owner() || words_[i + 1].mark == '\'');
      bool term = false;
      for (std::size_t k = event.match.end; k < std::min(words_.size(), i + 6); ++k) {
        const auto text = to_lower(text_of(tagged_, words_[k]));
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
    const auto verb = event.match.pivot;
    if (verb > 0 && words_[verb - 1].is(class_determiner) && text(verb) == "second") return refuse(event, "\"second\" counts here");
    if (!fill_object(event)) return false;
    if (event.role && !event.group.passive) return false;
    if (event.match.end < words_.size() && (text(event.match.end) == "from" || lent_to_us(event.match.end))) return refuse(event, "told by the frame \"second_in\"");
    if (event.role && comes_from(event.match.end, *event.role)) {  // "seconded to A from her role as chief nurse": her own
      const bool unnamed_post = words_[event.who.front()].letter == 'P';
      if (!unnamed_post) event.role.reset();
      return true;
    }
    const auto letter = words_[event.who.front()].letter;
    if (letter == 'Q' || letter == 'N') return false;
    if (event.role) event.lent_to = event.role;
    event.role.reset();
    return true;
  }

  /// "went to A for four months to be its interim chief nurse": absence here, cover there.
  void lend(Event& event) const {
    for (std::size_t i = event.match.end; i + 1 < words_.size() && i < event.match.end + 5; ++i) {
      if (text(i) != "be" && text(i) != "as" && text(i) != "become") continue;
      std::size_t role = i + 1;
      while (role < words_.size() && words_[role].is(class_determiner)) ++role;
      if (role >= words_.size() || (words_[role].letter != 'A' && words_[role].letter != 'R')) return;
      event.lent_to = role;
      event.role.reset();
      return;
    }
  }

  /// "seconded to us", "to the trust"
  bool lent_to_us(std::size_t at) const {
    if (text(at) != "to" || at + 1 >= words_.size()) return false;
    return text(at + 1) == "us" || (words_[at + 1].is(class_determiner) && at + 2 < words_.size() && is_leavable(at + 2));
  }

  bool comes_from(std::size_t at, std::size_t role) const {
    for (std::size_t i = at; i < role; ++i)
      if (text(i) == "from") return true;
    return false;
  }

  bool fill_vacant(Event& event) const {
    if (!event.role) return refuse(event, "no post is named");
    const auto& role = words_[*event.role];
    if (role.person() || role.letter == 'N') return refuse(event, "the post has a holder, or is none that is watched");
    event.tense = Tense::effective;
    for (auto next = next_post(*event.role); next; next = next_post(*next)) event.also.emplace_back(*next, *next);
    return true;
  }

  /// "nobody is in post as chief nurse or as finance director": a further post in the same list.
  std::optional<std::size_t> next_post(std::size_t role) const {
    bool joined = false;
    for (std::size_t at = role + 1; at < words_.size() && at < role + 6; ++at) {
      const auto& word = words_[at];
      if (word.letter == 'R' || word.letter == 'A') return joined && (at + 1 >= words_.size() || !has_own_verb(words_, at + 1)) ? std::optional(at) : std::nullopt;
      joined = joined || word.is(class_and) || text(at) == "or" || text(at) == "nor";
      const bool passes = word.is(class_and | class_determiner) || text(at) == "or" || text(at) == "nor" || text(at) == "as" || text(at) == "for" || text(at) == "a";
      if (!passes) return std::nullopt;
    }
    return std::nullopt;
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
      if ((word.letter == 'R' || word.letter == 'A') && is_link(i + 1)) return std::nullopt;
      if (word.letter == 'R' || word.letter == 'A') return led ? std::optional(i) : std::nullopt;
      if (word.holder() || word.mark == ';' || word.mark == ':') return std::nullopt;
      if (word.letter == 'D' || word.body() || word.mark == ',' || word.mark == '(' || word.mark == ')' || word.mark == '"') {
        led = false;
        continue;
      }
      if (word.letter != 'w') continue;
      if (led && i + 1 < words_.size() && words_[i + 1].owner()) continue;  // "as the trust's next chair"
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

  /// "as the non-executive link to the network": a task of a director, and no post
  bool is_link(std::size_t at) const {
    for (std::size_t i = at; i < words_.size() && i < at + 4; ++i) {  // "the non-executive maternity safety champion"
      for (const std::string_view known : {"link", "champion", "lead", "sponsor", "representative", "rep", "buddy", "ambassador", "guardian", "member"})
        if (text(i) == known && (i == at || known != "member")) return true;
      if (words_[i].letter != 'w' || words_[i].classes != 0) break;
    }
    return false;
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

  /// "has left the board, where she had been a non-executive director": the post that a clause behind gives to the leaver.
  std::optional<std::size_t> role_held(std::size_t at) const {
    for (std::size_t i = at; i < words_.size() && i < at + 14; ++i) {
      if (text(i) != "where") continue;
      bool held = false;
      for (std::size_t k = i + 1; k < words_.size() && k < i + 10; ++k) {
        if (words_[k].is(class_future)) return std::nullopt;  // "for A, where she will be chair"
        if (words_[k].is(class_be | class_have) || text(k) == "served" || text(k) == "worked") held = true;
        if (words_[k].letter == 'R') return held ? std::optional(k) : std::nullopt;
        if (words_[k].mark == ',' || (words_[k].holder() && held) || (words_[k].holder() && words_[k].letter != 'P')) break;
      }
      return std::nullopt;
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
        if (text != "the" && text != "our" && text != "with") return true;
        if (text == "with" && at + 2 < words_.size() && words_[at + 1].is(class_determiner)) return is_leavable(at + 2) || words_[at + 2].body();
        if (text == "with" && at + 1 < words_.size() && (this->text(at + 1) == "us" || words_[at + 1].body())) return true;
        return at + 1 < words_.size() && (is_leavable(at + 1) || words_[at + 1].body());
      }
    return next.is(class_adverb);
  }

  /// "took over as chair of the quality committee", "takes over the contract": no post of ours.
  bool takes_other_work(std::size_t at) const {
    for (std::size_t i = at; i < words_.size() && i < at + 9 && words_[i].mark == 0; ++i)
      if (text(i) == "as") return takes_other_place(i);
    if (at >= words_.size() || !words_[at].is(class_determiner) || words_[at].holder()) return false;
    return takes_other_place(at);
  }

  bool is_temporary(const Event& event) const {
    const auto at = event.match.end;
    if (at >= words_.size() || words_[at].letter == 'D') return event.entry->frame == Frame::cover;  // "Bo Smith covers"
    for (std::size_t i = event.match.begin; i < words_.size(); ++i)
      for (const std::string_view known : {"until", "till", "while", "during", "pending", "meantime", "temporarily"})
        if (text(i) == known) return true;
    return temporary_.first_in(words_, event.match.begin, words_.size()).has_value();
  }

  const ReadingContext& context_;
  const TaggedSentence& tagged_;
  const std::vector<Word>& words_;
  const Phrases& temporary_;
  const Phrases& permanent_;
  Trace* trace_;
};

}  // namespace

std::optional<Event> read_event(const ReadingContext& context, const FrameEntry& entry, const PhraseMatch& match) { return Reader(context).read(entry, match); }

}  // namespace boardwatch::findings
