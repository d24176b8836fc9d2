// Word documents (Office Open XML) -> Document.
#pragma once

#include "core/document.hpp"
#include "core/result.hpp"

namespace boardwatch::documents {

/// The body's paragraphs, headings, list items and table rows (cells parted by " | "); headers, footers, footnotes,
/// comments and deleted text are left out. Errors: damaged, too_large, too_deep, encrypted, no_text.
Result<Document> read_docx(std::string_view bytes);

}  // namespace boardwatch::documents
