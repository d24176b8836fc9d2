#include "parsers/documents/html_tree.hpp"

#include <array>
#include <csetjmp>
#include <cstdlib>
#include <vector>

#include "core/utf8.hpp"
#include "parsers/documents/limits.hpp"

namespace boardwatch::documents {

// gumbo neither limits its memory nor frees a deep tree without recursion. All it asks for comes from this heap, which
// is freed as a whole; where the budget ends, control leaves gumbo by longjmp, as it is C and checks no allocation.
struct HtmlTree::Heap {
  struct alignas(std::max_align_t) Chunk {
    Chunk* previous;
    Chunk* next;
    std::size_t size;
  };
  Chunk first{nullptr, nullptr, 0};
  std::size_t used = 0;
  std::jmp_buf out_of_room;
};

void HtmlTree::FreeHeap::operator()(Heap* heap) const {
  for (auto* chunk = heap->first.next; chunk != nullptr;) {
    auto* next = chunk->next;
    std::free(chunk);
    chunk = next;
  }
  delete heap;
}

void* HtmlTree::allocate(void* userdata, std::size_t size) {
  auto& heap = *static_cast<Heap*>(userdata);
  if (size > max_html_memory - heap.used) std::longjmp(heap.out_of_room, 1);
  auto* chunk = static_cast<Heap::Chunk*>(std::malloc(sizeof(Heap::Chunk) + size));
  if (chunk == nullptr) std::longjmp(heap.out_of_room, 1);
  heap.used += size;
  *chunk = {&heap.first, heap.first.next, size};
  if (chunk->next != nullptr) chunk->next->previous = chunk;
  heap.first.next = chunk;
  return chunk + 1;
}

void HtmlTree::release(void* userdata, void* memory) {
  if (memory == nullptr) return;
  auto& heap = *static_cast<Heap*>(userdata);
  auto* chunk = static_cast<Heap::Chunk*>(memory) - 1;
  chunk->previous->next = chunk->next;
  if (chunk->next != nullptr) chunk->next->previous = chunk->previous;
  heap.used -= chunk->size;
  std::free(chunk);
}

// Holds nothing that needs destroying: control may come back here over gumbo's frames.
GumboOutput* HtmlTree::parse_within(Heap& heap, const GumboOptions& options, std::string_view utf8) {
  if (setjmp(heap.out_of_room) != 0) return nullptr;
  return gumbo_parse_with_options(&options, utf8.data(), utf8.size());
}

Result<HtmlTree> HtmlTree::parse(std::string_view utf8, const GumboOptions& wanted) {
  if (utf8.size() > max_page_bytes)
    return fail(Errc::too_large, "HTML of " + std::to_string(utf8.size()) + " bytes is over the limit of " + std::to_string(max_page_bytes));
  if (html_depth(utf8, max_html_depth) > max_html_depth)
    return fail(Errc::too_deep, "HTML elements are nested more than " + std::to_string(max_html_depth) + " deep");
  HtmlTree tree;
  tree.heap_.reset(new Heap);
  tree.text_ = utf8;
  GumboOptions options = wanted;
  options.allocator = &HtmlTree::allocate;
  options.deallocator = &HtmlTree::release;
  options.userdata = tree.heap_.get();
  options.max_errors = 0;
  const auto* output = parse_within(*tree.heap_, options, tree.text_);
  if (output == nullptr || output->root == nullptr)
    return fail(Errc::too_large, "HTML needs more than " + std::to_string(max_html_memory >> 20) + " MiB of memory to read");
  tree.root_ = output->root;
  return tree;
}

Result<HtmlTree> HtmlTree::page(std::string_view utf8) { return parse(utf8, kGumboDefaultOptions); }

Result<HtmlTree> HtmlTree::fragment(std::string_view utf8) {
  GumboOptions options = kGumboDefaultOptions;
  options.fragment_context = GUMBO_TAG_DIV;
  return parse(utf8, options);
}

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Elements that have no end, or that the next of their kind ends.
bool ends_by_itself(std::string_view name) {
  constexpr std::array<std::string_view, 32> names{"area", "base",   "br",    "col",   "embed", "hr",    "img",      "input", "link",  "meta", "param",
                                                   "wbr",  "source", "track", "p",     "li",    "dt",    "dd",       "tr",    "td",    "th",   "thead",
                                                   "tbody", "tfoot", "option", "optgroup", "colgroup", "rp", "rt", "html", "head", "body"};
  for (const auto known : names)
    if (name == known) return true;
  return false;
}

/// Raw text elements: what looks like tags in them is none.
std::size_t after_raw_text(std::string_view html, std::size_t at, std::string_view name) {
  for (auto end = html.find("</", at); end != html.npos; end = html.find("</", end + 2))
    if (to_lower(html.substr(end + 2, name.size())) == name) return end;
  return html.size();
}

std::size_t after_tag(std::string_view html, std::size_t at) {
  char quote = '\0';
  for (; at < html.size(); ++at) {
    const char c = html[at];
    if (quote != '\0') {
      if (c == quote) quote = '\0';
    } else if ((c == '"' || c == '\'') && html[at - 1] == '=') {
      quote = c;
    } else if (c == '>') {
      return at + 1;
    }
  }
  return html.size();
}

/// Open elements by name. Bounded by the limit, so that looking for the one that a tag closes is cheap.
class OpenElements {
 public:
  void open(std::string_view name) { names_.push_back(to_lower(name)); }
  void close(std::string_view name) {
    const std::string lower = to_lower(name);
    for (std::size_t i = names_.size(); i > 0; --i) {
      if (names_[i - 1] != lower) continue;
      names_.resize(i - 1);
      return;
    }
  }
  std::size_t count() const { return names_.size(); }

