// The store on SQLite. One connection does everything: SQLite up to 3.51.2 can damage a file that two connections
// checkpoint at once (sqlite.org/wal.html, "the WAL-reset bug").
#include <utility>

#include "daemon/store/alert_table.hpp"
#include "daemon/store/finding_table.hpp"
#include "daemon/store/high_water.hpp"
#include "daemon/store/outbox_table.hpp"
#include "daemon/store/paper_table.hpp"
#include "daemon/store/schema.hpp"
#include "daemon/store/sqlite.hpp"
#include "daemon/store/state_directory.hpp"
#include "daemon/store/store.hpp"

namespace boardwatch::store {
namespace {

using sqlite::Database;
using sqlite::Transaction;

Proof proof_of(const Reading& reading) {
  const auto& address = reading.final_address.empty() ? reading.paper.address : reading.final_address;
  return {reading.paper.source_id, address, reading.paper.title, reading.sha256, reading.document_date, reading.seen};
}

class SqliteStore : public Store {
 public:
  SqliteStore(std::filesystem::path directory, Database database, Identity identity)
      : directory_(std::move(directory)), database_(std::move(database)), identity_(std::move(identity)) {}

  const Identity& identity() const override { return identity_; }
  Result<std::uint64_t> head() override { return last_sequence(database_); }

  Result<SourceState> source_state(const std::string& source_id) override { return load_source(database_, source_id); }
  Result<int> record_poll(const std::string& source_id, const SourceState& state,
                          const std::vector<Paper>& papers) override;
  Result<void> record_skipped(const std::vector<Paper>& papers) override;
  Result<bool> knows(const std::string& address, const std::string& version) override {
    return knows_paper(database_, address, version);
  }

  Result<std::vector<Paper>> pending(int limit, Timestamp now) override { return due_papers(database_, limit, now); }
  Result<std::optional<Timestamp>> next_due() override { return next_due_paper(database_); }
  Result<Recorded> record_reading(const Reading& reading, const Decide& decide) override;
  Result<void> record_failure(const Paper& paper, const Error& error, std::optional<Timestamp> next) override {
    return save_failure(database_, paper, error, next);
  }

  Result<std::vector<OutboxRow>> unsent(int limit) override { return unsent_messages(database_, limit); }
  Result<void> mark_sent(std::uint64_t sequence) override { return mark_message_sent(database_, sequence); }
  Result<std::vector<OutboxRow>> replay(std::uint64_t from, std::uint64_t to, int limit) override {
    return messages_between(database_, from, to, limit);
  }

  Result<std::vector<Alert>> alerts(std::optional<Timestamp> since, int limit) override {
    return alerts_since(database_, since, limit);
  }
  Result<Counts> counts() override;

 private:
  Result<void> judge(const FindingRecord& found, const Decide& decide, Timestamp now, Recorded& recorded);

