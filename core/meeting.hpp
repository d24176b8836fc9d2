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
  PartialDate date;       ///< a month where the day is not told. What a paper of it states stands before what the page lists
  std::optional<PartialDate> listed_date;  ///< as the page lists it, where a paper states another
  bool doubtful = false;  ///< the day and its weekday, or the page and the paper, disagree
  MeetingKind kind = MeetingKind::board;
  MeetingStatus status = MeetingStatus::planned;
  std::string title;
  std::string address;  ///< its own page, else the page that lists it
  int papers = 0;       ///< papers known of it
  Timestamp first_seen;
  Timestamp last_seen;
};

}  // namespace boardwatch
