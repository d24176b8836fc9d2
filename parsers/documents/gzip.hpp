// gzip as files are sent that are compressed on the disk of a server, so that HTTP knows nothing of it.
#pragma once

#include <string>
#include <string_view>

#include "core/result.hpp"

namespace boardwatch::documents {

bool is_gzip(std::string_view bytes);

/// What is packed in it, of all members if there are several (RFC 1952, 2.2). Errors: too_large where it is more than
/// `most` bytes, which is noticed before they are unpacked; damaged.
Result<std::string> gunzip(std::string_view bytes, std::size_t most);

}  // namespace boardwatch::documents
