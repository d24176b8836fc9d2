#include "parsers/findings/row_footnotes.hpp"

#include <algorithm>
#include <iterator>

#include "core/utf8.hpp"
#include "parsers/findings/references.hpp"
#include "parsers/findings/row_changes.hpp"
#include "parsers/findings/row_layout.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::size_t footnote_lines = 80;    ///< behind a table

bool is_marker(std::string_view inside) {
  if (inside.empty() || inside.size() > 2) return inside == "iii" || inside == "viii";
  const bool digits = inside.find_first_not_of("0123456789") == std::string_view::npos;
  const bool roman = inside.find_first_not_of("ivx") == std::string_view::npos;
  const bool letter = inside.size() == 1 && inside.front() >= 'a' && inside.front() <= 'z';
  return digits || roman || letter || inside.find_first_not_of('*') == std::string_view::npos;
}

/// "(1)", "(note 2)", "[3]", "*", a raised figure: [begin, end) of the next one at or behind `at`.
std::optional<std::pair<std::size_t, std::size_t>> next_mark(std::string_view text, std::size_t at, std::string& key) {
  static constexpr std::string_view raised[] = {"\u00B9", "\u00B2", "\u00B3", "\u2074", "\u2075", "\u2076", "\u2077", "\u2078", "\u2079"};
  for (std::size_t i = at; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '(' || c == '[') {
      const auto near = text.substr(i + 1, 14);
      const auto close = near.find(c == '(' ? ')' : ']');
      if (close == std::string_view::npos) continue;
      auto inside = to_lower(trim(near.substr(0, close)));
      for (const std::string_view word : {"see note ", "notes ", "note ", "footnote "})
        if (inside.starts_with(word)) inside.erase(0, word.size());
      if (!is_marker(inside)) continue;
      key = inside;
      return std::pair(i, i + close + 2);
    }
    if (c == '*') {
      auto end = i;
      while (end < text.size() && text[end] == '*') ++end;
      key = std::string(text.substr(i, end - i));
      return std::pair(i, end);
    }
    for (std::size_t k = 0; k < std::size(raised); ++k) {
      if (text.substr(i, raised[k].size()) != raised[k]) continue;
      key = std::to_string(k + 1);
      return std::pair(i, i + raised[k].size());
    }
    const bool digit = c >= '0' && c <= '9', letter_before = i > 0 && ((text[i - 1] >= 'a' && text[i - 1] <= 'z'));
    if (digit && letter_before && (i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == ',')) {  // "Lee1"
      key = std::string(1, c);
      return std::pair(i, i + 1);
    }
  }
  return std::nullopt;
}

/// "(1) left on 30 June", "2 from 1 July", "Note 3: retired", "* until May" -> the mark; `rest` where the words begin.
std::optional<std::string> footnote_mark(std::string_view text, std::size_t& rest) {
  std::string lower = to_lower(text.substr(0, 16));
  std::size_t at = 0;
  for (const std::string_view word : {"footnote ", "notes ", "note "})
    if (lower.starts_with(word)) at = word.size();
  std::string key;
  if (at < text.size() && (text[at] == '(' || text[at] == '[' || text[at] == '*' || static_cast<unsigned char>(text[at]) >= 0x80)) {
    const auto mark = next_mark(text, at, key);
    if (!mark || mark->first != at) return std::nullopt;
    rest = mark->second;
  } else {
    std::size_t end = at;
    while (end < text.size() && end < at + 3 && text[end] != ' ' && text[end] != '.' && text[end] != ')' && text[end] != ':') ++end;
    if (end == at || end >= text.size()) return std::nullopt;
    key = to_lower(text.substr(at, end - at));
    const bool digits = key.find_first_not_of("0123456789") == std::string::npos;
    if (!is_marker(key) || (!digits && text[end] == ' ')) return std::nullopt;
    rest = end;
  }
  while (rest < text.size() && std::string_view(" .):|-").find(text[rest]) != std::string_view::npos) ++rest;
  return key;
}

