#include "daemon/store/alert_table.hpp"

#include <algorithm>
#include <cstdlib>

#include "daemon/store/digest.hpp"
#include "daemon/store/finding_table.hpp"
#include "daemon/store/outbox_table.hpp"
#include "wire/json.hpp"

namespace boardwatch::store {
namespace {

using sqlite::Database;

// Of one source within an hour: more than any board pack has given, far less than a feed gone wild.
constexpr int most_alerts = 50;
constexpr int most_collected = 500;  // findings in a digest; further ones are only stored
constexpr std::chrono::hours digest_time{1};
// As alert_of() reads them.
constexpr std::string_view columns =
    "id, alert_key, rule, priority, headline, cluster, raised, sequence, digest, notice, withdrawn, withdrawn_reason, withdrawn_sequence";

struct Earlier {
  std::string id;
  Date last_proof;
};

Result<std::vector<Earlier>> alerts_with_base(Database& database, const std::string& base_key) {
  BW_TRY(auto row, database.query("SELECT a.id, max(f.document_date) FROM alerts a JOIN proofs p ON p.alert_id = a.id "
                                  "JOIN findings f ON f.id = p.finding_id WHERE a.base_key = ? GROUP BY a.id",
                                  base_key));
  std::vector<Earlier> earlier;
  for (;;) {
    BW_TRY(const bool more, row.step());
    if (!more) return earlier;
    const auto day = parse_date(row.text(1));
    if (!day)
      return fail(Errc::store_damaged, "alert " + row.text(0) + " has a proof without a date; restore a backup");
    earlier.push_back({row.text(0), *day});
  }
}

/// The alert that a document of `day` adds a proof to. None where the day lies more than `days` after every proof:
/// then it is news again. A document from before is old news that came late, however old.
const Earlier* find_same_news(const std::vector<Earlier>& earlier, Date day, int days) {
  const Earlier* nearest = nullptr;
  const auto distance = [&](const Earlier& alert) { return std::abs(days_between(alert.last_proof, day)); };
  bool news_again = true;
  for (const auto& alert : earlier) {
    if (days_between(alert.last_proof, day) <= days) news_again = false;
    if (nearest == nullptr || distance(alert) < distance(*nearest)) nearest = &alert;
  }
  return news_again ? nullptr : nearest;
}

bool same_document(const Proof& a, const Proof& b) {
  return a.address == b.address || (!a.sha256.empty() && a.sha256 == b.sha256);
}

/// The records of `offered` that prove something which `known` and the ones before do not.
std::vector<FindingRecord> new_proofs(const std::vector<FindingRecord>& known,
                                      const std::vector<FindingRecord>& offered) {
  std::vector<FindingRecord> all = known;
  for (const auto& record : offered) {
    const bool adds_nothing = std::any_of(all.begin(), all.end(), [&](const FindingRecord& other) {
      return other.id == record.id ||
             (same_document(other.proof, record.proof) && fact_key(other.finding) == fact_key(record.finding));
    });
    if (!adds_nothing) all.push_back(record);
  }
  return {all.begin() + static_cast<std::ptrdiff_t>(known.size()), all.end()};
}

Result<void> insert_proofs(Database& database, const std::string& alert, std::size_t position,
                           const std::vector<FindingRecord>& records) {
  for (const auto& record : records) {
    BW_CHECK(database.run("INSERT INTO proofs (alert_id, finding_id, position) VALUES (?, ?, ?)", alert, record.id,
                          static_cast<std::int64_t>(position++)));
  }
  return {};
}

Result<void> add_proofs(Database& database, const std::string& alert, const std::vector<FindingRecord>& offered) {
  BW_TRY(const auto known, findings_of(database, alert));
  return insert_proofs(database, alert, known.size(), new_proofs(known, offered));
}

std::string text_of(const std::optional<Notice>& notice) {
  return notice ? wire::json::serialize(wire::to_json(*notice)) : std::string();
}

/// Alerts from before there were notices keep the digest that they have.
std::string digest_of_alert(const Alert& alert) {
  const auto digest =
      digest_of({alert.id, alert.key, alert.rule, to_code(alert.priority), alert.headline, alert.cluster ? "1" : "0",
                 std::to_string(alert.raised.time_since_epoch().count()), std::to_string(alert.sequence)});
  if (alert.withdrawn)
    return digest_of({digest, std::to_string(alert.withdrawn->at.time_since_epoch().count()), alert.withdrawn->reason, std::to_string(alert.withdrawn->sequence)});
  return alert.notice ? digest_of({digest, text_of(alert.notice)}) : digest;
}

Result<void> insert_alert(Database& database, const Alert& alert, const std::string& base_key) {
  BW_CHECK(
      database.run("INSERT INTO alerts (id, alert_key, base_key, rule, priority, headline, cluster, raised, sequence, "
                   "notice, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   alert.id, alert.key, base_key, alert.rule, to_code(alert.priority), alert.headline,
                   alert.cluster ? 1 : 0, alert.raised, alert.sequence, text_of(alert.notice), digest_of_alert(alert)));
  return insert_proofs(database, alert.id, 0, alert.evidence);
}

/// Year and number are those of the day it was raised, whatever the documents are dated.
Result<std::string> next_id(Database& database, Timestamp now) {
  const auto year = std::to_string(static_cast<int>(date_of(now).year()));
  BW_TRY(const auto number, next_number(database, "alert-" + year));
  return "A-" + year + "-" + std::to_string(number);
}

/// Under `key`, with its message.
Result<Alert> raise_new(Database& database, const Identity& identity, const AlertDraft& draft,
                        const std::string& base_key, const std::string& key, Timestamp now) {
  Alert alert;
  BW_TRY(alert.id, next_id(database, now));
  BW_TRY(alert.sequence, next_number(database, "sequence"));
  alert.key = key;
  alert.rule = draft.rule;
  alert.priority = draft.priority;
  alert.headline = draft.headline;
  alert.evidence = new_proofs({}, draft.evidence);
  alert.notice = draft.notice;
  alert.raised = now;
  alert.cluster = draft.cluster;
  BW_CHECK(insert_alert(database, alert, base_key));
  BW_CHECK(append_message(database, identity, alert));
  return alert;
}

/// None where there is none. Errors: store_damaged.
Result<std::optional<Notice>> notice_of(const std::string& id, const std::string& text) {
  if (text.empty()) return std::optional<Notice>();
  const auto value = wire::parse(text);
  auto notice = value ? wire::notice_from_json(*value) : Result<Notice>(tl::unexpected<Error>(value.error()));
  if (!notice) return fail(Errc::store_damaged, "alert " + id + ": its notice cannot be understood; restore a backup of the database");
  return std::optional<Notice>(*std::move(notice));
}

Result<Alert> alert_of(Database& database, const sqlite::Statement& row) {
  Alert alert;
  alert.id = row.text(0);
  alert.key = row.text(1);
  alert.rule = row.text(2);
  const auto priority = priority_from(row.text(3));
  alert.priority = priority.value_or(Priority::normal);
  alert.headline = row.text(4);
  alert.cluster = row.integer(5) != 0;
  alert.raised = row.moment(6).value_or(Timestamp{});
  alert.sequence = row.natural(7);
  BW_TRY(alert.notice, notice_of(alert.id, row.text(9)));
  if (const auto when = row.moment(10)) alert.withdrawn = Withdrawal{*when, row.text(11), row.natural(12)};
  if (!priority || digest_of_alert(alert) != row.text(8))
    return fail(Errc::store_damaged,
                "alert " + alert.id + " is not as it was written; restore a backup of the database");
  BW_TRY(alert.evidence, findings_of(database, alert.id));
  return alert;
}

Result<std::vector<Alert>> alerts_of(Database& database, sqlite::Statement row) {
  std::vector<Alert> alerts;
  for (;;) {
    BW_TRY(const bool more, row.step());
    if (!more) return alerts;
    BW_TRY(auto alert, alert_of(database, row));
    alerts.push_back(std::move(alert));
  }
}

/// What is said again later is news: the keys of a withdrawn alert are no longer those of its fact.
Result<void> withdraw(Database& database, const Identity& identity, Alert& alert, const std::string& reason, Timestamp now) {
  alert.withdrawn = Withdrawal{now, reason, 0};
  BW_TRY(alert.withdrawn->sequence, next_number(database, "sequence"));
  alert.key += "#withdrawn-" + alert.id;
  BW_CHECK(database.run("UPDATE alerts SET withdrawn = ?, withdrawn_reason = ?, withdrawn_sequence = ?, alert_key = ?, base_key = ?, digest = ? WHERE id = ?",
                        now, reason, alert.withdrawn->sequence, alert.key, alert.key, digest_of_alert(alert), alert.id));
  return append_message(database, identity, alert);
}

/// What boardwatch notices of a source has no document: the key alone tells whether it was told before.
Result<std::optional<Alert>> raise_notice(Database& database, const Identity& identity, const AlertDraft& draft,
                                          const std::string& key, Timestamp now) {
  BW_TRY(auto row, database.query("SELECT 1 FROM alerts WHERE alert_key = ?", key));
  BW_TRY(const bool told, row.step());
  if (told) return std::optional<Alert>();
  BW_TRY(auto alert, raise_new(database, identity, draft, key, key, now));
  return std::optional<Alert>(std::move(alert));
}

Result<int> alerts_of_source(Database& database, const std::string& source_id, Timestamp since) {
  BW_TRY(auto row, database.query("SELECT count(*) FROM alerts a JOIN proofs p ON p.alert_id = a.id AND p.position = 0 "
                                  "JOIN findings f ON f.id = p.finding_id JOIN papers s ON s.id = f.paper_id "
                                  "WHERE a.raised > ? AND s.source_id = ?",
                                  since, source_id));
  BW_CHECK(row.step());
  return static_cast<int>(row.integer(0));
}

/// Adds to the digest that the source has in this hour, or begins one.
Result<std::optional<Alert>> collect(Database& database, const Identity& identity, const AlertDraft& draft, Timestamp now) {
  const auto& source_id = draft.evidence.front().proof.source_id;
  const auto base_key = "digest/" + source_id;
  BW_TRY(auto row, database.query("SELECT a.id, count(*) FROM alerts a JOIN proofs p ON p.alert_id = a.id "
                                  "WHERE a.base_key = ? AND a.raised > ? GROUP BY a.id",
                                  base_key, now - digest_time));
  BW_TRY(const bool begun, row.step());
  if (begun) {
    const auto collected = row.natural(1);
    if (collected < most_collected)
      BW_CHECK(database.run("INSERT INTO proofs (alert_id, finding_id, position) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", row.text(0),
                            draft.evidence.front().id, collected));
    return std::optional<Alert>();
  }
  AlertDraft digest;
  digest.rule = "digest";
  digest.headline = source_id + " has raised " + std::to_string(most_alerts) + " alerts within an hour; what else it says in the next hour is collected here";
  digest.evidence = draft.evidence;
  digest.cluster = true;
  BW_TRY(auto alert, raise_new(database, identity, digest, base_key, base_key + "@" + to_rfc3339(now), now));
  return std::optional<Alert>(std::move(alert));
}

Result<std::optional<Alert>> raise_finding(Database& database, const Identity& identity, const AlertDraft& draft,
                                           const std::string& base_key, Timestamp now) {
  BW_TRY(const auto earlier, alerts_with_base(database, base_key));
  const auto day = draft.evidence.front().proof.document_date;
  if (const auto* same = find_same_news(earlier, day, draft.repeat_after_days)) {
    BW_CHECK(add_proofs(database, same->id, draft.evidence));
    return std::optional<Alert>();
  }
  BW_TRY(const int raised, alerts_of_source(database, draft.evidence.front().proof.source_id, now - digest_time));
  if (raised >= most_alerts) return collect(database, identity, draft, now);
  const auto key = earlier.empty() ? base_key : base_key + "@" + to_iso(day);
  BW_TRY(auto alert, raise_new(database, identity, draft, base_key, key, now));
  return std::optional<Alert>(std::move(alert));
}

}  // namespace

Result<std::optional<Alert>> raise_alert(Database& database, const Identity& identity, const AlertDraft& draft,
                                         Timestamp now) {
  const auto key = draft.rule + "/" + draft.fact;
  if (draft.notice && draft.evidence.empty()) return raise_notice(database, identity, draft, key, now);
  const auto unstored = [](const FindingRecord& record) { return record.id == 0; };
  if (draft.notice || draft.evidence.empty() || std::any_of(draft.evidence.begin(), draft.evidence.end(), unstored))
    return fail(Errc::store_io,
                "rule \"" + draft.rule + "\" raised an alert without stored evidence, or a notice with some; report this fault");
  return raise_finding(database, identity, draft, key, now);
}

Result<std::vector<Alert>> alerts_since(Database& database, std::optional<Timestamp> since, int limit) {
  BW_TRY(auto row, database.query("SELECT " + std::string(columns) + " FROM alerts WHERE raised >= ? ORDER BY raised, sequence LIMIT ?",
                                  since.value_or(Timestamp{}), limit));
  return alerts_of(database, std::move(row));
}

Result<std::vector<Alert>> withdraw_proof(Database& database, const Identity& identity, std::int64_t finding, const std::string& reason, Timestamp now,
                                          bool& free) {
  BW_TRY(auto row, database.query("SELECT " + std::string(columns) + " FROM alerts WHERE withdrawn IS NULL AND "
                                      "id IN (SELECT alert_id FROM proofs WHERE finding_id = ?) ORDER BY sequence",
                                  finding));
  BW_TRY(auto proved, alerts_of(database, std::move(row)));
  std::vector<Alert> withdrawn;
  for (auto& alert : proved) {
    if (alert.evidence.size() > 1) {
      BW_CHECK(database.run("DELETE FROM proofs WHERE alert_id = ? AND finding_id = ?", alert.id, finding));
      continue;
    }
    BW_CHECK(withdraw(database, identity, alert, reason, now));
    withdrawn.push_back(std::move(alert));
  }
  BW_TRY(auto needed, database.query("SELECT 1 FROM proofs WHERE finding_id = ?", finding));
  BW_TRY(const bool is_needed, needed.step());
  free = !is_needed;
  return withdrawn;
}

Result<Alert> load_alert(Database& database, const std::string& id) {
  BW_TRY(auto row, database.query("SELECT " + std::string(columns) + " FROM alerts WHERE id = ?", id));
  BW_TRY(const bool there, row.step());
  if (!there) return fail(Errc::not_found, id + ": there is no such alert; \"boardwatch alerts list\" shows those that there are");
  return alert_of(database, row);
}

Result<std::uint64_t> count_alerts(Database& database) {
  BW_TRY(auto row, database.query("SELECT count(*) FROM alerts"));
  BW_CHECK(row.step());
  return row.natural(0);
}

}  // namespace boardwatch::store
