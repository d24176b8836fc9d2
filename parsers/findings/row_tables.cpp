#include "parsers/findings/row_tables.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/findings/row_cells.hpp"
#include "parsers/findings/row_changes.hpp"
#include "parsers/findings/row_footnotes.hpp"
#include "parsers/findings/row_headings.hpp"
#include "parsers/findings/row_layout.hpp"
#include "parsers/findings/row_list_items.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::size_t longest_row_gap = 3;    ///< units of other kinds that a table runs on over

void take_first_role(RowDocument& page, std::string_view text, Entry& entry);
void read_pair_row(RowDocument& page, const Row& row, std::size_t below);
bool starts_note(const RowDocument& page, const Note& note);
void read_region(RowDocument& page, std::size_t first, std::size_t last);

using Sides = std::vector<std::pair<std::size_t, Lead>>;

std::optional<Sides> side_leads(const RowDocument& page, const Row& row) {
  if (row.cells.size() < 2 || row.cells.size() > 4) return std::nullopt;
  Sides sides;
  for (const auto& cell : row.cells) {
    if (cell.text.size() > 40) return std::nullopt;
    const auto lead = lead_of(page, cell.text);
    if (!lead || lead->sort != Lead::Sort::kind) return std::nullopt;
    sides.emplace_back(cell.left, *lead);
  }
  return sides;
}

/// The rows below two leads, each cell read under its own; returns the last of them.
std::size_t read_sides(RowDocument& page, const std::vector<Row>& rows, std::size_t header, const Sides& sides) {
  std::size_t r = header + 1;
  for (; r < rows.size(); ++r) {
    const auto& row = rows[r];
    if (row.apart && row.cells.size() < 2) break;
    if (row.barred != rows[header].barred) break;
    for (std::size_t side = 0; side < sides.size(); ++side) {
      std::string text;
      std::size_t begin = 0;
      for (const auto& cell : row.cells) {
        const bool here = cell.left + (row.barred ? 0 : 2) >= sides[side].first && (side + 1 == sides.size() || cell.left + (row.barred ? 0 : 2) < sides[side + 1].first);
        if (!here || is_nothing(cell.text)) continue;
        if (text.empty()) begin = cell.begin;
        text += (text.empty() ? "" : " | ") + cell.text;
      }
      if (!text.empty()) read_item(page, text, sides[side].second, page.sentence_at(begin));
    }
    page.mark_read(row.cells.front().begin, row.cells.back().begin + 1);
  }
  return r - 1;
}

void read_log_row(RowDocument& page, const Row& row, const Header& header) {
  for (const auto& cell : row.cells) {
    if (row.barred != header.barred || header.at(cell) != Column::status || cell.text.size() > 2 * longest_line || !any_cue(page, cell.text)) continue;
    const auto sentence = page.sentence_at(row.cells.front().begin);
    auto note = page.note_of(cell.text, Column::unknown, sentence);
    const auto segments = segments_of(note.items, false);
    if (segments.size() != 1 || !segments.front().person) continue;
    const auto person = *segments.front().person;
    if (person + 1 >= note.to || !page.grammar.cues.at(note.items, person + 1)) continue;
    Entry entry;
    entry.sentence = sentence;
    entry.person = note.tagged.chunks[note.items[person].index].person;
    if (segments.front().role) take_role(note.tagged.chunks[note.items[*segments.front().role].index], entry);
    for (const auto& other : row.cells)
      if (!entry.role && header.at(other) != Column::aside && &other != &cell) take_first_role(page, other.text, entry);
    note.from = person + 1;
    entry.notes.push_back(std::move(note));
    if (entry.role && tell_entry(page, entry, std::nullopt, nullptr)) page.mark_read(row.cells.front().begin, row.cells.back().begin + 1);
  }
}

void take_first_role(RowDocument& page, std::string_view text, Entry& entry) {
  const auto tagged = page.tagger.tag(text, true, page.published, page.discourse);
  for (const auto& chunk : tagged.chunks)
    if (chunk.role && !chunk.person && !entry.role) take_role(chunk, entry);
}