bool is_month(std::string_view words) {
  const auto month = to_lower(words.substr(0, 3));
  for (const std::string_view known : {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"})
    if (month == known) return words.size() > 2;
  return false;
}

/// The footnotes that stand in the lines below a table.
std::vector<Footnote> footnotes_below(const RowDocument& page, std::size_t at) {
  const std::string_view text = page.document.text;
  std::vector<Footnote> notes;
  bool open = false;
  for (std::size_t lines = 0; at < text.size() && lines < footnote_lines; ++lines) {
    const auto begin = at;
    const auto stop = std::min(text.find('\n', at), text.size());
    at = stop + 1;
    const auto line = trim(text.substr(begin, stop - begin));
    if (line.empty()) {
      open = false;
      continue;
    }
    const auto words = words_at(page.prepared, begin, stop);
    std::size_t rest = 0;
    const auto key = footnote_mark(words, rest);
    if (key && rest < words.size() && !is_month(std::string_view(words).substr(rest))) {
      notes.push_back({*key, words.substr(rest), static_cast<std::size_t>(line.data() - text.data()), stop});
      open = true;
    } else if (open && line.find("   ") == std::string_view::npos) {
      if (notes.back().text.ends_with('-')) notes.back().text.pop_back();
      else notes.back().text += ' ';
      notes.back().text += words;
      notes.back().end = stop;
    } else {
      open = false;
    }
  }
  return notes;
}

bool speaks_alone(const Note& note, const Entry& entry) {
  return std::none_of(note.items.begin(), note.items.end(), [&](const RowItem& item) {
    return item.person() && (!entry.person || !same_person(note.tagged.chunks[item.index].person->name, entry.person->name));
  });
}

/// "Ann Lee retired in May and was followed by Bo Marsh": the words before the other. False where it opens with somebody else;
/// such a footnote is left to be read as a sentence.
bool cut_at_other(Note& note, const Entry& entry) {
  bool own = false;
  for (std::size_t i = note.from; i < note.to; ++i) {
    if (!note.items[i].person()) continue;
    const bool same = entry.person && same_person(note.tagged.chunks[note.items[i].index].person->name, entry.person->name);
    if (!same) note.to = i;
    own = own || same;
  }
  return own;
}

void take_footnote(const Note& note, Entry& entry) {
  for (std::size_t i = note.from; i < note.to; ++i) {
    if (!note.items[i].holder()) continue;
    const auto& chunk = note.tagged.chunks[note.items[i].index];
    if (chunk.role && !entry.role) take_role(chunk, entry);
  }
}

}  // namespace

bool has_mark(std::string_view text) {
  std::string key;
  return next_mark(text, 0, key).has_value();
}

std::string without_marks(std::string_view text, std::vector<std::string>& marks) {
  std::string kept, key;
  std::size_t at = 0;
  while (const auto mark = next_mark(text, at, key)) {
    kept += text.substr(at, mark->first - at);
    marks.push_back(key);
    at = mark->second;
  }
  kept += text.substr(at);
  return fold_space(trim(kept));
}

void add_footnotes(RowDocument& page, Entry& entry, std::size_t below) {
  if (entry.marks.empty()) return;
  if (page.footnotes_of != below) {
    page.footnotes = footnotes_below(page, below);
    page.footnotes_of = below;
  }
  for (const auto& footnote : page.footnotes) {
    if (std::find(entry.marks.begin(), entry.marks.end(), footnote.key) == entry.marks.end()) continue;
    auto note = page.note_of(footnote.text, Column::status, page.sentence_at(footnote.begin));
    note.footnote = true;
    const bool alone = speaks_alone(note, entry);
    if (!alone && !cut_at_other(note, entry)) continue;
    take_footnote(note, entry);
    if (alone) page.mark_read(footnote.begin, footnote.end);
    entry.notes.push_back(std::move(note));
  }
}

}  // namespace boardwatch::findings
