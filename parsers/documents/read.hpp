// Papers of every kind -> Document.
#pragma once

#include <functional>
#include <string_view>

#include "core/document.hpp"
#include "core/result.hpp"

namespace boardwatch::documents {

/// Reads the bytes of a PDF. Given by the caller, so that only the program that needs it links a PDF library.
using PdfReader = std::function<Result<Document>(std::string_view bytes)>;

/// Decides by the bytes; `name` (address or file name) and `content_type` only tell what was promised. Files in packs and
/// e-mails are read in the same way, each a part of the document; `out_of_time` is asked before each of them, and true
/// leaves out the rest. Errors: empty, too_large, too_deep (packs in packs), wrong_type, encrypted, unknown_format (names
/// what it is and what is read), and those of the reader of the kind.
Result<Document> read_document(std::string_view bytes, std::string_view name, std::string_view content_type, const PdfReader& read_pdf,
                               const std::function<bool()>& out_of_time = {});

}  // namespace boardwatch::documents
