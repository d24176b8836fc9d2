// A page's links with the headings, blocks and boxes around them. Used by html_links only.
#pragma once

#include <string>

#include "core/link_page.hpp"
#include "parsers/documents/html_page.hpp"
#include "parsers/documents/html_tree.hpp"

namespace boardwatch::documents {

/// Fills everything of a LinkPage but its title and scripts. `base`: what addresses are relative to.
void read_blocks(const HtmlTree& tree, const HtmlPage& page, const std::string& base, LinkPage& out);

}  // namespace boardwatch::documents
