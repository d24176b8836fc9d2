// Facts about a whole HTML page that reading its words or its links needs. Used by html_document and html_links only.
#pragma once

#include <optional>
#include <string>
#include <unordered_set>

#include "core/date.hpp"
#include "parsers/documents/html_tree.hpp"

namespace boardwatch::documents {

/// Nodes point into the tree that it was gathered from.
struct HtmlPage {
  std::string title;               ///< `<title>`, else the first `<h1>`
  std::string base;                ///< of `<base href>`
  std::optional<Date> date;        ///< from meta elements, else the first `<time datetime>`
  const GumboNode* main = nullptr; ///< `<main>`, else the only `<article>`, else the body
  std::unordered_set<const GumboNode*> layout_rows;  ///< table rows that hold tables of their own
  std::unordered_set<const GumboNode*> with_content; ///< forms and headers around the article itself
};

HtmlPage survey(const HtmlTree& tree);

bool is_heading(GumboTag tag);

}  // namespace boardwatch::documents
