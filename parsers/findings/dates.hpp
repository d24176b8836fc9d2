// Dates in a sentence, resolved against the document's own.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parsers/findings/mentions.hpp"
#include "parsers/findings/tokens.hpp"

namespace boardwatch::findings {

/// `published` gives the year of "1 April" and the day of "on Monday"; without it only dates that name a year are
/// found. Which way a bare month looks depends on the verb, so both readings are given.
struct DateReading {
  Span span;
  PartialDate next;  ///< the first such date on or after the document's
  PartialDate last;  ///< the last such date on or before it
};

/// `before` is the day told last, for "the next day" and "the following Monday".
std::vector<DateReading> find_dates(std::string_view sentence, std::optional<Date> published, const std::optional<DateReading>& before = std::nullopt);

/// Quicker than looking: false only where find_dates() would find nothing.
bool may_hold_dates(std::string_view text, const std::vector<Token>& tokens);

}  // namespace boardwatch::findings
