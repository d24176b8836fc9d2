// When two spellings mean the same. Both are filled; what is null is compared elsewhere (agreement.hpp).
#pragma once

#include <string_view>

namespace boardwatch::scoring {

/// No case, accents, honorifics or post-nominals; the surnames are equal, and the first names are equal or one is
/// missing or the other's initial: "Dr A. Quill", "Ada Quill CBE", "Quill".
bool is_same_person(std::string_view a, std::string_view b);

/// No case, punctuation, "NHS", "foundation", "trust", "the"; "&" is "and", "ICB" is written out.
bool is_same_organisation(std::string_view a, std::string_view b);

/// Equal at the coarser precision: "2027-03" and "2027-03-31". What is neither YYYY, YYYY-MM nor YYYY-MM-DD is no date
/// and equals nothing.
bool is_same_date(std::string_view a, std::string_view b);

}  // namespace boardwatch::scoring
