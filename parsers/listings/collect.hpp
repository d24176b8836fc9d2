// Meetings while a page is read: papers find theirs, and what is told of one meeting twice becomes one.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/listing.hpp"
#include "parsers/listings/meeting_date.hpp"

namespace boardwatch::listings {

class MeetingCollection {
 public:
  /// The meeting of that kind and day, made where there is none yet.
  ListedMeeting& at(const MeetingDate& date, MeetingKind kind);
  void add_paper(const ListedMeeting& meeting, ListedPaper paper, bool in_meeting);
  void add_undated(ListedPaper paper);
  /// Joins months with the one meeting known of them; a paper is kept where it stands in a meeting's own place, and undated
  /// only where no meeting has it. The newest meeting first.
  void finish(Listing& out);

 private:
  struct Entry {
    ListedMeeting meeting;
    std::vector<bool> in_meeting;  ///< by paper
    std::set<std::string> addresses;

    void add(ListedPaper paper, bool own);
  };
  void join_months();
  void drop_weak_copies();

  std::map<std::pair<std::string, MeetingKind>, Entry> meetings_;  ///< by ISO date and kind
  std::vector<ListedPaper> undated_;
  std::set<std::string> undated_addresses_;
};

}  // namespace boardwatch::listings
