#include "parsers/findings/row_headings.hpp"

#include <algorithm>

#include "core/utf8.hpp"

namespace boardwatch::findings {
namespace {

constexpr std::size_t longest_lead = 12;      ///< words of a heading over a list

/// "during the year", "since July", ", October to December 2023": no words that make a sentence of it.
bool is_plain_tail(const std::vector<RowItem>& items, std::size_t from) {
  for (std::size_t i = from; i < items.size(); ++i)
    if (is_word(items[i], {"is", "are", "was", "were", "will", "has", "have", "had", "be", "been", "should", "report", "policy", "process", "rate", "rates"})) return false;
  return true;
}

bool is_of_interests(std::string_view text) { return to_lower(text.substr(0, 8)) == "interest"; }

}  // namespace

bool any_cue(const RowDocument& page, std::string_view text) { return page.grammar.cues.any_opens(text); }

std::optional<Header> header_of(const RowDocument& page, const Row& row) {
  if (row.cells.size() < 2) return std::nullopt;
  Header header;
  header.barred = row.barred;
  std::size_t known = 0;
  for (const auto& cell : row.cells) {
    const auto column = column_of(page, cell.text);
    if (column != Column::unknown) ++known;
    header.columns.emplace_back(cell.left, column);
    header.people = header.people || column == Column::person || column == Column::post || column == Column::both;
    header.interests = header.interests || column == Column::register_;
    header.other = header.other || column == Column::other;
  }
  header.other = header.other || to_lower(row.cells.front().text).starts_with("committee");
  if (header.people && known < 2 && row.cells.size() > 3 && !header.has(Column::both) && !header.has(Column::person)) return std::nullopt;
  if (!header.people && !header.interests && !header.other) return std::nullopt;
  return header;
}

Column column_of(const RowDocument& page, std::string_view text) {
  if (text.size() > 40) return Column::unknown;
  if (!page.grammar.columns.may_open(text) && !is_of_interests(text) && to_lower(text.substr(0, 4)) != "date") return Column::unknown;
  auto items = row_items(text);
  for (std::size_t i = 0; i < items.size(); ++i)
    if (i > 0 && (is_mark(items[i], "(") || is_word(items[i], {"at", "as"}))) items.resize(i);  // "Position at 1 October"
  while (!items.empty() && items.back().letter == 'm' && !is_mark(items.back(), ".")) items.pop_back();
  const auto found = page.grammar.columns.whole(items, 0, items.size());
  if (found) return static_cast<Column>(*found);
  if (!items.empty() && items.size() <= 4 && (items.front().text == "interest" || items.front().text == "interests")) return Column::register_;
  if (items.size() > 1 && items.size() <= 4 && items[0].text == "date" && (items[1].text == "of" || items[1].text == "left")) return Column::date;
  return Column::unknown;
}

std::optional<Lead> lead_of(const RowDocument& page, std::string_view text) {
  auto items = row_items(text.substr(0, 2 * longest_line));
  while (!items.empty() && is_mark(items.back(), ":-.")) items.pop_back();
  if (items.empty() || items.size() > longest_lead) return std::nullopt;
  // "Boards and committees: changes in the quarter": of the boards as well
  const bool of_boards = std::any_of(items.begin(), items.end(), [](const RowItem& item) { return item.text == "board" || item.text == "boards" || item.text == "executive"; });
  std::size_t first = 0;  // behind a number
  while (first < items.size() && first < 4 && (items[first].letter == 'm' || (items[first].text.find_first_of("0123456789") != std::string::npos))) ++first;
  if (first >= items.size()) return std::nullopt;
  for (std::size_t i = first; i < items.size(); ++i) {
    const auto match = page.grammar.leads.at(items, i);
    if (!match) continue;
    const auto& lead = page.grammar.lead_list[match->meaning];
    const bool whole = i == first && match->end == items.size();
    if (of_boards && is_word(items[i], {"committee", "committees"})) continue;
    if (lead.sort == Lead::Sort::none && (whole || match->end == items.size() || items[i].text.ends_with("s"))) return lead;
  }
  std::optional<Lead> any;
  for (std::size_t i = first; i < items.size(); ++i) {
    const auto match = page.grammar.leads.at(items, i);
    if (!match) continue;
    const auto& lead = page.grammar.lead_list[match->meaning];
    if (of_boards && is_word(items[i], {"committee", "committees"})) continue;
    if (lead.sort == Lead::Sort::none) return std::nullopt;
    const bool whole = i == first && match->end == items.size();
    const auto& noun = items[match->end - 1].text;
    const bool open = match->end - i > 1 || noun.ends_with("ers") || noun.ends_with("ures") || noun.ends_with("ments") || noun.ends_with("als") || noun.ends_with("ions");
    const bool edge = i == first || is_mark(items[i - 1], ":-") || match->end == items.size();
    if (!whole && !(open && edge && is_plain_tail(items, match->end))) return any;
    if (lead.sort == Lead::Sort::kind && !any) return lead;
    if (lead.sort == Lead::Sort::kind && is_mark(items[i - 1], ":-")) return lead;  // "Board changes: leavers"
    any = Lead{};
    i = match->end - 1;
  }
  return any;
}

std::optional<Lead> run_in_lead(const RowDocument& page, std::string_view text, std::size_t& rest) {
  const auto colon = text.substr(0, 48).find(':');
  if (colon == std::string_view::npos || colon + 1 >= text.size()) return std::nullopt;
  const auto items = row_items(text.substr(0, colon));
  if (items.empty() || items.size() > 7) return std::nullopt;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const auto match = page.grammar.leads.at(items, i);
    if (!match || match->end != items.size()) continue;
    rest = colon + 1;
    while (rest < text.size() && text[rest] == ' ') ++rest;
    return page.grammar.lead_list[match->meaning];
  }
  return std::nullopt;
}

std::optional<Header> run_of_columns(const RowDocument& page, std::string_view words) {
  const auto items = row_items(words);
  Header header;
  for (std::size_t at = 0; at < items.size();) {
    const auto match = page.grammar.columns.at(items, at);
    if (!match) return std::nullopt;
    const auto column = static_cast<Column>(match->meaning);
    if (column == Column::register_ || column == Column::other) return std::nullopt;
    header.columns.emplace_back(at, column);
    at = match->end;
  }
  const bool named = (header.has(Column::person) && header.has(Column::post)) || header.has(Column::both);
  return header.columns.size() >= 3 && named ? std::optional(header) : std::nullopt;
}

bool looks_back(std::string_view words) {
  const auto lower = to_lower(words);
  for (const std::string_view sign : {"annual report", "remuneration report", "remuneration of", "during the year", "in the year", "in year", "accounts 20", "salaries and allowances", "single total figure"})
    if (lower.find(sign) != std::string::npos) return true;
  return false;
}

}  // namespace boardwatch::findings
