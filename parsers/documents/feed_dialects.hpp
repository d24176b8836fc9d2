// One reader for each dialect, over a tree with plain names (xml.hpp). Used by feed.cpp only.
#pragma once

#include <pugixml.hpp>
#include <string_view>

#include "core/feed.hpp"
#include "core/result.hpp"

namespace boardwatch::documents {

/// `root` is `<rss>`, `<rdf:RDF>` or a lone `<channel>`.
Feed read_rss(pugi::xml_node root, std::string_view base_url);
/// `root` is `<feed>` or a lone `<entry>`.
Feed read_atom(pugi::xml_node root, std::string_view base_url);
/// `text` is UTF-8. Errors: bad_json, unknown_format.
Result<Feed> read_json_feed(std::string_view text, std::string_view base_url);

/// Gives an entry that has no id its link as id, or one derived from its words (`said`), and appends it; an entry that
/// says nothing at all is counted as skipped.
void add_entry(Feed& feed, FeedEntry entry, std::string_view said);

/// Text and attribute values: what tells an entry without id and link from others.
std::string everything_said(pugi::xml_node entry);

/// The one of the two that says more.
std::string longer(std::string a, std::string b);
/// `reference` against the base in force at `node`, else against the feed's own link.
std::string resolve_link(pugi::xml_node node, std::string_view reference, std::string_view base_url, std::string_view feed_link);
/// The date in the first of these children that holds one.
std::optional<Timestamp> date_in(pugi::xml_node parent, std::initializer_list<std::string_view> names);

}  // namespace boardwatch::documents
