#include "daemon/store/source_table.hpp"

#include <algorithm>
#include <charconv>

#include "core/utf8.hpp"

namespace boardwatch::store {
namespace {

using sqlite::Database;

constexpr std::string_view columns =
    "id, etag, last_modified, status, since, failures, recent_failures, last_look, last_success, failing_since, reason, "
    "permanent_address, proposed_address, rejected_addresses, listed_at, digest, changes, papers, location";

tl::unexpected<Error> damaged(const std::string& id, std::string_view what) {
  return fail(Errc::store_damaged, "source " + id + ": " + std::string(what) + " cannot be understood; restore a backup of the database");
}

/// Seconds since 1970, separated by spaces; the newest of them.
std::string text_of(const std::vector<Timestamp>& times) {
  std::string out;
  for (auto at = times.size() - std::min(times.size(), most_changes); at < times.size(); ++at)
    out += (out.empty() ? "" : " ") + std::to_string(times[at].time_since_epoch().count());
  return out;
}

std::optional<std::vector<Timestamp>> times_of(std::string_view text) {
  std::vector<Timestamp> times;
  if (text.empty()) return times;
  for (const auto part : split(text, ' ')) {
    std::int64_t seconds = 0;
    const auto [stop, error] = std::from_chars(part.data(), part.data() + part.size(), seconds);
    if (error != std::errc{} || stop != part.data() + part.size()) return std::nullopt;
    times.emplace_back(std::chrono::seconds(seconds));
  }
  return times;
}

/// Addresses hold no line break.
std::string text_of(const std::vector<std::string>& lines) {
  std::string out;
  for (const auto& line : lines) out += (out.empty() ? "" : "\n") + line;
  return out;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  if (text.empty()) return lines;
  for (const auto line : split(text, '\n')) lines.emplace_back(line);
  return lines;
}

Result<SourceHealth> health_of(const std::string& id, const sqlite::Statement& row) {
  SourceHealth health;
  const auto status = source_status_from(row.text(3));
  if (!status) return damaged(id, "its status");
  health.status = *status;
  health.since = row.moment(4);
  health.failures = static_cast<int>(row.integer(5));
  health.recent_failures = static_cast<int>(row.integer(6));
  health.last_look = row.moment(7);
  health.last_success = row.moment(8);
  health.failing_since = row.moment(9);
  health.reason = row.text(10);
  health.papers = static_cast<int>(row.integer(17));
  return health;
}

Result<SourceState> state_of(const std::string& id, const sqlite::Statement& row) {
  SourceState state;
  state.etag = row.text(1);
  state.last_modified = row.text(2);
  BW_TRY(state.health, health_of(id, row));
  state.permanent_address = row.text(11);
  state.proposed_address = row.text(12);
  state.rejected_addresses = lines_of(row.text(13));
  state.listed_at = row.text(14);
  state.digest = row.text(15);
  auto changes = times_of(row.text(16));
  if (!changes) return damaged(id, "when it changed");
  state.changes = *std::move(changes);
  state.location = row.text(18);
  return state;
}

}  // namespace

Result<std::map<std::string, SourceState>> load_sources(Database& database) {
  BW_TRY(auto row, database.query("SELECT " + std::string(columns) + " FROM sources ORDER BY id"));
  std::map<std::string, SourceState> states;
  for (;;) {
    BW_TRY(const bool more, row.step());
    if (!more) return states;
    auto id = row.text(0);
    BW_TRY(auto state, state_of(id, row));
    states.emplace_hint(states.end(), std::move(id), std::move(state));
  }
}

Result<SourceState> load_source(Database& database, const std::string& id) {
  BW_TRY(auto row, database.query("SELECT " + std::string(columns) + " FROM sources WHERE id = ?", id));
  BW_TRY(const bool known, row.step());
  if (!known) return SourceState();
  return state_of(id, row);
}

Result<void> save_source(Database& database, const std::string& id, const SourceState& state) {
  const auto& health = state.health;
  BW_CHECK(database.run(
      "INSERT INTO sources (id, etag, last_modified, status, since, failures, recent_failures, last_look, last_success, "
      "failing_since, reason, permanent_address, proposed_address, rejected_addresses, listed_at, digest, changes, papers, location) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET etag = excluded.etag, "
      "last_modified = excluded.last_modified, status = excluded.status, since = excluded.since, "
      "failures = excluded.failures, recent_failures = excluded.recent_failures, last_look = excluded.last_look, "
      "last_success = excluded.last_success, failing_since = excluded.failing_since, reason = excluded.reason, "
      "permanent_address = excluded.permanent_address, proposed_address = excluded.proposed_address, "
      "rejected_addresses = excluded.rejected_addresses, listed_at = excluded.listed_at, digest = excluded.digest, changes = excluded.changes, "
      "papers = excluded.papers, location = excluded.location",
      id, state.etag, state.last_modified, to_code(health.status), health.since, health.failures,
      health.recent_failures, health.last_look, health.last_success, health.failing_since, health.reason,
      state.permanent_address, state.proposed_address, text_of(state.rejected_addresses), state.listed_at, state.digest,
      text_of(state.changes), health.papers, state.location));
  return {};
}

Result<void> add_status_change(Database& database, const std::string& id, const StatusChange& change) {
  BW_CHECK(database.run("INSERT INTO source_history (source_id, at, before, after, reason) VALUES (?, ?, ?, ?, ?)", id,
                        change.at, to_code(change.from), to_code(change.to), change.reason));
  return {};
}

Result<std::vector<StatusChange>> status_changes(Database& database, const std::string& id, int limit) {
  BW_TRY(auto row, database.query("SELECT at, before, after, reason FROM source_history WHERE source_id = ? "
                                  "ORDER BY id DESC LIMIT ?",
                                  id, limit));
  std::vector<StatusChange> changes;
  for (;;) {
    BW_TRY(const bool more, row.step());
    if (!more) break;
    const auto from = source_status_from(row.text(1)), to = source_status_from(row.text(2));
    if (!from || !to) return damaged(id, "its history");
    changes.push_back({row.moment(0).value_or(Timestamp{}), *from, *to, row.text(3)});
  }
  std::reverse(changes.begin(), changes.end());
  return changes;
}

Result<SourceState> answer_proposal(Database& database, const std::string& id, Answer answer, Timestamp now) {
  BW_TRY(auto state, load_source(database, id));
  if (state.proposed_address.empty())
    return fail(Errc::not_found, id + ": no new address is proposed for it; `boardwatch source list` shows which have one");
  const auto address = std::exchange(state.proposed_address, {});
  if (answer == Answer::yes)
    state.permanent_address = address;
  else
    state.rejected_addresses.push_back(address);
  state.etag = state.last_modified = state.digest = std::string();
  const StatusChange change{now, state.health.status, SourceStatus::fresh,
                            (answer == Answer::yes ? "a person accepted " : "a person rejected ") + address};
  const auto last_success = state.health.last_success;
  state.health = {};
  state.health.since = now;
  state.health.last_success = last_success;
  BW_CHECK(save_source(database, id, state));
  BW_CHECK(add_status_change(database, id, change));
  return state;
}

}  // namespace boardwatch::store
