#include "parsers/documents/html_text.hpp"

#include "core/utf8.hpp"
#include "parsers/documents/html_simple.hpp"
#include "parsers/documents/html_tree.hpp"

namespace boardwatch::documents {

bool parts_words(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_A: case GUMBO_TAG_ABBR: case GUMBO_TAG_ACRONYM: case GUMBO_TAG_B: case GUMBO_TAG_BIG: case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE: case GUMBO_TAG_DFN: case GUMBO_TAG_EM: case GUMBO_TAG_FONT: case GUMBO_TAG_I: case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD: case GUMBO_TAG_LABEL: case GUMBO_TAG_MARK: case GUMBO_TAG_Q: case GUMBO_TAG_S: case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL: case GUMBO_TAG_SPAN: case GUMBO_TAG_STRIKE: case GUMBO_TAG_STRONG: case GUMBO_TAG_SUB: case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME: case GUMBO_TAG_TT: case GUMBO_TAG_U: case GUMBO_TAG_VAR: case GUMBO_TAG_WBR: case GUMBO_TAG_DATA:
    case GUMBO_TAG_BDO: case GUMBO_TAG_BDI: case GUMBO_TAG_RUBY: case GUMBO_TAG_DEL: case GUMBO_TAG_LAST:
      return false;
    default:
      return true;
  }
}

std::string words_below(const GumboNode* node, std::size_t most) {
  constexpr int most_nodes = 20'000;  // a row of a hostile page may hold the whole page, once for each of its links
  std::string out;
  int visited = 0;
  HtmlWalk walk(node);
  while (!walk.done() && out.size() < most && ++visited < most_nodes) {
    const auto* here = walk.node();
    const auto tag = tag_of(here);
    if (is_text(here) && walk.step() == HtmlWalk::Step::enter) out += here->v.text.text;
    if (parts_words(tag)) out.push_back(' ');
    if (tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE)
      walk.skip_children();
    else
      walk.next();
  }
  return fold_space(clip(out, most));
}

std::string html_to_text(std::string_view html) {
  if (const auto text = simple_html_text(html)) return fold_space(*text);
  const auto tree = HtmlTree::fragment(html);
  return tree ? words_below(tree->root(), html.size() + 1) : fold_space(html);
}

}  // namespace boardwatch::documents
