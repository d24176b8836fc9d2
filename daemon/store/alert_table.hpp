// Alerts, and whether a draft is a new one or one more proof of an old one.
#pragma once

#include <optional>
#include <vector>

#include "core/alert.hpp"
#include "daemon/store/sqlite.hpp"
#include "daemon/store/store.hpp"

namespace boardwatch::store {

/// Raises a draft as a new alert with its message, or adds what it proves to the alert that is there. None where no
/// message came of it: of a notice where its key is there already. A source's alerts beyond 50 within an hour are
/// collected in one, under the rule "digest": a site that puts everything up again must not bury what others say. Errors: store_io where its evidence is not stored.
Result<std::optional<Alert>> raise_alert(sqlite::Database& database, const Identity& identity, const AlertDraft& draft,
                                         Timestamp now);
/// Takes a finding from the alerts that it proves. One that has no other proof is withdrawn, with a message; it keeps the
/// finding as its evidence. Returns those. Where no alert is left that needs the finding, `free` becomes true.
Result<std::vector<Alert>> withdraw_proof(sqlite::Database& database, const Identity& identity, std::int64_t finding, const std::string& reason,
                                          Timestamp now, bool& free);
Result<std::vector<Alert>> alerts_since(sqlite::Database& database, std::optional<Timestamp> since, int limit);
/// Errors: not_found.
Result<Alert> load_alert(sqlite::Database& database, const std::string& id);
Result<std::uint64_t> count_alerts(sqlite::Database& database);

}  // namespace boardwatch::store
