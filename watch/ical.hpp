// Meetings as a calendar: iCalendar, RFC 5545.
#pragma once

#include <string>
#include <vector>

#include "core/meeting.hpp"

namespace boardwatch::watch {

/// A whole calendar, UTF-8 with CRLF, lines folded at 75 octets. One all-day event per meeting with a known day; UID from
/// the meeting's id, SEQUENCE from its revision, STATUS cancelled, tentative where the day is doubtful, else confirmed.
/// A meeting of which only the month is known is no event: a calendar would show it on a day that nobody named.
std::string to_ical(const std::vector<Meeting>& meetings, Timestamp now);

}  // namespace boardwatch::watch
