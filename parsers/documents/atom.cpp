#include <optional>

#include "core/utf8.hpp"
#include "parsers/documents/feed_dialects.hpp"
#include "parsers/documents/feed_parts.hpp"
#include "parsers/documents/html_text.hpp"
#include "parsers/documents/xml.hpp"

namespace boardwatch::documents {
namespace {

bool is_old(pugi::xml_node root) {
  if (std::string_view(root.attribute("version").value()).starts_with("0")) return true;
  for (const auto attribute : root.attributes())
    if (std::string_view(attribute.value()).starts_with("http://purl.org/atom/")) return true;
  return false;
}

/// The text that base64 packs; nothing where it is no base64 or packs no text.
std::optional<std::string> from_base64(std::string_view packed) {
  constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  unsigned bits = 0;
  int count = 0;
  for (const char c : packed) {
    const auto value = alphabet.find(c);
    if (c == '=' || c == '\n' || c == ' ' || c == '\t') continue;
    if (value == alphabet.npos) return std::nullopt;
    bits = (bits << 6 | static_cast<unsigned>(value)) & 0xFFFFFF;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    out.push_back(static_cast<char>(bits >> count & 0xFF));
  }
  return is_utf8(out) ? std::optional(repair_utf8(out)) : std::nullopt;
}

/// Text of a type that is neither text nor XML is packed (RFC 4287, 4.1.3.3); in Atom 0.3 the mode says so.
bool is_packed(std::string_view type, std::string_view mode) {
  if (mode == "base64") return true;
  return type.find('/') != type.npos && !type.starts_with("text/") && !type.ends_with("+xml") && !type.ends_with("/xml");
}

/// A text construct as plain text. Only text that is declared as text may hold a literal `<`.
std::string plain(pugi::xml_node construct) {
  if (!construct) return {};
  const std::string type = to_lower(attribute_of(construct, "type"));
  const std::string mode = to_lower(attribute_of(construct, "mode"));
  const std::string text = text_of(construct);
  if (has_elements(construct)) return fold_space(text);
  if (is_packed(type, mode))
    if (const auto unpacked = from_base64(text)) return html_to_text(*unpacked);
  const bool literal = (type.empty() || type == "text" || type == "text/plain") && mode != "escaped";
  return literal ? fold_space(text) : html_to_text(text);
}

std::string words(pugi::xml_node parent, std::initializer_list<std::string_view> names) {
  for (const auto name : names)
    if (auto text = plain(parent.child(std::string(name).c_str())); !text.empty()) return text;
  return {};
}

/// A reader's last resort where no link is given: whether the id is an address is for the one to tell who would go there.
std::string link_of(pugi::xml_node parent, std::string_view base_url) {
  auto link = reading_link(parent, base_url);
  return link.empty() ? resolve_at(parent.child("id"), fold_space(text_of(parent.child("id"))), base_url) : link;
}

FeedEntry read_entry(pugi::xml_node node, std::string_view base_url) {
  FeedEntry entry;
  entry.id = std::string(trim(text_of(node.child("id"))));
  entry.title = words(node, {"title", "dc:title"});
  if (entry.title.empty()) entry.title = media_words(node, "media:title");
  entry.link = link_of(node, base_url);
  entry.link_is_id = reading_link(node, base_url).empty() && !entry.link.empty();
  entry.summary = words(node, {"summary", "dc:description"});
  entry.content = plain(node.child("content"));
  if (entry.summary.empty() && entry.content.empty()) entry.summary = media_words(node, "media:description");
  entry.published = date_in(node, {"published", "issued", "dcterms:issued", "pubdate"});
  entry.updated = date_in(node, {"updated", "modified", "dcterms:modified", "dc:date"});
  entry.attachments = attachments_of(node, base_url);
  return entry;
}

}  // namespace

Feed read_atom(pugi::xml_node root, std::string_view base_url) {
  Feed feed;
  feed.format = is_old(root) ? "atom03" : "atom10";
  feed.title = words(root, {"title", "dc:title"});
  feed.link = link_of(root, base_url);
  feed.next = related_link(root, "next", base_url);
  feed.interval = asked_interval(root);
  const auto add = [&](pugi::xml_node node) {
    auto entry = read_entry(node, base_url);
    const bool known = !entry.id.empty() || !entry.link.empty();
    add_entry(feed, std::move(entry), known ? std::string() : everything_said(node));
  };
  if (is_entry(root)) add(root);
  for (const auto node : root.children())
    if (is_entry(node)) add(node);
  return feed;
}

}  // namespace boardwatch::documents
