#include "parsers/findings/row_streams.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/findings/row_alignment.hpp"
#include "parsers/findings/row_headings.hpp"
#include "parsers/findings/row_layout.hpp"
#include "parsers/findings/row_tables.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::size_t longest_head = 40;      ///< bytes of a column's head
constexpr std::size_t longest_cell = 240;
constexpr std::size_t longest_plain = 70;     ///< bytes of a cell that may end with a full stop
constexpr std::size_t most_cells = 400;       ///< of one table
constexpr std::size_t most_heads = 9;

/// A run of lines without a blank one between them, or one line.
struct Paragraph {
  std::size_t begin = 0, end = 0;
  std::string words;
};

bool is_gap(char c) { return c == '\n' || c == '\f' || c == ' ' || c == '\t' || c == '\r'; }

std::size_t line_end(std::string_view text, std::size_t at) {
  const auto line = text.substr(at, text.find('\n', at) - at);
  return at + std::min(line.find('\f'), line.size());
}

/// A word cut at the line's end is put together again; "Osei-" and "Lund" are joined as they stand.
void join_line(std::string& words, std::string_view line) {
  const bool cut = words.size() > 1 && words.back() == '-' && words[words.size() - 2] != ' ';
  if (cut && line.front() >= 'a' && line.front() <= 'z') words.pop_back();
  if (!cut && !words.empty()) words += ' ';
  words += line;
}

/// Cuts the source into its paragraphs, or into its lines where the cells of a table have one line each.
class Paragraphs {
 public:
  Paragraphs(const RowDocument& page, std::size_t at, bool lines) : page_(page), at_(at), lines_(lines) {}

  std::optional<Paragraph> next() {
    const std::string_view text = page_.document.text;
    while (at_ < text.size() && is_gap(text[at_])) ++at_;
    if (at_ >= text.size()) return std::nullopt;
    Paragraph paragraph{at_, at_, {}};
    while (at_ < text.size() && text[at_] != '\f' && paragraph.words.size() <= longest_cell) {
      const auto stop = line_end(text, at_);
      const auto line = words_at(page_.prepared, at_, stop);
      if (line.empty()) break;
      join_line(paragraph.words, line);
      paragraph.end = stop;
      at_ = std::min(stop + 1, text.size());
      if (lines_ || (stop < text.size() && text[stop] == '\f')) break;
    }
    if (paragraph.end == paragraph.begin) at_ = line_end(text, at_) + 1;
    return paragraph;
  }
  std::size_t at() const { return at_; }

 private:
  const RowDocument& page_;
  std::size_t at_;
  bool lines_;
};

/// "Name", or "Possible Attended" where two heads stand near each other.
std::vector<Column> heads_in(const RowDocument& page, std::string_view words) {
  if (words.empty() || words.size() > longest_head) return {};
  if (const auto single = column_of(page, words); single != Column::unknown) return {single};
  std::vector<Column> heads;
  if (!page.grammar.columns.may_open(words)) return heads;
  const auto items = row_items(words);
  for (std::size_t at = 0; at < items.size();) {
    const auto match = page.grammar.columns.at(items, at);
    if (!match) return {};
    heads.push_back(static_cast<Column>(match->meaning));
    at = match->end;
  }
  return heads;
}

struct Heads {
  std::vector<Column> columns;
  std::vector<std::string> words;  ///< of each head that stands alone
  std::size_t end = 0;             ///< behind the last
};

void add_heads(Heads& heads, const std::vector<Column>& found) {
  for (auto column : found) {
    const bool twice = column == Column::post && std::find(heads.columns.begin(), heads.columns.end(), Column::post) != heads.columns.end();
    heads.columns.push_back(twice ? Column::status : column);  // "Position at 1 October"
  }
}

/// The heads that stand one after the other from `at`; one among them may be unknown.
Heads read_heads(const RowDocument& page, std::size_t at, bool lines) {
  Paragraphs paragraphs(page, at, lines);
  Heads heads;
  std::optional<Paragraph> unknown;
  while (heads.columns.size() < most_heads) {
    const auto paragraph = paragraphs.next();
    if (!paragraph) break;
    const auto found = heads_in(page, paragraph->words);
    if (found.empty()) {
      if (unknown || heads.columns.empty() || paragraph->words.size() > longest_head) break;
      unknown = paragraph;
      continue;
    }
    if (unknown) {
      heads.columns.push_back(Column::unknown);
      heads.words.push_back(unknown->words);
      unknown.reset();
      add_heads(heads, found);
      heads.words.push_back(paragraph->words);
      heads.end = paragraph->end;
      break;  // a second unknown head would be a guess
    }
    add_heads(heads, found);
    heads.words.push_back(paragraph->words);
    heads.end = paragraph->end;
  }
  return heads;
}

