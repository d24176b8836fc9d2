// Accordions and tabs: which words label which part of a page. Used by html_blocks only.
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>

#include "parsers/documents/html_tree.hpp"

namespace boardwatch::documents {

/// Nodes point into the tree that was looked through.
class Panels {
 public:
  explicit Panels(const HtmlTree& tree);

  /// The words on the button or tab that shows `node`; empty where there is none.
  std::string label(const GumboNode* node) const;
  /// The words of `node` are the label of a panel.
  bool is_label(const GumboNode* node) const { return labels_.contains(node); }

 private:
  std::unordered_map<const GumboNode*, const GumboNode*> label_of_;
  std::unordered_set<const GumboNode*> labels_;
};

}  // namespace boardwatch::documents
