#include "rules/memory_table.hpp"

#include <algorithm>

namespace boardwatch::rules {

MemoryTable::Entries* MemoryTable::find(std::string_view rule, std::string_view group) {
  key_.assign(rule);
  key_ += '\n';  // in no rule's name
  key_ += group;
  const auto found = groups_.find(key_);
  return found == groups_.end() ? nullptr : &found->second;
}

void MemoryTable::add(std::string_view rule, std::string_view group, const Remembered& entry) {
  auto* entries = find(rule, group);
  if (entries == nullptr) entries = &groups_[key_];
  const auto place = std::lower_bound(entries->begin(), entries->end(), entry, is_before);
  if (place != entries->end() && place->day == entry.day && place->finding == entry.finding) return;
  entries->insert(place, entry);
}

std::vector<Remembered> MemoryTable::between(std::string_view rule, std::string_view group, std::int32_t from, std::int32_t to) {
  const auto* entries = find(rule, group);
  if (entries == nullptr) return {};
  const auto day_below = [](const Remembered& entry, std::int32_t day) { return entry.day < day; };
  const auto first = std::lower_bound(entries->begin(), entries->end(), from, day_below);
  return {first, std::lower_bound(first, entries->end(), to + 1, day_below)};
}

std::optional<Remembered> MemoryTable::before(std::string_view rule, std::string_view group, const Remembered& entry) {
  const auto* entries = find(rule, group);
  if (entries == nullptr) return {};
  const auto place = std::lower_bound(entries->begin(), entries->end(), entry, is_before);
  return place == entries->begin() ? std::nullopt : std::optional(*(place - 1));
}

std::optional<Remembered> MemoryTable::after(std::string_view rule, std::string_view group, const Remembered& entry) {
  const auto* entries = find(rule, group);
  if (entries == nullptr) return {};
  const auto place = std::upper_bound(entries->begin(), entries->end(), entry, is_before);
  return place == entries->end() ? std::nullopt : std::optional(*place);
}

void MemoryTable::remind(std::string_view rule, std::string_view group, const Remembered& entry, std::int32_t due) {
  reminders_.emplace(std::tuple(due, std::string(rule), std::string(group), entry.finding), entry);
}

std::vector<Reminder> MemoryTable::take_due(std::int32_t day) {
  std::vector<Reminder> out;
  while (!reminders_.empty() && std::get<0>(reminders_.begin()->first) <= day) {
    const auto& [key, entry] = *reminders_.begin();
    out.push_back({std::get<1>(key), std::get<2>(key), entry, std::get<0>(key)});
    reminders_.erase(reminders_.begin());
  }
  return out;
}

std::optional<FindingRecord> MemoryTable::finding(std::int64_t number) {
  const auto found = findings_.find(number);
  return found == findings_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace boardwatch::rules
