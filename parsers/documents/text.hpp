// Plain text -> Document.
#pragma once

#include "core/document.hpp"
#include "core/result.hpp"

namespace boardwatch::documents {

/// A form feed begins a new page; without one there are no pages. Errors: empty, too_large, no_text.
Result<Document> read_text(std::string_view bytes, std::string_view content_type);

}  // namespace boardwatch::documents
