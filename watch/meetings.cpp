#include "watch/meetings.hpp"

#include <algorithm>
#include <optional>
#include <span>

#include "watch/uk_time.hpp"

namespace boardwatch::watch {
namespace {

constexpr int first_year = 2000;

bool same_month(PartialDate a, PartialDate b) { return a.month != 0 && a.year == b.year && a.month == b.month; }

bool plausible(PartialDate date, Date today) {
  if (date.month == 0 || date.year < first_year) return false;
  return std::chrono::sys_days(first_day(date)) <= std::chrono::sys_days(today) + std::chrono::months(months_ahead);
}

/// The page says the same meeting twice, in a list and in a table say: what the two tell together.
void join(ListedMeeting& one, const ListedMeeting& other) {
  one.cancelled = one.cancelled || other.cancelled;
  one.doubtful = one.doubtful && other.doubtful;
  if (one.title.empty()) one.title = other.title;
  if (one.page.empty()) one.page = other.page;
  for (const auto& paper : other.papers) {
    const auto same = [&](const ListedPaper& known) { return known.address == paper.address; };
    if (std::none_of(one.papers.begin(), one.papers.end(), same)) one.papers.push_back(paper);
  }
}

template <class Meetings>
bool has_day_in_month(const Meetings& meetings, const ListedMeeting& month) {
  return std::any_of(meetings.begin(), meetings.end(), [&](const auto& other) {
    return other.kind == month.kind && other.date.day != 0 && same_month(other.date, month.date);
  });
}

/// Each meeting once, by date; no "May 2026" besides days of May.
std::vector<ListedMeeting> once_each(const Listing& listing, Date today) {
  const std::span all(listing.meetings.data(), std::min(listing.meetings.size(), most_listed));
  std::vector<ListedMeeting> meetings;
  for (const auto& listed : all) {
    if (!plausible(listed.date, today) || (listed.date.day == 0 && has_day_in_month(all, listed))) continue;
    const auto same = [&](const ListedMeeting& known) { return known.kind == listed.kind && known.date == listed.date; };
    const auto found = std::find_if(meetings.begin(), meetings.end(), same);
    if (found == meetings.end())
      meetings.push_back(listed);
    else
      join(*found, listed);
  }
  const auto earlier = [](const ListedMeeting& a, const ListedMeeting& b) { return to_iso(a.date) < to_iso(b.date); };
  std::stable_sort(meetings.begin(), meetings.end(), earlier);
  return meetings;
}

/// The date in meeting_id().
std::optional<PartialDate> first_date(const Meeting& meeting) {
  const std::string_view id = meeting.id;
  const auto tail = id.substr(id.rfind('/') + 1);
  return parse_partial_date(tail.substr(0, tail.find('~')));
}

/// Pairs listed meetings with known ones; each is used once.
class Pairing {
 public:
  Pairing(const std::vector<Meeting>& known, const std::vector<ListedMeeting>& listed, Date today)
      : known_(known), listed_(listed), today_(today), of_listed_(listed.size()), known_taken_(known.size()) {
    pair_by([](const Meeting& k, const ListedMeeting& l) { return k.date == l.date; });
    pair_by([](const Meeting& k, const ListedMeeting& l) { return k.listed == l.date; });
    pair_by([](const Meeting& k, const ListedMeeting& l) { return first_date(k) == l.date; });
    pair_by([](const Meeting& k, const ListedMeeting& l) { return k.date.day == 0 && same_month(k.date, l.date); });
    pair_only_ones([](const Meeting& k, const ListedMeeting& l) { return l.date.day == 0 && same_month(k.date, l.date); });
    pair_only_ones([this](const Meeting& k, const ListedMeeting& l) { return moved(k, l); });
  }

  std::optional<std::size_t> known_for(std::size_t listed) const { return of_listed_[listed]; }

 private:
  bool free(std::size_t k, std::size_t l) const {
    return !known_taken_[k] && !of_listed_[l] && known_[k].kind == listed_[l].kind;
  }
  void pair(std::size_t k, std::size_t l) {
    known_taken_[k] = true;
    of_listed_[l] = k;
  }
  template <class Fits>
  void pair_by(Fits fits) {
    for (std::size_t l = 0; l < listed_.size(); ++l)
      for (std::size_t k = 0; k < known_.size(); ++k)
        if (free(k, l) && fits(known_[k], listed_[l])) pair(k, l);
  }
  /// Only where neither fits another.
  template <class Fits>
  void pair_only_ones(Fits fits) {
    std::vector<std::pair<std::size_t, std::size_t>> fitting;
    for (std::size_t l = 0; l < listed_.size(); ++l)
      for (std::size_t k = 0; k < known_.size(); ++k)
        if (free(k, l) && fits(known_[k], listed_[l])) fitting.emplace_back(k, l);
    for (const auto& [k, l] : fitting) {
      const auto shares = [k = k, l = l](const auto& other) { return (other.first == k) != (other.second == l); };
      if (std::none_of(fitting.begin(), fitting.end(), shares)) pair(k, l);
    }
  }
  bool moved(const Meeting& known, const ListedMeeting& listed) const {
    if (known.status != MeetingStatus::planned || known.date.day == 0 || listed.date.day == 0) return false;
    const auto day = first_day(known.date), other = first_day(listed.date);
    if (days_between(today_, day) <= 0 || days_between(today_, other) < 0) return false;
    return same_month(known.date, listed.date) || std::abs(days_between(day, other)) <= days_that_move;
  }

