// The database file: how it is opened, checked and laid out.
#pragma once

#include <filesystem>

#include "daemon/store/sqlite.hpp"
#include "daemon/store/store.hpp"

namespace boardwatch::store {

constexpr int schema_version = 4;

/// Opens `file`, which exists and may be empty; sets and reads back what durability rests on; checks the file; lays out
/// the tables and makes up an identity where there are none; brings an older version's tables up to date. Errors: store_damaged, store_version, store_io,
/// store_full.
Result<sqlite::Database> open_database(const std::filesystem::path& file);

Result<Identity> read_identity(sqlite::Database& database);
/// A fresh epoch: subscribers must not trust that the numbers go on.
Result<Identity> renew_epoch(sqlite::Database& database);

}  // namespace boardwatch::store