void read_pairs(RowDocument& page, const std::vector<Row>& rows, std::size_t count, std::size_t below) {
  bool listing = false;
  for (std::size_t r = 0; r < count; ++r) {
    const auto& row = rows[r];
    if (row.cells.size() == 1) {
      if (const auto lead = lead_of(page, row.cells.front().text)) listing = lead->sort == Lead::Sort::none;
      continue;
    }
    if (listing) continue;
    const bool cue = std::any_of(row.cells.begin(), row.cells.end(), [&](const Cell& cell) { return any_cue(page, cell.text) || has_mark(cell.text); });
    if (cue) read_pair_row(page, row, below);
  }
}

void read_pair_row(RowDocument& page, const Row& row, std::size_t below) {
  std::vector<Entry> entries(1);
  const auto sentence = page.sentence_at(row.cells.front().begin);
  entries.front().sentence = sentence;
  for (const auto& cell : row.cells) {
    if (is_nothing(cell.text)) continue;
    if (cell.text.size() > longest_line) return;  // prose in columns
    std::vector<std::string> marks;
    const auto text = without_marks(cell.text, marks);
    auto note = page.note_of(text, Column::unknown, sentence);
    if (note.items.empty()) continue;
    const auto& first = note.items.front();
    const auto* entry = &entries.back();
    const bool full = (first.person() && entry->person) || (first.letter == 'r' && entry->role && entry->person) || (first.letter == 'r' && entry->role && !first.person());
    if (first.holder() && full) {
      entries.emplace_back();
      entries.back().sentence = sentence;
    }
    if (!first.holder() && !starts_note(page, note)) {
      if (note.items.size() == 1 && first.letter == 'd') entries.back().dates.emplace(Column::unknown, note.tagged.dates[first.index]);
      const bool figures = text.find_first_not_of("0123456789.,-()%/ \xC2\xA3") == std::string::npos;
      if (!figures && first.letter != 'd' && note.items.size() > 4) return;
      continue;
    }
    Cell plain = cell;
    plain.text = text;
    read_cell(page, plain, Column::unknown, entries.back());
    for (auto& mark : marks) entries.back().marks.push_back(std::move(mark));
  }
  bool told = false;
  for (auto& entry : entries) {
    if (!entry.role || (!entry.person && entry.notes.empty())) continue;
    add_footnotes(page, entry, below);
    told = tell_entry(page, entry, std::nullopt, nullptr) || told;
  }
  if (told) page.mark_read(row.cells.front().begin, row.cells.back().begin + 1);
}

bool starts_note(const RowDocument& page, const Note& note) { return note.items.front().letter == 'w' && page.grammar.cues.at(note.items, 0).has_value(); }

/// Lines right below the last row may carry it on.
std::size_t region_end(const RowDocument& page, std::size_t last) {
  const auto& unit = page.prepared.units()[last];
  const std::string_view text = page.document.text;
  auto end = page.prepared.origin(unit.begin, unit.end).second;
  for (auto next = text.find('\n', end); next != std::string_view::npos && next == end; next = text.find('\n', end)) {
    const auto stop = std::min(text.find('\n', end + 1), text.size());
    if (trim(text.substr(end, stop - end)).find("  ") == std::string_view::npos) break;  // no narrower row
    end = stop;
  }
  const auto below = std::string_view(page.document.text).substr(end, 2 * longest_line);
  const auto gap = below.find("\n\n");
  if (gap != std::string_view::npos) return end + gap;
  return end + below.size() == page.document.text.size() ? page.document.text.size() : end;
}

void read_region(RowDocument& page, std::size_t first, std::size_t last) {
  const auto begin = page.prepared.origin(page.prepared.units()[first].begin, page.prepared.units()[first].end).first;
  const auto end = region_end(page, last);
  auto line = begin;  // columns count from the line's own beginning
  while (line > 0 && page.document.text[line - 1] != '\n') --line;
  const auto rows = lay_out(page.document.text, page.prepared, line, end);
  const auto caption = caption_of(page, first);
  const bool past = page.past;
  page.past = page.past || caption.past;
  std::optional<Header> header;
  bool cued = false;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    if (auto found = header_of(page, rows[r])) {
      if (!header && cued && !caption.listing) read_pairs(page, rows, r, end);
      if (found->people && !found->other) page.mark_read(rows[r].cells.front().begin, rows[r].cells.back().begin + 1);
      header = std::move(found);
      continue;
    }
    if (const auto leads = side_leads(page, rows[r])) {
      r = read_sides(page, rows, r, *leads);
      continue;
    }
    if (!header) {
      for (const auto& cell : rows[r].cells) cued = cued || any_cue(page, cell.text) || has_mark(cell.text);
      continue;
    }
    if (header->interests && !header->other) page.mark_read(rows[r].cells.front().begin, rows[r].cells.back().begin + 1);
    if (header->other && header->has(Column::status)) read_log_row(page, rows[r], *header);
    if (!header->people || header->interests || header->other) continue;
    read_row(page, rows[r], *header, caption.lead, end);
  }
  if (!header && cued && !caption.listing) read_pairs(page, rows, rows.size(), end);
  page.past = past;
}

