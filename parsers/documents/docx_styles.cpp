#include "parsers/documents/docx_styles.hpp"

#include "core/utf8.hpp"

namespace boardwatch::documents {
namespace {

constexpr int most_ancestors = 12;  // styles may be based on each other in a circle

bool is_heading(std::string_view name) { return name.starts_with("heading") || name == "title" || name == "subtitle"; }
bool is_list(std::string_view name) { return name.starts_with("list"); }

/// Levels 0 to 8 are headings; 9 is body text.
bool has_outline_level(pugi::xml_node properties) {
  const auto level = properties.child("w:outlinelvl").attribute("w:val");
  return level && level.as_int(9) >= 0 && level.as_int(9) < 9;
}

}  // namespace

DocxStyles DocxStyles::of(Archive& archive, const Relations& relations) {
  DocxStyles out;
  const auto parts = relations.parts("styles");
  if (parts.empty()) return out;
  const auto xml = load_part(archive, parts.front());
  if (!xml) return out;
  for (const auto node : root_of(*xml).children("w:style")) {
    const auto properties = node.child("w:ppr");
    Style style;
    style.name = to_lower(node.child("w:name").attribute("w:val").value());
    style.based_on = node.child("w:basedon").attribute("w:val").value();
    style.outline = has_outline_level(properties);
    style.numbered = static_cast<bool>(properties.child("w:numpr"));
    out.by_id_[node.attribute("w:styleId").value()] = std::move(style);
  }
  return out;
}

BlockKind DocxStyles::kind_of_style(std::string id) const {
  for (int i = 0; i < most_ancestors && !id.empty(); ++i) {
    const auto found = by_id_.find(id);
    const std::string name = found == by_id_.end() ? to_lower(id) : found->second.name;
    if (is_heading(name) || (found != by_id_.end() && found->second.outline)) return BlockKind::heading;
    if (is_list(name) || (found != by_id_.end() && found->second.numbered)) return BlockKind::list_item;
    if (found == by_id_.end()) break;
    id = found->second.based_on;
  }
  return BlockKind::paragraph;
}

BlockKind DocxStyles::kind_of(pugi::xml_node paragraph) const {
  const auto properties = paragraph.child("w:ppr");
  const auto kind = kind_of_style(properties.child("w:pstyle").attribute("w:val").value());
  if (kind == BlockKind::heading || has_outline_level(properties)) return BlockKind::heading;
  return properties.child("w:numpr") ? BlockKind::list_item : kind;
}

}  // namespace boardwatch::documents
