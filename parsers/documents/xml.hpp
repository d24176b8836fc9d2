// XML of strangers as a pugixml tree with limits, plain names and the usual faults repaired.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "core/result.hpp"

namespace boardwatch::documents {

struct XmlLimits {
  std::size_t nodes;
  std::size_t depth;
};

/// Element names are in lower case, those of known namespaces with their usual prefix whatever the file calls it
/// ("dc:date", "content:encoded", "media:title"); those of the root's own namespace have none.
struct Xml {
  pugi::xml_document tree;
  bool cut = false;   ///< the file ends too early; entries that were not whole are gone
  std::string fault;  ///< why the strict parser refused it and what was repaired; empty where it did not
};

/// `text` is UTF-8. A strict parser decides whether it is well-formed; only where it is not, tags are closed and stray
/// marks escaped as in HTML, and `fault` says so. Entities other than XML's and HTML's are left as written: nothing is
/// ever expanded or opened. Errors: bad_xml, too_large, too_deep.
Result<Xml> load_xml(std::string_view text, XmlLimits limits);

/// The outermost element; null where there is none.
pugi::xml_node root_of(const Xml& xml);
/// The character data below a node, as it is; line breaks and paragraphs of mixed content become spaces.
std::string text_of(pugi::xml_node node);
/// The first child of one of these names that has text.
std::string text_of_child(pugi::xml_node parent, std::initializer_list<std::string_view> names);
/// An attribute by its name in lower case, however the file writes it; empty where there is none.
std::string attribute_of(pugi::xml_node node, std::string_view name);
/// Whether there are elements in it.
bool has_elements(pugi::xml_node node);

/// The next node in document order below `top`, without recursion; null after the last. `into` false passes over the
/// children of `node`.
pugi::xml_node next_node(pugi::xml_node node, pugi::xml_node top, bool into = true);

/// xml:base of the node and those above it, resolved against `base_url`.
std::string base_of(pugi::xml_node node, std::string_view base_url);

}  // namespace boardwatch::documents
