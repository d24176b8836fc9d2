// What the rules make of findings, and what the store keeps and the publisher sends of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/date.hpp"
#include "core/finding.hpp"

namespace boardwatch {

enum class Priority { low, normal, high, flash };
std::string_view to_code(Priority priority);
std::optional<Priority> priority_from(std::string_view code);

/// Where a finding was read.
struct Proof {
  std::string source_id;
  std::string address;  ///< final address, or path of a dropped file
  std::string title;
  std::string sha256;   ///< of the bytes that were read
  Date document_date{}; ///< as published or stated, else the day it was first seen
  Timestamp seen;
};

/// A finding with its proof, as kept in the store. `id` is 0 until stored.
struct FindingRecord {
  std::int64_t id = 0;
  Finding finding;
  Proof proof;
};

/// The fact that a finding states, for example "departure/RNK/chief_executive/paul-jenkins". Two documents that
/// state the same fact in other words give the same key; signals have no post and no person.
std::string fact_key(const Finding& finding);
/// The organisation's code, else its name as lower-case words joined by hyphens, else "national".
std::string organisation_key(const Finding& finding);
/// "Zoë O'Neill-Marsh" -> "zoe-oneill-marsh"; letters beyond Latin are kept as they are.
std::string slug(std::string_view words);

/// What boardwatch notices of its sources rather than in a paper.
enum class NoticeKind { source_state, missing_papers, page_moved };
std::string_view to_code(NoticeKind kind);
std::optional<NoticeKind> notice_kind_from(std::string_view code);

struct Notice {
  NoticeKind kind = NoticeKind::source_state;
  std::string source_id;
  std::optional<std::string> organisation_code;
  std::string address;  ///< of the page that it is about
  std::string reason;   ///< one sentence: what was seen, and what a person can do
};

/// What a rule raises. The key makes a second copy harmless.
struct AlertDraft {
  std::string rule;
  std::string fact;      ///< fact_key, or the organisation for a count
  Priority priority = Priority::normal;
  std::string headline;  ///< one sentence
  std::vector<FindingRecord> evidence;  ///< the finding that raised it first; at least one, but for a notice
  std::optional<Notice> notice;         ///< then there is no evidence, and `fact` alone tells two notices apart
  int repeat_after_days = 365;  ///< the same fact is news again when its last proof is older than this
  bool cluster = false;         ///< several different facts at one organisation, not one
};

/// What was read of a paper's first pages did not hold when the rest of it had been read.
struct Withdrawal {
  Timestamp at;
  std::string reason;  ///< one sentence
  std::uint64_t sequence = 0;  ///< numbers its message on the alert stream
};

/// A raised alert as stored. `sequence` numbers its message on the alert stream.
struct Alert {
  std::string id;   ///< "A-2026-1187": year and number, never reused
  std::string key;  ///< rule and fact, with a date where the same fact was news again
  std::string rule;
  Priority priority = Priority::normal;
  std::string headline;
  std::vector<FindingRecord> evidence;  ///< proofs that came later are appended; empty for a notice
  std::optional<Notice> notice;
  Timestamp raised;
  std::uint64_t sequence = 0;
  bool cluster = false;  ///< as in the draft
  std::optional<Withdrawal> withdrawn;  ///< then the evidence is what it was raised on
};

}  // namespace boardwatch
