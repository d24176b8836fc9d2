// The tables, version by version. A step that was released is never changed: databases that went through it are out there.
#pragma once

#include <array>
#include <string_view>

#include "daemon/store/schema.hpp"

namespace boardwatch::store {

// Narrow SQL: what SQLite's STRICT tables and PostgreSQL both understand but for the word STRICT and the types of keys.
// Moments are seconds since 1970, days "YYYY-MM-DD". `digest` covers the fields that are published.
constexpr std::string_view version_1 = R"(
CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
CREATE TABLE counters (name TEXT PRIMARY KEY NOT NULL, value INTEGER NOT NULL) STRICT;
CREATE TABLE sources (
  id TEXT PRIMARY KEY NOT NULL, etag TEXT NOT NULL, last_modified TEXT NOT NULL, failures INTEGER NOT NULL,
  error TEXT NOT NULL, last_poll INTEGER, last_success INTEGER, failing_since INTEGER
) STRICT;
CREATE TABLE papers (
  id INTEGER PRIMARY KEY, address TEXT NOT NULL UNIQUE, source_id TEXT NOT NULL, title TEXT NOT NULL,
  published INTEGER, version TEXT NOT NULL, body TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'read', 'failed', 'skipped')),
  status TEXT NOT NULL DEFAULT '', attempts INTEGER NOT NULL DEFAULT 0, next_attempt INTEGER NOT NULL DEFAULT 0,
  error TEXT NOT NULL DEFAULT '', final_address TEXT NOT NULL DEFAULT '', sha256 TEXT NOT NULL DEFAULT '',
  document_date TEXT, seen INTEGER
) STRICT;
CREATE INDEX papers_due ON papers (next_attempt, id) WHERE state = 'pending';
CREATE TABLE findings (
  id INTEGER PRIMARY KEY, paper_id INTEGER NOT NULL REFERENCES papers (id), fact TEXT NOT NULL,
  words_digest TEXT NOT NULL, organisation TEXT NOT NULL, document_date TEXT NOT NULL, record TEXT NOT NULL,
  digest TEXT NOT NULL, UNIQUE (paper_id, fact, words_digest)
) STRICT;
CREATE INDEX findings_history ON findings (organisation, document_date);
CREATE TABLE alerts (
  id TEXT PRIMARY KEY NOT NULL, alert_key TEXT NOT NULL UNIQUE, base_key TEXT NOT NULL, rule TEXT NOT NULL,
  priority TEXT NOT NULL, headline TEXT NOT NULL, cluster INTEGER NOT NULL, raised INTEGER NOT NULL,
  sequence INTEGER NOT NULL UNIQUE, digest TEXT NOT NULL
) STRICT;
CREATE INDEX alerts_base ON alerts (base_key);
CREATE INDEX alerts_raised ON alerts (raised, sequence);
CREATE TABLE proofs (
  alert_id TEXT NOT NULL REFERENCES alerts (id), finding_id INTEGER NOT NULL REFERENCES findings (id),
  position INTEGER NOT NULL, PRIMARY KEY (alert_id, finding_id)
) STRICT;
CREATE TABLE topic_heads (prefix TEXT PRIMARY KEY NOT NULL, sequence INTEGER NOT NULL) STRICT;
CREATE TABLE outbox (
  sequence INTEGER PRIMARY KEY, topic TEXT NOT NULL, header BLOB NOT NULL, body TEXT NOT NULL,
  sent INTEGER NOT NULL DEFAULT 0, digest TEXT NOT NULL
) STRICT;
CREATE INDEX outbox_unsent ON outbox (sequence) WHERE sent = 0;
)";

// States of sources, meetings, versions of papers, notices. Whether a source that failed is failing or only flaky, the next
// look decides. Validators are let go: a page that answers "unchanged" would never give its meetings.
constexpr std::string_view version_2 = R"(
ALTER TABLE sources RENAME COLUMN error TO reason;
ALTER TABLE sources RENAME COLUMN last_poll TO last_look;
ALTER TABLE sources ADD COLUMN status TEXT NOT NULL DEFAULT 'new';
ALTER TABLE sources ADD COLUMN since INTEGER;
ALTER TABLE sources ADD COLUMN recent_failures INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN papers INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN location TEXT NOT NULL DEFAULT '';
ALTER TABLE sources ADD COLUMN permanent_address TEXT NOT NULL DEFAULT '';
ALTER TABLE sources ADD COLUMN proposed_address TEXT NOT NULL DEFAULT '';
ALTER TABLE sources ADD COLUMN rejected_addresses TEXT NOT NULL DEFAULT '';
ALTER TABLE sources ADD COLUMN listed_at TEXT NOT NULL DEFAULT '';
ALTER TABLE sources ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE sources ADD COLUMN changes TEXT NOT NULL DEFAULT '';
UPDATE sources SET etag = '', last_modified = '',
  status = CASE WHEN failures > 0 THEN 'flaky' WHEN last_success IS NULL THEN 'new' ELSE 'ok' END,
  since = CASE WHEN failures > 0 THEN failing_since ELSE last_success END;
