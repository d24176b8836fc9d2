// Sources' state and the papers they led to. Each call is one statement or two; the caller holds the transaction.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "daemon/store/sqlite.hpp"
#include "daemon/store/store.hpp"

namespace boardwatch::store {

Result<SourceState> load_source(sqlite::Database& database, const std::string& id);
Result<void> save_source(sqlite::Database& database, const std::string& id, const SourceState& state);

/// Makes a new or changed paper pending; false where it is known.
Result<bool> offer_paper(sqlite::Database& database, const Paper& paper);
/// Makes a paper known; one that was waiting in an older version waits no longer.
Result<void> skip_paper(sqlite::Database& database, const Paper& paper);
Result<bool> knows_paper(sqlite::Database& database, const std::string& address, const std::string& version);

Result<std::vector<Paper>> due_papers(sqlite::Database& database, int limit, Timestamp now);
Result<std::optional<Timestamp>> next_due_paper(sqlite::Database& database);

/// Notes what reading gave and returns the paper's row. Its body is let go: the findings have the words that matter.
Result<std::int64_t> save_reading(sqlite::Database& database, const Reading& reading);
Result<void> save_failure(sqlite::Database& database, const Paper& paper, const Error& error,
                          std::optional<Timestamp> next);

Result<void> count_papers(sqlite::Database& database, Counts& counts);

}  // namespace boardwatch::store
