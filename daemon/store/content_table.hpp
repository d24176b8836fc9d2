// Which original bytes are kept, since when, and until when. The caller holds the transaction, but for
// adopt_strays() and expire_files().
#pragma once

#include <cstdint>
#include <string>

#include "daemon/store/content_files.hpp"
#include "daemon/store/sqlite.hpp"
#include "daemon/store/store.hpp"

namespace boardwatch::store {

/// Notes the bytes of a reading, whose file is in its place: a file's, or an entry's own words. Returns how many they
/// are; 0 where it came without.
Result<std::uint64_t> note_content(sqlite::Database& database, const ContentFiles& files, const Reading& reading);

/// With its bytes looked at. Errors also: not_found, damaged.
Result<Content> load_content(sqlite::Database& database, const ContentFiles& files, const std::string& sha256);

/// At a start: a file that the database does not know of (a crash came between its move and the commit, or the database
/// was restored from a backup) is kept like any other from now on; one whose time was over is removed.
Result<void> adopt_strays(sqlite::Database& database, ContentFiles& files);

/// Removes up to `limit` contents that were last seen before `before`, the oldest first; returns how many.
Result<int> expire_files(sqlite::Database& database, ContentFiles& files, Timestamp before, Timestamp now, int limit);

}  // namespace boardwatch::store
