// The meetings of a source, as its page tells of them from look to look. Pure functions.
//
// Which listed meeting is which known one, of the same source and kind, in this order:
//
//   1. the same day (one board does not meet twice on a day; a page that lists it twice means one), or the day that the
//      page gave where a paper has said otherwise since (Meeting::listed), or the day of the id, where it has moved back;
//   2. one of the same month where one of the two does not tell the day: the first day that is listed of it, the only one
//      that is known; "May 2026" is no meeting besides those of May that have a day;
//   3. a day that has moved: planned and still ahead when last known, no longer listed, within the same month or
//      `days_that_move` days of a listed one that is new, and neither could be another: two meetings a month stay two.
//
// Everything else that is listed is a new meeting. So one that is put off by more is a meeting of its own; the page
// says "cancelled" of the first or only drops it. What a page drops stays as it is known: on or after its day that is
// usual, and before it, it is a fault of the page sooner than a cancellation. `last_seen` tells since when it is missing.
// Only a page's own word cancels a meeting, and only its word takes that back.
#pragma once

#include <string>
#include <vector>

#include "core/listing.hpp"
#include "core/meeting.hpp"
#include "core/source.hpp"

namespace boardwatch::watch {

constexpr int days_that_move = 14;
constexpr std::size_t most_listed = 1000;  ///< of one look; what comes behind is left out
constexpr int months_ahead = 18;  ///< a date further ahead is a slip of the page, as is one before 2000

struct Merged {
  std::vector<Meeting> meetings;     ///< all that are known now, by date, then id
  std::vector<std::string> changed;  ///< ids of those that are new or differ in more than `last_seen`
};

/// `known` are the meetings of this source; `listing` is what all of its pages tell that one look led to. Merging the same listing again at the same time changes nothing.
Merged merge(std::vector<Meeting> known, const Listing& listing, const Source& source, Timestamp now);

/// A meeting whose day is over (in the United Kingdom) was held, unless it was cancelled.
void settle(Meeting& meeting, Timestamp now);

/// The date that one of its papers gives of the meeting stands before the page's. Both are kept, and the meeting is
/// doubtful, where they disagree. A date that only leaves out the day does not.
Meeting with_document_date(Meeting meeting, PartialDate date);

/// The meetings that papers may have been read of and the page does not list are given to `known` too: none of the
/// source's meetings has the date of the paper. Returns the meeting to add.
Meeting meeting_of_paper(const Source& source, PartialDate date, MeetingKind kind, const std::vector<Meeting>& known, Timestamp now);

/// "SOURCE/board/2026-05-28": the source, the kind and the first date known; a second meeting that would have the same
/// has "~2" behind it.
std::string meeting_id(const Source& source, MeetingKind kind, PartialDate date, const std::vector<Meeting>& known);

}  // namespace boardwatch::watch
