#include "parsers/documents/agenda.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/documents/agenda_cells.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::size_t fewest_items = 3;
constexpr std::size_t most_items = 200;
constexpr std::size_t before_first = 140;  // lines: attendance may stand between the heading and the first item
constexpr std::size_t between_items = 30;  // lines; a cell may be one
constexpr std::size_t title_within = 4;    // lines after its number
constexpr std::size_t most_wraps = 3;
constexpr std::size_t longest_title = 300;
constexpr std::size_t most_starts = 12;

struct Line {
  std::vector<std::string_view> cells;
  bool after_blank = false;  ///< a blank line, or the page's end, is above it
};
using Lines = std::vector<Line>;

/// Lines with words; `after_blank` tells of the others.
Lines lines_of(std::string_view text) {
  Lines lines;
  bool blank = true;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of("\n\f"), text.size());
    auto cells = cells_of(text.substr(0, end));
    const bool words = !cells.empty();
    if (words) lines.push_back({std::move(cells), blank});
    blank = !words || (end < text.size() && text[end] == '\f');
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// "Agenda", "Agenda and attendance", "Public Board agenda 28 May 2026": not a sentence that has the word.
bool is_agenda_heading(const Line& line) {
  const auto words = to_lower(fold_space(line.cells[0]));
  constexpr std::size_t longest = 80;
  const bool said = words == "agenda" || words.starts_with("agenda ") || words.ends_with(" agenda") || words.find(" agenda ") != words.npos;
  return said && words.size() <= longest && words.find(". ") == words.npos && words.back() != '.' && words.back() != ',';
}

/// What the names of an agenda's columns say.
struct Columns {
  bool item = false;   ///< there is one of items or subjects
  bool other = false;  ///< and one of leads, papers, purposes
  bool pages = false;
  bool any() const { return item && other; }
  void note(std::string_view cell);
};

void Columns::note(std::string_view cell) {
  if (!is_column_name(cell)) return;
  const auto words = to_lower(cell);
  const auto has = [&](std::string_view word) { return words.find(word) != words.npos; };
  pages = pages || is_page_column(cell);
  item = item || has("item") || has("subject") || has("title") || has("topic");
  other = other || has("lead") || has("led") || has("paper") || has("enc") || has("present") || has("purpose") || has("time") || pages;
}

Columns columns_near(const Lines& lines, std::size_t from) {
  constexpr std::size_t names_within = 8;  // lines: each name may be one
  Columns columns;
  for (std::size_t i = from; i < lines.size() && i < from + names_within; ++i)
    for (const auto cell : lines[i].cells) columns.note(cell);
  return columns;
}

struct Item {
  ItemNumber number;
  std::string title;
  std::vector<std::string_view> behind;  ///< the other cells of its row
  std::size_t same_line = 0;             ///< how many of them stand on the title's own line
};

bool goes_on(std::string_view above, const Line& below) {
  constexpr std::string_view open_ends = ",;:-/&(";
  const auto words = below.cells[0];
  std::string_view rest;
  if (below.after_blank || number_at_start(words, rest)) return false;
  const bool small = (words[0] >= 'a' && words[0] <= 'z') || words[0] == '(';
  const auto last = to_lower(above.substr(above.rfind(' ') + 1));
  const bool open = open_ends.find(above.back()) != open_ends.npos || last == "and" || last == "of" || last == "the" || last == "for" || last == "to" || last == "from" || last == "with" || last == "in";
  return (small && !is_purpose(words)) || (open && !is_time(words));
}

/// Reads items from a line on, until the count of their numbers breaks off.
class Reader {
 public:
  Reader(const Lines& lines, std::size_t start) : lines_(lines), at_(start) {}

  std::vector<OutlineEntry> read() {
    std::size_t idle = 0;
    while (at_ < lines_.size() && items_.size() < most_items) {
      if (begins_anew()) break;
      if (read_item()) {
        idle = 0;
        continue;
      }
      note_line();
      ++at_;
      if (++idle > (items_.empty() ? before_first : between_items)) break;
    }
    return entries();
  }

 private:
  bool fits(const ItemNumber& number) const { return items_.empty() ? may_be_first(number) : follows(number, items_.back().number); }

  /// The cell that may be a number: the first one, or the one behind a time.
  std::size_t first_cell(const Line& line) const { return line.cells.size() > 1 && is_time(line.cells[0]) ? 1 : 0; }

  /// The minutes that come after the agenda count from one again.
  bool begins_anew() const {
    std::string_view rest;
    const auto number = number_at_start(lines_[at_].cells[0], rest);
    return items_.size() >= fewest_items && number && !number->reference && number->parts == std::vector<int>{1} && !items_.back().number.reference &&
           (is_title(rest) || lines_[at_].cells.size() > 1);
  }

  bool read_item() {
    const auto& line = lines_[at_];
    const auto cell = first_cell(line);
    std::string_view rest;
    const auto number = number_at_start(line.cells[cell], rest);
    if (!number || !fits(*number)) return false;
    // "10 3.30": a time has come too near.
    if (!rest.empty() && !is_time(rest)) return is_title(rest) && take(*number, rest, at_, cell + 1);
    if (read_columns()) return true;
    return take_from(*number, cell + 1);
  }

