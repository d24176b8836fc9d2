#include "daemon/store/memory_table.hpp"

#include "daemon/store/finding_table.hpp"

namespace boardwatch::store {
namespace {

constexpr const char* of_group = "SELECT day, finding_id, what, source, number FROM rule_memory WHERE rule = ? AND place = ? AND ";

Remembered entry_of(const sqlite::Statement& row) {
  return {static_cast<std::int32_t>(row.integer(0)), row.integer(1), row.text(2), row.text(3), row.real(4)};
}

Reminder reminder_of(const sqlite::Statement& row) {
  Reminder reminder{row.text(0), row.text(1), {}, static_cast<std::int32_t>(row.integer(3))};
  reminder.entry.finding = row.integer(2);
  reminder.entry.day = static_cast<std::int32_t>(row.integer(4));
  return reminder;
}

}  // namespace

template <class... Values>
void SqliteMemory::run(std::string_view sql, const Values&... values) {
  const auto done = database_.run(sql, values...);
  if (!done && !fault_) fault_ = done.error();
}

Result<void> SqliteMemory::fault() const {
  if (fault_) return tl::unexpected<Error>(*fault_);
  return {};
}

void SqliteMemory::add(std::string_view rule, std::string_view group, const Remembered& entry) {
  run("INSERT INTO rule_memory (rule, place, day, finding_id, what, source, number) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", rule, group, entry.day,
      entry.finding, entry.what, entry.source, entry.number);
}

void SqliteMemory::remind(std::string_view rule, std::string_view group, const Remembered& entry, std::int32_t due) {
  run("INSERT INTO rule_reminders (rule, place, finding_id, due, day) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", rule, group, entry.finding, due, entry.day);
}

template <class Read, class... Values>
auto SqliteMemory::rows(Read read, std::string_view sql, const Values&... values) {
  std::vector<std::invoke_result_t<Read, const sqlite::Statement&>> out;
  auto row = database_.query(sql, values...);
  for (auto more = row ? row->step() : Result<bool>(tl::unexpected<Error>(row.error()));; more = row->step()) {
    if (!more && !fault_) fault_ = more.error();
    if (!more || !*more) return out;
    out.push_back(read(*row));
  }
}

std::vector<Reminder> SqliteMemory::take_due(std::int32_t day) {
  auto due = rows(reminder_of, "SELECT rule, place, finding_id, due, day FROM rule_reminders WHERE due <= ? ORDER BY due, rule, place, finding_id", day);
  run("DELETE FROM rule_reminders WHERE due <= ?", day);
  return due;
}

std::vector<Remembered> SqliteMemory::between(std::string_view rule, std::string_view group, std::int32_t from, std::int32_t to) {
  return rows(entry_of, std::string(of_group) + "day >= ? AND day <= ? ORDER BY day, finding_id", rule, group, from, to);
}

std::optional<Remembered> SqliteMemory::before(std::string_view rule, std::string_view group, const Remembered& entry) {
  auto found = rows(entry_of, std::string(of_group) + "(day, finding_id) < (?, ?) ORDER BY day DESC, finding_id DESC LIMIT 1", rule, group, entry.day, entry.finding);
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<Remembered> SqliteMemory::after(std::string_view rule, std::string_view group, const Remembered& entry) {
  auto found = rows(entry_of, std::string(of_group) + "(day, finding_id) > (?, ?) ORDER BY day, finding_id LIMIT 1", rule, group, entry.day, entry.finding);
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<FindingRecord> SqliteMemory::finding(std::int64_t number) {
  auto record = load_finding(database_, number);
  if (!record && !fault_) fault_ = record.error();
  return record ? *std::move(record) : std::nullopt;
}

Result<bool> remember_findings(sqlite::Database& database, const Judge& judge, int most) {
  BW_TRY(const auto version, database.value("SELECT value FROM meta WHERE name = 'rules'"));
  if (version != judge.version) {
    BW_CHECK(database.run("DELETE FROM rule_memory"));
    BW_CHECK(database.run("DELETE FROM rule_reminders"));
    BW_CHECK(database.run("INSERT INTO meta (name, value) VALUES ('rules', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", judge.version));
    BW_CHECK(database.run("UPDATE counters SET value = 0 WHERE name = 'remembered'"));
  }
  BW_TRY(const auto findings, findings_after_mark(database, most));
  SqliteMemory memory(database);
  for (const auto& found : findings) (void)judge.decide(found, memory, Age::history);
  BW_CHECK(memory.fault());
  if (findings.empty()) return true;
  BW_CHECK(database.run("UPDATE counters SET value = ? WHERE name = 'remembered'", findings.back().id));
  return findings.size() < static_cast<std::size_t>(most);
}

Result<void> mark_remembered(sqlite::Database& database) {
  BW_CHECK(database.run("UPDATE counters SET value = (SELECT coalesce(max(id), 0) FROM findings) WHERE name = 'remembered'"));
  return {};
}

Result<void> forget_finding(sqlite::Database& database, std::int64_t finding) {
  BW_CHECK(database.run("DELETE FROM rule_memory WHERE finding_id = ?", finding));
  BW_CHECK(database.run("DELETE FROM rule_reminders WHERE finding_id = ?", finding));
  return {};
}

}  // namespace boardwatch::store
