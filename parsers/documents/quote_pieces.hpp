// A quote whose words stand on the page, but not in one row: in other columns, in the cells of a table, with other words
// between them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parsers/documents/quote_match.hpp"

namespace boardwatch::documents {

/// The longest row of the quote's words that the page holds, then the longest before and behind it, and so on. Pieces of
/// a word or two count only beside the longest one: they stand anywhere.
QuoteMatch match_pieces(const std::vector<PageWord>& page, std::string_view quote);

}  // namespace boardwatch::documents
