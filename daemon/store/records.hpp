// What the store keeps and gives back, as plain values.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/alert.hpp"
#include "core/meeting.hpp"
#include "core/source_health.hpp"
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
  SourceHealth health;
  std::string location;            ///< Source::location that the addresses below hold for; empty where it was never told
  std::string permanent_address;   ///< asked in place of the configured one: where permanent redirects (301, 308) lead, or
                                   ///< what a person accepted; empty for none
  std::string proposed_address;    ///< where the papers of a moved page seem to be; waits for a person; empty for none
  std::vector<std::string> rejected_addresses;  ///< a person said no: not to be proposed again
  std::string listed_at;           ///< the address whose list was read last: another one is newly watched
  std::string digest;              ///< of what was listed, so that changed bytes with the same list count as unchanged
  std::vector<Timestamp> changes;  ///< times of the last real changes, the oldest first; at most `most_changes` are kept

  friend bool operator==(const SourceState&, const SourceState&) = default;
};
constexpr std::size_t most_changes = 16;

/// An address (or dropped file, or feed entry) whose document is to be read.
struct Paper {
  std::string address;  ///< unique; for an entry's own words "FEED#entry:ID"
  std::string link;     ///< what is asked for, where that is not `address`
  std::string source_id;
  std::string title;
  std::optional<Timestamp> published;
  std::string version;  ///< tells contents apart where that is known before fetching (hash, time); else empty
  std::string body;     ///< the words themselves where there is nothing to fetch (a feed entry)
  int attempts = 0;     ///< failed so far
  bool history = false;    ///< older than the watch: its findings are kept and raise nothing
  std::string meeting_id;  ///< Meeting::id; empty where it belongs to none
  // Of the last reading.
  std::string etag;
  std::string last_modified;
  std::optional<Timestamp> next_check;  ///< when the address is to be asked again whether its file was replaced
};

/// What one poll of a source gave. Everything in it is stored together or not at all.
struct PollRecord {
  std::string source_id;
  SourceState state{};
  std::vector<Paper> papers{};   ///< those known in that version, or known and without one, are left alone; new and changed
                                 ///< ones become pending
  std::vector<Paper> skipped{};  ///< known from now on and not read (too old to be news)
  std::vector<StatusChange> changes{};
  std::vector<AlertDraft> notices{};  ///< drafts with `notice`
  std::vector<Meeting> meetings{};    ///< new and changed ones, with their ids; when one was first seen is never changed
  Timestamp at{};                     ///< when; notices are raised then
};

struct PollRecorded {
  int papers = 0;             ///< how many became pending
  std::vector<Alert> alerts;  ///< notices that were not raised before
};

/// The words of a page, or of a paper that has none (a web page, a feed's entry), to be searched.
struct SearchablePage {
  std::optional<std::uint32_t> number;  ///< as Page::number
  std::string part;                     ///< as Part::name; empty where the paper is one file
  std::string words;

  friend bool operator==(const SearchablePage&, const SearchablePage&) = default;
};

/// What reading one paper gave.
struct Reading {
  Paper paper;  ///< as pending() or due_checks() gave it, with `etag`, `last_modified` and `next_check` as they are now.
                ///< Where the store has a newer version by now, that one stays pending
  std::string final_address;
  std::string sha256;
  std::string status;  ///< a code of wire::ReadStatus; what is stored stays as it was unless it is ok or partial
  std::vector<Finding> findings;
  std::vector<SearchablePage> pages{};  ///< replace those that could be searched before; of a paper read in part only the same pages
  std::string organisation{};     ///< whose paper it is, as organisation_key(); empty where nobody can tell
  Date document_date;
  Timestamp seen;
  std::optional<std::filesystem::path> file;  ///< the bytes, on the state's own file system. Moved away, or left where the
                                              ///< store has them already; the caller removes what is left
  std::string content_type;
  std::string headers;             ///< of the answer, as lines
  std::vector<Finding> early;      ///< what record_first_pages() has stored of it
  std::optional<Meeting> meeting;  ///< the paper's, where reading it told more of it: another date, say
};

struct Recorded {
  int findings = 0;
  std::vector<Alert> alerts;  ///< new ones only
};

/// One state of a paper's content. A, then B, then A again are three.
struct PaperVersion {
  std::string sha256;
  Timestamp seen;  ///< first seen so
  std::string final_address;
  std::string content_type;
  std::string headers;
  std::uint64_t bytes = 0;  ///< 0 where only the hash was kept
  Date document_date{};
  std::string status;
};

/// Original bytes, kept once however many papers have them.
struct Content {
  std::filesystem::path file;  ///< where they are; empty for a feed entry's own words and after removal
  std::string words;           ///< a feed entry's own words
  std::uint64_t bytes = 0;
  Timestamp first_seen;
  Timestamp last_seen;
  std::optional<Timestamp> removed;  ///< when its time was over
};

/// What is known of a file or of a content, for a backfill. `waiting`: the daemon reads it soon. `read`: and can be searched.
enum class KnownState { no, waiting, read, failed };

struct KnownAs {
  KnownState known = KnownState::no;
  std::string address;  ///< of the paper that has it
  std::string error;    ///< of one that failed: a code and why
};

/// A paper whose last content was read before it could be searched.
struct Unsearchable {
  std::string address;
  std::string source_id;
  std::string title;
  std::string sha256;
  std::string final_address;
  Date document_date{};
  bool kept = false;  ///< its original bytes or words are still there
  std::string error;  ///< why a backfill could not read it; empty where none has tried
};

enum class SearchOrder { best, newest };

struct SearchRequest {
  std::string query;  ///< as a person writes it: search_words.hpp
  std::optional<Date> since, until;  ///< days of papers, both included
  std::vector<std::string> organisations;  ///< any of them, as Reading::organisation; none for all
  int limit = 20;
  SearchOrder order = SearchOrder::best;
  Date today{};  ///< what a paper's age is counted from
};

/// A page that has what was searched for.
struct PageHit {
  std::string address;  ///< of the paper, as proofs have it
  std::string title;
  std::string source_id;
  std::string organisation;
  Date document_date{};
  std::string sha256;  ///< of the content that the page is from: an older one than the paper's last where that was read in part
  std::optional<std::uint32_t> page;
  std::string part;
  std::string snippet;  ///< some words around the first matches; each match between `match_begins` and `match_ends`
  double score = 0;     ///< the higher the better
};
constexpr char match_begins = '\x01', match_ends = '\x02';

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

}  // namespace boardwatch::store
