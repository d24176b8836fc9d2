// HTML pages -> Document (what the page says) or LinkPage (where it leads).
#pragma once

#include <string_view>

#include "core/document.hpp"
#include "core/link_page.hpp"
#include "core/result.hpp"

namespace boardwatch::documents {

/// The main article's headings, paragraphs, list items and table rows; navigation, banners, footers and forms are
/// left out. Errors: empty, too_large, too_deep, no_text.
Result<Document> read_html(std::string_view bytes, std::string_view content_type);

/// Every link to http and https on the whole page, each address once in its block, with the blocks and headings around. Errors: empty, too_large, too_deep, wrong_type.
Result<LinkPage> read_links(std::string_view bytes, std::string_view content_type, std::string_view base_url);

}  // namespace boardwatch::documents
