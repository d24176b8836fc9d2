// Sources' states, and how they came about. Each call is one statement or two; the caller holds the transaction.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "daemon/store/sqlite.hpp"
#include "daemon/store/store.hpp"

namespace boardwatch::store {

Result<std::map<std::string, SourceState>> load_sources(sqlite::Database& database);
/// An empty state where the source is not known.
Result<SourceState> load_source(sqlite::Database& database, const std::string& id);
Result<void> save_source(sqlite::Database& database, const std::string& id, const SourceState& state);

Result<void> add_status_change(sqlite::Database& database, const std::string& id, const StatusChange& change);
Result<std::vector<StatusChange>> status_changes(sqlite::Database& database, const std::string& id, int limit);

enum class Answer { yes, no };
/// A person's answer to the proposed address. Errors also: not_found where there is none.
Result<SourceState> answer_proposal(sqlite::Database& database, const std::string& id, Answer answer, Timestamp now);

}  // namespace boardwatch::store
