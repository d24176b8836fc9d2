// What must survive: sources' states, meetings, papers and their versions, findings, alerts and the outbox. One
// implementation now, SQLite; PostgreSQL will be a second, so nothing here knows SQL.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/alert.hpp"
#include "core/result.hpp"
#include "core/rule_memory.hpp"
#include "daemon/store/records.hpp"

namespace boardwatch::store {

/// Used by one thread at a time (the store's own). Every change is one transaction that is on disk when the call
/// returns. Errors: store_full, store_io, store_damaged (a row that is not as it was written); after a store_io the
/// process must end, never retry: a sync that failed once may be said to have gone well the second time.
class Store {
 public:
  virtual ~Store() = default;

  virtual const Identity& identity() const = 0;
  /// The highest sequence of the alert stream ever given out; 0 for none.
  virtual Result<std::uint64_t> head() = 0;

  /// By source id; a source that was never recorded is not among them.
  virtual Result<std::map<std::string, SourceState>> source_states() = 0;
  virtual Result<SourceState> source_state(const std::string& source_id) = 0;
  virtual Result<void> record_states(const std::map<std::string, SourceState>& states) = 0;
  virtual Result<PollRecorded> record_poll(const PollRecord& poll) = 0;
  /// The last `limit` changes of a source's status, the newest last.
  virtual Result<std::vector<StatusChange>> history(const std::string& source_id, int limit) = 0;
  /// A person's answer to the proposed address: yes makes it the permanent one, no keeps it from being proposed again.
  /// Either way the source counts as new and its next look is a full one. Returns the state as it is then. Errors also:
  /// not_found where nothing is proposed.
  virtual Result<SourceState> accept_address(const std::string& source_id, Timestamp now) = 0;
  virtual Result<SourceState> reject_address(const std::string& source_id, Timestamp now) = 0;

  virtual Result<std::optional<Meeting>> meeting(const std::string& id) = 0;
  virtual Result<std::vector<Meeting>> meetings_of(const std::string& source_id) = 0;
  /// Meetings whose date may lie from `from` to `to`, by date.
  virtual Result<std::vector<Meeting>> meetings(Date from, Date to) = 0;

  /// Whether there is a paper of that address, in whatever version.
  virtual Result<bool> knows(const std::string& address) = 0;
  /// Up to `limit` papers that are due, the oldest attempt first, without the first `skip` of them.
  virtual Result<std::vector<Paper>> pending(int limit, Timestamp now, int skip = 0) = 0;
  /// The earliest time at which pending() has something.
  virtual Result<std::optional<Timestamp>> next_due() = 0;
  /// Findings, alerts and outbox rows of a paper in one transaction. `judge` is asked inside it about every finding
  /// that this paper did not have before (the same fact in the same words), and for none of a paper that is history. An
  /// alert whose key is there already gets the new proof and no message, unless the document is dated more than
  /// `repeat_after_days` after its last proof: then it is raised anew under its key with "@" and the document's date. A
  /// second proof of the same fact in the same document adds nothing. May be called again with the same reading after
  /// store_full. Errors also: not_found where `file` is not there.
  virtual Result<Recorded> record_reading(const Reading& reading, const Judge& judge) = 0;
  /// Shows the judge up to `most` findings that it has not seen (what was stored by a backfill; everything, where it has another
  /// version than the one before), so that it remembers them; raises nothing. True where none is left. What is left,
  /// record_reading() does first.
  virtual Result<bool> remember(const Judge& judge, int most) = 0;
  /// What the judge raises because a day has come, in one transaction with its memory.
  virtual Result<Recorded> remind(const Judge& judge, Timestamp now) = 0;
  /// The same for the first pages of a paper while the rest is being read: findings and alerts only; the paper stays
  /// pending. What `reading.early` of the whole paper's record_reading() lists and the whole paper does not say is
  /// withdrawn: the finding goes, and with its last proof an alert, which says so in a message of its own.
  virtual Result<Recorded> record_first_pages(const Reading& reading, const Judge& judge) = 0;
  /// Keeps a file that has killed its readers, for whoever wants to know why: `<state>/quarantine/<sha256>`, up to 100 MB,
  /// the oldest making room. Larger ones are only refused.
  virtual Result<void> set_aside(const std::filesystem::path& file, const std::string& sha256) = 0;
  /// Puts a paper off until `next`, or gives it up where there is none; its file is asked for again at `paper.next_check`.
  /// Nothing where it has a newer version.
  virtual Result<void> record_failure(const Paper& paper, const Error& error, std::optional<Timestamp> next) = 0;

