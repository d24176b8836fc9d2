#include "catalogue/source_opml.hpp"

#include <algorithm>
#include <pugixml.hpp>
#include <sstream>

#include "core/utf8.hpp"
#include "parsers/documents/charset.hpp"
#include "parsers/documents/limits.hpp"
#include "parsers/documents/url.hpp"
#include "parsers/documents/xml.hpp"

namespace boardwatch::catalogue {
namespace {

constexpr const char* own_namespace = "urn:boardwatch:sources";
constexpr std::string_view own_prefix = "bw:";
constexpr std::size_t most_outlines = 200'000;
constexpr std::size_t deepest = 64;

/// An attribute's value without surrounding space; programs differ in the case of its name.
std::string value_of(pugi::xml_node node, std::string_view name) {
  for (const auto attribute : node.attributes())
    if (to_lower(attribute.name()) == name) return std::string(trim(attribute.value()));
  return {};
}

/// "feed://x" and "feed:https://x" are addresses of the web to the programs that write them.
std::string plain_address(std::string address) {
  const auto lower = to_lower(address);
  if (lower.starts_with("feed://")) return "http://" + address.substr(7);
  if (lower.starts_with("feed:http")) return address.substr(5);
  return address;
}

std::size_t line_at(std::string_view text, std::ptrdiff_t offset) {
  if (offset < 0) return 0;
  const auto end = text.begin() + std::min<std::ptrdiff_t>(offset, static_cast<std::ptrdiff_t>(text.size()));
  return 1 + static_cast<std::size_t>(std::count(text.begin(), end, '\n'));
}

void take_own(pugi::xml_node outline, SourceEntry& source) {
  for (const auto attribute : outline.attributes()) {
    std::string_view name = attribute.name();
    if (!name.starts_with(own_prefix)) continue;
    name.remove_prefix(own_prefix.size());
    if (name == "id")
      source.id = trim(attribute.value());
    else
      source.fields[std::string(name)] = trim(attribute.value());
  }
}

/// None for an outline that only holds others.
std::optional<SourceEntry> entry_of(pugi::xml_node outline) {
  SourceEntry source;
  const bool link = to_lower(value_of(outline, "type")) == "link";
  source.address = plain_address(value_of(outline, link ? "url" : "xmlurl"));
  if (source.address.empty()) return std::nullopt;
  source.kind = link ? SourceKind::page : SourceKind::feed;
  source.title = fold_space(value_of(outline, "title"));
  if (source.title.empty()) source.title = fold_space(value_of(outline, "text"));
  take_own(outline, source);
  if (source.title == source.id) source.title.clear();  // as it is exported where there is none
  return source;
}

void add_outline(pugi::xml_node body, const SourceEntry& source) {
  const bool feed = source.kind == SourceKind::feed;
  auto outline = body.append_child("outline");
  const auto& title = source.title.empty() ? source.id : source.title;
  outline.append_attribute("type") = feed ? "rss" : "link";
  outline.append_attribute("text") = title.c_str();
  outline.append_attribute("title") = title.c_str();
  outline.append_attribute(feed ? "xmlUrl" : "url") = source.address.c_str();
  outline.append_attribute("bw:id") = source.id.c_str();
  for (const auto& [key, value] : source.fields) outline.append_attribute((std::string(own_prefix) + key).c_str()) = value.c_str();
}

}  // namespace

std::string sources_to_opml(const std::vector<SourceEntry>& sources) {
  pugi::xml_document tree;
  auto declaration = tree.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "UTF-8";
  auto opml = tree.append_child("opml");
  opml.append_attribute("version") = "2.0";
  opml.append_attribute("xmlns:bw") = own_namespace;
  opml.append_child("head").append_child("title").text() = "What boardwatch watches";
  auto body = opml.append_child("body");
  for (const auto& source : sources)
    if (source.kind != SourceKind::folder) add_outline(body, source);
  std::ostringstream out;
  tree.save(out, "  ");
  return std::move(out).str();
}

Result<std::vector<SourceEntry>> sources_from_opml(std::string_view bytes) {
  if (bytes.size() > documents::max_feed_bytes) return fail(Errc::too_large, std::to_string(bytes.size()) + " bytes are too many for a list of sources");
  const auto text = documents::to_utf8(bytes, "", documents::Markup::xml).text;
  BW_TRY(const auto xml, documents::load_xml(text, {most_outlines, deepest}));
  const auto root = xml.tree.child("opml");
  if (!root) return fail(Errc::bad_config, "is no OPML: its first element is not \"opml\"");
  if (xml.cut) return fail(Errc::bad_config, "ends too early; fetch or export it again");
  std::vector<SourceEntry> sources;
  for (auto node = documents::next_node(root, root); node; node = documents::next_node(node, root)) {
    if (std::string_view(node.name()) != "outline") continue;
    auto source = entry_of(node);
    if (!source) continue;
    // Where something had to be repaired, lines are no longer where they were.
    source->line = xml.fault.empty() ? line_at(text, node.offset_debug()) : 0;
    sources.push_back(std::move(*source));
  }
  return sources;
}

}  // namespace boardwatch::catalogue
