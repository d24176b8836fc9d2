#include "parsers/findings/row_alignment.hpp"

#include <algorithm>
#include <limits>

#include "parsers/findings/row_cells.hpp"

namespace boardwatch::findings {
namespace {

// Costs of the alignment. They only have to stand in the right order: a cell under its own head, a cell that the head
// allows, an empty cell, a cell under a head that it contradicts.
constexpr double allowed = 1.0;
constexpr double empty = 1.6;
constexpr double foreign = 5.0;
constexpr double fair_row = 1.3;  ///< mean cost of a cell up to which a row counts as one

/// What a cell could be.
struct Look {
  bool person = false, post = false, date = false, only_date = false, told = false, nothing = false, body = false, number = false;
  std::size_t words = 0;
};

Look look_at(const RowDocument& page, const StreamCell& cell) {
  Look look;
  look.nothing = is_nothing(cell.words);
  if (look.nothing) return look;
  look.number = cell.words.find_first_not_of("0123456789.,/%()- ") == std::string::npos;
  const auto note = page.note_of(cell.words, Column::unknown, 0);
  if (note.items.empty()) return look;
  for (const auto& item : note.items) {
    look.person = look.person || item.person();
    look.date = look.date || item.letter == 'd';
    look.body = look.body || item.letter == 'o';
    if (item.letter == 'w') ++look.words;
  }
  const auto& first = note.items.front();
  look.post = first.letter == 'r' || first.letter == 'h' || (!look.person && std::any_of(note.items.begin(), note.items.end(), [](const RowItem& item) { return item.letter == 'r'; }));
  look.only_date = look.date && std::all_of(note.items.begin(), note.items.end(), [](const RowItem& item) { return item.letter == 'd'; });
  look.told = page.grammar.cues.at(note.items, 0).has_value() || page.grammar.still.at(note.items, 0).has_value();
  look.person = look.person || (!look.post && !look.told && !look.date && !look.body && is_bare_name(page, cell.words));
  return look;
}

double misfit(const Look& look, Column column) {
  if (look.nothing) return column == Column::person || column == Column::post ? allowed / 2 : 0;
  switch (column) {
    case Column::person: return look.person && !look.date ? (look.post ? allowed : 0) : look.told && !look.date && look.words <= 3 ? allowed / 2 : foreign;
    case Column::post: return look.person ? foreign : look.post && !look.told ? 0 : look.date || look.told || look.number ? foreign : look.words <= 8 ? allowed * 1.2 : foreign;
    case Column::both: return look.person ? 0 : look.post ? allowed : foreign;
    case Column::gone:
    case Column::end:
    case Column::came:
    case Column::term:
    case Column::date: return look.only_date ? 0 : look.date ? allowed : look.person || look.post ? foreign : allowed * 1.5;
    case Column::status: return look.told ? 0 : look.only_date || look.number ? allowed * 1.5 : look.person && look.words == 0 ? foreign / 2 : look.post && look.words == 0 ? foreign / 2 : allowed;
    case Column::body: return look.body && !look.person ? 0 : look.person && !look.post && !look.date ? allowed * 1.5 : look.post || look.date || look.number ? foreign : allowed / 2;
    case Column::grid: return look.number ? 0 : foreign / 2;
    default: return look.number || look.words > 0 ? allowed / 2 : allowed;
  }
}

/// The cheapest way to put the cells into the columns, from left to right and row by row: the column of each cell. A cell
/// that stands no further right than the one before it begins a row.
std::vector<std::size_t> cheapest(const std::vector<Look>& looks, const std::vector<Column>& columns) {
  const auto width = columns.size();
  std::vector<std::vector<double>> cost(looks.size(), std::vector<double>(width, std::numeric_limits<double>::infinity()));
  std::vector<std::vector<std::size_t>> before(looks.size(), std::vector<std::size_t>(width, 0));
  for (std::size_t i = 0; i < looks.size(); ++i) {
    for (std::size_t column = 0; column < width; ++column) {
      const auto own = misfit(looks[i], columns[column]);
      if (i == 0) {
        cost[i][column] = own + empty * static_cast<double>(column);
        continue;
      }
      for (std::size_t last = 0; last < width; ++last) {
        const auto skipped = last < column ? column - last - 1 : width - last - 1 + column;
        const auto all = cost[i - 1][last] + own + empty * static_cast<double>(skipped);
        if (all >= cost[i][column]) continue;
        cost[i][column] = all;
        before[i][column] = last;
      }
    }
  }
  std::vector<std::size_t> chosen(looks.size());
  const auto& ends = cost.back();
  chosen.back() = static_cast<std::size_t>(std::min_element(ends.begin(), ends.end()) - ends.begin());
  for (std::size_t i = looks.size() - 1; i > 0; --i) chosen[i - 1] = before[i][chosen[i]];
  return chosen;
}

/// Does the row hold what makes it one: somebody's name or a post, and little that its heads contradict?
bool is_row(const std::vector<Look>& looks, const std::vector<std::size_t>& chosen, const std::vector<Column>& columns, std::size_t from, std::size_t to) {
  double cost = 0;
  bool holder = false;
  for (std::size_t i = from; i < to; ++i) {
    const auto own = misfit(looks[i], columns[chosen[i]]);
    cost += own;
    holder = holder || (own <= allowed && (looks[i].person || looks[i].post));
  }
  return holder && to - from > 1 && cost <= fair_row * static_cast<double>(to - from);
}

}  // namespace

std::vector<StreamRow> align(const RowDocument& page, const std::vector<StreamCell>& cells, const std::vector<Column>& columns) {
  std::vector<StreamRow> rows;
  if (cells.empty()) return rows;
  std::vector<Look> looks;
  looks.reserve(cells.size());
  for (const auto& cell : cells) looks.push_back(look_at(page, cell));
  const auto chosen = cheapest(looks, columns);
  for (std::size_t from = 0, to = 0; from < cells.size(); from = to) {
    to = from + 1;
    while (to < cells.size() && chosen[to] > chosen[to - 1]) ++to;
    if (!is_row(looks, chosen, columns, from, to)) break;
    StreamRow row{{true, true, {}}, cells[from].begin, cells[to - 1].end};
    for (std::size_t i = from; i < to; ++i) row.row.cells.push_back({chosen[i], chosen[i] + 1, cells[i].begin, cells[i].words});
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace boardwatch::findings
