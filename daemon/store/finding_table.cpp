#include "daemon/store/finding_table.hpp"

#include "daemon/store/digest.hpp"
#include "wire/json.hpp"

namespace boardwatch::store {
namespace {

using sqlite::Database;

constexpr std::string_view columns = "f.id, f.fact, f.organisation, f.document_date, f.record, f.digest";

std::string digest_of_row(std::string_view fact, std::string_view organisation, std::string_view date,
                          std::string_view record) {
  return digest_of({fact, organisation, date, record});
}

Result<FindingRecord> record_of(const sqlite::Statement& row) {
  const auto text = row.text(4);
  const auto damaged = fail(Errc::store_damaged, "finding " + std::to_string(row.integer(0)) +
                                                     " is not as it was written; restore a backup of the database");
  if (digest_of_row(row.text(1), row.text(2), row.text(3), text) != row.text(5)) return damaged;
  const auto value = wire::parse(text);
  if (!value) return damaged;
  auto record = wire::record_from_json(*value);
  if (!record) return damaged;
  record->id = row.integer(0);
  return record;
}

Result<std::vector<FindingRecord>> records_of(sqlite::Statement rows) {
  std::vector<FindingRecord> records;
  for (;;) {
    BW_TRY(const bool more, rows.step());
    if (!more) return records;
    BW_TRY(auto record, record_of(rows));
    records.push_back(std::move(record));
  }
}

}  // namespace

Result<std::optional<FindingRecord>> insert_finding(Database& database, std::int64_t paper, const Finding& finding,
                                                    const Proof& proof) {
  FindingRecord record{0, finding, proof};
  const auto fact = fact_key(finding);
  const auto organisation = organisation_key(finding);
  const auto date = to_iso(proof.document_date);
  const auto text = wire::json::serialize(wire::to_json(record));
  BW_TRY(
      const int added,
      database.run("INSERT INTO findings (paper_id, fact, words_digest, organisation, document_date, record, digest) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (paper_id, fact, words_digest) DO NOTHING",
                   paper, fact, digest_of({evidence_of(finding).words}), organisation, date, text,
                   digest_of_row(fact, organisation, date, text)));
  if (added == 0) return std::optional<FindingRecord>();
  record.id = sqlite3_last_insert_rowid(database.handle());
  return std::optional<FindingRecord>(std::move(record));
}

Result<std::optional<FindingRecord>> complete_finding(Database& database, std::int64_t paper, const Finding& finding, const Proof& proof) {
  BW_TRY(const auto known, find_finding(database, paper, finding));
  if (!known) return insert_finding(database, paper, finding, proof);
  const FindingRecord record{0, finding, proof};
  const auto date = to_iso(proof.document_date);
  const auto text = wire::json::serialize(wire::to_json(record));
  BW_CHECK(database.run("UPDATE findings SET document_date = ?, record = ?, digest = ? WHERE id = ?", date, text,
                        digest_of_row(fact_key(finding), organisation_key(finding), date, text), *known));
  return std::optional<FindingRecord>();
}

Result<std::optional<std::int64_t>> find_finding(Database& database, std::int64_t paper, const Finding& finding) {
  BW_TRY(auto row, database.query("SELECT id FROM findings WHERE paper_id = ? AND fact = ? AND words_digest = ?", paper, fact_key(finding),
                                  digest_of({evidence_of(finding).words})));
  BW_TRY(const bool known, row.step());
  return known ? std::optional(row.integer(0)) : std::nullopt;
}

Result<void> remove_finding(Database& database, std::int64_t id) {
  BW_CHECK(database.run("DELETE FROM findings WHERE id = ?", id));
  return {};
}

Result<std::optional<FindingRecord>> load_finding(Database& database, std::int64_t id) {
  BW_TRY(auto rows, database.query("SELECT " + std::string(columns) + " FROM findings f WHERE f.id = ?", id));
  BW_TRY(auto records, records_of(std::move(rows)));
  return records.empty() ? std::nullopt : std::optional(std::move(records.front()));
}

Result<std::vector<FindingRecord>> findings_after_mark(Database& database, int most) {
  BW_TRY(auto rows, database.query("SELECT " + std::string(columns) + " FROM findings f WHERE f.id > (SELECT value FROM counters WHERE name = 'remembered') ORDER BY f.id LIMIT ?", most));
  return records_of(std::move(rows));
}

Result<std::vector<FindingRecord>> findings_of(Database& database, const std::string& alert) {
  BW_TRY(auto rows,
         database.query("SELECT " + std::string(columns) + " FROM proofs p JOIN findings f ON f.id = p.finding_id " +
                            "WHERE p.alert_id = ? ORDER BY p.position",
                        alert));
  return records_of(std::move(rows));
}

Result<std::uint64_t> count_findings(Database& database) {
  BW_TRY(auto row, database.query("SELECT count(*) FROM findings"));
  BW_CHECK(row.step());
  return row.natural(0);
}

}  // namespace boardwatch::store
