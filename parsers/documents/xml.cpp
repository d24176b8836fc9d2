#include "parsers/documents/xml.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "core/utf8.hpp"
#include "parsers/documents/charset.hpp"
#include "parsers/documents/limits.hpp"
#include "parsers/documents/url.hpp"
#include "parsers/documents/xml_repair.hpp"
#include "parsers/documents/xml_strict.hpp"

namespace boardwatch::documents {
namespace {

struct Namespace {
  std::string_view uri;  ///< or its beginning
  std::string_view prefix;
};

// Versions of a namespace mean the same to us, so that beginnings are enough. Compared in lower case.
constexpr std::array<Namespace, 39> namespaces{{{"http://www.w3.org/2005/atom", "atom"},
                                                {"http://purl.org/atom/", "atom"},
                                                {"http://purl.org/rss/1.0/modules/content", "content"},
                                                {"http://purl.org/rss/1.0/modules/syndication", "sy"},
                                                {"http://purl.org/rss/1.0/modules/", "rssmodule"},
                                                {"http://purl.org/rss/", "rss"},
                                                {"http://channel.netscape.com/rdf/", "rss"},
                                                {"http://my.netscape.com/rdf/", "rss"},
                                                {"http://my.netscape.com/publish/formats/", "rss"},
                                                {"http://backend.userland.com/", "rss"},
                                                {"http://blogs.law.harvard.edu/tech/rss", "rss"},
                                                {"http://cyber.law.harvard.edu/rss", "rss"},
                                                {"http://www.rssboard.org/", "rss"},
                                                {"http://purl.org/net/rss1.1", "rss"},
                                                {"http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"},
                                                {"http://purl.org/dc/elements/", "dc"},
                                                {"http://purl.org/dc/terms/", "dcterms"},
                                                {"http://www.itunes.com/dtds/podcast", "itunes"},
                                                {"http://www.itunes.com/", "itunes"},
                                                {"http://example.com/dtds/podcast", "itunes"},
                                                {"http://search.yahoo.com/mrss", "media"},
                                                {"http://www.w3.org/1999/xhtml", "xhtml"},
                                                {"http://schemas.openxmlformats.org/wordprocessingml/", "w"},
                                                {"http://purl.oclc.org/ooxml/wordprocessingml/", "w"},
                                                {"http://schemas.openxmlformats.org/drawingml/2006/main", "a"},
                                                {"http://purl.oclc.org/ooxml/drawingml/main", "a"},
                                                {"http://schemas.openxmlformats.org/officedocument/2006/math", "m"},
                                                {"http://purl.oclc.org/ooxml/officedocument/math", "m"},
                                                {"http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp"},
                                                {"urn:oasis:names:tc:opendocument:xmlns:office:", "office"},
                                                {"urn:oasis:names:tc:opendocument:xmlns:text:", "text"},
                                                {"urn:oasis:names:tc:opendocument:xmlns:table:", "table"},
                                                {"urn:oasis:names:tc:opendocument:xmlns:drawing:", "draw"},
                                                {"urn:oasis:names:tc:opendocument:xmlns:presentation:", "presentation"},
                                                {"urn:oasis:names:tc:opendocument:xmlns:style:", "style"},
                                                {"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:", "svg"},
                                                {"urn:oasis:names:tc:opendocument:xmlns:meta:", "meta"},
                                                {"http://schemas.openxmlformats.org/markup-compatibility/", "mc"},
                                                {"http://www.w3.org/2000/svg", "svg"}}};

std::optional<std::string_view> known_prefix(std::string_view uri) {
  const std::string lower = to_lower(trim(uri));
  for (const auto& known : namespaces)
    if (std::string_view(lower).starts_with(known.uri)) return known.prefix;
  return std::nullopt;
}

/// Gives elements their plain names while walking down and up the tree.
class Naming {
 public:
  /// The number of its attributes.
  std::size_t enter(pugi::xml_node element, std::size_t depth) {
    while (!scope_.empty() && scope_.back().depth >= depth) scope_.pop_back();
    const auto attributes = declare(element, depth);
    rename(element, depth);
    return attributes;
  }

 private:
  static constexpr std::size_t most_declarations = 64;  // further ones are taken for unknown
  struct Declaration {
    std::string prefix;
    std::string meaning;
    std::size_t depth;
  };

  std::size_t declare(pugi::xml_node element, std::size_t depth) {
    std::size_t count = 0;
    for (const auto attribute : element.attributes()) {
      ++count;
      const std::string_view name = attribute.name();
      if (!name.starts_with("xmlns") || (name.size() > 5 && name[5] != ':') || scope_.size() >= most_declarations) continue;
      const std::string prefix(name.size() > 6 ? name.substr(6) : "");
      const auto known = known_prefix(attribute.value());
      // An unknown default namespace on the root is some feed's idea of its own dialect.
      const std::string own = prefix.empty() && depth > 1 && *attribute.value() != '\0' ? "unknown" : prefix;
      scope_.push_back({prefix, known ? std::string(*known) : own, depth});
    }
    return count;
  }

  std::string meaning_of(const std::string& prefix) const {
    const auto found = std::find_if(scope_.rbegin(), scope_.rend(), [&](const Declaration& d) { return d.prefix == prefix; });
    return found == scope_.rend() ? prefix : found->meaning;
  }

