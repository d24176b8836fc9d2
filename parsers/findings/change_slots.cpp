#include "parsers/findings/change_slots.hpp"

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

/// "from", "with effect from", "w.e.f."; `only`: not "on", "in" or "at", which are told of days gone by as well.
bool says_to_start(const TaggedSentence& tagged, const std::vector<Word>& words, std::size_t date, bool only = false) {
  if (date == 0 || !words[date - 1].is(class_preposition) || words[date - 1].is(class_to | class_bound)) return false;
  const auto text = text_of(tagged, words[date - 1]);
  return !only || (text != "on" && text != "in" && text != "at" && text != "during");
}

/// "stands down at the meeting in September", "leaves the board in March": the occasion is the leaver's own.
bool is_own_occasion(const TaggedSentence& tagged, const std::vector<Word>& words, const Surroundings& around, std::size_t occasion) {
  for (std::size_t at = occasion; at > around.trigger && occasion - at < 6; --at) {
    const auto& before = words[at - 1];
    if (before.is(class_determiner | class_adverb) || before.owner() || before.mark == '\'') continue;
    if (at - 1 < around.end) return to_lower(text_of(tagged, words[occasion])) == "board";
    if (before.is(class_preposition)) {
      const auto text = text_of(tagged, before);
      return text == "at" || text == "after" || text == "following" || text == "from" || (around.departs && text == "by");
    }
    if (before.letter != 'w' || before.is(class_speech | class_conjunction)) return false;
  }
  return false;
}

/// "works her notice until 30 April", "will stay until the end of May": of somebody who leaves, the end.
bool stays_until(const TaggedSentence& tagged, const std::vector<Word>& words, const Surroundings& around, std::size_t at) {
  const auto bound = text_of(tagged, words[at - 1]);
  if (bound != "until" && bound != "till") return false;
  for (std::size_t i = at - 1; i > around.trigger && at - i < 7; --i) {
    const auto text = text_of(tagged, words[i - 1]);
    for (const std::string_view known : {"notice", "stay", "stays", "staying", "remain", "remains", "remaining", "continue", "continues", "serve", "work", "carry"})
      if (text == known) return true;
  }
  return false;
}

/// ", who took over in May 2020, is leaving": a date of the words set aside.
bool is_set_aside(const std::vector<Word>& words, std::size_t date, std::size_t trigger) {
  std::size_t close = date + 1;
  while (close < trigger && words[close].mark != ',') ++close;
  if (close >= trigger) return false;
  for (std::size_t at = date; at > 0; --at) {
    if (words[at - 1].is(class_relative)) return at > 1 && words[at - 2].mark == ',';
    if (words[at - 1].mark == ',' || words[at - 1].mark == ';') return false;
  }
  return false;
}

/// "until", "since" and the like before a date, over words such as "the", "early", "at least".
bool is_bound_elsewhere(const TaggedSentence& tagged, const std::vector<Word>& words, const Surroundings& around, std::size_t date, bool state) {
  std::size_t at = date;
  while (at > 0 && (words[at - 1].is(class_determiner | class_adverb) || words[at - 1].letter == '0')) --at;
  if (at == 0) return false;
  const auto& before = words[at - 1];
  if (at == around.end && at > around.trigger + 1 && text_of(tagged, before) == "over") return false;  // "takes over the next day": the verb's own word
  // "is to go before the summer": whoever leaves does so by then.
  if (around.departs && text_of(tagged, before) == "before" && tagged.dates[words[date].index].next.month == 0) return false;
  if (before.mark == '(') return at < 2 || !words[at - 2].holder();
  if (before.is(class_since)) return !state;
  if (around.departs && stays_until(tagged, words, around, at)) return false;
  if (around.settled && at > 1 && text_of(tagged, before) == "of" && words[at - 2].is(class_occasion)) return false;  // "was elected at the meeting of 14 May"
  if (before.is(class_preposition) && at > 1 && words[at - 2].is(class_occasion)) return !around.settled && (!around.ahead || !is_own_occasion(tagged, words, around, at - 2));
  return before.is(class_bound) && before.mark == 0;
}

/// "until it merges next spring", "until the review reports in May": the day of what ends it. Whoever leaves may stay
/// "until at least May".
bool ends_until(const TaggedSentence& tagged, const std::vector<Word>& words, const Surroundings& around, std::size_t date) {
  constexpr std::size_t longest = 6;  // words of such a clause
  bool verb = false;
  for (std::size_t at = date, steps = 0; at > around.trigger && steps < longest; --at, ++steps) {
    const auto& before = words[at - 1];
    if (before.mark == ',' || before.mark == ';') return false;
    const auto text = text_of(tagged, before);
    if (text == "until" || text == "till") return verb || (!around.departs && steps > 1);
    verb = verb || before.is(form_s | form_past);
  }
  return false;
}

