#include "daemon/store/paper_table.hpp"

namespace boardwatch::store {
namespace {

using sqlite::Database;

constexpr int calm_versions = 6;  // within an hour; beyond, each waits its time
constexpr std::chrono::seconds between_versions{600};
constexpr std::string_view columns =
    "address, source_id, title, published, version, body, attempts, history, meeting_id, etag, last_modified, next_check, link";

Paper paper_of(const sqlite::Statement& row) {
  Paper paper;
  paper.address = row.text(0);
  paper.source_id = row.text(1);
  paper.title = row.text(2);
  paper.published = row.moment(3);
  paper.version = row.text(4);
  paper.body = row.text(5);
  paper.attempts = static_cast<int>(row.integer(6));
  paper.history = row.integer(7) != 0;
  paper.meeting_id = row.text(8);
  paper.etag = row.text(9);
  paper.last_modified = row.text(10);
  paper.next_check = row.moment(11);
  paper.link = row.text(12);
  return paper;
}

Result<std::vector<Paper>> papers_of(sqlite::Statement rows) {
  std::vector<Paper> papers;
  for (;;) {
    BW_TRY(const bool more, rows.step());
    if (!more) return papers;
    papers.push_back(paper_of(rows));
  }
}

/// A list may tell only later which meeting a paper belongs to.
Result<void> note_meeting(Database& database, const Paper& paper) {
  if (paper.meeting_id.empty()) return {};
  BW_CHECK(database.run("UPDATE papers SET meeting_id = ? WHERE address = ? AND meeting_id <> ?", paper.meeting_id,
                        paper.address, paper.meeting_id));
  return {};
}

constexpr std::string_view version_columns = "v.sha256, v.seen, v.final_address, v.content_type, v.headers, v.bytes, v.document_date, v.status";

/// `what` names the paper in messages.
Result<std::vector<PaperVersion>> versions_in(sqlite::Statement row, const std::string& what) {
  std::vector<PaperVersion> versions;
  for (;;) {
    BW_TRY(const bool more, row.step());
    if (!more) return versions;
    const auto day = parse_date(row.text(6));
    if (!day) return fail(Errc::store_damaged, what + ": a version of it has no date; restore a backup of the database");
    versions.push_back({row.text(0), row.moment(1).value_or(Timestamp{}), row.text(2), row.text(3), row.text(4),
                        row.natural(5), *day, row.text(7)});
  }
}

}  // namespace

Result<bool> offer_paper(Database& database, const Paper& paper, Timestamp now) {
  // What has changed is read at once, unless it has changed again and again.
  BW_TRY(const int changed,
         database.run("INSERT INTO papers (address, link, source_id, title, published, version, body, history, meeting_id, state) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending') ON CONFLICT (address) DO UPDATE SET "
                      "link = excluded.link, source_id = excluded.source_id, title = excluded.title, published = excluded.published, "
                      "version = excluded.version, body = excluded.body, history = excluded.history, state = 'pending', "
                      "attempts = 0, error = '', next_attempt = (SELECT iif(count(*) < ?, 0, max(seen) + ?) FROM paper_versions "
                      "WHERE paper_id = papers.id AND seen > ?) "
                      "WHERE papers.version <> excluded.version AND excluded.version <> ''",
                      paper.address, paper.link, paper.source_id, paper.title, paper.published, paper.version, paper.body,
                      paper.history ? 1 : 0, paper.meeting_id, calm_versions, between_versions.count(), now - std::chrono::hours(1)));
  BW_CHECK(note_meeting(database, paper));
  return changed > 0;
}

Result<void> skip_paper(Database& database, const Paper& paper) {
  BW_CHECK(
      database.run("INSERT INTO papers (address, source_id, title, published, version, body, meeting_id, state) "
                   "VALUES (?, ?, ?, ?, ?, '', ?, 'skipped') ON CONFLICT (address) DO UPDATE SET "
                   "version = excluded.version, "
                   "state = CASE WHEN papers.state = 'pending' THEN 'skipped' ELSE papers.state END "
                   "WHERE papers.version <> excluded.version AND excluded.version <> ''",
                   paper.address, paper.source_id, paper.title, paper.published, paper.version, paper.meeting_id));
  return note_meeting(database, paper);
}

Result<std::optional<Paper>> read_paper_with(Database& database, const std::string& address, const std::string& sha256) {
  BW_TRY(auto row, database.query("SELECT " + std::string(columns) + " FROM papers WHERE address = ? AND sha256 = ? AND state = 'read'", address, sha256));
  BW_TRY(const bool there, row.step());
  return there ? std::optional(paper_of(row)) : std::nullopt;
}

Result<bool> knows_paper(Database& database, const std::string& address) {
  BW_TRY(auto row, database.query("SELECT 1 FROM papers WHERE address = ?", address));
  return row.step();
}

Result<std::vector<Paper>> due_papers(Database& database, int limit, Timestamp now, int skip) {
  BW_TRY(auto rows, database.query("SELECT " + std::string(columns) + " FROM papers WHERE state = 'pending' " +
                                       "AND next_attempt <= ? ORDER BY next_attempt, id LIMIT ? OFFSET ?",
                                   now, limit, skip));
  return papers_of(std::move(rows));
}

Result<std::optional<Timestamp>> next_due_paper(Database& database) {
  BW_TRY(auto row, database.query("SELECT min(next_attempt) FROM papers WHERE state = 'pending'"));
  BW_TRY(const bool some, row.step());
  return some ? row.moment(0) : std::nullopt;
}

Result<std::vector<Paper>> papers_to_check(Database& database, int limit, Timestamp now) {
  BW_TRY(auto rows, database.query("SELECT " + std::string(columns) + " FROM papers WHERE next_check <= ? " +
                                       "AND state <> 'pending' ORDER BY next_check, id LIMIT ?",
                                   now, limit));
  return papers_of(std::move(rows));
}

Result<void> save_check(Database& database, const Paper& paper, std::optional<Timestamp> next) {
  BW_CHECK(database.run("UPDATE papers SET next_check = ?, state = CASE WHEN state = 'pending' THEN 'read' ELSE state END "
                        "WHERE address = ? AND version = ?",
                        next, paper.address, paper.version));
  return {};
}

Result<std::vector<Paper>> latest_papers(Database& database, const std::string& source_id, int limit) {
  BW_TRY(auto rows, database.query("SELECT " + std::string(columns) + " FROM papers WHERE source_id = ? " +
                                       "ORDER BY published IS NULL, published DESC, id DESC LIMIT ?",
                                   source_id, limit));
  return papers_of(std::move(rows));
}

bool is_readable(const Reading& reading) { return reading.status == "ok" || reading.status == "partial"; }

Result<std::int64_t> paper_number(Database& database, const std::string& address) {
  BW_TRY(auto row, database.query("SELECT id FROM papers WHERE address = ?", address));
  BW_TRY(const bool known, row.step());
  if (!known) return fail(Errc::not_found, address + ": no such paper is known");
  return row.integer(0);
}

Result<std::int64_t> save_reading(Database& database, const Reading& reading) {
  const Paper& paper = reading.paper;
  BW_TRY(auto row, database.query("SELECT id FROM papers WHERE address = ?", paper.address));
  BW_TRY(const bool known, row.step());
  if (!known) {
    BW_CHECK(database.run("INSERT INTO papers (address, source_id, title, published, version, body, history, meeting_id, "
                          "state) VALUES (?, ?, ?, ?, ?, '', ?, ?, 'pending')",
                          paper.address, paper.source_id, paper.title, paper.published, paper.version,
                          paper.history ? 1 : 0, paper.meeting_id));
  }
  const std::int64_t id = known ? row.integer(0) : sqlite3_last_insert_rowid(database.handle());
  BW_CHECK(database.run("UPDATE papers SET body = '', state = ?, status = ?, error = '', next_check = ? "
                        "WHERE id = ? AND version = ?",
                        is_readable(reading) ? "read" : "failed", reading.status, paper.next_check, id, paper.version));
  if (!is_readable(reading)) return id;
  BW_CHECK(database.run("UPDATE papers SET final_address = ?, sha256 = ?, document_date = ?, seen = ?, etag = ?, "
                        "last_modified = ? WHERE id = ? AND version = ?",
                        reading.final_address, reading.sha256, reading.document_date, reading.seen, paper.etag,
                        paper.last_modified, id, paper.version));
  return id;
}

Result<void> save_failure(Database& database, const Paper& paper, const Error& error, std::optional<Timestamp> next) {
  BW_CHECK(
      database.run("UPDATE papers SET attempts = attempts + 1, error = ?, next_attempt = ?, state = ?, next_check = ? "
                   "WHERE address = ? AND version = ?",
                   std::string(to_code(error.code)) + ": " + error.where, next.value_or(Timestamp{}),
                   next ? "pending" : "failed", paper.next_check, paper.address, paper.version));
  return {};
}

Result<void> add_version(Database& database, std::int64_t paper, const Reading& reading, std::uint64_t bytes) {
  BW_TRY(const auto last, database.value("SELECT sha256 FROM paper_versions WHERE paper_id = ? ORDER BY id DESC LIMIT 1", paper));
  if (last == reading.sha256) return {};
  BW_CHECK(database.run("INSERT INTO paper_versions (paper_id, sha256, seen, final_address, content_type, headers, bytes, "
                        "document_date, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        paper, reading.sha256, reading.seen, reading.final_address, reading.content_type,
                        reading.headers, bytes, reading.document_date, reading.status));
  return {};
}

Result<std::vector<PaperVersion>> versions_of(Database& database, const std::string& address) {
  BW_TRY(auto rows, database.query("SELECT " + std::string(version_columns) + " FROM papers p JOIN paper_versions v ON v.paper_id = p.id "
                                       "WHERE p.address = ? ORDER BY v.id",
                                   address));
  return versions_in(std::move(rows), address);
}

Result<std::vector<PaperVersion>> versions_with_content(Database& database, const std::string& sha256) {
  BW_TRY(auto rows, database.query("SELECT " + std::string(version_columns) + " FROM paper_versions v WHERE v.paper_id IN "
                                       "(SELECT paper_id FROM paper_versions WHERE sha256 = ?) ORDER BY v.seen, v.id",
                                   sha256));
  return versions_in(std::move(rows), sha256);
}

Result<void> count_papers(Database& database, Counts& counts) {
  BW_TRY(auto row, database.query("SELECT state, count(*) FROM papers GROUP BY state"));
  for (;;) {
    BW_TRY(const bool more, row.step());
    if (!more) return {};
    const auto state = row.text(0);
    if (state == "pending") counts.papers_pending = row.natural(1);
    if (state == "read") counts.papers_read = row.natural(1);
    if (state == "failed") counts.papers_failed = row.natural(1);
  }
}

}  // namespace boardwatch::store