  std::filesystem::path directory_;
  Database database_;
  Identity identity_;
};

Result<int> SqliteStore::record_poll(const std::string& source_id, const SourceState& state,
                                     const std::vector<Paper>& papers) {
  BW_TRY(auto transaction, Transaction::begin(database_));
  BW_CHECK(save_source(database_, source_id, state));
  int offered = 0;
  for (const auto& paper : papers) {
    BW_TRY(const bool is_new, offer_paper(database_, paper));
    offered += is_new ? 1 : 0;
  }
  BW_CHECK(transaction.commit());
  return offered;
}

Result<void> SqliteStore::record_skipped(const std::vector<Paper>& papers) {
  BW_TRY(auto transaction, Transaction::begin(database_));
  for (const auto& paper : papers) BW_CHECK(skip_paper(database_, paper));
  return transaction.commit();
}

/// Raises what the rules make of one new finding.
Result<void> SqliteStore::judge(const FindingRecord& found, const Decide& decide, Timestamp now, Recorded& recorded) {
  std::optional<Error> fault;  // History has no way to return one
  const History history = [&](std::string_view organisation, Date from, Date to) {
    auto records = findings_at(database_, organisation, from, to);
    if (!records) fault = records.error();
    return records ? *std::move(records) : std::vector<FindingRecord>();
  };
  const auto drafts = decide(found, history);
  if (fault) return tl::unexpected<Error>(*std::move(fault));
  for (const auto& draft : drafts) {
    BW_TRY(auto alert, raise_alert(database_, identity_, draft, now));
    if (alert) recorded.alerts.push_back(*std::move(alert));
  }
  return {};
}

Result<Recorded> SqliteStore::record_reading(const Reading& reading, const Decide& decide) {
  BW_TRY(auto transaction, Transaction::begin(database_));
  BW_TRY(const auto paper, save_reading(database_, reading));
  const Proof proof = proof_of(reading);
  Recorded recorded;
  for (const auto& finding : reading.findings) {
    BW_TRY(const auto found, insert_finding(database_, paper, finding, proof));
    if (!found) continue;
    ++recorded.findings;
    BW_CHECK(judge(*found, decide, reading.seen, recorded));
  }
  BW_CHECK(transaction.commit());
  // After the commit: before it, a crash would leave a mark above the database, which reads as a restored backup.
  if (!recorded.alerts.empty()) {
    BW_CHECK(write_high_water(directory_, {identity_.epoch, recorded.alerts.back().sequence}));
  }
  return recorded;
}

Result<Counts> SqliteStore::counts() {
  Counts counts;
  BW_CHECK(count_papers(database_, counts));
  BW_TRY(counts.findings, count_findings(database_));
  BW_TRY(counts.alerts, count_alerts(database_));
  BW_TRY(counts.unsent, count_unsent(database_));
  return counts;
}

/// Whether the file has content from an earlier start. An empty one is new, unless numbers were given out before.
Result<bool> has_content(const std::filesystem::path& file, const std::optional<HighWater>& mark) {
  std::error_code error;
  const auto size = std::filesystem::file_size(file, error);
  if (error)
    return fail(Errc::store_io,
                file.string() + ": " + error.message() + "; check the disk and the rights on the folder");
  if (size == 0 && mark)
    return fail(Errc::store_damaged,
                file.string() + ": is empty though it was in use; restore a backup, or remove it to start anew");
  return size > 0;
}

Result<void> check_companions(const std::filesystem::path& file) {
  for (const auto* suffix : {"-wal", "-shm"}) {
    const auto companion = std::filesystem::path(file.string() + suffix);
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(companion, error))) BW_CHECK(prepare_file(companion));
  }
  return {};
}

/// Whether subscribers may have seen numbers that this database does not know of.
bool is_behind(const std::optional<HighWater>& mark, const Identity& identity, std::uint64_t head) {
  return mark && (mark->epoch != identity.epoch || mark->sequence > head);
}

}  // namespace

Result<std::unique_ptr<Store>> open_sqlite(const std::filesystem::path& state_directory) {
  BW_TRY(const auto directory, prepare_directory(state_directory));
  const auto file = directory / "boardwatch.db";
  BW_TRY(const auto mark, read_high_water(directory));
  std::error_code error;
  const bool existed = std::filesystem::exists(std::filesystem::symlink_status(file, error));
  BW_CHECK(prepare_file(file));
  BW_CHECK(check_companions(file));
  bool used = false;
  if (existed) {
    BW_TRY(used, has_content(file, mark));
  }
  BW_TRY(auto database, open_database(file));
  BW_TRY(auto identity, read_identity(database));
  BW_TRY(const auto head, last_sequence(database));
  if (used && is_behind(mark, identity, head)) {
    BW_TRY(identity, renew_epoch(database));
    identity.renewed = true;
  }
  BW_CHECK(write_high_water(directory, {identity.epoch, head}));
  return std::unique_ptr<Store>(std::make_unique<SqliteStore>(directory, std::move(database), std::move(identity)));
}

}  // namespace boardwatch::store
