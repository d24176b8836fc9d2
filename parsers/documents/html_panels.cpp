#include "parsers/documents/html_panels.hpp"

#include <array>
#include <utility>
#include <vector>

#include "core/utf8.hpp"
#include "parsers/documents/html_text.hpp"

namespace boardwatch::documents {
namespace {

constexpr std::size_t longest_label = 300;

bool speaks_of_panels(const GumboNode* node) {
  const std::string words = to_lower(std::string(attribute(node, "class")) + " " + std::string(attribute(node, "role")) + " " +
                                     std::string(attribute(node, "data-toggle")) + std::string(attribute(node, "data-bs-toggle")));
  for (const auto* kind : {"tab", "accordion", "collaps", "toggle", "panel", "expand"})
    if (words.find(kind) != words.npos) return true;
  return false;
}

/// The id that a button or tab names as what it shows; `sure` where nothing but a label names one so.
std::pair<std::string, bool> shown_by(const GumboNode* node) {
  if (const auto id = trim(attribute(node, "aria-controls")); !id.empty()) return {std::string(id), true};
  for (const auto* name : {"data-bs-target", "data-target", "href"}) {
    const auto target = trim(attribute(node, name));
    if (target.size() > 1 && target.front() == '#') return {std::string(target.substr(1)), false};
  }
  return {};
}

}  // namespace

Panels::Panels(const HtmlTree& tree) {
  std::unordered_map<std::string, const GumboNode*> by_id;
  std::vector<const GumboNode*> labels, labelled;
  for (HtmlWalk walk(tree.root()); !walk.done(); walk.next()) {
    const auto* node = walk.node();
    if (walk.step() != HtmlWalk::Step::enter || !is_element(node)) continue;
    if (const auto id = trim(attribute(node, "id")); !id.empty()) by_id.try_emplace(std::string(id), node);
    if (!shown_by(node).first.empty()) labels.push_back(node);
    if (!attribute(node, "aria-labelledby").empty()) labelled.push_back(node);
  }
  const auto join = [&](const GumboNode* label, const GumboNode* panel) {
    if (label_of_.try_emplace(panel, label).second) labels_.insert(label);
  };
  for (const auto* label : labels) {
    const auto [id, sure] = shown_by(label);
    const auto panel = by_id.find(id);
    if (panel != by_id.end() && (sure || speaks_of_panels(label) || speaks_of_panels(panel->second))) join(label, panel->second);
  }
  for (const auto* panel : labelled) {
    const auto label = by_id.find(std::string(trim(attribute(panel, "aria-labelledby"))));
    if (label != by_id.end() && speaks_of_panels(panel)) join(label->second, panel);
  }
}

std::string Panels::label(const GumboNode* node) const {
  const auto found = label_of_.find(node);
  return found == label_of_.end() ? std::string() : words_below(found->second, longest_label);
}

}  // namespace boardwatch::documents
