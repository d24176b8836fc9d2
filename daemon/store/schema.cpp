#include "daemon/store/schema.hpp"

#include <sys/random.h>

#include <array>
#include <cstdlib>

namespace boardwatch::store {
namespace {

using sqlite::Database;

constexpr std::int64_t application_id = 0x62776462;  // "bwdb"

// Narrow SQL: what SQLite's STRICT tables and PostgreSQL both understand but for the word STRICT and the types of keys.
// Moments are seconds since 1970, days "YYYY-MM-DD". `digest` covers the fields that are published.
constexpr std::string_view tables = R"(
CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
CREATE TABLE counters (name TEXT PRIMARY KEY NOT NULL, value INTEGER NOT NULL) STRICT;
CREATE TABLE sources (
  id TEXT PRIMARY KEY NOT NULL, etag TEXT NOT NULL, last_modified TEXT NOT NULL, failures INTEGER NOT NULL,
  error TEXT NOT NULL, last_poll INTEGER, last_success INTEGER, failing_since INTEGER
) STRICT;
CREATE TABLE papers (
  id INTEGER PRIMARY KEY, address TEXT NOT NULL UNIQUE, source_id TEXT NOT NULL, title TEXT NOT NULL,
  published INTEGER, version TEXT NOT NULL, body TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'read', 'failed', 'skipped')),
  status TEXT NOT NULL DEFAULT '', attempts INTEGER NOT NULL DEFAULT 0, next_attempt INTEGER NOT NULL DEFAULT 0,
  error TEXT NOT NULL DEFAULT '', final_address TEXT NOT NULL DEFAULT '', sha256 TEXT NOT NULL DEFAULT '',
  document_date TEXT, seen INTEGER
) STRICT;
CREATE INDEX papers_due ON papers (next_attempt, id) WHERE state = 'pending';
CREATE TABLE findings (
  id INTEGER PRIMARY KEY, paper_id INTEGER NOT NULL REFERENCES papers (id), fact TEXT NOT NULL,
  words_digest TEXT NOT NULL, organisation TEXT NOT NULL, document_date TEXT NOT NULL, record TEXT NOT NULL,
  digest TEXT NOT NULL, UNIQUE (paper_id, fact, words_digest)
) STRICT;
CREATE INDEX findings_history ON findings (organisation, document_date);
CREATE TABLE alerts (
  id TEXT PRIMARY KEY NOT NULL, alert_key TEXT NOT NULL UNIQUE, base_key TEXT NOT NULL, rule TEXT NOT NULL,
  priority TEXT NOT NULL, headline TEXT NOT NULL, cluster INTEGER NOT NULL, raised INTEGER NOT NULL,
  sequence INTEGER NOT NULL UNIQUE, digest TEXT NOT NULL
) STRICT;
CREATE INDEX alerts_base ON alerts (base_key);
CREATE INDEX alerts_raised ON alerts (raised, sequence);
CREATE TABLE proofs (
  alert_id TEXT NOT NULL REFERENCES alerts (id), finding_id INTEGER NOT NULL REFERENCES findings (id),
  position INTEGER NOT NULL, PRIMARY KEY (alert_id, finding_id)
) STRICT;
CREATE TABLE topic_heads (prefix TEXT PRIMARY KEY NOT NULL, sequence INTEGER NOT NULL) STRICT;
CREATE TABLE outbox (
  sequence INTEGER PRIMARY KEY, topic TEXT NOT NULL, header BLOB NOT NULL, body TEXT NOT NULL,
  sent INTEGER NOT NULL DEFAULT 0, digest TEXT NOT NULL
) STRICT;
CREATE INDEX outbox_unsent ON outbox (sequence) WHERE sent = 0;
)";

struct Pragma {
  const char* name;
  const char* set;
  const char* read_back;
};
constexpr std::array<Pragma, 6> pragmas{{{"journal_mode", "WAL", "wal"},
                                         {"synchronous", "FULL", "2"},
                                         {"foreign_keys", "ON", "1"},
                                         {"trusted_schema", "OFF", "0"},
                                         {"cell_size_check", "ON", "1"},
                                         {"mmap_size", "0", "0"}}};

std::string file_of(Database& database) { return sqlite3_db_filename(database.handle(), "main"); }

std::string random_hex() {
  wire::Epoch bytes{};
  // 16 bytes come whole or not at all; a host without randomness must not publish under a guessable identity.
  if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) std::abort();
  return wire::to_hex(bytes);
}

Result<std::int64_t> number(Database& database, std::string_view sql) {
  BW_TRY(auto statement, database.query(sql));
  BW_TRY(const bool row, statement.step());
  return row ? statement.integer(0) : 0;
}

