// What the words around a date say it is the date of.
#pragma once

#include <string_view>

#include "parsers/listings/meeting_date.hpp"

namespace boardwatch::listings {

enum class DateRole {
  meeting,       ///< nothing says otherwise
  next_meeting,  ///< "Next meeting: ...": a banner that goes stale
  earlier,       ///< "minutes of the meeting held on ...": another meeting than the one that the paper is for
  deadline,      ///< for papers, questions
  publication,   ///< put up, updated, changed
  review,        ///< approved, valid until, to be reviewed
  period,        ///< what a report covers
  today,
};
std::string_view to_words(DateRole role);

/// `dates` are those of `text`, in its order.
DateRole role_of(std::string_view text, const std::vector<FoundDate>& dates, std::size_t which);

/// "Next meeting", "Next Board meeting in public"; not "Next meetings".
bool names_next_meeting(std::string_view words);

/// What a column's heading says of the dates in it.
DateRole role_of_column(std::string_view heading);

}  // namespace boardwatch::listings
