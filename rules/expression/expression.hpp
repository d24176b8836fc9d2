// The conditions of rules: `kind == "departure" and post in ["chair", "chief_executive"]`. Small, typed, with CEL's manners
// (https://github.com/google/cel-spec): no loops, so it always ends; a field that a finding does not have is unknown and not
// an error. The language is described in docs/rules.md.
#pragma once

#include <bitset>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalogue.hpp"
#include "rules/expression/field.hpp"
#include "rules/expression/token.hpp"
#include "rules/expression/value.hpp"
#include "rules/watch_list.hpp"

namespace boardwatch::rules {

struct Node;

/// What expressions may refer to. Outlives the compiling only; the lists are shared.
struct Vocabulary {
  const Catalogue& catalogue;
  const WatchLists& lists;
};

/// One condition of an expression (a comparison or a call), and what became of it.
struct ConditionTrace {
  std::string text;   ///< as written
  std::string value;  ///< of what it looks at, as written in an expression; "unknown"
  Truth truth = Truth::unknown;
};

/// What a finding is, as far as rules are sorted by: its kind, and of changes the post.
inline constexpr std::size_t sorts = 6 * 25 + 23;
std::size_t sort_of(const Finding& finding);
using Sorts = std::bitset<sorts>;

/// Immutable and cheap to copy. Any thread.
class Expression {
 public:
  static constexpr std::size_t longest = 8192;  ///< bytes
  static constexpr int deepest = 32;            ///< brackets in brackets

  /// Must be true or false. Errors say where in the text, what is wrong and what was probably meant.
  static tl::expected<Expression, Fault> compile(std::string_view text, const Vocabulary& vocabulary);
  /// Of any type.
  static tl::expected<Expression, Fault> compile_value(std::string_view text, const Vocabulary& vocabulary);

  Truth evaluate(const Subject& subject) const;
  Value value(const Subject& subject) const;
  Type type() const;
  /// Its conditions in the order in which they are written; those that did not matter too.
  std::vector<ConditionTrace> explain(const Subject& subject) const;
  /// The sorts of findings of which it can be true: rules are asked about no others.
  const Sorts& can_be_true_of() const { return can_be_true_of_; }
  /// Watch-lists that it looks at.
  std::vector<std::shared_ptr<const WatchList>> lists() const;
  const std::string& text() const { return *text_; }

 private:
  static tl::expected<Expression, Fault> compile_any(std::string_view text, const Vocabulary& vocabulary);

  std::shared_ptr<const std::string> text_;
  std::shared_ptr<const Node> root_;
  Sorts can_be_true_of_;
};

}  // namespace boardwatch::rules
