// The day that a paper states as its own on its first page.
#pragma once

#include <optional>
#include <string_view>

#include "core/date.hpp"

namespace boardwatch::documents {

/// `start` is the text of the first pages. A line that calls it so ("Date of meeting: 28 May 2026") wins; else the
/// first date in the title block ("Board of Directors 28 May 2026"). Dates of other things (previous or next meeting,
/// review, version) do not count, nor does one in the running text.
std::optional<Date> stated_date(std::string_view start);

/// The first day written in `line`: "Thursday 28th May 2026", "May 28, 2026", "28/05/2026", "28.05.26", "2026-05-28".
/// Day before month where both are numbers.
std::optional<Date> find_day(std::string_view line);

}  // namespace boardwatch::documents
