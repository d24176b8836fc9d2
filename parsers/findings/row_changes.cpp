#include "parsers/findings/row_changes.hpp"

#include <algorithm>

#include "parsers/findings/references.hpp"
#include "parsers/findings/row_notes.hpp"

namespace boardwatch::findings {
namespace {

constexpr double confidence = 0.85;
constexpr int fresh_days = 548;

void give_reason(const RowDocument& page, RawChange& change, const Entry& entry, const Note& note, const Told& told, const std::optional<Lead>& lead);
void tell_columns(RowDocument& page, const Entry& entry, const Header& header);
bool is_fresh(const RowDocument& page, const DateReading& date);
void tell_lead(RowDocument& page, const Entry& entry, const Lead& lead);

PartialDate resolve(const RowDocument& page, const DateReading& date, When when) {
  if (when == When::past) return date.last;
  if (when == When::next) return date.next;
  if (page.past || !page.published) return date.last;
  return days_between(*page.published, first_day(date.next)) < days_between(last_day(date.last), *page.published) ? date.next : date.last;
}

std::optional<DateReading> date_in(const Entry& entry, std::initializer_list<Column> columns) {
  for (const auto column : columns)
    if (const auto found = entry.dates.find(column); found != entry.dates.end()) return found->second;
  return std::nullopt;
}

/// A later cell of the row may give the date ("Acting | Since 6 January") or the reason.
std::optional<DateReading> date_beside(const Entry& entry, const Note& told, ChangeKind kind) {
  for (const auto& note : entry.notes) {
    if (&note == &told) continue;
    for (std::size_t i = note.from; i < note.to; ++i) {
      if (note.items[i].letter != 'd') continue;
      const bool free = i == note.from || is_word(note.items[i - 1], {"from", "since", "on", "wef", "effective"}) || is_mark(note.items[i - 1], "(");
      if (free && (kind == ChangeKind::departure || !ends_something(note.items, i, note.from))) return note.tagged.dates[note.items[i].index];
    }
  }
  return std::nullopt;
}

std::optional<DateReading> date_of(const Entry& entry, const Told& told, const Note& note) {
  if (told.date) return told.date;
  const auto kind = told.cue.kind;
  std::optional<DateReading> date;
  if (kind == ChangeKind::departure) {
    date = date_in(entry, {Column::gone, Column::end, Column::date, Column::unknown});
    if (!date && told.cue.reason == Reason::end_of_term) date = date_in(entry, {Column::term});
  } else if (kind != ChangeKind::vacancy) {
    date = date_in(entry, {Column::came, Column::date});
    if (!date && comes(kind)) date = date_in(entry, {Column::unknown});
  }
  return date ? date : date_beside(entry, note, kind);
}

void tell(RowDocument& page, const Entry& whole, const Note& note, const Told& told, const std::optional<Lead>& lead) {
  auto entry = whole;
  auto kind = told.cue.kind;
  if (told.role) {
    entry.role = told.role;
    if (note.items.size() > 0 && told.role->interim) kind = ChangeKind::interim;
  }
  if (!is_ours(entry)) return;
  if (kind == ChangeKind::vacancy ? !entry.role || entry.person : !entry.person) return;
  const bool interim = entry.role && entry.role->interim;
  const auto date = date_of(entry, told, note);
  // "Interim chief nurse (to 31 March)" is still there until then.
  if (told.bound && kind == ChangeKind::departure && interim && (!date || !page.published || first_day(resolve(page, *date, When::near)) > *page.published)) return;
  auto change = change_of(entry, kind, note.items[note.from].text);
  if (note.footnote) change.sentence = change.row_end = note.sentence;
  if (goes(kind)) give_reason(page, change, entry, note, told, lead);
  settle(page, change, told.bound && page.past ? When::past : told.cue.when == When::past && told.bound ? When::near : told.cue.when, kind == ChangeKind::vacancy ? std::nullopt : date);
  page.out.changes.push_back(change);
  if (!comes(change.kind) || change.kind == ChangeKind::interim) return;  // the end of a cover is no leaving of its own
  const auto end = ended_by(note);
  if (!end || !page.published || last_day(resolve(page, *end, When::near)) > *page.published) return;
  auto leaving = change_of(entry, ChangeKind::departure, "to");
  leaving.sentence = change.sentence;
  leaving.row_end = change.row_end;
  leaving.reason = Reason::unknown;
  settle(page, leaving, When::near, end);
  page.out.changes.push_back(std::move(leaving));
}

void give_reason(const RowDocument& page, RawChange& change, const Entry& entry, const Note& note, const Told& told, const std::optional<Lead>& lead) {
  change.reason = told.cue.reason.value_or(Reason::unknown);
  std::optional<Destination> destination;
  auto found = reason_in(page, note, &destination);
  for (const auto& other : entry.notes)
    if (!found && &other != &note && !other.footnote) found = reason_in(page, other, &destination);
  if (!found && lead) found = lead->reason;
  const bool open = change.reason == Reason::unknown;
  if (open && found) change.reason = found;
  if (change.kind != ChangeKind::departure) return;
  if (change.reason == Reason::new_role) change.destination = destination ? destination : Destination{};
}

/// "Bo Marsh joined" in a row that is Ann Lee's.
bool speaks_of_other(const RowDocument& page, const Note& note, const Entry& entry) {
  for (std::size_t i = note.from; i < note.to; ++i) {
    if (note.items[i].letter == 'w' && page.grammar.cues.at(note.items, i)) return false;
    if (note.items[i].person()) return !entry.person || !same_person(note.tagged.chunks[note.items[i].index].person->name, entry.person->name);
  }
  return false;
}

/// Columns "Date left" and "Start date" tell by themselves.
void tell_columns(RowDocument& page, const Entry& entry, const Header& header) {
  const auto gone = date_in(entry, {Column::gone, Column::end});
  const bool ends_later = entry.dates.count(Column::gone) == 0 && gone && (!page.published || last_day(gone->last) > *page.published);  // a term's end
  if (gone && !ends_later) {
    auto change = change_of(entry, ChangeKind::departure, "gone");
    std::optional<Destination> destination;
    change.reason = Reason::unknown;
    for (const auto& note : entry.notes)
      if (const auto reason = reason_in(page, note, &destination)) change.reason = reason;
    if (change.reason == Reason::new_role) change.destination = destination;
    settle(page, change, When::near, gone);
    if (!change.interim_post || change.tense == Tense::effective) page.out.changes.push_back(std::move(change));
  }
  const bool both = (header.has(Column::gone) || header.has(Column::end)) && !header.has(Column::term);
  if (const auto came = date_in(entry, {Column::came}); came && both && is_fresh(page, *came)) {
    auto change = change_of(entry, ChangeKind::appointment, "came");
    settle(page, change, When::near, came);
    page.out.changes.push_back(std::move(change));
  }
}

bool is_fresh(const RowDocument& page, const DateReading& date) { return page.published && days_between(last_day(date.last), *page.published) <= fresh_days; }

void tell_lead(RowDocument& page, const Entry& entry, const Lead& lead) {
  auto change = change_of(entry, lead.kind, "lead");
  auto when = lead.kind == ChangeKind::appointment ? When::near : lead.kind == ChangeKind::departure ? When::near : When::state;
  std::optional<DateReading> date = date_in(entry, {Column::gone, Column::end, Column::came, Column::date, Column::unknown, Column::status});
  std::optional<Destination> destination;
  if (goes(lead.kind)) change.reason = lead.reason.value_or(Reason::unknown);
  for (const auto& note : entry.notes) {
    if (goes(lead.kind) && change.reason == Reason::unknown)
      if (const auto reason = reason_in(page, note, &destination)) change.reason = reason;
    for (std::size_t i = note.from; i < note.to && !date; ++i)
      if (note.items[i].letter == 'd' && (lead.kind == ChangeKind::departure || !ends_something(note.items, i, note.from))) date = note.tagged.dates[note.items[i].index];
  }
  if (lead.kind == ChangeKind::departure && change.reason == Reason::new_role) change.destination = destination ? destination : Destination{};
  settle(page, change, when, date);
  if (!date && lead.kind == ChangeKind::departure) change.tense = Tense::effective;
  page.out.changes.push_back(std::move(change));
}

void tell_stay(RowDocument& page, const Entry& entry, const Note& note, const Stay& stay) {
  if (!entry.person || !is_ours(entry)) return;
  if (stay.from) {
    auto change = change_of(entry, ChangeKind::appointment, "from");
    settle(page, change, When::past, stay.from);
    page.out.changes.push_back(std::move(change));
  }
  if (stay.to) {
    auto change = change_of(entry, ChangeKind::departure, "to");
    change.reason = reason_in(page, note).value_or(Reason::unknown);
    settle(page, change, When::near, stay.to);
    if (change.tense == Tense::effective) page.out.changes.push_back(std::move(change));
  }
}

}  // namespace

void settle(const RowDocument& page, RawChange& change, When when, const std::optional<DateReading>& date) {
  change.tense = when == When::past || when == When::state ? Tense::effective : Tense::announced;
  if (!date) return;
  change.effective = resolve(page, *date, when);
  if (!page.published) return;
  if (first_day(*change.effective) > *page.published)
    change.tense = Tense::announced;
  else if (last_day(*change.effective) <= *page.published)
    change.tense = Tense::effective;
}

RawChange change_of(const Entry& entry, ChangeKind kind, std::string_view trigger) {
  RawChange change;
  change.kind = kind;
  if (entry.person) change.person = entry.person->name;
  if (entry.role) {
    change.post = entry.role->post;
    change.post_title = entry.role->title;
    change.interim_post = entry.role->interim;
  }
  if (!entry.organisations.empty()) change.organisation = entry.organisations.front();
  if (kind == ChangeKind::appointment && change.interim_post) change.kind = ChangeKind::interim;
  change.sentence = entry.sentence;
  change.row_end = entry.row_end;
  change.confidence = confidence;
  change.trigger = trigger;
  return change;
}

bool is_ours(const Entry& entry) {
  if (entry.role && entry.role->lower) return false;
  return std::none_of(entry.organisations.begin(), entry.organisations.end(), [](const auto& body) { return body.outside; });
}

/// The changes of one entry; false where nothing was told.
bool tell_entry(RowDocument& page, Entry& entry, const std::optional<Lead>& lead, const Header* header) {
  const auto before = page.out.changes.size();
  std::stable_sort(entry.notes.begin(), entry.notes.end(), [](const Note& a, const Note& b) { return a.column == Column::status && b.column != Column::status; });
  for (const auto& note : entry.notes) {
    if (const auto stay = stay_in(page, note)) {
      tell_stay(page, entry, note, *stay);
      return true;
    }
    if (speaks_of_other(page, note, entry)) continue;
    const auto told = told_by(page, note, lead);
    if (!told || (entry.grid && told->cue.when == When::state)) continue;
    tell(page, entry, note, *told, lead);
    if (page.out.changes.size() > before) return true;
  }
  if (!entry.person || !is_ours(entry)) return false;
  const bool stays = std::any_of(entry.notes.begin(), entry.notes.end(), [&](const Note& note) { return note.from < note.to && page.grammar.still.at(note.items, note.from); });
  if (stays) return false;
  if (header != nullptr) tell_columns(page, entry, *header);
  if (page.out.changes.size() > before) return true;
  if (lead && lead->sort == Lead::Sort::kind && lead->kind != ChangeKind::vacancy) tell_lead(page, entry, *lead);
  return page.out.changes.size() > before;
}

void take_role(const Chunk& chunk, Entry& entry) {
  const bool interim = entry.role && entry.role->interim;
  entry.role = chunk.role;
  entry.role->interim = entry.role->interim || interim;
  for (const auto& body : chunk.organisations) entry.organisations.push_back(body);
}

}  // namespace boardwatch::findings