  void rename(pugi::xml_node element, std::size_t depth) {
    const std::string_view name = element.name();
    const auto colon = name.find(':');
    const std::string prefix(colon == name.npos ? "" : name.substr(0, colon));
    std::string meaning = meaning_of(prefix);
    const std::string local = to_lower(colon == name.npos ? name : name.substr(colon + 1));
    if (depth == 1) home_ = meaning == "rdf" || meaning.empty() ? "rss" : meaning;
    if (meaning == home_ && meaning != "w") meaning.clear();
    const std::string plain = meaning.empty() ? local : to_lower(meaning) + ":" + local;
    if (plain != name) element.set_name(plain.c_str());
  }

  std::vector<Declaration> scope_;
  std::string home_;
};

/// Counts, measures and names every element in one walk.
Result<void> check_and_name(pugi::xml_node top, XmlLimits limits) {
  Naming naming;
  std::size_t nodes = 0;
  std::size_t depth = 1;
  for (auto node = top.first_child(); node;) {
    if (++nodes > limits.nodes) return fail(Errc::too_large, "XML has more than " + std::to_string(limits.nodes) + " nodes");
    if (depth > limits.depth) return fail(Errc::too_deep, "XML elements are nested more than " + std::to_string(limits.depth) + " deep");
    if (node.type() == pugi::node_element && naming.enter(node, depth) > max_attributes)
      return fail(Errc::too_large, "an XML element has more than " + std::to_string(max_attributes) + " attributes");
    if (const auto child = node.first_child()) {
      node = child;
      ++depth;
      continue;
    }
    while (node && !node.next_sibling()) {
      node = node.parent();
      --depth;
      if (node == top) return {};
    }
    node = node.next_sibling();
  }
  return {};
}

pugi::xml_parse_result parse(Xml& xml, std::string_view text) {
  return xml.tree.load_buffer(text.data(), text.size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
}

/// Inline HTML in a description, or XHTML in Atom.
bool breaks_line(std::string_view name) {
  const auto local = name.substr(name.find(':') + 1);  // npos + 1 is the whole name
  constexpr std::array<std::string_view, 9> lines{"br", "p", "div", "li", "td", "th", "h1", "h2", "h3"};
  return std::find(lines.begin(), lines.end(), local) != lines.end();
}

void add(std::string& faults, std::string_view fault) {
  if (fault.empty()) return;
  if (!faults.empty()) faults += "; ";
  faults += fault;
}

/// References to entities that a DTD declares are no fault, but no library of ours knows them either.
Result<void> load_forgivingly(Xml& xml, std::string_view text, const WellFormed& strict) {
  if (!strict.fault.empty()) xml.fault = "not well-formed XML (" + strict.fault + ")";
  const auto repaired = repair_characters(text);
  if (!strict.fault.empty()) add(xml.fault, repaired.fault);
  if (parse(xml, repaired.text)) return {};
  const auto paired = repair_tags(repaired.text);
  add(xml.fault, paired.fault);
  xml.cut = paired.cut;
  if (const auto parsed = parse(xml, paired.text); !parsed) return fail(Errc::bad_xml, xml.fault + ": " + parsed.description());
  return {};
}

}  // namespace

Result<Xml> load_xml(std::string_view text, XmlLimits limits) {
  // Every element has a mark of its own: refused before ten times their size is asked for.
  const auto marks = static_cast<std::size_t>(std::count(text.begin(), text.end(), '<'));
  if (marks > 2 * limits.nodes) return fail(Errc::too_large, "XML has more than " + std::to_string(limits.nodes) + " nodes");
  BW_TRY(const auto strict, check_well_formed(text, limits.depth));
  Xml xml;
  if (!strict.fault.empty() || strict.references || !parse(xml, text)) BW_CHECK(load_forgivingly(xml, text, strict));
  BW_CHECK(check_and_name(xml.tree, limits));
  return xml;
}

pugi::xml_node root_of(const Xml& xml) {
  for (const auto node : xml.tree.children())
    if (node.type() == pugi::node_element) return node;
  return {};
}

pugi::xml_node next_node(pugi::xml_node node, pugi::xml_node top, bool into) {
  if (into && node.first_child()) return node.first_child();
  while (node && node != top && !node.next_sibling()) node = node.parent();
  return node == top ? pugi::xml_node() : node.next_sibling();
}

std::string text_of(pugi::xml_node node) {
  std::string out;
  for (auto at = next_node(node, node); at; at = next_node(at, node)) {
    if (at.type() == pugi::node_pcdata || at.type() == pugi::node_cdata) {
      out += at.value();
      continue;
    }
    if (breaks_line(at.name())) out.push_back(' ');
  }
  return mend_controls(std::move(out));
}

std::string attribute_of(pugi::xml_node node, std::string_view name) {
  for (const auto attribute : node.attributes())
    if (to_lower(attribute.name()) == name) return std::string(trim(attribute.value()));
  return {};
}

std::string text_of_child(pugi::xml_node parent, std::initializer_list<std::string_view> names) {
  for (const auto name : names) {
    for (const auto child : parent.children()) {
      if (child.name() != name) continue;
      auto text = text_of(child);
      if (!trim(text).empty()) return text;
    }
  }
  return {};
}

bool has_elements(pugi::xml_node node) {
  return std::any_of(node.begin(), node.end(), [](pugi::xml_node child) { return child.type() == pugi::node_element; });
}

std::string base_of(pugi::xml_node node, std::string_view base_url) {
  std::vector<std::string_view> bases;
  for (; node; node = node.parent())
    if (const auto base = node.attribute("xml:base")) bases.emplace_back(base.value());
  std::string out(base_url);
  for (auto base = bases.rbegin(); base != bases.rend(); ++base) out = resolve_url(out, *base);
  return out;
}

}  // namespace boardwatch::documents
