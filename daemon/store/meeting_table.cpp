#include "daemon/store/meeting_table.hpp"

namespace boardwatch::store {
namespace {

using sqlite::Database;

/// Whether the day lies in what the page lists, which may be a month.
bool is_within(PartialDate listed, PartialDate stated) {
  return first_day(listed) <= first_day(stated) && last_day(stated) <= last_day(listed);
}

tl::unexpected<Error> damaged(const std::string& id) {
  return fail(Errc::store_damaged, "meeting " + id + " is not as it was written; restore a backup of the database");
}

Result<Meeting> meeting_of(const sqlite::Statement& row) {
  Meeting meeting;
  meeting.id = row.text(0);
  meeting.source_id = row.text(1);
  if (auto organisation = row.text(2); !organisation.empty()) meeting.organisation_code = std::move(organisation);
  const auto listed = parse_partial_date(row.text(3));
  const auto kind = meeting_kind_from(row.text(6));
  const auto status = meeting_status_from(row.text(7));
  if (!listed || !kind || !status) return damaged(meeting.id);
  meeting.date = *listed;
  meeting.doubtful = row.integer(5) != 0;
  if (const auto text = row.text(4); !text.empty()) {
    const auto stated = parse_partial_date(text);
    if (!stated) return damaged(meeting.id);
    meeting.date = *stated;
    if (*stated != *listed) meeting.listed_date = listed;
    meeting.doubtful = meeting.doubtful || !is_within(*listed, *stated);
  }
  meeting.kind = *kind;
  meeting.status = *status;
  meeting.title = row.text(8);
  meeting.address = row.text(9);
  meeting.papers = static_cast<int>(row.integer(10));
  meeting.first_seen = row.moment(11).value_or(Timestamp{});
  meeting.last_seen = row.moment(12).value_or(Timestamp{});
  return meeting;
}

}  // namespace

Result<void> save_meeting(Database& database, const Meeting& meeting) {
  // What came out of the store goes back in as it was: the page's own date, not the one that a paper stated.
  const auto listed = meeting.listed_date.value_or(meeting.date);
  if (meeting.id.empty() || !parse_partial_date(to_iso(listed)))
    return fail(Errc::usage, meeting.source_id + ": a meeting without an id or a date was to be stored; report this fault");
  const auto organisation = meeting.organisation_code.value_or(std::string());
  BW_CHECK(database.run(
      "INSERT INTO meetings (id, source_id, organisation, listed_date, first_day, last_day, doubtful, kind, status, "
      "title, address, first_seen, last_seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
      "ON CONFLICT (id) DO UPDATE SET source_id = excluded.source_id, organisation = excluded.organisation, "
      "listed_date = excluded.listed_date, doubtful = excluded.doubtful, kind = excluded.kind, "
      "first_day = CASE WHEN meetings.stated_date IS NULL THEN excluded.first_day ELSE meetings.first_day END, "
      "last_day = CASE WHEN meetings.stated_date IS NULL THEN excluded.last_day ELSE meetings.last_day END, "
      "status = excluded.status, title = excluded.title, address = excluded.address, last_seen = excluded.last_seen",
      meeting.id, meeting.source_id, organisation, to_iso(listed), first_day(listed), last_day(listed),
      meeting.doubtful ? 1 : 0, to_code(meeting.kind), to_code(meeting.status), meeting.title, meeting.address,
      meeting.first_seen, meeting.last_seen));
  return {};
}

Result<void> state_meeting_date(Database& database, const std::string& id, Date stated) {
  BW_CHECK(database.run("UPDATE meetings SET stated_date = ?, first_day = ?, last_day = ? WHERE id = ?", stated, stated,
                        stated, id));
  return {};
}

Result<std::vector<Meeting>> meetings_between(Database& database, Date from, Date to) {
  BW_TRY(auto row, database.query("SELECT m.id, m.source_id, m.organisation, m.listed_date, m.stated_date, m.doubtful, "
                                  "m.kind, m.status, m.title, m.address, (SELECT count(*) FROM papers p WHERE "
                                  "p.meeting_id = m.id AND p.meeting_id <> ''), m.first_seen, m.last_seen "
                                  "FROM meetings m WHERE m.first_day <= ? AND m.last_day >= ? ORDER BY m.first_day, m.id",
                                  to, from));
  std::vector<Meeting> meetings;
  for (;;) {
    BW_TRY(const bool more, row.step());
    if (!more) return meetings;
    BW_TRY(auto meeting, meeting_of(row));
    meetings.push_back(std::move(meeting));
  }
}

}  // namespace boardwatch::store
