#include "parsers/listings/collect.hpp"

namespace boardwatch::listings {

void MeetingCollection::Entry::add(ListedPaper paper, bool own) {
  if (!addresses.insert(paper.address).second) return;
  meeting.papers.push_back(std::move(paper));
  in_meeting.push_back(own);
}

ListedMeeting& MeetingCollection::at(const MeetingDate& date, MeetingKind kind) {
  const auto [found, is_new] = meetings_.try_emplace({to_iso(date.date), kind});
  auto& meeting = found->second.meeting;
  if (is_new) {
    meeting.date = date.date;
    meeting.kind = kind;
    meeting.doubtful = date.doubtful;
  }
  meeting.doubtful = meeting.doubtful && date.doubtful;  // one clear statement settles it
  return meeting;
}

void MeetingCollection::add_paper(const ListedMeeting& meeting, ListedPaper paper, bool in_meeting) {
  meetings_.at({to_iso(meeting.date), meeting.kind}).add(std::move(paper), in_meeting);
}

void MeetingCollection::add_undated(ListedPaper paper) {
  if (undated_addresses_.insert(paper.address).second) undated_.push_back(std::move(paper));
}

void MeetingCollection::join_months() {
  for (auto month = meetings_.begin(); month != meetings_.end();) {
    Entry* only = nullptr;
    int days = 0;
    const auto& date = month->second.meeting.date;
    if (date.day == 0)
      for (auto& [key, entry] : meetings_)
        if (entry.meeting.date.day != 0 && key.second == month->first.second && entry.meeting.date.year == date.year && entry.meeting.date.month == date.month) {
          only = &entry;
          ++days;
        }
    if (days != 1) {
      ++month;
      continue;
    }
    auto& from = month->second;
    for (std::size_t i = 0; i < from.meeting.papers.size(); ++i) only->add(std::move(from.meeting.papers[i]), from.in_meeting[i]);
    only->meeting.cancelled = only->meeting.cancelled || from.meeting.cancelled;
    if (only->meeting.page.empty()) only->meeting.page = from.meeting.page;
    month = meetings_.erase(month);
  }
}

/// A banner that repeats a paper dates it by guess; the row it belongs to does not.
void MeetingCollection::drop_weak_copies() {
  std::set<std::string> placed;
  for (const auto& [key, entry] : meetings_)
    for (std::size_t i = 0; i < entry.meeting.papers.size(); ++i)
      if (entry.in_meeting[i]) placed.insert(entry.meeting.papers[i].address);
  std::set<std::string> all = placed;
  for (auto& [key, entry] : meetings_) {
    std::vector<ListedPaper> kept;
    for (std::size_t i = 0; i < entry.meeting.papers.size(); ++i) {
      auto& paper = entry.meeting.papers[i];
      if (!entry.in_meeting[i] && placed.contains(paper.address)) continue;
      all.insert(paper.address);
      kept.push_back(std::move(paper));
    }
    entry.meeting.papers = std::move(kept);
  }
  std::erase_if(undated_, [&](const ListedPaper& paper) { return all.contains(paper.address); });
}

void MeetingCollection::finish(Listing& out) {
  join_months();
  drop_weak_copies();
  for (auto entry = meetings_.rbegin(); entry != meetings_.rend(); ++entry) out.meetings.push_back(std::move(entry->second.meeting));
  out.undated = std::move(undated_);
  meetings_.clear();
}

}  // namespace boardwatch::listings
