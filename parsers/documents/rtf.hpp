// Rich text files (RTF) -> Document.
#pragma once

#include "core/document.hpp"
#include "core/result.hpp"

namespace boardwatch::documents {

/// Paragraphs, headings, list items with their marks, and table rows (cells parted by " | "); footnotes and text boxes at
/// the end; headers and footers are running lines on page 0, as there are no pages. Pictures, comments, field codes,
/// hidden and deleted text are left out. The document's kind is text. Errors: empty, too_deep, no_text.
Result<Document> read_rtf(std::string_view bytes);

}  // namespace boardwatch::documents
