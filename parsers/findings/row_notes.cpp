#include "parsers/findings/row_notes.hpp"

namespace boardwatch::findings {
namespace {

/// "2nd", "third", "final": of a term.
bool is_ordinal(const RowItem& item) {
  return is_word(item, {"1st", "2nd", "3rd", "4th", "5th", "first", "second", "third", "fourth", "final", "last", "one", "two", "three", "1", "2", "3", "term"});
}

/// "Resigned; last day 27 June": the words behind the break give the day of what stands before it.
bool gives_day(const Note& note, std::size_t at) {
  return at + 1 < note.to && is_word(note.items[at], {"last", "final", "leaves", "leaving", "left", "effective", "from", "wef", "ends", "finishes", "departs"});
}

/// "to 30 June" and "from 1 July" are told by themselves where nothing stands before them that they could belong to.
bool stands_free(const Note& note, std::size_t at) {
  if (at == note.from) return true;
  const auto& before = note.items[at - 1];
  if (before.letter == 'w') return is_word(before, {"interim", "acting", "and", "then", "only"});
  if (is_mark(before, ",") && at > note.from + 1 && is_ordinal(note.items[at - 2])) return false;  // "2nd, to 31 August": of the term
  return before.letter != 'd' && before.letter != 'o' && !is_mark(before, "-");
}

/// Under "Leavers" nobody starts; "until March" there is the end of a stay only.
bool suits(const Lead& lead, const Cue& cue, bool bound) {
  if (lead.sort != Lead::Sort::kind) return true;
  if (cue.kind == lead.kind) return true;
  if (bound) return false;
  if (goes(lead.kind)) return goes(cue.kind);
  return lead.kind == ChangeKind::appointment && (cue.kind == ChangeKind::interim || cue.kind == ChangeKind::reappointment);
}

std::optional<RoleMention> role_behind(const Note& note, std::size_t at) {
  for (std::size_t i = at; i < note.to && i < at + 4; ++i)
    if (note.items[i].letter == 'r') return note.tagged.chunks[note.items[i].index].role;
  return std::nullopt;
}

/// False where the words say that it is over: "sick leave November to February".
bool find_date(const RowDocument& page, const Note& note, std::size_t at, std::size_t end, Told& told) {
  const auto reading = [&](std::size_t item) { return note.tagged.dates[note.items[item].index]; };
  if (note.items[end - 1].letter == 'd') told.date = reading(end - 1);
  const bool may_end = told.cue.kind == ChangeKind::departure;
  std::optional<std::size_t> first;
  for (std::size_t i = end; i < note.to && !told.date && !first; ++i) {
    if (is_mark(note.items[i], ";") && !(may_end && gives_day(note, i + 1))) break;
    if (note.items[i].letter == 'd' && (may_end || !ends_something(note.items, i, note.from))) first = i;
  }
  if (first && told.cue.kind == ChangeKind::absence && page.published) {
    for (std::size_t i = *first + 1; i < note.to; ++i)
      if (note.items[i].letter == 'd' && last_day(reading(i).last) < *page.published && i <= *first + 2) return false;
  }
  for (std::size_t i = at; i > note.from && !told.date && !first; --i) {
    if (is_mark(note.items[i - 1], ";")) break;
    const bool state = told.cue.kind == ChangeKind::reappointment || told.cue.kind == ChangeKind::interim;
    if (note.items[i - 1].letter != 'd' || ends_something(note.items, i - 1, note.from)) continue;
    if (state && note.column == Column::term) continue;
    first = i - 1;
  }
  if (first) told.date = reading(*first);
  return true;
}

}  // namespace

bool opens_bound(const Note& note, std::size_t at, std::size_t end) {
  return note.items[end - 1].letter == 'd' && is_word(note.items[at], {"to", "until", "till", "up", "from", "since"});
}

std::optional<Told> told_by(const RowDocument& page, const Note& note, const std::optional<Lead>& lead) {
  for (std::size_t at = note.from; at < note.to; ++at) {
    if (note.items[at].letter != 'w') continue;
    if (page.grammar.still.at(note.items, at)) {
      if (at == note.from) return std::nullopt;
      break;
    }
    const auto match = page.grammar.cues.at(note.items, at);
    if (!match || match->end > note.to) continue;
    const auto& cue = page.grammar.cue_list[match->meaning];
    const bool bound = opens_bound(note, at, match->end);
    if (bound && !stands_free(note, at)) continue;
    if (note.items[at].text == "new" && match->end == at + 1 && match->end != note.to) continue;
    if (lead && !suits(*lead, cue, bound)) {
      at = match->end - 1;
      continue;
    }
    Told told{cue, std::nullopt, std::nullopt, bound};
    if (!find_date(page, note, at, match->end, told)) return std::nullopt;
    if (comes(cue.kind) && note.column != Column::unknown) told.role = role_behind(note, match->end);
    return told;
  }
  return std::nullopt;
}

bool ends_something(const std::vector<RowItem>& items, std::size_t date, std::size_t from) {
  std::size_t at = date;
  while (at > from && is_word(items[at - 1], {"the", "end", "of", "early", "late"})) --at;
  return at > from && is_word(items[at - 1], {"until", "till", "to", "by", "before", "through", "ending", "ends", "expires"});
}

std::optional<DateReading> ended_by(const Note& note) {
  for (std::size_t i = note.from; i + 1 < note.to; ++i) {
    if (!is_word(note.items[i], {"to", "until", "till"}) || note.items[i + 1].letter != 'd') continue;
    if (i > note.from && note.items[i - 1].letter == 'd') return note.tagged.dates[note.items[i + 1].index];
  }
  return std::nullopt;
}

std::optional<Stay> stay_in(const RowDocument& page, const Note& note) {
  if (!page.past || note.column == Column::term) return std::nullopt;
  for (std::size_t i = note.from; i + 2 < note.to; ++i) {
    if (note.items[i].letter != 'd' || note.items[i + 2].letter != 'd') continue;
    if (!is_mark(note.items[i + 1], "-") && !is_word(note.items[i + 1], {"to", "until"})) continue;
    if (i == note.from || !(is_mark(note.items[i - 1], "(,") || is_word(note.items[i - 1], {"from"}))) continue;
    Stay stay{note.tagged.dates[note.items[i].index], note.tagged.dates[note.items[i + 2].index]};
    if (stay.from->last.day == 1 && stay.from->last.month == 4) stay.from.reset();
    if (stay.to->last.day == 31 && stay.to->last.month == 3) stay.to.reset();
    return stay;
  }
  return std::nullopt;
}

std::optional<Reason> reason_in(const RowDocument& page, const Note& note, std::optional<Destination>* destination) {
  std::optional<Reason> best;
  std::size_t rank = page.grammar.reason_list.size();
  for (std::size_t at = note.from; at < note.to; ++at) {
    if (note.items[at].letter != 'w') continue;
    const auto match = page.grammar.reasons.at(note.items, at);
    if (!match || match->end > note.to || match->meaning >= rank) continue;
    rank = match->meaning;
    best = page.grammar.reason_list[rank];
  }
  if (best == Reason::new_role && destination != nullptr) {
    *destination = Destination{};
    for (std::size_t at = note.from; at < note.to; ++at)
      if (note.items[at].letter == 'o') (*destination)->organisation = note.tagged.organisations[note.items[at].index].name;
  }
  return best;
}

}  // namespace boardwatch::findings
