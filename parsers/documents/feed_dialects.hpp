// One reader for each dialect, over a tree with plain names (xml.hpp). Used by feed.cpp only.
#pragma once

#include <pugixml.hpp>
#include <string_view>

#include "core/feed.hpp"
#include "core/result.hpp"

namespace boardwatch::documents {

/// `root` is `<rss>`, `<rdf:RDF>` or a lone `<channel>`, which is CDF, RSS 1.1 or what is left of RSS 2.0.
Feed read_rss(pugi::xml_node root, std::string_view base_url);
/// `root` is `<feed>` or a lone `<entry>`.
Feed read_atom(pugi::xml_node root, std::string_view base_url);
/// `text` is UTF-8. Errors: bad_json, unknown_format.
Result<Feed> read_json_feed(std::string_view text, std::string_view base_url);

/// Gives an entry that has no id its link as id, or one derived from its words (`said`), and appends it. A content
/// that is the summary again is dropped.
void add_entry(Feed& feed, FeedEntry entry, std::string_view said);

}  // namespace boardwatch::documents
