// Rule memory that lives as long as the process: for trying rules out.
#pragma once

#include <map>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "core/rule_memory.hpp"

namespace boardwatch::rules {

class MemoryTable : public RuleMemory {
 public:
  /// Keeps a finding, so that finding() gives it back. Its number must be new.
  void keep(const FindingRecord& record) { findings_.emplace(record.id, record); }

  void add(std::string_view rule, std::string_view group, const Remembered& entry) override;
  std::vector<Remembered> between(std::string_view rule, std::string_view group, std::int32_t from, std::int32_t to) override;
  std::optional<Remembered> before(std::string_view rule, std::string_view group, const Remembered& entry) override;
  std::optional<Remembered> after(std::string_view rule, std::string_view group, const Remembered& entry) override;
  void remind(std::string_view rule, std::string_view group, const Remembered& entry, std::int32_t due) override;
  std::vector<Reminder> take_due(std::int32_t day) override;
  std::optional<FindingRecord> finding(std::int64_t number) override;

 private:
  using Entries = std::vector<Remembered>;
  Entries* find(std::string_view rule, std::string_view group);

  std::string key_;  ///< of the last look-up; kept so that looking up takes no memory
  std::unordered_map<std::string, Entries> groups_;  ///< by rule and group
  std::unordered_map<std::int64_t, FindingRecord> findings_;
  std::map<std::tuple<std::int32_t, std::string, std::string, std::int64_t>, Remembered> reminders_;  ///< by day, rule, group and finding
};

}  // namespace boardwatch::rules
