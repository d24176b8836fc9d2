#include "core/utf8.hpp"
#include "parsers/documents/feed_date.hpp"
#include "parsers/documents/feed_dialects.hpp"
#include "parsers/documents/html_text.hpp"
#include "parsers/documents/xml.hpp"

namespace boardwatch::documents {
namespace {

std::string format_of(pugi::xml_node root, pugi::xml_node channel) {
  const std::string_view version = root.attribute("version").value();
  if (root.name() != std::string_view("rss") && root.name() != std::string_view("channel")) {
    for (const auto attribute : root.attributes())
      if (std::string_view(attribute.value()).find("netscape.com") != std::string_view::npos) return "rss09";
    return "rss10";
  }
  if (version.empty()) return channel ? "rss20" : "rss09";
  return version.starts_with("0") ? "rss09" : version.starts_with("1") ? "rss10" : "rss20";
}

std::string words(pugi::xml_node parent, std::initializer_list<std::string_view> names) { return html_to_text(text_of_child(parent, names)); }

/// The address that an `<atom:link>` inside RSS gives for reading.
std::string atom_link(pugi::xml_node parent) {
  for (const auto link : parent.children("atom:link")) {
    const std::string_view rel = link.attribute("rel").value();
    if (rel.empty() || rel == "alternate") return link.attribute("href").value();
  }
  return {};
}

/// `<link>` holds the address; some write it as Atom does, others only as an atom:link.
std::string link_of(pugi::xml_node parent) {
  auto link = fold_space(text_of_child(parent, {"link"}));
  if (link.empty()) link = parent.child("link").attribute("href").value();
  return link.empty() ? atom_link(parent) : link;
}

bool is_permalink(pugi::xml_node guid) {
  return to_lower(guid.attribute("isPermaLink").as_string("true")) != "false";
}

FeedEntry read_item(pugi::xml_node item, std::string_view base_url, std::string_view feed_link) {
  FeedEntry entry;
  const auto guid = item.child("guid");
  entry.id = std::string(trim(text_of(guid)));
  if (entry.id.empty()) entry.id = fold_space(text_of_child(item, {"atom:id"}));
  if (entry.id.empty()) entry.id = item.attribute("rdf:about").value();
  entry.title = words(item, {"title", "dc:title", "media:title"});
  entry.link = resolve_link(item, link_of(item), base_url, feed_link);
  if (entry.link.empty() && guid && is_permalink(guid)) entry.link = resolve_link(item, entry.id, base_url, feed_link);
  entry.summary = longer(words(item, {"description", "dc:description", "atom:summary", "itunes:summary", "media:description"}),
                         words(item, {"content:encoded", "atom:content", "xhtml:body", "body", "fullitem"}));
  entry.published = date_in(item, {"pubdate", "dcterms:issued", "atom:published", "published", "dc:date"});
  entry.updated = date_in(item, {"dcterms:modified", "atom:updated", "dc:date", "lastbuilddate", "pubdate"});
  return entry;
}

}  // namespace

Feed read_rss(pugi::xml_node root, std::string_view base_url) {
  const auto channel = root.name() == std::string_view("channel") ? root : root.child("channel");
  Feed feed;
  feed.format = format_of(root, channel);
  feed.title = words(channel, {"title", "dc:title"});
  feed.link = resolve_link(channel, link_of(channel), base_url, {});
  // RSS 1.0 has its items beside the channel; some 2.0 feeds do as well.
  for (auto node = next_node(root, root); node;) {
    const bool item = node.name() == std::string_view("item");
    if (item) {
      auto entry = read_item(node, base_url, feed.link);
      const bool known = !entry.id.empty() || !entry.link.empty();
      add_entry(feed, std::move(entry), known ? std::string() : everything_said(node));
    }
    const bool container = node == channel || node.name() == std::string_view("items") || node.name() == std::string_view("channel");
    node = next_node(node, root, container);
  }
  return feed;
}

}  // namespace boardwatch::documents
