#include "parsers/documents/html_elements.hpp"

#include "core/utf8.hpp"
#include "parsers/documents/html_outline.hpp"
#include "parsers/documents/html_page.hpp"
#include "parsers/documents/html_text.hpp"

namespace boardwatch::documents {

namespace {
constexpr std::size_t longest_text = 500;
}

std::string words_of_link(const GumboNode* link) {
  auto words = words_below(link, longest_text);
  for (const auto* name : {"aria-label", "title"})
    if (words.empty()) words = fold_space(clip(attribute(link, name), longest_text));
  for (HtmlWalk walk(link); words.empty() && !walk.done(); walk.next())
    if (tag_of(walk.node()) == GUMBO_TAG_IMG) words = fold_space(clip(attribute(walk.node(), "alt"), longest_text));
  return words;
}

bool is_never_read(GumboTag tag) {
  return tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_TEMPLATE || tag == GUMBO_TAG_SVG || tag == GUMBO_TAG_HEAD || tag == GUMBO_TAG_NOSCRIPT;
}

bool breaks_line(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_IMG: case GUMBO_TAG_SVG: case GUMBO_TAG_INPUT: case GUMBO_TAG_MAP: case GUMBO_TAG_AREA: case GUMBO_TAG_OBJECT: case GUMBO_TAG_IFRAME:
      return false;
    default:
      return parts_words(tag);
  }
}

bool holds_lines(const GumboNode* link) {
  for (HtmlWalk walk(link); !walk.done(); walk.next())
    if (walk.node() != link && breaks_line(tag_of(walk.node()))) return true;
  return false;
}

bool is_bold(GumboTag tag) { return tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG || tag == GUMBO_TAG_U; }

bool is_button(const GumboNode* node) {
  const auto href = trim(attribute(node, "href"));
  const auto role = attribute(node, "role");
  return (href.empty() || href.starts_with('#')) && (tag_of(node) == GUMBO_TAG_BUTTON || role == "button" || role == "tab");
}

bool is_scope(GumboTag tag) {
  return tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_DETAILS || tag == GUMBO_TAG_DD || tag == GUMBO_TAG_DL || tag == GUMBO_TAG_TABLE ||
         tag == GUMBO_TAG_FIELDSET || tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_FOOTER;
}

int rank_of(GumboTag tag) {
  if (is_heading(tag)) return 1 + static_cast<int>(tag) - static_cast<int>(GUMBO_TAG_H1);
  if (tag == GUMBO_TAG_SUMMARY || tag == GUMBO_TAG_CAPTION || tag == GUMBO_TAG_LEGEND) return heading_rank::label;
  return tag == GUMBO_TAG_DT ? heading_rank::strong : -1;
}

bool is_landmark(const GumboNode* node) {
  const auto tag = tag_of(node);
  if (tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_ASIDE) return true;
  for (const auto* role : {"navigation", "banner", "contentinfo", "complementary", "search"})
    if (attribute(node, "role") == role) return true;
  // Of pages older than <nav> and <footer>.
  for (const auto* name : {"nav", "leftnav", "topnav", "navbar", "navigation", "mainnav", "main-nav", "menu", "footer", "foot", "site-footer", "page-footer", "breadcrumb",
                           "breadcrumbs", "crumbs"})
    if (attribute(node, "id") == name || attribute(node, "class") == name) return true;
  return false;
}

}  // namespace boardwatch::documents
