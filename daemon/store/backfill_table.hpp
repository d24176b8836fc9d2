// What a backfill asks: which files and contents are known already, and which papers cannot be searched yet.
#pragma once

#include <string>
#include <vector>

#include "daemon/store/sqlite.hpp"
#include "daemon/store/store.hpp"

namespace boardwatch::store {

Result<KnownAs> find_file(sqlite::Database& database, const std::string& address, const std::string& version);
Result<KnownAs> find_content(sqlite::Database& database, const std::string& sha256);
Result<std::vector<Unsearchable>> unsearchable_papers(sqlite::Database& database, const std::string& source_id);
/// That these bytes cannot be read. A file that was offered is given up; a paper that was read before counts as read.
Result<void> save_refusal(sqlite::Database& database, const Reading& reading, const std::string& why);

}  // namespace boardwatch::store
