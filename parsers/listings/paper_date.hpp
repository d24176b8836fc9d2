// Which meeting a linked paper is of.
#pragma once

#include <optional>
#include <string>

#include "core/link_page.hpp"
#include "parsers/listings/page_dates.hpp"

namespace boardwatch::listings {

struct PaperDate {
  MeetingDate meeting;
  std::string where;        ///< for a person
  bool in_meeting = false;  ///< by the row, heading or page of one meeting, not by the link's own words alone
};

/// By trust: the row or line, the link's words, the headings and lines around, the page, the file's name, its folders.
/// A month is made a day by what is trusted less, if that agrees. Dates of earlier minutes and of reports' periods come last.
std::optional<PaperDate> date_of_paper(const LinkPage& page, const PageDates& dates, const Link& link);

/// The middle of the month that an upload's folder names ("/2026/05/", "/2026-05/").
std::optional<Date> upload_hint(std::string_view url);

}  // namespace boardwatch::listings
