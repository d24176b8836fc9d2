#include "watch/ical.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "watch/words.hpp"

namespace boardwatch::watch {
namespace {

constexpr std::size_t longest_line = 75;  // octets without the line break: RFC 5545, 3.1

/// Folded between code points, so that no line holds half a letter.
void append_line(std::string& out, std::string_view line) {
  auto room = longest_line;
  while (line.size() > room) {
    const auto part = clip(line, room);
    out.append(part).append("\r\n ");
    line.remove_prefix(part.size());
    room = longest_line - 1;  // the space counts
  }
  out.append(line).append("\r\n");
}

/// TEXT of RFC 5545, 3.3.11. What has no place in a line becomes a space.
std::string text(std::string_view words) {
  std::string out;
  for (const char c : fold_space(repair_utf8(words))) {
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    out += c;
  }
  return out;
}

/// A URI has no white space, and nothing in it may end the line.
std::string uri(std::string_view address) {
  std::string out(address);
  const auto bad = [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f; };
  out.erase(std::remove_if(out.begin(), out.end(), bad), out.end());
  return out;
}

std::string basic_day(Date date) {
  auto day = to_iso(date);
  day.erase(std::remove(day.begin(), day.end(), '-'), day.end());
  return day;
}

std::string basic_time(Timestamp time) {
  auto stamp = to_rfc3339(time);
  const auto mark = [](char c) { return c == '-' || c == ':'; };
  stamp.erase(std::remove_if(stamp.begin(), stamp.end(), mark), stamp.end());
  return stamp;
}

std::string_view status(const Meeting& meeting) {
  if (meeting.status == MeetingStatus::cancelled) return "CANCELLED";
  return meeting.doubtful ? "TENTATIVE" : "CONFIRMED";
}

std::string_view kind_words(MeetingKind kind) {
  switch (kind) {
    case MeetingKind::board: return "Board meeting";
    case MeetingKind::governors: return "Council of governors";
    case MeetingKind::members: return "Members' meeting";
    case MeetingKind::committee: return "Committee meeting";
    case MeetingKind::other: break;
  }
  return "Meeting";
}

std::string summary(const Meeting& meeting) {
  const auto body = meeting.organisation_code.value_or(meeting.source_id);
  return body + ": " + (meeting.title.empty() ? std::string(kind_words(meeting.kind)) : meeting.title);
}

std::string description(const Meeting& meeting) {
  std::string words = meeting.papers == 0 ? std::string("No papers known") : counted(meeting.papers, "paper");
  if (meeting.listed) words += "; the page says " + in_words(*meeting.listed) + ", the papers " + in_words(meeting.date);
  else if (meeting.doubtful) words += "; the date is doubtful";
  return words;
}

void append_event(std::string& out, const Meeting& meeting, Timestamp now) {
  const auto day = first_day(meeting.date);
  append_line(out, "BEGIN:VEVENT");
  append_line(out, "UID:" + text(meeting.id) + "@boardwatch");
  append_line(out, "DTSTAMP:" + basic_time(now));
  append_line(out, "SEQUENCE:" + std::to_string(meeting.revision));
  append_line(out, "DTSTART;VALUE=DATE:" + basic_day(day));
  append_line(out, "DTEND;VALUE=DATE:" + basic_day(add_days(day, 1)));  // the first day that is no part of it: 3.6.1
  append_line(out, "SUMMARY:" + text(summary(meeting)));
  append_line(out, "DESCRIPTION:" + text(description(meeting)));
  if (const auto address = uri(meeting.address); !address.empty()) append_line(out, "URL:" + address);
  append_line(out, "STATUS:" + std::string(status(meeting)));
  append_line(out, "TRANSP:TRANSPARENT");
  append_line(out, "END:VEVENT");
}

}  // namespace

std::string to_ical(const std::vector<Meeting>& meetings, Timestamp now) {
  std::string out;
  for (const auto* line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//boardwatch//meetings//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"})
    append_line(out, line);
  for (const auto& meeting : meetings)
    if (meeting.date.day != 0) append_event(out, meeting, now);
  append_line(out, "END:VCALENDAR");
  return out;
}

}  // namespace boardwatch::watch
