// Cells of a row -> whom the row is about and what it says of them.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "parsers/findings/row_document.hpp"
#include "parsers/findings/row_layout.hpp"

namespace boardwatch::findings {

/// "-", "n/a".
bool is_nothing(std::string_view text);
/// Capitals and nothing else: "A. Smith", "Ms Smith-Osei".
bool is_bare_name(const RowDocument& page, std::string_view text);
void read_cell(RowDocument& page, const Cell& cell, Column column, Entry& entry);
/// Two people or more of one cell, each with the words behind the name; none where it holds but one.
std::vector<std::pair<PersonMention, Note>> sharers_of(RowDocument& page, const Cell& cell, std::size_t sentence);
/// "Ann Lee to 30 June, Bo Marsh from 1 July": entries of their own, with what the row's other cells say.
std::vector<Entry> apart(const Entry& entry, const std::vector<std::pair<PersonMention, Note>>& people);

}  // namespace boardwatch::findings
