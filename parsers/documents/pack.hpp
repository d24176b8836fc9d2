// Zip archives of papers -> Document.
#pragma once

#include "parsers/documents/parts.hpp"

namespace boardwatch::documents {

/// One part for each file, in the order in which people read them: an agenda first in its folder, numbers by their value.
/// What systems leave behind (__MACOSX, .DS_Store, Thumbs.db) is passed over. A file that cannot be read makes the document
/// partial, and its fault names it. Errors: damaged, too_large, no_text where there are no files, and where none can be
/// read, that of the first.
Result<Document> read_pack(std::string_view bytes, const PartReader& read_part, PartBudget& budget);

/// Whether one file of a pack comes before another.
bool comes_before(std::string_view a, std::string_view b);

}  // namespace boardwatch::documents
