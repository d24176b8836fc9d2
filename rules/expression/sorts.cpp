// Of which sorts of findings an expression can be true: it is worked out with nothing known but the sort, so that most rules
// are never asked about most findings.
#include <array>

#include "rules/expression/expression.hpp"
#include "rules/expression/node.hpp"

namespace boardwatch::rules {
namespace {

constexpr std::size_t change_kinds = 6, posts = 25;

/// A kind and, of a change, a post; as the codes of both.
struct Sort {
  std::string_view kind;
  std::string_view post;  ///< empty for a signal
};

Sort sort_at(std::size_t index) {
  const auto& changes = codes_of<ChangeKind>();
  if (index < change_kinds * posts) return {changes[index / posts], codes_of<Post>()[index % posts]};
  return {codes_of<SignalKind>()[index - change_kinds * posts], {}};
}

/// The truths that are possible, a bit for each.
using Possible = unsigned;
constexpr Possible no = 1, yes = 2, unknown = 4, any = 7;

Possible bit(Truth truth) { return truth == Truth::no ? no : truth == Truth::yes ? yes : unknown; }

template <class Join>
Possible join(Possible a, Possible b, Join how) {
  Possible out = 0;
  for (const auto x : {Truth::no, Truth::yes, Truth::unknown})
    for (const auto y : {Truth::no, Truth::yes, Truth::unknown})
      if ((a & bit(x)) != 0 && (b & bit(y)) != 0) out |= bit(how(x, y));
  return out;
}

bool can_have(const Field& field, const Sort& sort) { return sort.post.empty() ? field.of_signals : field.of_changes; }

/// What a sort tells of a field by itself; empty where it does not.
std::string_view told_by(const Field& field, const Sort& sort) {
  if (field.id == FieldId::kind) return sort.kind;
  if (field.id == FieldId::post) return sort.post;
  if (field.id == FieldId::family) return family_of(sort.kind);
  return {};
}

/// Whether a value that the node needs is never there.
bool always_unknown(const Node& node, const Sort& sort) {
  if (node.op == Op::field) return !can_have(*node.field, sort);
  if (node.op == Op::figure) return !sort.post.empty();
  for (const auto& child : node.children)
    if (always_unknown(child, sort)) return true;
  return false;
}

Possible compared(const Node& node, const Sort& sort) {
  if (always_unknown(node, sort)) return unknown;
  const auto& first = node.children.front();
  const auto told = first.op == Op::field ? told_by(*first.field, sort) : std::string_view();
  if (told.empty()) return any;
  for (std::size_t i = 1; i < node.children.size(); ++i) {
    if (node.children[i].op != Op::constant) return any;
    if (node.children[i].text == told) return node.op == Op::not_equal ? no : yes;
  }
  return node.op == Op::not_equal ? yes : no;
}

Possible possible(const Node& node, const Sort& sort) {
  switch (node.op) {
    case Op::either:
    case Op::both: {
      auto out = possible(node.children.front(), sort);
      for (std::size_t i = 1; i < node.children.size(); ++i) out = join(out, possible(node.children[i], sort), node.op == Op::both ? both : either);
      return out;
    }
    case Op::negation: return join(possible(node.children.front(), sort), yes, [](Truth a, Truth) { return !a; });
    case Op::equal:
    case Op::not_equal:
    case Op::among: return compared(node, sort);
    case Op::less:
    case Op::at_most:
    case Op::more:
    case Op::at_least:
    case Op::matches: return always_unknown(node, sort) ? unknown : any;
    case Op::has: return can_have(*node.field, sort) ? any : no;
    case Op::constant: return bit(node.truth);
    default: return any;
  }
}

}  // namespace

std::size_t sort_of(const Finding& finding) {
  if (const auto* change = std::get_if<Change>(&finding))
    return static_cast<std::size_t>(change->kind) * posts + static_cast<std::size_t>(change->post);
  return change_kinds * posts + static_cast<std::size_t>(std::get<Signal>(finding).kind);
}

Sorts sorts_of(const Node& node) {
  Sorts out;
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = (possible(node, sort_at(i)) & yes) != 0;
  return out;
}

}  // namespace boardwatch::rules
