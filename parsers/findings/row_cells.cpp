#include "parsers/findings/row_cells.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/findings/row_changes.hpp"
#include "parsers/findings/row_footnotes.hpp"
#include "parsers/findings/row_headings.hpp"
#include "parsers/findings/row_list_items.hpp"

namespace boardwatch::findings {
namespace {

std::optional<PersonMention> bare_name(const RowDocument& page, std::string_view text);

/// The person and the post that a cell holds. A cell of the names' column that no name is seen in is taken as it stands.
void take_holders(const RowDocument& page, const Note& note, Column column, std::string_view text, Entry& entry) {
  for (const auto& item : note.items) {
    if (item.letter == 'w' && column == Column::person && page.grammar.cues.opens(item.text)) break;  // "Vacant (Ann Lee left in May)"
    if (!item.holder()) continue;
    const auto& chunk = note.tagged.chunks[item.index];
    if (chunk.person && !entry.person && column != Column::post) entry.person = chunk.person;
    if (chunk.role && (!entry.role || rank_of(chunk.role->post) < rank_of(entry.role->post) || (entry.role->lower && !chunk.role->lower && column == Column::post)))
      if (!entry.role || !entry.role->lower || column == Column::post) take_role(chunk, entry);
    if (item.letter == 'h' && column == Column::both) break;
  }
  const bool unnamed = !entry.person && std::none_of(note.items.begin(), note.items.end(), [](const RowItem& item) { return item.person(); });
  if (unnamed && (column == Column::person || column == Column::both)) entry.person = bare_name(page, text.substr(0, text.find_first_of(",(|")));
}

/// "Ms A Smith": capitals and nothing else, without what stands before a name.
std::optional<PersonMention> bare_name(const RowDocument& page, std::string_view text) {
  text = trim(text.substr(0, text.find(" - ")));
  const auto tokens = cut_tokens(text);
  std::size_t first = 0;
  while (first < tokens.size() && (tokens[first].is(is_honorific) || (first > 0 && word_of(text, tokens[first]) == "."))) ++first;
  if (tokens.size() < first + 2 || tokens.size() > first + 5) return std::nullopt;
  for (std::size_t i = first; i < tokens.size(); ++i) {
    const auto& token = tokens[i];
    if (page.grammar.cues.opens(to_lower(word_of(text, token))) || (!token.word && word_of(text, token) != ".")) return std::nullopt;
    if (token.word && (!token.capital || (token.all_capitals && token.end - token.begin > 3))) return std::nullopt;
  }
  return PersonMention{{tokens[first].begin, text.size()}, std::string(text.substr(tokens[first].begin)), '?', true};
}

}  // namespace

bool is_bare_name(const RowDocument& page, std::string_view text) { return bare_name(page, text).has_value(); }

bool is_nothing(std::string_view text) {
  const auto lower = to_lower(trim(text));
  return lower.empty() || lower == "-" || lower == "n/a" || lower == "na" || lower == "none" || lower == "--" || lower == "nil" || lower == "tbc" || lower == "tba";
}

std::vector<Entry> apart(const Entry& entry, const std::vector<std::pair<PersonMention, Note>>& people) {
  std::vector<Entry> entries;
  for (const auto& [person, note] : people) {
    entries.push_back(entry);
    entries.back().person = person;
    entries.back().notes = {note};
  }
  return entries;
}

std::vector<std::pair<PersonMention, Note>> sharers_of(RowDocument& page, const Cell& cell, std::size_t sentence) {
  std::vector<std::pair<PersonMention, Note>> sharers;
  if (cell.text.size() > 3 * longest_line || !any_cue(page, cell.text)) return sharers;
  auto note = page.note_of(cell.text, Column::person, sentence);
  if (note.items.empty() || !note.items.front().person()) return sharers;
  for (const auto& segment : segments_of(note.items, false)) {
    if (!segment.person) continue;
    note.from = *segment.person + 1;
    note.to = segment.to;
    sharers.emplace_back(*note.tagged.chunks[note.items[*segment.person].index].person, note);
  }
  if (sharers.size() < 2) sharers.clear();
  return sharers;
}

void read_cell(RowDocument& page, const Cell& cell, Column column, Entry& entry) {
  const auto text = without_marks(cell.text, entry.marks);
  auto note = page.note_of(text, column, entry.sentence);
  if (column == Column::body) {
    for (const auto& body : note.tagged.organisations)
      if (entry.organisations.empty()) entry.organisations.push_back(body);
    return;
  }
  const bool holds = column == Column::person || column == Column::post || column == Column::both || column == Column::unknown;
  const bool opens = !note.items.empty() && note.items.front().holder();
  if (holds && (opens || column != Column::unknown)) take_holders(page, note, column, text, entry);
  const bool only_date = !note.items.empty() && std::all_of(note.items.begin(), note.items.end(), [](const RowItem& item) { return item.letter == 'd'; });
  if (only_date && column != Column::status) {
    entry.dates.emplace(column, note.tagged.dates[note.items.front().index]);
    return;
  }
  if (only_date) entry.dates.emplace(Column::date, note.tagged.dates[note.items.front().index]);
  if (column == Column::gone || column == Column::end || column == Column::came || column == Column::term) {
    if (!note.tagged.dates.empty()) entry.dates.emplace(column, note.tagged.dates.front());
  }
  if (opens && holds) note.from = 1;
  if (note.from < note.to) entry.notes.push_back(std::move(note));
}

}  // namespace boardwatch::findings
