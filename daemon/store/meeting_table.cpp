#include "daemon/store/meeting_table.hpp"

namespace boardwatch::store {
namespace {

using sqlite::Database;

constexpr std::string_view select =
    "SELECT id, source_id, organisation, day, listed_day, doubtful, kind, status, title, address, papers, papers_seen, "
    "revision, first_seen, last_seen FROM meetings ";

Result<Meeting> meeting_of(const sqlite::Statement& row) {
  Meeting meeting;
  meeting.id = row.text(0);
  meeting.source_id = row.text(1);
  if (auto organisation = row.text(2); !organisation.empty()) meeting.organisation_code = std::move(organisation);
  const auto day = parse_partial_date(row.text(3));
  const auto kind = meeting_kind_from(row.text(6));
  const auto status = meeting_status_from(row.text(7));
  if (!day || !kind || !status)
    return fail(Errc::store_damaged, "meeting " + meeting.id + " is not as it was written; restore a backup of the database");
  meeting.date = *day;
  meeting.listed = parse_partial_date(row.text(4));
  meeting.doubtful = row.integer(5) != 0;
  meeting.kind = *kind;
  meeting.status = *status;
  meeting.title = row.text(8);
  meeting.address = row.text(9);
  meeting.papers = static_cast<int>(row.integer(10));
  meeting.papers_seen = row.moment(11);
  meeting.revision = static_cast<int>(row.integer(12));
  meeting.first_seen = row.moment(13).value_or(Timestamp{});
  meeting.last_seen = row.moment(14).value_or(Timestamp{});
  return meeting;
}

Result<std::vector<Meeting>> meetings_in(sqlite::Statement rows) {
  std::vector<Meeting> meetings;
  for (;;) {
    BW_TRY(const bool more, rows.step());
    if (!more) return meetings;
    BW_TRY(auto meeting, meeting_of(rows));
    meetings.push_back(std::move(meeting));
  }
}

}  // namespace

Result<void> save_meeting(Database& database, const Meeting& meeting) {
  if (meeting.id.empty() || meeting.date.year == 0)
    return fail(Errc::usage, meeting.source_id + ": a meeting without an id or a date was to be stored; report this fault");
  const auto organisation = meeting.organisation_code.value_or(std::string());
  const auto listed = meeting.listed ? to_iso(*meeting.listed) : std::string();
  BW_CHECK(database.run(
      "INSERT INTO meetings (id, source_id, organisation, day, listed_day, first_day, last_day, doubtful, kind, status, "
      "title, address, papers, papers_seen, revision, first_seen, last_seen) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
      "source_id = excluded.source_id, organisation = excluded.organisation, day = excluded.day, "
      "listed_day = excluded.listed_day, first_day = excluded.first_day, last_day = excluded.last_day, "
      "doubtful = excluded.doubtful, kind = excluded.kind, status = excluded.status, title = excluded.title, "
      "address = excluded.address, papers = excluded.papers, papers_seen = excluded.papers_seen, "
      "revision = excluded.revision, last_seen = excluded.last_seen",
      meeting.id, meeting.source_id, organisation, to_iso(meeting.date), listed, first_day(meeting.date),
      last_day(meeting.date), meeting.doubtful ? 1 : 0, to_code(meeting.kind), to_code(meeting.status), meeting.title,
      meeting.address, meeting.papers, meeting.papers_seen, meeting.revision, meeting.first_seen, meeting.last_seen));
  return {};
}

Result<std::optional<Meeting>> load_meeting(Database& database, const std::string& id) {
  BW_TRY(auto row, database.query(std::string(select) + "WHERE id = ?", id));
  BW_TRY(const bool known, row.step());
  if (!known) return std::optional<Meeting>();
  BW_TRY(auto meeting, meeting_of(row));
  return std::optional<Meeting>(std::move(meeting));
}

Result<std::vector<Meeting>> meetings_of(Database& database, const std::string& source_id) {
  BW_TRY(auto rows, database.query(std::string(select) + "WHERE source_id = ? ORDER BY first_day, id", source_id));
  return meetings_in(std::move(rows));
}

Result<std::vector<Meeting>> meetings_between(Database& database, Date from, Date to) {
  BW_TRY(auto rows, database.query(std::string(select) + "WHERE first_day <= ? AND last_day >= ? ORDER BY first_day, id", to, from));
  return meetings_in(std::move(rows));
}

}  // namespace boardwatch::store
