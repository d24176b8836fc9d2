// What tells that scripts fill a page. Used by html_links only.
#pragma once

#include <string>

#include "core/link_page.hpp"
#include "parsers/documents/html_tree.hpp"

namespace boardwatch::documents {

PageScripts read_scripts(const HtmlTree& tree, const std::string& base);

}  // namespace boardwatch::documents
