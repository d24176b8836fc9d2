// Papers of every kind -> Document.
#pragma once

#include <functional>
#include <string_view>

#include "core/document.hpp"
#include "core/result.hpp"

namespace boardwatch::documents {

/// Reads the bytes of a PDF. Given by the caller, so that only the program that needs it links a PDF library.
using PdfReader = std::function<Result<Document>(std::string_view bytes)>;

/// Decides by the bytes; `name` (address or file name) and `content_type` only tell what was promised. Errors: empty,
/// too_large, wrong_type, encrypted, unknown_format (names what it is and what is read), and those of the reader of
/// the kind.
Result<Document> read_document(std::string_view bytes, std::string_view name, std::string_view content_type, const PdfReader& read_pdf);

}  // namespace boardwatch::documents
