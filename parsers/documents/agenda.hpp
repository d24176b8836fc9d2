// The agenda of a meeting, as its paper prints it -> its items.
#pragma once

#include <string_view>
#include <vector>

#include "core/document.hpp"

namespace boardwatch::documents {

/// The items in order: number and title ("7.1 Chief Executive's report"), the level as the number says, the page where the
/// agenda has a column of pages or ends its lines with them. Times, leads, purposes and enclosures are no part of a title.
/// `text` is that of the first pages, parted by form feeds; tables may be read by rows or by columns, a cell or a row to
/// a line. Empty where there is no agenda of at least three numbered items.
std::vector<OutlineEntry> read_agenda(std::string_view text);

/// What read_agenda should be given: the first pages of a paper, or its beginning where it has no pages.
std::string_view agenda_pages(const Document& document);

}  // namespace boardwatch::documents
