#include "rules/windows.hpp"

#include <algorithm>
#include <set>

#include "rules/counter.hpp"

namespace boardwatch::rules {

namespace {

bool has_one(const std::vector<Remembered>& entries, std::int32_t from, std::int32_t to) {
  const auto below = [](const Remembered& entry, std::int32_t day) { return entry.day < day; };
  const auto first = std::lower_bound(entries.begin(), entries.end(), from, below);
  return first != entries.end() && first->day <= to;
}

/// The days on which a window that holds `day` may begin: those of the entries before it, and itself.
std::set<std::int32_t> starts_before(const std::vector<Remembered>& entries, const std::vector<Remembered>* beside, std::int32_t day, int days) {
  std::set<std::int32_t> starts{day};
  const auto add = [&](const std::vector<Remembered>& some) {
    for (const auto& entry : some)
      if (entry.day < day && day - entry.day <= days) starts.insert(entry.day);
  };
  add(entries);
  if (beside != nullptr) add(*beside);
  return starts;
}

}  // namespace

Window fullest_window(const std::vector<Remembered>& entries, std::int32_t day, int days, const std::vector<Remembered>* beside) {
  Counter counter;
  Window best;
  std::size_t first = 0, last = 0, best_first = 0, best_last = 0;
  for (const auto start : starts_before(entries, beside, day, days)) {
    for (; last < entries.size() && entries[last].day <= start + days; ++last) counter.add(entries[last].what);
    for (; first < last && entries[first].day < start; ++first) counter.remove(entries[first].what);
    if (counter.different() <= best.different || (beside != nullptr && !has_one(*beside, start, start + days))) continue;
    best.different = counter.different();
    best.first_day = start;
    best_first = first;
    best_last = last;
  }
  best.entries.assign(entries.begin() + static_cast<std::ptrdiff_t>(best_first), entries.begin() + static_cast<std::ptrdiff_t>(best_last));
  return best;
}

bool is_first(const Remembered& found, const std::optional<Remembered>& before, const std::optional<Remembered>& after, int quiet) {
  return !(before && found.day - before->day <= quiet) && !(after && after->day - found.day <= quiet);
}

bool is_change(const Remembered& found, const std::optional<Remembered>& before, const std::optional<Remembered>& after) {
  return before && !after && before->what != found.what;
}

bool crosses(const Threshold& line, const Remembered& found, const std::optional<Remembered>& before, const std::optional<Remembered>& after) {
  if (after) return false;
  const bool over = line.above && found.number > *line.above && !(before && before->number > *line.above);
  const bool under = line.below && found.number < *line.below && !(before && before->number < *line.below);
  const bool grown = line.times && before && before->number > 0 && found.number >= *line.times * before->number;
  return over || under || grown;
}

std::optional<Baseline> baseline_of(const std::vector<Remembered>& entries, std::int32_t day, int days, int past_days) {
  std::set<std::pair<std::int32_t, std::string_view>> now, past;  // what is told again on another day counts again
  for (const auto& entry : entries)
    if (entry.day <= day && entry.day > day - days - past_days) (entry.day > day - days ? now : past).emplace(entry.day, entry.what);
  if (past.empty()) return std::nullopt;
  return Baseline{now.size(), static_cast<double>(past.size()) * days / past_days};
}

std::size_t different_sources(const std::vector<Remembered>& entries) {
  std::set<std::string_view> sources;
  for (const auto& entry : entries) sources.insert(entry.source);
  return sources.size();
}

}  // namespace boardwatch::rules