Result<void> defend(Database& database) {
  constexpr std::array<std::pair<int, int>, 4> options{{{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                                        {SQLITE_DBCONFIG_DQS_DML, 0},
                                                        {SQLITE_DBCONFIG_DQS_DDL, 0},
                                                        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}}};
  for (const auto& [option, wanted] : options) {
    int now = -1;
    if (sqlite3_db_config(database.handle(), option, wanted, &now) != SQLITE_OK || now != wanted)
      return fail(Errc::store_io, file_of(database) + ": SQLite refuses its option " + std::to_string(option) +
                                      "; install the SQLite of the distribution");
  }
  return {};
}

Result<void> set_pragmas(Database& database) {
  for (const auto& pragma : pragmas) {
    BW_CHECK(database.run(std::string("PRAGMA ") + pragma.name + " = " + pragma.set));
    BW_TRY(const auto now, database.value(std::string("PRAGMA ") + pragma.name));
    // Answers nothing where memory mapping was left out, which is what is wanted.
    const bool compiled_out = now.empty() && std::string_view(pragma.name) == "mmap_size";
    if (now != pragma.read_back && !compiled_out)
      return fail(Errc::store_io, file_of(database) + ": " + pragma.name + " is \"" + now + "\" and must be \"" +
                                      pragma.read_back + "\"; the file system may not support it, use a local disk");
  }
  return {};
}

Result<bool> is_laid_out(Database& database) {
  BW_TRY(const auto objects, number(database, "SELECT count(*) FROM sqlite_schema"));
  BW_TRY(const auto owner, number(database, "PRAGMA application_id"));
  BW_TRY(const auto version, number(database, "PRAGMA user_version"));
  if (objects == 0 && owner == 0 && version == 0) return false;
  if (owner != application_id)
    return fail(Errc::store_damaged, file_of(database) + ": is the database of another program; move it away");
  if (version > schema_version)
    return fail(Errc::store_version, file_of(database) + ": schema " + std::to_string(version) +
                                         " was written by a newer boardwatch, this one knows " +
                                         std::to_string(schema_version) +
                                         "; install the newer one or restore a backup");
  if (version < 1 || objects == 0)
    return fail(Errc::store_damaged, file_of(database) + ": has no tables; move it away or restore a backup");
  return true;
}

Result<void> check_whole(Database& database) {
  BW_TRY(const auto verdict, database.value("PRAGMA quick_check(1)"));
  if (verdict == "ok") return {};
  return fail(Errc::store_damaged,
              file_of(database) + ": " + verdict + "; move it away with its -wal and -shm files, or restore a backup");
}

Result<void> lay_out(Database& database) {
  BW_TRY(auto transaction, sqlite::Transaction::begin(database));
  BW_CHECK(database.script(std::string(tables)));
  BW_CHECK(database.run("INSERT INTO counters (name, value) VALUES ('sequence', 0)"));
  BW_CHECK(database.run("INSERT INTO meta (name, value) VALUES ('installation', ?), ('epoch', ?)", random_hex(),
                        random_hex()));
  BW_CHECK(database.script("PRAGMA application_id = " + std::to_string(application_id) +
                           "; PRAGMA user_version = " + std::to_string(schema_version)));
  return transaction.commit();
}

}  // namespace

Result<Database> open_database(const std::filesystem::path& file) {
  BW_TRY(auto database, Database::open(file));
  BW_CHECK(defend(database));
  // Before the first write, so that a newer boardwatch's file stays as it is.
  BW_TRY(const bool laid_out, is_laid_out(database));
  BW_CHECK(set_pragmas(database));
  BW_CHECK(check_whole(database));
  if (!laid_out) BW_CHECK(lay_out(database));
  return database;
}

Result<Identity> read_identity(Database& database) {
  Identity identity;
  BW_TRY(identity.installation, database.value("SELECT value FROM meta WHERE name = 'installation'"));
  BW_TRY(const auto hex, database.value("SELECT value FROM meta WHERE name = 'epoch'"));
  const auto epoch = wire::epoch_from_hex(hex);
  if (!epoch || identity.installation.empty())
    return fail(Errc::store_damaged, file_of(database) + ": has lost its identity; restore a backup");
  identity.epoch = *epoch;
  return identity;
}

Result<Identity> renew_epoch(Database& database) {
  BW_CHECK(database.run("UPDATE meta SET value = ? WHERE name = 'epoch'", random_hex()));
  return read_identity(database);
}

}  // namespace boardwatch::store