  /// The title is the next cell that is neither time nor dash; on this line or, where each cell is one, on the next ones.
  bool take_from(const ItemNumber& number, std::size_t cell) {
    for (std::size_t i = at_; i < lines_.size() && i < at_ + title_within; ++i, cell = 0)
      for (; cell < lines_[i].cells.size(); ++cell) {
        const auto words = lines_[i].cells[cell];
        if (is_title(words)) return !is_number(words) && take(number, words, i, cell + 1);
        if (!is_time(words) && !is_enclosure(words)) return false;
      }
    return false;
  }

  static bool is_number(std::string_view cell) {
    std::string_view rest;
    return number_at_start(cell, rest).has_value() && rest.empty();
  }

  bool take(const ItemNumber& number, std::string_view words, std::size_t line, std::size_t cell) {
    Item item{number, std::string(words), {}, 0};
    const auto& cells = lines_[line].cells;
    item.behind.assign(cells.begin() + static_cast<std::ptrdiff_t>(std::min(cell, cells.size())), cells.end());
    item.same_line = item.behind.size();
    at_ = line + 1;
    for (std::size_t wraps = 0; wraps < most_wraps && at_ < lines_.size() && lines_[at_].cells.size() == 1 && goes_on(item.title, lines_[at_]); ++wraps)
      item.title.append(" ").append(lines_[at_++].cells[0]);
    items_.push_back(std::move(item));
    return true;
  }

  /// A table that was read column by column: all numbers, then all titles.
  bool read_columns() {
    std::vector<ItemNumber> numbers;
    std::size_t i = at_;
    for (; i < lines_.size() && lines_[i].cells.size() == 1 && is_number(lines_[i].cells[0]); ++i) {
      std::string_view rest;
      const auto number = *number_at_start(lines_[i].cells[0], rest);
      if (numbers.empty() ? !fits(number) : !follows(number, numbers.back())) break;
      numbers.push_back(number);
    }
    if (numbers.size() < fewest_items) return false;
    const auto titles = titles_from(i, numbers.size());
    if (titles.size() != numbers.size()) return false;
    for (std::size_t n = 0; n < numbers.size(); ++n) items_.push_back({numbers[n], titles[n], {}, 0});
    at_ = i;
    return true;
  }

  /// `count` titles; fewer where something else comes between. Moves `i` behind them.
  std::vector<std::string> titles_from(std::size_t& i, std::size_t count) const {
    std::vector<std::string> titles;
    for (; i < lines_.size(); ++i) {
      const auto words = lines_[i].cells[0];
      if (titles.empty() && is_column_name(words)) continue;
      if (!titles.empty() && goes_on(titles.back(), lines_[i]))
        titles.back().append(" ").append(words);
      else if (titles.size() < count && is_title(words))
        titles.emplace_back(words);
      else
        break;
    }
    return titles;
  }

  /// A line that begins no item: the names of the columns, or more cells of the row.
  void note_line() {
    for (const auto cell : lines_[at_].cells) {
      if (items_.empty()) columns_.note(cell);
      else items_.back().behind.push_back(cell);
    }
  }

  std::optional<std::uint32_t> page_of(const Item& item) const {
    if (columns_.any() && !columns_.pages) return std::nullopt;  // the number at the end is a paper's
    const auto cells = columns_.pages ? item.behind.size() : item.same_line;
    for (std::size_t i = cells; i-- > 0;) {
      const auto page = page_in(item.behind[i]);
      if (page && (columns_.pages || !is_time(item.behind[i]))) return page;
      if (!columns_.pages) break;
    }
    return std::nullopt;
  }

  std::vector<OutlineEntry> entries() const {
    std::vector<OutlineEntry> out;
    if (items_.size() < fewest_items) return out;
    for (const auto& item : items_) {
      const auto title = without_tail(item.title);
      const int level = static_cast<int>(item.number.parts.size());
      out.push_back({level, std::string(clip(item.number.shown + " " + title, longest_title)), page_of(item)});
    }
    return out;
  }

  const Lines& lines_;
  std::size_t at_;
  Columns columns_;
  std::vector<Item> items_;
};

}  // namespace

std::vector<OutlineEntry> read_agenda(std::string_view text) {
  const auto lines = lines_of(text);
  std::vector<OutlineEntry> best;
  std::size_t starts = 0;
  for (std::size_t i = 0; i < lines.size() && starts < most_starts; ++i) {
    if (!is_agenda_heading(lines[i]) && !(is_column_name(lines[i].cells[0]) && columns_near(lines, i).any())) continue;
    ++starts;
    auto items = Reader(lines, i).read();
    if (items.size() > best.size()) best = std::move(items);
  }
  return best;
}

std::string_view agenda_pages(const Document& document) {
  constexpr std::size_t pages = 12;
  constexpr std::size_t bytes = 60'000;
  const std::string_view text = document.text;
  if (document.pages.empty()) return clip(text, bytes);
  const auto& last = document.pages[std::min(pages, document.pages.size()) - 1];
  return clip(text.substr(0, last.end), 4 * bytes);
}

}  // namespace boardwatch::documents
