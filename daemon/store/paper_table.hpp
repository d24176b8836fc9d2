// Papers, what they wait for, and the contents that they had. Each call is one statement or two; the caller holds the transaction.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "daemon/store/sqlite.hpp"
#include "daemon/store/store.hpp"

namespace boardwatch::store {

/// Makes a new or changed paper pending; false where it is known. One that changes without end is read every few minutes
/// only.
Result<bool> offer_paper(sqlite::Database& database, const Paper& paper, Timestamp now);
/// Makes a paper known; one that was waiting in an older version waits no longer.
Result<void> skip_paper(sqlite::Database& database, const Paper& paper);
/// The paper of that address where it was read and these are its last bytes.
Result<std::optional<Paper>> read_paper_with(sqlite::Database& database, const std::string& address, const std::string& sha256);
Result<bool> knows_paper(sqlite::Database& database, const std::string& address);

Result<std::vector<Paper>> due_papers(sqlite::Database& database, int limit, Timestamp now, int skip);
Result<std::optional<Timestamp>> next_due_paper(sqlite::Database& database);

Result<std::vector<Paper>> papers_to_check(sqlite::Database& database, int limit, Timestamp now);
Result<void> save_check(sqlite::Database& database, const Paper& paper, std::optional<Timestamp> next);
Result<std::vector<Paper>> latest_papers(sqlite::Database& database, const std::string& source_id, int limit);

/// Whether the reading gave words to look at: only then does it replace anything.
bool is_readable(const Reading& reading);
/// Notes what reading gave and returns the paper's row. An entry's words leave the row; the contents have them.
/// The row of the paper. Errors: not_found.
Result<std::int64_t> paper_number(sqlite::Database& database, const std::string& address);
Result<std::int64_t> save_reading(sqlite::Database& database, const Reading& reading);
Result<void> save_failure(sqlite::Database& database, const Paper& paper, const Error& error,
                          std::optional<Timestamp> next);

/// Adds a version unless the paper's last one has the same content.
Result<void> add_version(sqlite::Database& database, std::int64_t paper, const Reading& reading, std::uint64_t bytes);
Result<std::vector<PaperVersion>> versions_of(sqlite::Database& database, const std::string& address);
/// All contents of every paper that ever had this one, in the order in which they were seen.
Result<std::vector<PaperVersion>> versions_with_content(sqlite::Database& database, const std::string& sha256);

Result<void> count_papers(sqlite::Database& database, Counts& counts);

}  // namespace boardwatch::store
