// Somebody in a row, with all that the row says -> changes.
#pragma once

#include <optional>
#include <string_view>

#include "parsers/findings/row_document.hpp"
#include "parsers/findings/row_headings.hpp"

namespace boardwatch::findings {

/// Adds the changes of one entry; false where nothing was told. The words of a heading and the heads of columns tell where
/// the entry's own do not.
bool tell_entry(RowDocument& page, Entry& entry, const std::optional<Lead>& lead, const Header* header);

RawChange change_of(const Entry& entry, ChangeKind kind, std::string_view trigger);
/// Gives the change its day and its tense.
void settle(const RowDocument& page, RawChange& change, When when, const std::optional<DateReading>& date);
bool is_ours(const Entry& entry);
void take_role(const Chunk& chunk, Entry& entry);

}  // namespace boardwatch::findings
