#include "daemon/store/paper_table.hpp"

namespace boardwatch::store {
namespace {

using sqlite::Database;

/// Only these statuses of wire::ReadStatus gave words to look at.
const char* state_after(const std::string& status) { return status == "ok" || status == "partial" ? "read" : "failed"; }

Paper paper_of(const sqlite::Statement& row) {
  Paper paper;
  paper.address = row.text(0);
  paper.source_id = row.text(1);
  paper.title = row.text(2);
  paper.published = row.moment(3);
  paper.version = row.text(4);
  paper.body = row.text(5);
  paper.attempts = static_cast<int>(row.integer(6));
  return paper;
}

}  // namespace

Result<SourceState> load_source(Database& database, const std::string& id) {
  BW_TRY(auto row, database.query("SELECT etag, last_modified, failures, error, last_poll, last_success, failing_since "
                                  "FROM sources WHERE id = ?",
                                  id));
  SourceState state;
  BW_TRY(const bool known, row.step());
  if (!known) return state;
  state.etag = row.text(0);
  state.last_modified = row.text(1);
  state.failures = static_cast<int>(row.integer(2));
  state.error = row.text(3);
  state.last_poll = row.moment(4);
  state.last_success = row.moment(5);
  state.failing_since = row.moment(6);
  return state;
}

Result<void> save_source(Database& database, const std::string& id, const SourceState& state) {
  BW_CHECK(database.run(
      "INSERT INTO sources (id, etag, last_modified, failures, error, last_poll, last_success, failing_since) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET etag = excluded.etag, "
      "last_modified = excluded.last_modified, failures = excluded.failures, error = excluded.error, "
      "last_poll = excluded.last_poll, last_success = excluded.last_success, failing_since = excluded.failing_since",
      id, state.etag, state.last_modified, state.failures, state.error, state.last_poll, state.last_success,
      state.failing_since));
  return {};
}

Result<bool> offer_paper(Database& database, const Paper& paper) {
  BW_TRY(const int changed,
         database.run("INSERT INTO papers (address, source_id, title, published, version, body, state) "
                      "VALUES (?, ?, ?, ?, ?, ?, 'pending') ON CONFLICT (address) DO UPDATE SET "
                      "source_id = excluded.source_id, title = excluded.title, published = excluded.published, "
                      "version = excluded.version, body = excluded.body, state = 'pending', attempts = 0, "
                      "next_attempt = 0, error = '' "
                      "WHERE papers.version <> excluded.version AND excluded.version <> ''",
                      paper.address, paper.source_id, paper.title, paper.published, paper.version, paper.body));
  return changed > 0;
}

Result<void> skip_paper(Database& database, const Paper& paper) {
  BW_CHECK(
      database.run("INSERT INTO papers (address, source_id, title, published, version, body, state) "
                   "VALUES (?, ?, ?, ?, ?, '', 'skipped') ON CONFLICT (address) DO UPDATE SET "
                   "version = excluded.version, "
                   "state = CASE WHEN papers.state = 'pending' THEN 'skipped' ELSE papers.state END "
                   "WHERE papers.version <> excluded.version AND excluded.version <> ''",
                   paper.address, paper.source_id, paper.title, paper.published, paper.version));
  return {};
}

Result<bool> knows_paper(Database& database, const std::string& address, const std::string& version) {
  BW_TRY(auto row, database.query("SELECT 1 FROM papers WHERE address = ? AND (version = ? OR ? = '')", address,
                                  version, version));
  return row.step();
}

Result<std::vector<Paper>> due_papers(Database& database, int limit, Timestamp now) {
  BW_TRY(auto row, database.query("SELECT address, source_id, title, published, version, body, attempts FROM papers "
                                  "WHERE state = 'pending' AND next_attempt <= ? ORDER BY next_attempt, id LIMIT ?",
                                  now, limit));
  std::vector<Paper> papers;
  for (;;) {
    BW_TRY(const bool more, row.step());
    if (!more) return papers;
    papers.push_back(paper_of(row));
  }
}

Result<std::optional<Timestamp>> next_due_paper(Database& database) {
  BW_TRY(auto row, database.query("SELECT min(next_attempt) FROM papers WHERE state = 'pending'"));
  BW_TRY(const bool some, row.step());
  return some ? row.moment(0) : std::nullopt;
}

Result<std::int64_t> save_reading(Database& database, const Reading& reading) {
  const Paper& paper = reading.paper;
  BW_CHECK(database.run(
      "INSERT INTO papers (address, source_id, title, published, version, body, state, status, final_address, sha256, "
      "document_date, seen) VALUES (?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?) ON CONFLICT (address) DO UPDATE SET "
      "body = '', state = excluded.state, status = excluded.status, error = '', final_address = "
      "excluded.final_address, "
      "sha256 = excluded.sha256, document_date = excluded.document_date, seen = excluded.seen "
      "WHERE papers.version = excluded.version",
      paper.address, paper.source_id, paper.title, paper.published, paper.version, state_after(reading.status),
      reading.status, reading.final_address, reading.sha256, reading.document_date, reading.seen));
  BW_TRY(auto row, database.query("SELECT id FROM papers WHERE address = ?", paper.address));
  BW_CHECK(row.step());
  return row.integer(0);
}

Result<void> save_failure(Database& database, const Paper& paper, const Error& error, std::optional<Timestamp> next) {
  BW_CHECK(
      database.run("UPDATE papers SET attempts = attempts + 1, error = ?, next_attempt = ?, state = ? "
                   "WHERE address = ? AND version = ?",
                   std::string(to_code(error.code)) + ": " + error.where, next.value_or(Timestamp{}),
                   next ? "pending" : "failed", paper.address, paper.version));
  return {};
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
