// A parsed HTML page: gumbo's tree within a budget of memory and depth.
#pragma once

#include <gumbo.h>

#include <memory>
#include <string>
#include <string_view>

#include "core/result.hpp"

namespace boardwatch::documents {

/// Owns every node; nodes live as long as the tree. Walks must not recurse.
class HtmlTree {
 public:
  /// `utf8` must be valid UTF-8. Errors: too_large, too_deep.
  static Result<HtmlTree> page(std::string_view utf8);
  /// A piece of HTML as feeds carry it.
  static Result<HtmlTree> fragment(std::string_view utf8);

  /// The `<html>` element.
  const GumboNode* root() const { return root_; }

 private:
  struct Heap;
  struct FreeHeap {
    void operator()(Heap* heap) const;
  };
  static Result<HtmlTree> parse(std::string_view utf8, const GumboOptions& options);
  static void* allocate(void* heap, std::size_t size);
  static void release(void* heap, void* memory);
  static GumboOutput* parse_within(Heap& heap, const GumboOptions& options, std::string_view utf8);

  std::unique_ptr<Heap, FreeHeap> heap_;
  std::string text_;  ///< gumbo's nodes point into it
  const GumboNode* root_ = nullptr;
};

/// Deepest nesting that a scan of the tags finds, counted no further than `limit` + 1. Elements that end by
/// themselves (`<p>`, `<li>`, `<br>`) do not count.
std::size_t html_depth(std::string_view html, std::size_t limit);

bool is_element(const GumboNode* node);
bool is_text(const GumboNode* node);
GumboTag tag_of(const GumboNode* node);  ///< GUMBO_TAG_LAST for what is no element
/// The value of an attribute; empty where there is none.
std::string_view attribute(const GumboNode* element, const char* name);

/// Visits nodes in the page's order without recursion.
class HtmlWalk {
 public:
  enum class Step { enter, leave };
  explicit HtmlWalk(const GumboNode* start) : node_(start), start_(start) {}

  bool done() const { return node_ == nullptr; }
  const GumboNode* node() const { return node_; }
  Step step() const { return step_; }
  void next() { advance(true); }
  /// Goes on without the children of the node just entered; its `leave` comes next.
  void skip_children() { advance(false); }

 private:
  void advance(bool into_children);

  const GumboNode* node_;
  const GumboNode* start_;
  Step step_ = Step::enter;
};

}  // namespace boardwatch::documents
