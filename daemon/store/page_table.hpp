// Pages and the index of their words (SQLite's FTS5). The caller holds the transaction.
#pragma once

#include <cstdint>
#include <vector>

#include "daemon/store/sqlite.hpp"
#include "daemon/store/store.hpp"

namespace boardwatch::store {

/// The reading's pages take the place of those that the paper had. A version that was read in part replaces only the
/// pages that it has: what could be found before still can.
Result<void> save_pages(sqlite::Database& database, std::int64_t paper, const Reading& reading);

Result<std::vector<PageHit>> search_pages(sqlite::Database& database, const SearchRequest& request);

}  // namespace boardwatch::store
