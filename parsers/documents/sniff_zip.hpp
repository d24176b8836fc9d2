// Which kind of file a zip archive is.
#pragma once

#include <string_view>

#include "parsers/documents/sniff.hpp"

namespace boardwatch::documents {

/// docx, spreadsheet, slides, open_document, or zip for any other. Unpacks nothing: the names in the archive tell.
FileType zip_type(std::string_view bytes);

}  // namespace boardwatch::documents
