// What must survive: sources' state, papers to read, findings, alerts and the outbox. One implementation now, SQLite;
// PostgreSQL will be a second, so nothing here knows SQL.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/alert.hpp"
#include "core/result.hpp"
#include "wire/event.hpp"

namespace boardwatch::store {

/// Who publishes: kept from the first start on.
struct Identity {
  std::string installation;  ///< names this installation in every event
  wire::Epoch epoch{};
  bool renewed = false;  ///< the epoch is new since this start: the database knows less than was given out (a restored
                         ///< backup). To be said out loud.
};

/// What is known of a source between polls.
struct SourceState {
  std::string etag;
  std::string last_modified;
  int failures = 0;   ///< in a row
  std::string error;  ///< of the last failure; empty when the last poll went well
  std::optional<Timestamp> last_poll;
  std::optional<Timestamp> last_success;
  std::optional<Timestamp> failing_since;
};

/// An address (or dropped file, or feed entry) whose document is to be read.
struct Paper {
  std::string address;  ///< unique; for an entry's own words "FEED#entry:ID"
  std::string source_id;
  std::string title;
  std::optional<Timestamp> published;
  std::string version;  ///< tells contents apart where that is known before fetching (hash, time); else empty
  std::string body;  ///< the words themselves where there is nothing to fetch (a feed entry)
  int attempts = 0;  ///< failed so far
};

/// What reading one paper gave.
struct Reading {
  Paper paper;  ///< as pending() gave it; where it has a newer version by now, that one stays pending
  std::string final_address;
  std::string sha256;
  std::string status;  ///< a code of wire::ReadStatus
  std::vector<Finding> findings;
  Date document_date;
  Timestamp seen;
};

struct Recorded {
  int findings = 0;
  std::vector<Alert> alerts;  ///< new ones only
};

/// A message to publish. `sent` only after the publisher had it.
struct OutboxRow {
  std::uint64_t sequence = 0;
  std::string topic;
  std::string header;  ///< wire::encode_header
  std::string body;
};

struct Counts {
  std::uint64_t papers_pending = 0, papers_read = 0, papers_failed = 0, findings = 0, alerts = 0, unsent = 0;
};

/// Used by one thread at a time (the store's own). Every change is one transaction that is on disk when the call
/// returns. Errors: store_full, store_io, store_damaged (a row that is not as it was written); after a store_io the
/// process must end, never retry: a sync that failed once may be said to have gone well the second time.
class Store {
 public:
  virtual ~Store() = default;

  virtual const Identity& identity() const = 0;
  /// The highest sequence of the alert stream ever given out; 0 for none.
  virtual Result<std::uint64_t> head() = 0;

  virtual Result<SourceState> source_state(const std::string& source_id) = 0;
  /// Saves the state of a source after a poll together with the papers it led to. Papers that are known in that
  /// version, or come without one, are left alone; new and changed ones become pending. Returns how many those were.
  virtual Result<int> record_poll(const std::string& source_id, const SourceState& state,
                                  const std::vector<Paper>& papers) = 0;
  /// Marks papers as known without reading them (too old to be news).
  virtual Result<void> record_skipped(const std::vector<Paper>& papers) = 0;
  /// Whether there is a paper of that address in that version, or in any where `version` is empty.
  virtual Result<bool> knows(const std::string& address, const std::string& version) = 0;

  /// Up to `limit` papers that are due, the oldest attempt first.
  virtual Result<std::vector<Paper>> pending(int limit, Timestamp now) = 0;
  virtual Result<std::optional<Timestamp>> next_due() = 0;
  /// Findings, alerts and outbox rows of a paper in one transaction. `decide` is called inside it for every finding
  /// that this paper did not have before (the same fact in the same words). An alert whose key is there already gets
  /// the new proof and no message, unless the document is dated more than `repeat_after_days` after its last proof:
  /// then it is raised anew under its key with "@" and the document's date. A second proof of the same fact in the same
  /// document adds nothing.
  virtual Result<Recorded> record_reading(const Reading& reading, const Decide& decide) = 0;
  /// Puts a paper off until `next`, or gives it up for good where there is none. Nothing where it has a newer version.
  virtual Result<void> record_failure(const Paper& paper, const Error& error, std::optional<Timestamp> next) = 0;

  virtual Result<std::vector<OutboxRow>> unsent(int limit) = 0;
  virtual Result<void> mark_sent(std::uint64_t sequence) = 0;
  /// Messages from `from` to `to` inclusive, sent or not, at most `limit`.
  virtual Result<std::vector<OutboxRow>> replay(std::uint64_t from, std::uint64_t to, int limit) = 0;

  /// Alerts raised at or after `since`, oldest first.
  virtual Result<std::vector<Alert>> alerts(std::optional<Timestamp> since, int limit) = 0;
  virtual Result<Counts> counts() = 0;
};

/// Holds `<state>/lock` for as long as it lives. Errors: store_locked, naming the process that has it.
class StateLock {
 public:
  static Result<StateLock> take(const std::filesystem::path& state_directory);
  StateLock(StateLock&& other) noexcept;
  StateLock& operator=(StateLock&& other) noexcept;
  ~StateLock();

 private:
  explicit StateLock(int fd) : fd_(fd) {}
  int fd_ = -1;
};

/// Opens or creates `<state>/boardwatch.db` and, beside it, `head` (the last number given out). The caller holds the
/// StateLock. Errors: store_damaged, store_version, store_io, store_full; each says what to do.
Result<std::unique_ptr<Store>> open_sqlite(const std::filesystem::path& state_directory);

}  // namespace boardwatch::store
