// A compiled expression: a tree whose types were checked.
#pragma once

#include <re2/re2.h>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "rules/expression/expression.hpp"
#include "rules/expression/field.hpp"
#include "rules/expression/value.hpp"
#include "rules/watch_list.hpp"

namespace boardwatch::rules {

enum class Op : unsigned char {
  either, both, negation,                                 // of truths
  equal, not_equal, less, at_most, more, at_least,        // of two values of a type
  among,                                                  // the first child is one of the others
  matches,                                                // the child, by `pattern`
  sum, difference, product, quotient, minus,
  constant, field,
  has,       // whether `field` is known
  within,    // whether the body lies in the region or under the board `text`
  listed,    // whether `list` has it
  elsewhere, // whether `list` has a person of another body than the finding's
  figure,    // the figure that `text` names
  mentions,  // whether the words have `pattern`
};

struct Node {
  Op op = Op::constant;
  Type type = Type::truth;
  std::size_t begin = 0;  ///< where it stands in the expression's text
  std::size_t end = 0;
  std::vector<Node> children;
  const Field* field = nullptr;
  std::string text;  ///< of a constant text, or what a call asks for
  double number = 0;
  Days days;
  Truth truth = Truth::unknown;
  std::shared_ptr<const RE2> pattern;
  std::shared_ptr<const WatchList> list;
};

Value value_of(const Node& node, const Subject& subject);
Truth truth_of(const Node& node, const Subject& subject);
/// The sorts of findings of which the node may be true (sorts.cpp).
Sorts sorts_of(const Node& node);

}  // namespace boardwatch::rules
