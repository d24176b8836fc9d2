#include "parsers/findings/row_lists.hpp"

#include <algorithm>

#include "parsers/findings/row_flattened.hpp"
#include "parsers/findings/row_headings.hpp"
#include "parsers/findings/row_list_items.hpp"
#include "parsers/findings/row_streams.hpp"

namespace boardwatch::findings {
namespace {

std::vector<std::pair<Lead, std::string_view>> parts_of(const RowDocument& page, std::string_view words, const Lead& lead);

bool read_unit(RowDocument& page, std::size_t unit, const Lead& lead) {
  bool any = false;
  for (std::size_t s = page.first_sentence[unit], end = page.end_of(unit); s < end; ++s) {
    if (page.out.read[s] || !read_item(page, page.prepared.words(page.prepared.sentences()[s]), lead, s)) continue;
    any = page.out.read[s] = true;
  }
  return any;
}

/// "Joined: A, chief nurse (2 May); B, chair. Left: C."
bool read_run_in(RowDocument& page, std::size_t unit) {
  std::optional<Lead> lead;
  bool any = false;
  for (std::size_t s = page.first_sentence[unit], end = page.end_of(unit); s < end; ++s) {
    auto words = page.prepared.words(page.prepared.sentences()[s]);
    std::size_t rest = 0;
    if (const auto found = run_in_lead(page, words, rest)) {
      lead = found;
      words = words.substr(rest);
      any = true;
    }
    if (!lead || page.out.read[s]) continue;
    bool all = true;
    for (const auto& [own, part] : parts_of(page, words, *lead)) {
      lead = own;
      if (own.sort == Lead::Sort::kind) all = read_item(page, part, own, s) && all;
    }
    if (lead->sort == Lead::Sort::kind && all) page.out.read[s] = true;
  }
  return any;
}

/// "A, chief nurse (2 May) Left: B, chair" -> what belongs to the lead before, and to each that follows.
std::vector<std::pair<Lead, std::string_view>> parts_of(const RowDocument& page, std::string_view words, const Lead& lead) {
  std::vector<std::pair<Lead, std::string_view>> parts;
  Lead own = lead;
  std::size_t begin = 0;
  if (words.find(':') != std::string_view::npos) {
    const auto items = row_items(words);
    for (std::size_t i = 0; i < items.size(); ++i) {
      const auto match = page.grammar.leads.at(items, i);
      if (!match || match->end >= items.size() || !is_mark(items[match->end], ":")) continue;
      if (items[i].begin > begin) parts.emplace_back(own, words.substr(begin, items[i].begin - begin));
      own = page.grammar.lead_list[match->meaning];
      begin = items[match->end].end;
      i = match->end;
    }
  }
  parts.emplace_back(own, words.substr(begin));
  return parts;
}

}  // namespace

void read_lists(RowDocument& page) {
  const auto& units = page.prepared.units();
  std::optional<Lead> lead;
  std::size_t misses = 0;
  for (std::size_t u = 0; u < units.size(); ++u) {
    if (page.first_sentence[u] >= page.prepared.sentences().size()) continue;
    if (units[u].kind == UnitKind::row) continue;
    const auto words = page.words_of(u);
    if (const auto last = page.any(&RowSigns::column, u, u) && page.any(&RowSigns::head, u, u + 3) ? read_stream(page, u) : std::nullopt) {
      u = *last;
      lead.reset();
      continue;
    }
    const bool may_lead = page.any(&RowSigns::lead, u, u);
    if (words.size() <= longest_line) {
      if (const auto found = may_lead ? lead_of(page, words) : std::nullopt) {
        lead = found->sort == Lead::Sort::none ? std::nullopt : found;
        misses = 0;
        if (lead) u = std::max(u, read_flattened(page, u, *lead));
        continue;
      }
      if (const auto last = page.any(&RowSigns::head, u, u) ? read_header_lines(page, u) : std::nullopt) {
        u = *last;
        continue;
      }
    }
    if (may_lead && read_run_in(page, u)) continue;
    if (!lead) continue;
    const bool any = read_unit(page, u, *lead);
    misses = any ? 0 : misses + 1;
    if (misses > 1 || (!any && units[u].kind == UnitKind::heading)) lead.reset();
  }
}

}  // namespace boardwatch::findings
