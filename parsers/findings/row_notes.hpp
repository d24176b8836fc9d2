// The words of one cell, bracket, footnote or item -> the change they tell, its date and its cause.
#pragma once

#include <optional>
#include <vector>

#include "parsers/findings/row_document.hpp"

namespace boardwatch::findings {

/// Under a heading over a list only what suits it.
std::optional<Told> told_by(const RowDocument& page, const Note& note, const std::optional<Lead>& lead);

/// Is items[at, end) "to 30 June" or "from 1 July"?
bool opens_bound(const Note& note, std::size_t at, std::size_t end);

/// Is the date an end only: "until 30 June", "to the end of June"?
bool ends_something(const std::vector<RowItem>& items, std::size_t date, std::size_t from);

/// "from 1 April to 30 June": the date behind "to".
std::optional<DateReading> ended_by(const Note& note);

/// "(1 April 2023 to 30 June 2023)" behind a name or post: the two ends of a stay, in reports of a year that is over.
struct Stay {
  std::optional<DateReading> from, to;  ///< none where it is the year's own beginning or end
};

std::optional<Stay> stay_in(const RowDocument& page, const Note& note);

std::optional<Reason> reason_in(const RowDocument& page, const Note& note, std::optional<Destination>* destination = nullptr);

}  // namespace boardwatch::findings