/// "told partners last week", "the board said on Monday": when it was told, not when it happens.
bool dates_the_telling(const std::vector<Word>& words, std::size_t date) {
  for (std::size_t at = date, steps = 0; at > 0 && steps < 4; --at, ++steps) {
    const auto& before = words[at - 1];
    if (before.is(class_speech)) return true;
    const bool verb = before.is(form_base | form_s | form_past | form_participle | form_ing | class_be | class_have | class_future);
    if (before.letter != 'w' || verb || before.is(class_since | class_to | class_relative)) return false;
  }
  return false;
}

/// "voted last night to give", "decided on Monday to go": when that was decided. "Is due on Monday to go" tells the day.
bool dates_the_decision(const std::vector<Word>& words, std::size_t date, std::size_t trigger) {
  const bool leads = date > 0 && date + 2 <= trigger && words[date + 1].is(class_to) && words[date + 2].is(form_base) && !words[date + 2].holder();
  if (!leads) return false;
  std::size_t at = date;
  while (at > 0 && words[at - 1].is(class_preposition | class_determiner | class_adverb) && !words[at - 1].is(form_past)) --at;
  return at > 0 && words[at - 1].letter == 'w' && !words[at - 1].is(class_be | class_hearsay) && (words[at - 1].is(form_past) || words[at - 1].id == 0);
}

/// "In an email on Monday staff were told that he was away": of a day before the change, is it the telling's?
bool dates_a_report(const std::vector<Word>& words, std::size_t date, std::size_t trigger) {
  for (std::size_t at = date + 1; at + 1 < trigger; ++at) {
    if (words[at].mark == ';' || words[at].is(class_and)) return false;
    if (!words[at].is(class_speech) || !words[at].is(form_past)) continue;
    for (std::size_t next = at + 1; next < trigger && next < at + 6; ++next)
      if (words[next].is(class_speech) && !words[next].is(form_past)) return true;  // "that"
  }
  return false;
}

/// "At Monday's meeting": when that was.
bool is_of_occasion(const std::vector<Word>& words, std::size_t date) {
  return date + 2 < words.size() && words[date + 1].owner() && words[date + 2].is(class_occasion);
}

/// "At the July meeting I spoke of her departure": a verb of its own stands between that day and the change.
bool dates_an_occasion(const std::vector<Word>& words, std::size_t date, std::size_t trigger) {
  if (date + 1 >= trigger || !words[date + 1].is(class_occasion)) return false;
  bool verb = false;
  for (std::size_t i = date + 2; i < trigger; ++i) {
    if (words[i].is(class_be | class_have) || words[i].is(class_future)) return false;
    if (words[i].mark == ';') return false;
    verb = verb || (words[i].is(form_past) && !words[i].holder());
  }
  return verb;
}

/// Dates behind the change told before belong to it, but where a new clause has begun.
bool begins_clause(const TaggedSentence& tagged, const std::vector<Word>& words, std::size_t from, std::size_t date) {
  for (std::size_t i = from; i < date; ++i) {
    if (words[i].mark == ',' || words[i].mark == ';' || words[i].mark == ':') return true;
    if (words[i].is(class_conjunction) && text_of(tagged, words[i]) != "as") return true;  // "appointed as chair"
  }
  return false;
}

void take_body(const TaggedSentence& tagged, const Word& word, RawChange& change, Destination& destination) {
  if (word.index >= tagged.organisations.size() || tagged.organisations[word.index].name.empty()) return;
  destination.organisation = tagged.organisations[word.index].name;
  change.destination_outside = tagged.organisations[word.index].outside;
  if (!change.destination_outside) change.destination_code = tagged.organisations[word.index].code;
}

void take_post(const TaggedSentence& tagged, const Word& word, RawChange& change, Destination& destination) {
  const auto& chunk = tagged.chunks[word.index];
  if (!chunk.role) return;
  destination.post_title = chunk.role->title;
  if (!chunk.role->lower) change.destination_post = chunk.role->post;
  for (const auto& body : chunk.organisations) {
    if (body.name.empty()) continue;
    destination.organisation = body.name;
    change.destination_code = body.code;
    change.destination_outside = body.outside;
  }
}

}  // namespace

