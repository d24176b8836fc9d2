#include "parsers/findings/row_flattened.hpp"

#include <algorithm>

#include "parsers/findings/row_changes.hpp"
#include "parsers/findings/row_headings.hpp"
#include "parsers/findings/row_layout.hpp"
#include "parsers/findings/row_list_items.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::size_t flattened_lines = 60;

struct Piece {
  char letter = '?';  ///< p person, r post, d date, c cue
  Note note;
  std::size_t begin = 0;
};

bool is_header_line(const RowDocument& page, std::string_view words);
char letter_of(const RowDocument& page, const Note& note);
std::vector<Entry> zipped(const std::vector<Piece>& pieces, std::size_t people);
std::vector<Entry> repeated(const std::vector<Piece>& pieces, std::size_t people);
std::optional<std::size_t> read_flat_rows(RowDocument& page, std::size_t unit, std::size_t at, const Header& header);
bool read_flat_row(RowDocument& page, std::string_view words, std::size_t begin, const Header& header);

/// Each line of the source below `unit` that is a person, a post, a date or a cue and nothing else.
std::vector<Piece> pure_lines(RowDocument& page, std::size_t unit, std::size_t& end) {
  std::vector<Piece> pieces;
  const auto& text = page.document.text;
  std::size_t at = page.prepared.origin(page.prepared.units()[unit].begin, page.prepared.units()[unit].end).second;
  at = std::min(text.find('\n', at), text.size());
  while (at < text.size() && pieces.size() < flattened_lines && page.tried < most_flattened) {
    const auto begin = at + 1;
    const auto stop = std::min(text.find('\n', begin), text.size());
    if (begin >= text.size()) break;
    const auto words = words_at(page.prepared, begin, stop);
    at = stop;
    if (words.empty() || is_header_line(page, words)) continue;
    if (words.size() > longest_line || words.find(" | ") != std::string::npos) break;
    ++page.tried;
    Piece piece{'?', page.note_of(words, Column::unknown, page.sentence_at(begin + text.substr(begin, stop - begin).find_first_not_of(" \t"))), begin};
    piece.letter = letter_of(page, piece.note);
    if (piece.letter == '?') break;
    pieces.push_back(std::move(piece));
    end = stop;
  }
  return pieces;
}

/// "Name", but not "Resigned", which heads columns and tells a change.
bool is_header_line(const RowDocument& page, std::string_view words) {
  if (column_of(page, words) == Column::unknown) return false;
  const auto items = row_items(words);
  return !page.grammar.cues.whole(items, 0, items.size());
}

char letter_of(const RowDocument& page, const Note& note) {
  std::size_t words = 0, holders = 0, dates = 0;
  char letter = '?';
  for (const auto& item : note.items) {
    if (item.holder()) {
      ++holders;
      if (letter == '?' || holders == 1) letter = item.letter;
    } else if (item.letter == 'd') {
      ++dates;
    } else if (item.letter == 'w') {
      ++words;
    }
  }
  if (holders > 0) return words == 0 && dates == 0 && (letter == 'r' || (holders == 1 && letter == 'p')) ? letter : '?';
  if (words == 0 && dates == 1) return 'd';
  const auto cue = note.items.empty() ? std::nullopt : page.grammar.cues.at(note.items, 0);
  return cue && words <= 6 ? 'c' : '?';
}

void add_piece(const Piece& piece, Entry& entry) {
  const auto chunk = [&] { return std::find_if(piece.note.items.begin(), piece.note.items.end(), [](const RowItem& item) { return item.holder(); }); };
  switch (piece.letter) {
    case 'p':
      entry.person = piece.note.tagged.chunks[chunk()->index].person;
      entry.sentence = piece.note.sentence;
      break;
    case 'r': take_role(piece.note.tagged.chunks[chunk()->index], entry); break;
    case 'd': entry.dates.emplace(Column::date, piece.note.tagged.dates.front()); break;
    default: entry.notes.push_back(piece.note);
  }
}

/// Columns one after the other, all of one length.
std::vector<Entry> zipped(const std::vector<Piece>& pieces, std::size_t people) {
  std::vector<Entry> entries(people);
  if (people < 2 || pieces.size() % people != 0) return {};
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].letter != pieces[i - i % people].letter) return {};
    add_piece(pieces[i], entries[i % people]);
  }
  return entries;
}

