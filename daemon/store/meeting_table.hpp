// Meetings, found again by their source and their day. The caller holds the transaction.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "daemon/store/sqlite.hpp"
#include "daemon/store/store.hpp"

namespace boardwatch::store {

/// Whole, under its id; only when it was first seen stays as it was. Errors also: usage where it has no id or no date.
Result<void> save_meeting(sqlite::Database& database, const Meeting& meeting);

Result<std::optional<Meeting>> load_meeting(sqlite::Database& database, const std::string& id);
Result<std::vector<Meeting>> meetings_of(sqlite::Database& database, const std::string& source_id);
Result<std::vector<Meeting>> meetings_between(sqlite::Database& database, Date from, Date to);

}  // namespace boardwatch::store
