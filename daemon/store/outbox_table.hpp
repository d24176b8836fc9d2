// Messages to publish, their numbers, and the last number under each prefix of their topics.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "daemon/store/sqlite.hpp"
#include "daemon/store/store.hpp"

namespace boardwatch::store {

/// The next value of a counter, 1 at first. Holds no gap: it is given back when the transaction is.
Result<std::uint64_t> next_number(sqlite::Database& database, const std::string& counter);
Result<std::uint64_t> last_sequence(sqlite::Database& database);

/// Writes the message of a new alert, which has its sequence, evidence and id, or that a withdrawn one is.
Result<void> append_message(sqlite::Database& database, const Identity& identity, const Alert& alert);

/// Errors: store_damaged where a row is not as it was written; a wrong message is never handed out.
Result<std::vector<OutboxRow>> unsent_messages(sqlite::Database& database, int limit);
Result<std::vector<OutboxRow>> messages_between(sqlite::Database& database, std::uint64_t from, std::uint64_t to,
                                                int limit);
Result<void> mark_message_sent(sqlite::Database& database, std::uint64_t sequence);
Result<std::uint64_t> count_unsent(sqlite::Database& database);

}  // namespace boardwatch::store
