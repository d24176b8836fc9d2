// OpenDocument text, slides and spreadsheets (ODT, ODP, ODS) -> Document.
#pragma once

#include "core/document.hpp"
#include "core/result.hpp"

namespace boardwatch::documents {

/// Headings, paragraphs, list items and table rows (cells parted by " | "); a text box behind the paragraph that it hangs
/// on; footnotes at the end. Tracked deletions and comments are left out. In slides each slide is a page, its speaker notes
/// behind its words; in a spreadsheet each sheet that is not hidden is one, its name as heading. Headers and footers of a
/// text are running lines. Text has no pages: links and running lines are on page 0. Repeated rows and cells are written
/// at most max_repeats times. Errors: damaged, too_large, too_deep, encrypted, no_text, unknown_format (a drawing, a formula).
Result<Document> read_open_document(std::string_view bytes);

}  // namespace boardwatch::documents
