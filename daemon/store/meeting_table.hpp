// Meetings, found again by their day. The caller holds the transaction.
#pragma once

#include <string>
#include <vector>

#include "daemon/store/sqlite.hpp"
#include "daemon/store/store.hpp"

namespace boardwatch::store {

/// As the page lists it now; when it was first seen and the date that a paper stated stay. Errors also: usage
/// where it has no id or no date.
Result<void> save_meeting(sqlite::Database& database, const Meeting& meeting);
/// The date that a paper of the meeting states: it stands before the page's. Nothing where the meeting is not known.
Result<void> state_meeting_date(sqlite::Database& database, const std::string& id, Date stated);
Result<std::vector<Meeting>> meetings_between(sqlite::Database& database, Date from, Date to);

}  // namespace boardwatch::store
