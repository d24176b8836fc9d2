#include "parsers/documents/html_scripts.hpp"

#include "core/utf8.hpp"
#include "parsers/documents/html_text.hpp"
#include "parsers/documents/url.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::size_t most_names = 200;
constexpr std::size_t longest_name = 200;

void keep(std::vector<std::string>& list, std::string words) {
  if (!words.empty() && list.size() < most_names) list.push_back(std::move(words));
}

bool may_be_filled(GumboTag tag) {
  return tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_UL || tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_ARTICLE ||
         tag == GUMBO_TAG_UNKNOWN;
}

/// Looks at most at a few nodes: what holds more is not empty.
bool is_empty(const GumboNode* node) {
  int visited = 0;
  for (HtmlWalk walk(node); !walk.done(); walk.next()) {
    const auto* here = walk.node();
    if (++visited > 40 || tag_of(here) == GUMBO_TAG_A || tag_of(here) == GUMBO_TAG_IMG || tag_of(here) == GUMBO_TAG_IFRAME) return false;
    if (here->type == GUMBO_NODE_TEXT && tag_of(here->parent) != GUMBO_TAG_SCRIPT && tag_of(here->parent) != GUMBO_TAG_STYLE && !trim(here->v.text.text).empty())
      return false;
  }
  return true;
}

/// The element's id, classes and data: "app", "wpfd-content data-category=2113".
std::string names_of(const GumboNode* node) {
  std::string names;
  const auto& attributes = node->v.element.attributes;
  for (unsigned i = 0; i < attributes.length && names.size() < longest_name; ++i) {
    const auto* one = static_cast<const GumboAttribute*>(attributes.data[i]);
    const std::string_view name = one->name;
    if (name == "id" || name == "class") names += std::string(one->value) + " ";
    if (name.starts_with("data-") || name.starts_with("ng-")) names += std::string(name) + "=" + one->value + " ";
  }
  return fold_space(clip(names, longest_name));
}

}  // namespace

PageScripts read_scripts(const HtmlTree& tree, const std::string& base) {
  PageScripts out;
  HtmlWalk walk(tree.root());
  while (!walk.done()) {
    const auto* node = walk.node();
    const auto tag = tag_of(node);
    const bool entering = walk.step() == HtmlWalk::Step::enter;
    if (entering && tag == GUMBO_TAG_SCRIPT && !attribute(node, "src").empty()) ++out.loaded;
    if (entering && tag == GUMBO_TAG_NOSCRIPT && tag_of(node->parent) != GUMBO_TAG_HEAD) keep(out.notices, html_to_text(words_below(node, longest_name)));
    if (entering && tag == GUMBO_TAG_IFRAME) keep(out.frames, resolve_url(base, attribute(node, "src")));
    if (entering && may_be_filled(tag) && is_empty(node)) {
      keep(out.empty, names_of(node));
      walk.skip_children();
      continue;
    }
    walk.next();
  }
  return out;
}

}  // namespace boardwatch::documents
