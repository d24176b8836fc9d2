// Word documents (Office Open XML) -> Document.
#pragma once

#include "core/document.hpp"
#include "core/result.hpp"

namespace boardwatch::documents {

/// The body's paragraphs, headings, list items and table rows (cells parted by " | "); a text box behind the paragraph
/// or row that it hangs on; footnotes, endnotes and the words of diagrams at the end. Headers and footers are running
/// lines. Comments, deleted text and the old place of moved text are left out; what was put in stands. There are no
/// pages: links and running lines are on page 0. Errors: damaged, too_large, too_deep, encrypted, no_text.
Result<Document> read_docx(std::string_view bytes);

}  // namespace boardwatch::documents
