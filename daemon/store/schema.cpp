#include "daemon/store/schema.hpp"

#include <sys/random.h>

#include <array>
#include <cstdlib>

#include "daemon/store/schema_steps.hpp"

namespace boardwatch::store {
namespace {

using sqlite::Database;

constexpr std::int64_t application_id = 0x62776462;  // "bwdb"

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

/// The version of the schema as it lies there; 0 for a new file.
Result<std::int64_t> version_of(Database& database) {
  BW_TRY(const auto objects, number(database, "SELECT count(*) FROM sqlite_schema"));
  BW_TRY(const auto owner, number(database, "PRAGMA application_id"));
  BW_TRY(const auto version, number(database, "PRAGMA user_version"));
  if (objects == 0 && owner == 0 && version == 0) return 0;
  if (owner != application_id)
    return fail(Errc::store_damaged, file_of(database) + ": is the database of another program; move it away");
  if (version > schema_version)
    return fail(Errc::store_version, file_of(database) + ": schema " + std::to_string(version) +
                                         " was written by a newer boardwatch, this one knows " +
                                         std::to_string(schema_version) +
                                         "; install the newer one or restore a backup");
  if (version < 1 || objects == 0)
    return fail(Errc::store_damaged, file_of(database) + ": has no tables; move it away or restore a backup");
  return version;
}

Result<void> check_whole(Database& database) {
  BW_TRY(const auto verdict, database.value("PRAGMA quick_check(1)"));
  if (verdict == "ok") return {};
  return fail(Errc::store_damaged,
              file_of(database) + ": " + verdict + "; move it away with its -wal and -shm files, or restore a backup");
}

Result<void> give_identity(Database& database) {
  BW_CHECK(database.run("INSERT INTO counters (name, value) VALUES ('sequence', 0)"));
  BW_CHECK(database.run("INSERT INTO meta (name, value) VALUES ('installation', ?), ('epoch', ?)", random_hex(),
                        random_hex()));
  return database.script("PRAGMA application_id = " + std::to_string(application_id));
}

/// In one transaction: a start that is cut short leaves the old version, and the next one does it again.
Result<void> bring_up(Database& database, std::int64_t from) {
  if (from == schema_version) return {};
  BW_TRY(auto transaction, sqlite::Transaction::begin(database));
  for (auto version = static_cast<std::size_t>(from); version < steps.size(); ++version)
    BW_CHECK(database.script(std::string(steps[version])));
  if (from == 0) BW_CHECK(give_identity(database));
  BW_CHECK(database.script("PRAGMA user_version = " + std::to_string(schema_version)));
  return transaction.commit();
}

}  // namespace

Result<Database> open_database(const std::filesystem::path& file) {
  BW_TRY(auto database, Database::open(file));
  BW_CHECK(defend(database));
  // Before the first write, so that a newer boardwatch's file stays as it is.
  BW_TRY(const auto version, version_of(database));
  BW_CHECK(set_pragmas(database));
  BW_CHECK(check_whole(database));
  BW_CHECK(bring_up(database, version));
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
