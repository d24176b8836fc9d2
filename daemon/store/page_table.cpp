#include "daemon/store/page_table.hpp"

#include "daemon/store/search_words.hpp"
#include "wire/json.hpp"

namespace boardwatch::store {
namespace {

using sqlite::Database;

Result<std::vector<std::int64_t>> ids_of(sqlite::Statement rows) {
  std::vector<std::int64_t> ids;
  for (;;) {
    BW_TRY(const bool more, rows.step());
    if (!more) return ids;
    ids.push_back(rows.integer(0));
  }
}

Result<void> forget(Database& database, const std::vector<std::int64_t>& ids) {
  for (const auto id : ids) {
    BW_CHECK(database.run("DELETE FROM page_words WHERE rowid = ?", id));
    BW_CHECK(database.run("DELETE FROM pages WHERE id = ?", id));
  }
  return {};
}

Result<void> forget_all(Database& database, std::int64_t paper) {
  BW_TRY(auto rows, database.query("SELECT id FROM pages WHERE paper_id = ?", paper));
  BW_TRY(const auto ids, ids_of(std::move(rows)));
  return forget(database, ids);
}

/// What lies outside pages is one stretch of words, and half of it must not replace the whole.
Result<void> forget_same(Database& database, std::int64_t paper, const SearchablePage& page) {
  BW_TRY(
      auto rows,
      database.query(
          "SELECT id FROM pages WHERE paper_id = ? AND number IS ? AND part = ? AND (number IS NOT NULL OR whole = 0)",
          paper, page.number ? std::optional<std::int64_t>(*page.number) : std::nullopt, page.part));
  BW_TRY(const auto ids, ids_of(std::move(rows)));
  return forget(database, ids);
}

Result<void> add_page(Database& database, std::int64_t paper, const Reading& reading, const SearchablePage& page) {
  BW_CHECK(database.run("INSERT INTO pages (paper_id, number, part, whole, sha256) VALUES (?, ?, ?, ?, ?)", paper,
                        page.number ? std::optional<std::int64_t>(*page.number) : std::nullopt, page.part,
                        reading.status == "ok" ? 1 : 0, reading.sha256));
  BW_CHECK(database.run("INSERT INTO page_words (rowid, words) VALUES (?, ?)",
                        std::int64_t{sqlite3_last_insert_rowid(database.handle())}, page.words));
  return {};
}

constexpr std::string_view score =
    "-bm25(page_words) * (0.5 + 0.5 / (1 + max(0, julianday(?) - coalesce(julianday(p.document_date), 0)) / 365.25))";

std::string statement_for(SearchOrder order) {
  const auto ranked = order == SearchOrder::newest ? "p.document_date DESC, score DESC, g.id"
                                                   : "score DESC, p.document_date DESC, g.id";
  return "SELECT g.id, p.address, p.final_address, p.title, p.source_id, p.organisation, p.document_date, g.sha256, "
         "g.number IS NOT NULL, g.number, g.part, "
         "CAST(1e6 * (" +
         std::string(score) +
         ") AS INTEGER) AS score "
         "FROM page_words JOIN pages g ON g.id = page_words.rowid JOIN papers p ON p.id = g.paper_id "
         "WHERE page_words MATCH ? AND p.document_date >= ? AND p.document_date <= ? AND (? = 0 OR p.organisation IN "
         "(SELECT value FROM json_each(?))) "
         "ORDER BY " +
         ranked + " LIMIT ?";
}

struct Row {
  std::int64_t id;
  PageHit hit;
};

Row row_of(const sqlite::Statement& row) {
  PageHit hit;
  hit.address = row.text(2).empty() ? row.text(1) : row.text(2);
  hit.title = row.text(3);
  hit.source_id = row.text(4);
  hit.organisation = row.text(5);
  hit.document_date = parse_date(row.text(6)).value_or(Date{});
  hit.sha256 = row.text(7);
  if (row.integer(8) != 0) hit.page = static_cast<std::uint32_t>(row.integer(9));
  hit.part = row.text(10);
  hit.score = static_cast<double>(row.integer(11)) / 1e6;
  return {row.integer(0), std::move(hit)};
}

Result<std::vector<Row>> rows_of(sqlite::Statement rows) {
  std::vector<Row> found;
  for (;;) {
    BW_TRY(const bool more, rows.step());
    if (!more) return found;
    found.push_back(row_of(rows));
  }
}

/// As SQLite reads lists.
std::string list_of(const std::vector<std::string>& organisations) {
  return wire::json::serialize(wire::json::value_from(organisations));
}

/// Only of the pages that are shown: a snippet costs more than a score.
Result<std::string> snippet_of(Database& database, const std::string& match, std::int64_t id) {
  return database.value(
      "SELECT snippet(page_words, 0, char(1), char(2), '\u2026', 32) FROM page_words WHERE page_words MATCH ? AND "
      "rowid = ?",
      match, id);
}

}  // namespace

Result<void> save_pages(Database& database, std::int64_t paper, const Reading& reading) {
  if (reading.status == "ok") BW_CHECK(forget_all(database, paper));
  for (const auto& page : reading.pages) {
    if (reading.status != "ok") BW_CHECK(forget_same(database, paper, page));
    BW_CHECK(add_page(database, paper, reading, page));
  }
  BW_CHECK(database.run("UPDATE papers SET organisation = ?, indexed = ?, refused = '' WHERE id = ?",
                        reading.organisation, reading.sha256, paper));
  return {};
}

Result<std::vector<PageHit>> search_pages(Database& database, const SearchRequest& request) {
  BW_TRY(const auto match, match_expression(request.query));
  const auto since = request.since ? to_iso(*request.since) : std::string(),
             until = request.until ? to_iso(*request.until) : std::string("9999-12-31");
  BW_TRY(auto rows,
         database.query(statement_for(request.order), request.today, match, since, until,
                        static_cast<int>(request.organisations.size()), list_of(request.organisations), request.limit));
  BW_TRY(auto found, rows_of(std::move(rows)));
  std::vector<PageHit> hits;
  for (auto& row : found) {
    BW_TRY(row.hit.snippet, snippet_of(database, match, row.id));
    hits.push_back(std::move(row.hit));
  }
  return hits;
}

}  // namespace boardwatch::store
