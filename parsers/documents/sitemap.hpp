// Sitemaps (https://www.sitemaps.org/protocol.html) -> Sitemap.
#pragma once

#include <string_view>

#include "core/result.hpp"
#include "core/sitemap.hpp"

namespace boardwatch::documents {

/// `<urlset>`, `<sitemapindex>` and the plain form, one address a line; compressed with gzip or not. Read as leniently as
/// feeds: what had to be repaired is said in Sitemap::fault. Addresses that are not http or https are left out; relative
/// ones are resolved against `base_url`. Errors: empty, too_large, too_deep, bad_xml, damaged (gzip that does not
/// unpack), wrong_type (an HTML page or another kind of file), unknown_format (XML or text that is no sitemap).
Result<Sitemap> parse_sitemap(std::string_view bytes, std::string_view content_type, std::string_view base_url);

}  // namespace boardwatch::documents
