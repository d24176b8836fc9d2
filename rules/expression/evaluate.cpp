// What an expression is worth for one finding.
#include <algorithm>
#include <cmath>

#include "core/utf8.hpp"
#include "rules/expression/expression.hpp"
#include "rules/expression/node.hpp"

namespace boardwatch::rules {
namespace {

Truth truth(bool value) { return value ? Truth::yes : Truth::no; }

bool same_letter(char a, char b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return lower(a) == lower(b);
}

/// Capital letters do not matter: papers write "Chief Nurse" and "chief nurse".
bool same_text(std::string_view a, std::string_view b) { return std::equal(a.begin(), a.end(), b.begin(), b.end(), same_letter); }

/// Two days of which only the month is known may or may not be the same.
Truth same_days(Days a, Days b) {
  if (a.most < b.least || b.most < a.least) return Truth::no;
  return a.least == a.most && a == b ? Truth::yes : Truth::unknown;
}

Truth equal(const Value& a, const Value& b) {
  if (!is_known(a) || !is_known(b)) return Truth::unknown;
  if (const auto* text = std::get_if<std::string_view>(&a)) return truth(same_text(*text, std::get<std::string_view>(b)));
  if (const auto* days = std::get_if<Days>(&a)) return same_days(*days, std::get<Days>(b));
  if (const auto* known = std::get_if<Truth>(&a)) {
    const auto other = std::get<Truth>(b);
    return *known == Truth::unknown || other == Truth::unknown ? Truth::unknown : truth(*known == other);
  }
  return truth(std::get<double>(a) == std::get<double>(b));
}

Truth less(const Value& a, const Value& b) {
  if (!is_known(a) || !is_known(b)) return Truth::unknown;
  if (const auto* days = std::get_if<Days>(&a)) {
    const auto& other = std::get<Days>(b);
    if (days->most < other.least) return Truth::yes;
    return days->least >= other.most ? Truth::no : Truth::unknown;
  }
  return truth(std::get<double>(a) < std::get<double>(b));
}

Truth compare(Op op, const Value& a, const Value& b) {
  switch (op) {
    case Op::equal: return equal(a, b);
    case Op::not_equal: return !equal(a, b);
    case Op::less: return less(a, b);
    case Op::more: return less(b, a);
    case Op::at_most: return !less(b, a);
    default: return !less(a, b);
  }
}

Truth among(const Node& node, const Subject& subject) {
  const auto value = value_of(node.children.front(), subject);
  auto found = Truth::no;
  for (std::size_t i = 1; i < node.children.size() && found != Truth::yes; ++i) found = either(found, equal(value, value_of(node.children[i], subject)));
  return found;
}

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

Truth matches(const Node& node, const Subject& subject) {
  const auto value = value_of(node.children.front(), subject);
  const auto* text = std::get_if<std::string_view>(&value);
  return text == nullptr ? Truth::unknown : truth(RE2::PartialMatch(piece(*text), *node.pattern));
}

Truth mentions(const Node& node, const Subject& subject) {
  return truth(RE2::PartialMatch(piece(evidence_of(subject.record.finding).words), *node.pattern));
}

Truth within(const Node& node, const Subject& subject) {
  if (subject.organisation == nullptr) return Truth::unknown;
  const bool in_region = subject.organisation->region == node.text;
  return truth(in_region || (subject.board != nullptr && subject.board->code == node.text));
}

Truth elsewhere(const Node& node, const Subject& subject) {
  const auto* entry = node.list->find(subject.record);
  if (entry == nullptr || entry->what != WatchedThing::person) return Truth::no;
  const auto& code = organisation_code_of(subject.record.finding);
  if (!entry->body || !code) return Truth::unknown;
  return truth(*entry->body != *code);
}

/// The first figure in the unit that is asked for; else, where the words speak of it, the main one.
Value figure(const Node& node, const Subject& subject) {
  const auto* signal = std::get_if<Signal>(&subject.record.finding);
  if (signal == nullptr || signal->figures.empty()) return {};
  for (const auto& each : signal->figures)
    if (same_text(each.unit, node.text)) return each.value;
  if (mentions(node, subject) == Truth::yes) return signal->figures.front().value;
  return {};
}

Value arithmetic(const Node& node, const Subject& subject) {
  const auto a = value_of(node.children[0], subject), b = value_of(node.children[1], subject);
  if (!is_known(a) || !is_known(b)) return {};
  if (const auto* days = std::get_if<Days>(&a)) {
    const auto& other = std::get<Days>(b);
    if (node.op == Op::sum) return Days{days->least + other.least, days->most + other.most};
    return Days{days->least - other.most, days->most - other.least};
  }
  const double x = std::get<double>(a), y = std::get<double>(b);
  const double out = node.op == Op::sum ? x + y : node.op == Op::difference ? x - y : node.op == Op::product ? x * y : x / y;
  return std::isfinite(out) ? Value(out) : Value();  // nothing can be divided by nothing
}

Value constant(const Node& node) {
  switch (node.type) {
    case Type::truth: return node.truth;
    case Type::number: return node.number;
    case Type::text: return std::string_view(node.text);
    default: return node.days;
  }
}

Value negative(const Node& node, const Subject& subject) {
  const auto value = value_of(node.children.front(), subject);
  const auto* number = std::get_if<double>(&value);
  return number == nullptr ? Value() : Value(-*number);
}

Truth truth_of_value(const Value& value) {
  const auto* known = std::get_if<Truth>(&value);
  return known == nullptr ? Truth::unknown : *known;
}

Truth joined(const Node& node, const Subject& subject) {
  const bool is_both = node.op == Op::both;
  const auto decides = is_both ? Truth::no : Truth::yes;
  auto so_far = !decides;
  for (const auto& child : node.children) {
    const auto next = truth_of(child, subject);
    if (next == decides) return decides;
    so_far = is_both ? both(so_far, next) : either(so_far, next);
  }
  return so_far;
}

}  // namespace

Truth truth_of(const Node& node, const Subject& subject) {
  switch (node.op) {
    case Op::either:
    case Op::both: return joined(node, subject);
    case Op::negation: return !truth_of(node.children.front(), subject);
    case Op::equal:
    case Op::not_equal:
    case Op::less:
    case Op::at_most:
    case Op::more:
    case Op::at_least: return compare(node.op, value_of(node.children[0], subject), value_of(node.children[1], subject));
    case Op::among: return among(node, subject);
    case Op::matches: return matches(node, subject);
    case Op::has: return truth(is_known(value_of(node.field->id, subject)));
    case Op::within: return within(node, subject);
    case Op::listed: return truth(node.list->find(subject.record) != nullptr);
    case Op::elsewhere: return elsewhere(node, subject);
    case Op::mentions: return mentions(node, subject);
    default: return truth_of_value(value_of(node, subject));
  }
}

Value value_of(const Node& node, const Subject& subject) {
  switch (node.op) {
    case Op::constant: return constant(node);
    case Op::field: return value_of(node.field->id, subject);
    case Op::figure: return figure(node, subject);
    case Op::minus: return negative(node, subject);
    case Op::sum:
    case Op::difference:
    case Op::product:
    case Op::quotient: return arithmetic(node, subject);
    default: return truth_of(node, subject);
  }
}

Truth Expression::evaluate(const Subject& subject) const { return truth_of(*root_, subject); }
Value Expression::value(const Subject& subject) const { return value_of(*root_, subject); }
Type Expression::type() const { return root_->type; }

}  // namespace boardwatch::rules
