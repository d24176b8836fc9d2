// Words that the end of a line parts.
#pragma once

#include <string>
#include <string_view>

namespace boardwatch::documents {

/// The text with every word that a hyphen parts at the end of a line whole again, on the first of the two lines. The hyphen
/// goes where it is the printer's ("organi-", "sation") and stays where it is the word's own: before a capital or a figure
/// ("Anne-", "Marie"; "2026-", "27"), behind what begins compounds ("long-", "self-"), and where the text writes it so
/// elsewhere. Blank lines, and lines that end in a dash that no letter or figure touches, stay as they are.
std::string join_hyphens(std::string_view text);

}  // namespace boardwatch::documents