/// Can the table tell a change, or does it stand where the frames have read one?
bool is_worth_reading(const RowDocument& page, std::size_t first, std::size_t last) {
  constexpr std::size_t above = 3, below = 30;  // units: captions, and footnotes
  if (page.any(&RowSigns::told, first, last + 1)) return true;
  if (!page.any(&RowSigns::post, first, last + 1)) return false;
  const auto from = first - std::min(first, above);
  return page.past || page.any(&RowSigns::cue, from, last + below) || page.any(&RowSigns::lead, from, last) || caption_of(page, first).past;
}

}  // namespace

Caption caption_of(const RowDocument& page, std::size_t unit) {
  Caption caption;
  const auto& units = page.prepared.units();
  const auto look = [&](std::string_view words) {
    caption.past = caption.past || looks_back(words);
    if (caption.lead || caption.listing) return;
    if (words.size() > 2 * longest_line) return;
    if (const auto lead = lead_of(page, words)) {
      caption.listing = lead->sort == Lead::Sort::none;
      if (!caption.listing) caption.lead = lead;
    }
  };
  for (std::size_t back = 1; back <= 3 && back <= unit; ++back) {
    if (units[unit - back].kind == UnitKind::row) break;
    look(page.words_of(unit - back));
  }
  look(units[unit].heading);
  return caption;
}

void read_row(RowDocument& page, const Row& row, const Header& header, const std::optional<Lead>& lead, std::size_t below) {
  const bool named = header.has(Column::gone) || header.has(Column::end) || header.has(Column::came) || (lead && lead->sort == Lead::Sort::kind);
  const bool cue = named || page.past || std::any_of(row.cells.begin(), row.cells.end(), [&](const Cell& cell) { return any_cue(page, cell.text) || has_mark(cell.text); });
  const auto begin = row.cells.front().begin, end = row.cells.back().begin + 1;
  if (!cue) return page.mark_read(begin, end);
  Entry entry;
  entry.sentence = page.sentence_at(begin);
  entry.row_end = page.sentence_at(row.cells.back().begin);
  entry.grid = header.has(Column::grid);
  bool prose = false, post_told = false;
  std::vector<std::pair<PersonMention, Note>> sharers;
  for (const auto& cell : row.cells) {
    const auto column = row.barred == header.barred ? header.at(cell) : Column::unknown;
    if (is_nothing(cell.text) || column == Column::aside || column == Column::grid) continue;
    prose = prose || cell.text.size() > 2 * longest_line;
    post_told = post_told || column == Column::post;
    if (column == Column::person && sharers.empty()) sharers = sharers_of(page, cell, entry.sentence);
    if (column != Column::person || sharers.empty()) read_cell(page, cell, column, entry);
  }
  if (post_told && !entry.role) return page.mark_read(begin, end);  // a post that is none of ours
  add_footnotes(page, entry, below);
  const auto own = lead && lead->sort == Lead::Sort::kind && !header.has(Column::status) ? lead : std::nullopt;
  bool told = false;
  if (sharers.empty()) told = tell_entry(page, entry, own, &header);
  for (auto& sharer : apart(entry, sharers)) told = tell_entry(page, sharer, own, nullptr) || told;
  if (told || !prose) page.mark_read(begin, end);
}

void read_tables(RowDocument& page) {
  const auto& units = page.prepared.units();
  for (std::size_t i = 0; i < units.size(); ++i) {
    if (units[i].kind != UnitKind::row) continue;
    std::size_t last = i;
    for (std::size_t j = i + 1; j < units.size() && j <= last + longest_row_gap; ++j) {
      if (units[j].kind == UnitKind::row) last = j;
      if (units[j].kind != UnitKind::row && units[j].end - units[j].begin > longest_line) break;
    }
    if (is_worth_reading(page, i, last)) read_region(page, i, last);
    i = last;
  }
}

}  // namespace boardwatch::findings
