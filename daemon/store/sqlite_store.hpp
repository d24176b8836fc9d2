// The store over a database that is open, checked and laid out.
#pragma once

#include <filesystem>
#include <memory>

#include "daemon/store/content_files.hpp"
#include "daemon/store/sqlite.hpp"
#include "daemon/store/store.hpp"

namespace boardwatch::store {

std::unique_ptr<Store> make_sqlite_store(std::filesystem::path directory, sqlite::Database database, Identity identity,
                                         ContentFiles contents);

}  // namespace boardwatch::store
