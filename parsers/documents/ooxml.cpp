#include "parsers/documents/ooxml.hpp"

#include <algorithm>

#include "core/utf8.hpp"
#include "parsers/documents/limits.hpp"
#include "parsers/documents/natural_order.hpp"

namespace boardwatch::documents {
namespace {

std::string_view folder_of(std::string_view part) { return part.substr(0, part.rfind('/') + 1); }  // npos + 1 is none

/// "../media/a.png" seen from "ppt/slides/slide1.xml"; never leaves the archive, as it is only ever looked up there.
std::string resolve(std::string_view part, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::string folder(folder_of(part));
  while (target.starts_with("../") || target.starts_with("./")) {
    if (target.starts_with("../")) folder = folder_of(std::string_view(folder).substr(0, folder.empty() ? 0 : folder.size() - 1));
    target.remove_prefix(target.find('/') + 1);
  }
  return folder.append(target);
}

std::string relations_name(std::string_view part) {
  const auto folder = folder_of(part);
  return std::string(folder) + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
}

bool has_words(pugi::xml_node top) {
  for (auto node = next_node(top, top); node; node = next_node(node, top))
    if (node.type() == pugi::node_pcdata && !trim(node.value()).empty()) return true;
  return false;
}

}  // namespace

Relations Relations::of(Archive& archive, std::string_view part) {
  Relations out;
  const auto name = relations_name(part);
  if (!archive.find(name)) return out;
  const auto xml = load_part(archive, name);
  if (!xml) return out;
  for (const auto node : root_of(*xml).children("relationship")) {
    const std::string type = to_lower(node.attribute("Type").value());
    const bool external = to_lower(node.attribute("TargetMode").value()) == "external";
    const std::string_view target = node.attribute("Target").value();
    out.by_id_[node.attribute("Id").value()] = {type.substr(type.rfind('/') + 1), external ? std::string(target) : resolve(part, target), external};
  }
  return out;
}

const Relation* Relations::find(std::string_view id) const {
  const auto found = by_id_.find(std::string(id));
  return found == by_id_.end() ? nullptr : &found->second;
}

std::vector<std::string> Relations::parts(std::string_view kind) const {
  std::vector<std::string> out;
  for (const auto& [id, relation] : by_id_)
    if (relation.kind == kind && !relation.external) out.push_back(relation.target);
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return natural_less(a, b); });
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

Result<Xml> load_part(Archive& archive, std::string_view part) {
  BW_TRY(const auto bytes, archive.unpack(part));
  return load_xml(repair_utf8(bytes), {max_office_nodes, max_depth});
}

std::string main_part(Archive& archive, std::string_view usual) {
  const auto parts = Relations::of(archive, "").parts("officedocument");
  return parts.empty() ? std::string(usual) : parts.front();
}

std::string_view relation_id(pugi::xml_node node, std::string_view name) {
  for (const auto attribute : node.attributes()) {
    const std::string_view full = attribute.name();
    const auto colon = full.find(':');
    if (colon != full.npos && full.substr(colon + 1) == name) return attribute.value();
  }
  return {};
}

bool is_second_version(pugi::xml_node node) {
  if (std::string_view(node.name()) != "mc:fallback") return false;
  for (const auto other : node.parent().children("mc:choice"))
    if (has_words(other)) return true;
  return false;
}

std::string office_title(Archive& archive) {
  if (!archive.find("docProps/core.xml")) return {};
  const auto xml = load_part(archive, "docProps/core.xml");
  return xml ? fold_space(text_of_child(root_of(*xml), {"dc:title"})) : std::string();
}

void add_shapes(BlockWriter& writer, Archive& archive, const Relations& relations, std::string_view kind) {
  for (const auto& part : relations.parts(kind)) {
    const auto xml = load_part(archive, part);
    if (!xml) continue;
    for (auto node = next_node(xml->tree, xml->tree); node; node = next_node(node, xml->tree)) {
      const std::string_view name = node.name();
      if (name == "a:p") writer.begin(BlockKind::paragraph);
      if (name == "a:t") writer.add(text_of(node));
    }
    writer.end();
  }
}

void add_link(Document& document, std::uint32_t page, std::string_view address) {
  const std::string lower = to_lower(address.substr(0, 8));
  if (lower.starts_with("http://") || lower.starts_with("https://")) document.links.push_back({page, std::string(address)});
}

void judge(Document& document, std::string_view what, bool cut, bool full) {
  if (full) document.fault = std::string(what) + " has more than " + std::to_string(max_text_bytes) + " bytes of text: the rest is left out";
  if (cut) document.fault = std::string(what) + " ends too early: fetch it again";
  document.partial = cut || full;
}

}  // namespace boardwatch::documents
