// The words that headlines are made of. British spelling.
#pragma once

#include <string>
#include <string_view>

#include "core/date.hpp"
#include "core/finding.hpp"

namespace boardwatch::rules {

/// White space folded, control characters and quotation of line breaks gone.
std::string one_line(std::string_view text);
std::string capitalised(std::string text);
/// "a chair", "an HR director".
std::string with_article(std::string_view noun);
/// "governance_failure" -> "governance failure".
std::string spaced(std::string_view code);

/// "departures".
std::string_view plural_of(ChangeKind kind);

/// The title as written, in the middle of a sentence ("Chief Nurse" -> "chief nurse"); else the post's own words.
std::string title_of(const Change& change);
std::string title_in_sentence(std::string_view written);
/// Whether there can be only one at an organisation, so that "the" is right and no article after "becomes".
bool has_one_holder(const Change& change);
/// "chief executive of X", "director of nursing at X"; the title alone where the organisation is not known.
std::string title_at(std::string_view title, std::string_view organisation);

/// The organisation's name, else its code, else "an NHS body".
std::string organisation_words(const Finding& finding);

std::string words_of(PartialDate date);      ///< "3 May 2026", "May 2026", "2026"
std::string on_date(PartialDate date);       ///< "on 3 May 2026", "in May 2026"
std::string words_of(const Figure& figure);  ///< "£12.5m", "90%", "27 trusts"; empty where it is no number

}  // namespace boardwatch::rules