  const std::vector<Meeting>& known_;
  const std::vector<ListedMeeting>& listed_;
  Date today_;
  std::vector<std::optional<std::size_t>> of_listed_;
  std::vector<bool> known_taken_;
};

/// The page's date, unless a paper has given another; "May 2026" says nothing new of 28 May 2026.
void take_date(Meeting& meeting, const ListedMeeting& listed) {
  if (listed.date.day == 0 && meeting.date.day != 0 && same_month(listed.date, meeting.date)) return;
  if (meeting.listed && meeting.date != listed.date) {
    meeting.listed = listed.date;
    return;
  }
  meeting.listed.reset();
  meeting.date = listed.date;
  meeting.doubtful = listed.doubtful;
}

void take_papers(Meeting& meeting, const ListedMeeting& listed, Timestamp now) {
  meeting.papers = std::max(meeting.papers, static_cast<int>(listed.papers.size()));
  if (meeting.papers > 0 && !meeting.papers_seen) meeting.papers_seen = now;
}

void take(Meeting& meeting, const ListedMeeting& listed, const Source& source, Timestamp now) {
  take_date(meeting, listed);
  take_papers(meeting, listed, now);
  if (listed.cancelled)
    meeting.status = MeetingStatus::cancelled;
  else if (meeting.status == MeetingStatus::cancelled)
    meeting.status = MeetingStatus::planned;
  if (!listed.title.empty()) meeting.title = listed.title;
  meeting.address = listed.page.empty() ? source.location : listed.page;
  meeting.organisation_code = source.organisation_code;
  meeting.last_seen = now;
}

Meeting new_meeting(const Source& source, PartialDate date, MeetingKind kind, const std::vector<Meeting>& known, Timestamp now) {
  Meeting meeting;
  meeting.id = meeting_id(source, kind, date, known);
  meeting.source_id = source.id;
  meeting.organisation_code = source.organisation_code;
  meeting.date = date;
  meeting.kind = kind;
  meeting.address = source.location;
  meeting.first_seen = meeting.last_seen = now;
  return meeting;
}

bool differs(const Meeting& before, Meeting after) {
  after.last_seen = before.last_seen;
  return before != after;
}

bool by_date_then_id(const Meeting& a, const Meeting& b) {
  return std::pair(to_iso(a.date), std::string_view(a.id)) < std::pair(to_iso(b.date), std::string_view(b.id));
}

/// That a planned meeting has been held is no revision of what was announced, nor is what a clock that jumps makes of it.
void revise(Meeting& meeting, const Meeting& before) {
  const auto cancelled = [](const Meeting& one) { return one.status == MeetingStatus::cancelled; };
  if (meeting.date != before.date || cancelled(meeting) != cancelled(before)) ++meeting.revision;
}

}  // namespace

Merged merge(std::vector<Meeting> known, const Listing& listing, const Source& source, Timestamp now) {
  const auto listed = once_each(listing, uk_day(now));
  const auto before = known;
  const Pairing pairing(before, listed, uk_day(now));
  Merged merged;
  for (std::size_t l = 0; l < listed.size(); ++l) {
    const auto k = pairing.known_for(l);
    if (!k) {
      if (listed[l].date.day == 0 && has_day_in_month(known, listed[l])) continue;
      known.push_back(new_meeting(source, listed[l].date, listed[l].kind, known, now));
      known.back().doubtful = listed[l].doubtful;
    }
    take(k ? known[*k] : known.back(), listed[l], source, now);
  }
  for (std::size_t i = 0; i < known.size(); ++i) {
    settle(known[i], now);
    if (i < before.size()) revise(known[i], before[i]);
    if (i >= before.size() || differs(before[i], known[i])) merged.changed.push_back(known[i].id);
  }
  std::sort(known.begin(), known.end(), by_date_then_id);
  merged.meetings = std::move(known);
  return merged;
}

void settle(Meeting& meeting, Timestamp now) {
  if (meeting.status == MeetingStatus::cancelled) return;
  const bool over = days_between(last_day(meeting.date), uk_day(now)) > 0;
  meeting.status = over ? MeetingStatus::held : MeetingStatus::planned;
}

Meeting with_document_date(Meeting meeting, PartialDate date) {
  if (date.month == 0 || meeting.date == date) return meeting;
  if (date.day == 0 && same_month(date, meeting.date)) return meeting;
  const bool only_finer = meeting.date.day == 0 && same_month(date, meeting.date);
  if (!only_finer) {
    if (!meeting.listed) meeting.listed = meeting.date;
    meeting.doubtful = true;
  }
  meeting.date = date;
  ++meeting.revision;
  return meeting;
}

Meeting meeting_of_paper(const Source& source, PartialDate date, MeetingKind kind, const std::vector<Meeting>& known, Timestamp now) {
  auto meeting = new_meeting(source, date, kind, known, now);
  meeting.papers = 1;
  meeting.papers_seen = now;
  settle(meeting, now);
  return meeting;
}

std::string meeting_id(const Source& source, MeetingKind kind, PartialDate date, const std::vector<Meeting>& known) {
  const auto base = source.id + '/' + std::string(to_code(kind)) + '/' + to_iso(date);
  auto id = base;
  const auto taken = [&](const Meeting& meeting) { return meeting.id == id; };
  for (int n = 2; std::any_of(known.begin(), known.end(), taken); ++n) id = base + '~' + std::to_string(n);
  return id;
}

}  // namespace boardwatch::watch
