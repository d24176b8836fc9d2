// Is a file that a page links to a paper of a meeting? By the words around it; the reason is for a person.
#pragma once

#include <optional>
#include <cstdint>
#include <string>
#include <string_view>

namespace boardwatch::listings {

/// What is known of a link to a file.
struct PaperSigns {
  std::string_view words;    ///< of the link, and of its column or row where it says nothing itself
  std::string_view name;     ///< of its file
  std::string_view section;  ///< the nearest headings
  std::string_view page;     ///< the page's title
  bool in_meeting = false;   ///< it stands in the row, under the heading or on the page of one meeting
  bool dated = false;        ///< its own words or name hold a meeting's date
  bool outside = false;      ///< in navigation, sidebar or footer
  std::optional<std::uint64_t> bytes;
};

struct Judgement {
  bool taken = false;
  std::string why;
};

Judgement judge(const PaperSigns& signs);

/// Papers, agenda, minutes, a pack.
bool speaks_of_papers(std::string_view words);
/// An item of an agenda: "Item 7", "Paper A", "Enc 3", "07.1 Finance report".
bool is_numbered(std::string_view words);
/// Named for its kind alone: a report, an update, an appendix.
bool speaks_of_reports(std::string_view words);
/// A heading under which no meeting's papers stand: "Related documents", "Policies".
bool is_other_section(std::string_view heading);

}  // namespace boardwatch::listings
