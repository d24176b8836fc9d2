#include "daemon/look/followed_pages.hpp"

#include <algorithm>
#include <unordered_set>

namespace boardwatch::look {
namespace {

bool is_recent(const ListedPage& page, Date today) {
  if (!page.date) return true;
  if (page.meeting) return days_between(last_day(*page.date), today) <= meeting_is_old_after_days;
  return page.date->year >= static_cast<int>(today.year()) - 1;
}

/// Later first, those without a date last; as listed where equal.
bool is_later(const ListedPage& a, const ListedPage& b) {
  if (!a.date || !b.date) return a.date.has_value() && !b.date;
  return std::chrono::sys_days(first_day(*a.date)) > std::chrono::sys_days(first_day(*b.date));
}

void add_papers(std::vector<ListedPaper>& into, std::vector<ListedPaper> more) {
  std::unordered_set<std::string> known;
  for (const auto& paper : into) known.insert(paper.address);
  for (auto& paper : more)
    if (known.insert(paper.address).second) into.push_back(std::move(paper));
}

void add_meeting(Listing& into, ListedMeeting meeting) {
  const auto same = std::find_if(into.meetings.begin(), into.meetings.end(),
                                 [&](const ListedMeeting& known) { return known.date == meeting.date && known.kind == meeting.kind; });
  if (same == into.meetings.end()) {
    into.meetings.push_back(std::move(meeting));
    return;
  }
  same->cancelled = same->cancelled || meeting.cancelled;
  if (same->page.empty()) same->page = std::move(meeting.page);
  add_papers(same->papers, std::move(meeting.papers));
}

/// The meeting that a page of its own is about, by what listed the page.
ListedMeeting meeting_of(const ListedPage& page) {
  ListedMeeting meeting;
  meeting.date = *page.date;
  meeting.title = page.title;
  meeting.page = page.url;
  meeting.why = "the link to its page says so";
  return meeting;
}

}  // namespace

std::vector<ListedPage> pages_to_follow(const std::vector<ListedPage>& listed, Date today, Reach reach) {
  std::vector<ListedPage> meetings, archives;
  for (const auto& page : listed) {
    const bool wanted = is_recent(page, today) || (reach == Reach::all && page.meeting);
    if (wanted) (page.meeting ? meetings : archives).push_back(page);
  }
  std::stable_sort(meetings.begin(), meetings.end(), is_later);
  std::stable_sort(archives.begin(), archives.end(), is_later);
  if (meetings.size() > most_meetings) meetings.resize(most_meetings);
  if (archives.size() > most_followed - meetings.size()) archives.resize(most_followed - meetings.size());
  meetings.insert(meetings.end(), archives.begin(), archives.end());
  return meetings;
}

void add_listing(Listing& into, Listing more, const ListedPage& from) {
  if (from.meeting && from.date && !more.undated.empty()) {
    auto own = meeting_of(from);
    own.papers = std::exchange(more.undated, {});
    add_meeting(into, std::move(own));
  }
  for (auto& meeting : more.meetings) add_meeting(into, std::move(meeting));
  add_papers(into.undated, std::move(more.undated));
  into.left_out.insert(into.left_out.end(), more.left_out.begin(), more.left_out.end());
}

}  // namespace boardwatch::look
