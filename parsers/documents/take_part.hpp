// One PDF out of a zip pack or an e-mail.
#pragma once

#include <string>
#include <string_view>

#include "core/result.hpp"

namespace boardwatch::documents {

/// The bytes of the part of that name, as Document::parts has it. Errors: not_found, where there is none or it is no PDF, and
/// those of read_document().
Result<std::string> take_part(std::string_view bytes, std::string_view name, std::string_view content_type, std::string_view part);

}  // namespace boardwatch::documents