/// Rows one after the other.
std::vector<Entry> repeated(const std::vector<Piece>& pieces, std::size_t people) {
  std::vector<Entry> entries;
  std::size_t dates = 0;
  for (const auto& piece : pieces) {
    const bool fresh = piece.letter == pieces.front().letter;
    if (fresh) entries.emplace_back();
    if (entries.empty() || (!fresh && piece.letter == 'p' && entries.back().person)) return {};
    if (piece.letter == 'd') ++dates;
    add_piece(piece, entries.back());
  }
  const bool whole = entries.size() == people && std::all_of(entries.begin(), entries.end(), [](const Entry& entry) { return entry.person && entry.role; });
  return whole ? entries : std::vector<Entry>();
}

/// Lines below such a header, each a row whose cells only its words can tell apart.
std::optional<std::size_t> read_flat_rows(RowDocument& page, std::size_t unit, std::size_t at, const Header& header) {
  const auto& text = page.document.text;
  bool any = false;
  std::size_t end = at;
  while (at < text.size() && page.tried++ < most_flattened) {
    const auto begin = at + 1;
    const auto stop = std::min(text.find('\n', begin), text.size());
    if (begin >= text.size()) break;
    const auto words = words_at(page.prepared, begin, stop);
    at = stop;
    if (words.empty()) break;
    if (words.size() > 2 * longest_line) break;
    any = read_flat_row(page, words, begin, header) || any;
    end = stop;
  }
  if (!any) return std::nullopt;
  page.mark_read(page.prepared.origin(page.prepared.units()[unit].begin, page.prepared.units()[unit].end).first, end);
  std::size_t last = unit;
  while (last + 1 < page.prepared.units().size() && page.prepared.origin(page.prepared.units()[last + 1].begin, page.prepared.units()[last + 1].end).second <= end) ++last;
  return last;
}

bool read_flat_row(RowDocument& page, std::string_view words, std::size_t begin, const Header& header) {
  auto note = page.note_of(words, Column::unknown, page.sentence_at(begin));
  const auto segments = segments_of(note.items, false);
  if (segments.size() != 1) return false;
  Entry entry;
  entry.sentence = note.sentence;
  for (const auto place : {segments.front().person, segments.front().role}) {
    if (!place) continue;
    const auto& chunk = note.tagged.chunks[note.items[*place].index];
    if (chunk.person && !entry.person) entry.person = chunk.person;
    if (chunk.role && !entry.role) take_role(chunk, entry);
  }
  note.column = header.has(Column::term) ? Column::term : Column::date;
  note.from = std::max(segments.front().person.value_or(0), segments.front().role.value_or(0)) + 1;
  if (note.from < note.to) entry.notes.push_back(std::move(note));
  return tell_entry(page, entry, std::nullopt, nullptr) || (entry.person && entry.role);
}

}  // namespace

std::size_t read_flattened(RowDocument& page, std::size_t unit, const Lead& lead) {
  std::size_t end = 0;
  auto pieces = pure_lines(page, unit, end);
  const auto count = [&](char letter) { return std::count_if(pieces.begin(), pieces.end(), [&](const Piece& piece) { return piece.letter == letter; }); };
  const auto people = static_cast<std::size_t>(count('p'));
  if (people == 0 || static_cast<std::size_t>(count('r')) != people) return unit;
  auto entries = zipped(pieces, people);
  if (entries.empty()) entries = repeated(pieces, people);
  if (entries.empty()) return unit;
  bool told = false;
  for (auto& entry : entries) told = tell_entry(page, entry, lead.sort == Lead::Sort::kind ? std::optional(lead) : std::nullopt, nullptr) || told;
  if (!told) return unit;
  page.mark_read(pieces.front().begin, end);
  std::size_t last = unit;
  while (last + 1 < page.prepared.units().size() && page.prepared.origin(page.prepared.units()[last + 1].begin, page.prepared.units()[last + 1].end).second <= end) ++last;
  return last;
}

std::optional<std::size_t> read_header_lines(RowDocument& page, std::size_t unit) {
  if (!page.grammar.columns.may_open(page.words_of(unit))) return std::nullopt;
  const auto& u = page.prepared.units()[unit];
  const auto begin = page.prepared.origin(u.begin, u.end).first;
  const auto stop = std::min(page.document.text.find('\n', begin), page.document.text.size());
  const auto words = words_at(page.prepared, begin, stop);
  const auto single = column_of(page, words);
  if (single == Column::person || single == Column::post) {
    const auto next = words_at(page.prepared, stop + 1, std::min(page.document.text.find('\n', std::min(stop + 1, page.document.text.size())), page.document.text.size()));
    if (column_of(page, next) == Column::unknown) return std::nullopt;
    Lead any;
    const auto last = read_flattened(page, unit, any);
    return last == unit ? std::nullopt : std::optional(last);
  }
  const auto header = run_of_columns(page, words);
  if (!header) return std::nullopt;
  return read_flat_rows(page, unit, stop, *header);
}

}  // namespace boardwatch::findings
