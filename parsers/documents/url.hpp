// Addresses as feeds and pages write them.
#pragma once

#include <string>
#include <string_view>

namespace boardwatch::documents {

/// `reference` against `base` (RFC 3986, section 5). A reference with a scheme of its own stays as written but for
/// spaces and other characters that no address may hold, which are percent-encoded. Where `base` is
/// neither an absolute address nor a path from the root, the reference comes back as it is.
std::string resolve_url(std::string_view base, std::string_view reference);

/// Starts with a scheme ("https:", "data:").
bool is_absolute(std::string_view url);
bool is_http(std::string_view url);
std::string without_fragment(std::string url);

}  // namespace boardwatch::documents
