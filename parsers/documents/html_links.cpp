#include <unordered_map>

#include "core/utf8.hpp"
#include "parsers/documents/charset.hpp"
#include "parsers/documents/html.hpp"
#include "parsers/documents/html_page.hpp"
#include "parsers/documents/html_text.hpp"
#include "parsers/documents/sniff.hpp"
#include "parsers/documents/url.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::size_t most_links = 50'000;
constexpr std::size_t longest_text = 500;
constexpr std::size_t longest_context = 600;
constexpr std::size_t longest_box = 300;  // a <div> that says more is no row

/// The link's words; an icon's alternative text, label or tooltip where it has none.
std::string words_of_link(const GumboNode* link) {
  auto words = words_below(link, longest_text);
  for (const auto* name : {"aria-label", "title"})
    if (words.empty()) words = fold_space(clip(attribute(link, name), longest_text));
  for (HtmlWalk walk(link); words.empty() && !walk.done(); walk.next())
    if (tag_of(walk.node()) == GUMBO_TAG_IMG) words = fold_space(clip(attribute(walk.node(), "alt"), longest_text));
  return words;
}

/// The words of the row, list item or paragraph around a link, else of a small box.
std::string context_of(const GumboNode* link) {
  std::string box;
  for (const auto* above = link->parent; above != nullptr; above = above->parent) {
    switch (tag_of(above)) {
      case GUMBO_TAG_TR: case GUMBO_TAG_LI: case GUMBO_TAG_P: case GUMBO_TAG_DD: case GUMBO_TAG_DT: case GUMBO_TAG_BLOCKQUOTE:
        return words_below(above, longest_context);
      case GUMBO_TAG_DIV: case GUMBO_TAG_ARTICLE: case GUMBO_TAG_SECTION: {
        auto words = words_below(above, longest_box + 1);
        if (words.size() > longest_box) return box;
        box = std::move(words);
        break;
      }
      case GUMBO_TAG_BODY:
        return box;
      default:
        break;
    }
  }
  return box;
}

/// Collects links while the page is walked once in its order.
class Links {
 public:
  explicit Links(std::string base) : base_(std::move(base)) {}

  void visit(const GumboNode* node) {
    const auto tag = tag_of(node);
    const bool heading = is_heading(tag) || tag == GUMBO_TAG_CAPTION || tag == GUMBO_TAG_SUMMARY || tag == GUMBO_TAG_LEGEND;
    if (heading) {
      auto words = words_below(node, longest_text);
      if (!words.empty()) heading_ = std::move(words);
    }
    if (tag == GUMBO_TAG_A || tag == GUMBO_TAG_AREA) add(node);
  }

  std::vector<Link> take() { return std::move(links_); }

 private:
  void add(const GumboNode* node) {
    const auto href = trim(attribute(node, "href"));
    if (href.empty() || href.starts_with('#') || links_.size() >= most_links) return;
    const auto url = without_fragment(resolve_url(base_, href));
    if (!is_http(url)) return;
    const auto [known, is_new] = index_.try_emplace(url, links_.size());
    // An icon and a title often lead to the same paper: the one with words tells more.
    if (!is_new && !links_[known->second].text.empty()) return;
    Link link{url, words_of_link(node), context_of(node), heading_};
    if (is_new)
      links_.push_back(std::move(link));
    else
      links_[known->second] = std::move(link);
  }

  std::string base_;
  std::string heading_;
  std::vector<Link> links_;
  std::unordered_map<std::string, std::size_t> index_;
};

}  // namespace

Result<LinkPage> read_links(std::string_view bytes, std::string_view content_type, std::string_view base_url) {
  const auto type = sniff(bytes);
  if (type == FileType::empty) return fail(Errc::empty, "the page has no bytes: try again later");
  if (!may_be_markup(type) || type == FileType::json || type == FileType::binary)
    return fail(Errc::wrong_type, std::string(describe(type)) + " where a web page was expected: check the source's address");
  const auto decoded = to_utf8(bytes, content_type, Markup::html);
  BW_TRY(const auto tree, HtmlTree::page(decoded.text));
  auto page = survey(tree);
  Links links(page.base.empty() ? std::string(base_url) : resolve_url(base_url, page.base));
  for (HtmlWalk walk(tree.root()); !walk.done(); walk.next())
    if (walk.step() == HtmlWalk::Step::enter && is_element(walk.node())) links.visit(walk.node());
  return LinkPage{std::move(page.title), links.take()};
}

}  // namespace boardwatch::documents
