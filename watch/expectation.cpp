#include "watch/expectation.hpp"

#include <algorithm>
#include <numeric>

#include "watch/uk_time.hpp"
#include "watch/words.hpp"

namespace boardwatch::watch {
namespace {

constexpr int days_of_year = 365;
constexpr int outage = 3;  ///< times the median gap

bool is_board(const Meeting& meeting) {
  return meeting.kind == MeetingKind::board && meeting.status != MeetingStatus::cancelled && meeting.date.day != 0;
}

/// Of the last three years and the timetable ahead: what was longer ago tells little of today.
std::vector<Date> days_of(const std::vector<Meeting>& meetings, Date today, bool (*counts)(const Meeting&)) {
  std::vector<Date> days;
  for (const auto& meeting : meetings)
    if (is_board(meeting) && counts(meeting) && days_between(first_day(meeting.date), today) <= 3 * days_of_year) days.push_back(first_day(meeting.date));
  return days;
}

bool any(const Meeting&) { return true; }
bool has_papers(const Meeting& meeting) { return meeting.papers > 0; }

std::optional<int> gap_of_papers(const Source& source, const std::vector<Meeting>& meetings, Date today) {
  if (source.papers_a_year && *source.papers_a_year > 0) return days_of_year / *source.papers_a_year;
  return usual_gap(days_of(meetings, today, has_papers));
}

std::optional<int> lead_of(const Meeting& meeting) {
  if (!is_board(meeting) || !meeting.papers_seen || *meeting.papers_seen <= meeting.first_seen) return std::nullopt;
  return days_between(uk_day(*meeting.papers_seen), first_day(meeting.date));
}

bool in_holidays(Date day) {
  const auto month = static_cast<unsigned>(day.month()), number = static_cast<unsigned>(day.day());
  return month == 8 || (month == 12 && number >= 15) || (month == 1 && number <= 5);
}

/// In (from, to].
int holidays_between(Date from, Date to) {
  int count = 0;
  for (auto day = add_days(from, 1); day <= to; day = add_days(day, 1)) count += in_holidays(day) ? 1 : 0;
  return count;
}

Notice notice_of(const Source& source, std::string address, std::string sentence) {
  Notice notice;
  notice.kind = NoticeKind::missing_papers;
  notice.source_id = source.id;
  notice.organisation_code = source.organisation_code;
  notice.address = std::move(address);
  notice.reason = std::move(sentence);
  return notice;
}

std::string when_words(int days) {
  if (days == 0) return "today";
  if (days == 1) return "tomorrow";
  return days > 0 ? "in " + counted(days, "day") : counted(-days, "day") + " ago";
}

bool still_listed(const Meeting& meeting, const std::vector<Meeting>& meetings) {
  return std::none_of(meetings.begin(), meetings.end(), [&](const Meeting& other) { return other.last_seen > meeting.last_seen; });
}

std::string meeting_sentence(const Source& source, const Meeting& meeting, const std::vector<Meeting>& meetings, int days, int lead) {
  auto words = shown_name(source) + ": no papers are up for the board meeting of " + in_words(meeting.date) + ", " + when_words(days);
  if (lead > shortest_lead) words += "; this body's are usually there " + counted(lead + 1, "day") + " before";
  if (meeting.doubtful) words += "; the date is doubtful";
  if (!still_listed(meeting, meetings)) words += "; the page no longer lists the meeting";
  if (std::none_of(meetings.begin(), meetings.end(), has_papers)) words += "; the page never had papers, so look whether they are published elsewhere";
  return words + "; ask the body, or look at " + meeting.address;
}

void add_missing_of_meetings(std::vector<MissingPapers>& missing, const Source& source, const std::vector<Meeting>& meetings, Date today) {
  const int lead = missing_from(meetings);
  for (const auto& meeting : meetings) {
    if (!is_board(meeting) || has_papers(meeting)) continue;
    const auto day = first_day(meeting.date);
    const int days = days_between(today, day);
    if (days > lead || days < -days_to_complain || uk_day(meeting.first_seen) >= day) continue;
    auto sentence = meeting_sentence(source, meeting, meetings, days, lead);
    missing.push_back({"missing/" + meeting.id, meeting.id, notice_of(source, meeting.address, std::move(sentence))});
  }
}

/// The timetable itself has no meeting between the last one with papers and the next.
bool timetable_explains(const std::vector<Meeting>& meetings, Date last, Date today) {
  bool ahead = false;
  for (const auto& meeting : meetings) {
    if (!is_board(meeting)) continue;
    const auto day = first_day(meeting.date);
    if (day > last && day <= today) return false;
    ahead = ahead || (day > today && still_listed(meeting, meetings));
  }
  return ahead;
}

int cancelled_between(const std::vector<Meeting>& meetings, Date from, Date to) {
  return static_cast<int>(std::count_if(meetings.begin(), meetings.end(), [&](const Meeting& meeting) {
    if (meeting.kind != MeetingKind::board || meeting.status != MeetingStatus::cancelled) return false;
    return first_day(meeting.date) > from && last_day(meeting.date) <= to;
  }));
}

void add_silence(std::vector<MissingPapers>& missing, const Source& source, const std::vector<Meeting>& meetings, Date today) {
  const auto gap = gap_of_papers(source, meetings, today);
  std::optional<Date> last;
  for (const auto& meeting : meetings)
    if (is_board(meeting) && has_papers(meeting) && (!last || first_day(meeting.date) > *last)) last = first_day(meeting.date);
  if (!gap || !last || *last >= today) return;
  const int silent = days_between(*last, today);
  const int allowed = std::max(2 * *gap, shortest_silence) + holidays_between(*last, today) + cancelled_between(meetings, *last, today) * *gap;
  if (silent <= allowed || timetable_explains(meetings, *last, today)) return;
  auto sentence = shown_name(source) + ": nothing for " + counted(silent, "day") + " from a board that publishes every " + counted(*gap, "day") + "; its last papers were for " +
                  in_words(partial(*last)) + "; look whether they are published elsewhere: " + source.location;
  missing.push_back({"silence/" + source.id + '/' + to_iso(*last), std::nullopt, notice_of(source, source.location, std::move(sentence))});
}

}  // namespace

Yield yield_of(const Source& source, const std::vector<Meeting>& meetings, Date today) {
  Yield yield;
  for (const auto& meeting : meetings) {
    const int ago = days_between(last_day(meeting.date), today);
    if (meeting.kind == MeetingKind::board && has_papers(meeting) && ago >= 0 && ago < days_of_year) ++yield.found;
  }
  yield.expected = source.papers_a_year;
  const auto gap = usual_gap(days_of(meetings, today, any));
  if (!yield.expected && gap) yield.expected = (days_of_year + *gap / 2) / *gap;
  return yield;
}

std::optional<int> usual_gap(std::vector<Date> days) {
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  if (days.size() < meetings_to_learn_from) return std::nullopt;
  std::vector<int> gaps;
  for (std::size_t i = 1; i < days.size(); ++i) gaps.push_back(days_between(days[i - 1], days[i]));
  std::sort(gaps.begin(), gaps.end());
  const int too_long = outage * gaps[gaps.size() / 2];
  gaps.erase(std::lower_bound(gaps.begin(), gaps.end(), too_long), gaps.end());
  return std::accumulate(gaps.begin(), gaps.end(), 0) / static_cast<int>(gaps.size());
}

int missing_from(const std::vector<Meeting>& meetings) {
  std::vector<int> leads;
  for (const auto& meeting : meetings)
    if (const auto lead = lead_of(meeting)) leads.push_back(*lead);
  if (leads.size() < leads_to_learn_from) return shortest_lead;
  std::sort(leads.begin(), leads.end());
  return std::clamp(leads[leads.size() / 4] - 1, shortest_lead, longest_lead);
}

std::vector<MissingPapers> missing_papers(const Source& source, const SourceHealth& health, const std::vector<Meeting>& meetings, Timestamp now) {
  std::vector<MissingPapers> missing;
  if (health.status != SourceStatus::ok && health.status != SourceStatus::flaky) return missing;
  add_missing_of_meetings(missing, source, meetings, uk_day(now));
  add_silence(missing, source, meetings, uk_day(now));
  return missing;
}

}  // namespace boardwatch::watch
