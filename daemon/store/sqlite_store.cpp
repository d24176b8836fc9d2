// The store on SQLite. One connection does everything: SQLite up to 3.51.2 can damage a file that two connections
// checkpoint at once (sqlite.org/wal.html, "the WAL-reset bug").
#include "daemon/store/sqlite_store.hpp"

#include <algorithm>
#include <utility>

#include "daemon/store/alert_table.hpp"
#include "daemon/store/backfill_table.hpp"
#include "daemon/store/content_table.hpp"
#include "daemon/store/digest.hpp"
#include "daemon/store/finding_table.hpp"
#include "daemon/store/high_water.hpp"
#include "daemon/store/meeting_table.hpp"
#include "daemon/store/memory_table.hpp"
#include "daemon/store/outbox_table.hpp"
#include "daemon/store/page_table.hpp"
#include "daemon/store/paper_table.hpp"
#include "daemon/store/quarantine.hpp"
#include "daemon/store/source_table.hpp"

namespace boardwatch::store {
namespace {

using sqlite::Database;
using sqlite::Transaction;

Proof proof_of(const Reading& reading) {
  const auto& address = reading.final_address.empty() ? reading.paper.address : reading.final_address;
  return {reading.paper.source_id, address, reading.paper.title, reading.sha256, reading.document_date, reading.seen};
}

constexpr int removed_at_once = 32;  // files; the store's thread has other work

constexpr int at_once = 1000;  // findings that the rules are shown again

class SqliteStore : public Store {
 public:
  SqliteStore(std::filesystem::path directory, Database database, Identity identity, ContentFiles contents)
      : directory_(std::move(directory)),
        database_(std::move(database)),
        identity_(std::move(identity)),
        contents_(std::move(contents)) {}

  const Identity& identity() const override { return identity_; }
  Result<std::uint64_t> head() override { return last_sequence(database_); }

  Result<std::map<std::string, SourceState>> source_states() override { return load_sources(database_); }
  Result<SourceState> source_state(const std::string& source_id) override { return load_source(database_, source_id); }
  Result<void> record_states(const std::map<std::string, SourceState>& states) override;
  Result<PollRecorded> record_poll(const PollRecord& poll) override;
  Result<std::vector<StatusChange>> history(const std::string& source_id, int limit) override {
    return status_changes(database_, source_id, limit);
  }
  Result<SourceState> accept_address(const std::string& source_id, Timestamp now) override {
    return answer(source_id, Answer::yes, now);
  }
  Result<SourceState> reject_address(const std::string& source_id, Timestamp now) override {
    return answer(source_id, Answer::no, now);
  }

  Result<std::optional<Meeting>> meeting(const std::string& id) override { return load_meeting(database_, id); }
  Result<std::vector<Meeting>> meetings_of(const std::string& source_id) override {
    return store::meetings_of(database_, source_id);
  }
  Result<std::vector<Meeting>> meetings(Date from, Date to) override { return meetings_between(database_, from, to); }

  Result<bool> knows(const std::string& address) override { return knows_paper(database_, address); }
  Result<std::vector<Paper>> pending(int limit, Timestamp now, int skip) override { return due_papers(database_, limit, now, skip); }
  Result<std::optional<Timestamp>> next_due() override { return next_due_paper(database_); }
  Result<Recorded> record_reading(const Reading& reading, const Judge& judge) override;
  Result<bool> remember(const Judge& judge, int most) override;
  Result<Recorded> remind(const Judge& judge, Timestamp now) override;
  Result<Recorded> record_first_pages(const Reading& reading, const Judge& judge) override;
  Result<void> set_aside(const std::filesystem::path& file, const std::string& sha256) override { return quarantine(directory_, file, sha256); }
  Result<void> record_failure(const Paper& paper, const Error& error, std::optional<Timestamp> next) override {
    return save_failure(database_, paper, error, next);
  }

  Result<std::vector<Paper>> due_checks(int limit, Timestamp now) override {
    return papers_to_check(database_, limit, now);
  }
  Result<std::vector<Paper>> papers_of(const std::string& source_id, int limit) override {
    return latest_papers(database_, source_id, limit);
  }
  Result<void> record_check(const Paper& paper, std::optional<Timestamp> next) override {
    return save_check(database_, paper, next);
  }
  Result<std::vector<PaperVersion>> versions(const std::string& address) override {
    return versions_of(database_, address);
  }
  Result<std::vector<PaperVersion>> versions_with(const std::string& sha256) override {
    return versions_with_content(database_, sha256);
  }
  Result<Content> content(const std::string& sha256) override { return load_content(database_, contents_, sha256); }
  Result<int> expire_contents(Timestamp before, Timestamp now) override {
    return expire_files(database_, contents_, before, now, removed_at_once);
  }

