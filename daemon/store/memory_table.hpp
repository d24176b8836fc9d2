// What rules remember, kept with the findings: it can be made again from them, so that new rules know the past.
#pragma once

#include <optional>

#include "core/rule_memory.hpp"
#include "daemon/store/sqlite.hpp"

namespace boardwatch::store {

/// In the caller's transaction; for no longer than that.
class SqliteMemory : public RuleMemory {
 public:
  explicit SqliteMemory(sqlite::Database& database) : database_(database) {}

  void add(std::string_view rule, std::string_view group, const Remembered& entry) override;
  std::vector<Remembered> between(std::string_view rule, std::string_view group, std::int32_t from, std::int32_t to) override;
  std::optional<Remembered> before(std::string_view rule, std::string_view group, const Remembered& entry) override;
  std::optional<Remembered> after(std::string_view rule, std::string_view group, const Remembered& entry) override;
  void remind(std::string_view rule, std::string_view group, const Remembered& entry, std::int32_t due) override;
  std::vector<Reminder> take_due(std::int32_t day) override;
  std::optional<FindingRecord> finding(std::int64_t number) override;

  /// The first error that any of them met; rules see nothing then.
  Result<void> fault() const;

 private:
  template <class Read, class... Values>
  auto rows(Read read, std::string_view sql, const Values&... values);
  template <class... Values>
  void run(std::string_view sql, const Values&... values);

  sqlite::Database& database_;
  std::optional<Error> fault_;
};

/// Lets rules of another version than `judge.version` forget, and shows it up to `most` findings that it has not seen, in the
/// order in which they were stored. True where none is left. In the caller's transaction.
Result<bool> remember_findings(sqlite::Database& database, const Judge& judge, int most);
/// Notes that the judge has seen all findings that there are.
Result<void> mark_remembered(sqlite::Database& database);
Result<void> forget_finding(sqlite::Database& database, std::int64_t finding);

}  // namespace boardwatch::store
