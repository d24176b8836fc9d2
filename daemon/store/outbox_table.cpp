#include "daemon/store/outbox_table.hpp"

#include <algorithm>
#include <limits>

#include "daemon/store/digest.hpp"
#include "wire/event.hpp"

namespace boardwatch::store {
namespace {

using sqlite::Database;

constexpr const char* sequence_counter = "sequence";

std::string digest_of_row(const OutboxRow& row) {
  return digest_of({std::to_string(row.sequence), row.topic, row.header, row.body});
}

/// SQLite's integers are signed; whoever asks for "up to the end" may give the largest number there is.
std::int64_t bounded(std::uint64_t number) {
  return static_cast<std::int64_t>(std::min<std::uint64_t>(number, std::numeric_limits<std::int64_t>::max()));
}

Result<std::uint64_t> previous_under(Database& database, const std::string& prefix, std::uint64_t sequence) {
  BW_TRY(auto row, database.query("SELECT sequence FROM topic_heads WHERE prefix = ?", prefix));
  BW_TRY(const bool known, row.step());
  const auto previous = known ? row.natural(0) : 0;
  BW_CHECK(
      database.run("INSERT INTO topic_heads (prefix, sequence) VALUES (?, ?) "
                   "ON CONFLICT (prefix) DO UPDATE SET sequence = excluded.sequence",
                   prefix, sequence));
  return previous;
}

Result<std::vector<OutboxRow>> rows_of(sqlite::Statement statement) {
  std::vector<OutboxRow> rows;
  for (;;) {
    BW_TRY(const bool more, statement.step());
    if (!more) return rows;
    OutboxRow row{statement.natural(0), statement.text(1), statement.text(2), statement.text(3)};
    if (digest_of_row(row) != statement.text(4))
      return fail(Errc::store_damaged, "message " + std::to_string(row.sequence) +
                                           " is not as it was written; restore a backup of the database");
    rows.push_back(std::move(row));
  }
}

}  // namespace

Result<std::uint64_t> next_number(Database& database, const std::string& counter) {
  BW_CHECK(
      database.run("INSERT INTO counters (name, value) VALUES (?, 1) "
                   "ON CONFLICT (name) DO UPDATE SET value = counters.value + 1",
                   counter));
  BW_TRY(auto row, database.query("SELECT value FROM counters WHERE name = ?", counter));
  BW_CHECK(row.step());
  return row.natural(0);
}

Result<std::uint64_t> last_sequence(Database& database) {
  BW_TRY(auto row, database.query("SELECT value FROM counters WHERE name = ?", sequence_counter));
  BW_TRY(const bool there, row.step());
  if (!there) return fail(Errc::store_damaged, "the database has lost its counters; restore a backup");
  return row.natural(0);
}

Result<void> append_message(Database& database, const Identity& identity, const Alert& alert) {
  wire::Header header;
  header.epoch = identity.epoch;
  header.sequence = alert.withdrawn ? alert.withdrawn->sequence : alert.sequence;
  header.time = (alert.withdrawn ? alert.withdrawn->at : alert.raised).time_since_epoch().count();
  OutboxRow row;
  row.sequence = header.sequence;
  row.topic = wire::alert_topic(alert);
  for (const auto& prefix : wire::topic_levels(row.topic)) {
    BW_TRY(const auto previous, previous_under(database, prefix, row.sequence));
    header.previous.push_back(previous);
  }
  row.header = wire::encode_header(header);
  row.body = wire::alert_event(alert, identity.installation);
  BW_CHECK(database.run("INSERT INTO outbox (sequence, topic, header, body, digest) VALUES (?, ?, ?, ?, ?)",
                        row.sequence, row.topic, sqlite::Blob{row.header}, row.body, digest_of_row(row)));
  return {};
}

Result<std::vector<OutboxRow>> unsent_messages(Database& database, int limit) {
  BW_TRY(auto statement, database.query("SELECT sequence, topic, header, body, digest FROM outbox WHERE sent = 0 "
                                        "ORDER BY sequence LIMIT ?",
                                        limit));
  return rows_of(std::move(statement));
}

Result<std::vector<OutboxRow>> messages_between(Database& database, std::uint64_t from, std::uint64_t to, int limit) {
  BW_TRY(auto statement, database.query("SELECT sequence, topic, header, body, digest FROM outbox "
                                        "WHERE sequence >= ? AND sequence <= ? ORDER BY sequence LIMIT ?",
                                        bounded(from), bounded(to), limit));
  return rows_of(std::move(statement));
}

Result<void> mark_message_sent(Database& database, std::uint64_t sequence) {
  BW_CHECK(database.run("UPDATE outbox SET sent = 1 WHERE sequence = ?", bounded(sequence)));
  return {};
}

Result<std::uint64_t> count_unsent(Database& database) {
  BW_TRY(auto row, database.query("SELECT count(*) FROM outbox WHERE sent = 0"));
  BW_CHECK(row.step());
  return row.natural(0);
}

}  // namespace boardwatch::store