bool ends_table(const Paragraph& paragraph, bool prose) {
  const auto& words = paragraph.words;
  if (words.empty() || words.size() > longest_cell) return true;
  return !prose && words.size() > longest_plain && words.back() == '.';
}

/// The cells below the heads, without heads that a new page repeats.
std::vector<StreamCell> cells_below(const RowDocument& page, const Heads& heads, bool lines) {
  const bool prose = std::find(heads.columns.begin(), heads.columns.end(), Column::other) != heads.columns.end();
  std::vector<StreamCell> cells;
  std::size_t repeated = 0;
  Paragraphs paragraphs(page, heads.end, lines);
  while (cells.size() < most_cells) {
    auto paragraph = paragraphs.next();
    if (!paragraph || ends_table(*paragraph, prose)) break;
    if (repeated < heads.words.size() && paragraph->words == heads.words[repeated] && !cells.empty()) {
      ++repeated;
      if (repeated == heads.words.size()) repeated = 0;
      continue;
    }
    cells.push_back({paragraph->begin, paragraph->end, std::move(paragraph->words)});
  }
  return cells;
}

Header header_from(const std::vector<Column>& columns) {
  Header header;
  header.barred = true;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    header.columns.emplace_back(i, columns[i]);
    header.people = header.people || columns[i] == Column::person || columns[i] == Column::post || columns[i] == Column::both;
    header.interests = header.interests || columns[i] == Column::register_;
    header.other = header.other || columns[i] == Column::other;
  }
  return header;
}

bool is_table_of_posts(const Header& header) {
  if (header.other) return false;
  const bool person = header.has(Column::person) || header.has(Column::both);
  const bool post = header.has(Column::post) || header.has(Column::both);
  const bool told = header.has(Column::status) || header.has(Column::gone) || header.has(Column::came) || header.has(Column::end) || header.has(Column::term);
  return header.columns.size() >= 2 && (person || post) && (told || header.interests || (person && post));
}

std::size_t last_line(std::string_view text, std::size_t begin, std::size_t end) {
  const auto feed = text.substr(begin, end - begin).rfind('\n');
  return feed == std::string_view::npos ? begin : begin + feed + 1;
}

std::size_t last_unit(const RowDocument& page, std::size_t unit, std::size_t end) {
  const auto& units = page.prepared.units();
  while (unit + 1 < units.size() && page.prepared.origin(units[unit + 1].begin, units[unit + 1].end).second <= end) ++unit;
  return unit;
}

}  // namespace

std::optional<std::size_t> read_stream(RowDocument& page, std::size_t unit) {
  const auto& u = page.prepared.units()[unit];
  const std::string_view text = page.document.text;
  const auto stop = page.prepared.origin(u.begin, u.end).second;
  const auto begin = last_line(text, page.prepared.origin(u.begin, u.end).first, stop);  // the first head may hang on the words above
  if (stop - begin > longest_head || heads_in(page, words_at(page.prepared, begin, stop)).empty()) return std::nullopt;
  const bool lines = stop + 1 < text.size() && !is_gap(text[stop + 1]);  // the next head stands in the next line
  const auto heads = read_heads(page, begin, lines);
  const auto header = header_from(heads.columns);
  if (heads.words.size() < 2 || !is_table_of_posts(header)) return std::nullopt;  // heads in one line have rows of one line
  const auto cells = cells_below(page, heads, lines);
  if (page.tried + cells.size() > most_flattened) return std::nullopt;
  page.tried += cells.size();
  const auto rows = align(page, cells, heads.columns);
  if (rows.empty()) return std::nullopt;
  const auto caption = caption_of(page, unit);
  const bool past = page.past;
  page.past = page.past || caption.past;
  const auto end = rows.back().end;
  page.mark_read(begin, end);
  if (!header.interests && !caption.listing)
    for (const auto& row : rows) read_row(page, row.row, header, caption.lead, end);
  page.past = past;
  return last_unit(page, unit, end);
}

}  // namespace boardwatch::findings
