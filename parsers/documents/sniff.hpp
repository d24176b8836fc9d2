// What the bytes are, whatever their name and type say.
#pragma once

#include <string_view>

#include "core/result.hpp"

namespace boardwatch::documents {

enum class FileType {
  empty, pdf, docx, spreadsheet, slides, open_document, zip, old_office, locked_office, rtf, email, html, xml, json, image, text, binary
};

FileType sniff(std::string_view bytes);
/// "a spreadsheet (XLSX)", for messages.
std::string_view describe(FileType type);
/// Text of some kind, so that a feed or page may be in it.
bool may_be_markup(FileType type);

/// Refuses bytes that are not what the name's ending or the Content-Type promises: an HTML page named .pdf is an error
/// page, not a paper, and so are a picture, an e-mail and an archive under the name of a document. Servers' vague types (octet-stream,
/// text/html for a PDF) are no promise. An e-mail with few headers is told by its name. Errors: empty, wrong_type.
Result<FileType> sniff_as_declared(std::string_view bytes, std::string_view name, std::string_view content_type);

}  // namespace boardwatch::documents