  Result<KnownAs> known_file(const std::string& address, const std::string& version) override { return find_file(database_, address, version); }
  Result<KnownAs> known_content(const std::string& sha256) override { return find_content(database_, sha256); }
  Result<std::vector<Unsearchable>> unsearchable(const std::string& source_id) override { return unsearchable_papers(database_, source_id); }
  Result<Recorded> record_backfill(const Reading& reading) override;
  Result<void> record_unreadable(const Reading& reading, const std::string& why) override;

  Result<std::vector<PageHit>> search(const SearchRequest& request) override { return search_pages(database_, request); }

  Result<std::vector<OutboxRow>> unsent(int limit) override { return unsent_messages(database_, limit); }
  Result<void> mark_sent(std::uint64_t sequence) override { return mark_message_sent(database_, sequence); }
  Result<std::vector<OutboxRow>> replay(std::uint64_t from, std::uint64_t to, int limit) override {
    return messages_between(database_, from, to, limit);
  }

  Result<std::vector<Alert>> alerts(std::optional<Timestamp> since, int limit) override {
    return alerts_since(database_, since, limit);
  }
  Result<Alert> alert(const std::string& id) override { return load_alert(database_, id); }
  Result<Counts> counts() override;

 private:
  Result<SourceState> answer(const std::string& source_id, Answer answer, Timestamp now);
  Result<int> offer(const PollRecord& poll);
  Result<void> keep(std::int64_t paper, const Reading& reading);
  Result<void> find(std::int64_t paper, const Reading& reading, const Judge* judge, Recorded& recorded);
  Result<void> remember_again(std::int64_t paper, FindingRecord found, const Judge& judge);
  Result<void> withdraw(std::int64_t paper, const Reading& reading, Recorded& recorded);
  Result<void> place(const Reading& reading);
  Result<Recorded> store_reading(const Reading& reading, const Judge* judge);
  Result<void> judge(const FindingRecord& found, const Judge& judge, const Reading& reading, Recorded& recorded);
  Result<void> raise(const AlertDraft& draft, Timestamp now, std::vector<Alert>& alerts);
  Result<void> mark_numbers(const std::vector<Alert>& alerts);

