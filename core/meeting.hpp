// A meeting of a body, as its papers page or its papers tell of it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/date.hpp"

namespace boardwatch {

/// Whose meeting: only `board` is expected to have board papers.
enum class MeetingKind { board, governors, members, committee, other };
std::string_view to_code(MeetingKind kind);
std::optional<MeetingKind> meeting_kind_from(std::string_view code);

enum class MeetingStatus { planned, held, cancelled };
std::string_view to_code(MeetingStatus status);
std::optional<MeetingStatus> meeting_status_from(std::string_view code);

struct Meeting {
  std::string id;  ///< stable for ever, made of source, kind and the first date known; empty until it is known
  std::string source_id;
  std::optional<std::string> organisation_code;
  PartialDate date;       ///< a month where the day is not told; as its papers say where they and the page disagree
  std::optional<PartialDate> listed;  ///< what the page says, where its papers say otherwise
  bool doubtful = false;  ///< the day and its weekday, or the page and the paper, disagree
  MeetingKind kind = MeetingKind::board;
  MeetingStatus status = MeetingStatus::planned;
  std::string title;
  std::string address;  ///< its own page, else the page that lists it
  int papers = 0;         ///< papers known of it
  std::optional<Timestamp> papers_seen;  ///< when the first of them was
  int revision = 0;       ///< how often its date has changed, or that it is cancelled: SEQUENCE of RFC 5545
  Timestamp first_seen;
  Timestamp last_seen;    ///< on its page

  friend bool operator==(const Meeting&, const Meeting&) = default;
};

}  // namespace boardwatch
