// Rule memory that lives as long as the process: for trying rules out.
#pragma once

#include <map>
#include <string>
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
  std::optional<FindingRecord> finding(std::int64_t number) override;

 private:
  using Entries = std::vector<Remembered>;
  Entries* find(std::string_view rule, std::string_view group);

  std::string key_;  ///< of the last look-up; kept so that looking up takes no memory
  std::unordered_map<std::string, Entries> groups_;  ///< by rule and group
  std::unordered_map<std::int64_t, FindingRecord> findings_;
};

}  // namespace boardwatch::rules