std::optional<std::size_t> choose_date(const TaggedSentence& tagged, const std::vector<Word>& words, const Surroundings& around, bool state) {
  std::optional<std::size_t> before, after;
  for (std::size_t i = around.from; i < around.to; ++i) {
    if (words[i].letter != 'D' || is_bound_elsewhere(tagged, words, around, i, state) || dates_the_telling(words, i) || ends_until(tagged, words, around, i)) continue;
    if (is_of_occasion(words, i) || dates_an_occasion(words, i, around.trigger) || dates_the_decision(words, i, around.trigger) || (i < around.trigger && dates_a_report(words, i, around.trigger))) continue;
    if (i >= around.trigger && !after) after = i;
    if (i < around.trigger && (around.from == 0 || begins_clause(tagged, words, around.from, i)) && !is_set_aside(words, i, around.trigger)) before = i;
  }
  return after ? after : before;
}

bool ends_notice(const TaggedSentence& tagged, const std::vector<Word>& words, std::size_t date) {
  for (std::size_t at = date; at > 0 && date - at < 3; --at) {
    const auto text = text_of(tagged, words[at - 1]);
    if (text == "until" || text == "till") return true;
  }
  return false;
}

void set_date(const TaggedSentence& tagged, const std::vector<Word>& words, const Surroundings& around, std::size_t date, std::optional<Date> published,
              RawChange& change) {
  const auto& reading = tagged.dates[words[date].index];
  const bool since = date > 0 && words[date - 1].is(class_since);
  const bool was = around.was && !says_to_start(tagged, words, date, true);
  bool ahead = change.tense != Tense::effective && !since && !was, told_later = false, would = around.would, did = false;
  for (std::size_t i = std::min(around.trigger, date); i < date; ++i) {
    const auto text = text_of(tagged, words[i]);
    would = would || text == "would";
    did = did || text == "did";
    ahead = ahead || words[i].is(class_future) || words[i].is(form_s);
    told_later = told_later || words[i].is(class_future);
  }
  const bool nearest = published && (!ahead || told_later) && says_to_start(tagged, words, date) &&
                       days_between(*published, first_day(reading.next)) < days_between(last_day(reading.last), *published);
  ahead = ahead && !did;
  // Minutes of a meeting gone by: "would be leaving on 28 February" may be over.
  const bool recent = would && published && reading.last.month != 0 && days_between(last_day(reading.last), *published) < 92 &&
                      days_between(last_day(reading.last), *published) * 2 < days_between(*published, first_day(reading.next));
  const bool begun = recent || (around.covers && published && ahead && says_to_start(tagged, words, date) &&
                     days_between(last_day(reading.last), *published) < days_between(*published, first_day(reading.next)));
  // "asked him to lead the trust from 1 July", said on the 23rd
  constexpr int just_gone = 31, about_a_year = 300;
  const bool comes = change.kind == ChangeKind::interim || change.kind == ChangeKind::appointment;
  const bool under_way = comes && published && !told_later && !would && says_to_start(tagged, words, date, true) && last_day(reading.last) <= *published &&
                         days_between(last_day(reading.last), first_day(reading.next)) > about_a_year &&
                         days_between(last_day(reading.last), *published) <= just_gone;
  if (under_way && change.tense == Tense::announced) change.tense = Tense::effective;
  change.effective = (ahead || nearest) && !since && !begun && !under_way ? reading.next : reading.last;
  if (begun && last_day(reading.last) <= *published && change.tense == Tense::announced) change.tense = Tense::effective;
  if (!published) return;
  if ((since || was || did) && change.tense == Tense::announced && last_day(reading.last) <= *published) change.tense = Tense::effective;
  const bool past_day = reading.next == reading.last && reading.next.day != 0 && last_day(reading.next) <= *published;
  if (change.tense == Tense::announced && past_day) change.tense = Tense::effective;
  if (change.tense == Tense::effective && first_day(*change.effective) > *published) change.tense = Tense::announced;
}

std::optional<Reason> find_reason(const CausePhrases& phrases, const std::vector<Word>& words, const Surroundings& around, PhraseMatch* where) {
  for (const auto& [reason, expressions] : phrases.reasons) {
    const auto match = expressions.first_in(words, around.from, around.to);
    if (match && where != nullptr) *where = *match;
    if (match) return reason;
  }
  return std::nullopt;
}

bool find_destination(const CausePhrases& phrases, const TaggedSentence& tagged, const std::vector<Word>& words, const Surroundings& around, RawChange& change) {
  const auto match = phrases.destinations.first_in(words, around.trigger, around.to);
  if (!match) return false;
  Destination destination;
  if (const int post = match->of(Group::destrole); post >= 0) take_post(tagged, words[static_cast<std::size_t>(post)], change, destination);
  if (const int body = match->of(Group::dest); body >= 0) take_body(tagged, words[static_cast<std::size_t>(body)], change, destination);
  if (!destination.organisation && !destination.post_title) return false;
  change.destination = std::move(destination);
  return true;
}

}  // namespace boardwatch::findings
