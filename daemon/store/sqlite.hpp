// SQLite by RAII: a connection, its statements and its transactions. Knows nothing of what is stored.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/date.hpp"
#include "core/result.hpp"

namespace boardwatch::store::sqlite {

/// What SQLite last complained of, as an Error: store_full, store_damaged or store_io, naming the file.
Error error_of(sqlite3* db);

/// Bytes that are no text.
struct Blob {
  std::string_view bytes;
};

/// Statements that were compiled and are not in use. To compile one takes longer than to run it.
class StatementCache {
 public:
  StatementCache() = default;
  StatementCache(const StatementCache&) = delete;
  StatementCache& operator=(const StatementCache&) = delete;
  ~StatementCache();

  /// Null where there is none of that text.
  sqlite3_stmt* take(std::string_view sql);
  void give_back(sqlite3_stmt* statement);

 private:
  std::map<std::string, std::vector<sqlite3_stmt*>, std::less<>> idle_;
};

/// One prepared statement. What is bound is copied. Outlived by its database.
class Statement {
 public:
  Statement(sqlite3_stmt* statement, StatementCache& cache) : statement_(statement, GiveBack{&cache}) {}

  void bind(std::int64_t value);
  void bind(int value) { bind(std::int64_t{value}); }
  void bind(double value);
  void bind(std::uint64_t value) { bind(static_cast<std::int64_t>(value)); }
  void bind(std::string_view value);
  void bind(const std::string& value) { bind(std::string_view(value)); }
  void bind(const char* value) { bind(std::string_view(value)); }
  void bind(Blob value);
  void bind(Timestamp value) { bind(std::int64_t{value.time_since_epoch().count()}); }
  void bind(Date value) { bind(to_iso(value)); }
  void bind(std::nullopt_t);
  template <class T>
  void bind(const std::optional<T>& value) {
    if (value)
      bind(*value);
    else
      bind(std::nullopt);
  }

  /// True while there is a row to look at. A fault of binding shows here as well.
  Result<bool> step();

  std::int64_t integer(int column) const;
  std::uint64_t natural(int column) const { return static_cast<std::uint64_t>(integer(column)); }
  double real(int column) const;
  std::string text(int column) const;  ///< of a blob too
  std::optional<Timestamp> moment(int column) const;

 private:
  struct GiveBack {
    StatementCache* cache;
    void operator()(sqlite3_stmt* statement) const { cache->give_back(statement); }
  };
  void keep(int code);

  std::unique_ptr<sqlite3_stmt, GiveBack> statement_;
  int bound_ = 0;
  int fault_ = SQLITE_OK;
};

/// One connection. Used by one thread at a time.
class Database {
 public:
  /// Opens a file that exists. `file` must hold no symbolic link.
  static Result<Database> open(const std::filesystem::path& file);

  Result<Statement> prepare(std::string_view sql);

  /// A statement with its values bound, before its first row.
  template <class... Values>
  Result<Statement> query(std::string_view sql, const Values&... values) {
    BW_TRY(auto statement, prepare(sql));
    (statement.bind(values), ...);
    return statement;
  }

  /// Runs a statement to its end; returns the number of rows it changed.
  template <class... Values>
  Result<int> run(std::string_view sql, const Values&... values) {
    BW_TRY(auto statement, query(sql, values...));
    for (;;) {
      BW_TRY(const bool row, statement.step());
      if (!row) return sqlite3_changes(db_.get());
    }
  }

  /// Several statements without values, separated by semicolons.
  Result<void> script(const std::string& sql);

  /// The first column of the first row as text; empty where there is no row.
  template <class... Values>
  Result<std::string> value(std::string_view sql, const Values&... values) {
    BW_TRY(auto statement, query(sql, values...));
    BW_TRY(const bool row, statement.step());
    return row ? statement.text(0) : std::string();
  }

  sqlite3* handle() const { return db_.get(); }

  /// Brings a long journal home. SQLite would do so by itself, but keep its errors to itself too.
  Result<void> checkpoint();

 private:
  struct Close {
    void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
  };
  explicit Database(sqlite3* db) : journal_pages_(std::make_unique<int>(0)), db_(db) {}

  std::unique_ptr<int> journal_pages_;  // SQLite has a pointer to it, so it outlives the connection and never moves
  std::unique_ptr<sqlite3, Close> db_;
  std::unique_ptr<StatementCache> statements_ = std::make_unique<StatementCache>();  // never moves: statements point to it
};

/// Rolled back at the end of its life unless committed. Outlived by its database.
class Transaction {
 public:
  static Result<Transaction> begin(Database& database);
  Transaction(Transaction&& other) noexcept : database_(std::exchange(other.database_, nullptr)) {}
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();

  /// On disk when it returns without an error. It may be on disk with one too: what failed then was bringing the
  /// journal home, and doing the same again must be harmless.
  Result<void> commit();

 private:
  explicit Transaction(Database& database) : database_(&database) {}
  Database* database_;
};

}  // namespace boardwatch::store::sqlite
