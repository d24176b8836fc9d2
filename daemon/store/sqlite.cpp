#include "daemon/store/sqlite.hpp"

#include <cerrno>
#include <cstring>

namespace boardwatch::store::sqlite {
namespace {

constexpr int busy_milliseconds = 5000;  // a backup that reads the file may hold it for a moment

constexpr int long_journal = 1000;  // pages; SQLite's own measure

int note_journal(void* pages, sqlite3*, const char*, int now) {
  *static_cast<int*>(pages) = now;
  return SQLITE_OK;
}

std::string file_of(sqlite3* db) {
  const char* name = sqlite3_db_filename(db, "main");
  return name == nullptr || *name == '\0' ? "the database" : name;
}

bool is_sync(int code) { return code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC; }

/// Why the system refused. SQLite notes it for statements and not for COMMIT; nothing has been called since.
int system_reason(sqlite3* db) {
  const int noted = sqlite3_system_errno(db);
  return noted != 0 ? noted : errno;
}

/// SQLite says "full" for ENOSPC only; a quota or a limit on file size is the same to whoever has to make room.
bool is_full(sqlite3* db, int code) {
  if ((code & 0xFF) == SQLITE_FULL) return true;
  if ((code & 0xFF) != SQLITE_IOERR || is_sync(code)) return false;
  const int reason = system_reason(db);
  return reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
}

Error error_of(sqlite3* db, int code) {
  const bool full = is_full(db, code);
  const int system = system_reason(db);
  const std::string file = file_of(db);
  if (full) return {Errc::store_full, "no space left for " + file + "; free some, nothing stored is lost"};
  const std::string reason = std::string(sqlite3_errmsg(db)) + " (" + std::to_string(code) + ")";
  const int kind = code & 0xFF;
  if (kind == SQLITE_NOTADB || kind == SQLITE_CORRUPT)
    return {Errc::store_damaged,
            file + ": " + reason + "; move it away with its -wal and -shm files, or restore a backup"};
  if (kind == SQLITE_BUSY || kind == SQLITE_LOCKED)
    return {Errc::store_io, file + ": " + reason + "; another program holds the database, end that program"};
  if (kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN || kind == SQLITE_READONLY)
    return {Errc::store_io,
            file + ": " + reason + ", " + std::strerror(system) + "; check the disk and the rights on the folder"};
  return {Errc::store_io, file + ": " + reason};
}

}  // namespace

Error error_of(sqlite3* db) { return error_of(db, sqlite3_extended_errcode(db)); }

StatementCache::~StatementCache() {
  for (const auto& [sql, statements] : idle_)
    for (auto* statement : statements) sqlite3_finalize(statement);
}

sqlite3_stmt* StatementCache::take(std::string_view sql) {
  const auto found = idle_.find(sql);
  if (found == idle_.end() || found->second.empty()) return nullptr;
  auto* statement = found->second.back();
  found->second.pop_back();
  return statement;
}

void StatementCache::give_back(sqlite3_stmt* statement) {
  sqlite3_reset(statement);  // its error was told when it was made
  sqlite3_clear_bindings(statement);
  idle_[sqlite3_sql(statement)].push_back(statement);
}

void Statement::keep(int code) {
  if (fault_ == SQLITE_OK) fault_ = code;
}

void Statement::bind(std::int64_t value) { keep(sqlite3_bind_int64(statement_.get(), ++bound_, value)); }

void Statement::bind(double value) { keep(sqlite3_bind_double(statement_.get(), ++bound_, value)); }

void Statement::bind(std::string_view value) {
  // An empty view may have a null pointer, which SQLite would store as NULL.
  const char* data = value.data() == nullptr ? "" : value.data();
  keep(sqlite3_bind_text64(statement_.get(), ++bound_, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(Blob value) {
  const char* data = value.bytes.data() == nullptr ? "" : value.bytes.data();
  keep(sqlite3_bind_blob64(statement_.get(), ++bound_, data, value.bytes.size(), SQLITE_TRANSIENT));
}

void Statement::bind(std::nullopt_t) { keep(sqlite3_bind_null(statement_.get(), ++bound_)); }

Result<bool> Statement::step() {
  sqlite3* db = sqlite3_db_handle(statement_.get());
  if (fault_ != SQLITE_OK) return tl::unexpected<Error>(error_of(db, fault_));
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return tl::unexpected<Error>(error_of(db));
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }

double Statement::real(int column) const { return sqlite3_column_double(statement_.get(), column); }

std::string Statement::text(int column) const {
  const void* bytes = sqlite3_column_blob(statement_.get(), column);
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
  return bytes == nullptr ? std::string() : std::string(static_cast<const char*>(bytes), size);
}

std::optional<Timestamp> Statement::moment(int column) const {
  if (sqlite3_column_type(statement_.get(), column) == SQLITE_NULL) return std::nullopt;
  return Timestamp(std::chrono::seconds(integer(column)));
}

Result<Database> Database::open(const std::filesystem::path& file) {
  sqlite3* db = nullptr;
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_FULLMUTEX;
  const int code = sqlite3_open_v2(file.c_str(), &db, flags, nullptr);
  Database database(db);
  if (db == nullptr) return fail(Errc::store_io, file.string() + ": no memory for a database");
  if (code != SQLITE_OK) {
    auto error = error_of(db, code);
    if (error.where.find(file.string()) == std::string::npos) error.where = file.string() + ": " + error.where;
    return tl::unexpected<Error>(std::move(error));
  }
  sqlite3_busy_timeout(db, busy_milliseconds);
  sqlite3_wal_hook(db, note_journal, database.journal_pages_.get());  // in the place of automatic checkpoints
  return database;
}

Result<Statement> Database::prepare(std::string_view sql) {
  auto* statement = statements_->take(sql);
  if (statement != nullptr) return Statement(statement, *statements_);
  if (sqlite3_prepare_v3(handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
    return tl::unexpected<Error>(error_of(handle()));
  return Statement(statement, *statements_);
}

Result<void> Database::script(const std::string& sql) {
  if (sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
    return tl::unexpected<Error>(error_of(handle()));
  return {};
}

Result<void> Database::checkpoint() {
  if (*journal_pages_ < long_journal) return {};
  const int code = sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
  // A reader that is in the way is no fault: the next transaction tries again.
  if (code != SQLITE_OK && (code & 0xFF) != SQLITE_BUSY) return tl::unexpected<Error>(error_of(handle(), code));
  return {};
}

Result<Transaction> Transaction::begin(Database& database) {
  BW_CHECK(database.run("BEGIN IMMEDIATE"));
  return Transaction(database);
}

Transaction::~Transaction() {
  if (database_ == nullptr) return;
  // After some errors SQLite has rolled back by itself.
  sqlite3* db = database_->handle();
  if (sqlite3_get_autocommit(db) == 0) sqlite3_exec(db, "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit() {
  BW_CHECK(database_->run("COMMIT"));
  return std::exchange(database_, nullptr)->checkpoint();
}

}  // namespace boardwatch::store::sqlite
