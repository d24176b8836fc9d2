#include "core/utf8.hpp"
#include "parsers/documents/feed_date.hpp"
#include "parsers/documents/feed_dialects.hpp"
#include "parsers/documents/html_text.hpp"
#include "parsers/documents/url.hpp"
#include "parsers/documents/xml.hpp"

namespace boardwatch::documents {
namespace {

bool is_old(pugi::xml_node root) {
  if (std::string_view(root.attribute("version").value()).starts_with("0")) return true;
  for (const auto attribute : root.attributes())
    if (std::string_view(attribute.value()).starts_with("http://purl.org/atom/")) return true;
  return false;
}

/// Atom 0.3 may pack text so; what is no base64 ends it.
std::string from_base64(std::string_view packed) {
  constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  unsigned bits = 0;
  int count = 0;
  for (const char c : packed) {
    const auto value = alphabet.find(c);
    if (value == alphabet.npos) {
      if (c == '\n' || c == ' ' || c == '\t') continue;
      break;
    }
    bits = (bits << 6 | static_cast<unsigned>(value)) & 0xFFFFFF;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    out.push_back(static_cast<char>(bits >> count & 0xFF));
  }
  return out;
}

/// A text construct as plain text. Only text that is declared as text may hold a literal `<`.
std::string plain(pugi::xml_node construct) {
  if (!construct) return {};
  const std::string type = to_lower(construct.attribute("type").value());
  const std::string mode = to_lower(construct.attribute("mode").value());
  std::string text = text_of(construct);
  if (has_elements(construct)) return fold_space(text);
  if (mode == "base64") return html_to_text(repair_utf8(from_base64(text)));
  const bool literal = (type.empty() || type == "text" || type == "text/plain") && mode != "escaped";
  return literal ? fold_space(text) : html_to_text(text);
}

bool is_page(std::string_view type) { return type.empty() || type.find("html") != type.npos; }

/// The address to read: a link without relation or "alternate", HTML before other types.
std::string link_of(pugi::xml_node parent) {
  std::string found;
  for (const auto link : parent.children("link")) {
    const std::string_view rel = link.attribute("rel").value();
    if (!rel.empty() && rel != "alternate") continue;
    const std::string_view href = link.attribute("href").value();
    const auto address = href.empty() ? fold_space(text_of(link)) : std::string(href);
    if (is_page(link.attribute("type").value()) && !address.empty()) return address;
    if (found.empty()) found = address;
  }
  return found;
}

FeedEntry read_entry(pugi::xml_node node, std::string_view base_url, std::string_view feed_link) {
  FeedEntry entry;
  entry.id = std::string(trim(text_of(node.child("id"))));
  entry.title = plain(node.child("title"));
  entry.link = resolve_link(node, link_of(node), base_url, feed_link);
  if (entry.link.empty() && is_http(entry.id)) entry.link = entry.id;
  entry.summary = longer(plain(node.child("summary")), plain(node.child("content")));
  entry.published = date_in(node, {"published", "issued", "dcterms:issued", "pubdate"});
  entry.updated = date_in(node, {"updated", "modified", "dcterms:modified", "dc:date"});
  return entry;
}

}  // namespace

Feed read_atom(pugi::xml_node root, std::string_view base_url) {
  Feed feed;
  feed.format = is_old(root) ? "atom03" : "atom10";
  feed.title = plain(root.child("title"));
  feed.link = resolve_link(root, link_of(root), base_url, {});
  if (const auto id = fold_space(text_of(root.child("id"))); feed.link.empty() && is_http(id)) feed.link = id;
  const bool lone = root.name() == std::string_view("entry");
  for (auto node = lone ? root : root.child("entry"); node; node = lone ? pugi::xml_node() : node.next_sibling("entry")) {
    auto entry = read_entry(node, base_url, feed.link);
    const bool known = !entry.id.empty() || !entry.link.empty();
    add_entry(feed, std::move(entry), known ? std::string() : everything_said(node));
  }
  return feed;
}

}  // namespace boardwatch::documents
