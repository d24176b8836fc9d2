#include "parsers/documents/html_page.hpp"

#include <array>

#include "core/utf8.hpp"
#include "parsers/documents/feed_date.hpp"
#include "parsers/documents/html_text.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::size_t longest_title = 400;

/// Marks the elements above `node` of kind `kind`; stops where an earlier mark shows that the rest is done.
void mark_above(const GumboNode* node, GumboTag kind, std::unordered_set<const GumboNode*>& marked) {
  for (const auto* above = node->parent; above != nullptr; above = above->parent)
    if (tag_of(above) == kind && !marked.insert(above).second) return;
}

std::optional<Date> meta_date(const GumboNode* meta) {
  constexpr std::array<std::string_view, 10> names{"article:published_time", "datepublished", "dc.date",        "dcterms.date", "dcterms.issued",
                                                   "dc.date.issued",         "date",          "publish-date",   "pubdate",      "govuk:public-updated-at"};
  for (const auto* attribute_name : {"property", "name", "itemprop"}) {
    const std::string name = to_lower(attribute(meta, attribute_name));
    for (const auto known : names)
      if (name == known) return parse_iso_day(attribute(meta, "content"));
  }
  return std::nullopt;
}

/// Collects while the page is walked once.
class Survey {
 public:
  void visit(const GumboNode* node) {
    const auto tag = tag_of(node);
    if (tag == GUMBO_TAG_META && !meta_) meta_ = meta_date(node);
    if (tag == GUMBO_TAG_TIME && !time_) time_ = parse_iso_day(attribute(node, "datetime"));
    if (tag == GUMBO_TAG_TITLE && title_.empty() && tag_of(node->parent) == GUMBO_TAG_HEAD) title_ = words_below(node, longest_title);
    if (tag == GUMBO_TAG_H1 && h1_.empty()) h1_ = words_below(node, longest_title);
    if (tag == GUMBO_TAG_BASE && page_.base.empty()) page_.base = attribute(node, "href");
    if (tag == GUMBO_TAG_TABLE) mark_above(node, GUMBO_TAG_TR, page_.layout_rows);
    if (tag == GUMBO_TAG_BODY) body_ = node;
    landmark(node, tag);
  }

  HtmlPage finish(const GumboNode* root) {
    page_.title = title_.empty() ? h1_ : title_;
    page_.date = meta_ ? meta_ : time_;
    if (main_ == nullptr && articles_ == 1) main_ = article_;
    if (body_ == nullptr) body_ = root;
    page_.main = main_ != nullptr && words_below(main_, 400).size() >= 100 ? main_ : body_;
    return std::move(page_);
  }

 private:
  void landmark(const GumboNode* node, GumboTag tag) {
    const bool main = tag == GUMBO_TAG_MAIN || attribute(node, "role") == "main";
    if (main && main_ == nullptr) main_ = node;
    if (tag == GUMBO_TAG_ARTICLE && ++articles_ == 1) article_ = node;
    // Old content systems put the whole page into a form.
    if (main || tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_TABLE) mark_above(node, GUMBO_TAG_FORM, page_.with_content);
    if (main || tag == GUMBO_TAG_ARTICLE) mark_above(node, GUMBO_TAG_HEADER, page_.with_content);
    if (tag == GUMBO_TAG_HEADER && inside_article(node)) page_.with_content.insert(node);
  }

  static bool inside_article(const GumboNode* node) {
    for (const auto* above = node->parent; above != nullptr; above = above->parent)
      if (tag_of(above) == GUMBO_TAG_ARTICLE || tag_of(above) == GUMBO_TAG_MAIN) return true;
    return false;
  }

  HtmlPage page_;
  std::string title_, h1_;
  std::optional<Date> meta_, time_;
  const GumboNode* main_ = nullptr;
  const GumboNode* article_ = nullptr;
  const GumboNode* body_ = nullptr;
  int articles_ = 0;
};

}  // namespace

HtmlPage survey(const HtmlTree& tree) {
  Survey survey;
  for (HtmlWalk walk(tree.root()); !walk.done(); walk.next())
    if (walk.step() == HtmlWalk::Step::enter && is_element(walk.node())) survey.visit(walk.node());
  return survey.finish(tree.root());
}

bool is_heading(GumboTag tag) { return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6; }

}  // namespace boardwatch::documents
