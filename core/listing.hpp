// What a page of board papers lists: meetings, their papers, and where more are.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/meeting.hpp"

namespace boardwatch {

struct ListedPaper {
  std::string url;      ///< as linked, absolute, without fragment
  std::string address;  ///< the same without what changes though the paper does not (tracking, sessions, "?ver="): its key
  std::string version;  ///< what in the link tells another edition ("ver=14539", a size); may be empty
  std::string title;    ///< readable: never "here" or "Download"
  std::string type;     ///< "pdf", "docx", "zip", "html", ... as far as the link tells; may be empty
  std::optional<std::uint64_t> bytes;  ///< as printed beside the link
  std::string why;      ///< for a person: why it was taken
};

struct ListedMeeting {
  PartialDate date;
  bool doubtful = false;
  MeetingKind kind = MeetingKind::board;
  bool cancelled = false;
  std::string title;
  std::string page;  ///< its own page, where it has one
  std::string why;   ///< for a person: where the date was read
  std::vector<ListedPaper> papers;  ///< may be empty: announced, papers to follow
};

/// A page that is to be looked at as well: a year's archive or a meeting's own page.
struct ListedPage {
  std::string url;
  std::string title;
  std::optional<PartialDate> date;  ///< of the meeting or the year
  bool meeting = false;             ///< one meeting's page
};

struct LeftOut {
  std::string url;
  std::string title;
  std::string why;
};

struct Listing {
  std::vector<ListedMeeting> meetings;  ///< the newest first
  std::vector<ListedPaper> undated;     ///< papers of no known meeting
  std::vector<ListedPage> pages;
  std::vector<LeftOut> left_out;        ///< links that look like documents and are not taken
  std::string needs_scripts;            ///< why the page seems to need a script engine; empty when it does not
};

}  // namespace boardwatch
