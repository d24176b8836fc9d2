#include "parsers/findings/change_slots.hpp"

namespace boardwatch::findings {
namespace {

/// "until", "since" and the like before a date, over words such as "the", "early", "at least".
bool is_bound_elsewhere(const std::vector<Word>& words, std::size_t date, bool state) {
  std::size_t at = date;
  while (at > 0 && (words[at - 1].is(class_determiner | class_adverb) || words[at - 1].letter == '0')) --at;
  if (at == 0) return false;
  const auto& before = words[at - 1];
  if (before.mark == '(') return at < 2 || !words[at - 2].holder();
  if (before.is(class_since)) return !state;
  if (before.is(class_preposition) && at > 1 && words[at - 2].is(class_occasion)) return true;
  return before.is(class_bound) && before.mark == 0;
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

/// Dates behind the change told before belong to it, but where a new clause has begun.
bool begins_clause(const std::vector<Word>& words, std::size_t from, std::size_t date) {
  for (std::size_t i = from; i < date; ++i)
    if (words[i].mark == ',' || words[i].mark == ';' || words[i].mark == ':' || words[i].is(class_conjunction)) return true;
  return false;
}

bool says_to_start(const std::vector<Word>& words, std::size_t date) {  // "from", "with effect from", "w.e.f."
  return date > 0 && words[date - 1].is(class_preposition) && !words[date - 1].is(class_to | class_bound);
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

std::optional<std::size_t> choose_date(const std::vector<Word>& words, const Surroundings& around, bool state) {
  std::optional<std::size_t> before, after;
  for (std::size_t i = around.from; i < around.to; ++i) {
    if (words[i].letter != 'D' || is_bound_elsewhere(words, i, state) || dates_the_telling(words, i)) continue;
    if (i >= around.trigger && !after) after = i;
    if (i < around.trigger && (around.from == 0 || begins_clause(words, around.from, i))) before = i;
  }
  return after ? after : before;
}

void set_date(const TaggedSentence& tagged, const std::vector<Word>& words, const Surroundings& around, std::size_t date, std::optional<Date> published,
              RawChange& change) {
  const auto& reading = tagged.dates[words[date].index];
  bool ahead = change.tense != Tense::effective, told_later = false;
  for (std::size_t i = std::min(around.trigger, date); i < date; ++i) {
    ahead = ahead || words[i].is(class_future) || words[i].is(form_s);
    told_later = told_later || words[i].is(class_future);
  }
  const bool nearest = published && (!ahead || told_later) && says_to_start(words, date) &&
                       days_between(*published, first_day(reading.next)) < days_between(last_day(reading.last), *published);
  change.effective = ahead || nearest ? reading.next : reading.last;
  if (!published) return;
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
