#include "core/utf8.hpp"
#include "parsers/documents/charset.hpp"
#include "parsers/documents/html.hpp"
#include "parsers/documents/html_page.hpp"
#include "parsers/documents/html_text.hpp"

namespace boardwatch::documents {
namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

/// Builds the text while the page is walked: one line for each block, a table row's cells parted by " | ".
class Builder {
 public:
  Builder(Document& document, const HtmlPage& page) : document_(document), page_(page) {}

  bool left_out(const GumboNode* node) const {
    switch (tag_of(node)) {
      case GUMBO_TAG_SCRIPT: case GUMBO_TAG_STYLE: case GUMBO_TAG_NOSCRIPT: case GUMBO_TAG_TEMPLATE: case GUMBO_TAG_SVG:
      case GUMBO_TAG_IFRAME: case GUMBO_TAG_BUTTON: case GUMBO_TAG_SELECT: case GUMBO_TAG_TEXTAREA: case GUMBO_TAG_HEAD:
      case GUMBO_TAG_NAV: case GUMBO_TAG_ASIDE: case GUMBO_TAG_FOOTER:
        return true;
      case GUMBO_TAG_HEADER: case GUMBO_TAG_FORM:
        return !page_.with_content.contains(node);
      default:
        return attribute(node, "role") == "navigation" || attribute(node, "role") == "banner" || attribute(node, "role") == "contentinfo";
    }
  }

  void enter(const GumboNode* node) {
    if (is_text(node)) return add(node->v.text.text);
    const auto tag = tag_of(node);
    if (row_ != nullptr) return enter_in_row(tag);
    if (tag == GUMBO_TAG_TR && !page_.layout_rows.contains(node)) {
      flush();
      row_ = node;
      kind_ = BlockKind::table_row;
    } else if (tag == GUMBO_TAG_BR) {
      end_line();
    } else if (parts_words(tag)) {
      flush();
      kind_ = is_heading(tag) ? BlockKind::heading : tag == GUMBO_TAG_LI ? BlockKind::list_item : inherited_;
      if (tag == GUMBO_TAG_LI) inherited_ = BlockKind::list_item;
    }
  }

  void leave(const GumboNode* node) {
    const auto tag = tag_of(node);
    if (row_ == node) {
      flush();
      row_ = nullptr;
    } else if (row_ == nullptr && parts_words(tag) && tag != GUMBO_TAG_BR) {
      flush();
      if (tag == GUMBO_TAG_LI || tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL) inherited_ = BlockKind::paragraph;
    }
  }

  void flush() {
    auto& text = document_.text;
    while (text.size() > begin_ && (is_space(text.back()) || (row_ != nullptr && text.back() == '|'))) text.pop_back();
    if (text.size() > begin_) {
      document_.blocks.push_back({kind_, begin_, text.size()});
      text.push_back('\n');
    }
    begin_ = text.size();
    kind_ = BlockKind::paragraph;
    cells_ = 0;
  }

 private:
  void enter_in_row(GumboTag tag) {
    const bool cell = tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
    if (cell && cells_++ > 0)
      document_.text += document_.text.ends_with(' ') ? "| " : " | ";
    else if (parts_words(tag))
      add(" ");
  }

  void end_line() {
    auto& text = document_.text;
    while (text.size() > begin_ && text.back() == ' ') text.pop_back();
    if (text.size() > begin_ && text.back() != '\n') text.push_back('\n');
  }

  void add(std::string_view words) {
    auto& text = document_.text;
    for (std::size_t at = 0; at < words.size(); ++at) {
      const bool no_break = words.substr(at, 2) == "\xC2\xA0";
      if (no_break) ++at;
      if (!no_break && !is_space(words[at]))
        text.push_back(words[at]);
      else if (text.size() > begin_ && !is_space(text.back()))
        text.push_back(' ');
    }
  }

  Document& document_;
  const HtmlPage& page_;
  BlockKind kind_ = BlockKind::paragraph;
  BlockKind inherited_ = BlockKind::paragraph;  ///< of paragraphs inside a list item
  const GumboNode* row_ = nullptr;
  std::size_t begin_ = 0;
  int cells_ = 0;
};

void build(Document& document, const HtmlPage& page, const GumboNode* start) {
  Builder builder(document, page);
  HtmlWalk walk(start);
  while (!walk.done()) {
    const auto* node = walk.node();
    const bool entering = walk.step() == HtmlWalk::Step::enter;
    const bool skip = entering && is_element(node) && node != start && builder.left_out(node);
    if (entering && !skip) builder.enter(node);
    if (!entering) builder.leave(node);
    if (skip)
      walk.skip_children();
    else
      walk.next();
  }
  builder.flush();
}

}  // namespace

Result<Document> read_html(std::string_view bytes, std::string_view content_type) {
  if (bytes.empty()) return fail(Errc::empty, "the page has no bytes");
  const auto decoded = to_utf8(bytes, content_type, Markup::html);
  BW_TRY(const auto tree, HtmlTree::page(decoded.text));
  const auto page = survey(tree);
  Document document;
  document.kind = DocumentKind::html;
  document.title = page.title;
  document.date = page.date;
  build(document, page, page.main);
  if (document.blocks.empty()) return fail(Errc::no_text, "the page has no words of its own: it may need scripts to show them");
  return document;
}

}  // namespace boardwatch::documents