  std::filesystem::path directory_;
  Database database_;
  Identity identity_;
  ContentFiles contents_;
};

Result<void> SqliteStore::record_states(const std::map<std::string, SourceState>& states) {
  BW_TRY(auto transaction, Transaction::begin(database_));
  for (const auto& [id, state] : states) BW_CHECK(save_source(database_, id, state));
  return transaction.commit();
}

Result<SourceState> SqliteStore::answer(const std::string& source_id, Answer answer, Timestamp now) {
  BW_TRY(auto transaction, Transaction::begin(database_));
  BW_TRY(auto state, answer_proposal(database_, source_id, answer, now));
  BW_CHECK(transaction.commit());
  return state;
}

/// Returns how many papers became pending.
Result<int> SqliteStore::offer(const PollRecord& poll) {
  for (const auto& paper : poll.skipped) BW_CHECK(skip_paper(database_, paper));
  int offered = 0;
  for (const auto& paper : poll.papers) {
    BW_TRY(const bool is_new, offer_paper(database_, paper, poll.at));
    offered += is_new ? 1 : 0;
  }
  return offered;
}

Result<PollRecorded> SqliteStore::record_poll(const PollRecord& poll) {
  BW_TRY(auto transaction, Transaction::begin(database_));
  BW_CHECK(save_source(database_, poll.source_id, poll.state));
  for (const auto& change : poll.changes) BW_CHECK(add_status_change(database_, poll.source_id, change));
  for (const auto& meeting : poll.meetings) BW_CHECK(save_meeting(database_, meeting));
  PollRecorded recorded;
  BW_TRY(recorded.papers, offer(poll));
  for (const auto& notice : poll.notices) BW_CHECK(raise(notice, poll.at, recorded.alerts));
  BW_CHECK(transaction.commit());
  BW_CHECK(mark_numbers(recorded.alerts));
  return recorded;
}

Result<void> SqliteStore::raise(const AlertDraft& draft, Timestamp now, std::vector<Alert>& alerts) {
  BW_TRY(auto alert, raise_alert(database_, identity_, draft, now));
  if (alert) alerts.push_back(*std::move(alert));
  return {};
}

/// After the commit: before it, a crash would leave a mark above the database, which reads as a restored backup.
Result<void> SqliteStore::mark_numbers(const std::vector<Alert>& alerts) {
  if (alerts.empty()) return {};
  const auto& last = alerts.back();
  return write_high_water(directory_, {identity_.epoch, last.withdrawn ? last.withdrawn->sequence : last.sequence});
}

Result<bool> SqliteStore::remember(const Judge& judge, int most) {
  BW_TRY(auto transaction, Transaction::begin(database_));
  BW_TRY(const bool all, remember_findings(database_, judge, most));
  BW_CHECK(transaction.commit());
  return all;
}

Result<Recorded> SqliteStore::remind(const Judge& judge, Timestamp now) {
  Recorded recorded;
  if (!judge.remind) return recorded;
  BW_TRY(auto transaction, Transaction::begin(database_));
  SqliteMemory memory(database_);
  const auto drafts = judge.remind(date_of(now), memory);
  BW_CHECK(memory.fault());
  for (const auto& draft : drafts) BW_CHECK(raise(draft, now, recorded.alerts));
  BW_CHECK(transaction.commit());
  BW_CHECK(mark_numbers(recorded.alerts));
  return recorded;
}

/// Raises what the rules make of one finding.
Result<void> SqliteStore::judge(const FindingRecord& found, const Judge& judge, const Reading& reading, Recorded& recorded) {
  SqliteMemory memory(database_);
  const auto drafts = judge.decide(found, memory, reading.paper.history ? Age::history : Age::news);
  BW_CHECK(memory.fault());
  if (reading.paper.history) return {};
  for (const auto& draft : drafts) BW_CHECK(raise(draft, reading.seen, recorded.alerts));
  return {};
}

/// What there was to read, beside what was found in it.
Result<void> SqliteStore::keep(std::int64_t paper, const Reading& reading) {
  BW_TRY(const auto bytes, note_content(database_, contents_, reading));
  BW_CHECK(add_version(database_, paper, reading, bytes));
  BW_CHECK(save_pages(database_, paper, reading));
  return reading.meeting ? save_meeting(database_, *reading.meeting) : Result<void>();
}

/// Before the transaction: a row that names a file is never on disk without it.
Result<void> SqliteStore::place(const Reading& reading) {
  const bool has_bytes = reading.file || !reading.paper.body.empty();
  if (has_bytes && !is_sha256(reading.sha256))
    return fail(Errc::usage, reading.paper.address + ": \"" + reading.sha256 + "\" is no SHA-256; report this fault");
  if (reading.file && is_readable(reading)) BW_CHECK(contents_.place(*reading.file, reading.sha256));
  return {};
}

/// Inside the caller's transaction.
Result<Recorded> SqliteStore::store_reading(const Reading& reading, const Judge* judge) {
  BW_TRY(const auto paper, save_reading(database_, reading));
  if (is_readable(reading)) BW_CHECK(keep(paper, reading));
  Recorded recorded;
  BW_CHECK(find(paper, reading, judge, recorded));
  BW_CHECK(withdraw(paper, reading, recorded));
  return recorded;
}

Result<Recorded> SqliteStore::record_reading(const Reading& reading, const Judge& judge) {
  BW_CHECK(place(reading));
  BW_TRY(auto transaction, Transaction::begin(database_));
  BW_TRY(auto recorded, store_reading(reading, &judge));
  BW_CHECK(transaction.commit());
  BW_CHECK(mark_numbers(recorded.alerts));
  return recorded;
}

/// What the whole paper tells of a finding of its first pages, its date before all, is what rules are to remember.
Result<void> SqliteStore::remember_again(std::int64_t paper, FindingRecord found, const Judge& judge) {
  BW_TRY(const auto id, find_finding(database_, paper, found.finding));
  if (!id) return {};
  found.id = *id;
  BW_CHECK(forget_finding(database_, *id));
  SqliteMemory memory(database_);
  (void)judge.decide(found, memory, Age::history);
  return memory.fault();
}

/// The findings of a reading, and what the rules make of the new ones. Without a judge they are left to remember().
Result<void> SqliteStore::find(std::int64_t paper, const Reading& reading, const Judge* judge, Recorded& recorded) {
  const Proof proof = proof_of(reading);
  for (bool all = judge == nullptr; !all;) {
    BW_TRY(all, remember_findings(database_, *judge, at_once));
  }
  for (const auto& finding : reading.findings) {
    BW_TRY(const auto found, reading.early.empty() ? insert_finding(database_, paper, finding, proof) : complete_finding(database_, paper, finding, proof));
    if (!found && judge != nullptr && !reading.early.empty()) BW_CHECK(remember_again(paper, {0, finding, proof}, *judge));
    if (!found) continue;
    ++recorded.findings;
    if (judge != nullptr) BW_CHECK(this->judge(*found, *judge, reading, recorded));
  }
  return judge != nullptr ? mark_remembered(database_) : Result<void>();
}

Result<Recorded> SqliteStore::record_first_pages(const Reading& reading, const Judge& judge) {
  if (reading.file) BW_CHECK(contents_.place(*reading.file, reading.sha256));
  BW_TRY(auto transaction, Transaction::begin(database_));
  BW_TRY(const auto paper, paper_number(database_, reading.paper.address));
  Recorded recorded;
  BW_CHECK(find(paper, reading, &judge, recorded));
  BW_CHECK(transaction.commit());
  BW_CHECK(mark_numbers(recorded.alerts));
  return recorded;
}

namespace {

/// Whether the whole paper says the same, maybe in other words or with more of it.
bool still_says(const Reading& reading, const Finding& early) {
  return std::any_of(reading.findings.begin(), reading.findings.end(), [&](const Finding& finding) { return fact_key(finding) == fact_key(early); });
}

std::string reason_to_withdraw(const Reading& reading, const Finding& early) {
  const auto page = evidence_of(early).page;
  const std::string where = page ? "page " + std::to_string(*page) : "the first pages";
  return "read on " + where + " before the rest of the paper was; the whole paper (" + std::to_string(reading.findings.size()) +
         (reading.findings.size() == 1 ? " finding" : " findings") + ") tells it otherwise or not at all";
}

}  // namespace

Result<void> SqliteStore::withdraw(std::int64_t paper, const Reading& reading, Recorded& recorded) {
  for (const auto& early : reading.early) {
    if (still_says(reading, early)) continue;
    BW_TRY(const auto id, find_finding(database_, paper, early));
    if (!id) continue;
    bool free = false;
    BW_TRY(auto withdrawn, withdraw_proof(database_, identity_, *id, reason_to_withdraw(reading, early), reading.seen, free));
    if (free) {
      BW_CHECK(forget_finding(database_, *id));
      BW_CHECK(remove_finding(database_, *id));
    }
    for (auto& alert : withdrawn) recorded.alerts.push_back(std::move(alert));
  }
  return {};
}

Result<Recorded> SqliteStore::record_backfill(const Reading& reading) {
  BW_CHECK(place(reading));
  BW_TRY(auto transaction, Transaction::begin(database_));
  auto history = reading;
  if (reading.file) {
    BW_CHECK(offer_paper(database_, reading.paper, reading.seen));
  } else {
    BW_TRY(const auto paper, read_paper_with(database_, reading.paper.address, reading.sha256));
    if (!paper) return Recorded{};
    history.paper = *paper;
  }
  history.paper.history = true;
  BW_TRY(const auto recorded, store_reading(history, nullptr));
  BW_CHECK(transaction.commit());
  return recorded;
}

Result<void> SqliteStore::record_unreadable(const Reading& reading, const std::string& why) {
  BW_TRY(auto transaction, Transaction::begin(database_));
  if (reading.file) BW_CHECK(offer_paper(database_, reading.paper, reading.seen));
  BW_CHECK(save_refusal(database_, reading, why));
  return transaction.commit();
}

Result<Counts> SqliteStore::counts() {
  Counts counts;
  BW_CHECK(count_papers(database_, counts));
  BW_TRY(counts.findings, count_findings(database_));
  BW_TRY(counts.alerts, count_alerts(database_));
  BW_TRY(counts.unsent, count_unsent(database_));
  return counts;
}

}  // namespace

std::unique_ptr<Store> make_sqlite_store(std::filesystem::path directory, Database database, Identity identity,
                                         ContentFiles contents) {
  return std::make_unique<SqliteStore>(std::move(directory), std::move(database), std::move(identity),
                                       std::move(contents));
}

}  // namespace boardwatch::store