CREATE TABLE source_history (
  id INTEGER PRIMARY KEY, source_id TEXT NOT NULL, at INTEGER NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX source_history_of ON source_history (source_id, id);

ALTER TABLE papers ADD COLUMN history INTEGER NOT NULL DEFAULT 0;
ALTER TABLE papers ADD COLUMN link TEXT NOT NULL DEFAULT '';
ALTER TABLE papers ADD COLUMN meeting_id TEXT NOT NULL DEFAULT '';
ALTER TABLE papers ADD COLUMN etag TEXT NOT NULL DEFAULT '';
ALTER TABLE papers ADD COLUMN last_modified TEXT NOT NULL DEFAULT '';
ALTER TABLE papers ADD COLUMN next_check INTEGER;
CREATE INDEX papers_to_check ON papers (next_check) WHERE next_check IS NOT NULL;
CREATE TABLE paper_versions (
  id INTEGER PRIMARY KEY, paper_id INTEGER NOT NULL REFERENCES papers (id), sha256 TEXT NOT NULL, seen INTEGER NOT NULL,
  final_address TEXT NOT NULL, content_type TEXT NOT NULL, headers TEXT NOT NULL, bytes INTEGER NOT NULL,
  document_date TEXT NOT NULL, status TEXT NOT NULL
) STRICT;
CREATE INDEX paper_versions_of ON paper_versions (paper_id, id);
INSERT INTO paper_versions (paper_id, sha256, seen, final_address, content_type, headers, bytes, document_date, status)
  SELECT id, sha256, seen, final_address, '', '', 0, document_date, status FROM papers
  WHERE sha256 <> '' AND status IN ('ok', 'partial') ORDER BY id;
CREATE TABLE contents (
  sha256 TEXT PRIMARY KEY NOT NULL, bytes INTEGER NOT NULL, words TEXT NOT NULL, first_seen INTEGER NOT NULL,
  last_seen INTEGER NOT NULL, removed INTEGER
) STRICT;
CREATE INDEX contents_by_age ON contents (last_seen) WHERE removed IS NULL;

CREATE TABLE meetings (
  id TEXT PRIMARY KEY NOT NULL, source_id TEXT NOT NULL, organisation TEXT NOT NULL, day TEXT NOT NULL,
  listed_day TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL, doubtful INTEGER NOT NULL,
  kind TEXT NOT NULL, status TEXT NOT NULL, title TEXT NOT NULL, address TEXT NOT NULL, papers INTEGER NOT NULL,
  papers_seen INTEGER, revision INTEGER NOT NULL, first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL
) STRICT;
CREATE INDEX meetings_by_day ON meetings (first_day);
CREATE INDEX meetings_of_source ON meetings (source_id);

ALTER TABLE alerts ADD COLUMN notice TEXT NOT NULL DEFAULT '';
)";

// Alerts that did not hold; and pages to be searched. `indexed` is the content whose pages are there: of what was read before, none, until it is read again
// (boardwatch backfill); `refused` is one that backfill could not read. A page's row and its words have the same number. `whole` is 0 for a page of a version that was read
// in part.
constexpr std::string_view version_3 = R"(
ALTER TABLE alerts ADD COLUMN withdrawn INTEGER;
ALTER TABLE alerts ADD COLUMN withdrawn_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE alerts ADD COLUMN withdrawn_sequence INTEGER NOT NULL DEFAULT 0;
CREATE INDEX proofs_of_finding ON proofs (finding_id);
ALTER TABLE papers ADD COLUMN organisation TEXT NOT NULL DEFAULT '';
ALTER TABLE papers ADD COLUMN indexed TEXT NOT NULL DEFAULT '';
ALTER TABLE papers ADD COLUMN refused TEXT NOT NULL DEFAULT '';
CREATE INDEX papers_by_indexed ON papers (indexed) WHERE indexed <> '';
CREATE INDEX papers_by_refused ON papers (refused) WHERE refused <> '';
CREATE TABLE pages (
  id INTEGER PRIMARY KEY, paper_id INTEGER NOT NULL REFERENCES papers (id), number INTEGER, part TEXT NOT NULL,
  whole INTEGER NOT NULL, sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX pages_of_paper ON pages (paper_id);
CREATE VIRTUAL TABLE page_words USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2');
)";

// What rules remember; made of the findings at the next start.
constexpr std::string_view version_4 = R"(
CREATE TABLE rule_memory (
  rule TEXT NOT NULL, place TEXT NOT NULL, day INTEGER NOT NULL, finding_id INTEGER NOT NULL, what TEXT NOT NULL,
  source TEXT NOT NULL, number REAL NOT NULL, PRIMARY KEY (rule, place, day, finding_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_memory_of_finding ON rule_memory (finding_id);
CREATE TABLE rule_reminders (
  rule TEXT NOT NULL, place TEXT NOT NULL, finding_id INTEGER NOT NULL, due INTEGER NOT NULL, day INTEGER NOT NULL,
  PRIMARY KEY (rule, place, finding_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_reminders_by_day ON rule_reminders (due);
INSERT INTO counters (name, value) VALUES ('remembered', 0);
)";

/// What leads from each version to the next; a new database goes through all of them.
constexpr std::array<std::string_view, schema_version> steps{version_1, version_2, version_3, version_4};

}  // namespace boardwatch::store