  /// Up to `limit` papers that were read and whose `next_check` has come, the longest due first.
  virtual Result<std::vector<Paper>> due_checks(int limit, Timestamp now) = 0;
  /// The paper's bytes are those that were read last, or could not be had for a check: it counts as read, and is checked
  /// again at `next`, or never where there is none. Nothing where it has a newer version.
  virtual Result<void> record_check(const Paper& paper, std::optional<Timestamp> next) = 0;
  /// Papers of a source, read or not: the latest by their date first, those without a date last.
  virtual Result<std::vector<Paper>> papers_of(const std::string& source_id, int limit) = 0;
  /// All contents that an address had, the oldest first.
  virtual Result<std::vector<PaperVersion>> versions(const std::string& address) = 0;
  /// All contents of every paper that ever had this one, in the order in which they were seen.
  virtual Result<std::vector<PaperVersion>> versions_with(const std::string& sha256) = 0;
  /// Where the original bytes are. Errors also: not_found; damaged where the bytes are not those that were stored.
  virtual Result<Content> content(const std::string& sha256) = 0;
  /// Removes a few files that were last seen before `before`, and keeps what is known of them. Returns how many; call
  /// it again until none is left.
  virtual Result<int> expire_contents(Timestamp before, Timestamp now) = 0;

  /// Pages of what every paper said last. The best first: as many and as rare words as can be on a page as short as can be
  /// (BM25), and of two as good the younger, since a paper's age takes up to half of its score: a quarter after one year, a
  /// third after two. Errors also: usage where the query cannot be understood.
  virtual Result<std::vector<PageHit>> search(const SearchRequest& request) = 0;

  /// What is known of a file at that address in that edition (Paper::version), and of a content wherever it was.
  virtual Result<KnownAs> known_file(const std::string& address, const std::string& version) = 0;
  virtual Result<KnownAs> known_content(const std::string& sha256) = 0;
  /// Papers that were read and cannot be searched: of a source, or all for an empty id, in the order in which they came.
  virtual Result<std::vector<Unsearchable>> unsearchable(const std::string& source_id) = 0;
  /// Stores a paper as history: it raises nothing. With `file`, whatever the store had of that address is an older version.
  /// Without one it is what the store had read, read again: nothing is stored where that is no longer its last content.
  virtual Result<Recorded> record_backfill(const Reading& reading) = 0;
  /// Notes that a backfill could not read `reading.sha256`, and why; what was read of that address before stands.
  virtual Result<void> record_unreadable(const Reading& reading, const std::string& why) = 0;

  virtual Result<std::vector<OutboxRow>> unsent(int limit) = 0;
  virtual Result<void> mark_sent(std::uint64_t sequence) = 0;
  /// Messages from `from` to `to` inclusive, sent or not, at most `limit`.
  virtual Result<std::vector<OutboxRow>> replay(std::uint64_t from, std::uint64_t to, int limit) = 0;

  /// Alerts raised at or after `since`, oldest first.
  virtual Result<std::vector<Alert>> alerts(std::optional<Timestamp> since, int limit) = 0;
  /// The alert with that id, "A-2026-12". Errors also: not_found.
  virtual Result<Alert> alert(const std::string& id) = 0;
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

/// Opens or creates `<state>/boardwatch.db` and, beside it, `head` (the last number given out) and `contents` (the
/// original bytes). An older database is brought up to date. The caller holds the StateLock. Errors: store_damaged,
/// store_version, store_io, store_full; each says what to do.
Result<std::unique_ptr<Store>> open_sqlite(const std::filesystem::path& state_directory);

}  // namespace boardwatch::store
