// PowerPoint slides (PPTX) -> Document.
#pragma once

#include "core/document.hpp"
#include "core/result.hpp"

namespace boardwatch::documents {

/// A page for each slide, in the order in which they are shown, hidden ones too: titles are headings, tables are rows
/// (cells parted by " | "), behind them the words of diagrams and then the speaker notes, each a paragraph. Numbers of
/// slides, dates and footers are running lines. A slide that cannot be read is an empty page and makes the document
/// partial. Errors: damaged, too_large, too_deep, encrypted, no_text.
Result<Document> read_slides(std::string_view bytes);

}  // namespace boardwatch::documents