 private:
  std::vector<std::string> names_;
};

}  // namespace

std::size_t html_depth(std::string_view html, std::size_t limit) {
  OpenElements open;
  std::size_t deepest = 0;
  for (auto at = html.find('<'); at != html.npos && at < html.size(); at = html.find('<', at)) {
    if (html.substr(at, 4) == "<!--") {
      const auto end = html.find("-->", at);
      at = end == html.npos ? html.size() : end;
      continue;
    }
    const bool closing = at + 1 < html.size() && html[at + 1] == '/';
    const auto start = at + (closing ? 2 : 1);
    auto end = start;
    while (end < html.size() && end - start < 40 && html[end] != '>' && html[end] != '/' && html[end] != ' ' && html[end] != '\n' && html[end] != '\t') ++end;
    at = start;
    if (start >= html.size() || !is_letter(html[start])) continue;
    const auto name = html.substr(start, end - start);
    const std::string lower = to_lower(name);
    at = after_tag(html, end);
    if (closing) {
      open.close(name);
    } else if (lower == "script" || lower == "style" || lower == "textarea" || lower == "title") {
      at = after_raw_text(html, at, lower);
    } else if (!ends_by_itself(lower) && !(at >= 2 && html.substr(at - 2, 2) == "/>" && lower != "div")) {
      open.open(name);
      deepest = std::max(deepest, open.count());
      if (deepest > limit) return deepest;
    }
  }
  return deepest;
}

bool is_element(const GumboNode* node) { return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE; }

bool is_text(const GumboNode* node) {
  return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

GumboTag tag_of(const GumboNode* node) { return is_element(node) ? node->v.element.tag : GUMBO_TAG_LAST; }

std::string_view attribute(const GumboNode* element, const char* name) {
  if (!is_element(element)) return {};
  const auto* found = gumbo_get_attribute(&element->v.element.attributes, name);
  return found != nullptr ? std::string_view(found->value) : std::string_view();
}

namespace {

const GumboVector* children_of(const GumboNode* node) {
  if (is_element(node)) return &node->v.element.children;
  return node->type == GUMBO_NODE_DOCUMENT ? &node->v.document.children : nullptr;
}

const GumboNode* child(const GumboNode* node, std::size_t index) {
  const auto* children = children_of(node);
  if (children == nullptr || index >= children->length) return nullptr;
  return static_cast<const GumboNode*>(children->data[index]);
}

}  // namespace

void HtmlWalk::advance(bool into_children) {
  if (step_ == Step::enter) {
    const auto* first = into_children ? child(node_, 0) : nullptr;
    if (first != nullptr)
      node_ = first;
    else
      step_ = Step::leave;
    return;
  }
  if (node_ == start_) {
    node_ = nullptr;
    return;
  }
  const auto* sibling = child(node_->parent, node_->index_within_parent + 1);
  node_ = sibling != nullptr ? sibling : node_->parent;
  step_ = sibling != nullptr ? Step::enter : Step::leave;
}

}  // namespace boardwatch::documents
