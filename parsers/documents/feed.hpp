// Feeds of every dialect -> Feed.
#pragma once

#include <string_view>

#include "core/feed.hpp"
#include "core/result.hpp"

namespace boardwatch::documents {

/// RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed. Reads leniently: one bad entry never costs the others, and what
/// had to be repaired is said in Feed::fault. Of a feed that was cut the whole entries are kept. Titles and summaries
/// are plain text; links are absolute where xml:base, the feed's own link or `base_url` allows it.
/// Errors: empty, too_large, too_deep, bad_xml, bad_json, wrong_type (an HTML page or another kind of file),
/// unknown_format (XML or JSON that is no feed).
Result<Feed> parse_feed(std::string_view bytes, std::string_view content_type, std::string_view base_url);

}  // namespace boardwatch::documents
