#include "daemon/store/backfill_table.hpp"

namespace boardwatch::store {

using sqlite::Database;

Result<KnownAs> find_file(Database& database, const std::string& address, const std::string& version) {
  BW_TRY(auto row,
         database.query(
             "SELECT state, sha256 <> '' AND indexed = sha256, error FROM papers WHERE address = ? AND version = ?",
             address, version));
  BW_TRY(const bool there, row.step());
  if (!there) return KnownAs{};
  const auto state = row.text(0);
  if (state == "pending") return KnownAs{KnownState::waiting, address, {}};
  if (state == "failed") return KnownAs{KnownState::failed, address, row.text(2)};
  return KnownAs{state == "read" && row.integer(1) != 0 ? KnownState::read : KnownState::no, address, {}};
}

Result<KnownAs> find_content(Database& database, const std::string& sha256) {
  BW_TRY(auto read,
         database.query("SELECT address FROM papers WHERE indexed = ? AND indexed <> '' ORDER BY id LIMIT 1", sha256));
  BW_TRY(const bool is_read, read.step());
  if (is_read) return KnownAs{KnownState::read, read.text(0), {}};
  BW_TRY(auto refused,
         database.query("SELECT address, error FROM papers WHERE refused = ? AND refused <> '' ORDER BY id LIMIT 1",
                        sha256));
  BW_TRY(const bool is_refused, refused.step());
  return is_refused ? KnownAs{KnownState::failed, refused.text(0), refused.text(1)} : KnownAs{};
}

Result<std::vector<Unsearchable>> unsearchable_papers(Database& database, const std::string& source_id) {
  BW_TRY(auto row, database.query("SELECT p.address, p.source_id, p.title, p.sha256, p.final_address, p.document_date, "
                                  "c.sha256 IS NOT NULL, iif(p.refused = p.sha256, p.error, '') "
                                  "FROM papers p LEFT JOIN contents c ON c.sha256 = p.sha256 AND c.removed IS NULL "
                                  "WHERE p.state = 'read' AND p.sha256 <> '' AND p.indexed <> p.sha256 AND (? = '' OR "
                                  "p.source_id = ?) ORDER BY p.id",
                                  source_id, source_id));
  std::vector<Unsearchable> papers;
  for (;;) {
    BW_TRY(const bool more, row.step());
    if (!more) return papers;
    papers.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4),
                      parse_date(row.text(5)).value_or(Date{}), row.integer(6) != 0, row.text(7)});
  }
}

Result<void> save_refusal(Database& database, const Reading& reading, const std::string& why) {
  BW_CHECK(database.run(
      "UPDATE papers SET refused = ?, error = ?, state = iif(?, 'failed', state) WHERE address = ? AND (version = ? OR "
      "? = 0)",
      reading.sha256, why, reading.file ? 1 : 0, reading.paper.address, reading.paper.version, reading.file ? 1 : 0));
  return {};
}

}  // namespace boardwatch::store
