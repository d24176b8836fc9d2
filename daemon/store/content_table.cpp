#include "daemon/store/content_table.hpp"

#include <sys/stat.h>

#include <cerrno>

#include "daemon/store/digest.hpp"
#include "daemon/store/disk.hpp"

namespace boardwatch::store {
namespace {

using sqlite::Database;

Result<void> save_content(Database& database, const std::string& sha256, std::uint64_t bytes, std::string_view words,
                          Timestamp seen) {
  BW_CHECK(database.run("INSERT INTO contents (sha256, bytes, words, first_seen, last_seen) VALUES (?, ?, ?, ?, ?) "
                        "ON CONFLICT (sha256) DO UPDATE SET bytes = excluded.bytes, words = excluded.words, "
                        "last_seen = max(contents.last_seen, excluded.last_seen), removed = NULL",
                        sha256, bytes, words, seen, seen));
  return {};
}

enum class Known { no, kept, removed };

Result<Known> look_up(Database& database, const std::string& sha256) {
  BW_TRY(auto row, database.query("SELECT removed FROM contents WHERE sha256 = ?", sha256));
  BW_TRY(const bool there, row.step());
  if (!there) return Known::no;
  return row.moment(0) ? Known::removed : Known::kept;
}

/// Its bytes were on disk before it had its name, so they are not read here; load_content() does.
Result<void> adopt(Database& database, const ContentFiles& files, const std::string& sha256) {
  struct stat status {};
  const auto path = files.path_of(sha256);
  if (::lstat(path.c_str(), &status) != 0) return disk_error(path, errno);
  const Timestamp seen{std::chrono::seconds(status.st_mtime)};
  return save_content(database, sha256, static_cast<std::uint64_t>(status.st_size), {}, seen);
}

Result<std::vector<std::string>> oldest(Database& database, Timestamp before, int limit) {
  BW_TRY(auto row, database.query("SELECT sha256 FROM contents WHERE removed IS NULL AND last_seen < ? "
                                  "ORDER BY last_seen LIMIT ?",
                                  before, limit));
  std::vector<std::string> hashes;
  for (;;) {
    BW_TRY(const bool more, row.step());
    if (!more) return hashes;
    hashes.push_back(row.text(0));
  }
}

}  // namespace

Result<std::uint64_t> note_content(Database& database, const ContentFiles& files, const Reading& reading) {
  const auto& words = reading.paper.body;
  std::uint64_t bytes = words.size();
  if (reading.file) {
    std::error_code error;
    const auto path = files.path_of(reading.sha256);
    bytes = std::filesystem::file_size(path, error);
    if (error) return disk_error(path, error.value());
  } else if (words.empty()) {
    return 0;
  }
  BW_CHECK(save_content(database, reading.sha256, bytes, reading.file ? std::string_view() : words, reading.seen));
  return bytes;
}

Result<Content> load_content(Database& database, const ContentFiles& files, const std::string& sha256) {
  BW_TRY(auto row, database.query("SELECT bytes, words, first_seen, last_seen, removed FROM contents WHERE sha256 = ?", sha256));
  BW_TRY(const bool there, row.step());
  if (!there) return fail(Errc::not_found, sha256 + ": no content with this SHA-256 was kept");
  Content content;
  content.bytes = row.natural(0);
  content.words = row.text(1);
  content.first_seen = row.moment(2).value_or(Timestamp{});
  content.last_seen = row.moment(3).value_or(Timestamp{});
  content.removed = row.moment(4);
  if (content.removed) return content;
  if (!content.words.empty() && sha256_of(content.words) != sha256)
    return fail(Errc::damaged, sha256 + ": these words are not as they were stored; restore a backup of the database");
  if (!content.words.empty()) return content;
  BW_CHECK(files.verify(sha256));
  content.file = files.path_of(sha256);
  return content;
}

Result<void> adopt_strays(Database& database, ContentFiles& files) {
  BW_TRY(const auto hashes, files.list());
  BW_TRY(auto transaction, sqlite::Transaction::begin(database));
  for (const auto& sha256 : hashes) {
    BW_TRY(const auto known, look_up(database, sha256));
    if (known == Known::no) BW_CHECK(adopt(database, files, sha256));
    if (known == Known::removed) BW_CHECK(files.remove(sha256));
  }
  return transaction.commit();
}

Result<int> expire_files(Database& database, ContentFiles& files, Timestamp before, Timestamp now, int limit) {
  BW_TRY(auto transaction, sqlite::Transaction::begin(database));
  BW_TRY(const auto hashes, oldest(database, before, limit));
  for (const auto& sha256 : hashes)
    BW_CHECK(database.run("UPDATE contents SET removed = ?, words = '' WHERE sha256 = ?", now, sha256));
  BW_CHECK(transaction.commit());
  // After the commit: what a crash leaves is found at the next start, and no row ever promises a file that is gone.
  for (const auto& sha256 : hashes) BW_CHECK(files.remove(sha256));
  return static_cast<int>(hashes.size());
}

}  // namespace boardwatch::store
