#include "core/utf8.hpp"
#include "parsers/documents/feed_date.hpp"
#include "parsers/documents/feed_dialects.hpp"
#include "parsers/documents/feed_parts.hpp"
#include "parsers/documents/html_text.hpp"
#include "parsers/documents/xml.hpp"

namespace boardwatch::documents {
namespace {

bool is_named(pugi::xml_node node, std::string_view name) { return node.name() == name; }

/// Microsoft's Channel Definition Format says in attributes what RSS says in elements.
bool is_cdf(pugi::xml_node channel) {
  const auto has = [](pugi::xml_node node) { return !attribute_of(node, "href").empty() || !attribute_of(node, "lastmod").empty(); };
  return has(channel) || has(channel.child("item"));
}

std::string format_of(pugi::xml_node root, pugi::xml_node channel) {
  const std::string_view version = root.attribute("version").value();
  if (is_named(root, "channel") && is_cdf(channel)) return "cdf";
  if (!is_named(root, "rss") && !is_named(root, "channel")) {
    for (const auto attribute : root.attributes())
      if (std::string_view(attribute.value()).find("netscape.com") != std::string_view::npos) return "rss09";
    return "rss10";
  }
  if (version.empty()) return channel ? "rss20" : "rss09";
  return version.starts_with("0") ? "rss09" : version.starts_with("1") ? "rss10" : "rss20";
}

std::string words(pugi::xml_node parent, std::initializer_list<std::string_view> names) { return html_to_text(text_of_child(parent, names)); }

std::string link_of(pugi::xml_node parent, std::string_view base_url) {
  auto link = reading_link(parent, base_url);
  return link.empty() ? resolve_at(parent, attribute_of(parent, "href"), base_url) : link;
}

bool is_permalink(pugi::xml_node guid) {
  const auto stated = to_lower(attribute_of(guid, "ispermalink"));
  return stated.empty() || stated == "true";
}

FeedEntry read_item(pugi::xml_node item, std::string_view base_url) {
  FeedEntry entry;
  const auto guid = item.child("guid");
  entry.id = std::string(trim(text_of(guid)));
  if (entry.id.empty()) entry.id = fold_space(text_of_child(item, {"id", "atom:id"}));
  if (entry.id.empty()) entry.id = attribute_of(item, "rdf:about");
  entry.title = words(item, {"title", "dc:title"});
  if (entry.title.empty()) entry.title = media_words(item, "media:title");
  entry.link = link_of(item, base_url);
  entry.link_is_id = entry.link.empty() && guid && is_permalink(guid);
  if (entry.link_is_id) entry.link = resolve_at(guid, entry.id, base_url);
  entry.summary = words(item, {"summary", "atom:summary", "description", "dc:description", "itunes:summary", "abstract"});
  entry.content = words(item, {"content:encoded", "atom:content", "xhtml:body", "body", "fullitem", "description"});
  if (entry.summary.empty() && entry.content.empty()) entry.summary = media_words(item, "media:description");
  entry.published = date_in(item, {"pubdate", "dcterms:issued", "atom:published", "published", "dc:date"});
  entry.updated = date_in(item, {"dcterms:modified", "atom:updated", "dc:date", "lastbuilddate", "pubdate"});
  if (!entry.updated) entry.updated = parse_feed_date(attribute_of(item, "lastmod"));
  entry.attachments = attachments_of(item, base_url);
  return entry;
}

}  // namespace

Feed read_rss(pugi::xml_node root, std::string_view base_url) {
  const auto channel = is_named(root, "channel") ? root : root.child("channel");
  Feed feed;
  feed.format = format_of(root, channel);
  feed.title = words(channel, {"title", "dc:title"});
  feed.link = link_of(channel, base_url);
  feed.next = related_link(channel, "next", base_url);
  feed.interval = asked_interval(channel);
  // RSS 1.0 has its items beside the channel; some 2.0 feeds do as well.
  for (auto node = next_node(root, root); node;) {
    if (is_entry(node)) {
      auto entry = read_item(node, base_url);
      const bool known = !entry.id.empty() || !entry.link.empty();
      add_entry(feed, std::move(entry), known ? std::string() : everything_said(node));
    }
    const bool container = node == channel || is_named(node, "items") || is_named(node, "channel");
    node = next_node(node, root, container);
  }
  return feed;
}

}  // namespace boardwatch::documents
