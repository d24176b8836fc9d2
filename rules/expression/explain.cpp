// Why an expression is true, false or unknown, condition by condition.
#include "rules/expression/expression.hpp"
#include "rules/expression/node.hpp"

namespace boardwatch::rules {
namespace {

bool joins(const Node& node) { return node.op == Op::either || node.op == Op::both || node.op == Op::negation; }

void collect_conditions(const Node& node, std::vector<const Node*>& out) {
  if (!joins(node)) {
    out.push_back(&node);
    return;
  }
  for (const auto& child : node.children) collect_conditions(child, out);
}

void collect_lists(const Node& node, std::vector<std::shared_ptr<const WatchList>>& out) {
  if (node.list != nullptr) out.push_back(node.list);
  for (const auto& child : node.children) collect_lists(child, out);
}

std::string listed(const Node& node, const Subject& subject) {
  const auto* entry = node.list->find(subject.record);
  return entry == nullptr ? "not on the list" : '"' + entry->name + '"';
}

std::string place_of(const Subject& subject) {
  if (subject.organisation == nullptr) return "unknown";
  return subject.organisation->region + (subject.board != nullptr ? ", " + subject.board->name : "");
}

/// What a condition looks at: of a comparison the side that is not written out.
std::string looked_at(const Node& node, const Subject& subject) {
  if (node.op == Op::listed || node.op == Op::elsewhere) return listed(node, subject);
  if (node.op == Op::within) return place_of(subject);
  if (node.op == Op::has) return to_text(value_of(node.field->id, subject), node.field->type);
  if (node.op == Op::mentions) return to_text(std::string_view(evidence_of(subject.record.finding).words), Type::text);
  if (node.children.empty()) return to_text(value_of(node, subject), node.type);
  const auto& first = node.children.front();
  const auto& shown = first.op == Op::constant && node.children.size() == 2 ? node.children.back() : first;
  auto out = to_text(value_of(shown, subject), shown.type);
  if (node.op != Op::among && node.children.size() == 2 && first.op != Op::constant && node.children.back().op != Op::constant)
    out += " and " + to_text(value_of(node.children.back(), subject), node.children.back().type);
  return out;
}

}  // namespace

std::vector<ConditionTrace> Expression::explain(const Subject& subject) const {
  std::vector<const Node*> conditions;
  collect_conditions(*root_, conditions);
  std::vector<ConditionTrace> out;
  for (const auto* node : conditions)
    out.push_back({text_->substr(node->begin, node->end - node->begin), looked_at(*node, subject), truth_of(*node, subject)});
  return out;
}

std::vector<std::shared_ptr<const WatchList>> Expression::lists() const {
  std::vector<std::shared_ptr<const WatchList>> out;
  collect_lists(*root_, out);
  return out;
}

}  // namespace boardwatch::rules
