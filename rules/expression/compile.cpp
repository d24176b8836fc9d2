// From the text of an expression to a tree whose types fit. What no finding could ever satisfy for a slip of the pen is refused
// here: it would look active and stay silent.
#include <algorithm>
#include <array>
#include <charconv>

#include "core/utf8.hpp"
#include "rules/expression/expression.hpp"
#include "rules/expression/node.hpp"
#include "rules/refusals.hpp"

namespace boardwatch::rules {
namespace {

template <class T>
using Parsed = tl::expected<T, Fault>;

// As BW_TRY, for faults.
#define BW_PARSE(declaration, ...) BW_PARSE_(BW_JOIN(bw_parsed_, __LINE__), declaration, __VA_ARGS__)
#define BW_PARSE_(name, declaration, ...)                                  \
  auto name = __VA_ARGS__;                                                 \
  if (!name) return ::tl::unexpected<Fault>(std::move(name).error());      \
  declaration = *std::move(name)

constexpr std::size_t longest_pattern = 1000;
constexpr std::int64_t most_pattern_memory = 1 << 20;
constexpr std::size_t most_nodes = 2000;

tl::unexpected<Fault> fault(std::size_t at, std::string what) { return tl::unexpected<Fault>(Fault{at, std::move(what)}); }

struct Function {
  std::string_view name;
  std::string_view form;
};
constexpr std::array<Function, 7> functions{{{"has", "has(person)"},
                                             {"within", "within(org.region, \"North West\")"},
                                             {"watchlist", "watchlist(\"ministers\")"},
                                             {"elsewhere", "elsewhere(\"ministers\")"},
                                             {"figure", "figure(\"deficit\")"},
                                             {"mentions", "mentions(\"merger\")"},
                                             {"date", "date(\"2026-05-31\")"}}};
/// How a function is written; empty where there is none of that name.
std::string form_of(const Token& name) {
  const auto known = std::find_if(functions.begin(), functions.end(), [&](const Function& function) { return function.name == name.raw; });
  return known == functions.end() ? std::string() : std::string(known->form);
}

constexpr std::array<std::string_view, 7> keywords{"and", "or", "not", "in", "matches", "true", "false"};

/// Matches a phrase as words of their own, whatever the letters' case and the white space between.
std::string pattern_of_phrase(std::string_view phrase) {
  std::string out = "(?i)\\b";
  bool first = true;
  const auto folded = fold_space(phrase);
  for (const auto word : split(folded, ' ')) {
    if (!first) out += "[\\s\\x{A0}]+";
    out += RE2::QuoteMeta(re2::StringPiece(word.data(), word.size()));
    first = false;
  }
  return out + "\\b";
}

class Compiler {
 public:
  Compiler(std::string_view text, std::vector<Token> tokens, const Vocabulary& vocabulary)
      : text_(text), tokens_(std::move(tokens)), vocabulary_(vocabulary) {}

  Parsed<Node> compile() {
    BW_PARSE(auto node, either());
    if (here().kind != TokenKind::end) return fault(here().at, unexpected());
    return node;
  }

 private:
  const Token& here() const { return tokens_[next_]; }
  bool is(std::string_view raw) const { return here().kind != TokenKind::text && here().raw == raw; }
  bool take(std::string_view raw) {
    if (!is(raw)) return false;
    ++next_;
    return true;
  }
  std::string unexpected() const;
  Parsed<Node> finish(Node node, std::size_t begin);
  Parsed<Node> truths(Op op, std::string_view word, Parsed<Node> (Compiler::*part)());

  Parsed<Node> either() { return truths(Op::either, "or", &Compiler::both); }
  Parsed<Node> both() { return truths(Op::both, "and", &Compiler::negation); }
  Parsed<Node> negation();
  Parsed<Node> comparison();
  Parsed<Node> compared(Node left, Op op);
  Parsed<Node> among(Node left);
  Parsed<Node> matches(Node left);
  Parsed<Node> sum() { return reckoned(&Compiler::product, {{{"+", Op::sum}, {"-", Op::difference}}}); }
  Parsed<Node> product() { return reckoned(&Compiler::negative, {{{"*", Op::product}, {"/", Op::quotient}}}); }
  Parsed<Node> reckoned(Parsed<Node> (Compiler::*part)(), std::array<std::pair<std::string_view, Op>, 2> signs);
  Parsed<Node> arithmetic(Node left, Op op, Node right);
  Parsed<Node> negative();
  Parsed<Node> primary();
  Parsed<Node> brackets();
  Parsed<Node> number();
  Parsed<Node> name();
  Parsed<Node> call(const Token& function);
  Parsed<Node> place(const Token& function);
  Parsed<Node> list_member(const Token& function, Op op);
  Parsed<Token> text_argument(const Token& function);
  Parsed<Node> calendar_day(const Token& function);
  Parsed<const Field*> field_argument(const Token& function);
  Parsed<void> closes(const Token& function);

  Parsed<void> expect(const Node& node, Type type, std::string_view why) const;
  Parsed<void> can_equal(const Node& a, const Node& b) const;
  Parsed<void> known_code(const Field& field, const Node& constant) const;

  std::string_view text_;
  std::vector<Token> tokens_;
  const Vocabulary& vocabulary_;
  std::size_t next_ = 0;
  std::size_t nodes_ = 0;
  int depth_ = 0;
};

std::string Compiler::unexpected() const {
  const auto& token = here();
  if (token.kind == TokenKind::end) return "the expression ends where a value should be";
  if (token.raw == ")" || token.raw == "]") return quoted(token.raw) + " was never opened";
  return quoted(token.raw) + " is not expected here; join conditions by \"and\" or \"or\"";
}

Parsed<Node> Compiler::finish(Node node, std::size_t begin) {
  if (++nodes_ > most_nodes) return fault(begin, "the expression has more than " + std::to_string(most_nodes) + " parts; split the rule");
  node.begin = begin;
  const auto& last = tokens_[next_ == 0 ? 0 : next_ - 1];
  node.end = last.at + last.raw.size();
  return node;
}

Parsed<void> Compiler::expect(const Node& node, Type type, std::string_view why) const {
  if (node.type == type) return {};
  return fault(node.begin, quoted(text_.substr(node.begin, node.end - node.begin)) + " is " + std::string(to_word(node.type)) + ", and " + std::string(why) + " " +
                               std::string(to_word(type)));
}

Parsed<Node> Compiler::truths(Op op, std::string_view word, Parsed<Node> (Compiler::*part)()) {
  const auto begin = here().at;
  BW_PARSE(auto first, (this->*part)());
  if (!is(word)) return first;
  Node node;
  node.op = op;
  node.children.push_back(std::move(first));
  while (take(word)) {
    BW_PARSE(auto more, (this->*part)());
    node.children.push_back(std::move(more));
  }
  for (const auto& child : node.children)
    if (auto fits = expect(child, Type::truth, quoted(word) + " joins what is"); !fits) return tl::unexpected(fits.error());
  return finish(std::move(node), begin);
}

Parsed<Node> Compiler::negation() {
  const auto begin = here().at;
  if (!take("not")) return comparison();
  if (++depth_ > Expression::deepest) return fault(begin, "is nested too deep; split the rule");
  BW_PARSE(auto inner, negation());
  --depth_;
  if (auto fits = expect(inner, Type::truth, "\"not\" needs what is"); !fits) return tl::unexpected(fits.error());
  Node node;
  node.op = Op::negation;
  node.children.push_back(std::move(inner));
  return finish(std::move(node), begin);
}

Parsed<Node> Compiler::comparison() {
  static constexpr std::array<std::pair<std::string_view, Op>, 6> signs{
      {{"==", Op::equal}, {"!=", Op::not_equal}, {"<=", Op::at_most}, {">=", Op::at_least}, {"<", Op::less}, {">", Op::more}}};
  const auto begin = here().at;
  BW_PARSE(auto left, sum());
  for (const auto& [sign, op] : signs)
    if (take(sign)) return compared(std::move(left), op);
  if (take("in")) return among(std::move(left));
  if (take("matches")) return matches(std::move(left));
  if (is("not") && tokens_[next_ + 1].raw == "in") {
    next_ += 2;
    BW_PARSE(auto inner, among(std::move(left)));
    Node node;
    node.op = Op::negation;
    node.children.push_back(std::move(inner));
    return finish(std::move(node), begin);
  }
  return left;
}

Parsed<void> Compiler::known_code(const Field& field, const Node& constant) const {
  const auto refuse = [&](const std::vector<std::string_view>& known, const std::string& otherwise) {
    const auto near = did_you_mean(constant.text, known);
    return fault(constant.begin, quoted(constant.text) + " is no " + std::string(field.name) + (near.empty() ? otherwise : near));
  };
  if (field.codes != nullptr) {
    if (std::find(field.codes->begin(), field.codes->end(), constant.text) != field.codes->end()) return {};
    return refuse(*field.codes, "; docs/findings.md has the list");
  }
  std::vector<std::string_view> known;
  for (const auto& body : vocabulary_.catalogue.all()) {
    if (field.id == FieldId::org_code || field.id == FieldId::org_icb) known.push_back(body.code);
    if (field.id == FieldId::org_type) known.push_back(body.type);
    if (field.id == FieldId::org_region) known.push_back(body.region);
  }
  if (known.empty() || std::find(known.begin(), known.end(), constant.text) != known.end()) return {};
  return refuse(known, " of the catalogue; \"boardwatch organisations list\" shows them");
}

Parsed<void> Compiler::can_equal(const Node& a, const Node& b) const {
  if (a.type != b.type)
    return fault(b.begin, quoted(text_.substr(a.begin, a.end - a.begin)) + " is " + std::string(to_word(a.type)) + " and " +
                              quoted(text_.substr(b.begin, b.end - b.begin)) + " is " + std::string(to_word(b.type)) + "; they cannot be compared");
  if (a.op == Op::field && b.op == Op::constant && b.type == Type::text) return known_code(*a.field, b);
  if (b.op == Op::field && a.op == Op::constant && a.type == Type::text) return known_code(*b.field, a);
  return {};
}

Parsed<Node> Compiler::compared(Node left, Op op) {
  const auto begin = left.begin;
  BW_PARSE(auto right, sum());
  if (auto fits = can_equal(left, right); !fits) return tl::unexpected(fits.error());
  if (op != Op::equal && op != Op::not_equal && (left.type == Type::text || left.type == Type::truth))
    return fault(begin, std::string(to_word(left.type)) + " has no order; compare it by \"==\", \"in\" or \"matches\"");
  Node node;
  node.op = op;
  node.children.push_back(std::move(left));
  node.children.push_back(std::move(right));
  return finish(std::move(node), begin);
}

Parsed<Node> Compiler::among(Node left) {
  const auto begin = left.begin;
  if (!take("[")) return fault(here().at, "\"in\" is followed by a list, such as [\"chair\", \"chief_executive\"]");
  Node node;
  node.op = Op::among;
  node.children.push_back(std::move(left));
  if (is("]")) return fault(here().at, "the list is empty; nothing is in it");
  do {
    BW_PARSE(auto member, sum());
    if (member.op != Op::constant) return fault(member.begin, "a list holds values that are written out, such as \"chair\"");
    if (auto fits = can_equal(node.children.front(), member); !fits) return tl::unexpected(fits.error());
    node.children.push_back(std::move(member));
  } while (take(","));
  if (!take("]")) return fault(here().at, "the list is not closed by \"]\", or a comma is missing");
  return finish(std::move(node), begin);
}

Parsed<Node> Compiler::matches(Node left) {
  const auto begin = left.begin;
  if (auto fits = expect(left, Type::text, "\"matches\" looks into"); !fits) return tl::unexpected(fits.error());
  const auto& token = here();
  if (token.kind != TokenKind::text) return fault(token.at, "\"matches\" is followed by a pattern in quotes");
  ++next_;
  const auto pattern = unquoted(token);
  if (pattern.size() > longest_pattern) return fault(token.at, "the pattern is longer than " + std::to_string(longest_pattern) + " bytes; split it");
  RE2::Options options(RE2::Quiet);
  options.set_max_mem(most_pattern_memory);
  auto compiled = std::make_shared<RE2>(pattern, options);
  if (!compiled->ok()) return fault(token.at, "the pattern is refused: " + printable(compiled->error()) + "; RE2's syntax is meant");
  Node node;
  node.op = Op::matches;
  node.pattern = std::move(compiled);
  node.children.push_back(std::move(left));
  return finish(std::move(node), begin);
}

Parsed<Node> Compiler::arithmetic(Node left, Op op, Node right) {
  const auto begin = left.begin;
  const bool adds = op == Op::sum || op == Op::difference;
  Node node;
  node.op = op;
  if (left.type == Type::number && right.type == Type::number)
    node.type = Type::number;
  else if (adds && right.type == Type::duration && (left.type == Type::date || left.type == Type::duration))
    node.type = left.type;
  else if (op == Op::difference && left.type == Type::date && right.type == Type::date)
    node.type = Type::duration;
  else
    return fault(begin, std::string(to_word(left.type)) + " and " + std::string(to_word(right.type)) + " cannot be reckoned with like this; dates and days can be added and taken away, numbers too");
  node.children.push_back(std::move(left));
  node.children.push_back(std::move(right));
  return finish(std::move(node), begin);
}

/// Parts joined by one of two signs, from left to right.
Parsed<Node> Compiler::reckoned(Parsed<Node> (Compiler::*part)(), std::array<std::pair<std::string_view, Op>, 2> signs) {
  BW_PARSE(auto node, (this->*part)());
  for (;;) {
    const auto sign = std::find_if(signs.begin(), signs.end(), [&](const auto& one) { return take(one.first); });
    if (sign == signs.end()) return node;
    BW_PARSE(auto right, (this->*part)());
    BW_PARSE(node, arithmetic(std::move(node), sign->second, std::move(right)));
  }
}

Parsed<Node> Compiler::negative() {
  const auto begin = here().at;
  if (!take("-")) return primary();
  BW_PARSE(auto inner, primary());
  if (auto fits = expect(inner, Type::number, "\"-\" needs"); !fits) return tl::unexpected(fits.error());
  Node node;
  node.op = Op::minus;
  node.type = Type::number;
  node.children.push_back(std::move(inner));
  return finish(std::move(node), begin);
}

Parsed<Node> Compiler::brackets() {
  const auto begin = here().at;
  take("(");
  if (++depth_ > Expression::deepest) return fault(begin, "is nested too deep; split the rule");
  BW_PARSE(auto inner, either());
  --depth_;
  if (!take(")")) return fault(begin, "this bracket is not closed");
  return inner;
}

Parsed<Node> Compiler::primary() {
  const auto token = here();
  if (is("(")) return brackets();
  Node node;
  if (token.kind == TokenKind::text) {
    ++next_;
    node.type = Type::text;
    node.text = unquoted(token);
    return finish(std::move(node), token.at);
  }
  if (token.kind == TokenKind::date) {
    ++next_;
    node.type = Type::date;
    node.days = days_of(parse_date(token.raw).value_or(Date{}));
    return finish(std::move(node), token.at);
  }
  if (token.kind == TokenKind::number) return number();
  if (token.kind == TokenKind::word) return name();
  return fault(token.at, unexpected());
}

/// "20", "90 days", "6 weeks".
Parsed<Node> Compiler::number() {
  const auto token = here();
  ++next_;
  Node node;
  node.type = Type::number;
  const auto* end = token.raw.data() + token.raw.size();
  const auto [stop, error] = std::from_chars(token.raw.data(), end, node.number);
  if (error != std::errc{} || stop != end) return fault(token.at, quoted(token.raw) + " is no number; write it as 12.5, without commas");
  if (is("million")) return fault(here().at, "sums of money are in millions of pounds already: leave \"million\" out");
  const int unit = is("days") || is("day") ? 1 : is("weeks") || is("week") ? 7 : 0;
  if (unit == 0) return finish(std::move(node), token.at);
  ++next_;
  if (token.raw.find('.') != std::string_view::npos || node.number > 100'000) return fault(token.at, "write a whole number of days or weeks");
  const auto days = static_cast<std::int64_t>(node.number) * unit;
  node.type = Type::duration;
  node.days = {days, days};
  return finish(std::move(node), token.at);
}

Parsed<Node> Compiler::name() {
  const auto token = here();
  ++next_;
  Node node;
  if (token.raw == "true" || token.raw == "false") {
    node.truth = token.raw == "true" ? Truth::yes : Truth::no;
    return finish(std::move(node), token.at);
  }
  if (is("(")) return call(token);
  if (std::find(keywords.begin(), keywords.end(), token.raw) != keywords.end()) return fault(token.at, quoted(token.raw) + " stands where a value should be");
  if (const auto* field = find_field(token.raw)) {
    node.op = Op::field;
    node.type = field->type;
    node.field = field;
    return finish(std::move(node), token.at);
  }
  std::vector<std::string_view> names;
  for (const auto& field : fields()) {
    names.push_back(field.name);
    if (field.codes != nullptr && std::find(field.codes->begin(), field.codes->end(), token.raw) != field.codes->end())
      return fault(token.at, "there is no field " + quoted(token.raw) + "; a " + std::string(field.name) + " is written in quotes");
  }
  const auto near = did_you_mean(token.raw, names);
  return fault(token.at, "there is no field " + quoted(token.raw) + (near.empty() ? "; docs/rules.md has the list, and texts are written in quotes" : near));
}

Parsed<void> Compiler::closes(const Token& function) {
  if (take(")")) return {};
  return fault(here().at, "this is not how to write it: " + form_of(function));
}

Parsed<Token> Compiler::text_argument(const Token& function) {
  const auto token = here();
  if (token.kind != TokenKind::text || trim(unquoted(token)).empty()) return fault(token.at, quoted(function.raw) + " wants a text in quotes: " + form_of(function));
  ++next_;
  return token;
}

Parsed<const Field*> Compiler::field_argument(const Token& function) {
  const auto token = here();
  const auto* field = token.kind == TokenKind::word ? find_field(token.raw) : nullptr;
  if (field != nullptr) {
    ++next_;
    return field;
  }
  std::vector<std::string_view> names;
  for (const auto& known : fields()) names.push_back(known.name);
  return fault(token.at, quoted(function.raw) + " wants the name of a field" + did_you_mean(token.raw, names));
}

/// within(org.region, "North West"), within(org.icb, "Cheshire and Merseyside"), within(org, either of them).
Parsed<Node> Compiler::place(const Token& function) {
  const auto scope = here();
  if (scope.raw != "org" && scope.raw != "org.region" && scope.raw != "org.icb")
    return fault(scope.at, "\"within\" asks of org, org.region or org.icb: within(org.region, \"North West\")");
  ++next_;
  if (!take(",")) return fault(here().at, "\"within\" wants a place as well: within(org.region, \"North West\")");
  BW_PARSE(const auto token, text_argument(function));
  const auto wanted = unquoted(token);
  Node node;
  node.op = Op::within;
  std::vector<std::string_view> known;
  for (const auto& body : vocabulary_.catalogue.all()) {
    if (scope.raw != "org.icb") {
      known.push_back(body.region);
      if (slug_words(body.region) == slug_words(wanted)) node.text = body.region;
    }
    if (scope.raw == "org.region" || body.kind != "icb") continue;
    known.push_back(body.name);
  }
  const auto* board = scope.raw == "org.region" ? nullptr : vocabulary_.catalogue.resolve(wanted, std::nullopt);
  if (node.text.empty() && board != nullptr && board->kind == "icb") node.text = board->code;
  if (node.text.empty()) return fault(token.at, quoted(wanted) + " is no region or integrated care board of the catalogue" + did_you_mean(wanted, known));
  return node;
}

Parsed<Node> Compiler::list_member(const Token& function, Op op) {
  BW_PARSE(const auto token, text_argument(function));
  const auto wanted = unquoted(token);
  const auto found = vocabulary_.lists.find(wanted);
  if (found == vocabulary_.lists.end()) {
    std::vector<std::string_view> names;
    for (const auto& [name, list] : vocabulary_.lists) names.push_back(name);
    return fault(token.at, "there is no watch-list " + quoted(wanted) + did_you_mean(wanted, names));
  }
  Node node;
  node.op = op;
  node.list = found->second;
  return node;
}

Parsed<Node> Compiler::calendar_day(const Token& function) {
  BW_PARSE(const auto token, text_argument(function));
  const auto day = parse_partial_date(unquoted(token));
  if (!day) return fault(token.at, token.raw.size() > 40 ? "this is no date" : std::string(token.raw) + " is no date; write \"2026-05-31\", \"2026-05\" or \"2026\"");
  Node node;
  node.type = Type::date;
  node.days = days_of(*day);
  return node;
}

Parsed<Node> Compiler::call(const Token& function) {
  const auto begin = function.at;
  if (form_of(function).empty()) {
    std::vector<std::string_view> names;
    for (const auto& f : functions) names.push_back(f.name);
    return fault(begin, "there is no function " + quoted(function.raw) + did_you_mean(function.raw, names));
  }
  take("(");
  Node node;
  if (function.raw == "has") {
    BW_PARSE(node.field, field_argument(function));
    node.op = Op::has;
  } else if (function.raw == "within") {
    BW_PARSE(node, place(function));
  } else if (function.raw == "watchlist") {
    BW_PARSE(node, list_member(function, Op::listed));
  } else if (function.raw == "elsewhere") {
    BW_PARSE(node, list_member(function, Op::elsewhere));
  } else if (function.raw == "date") {
    BW_PARSE(node, calendar_day(function));
  } else {
    BW_PARSE(const auto token, text_argument(function));
    node.text = fold_space(unquoted(token));
    if (node.text.size() > longest_pattern) return fault(token.at, "the phrase is longer than " + std::to_string(longest_pattern) + " bytes");
    node.op = function.raw == "figure" ? Op::figure : Op::mentions;
    node.type = function.raw == "figure" ? Type::number : Type::truth;
    node.pattern = std::make_shared<RE2>(pattern_of_phrase(node.text), RE2::Quiet);
  }
  if (auto closed = closes(function); !closed) return tl::unexpected(closed.error());
  return finish(std::move(node), begin);
}

}  // namespace

tl::expected<Expression, Fault> Expression::compile_any(std::string_view text, const Vocabulary& vocabulary) {
  if (text.size() > longest) return fault(0, "the expression is longer than " + std::to_string(longest) + " bytes; split the rule");
  Expression out;
  // Tokens and nodes are views and offsets into the text that is kept.
  out.text_ = std::make_shared<const std::string>(text);
  BW_PARSE(auto tokens, tokens_of(*out.text_));
  BW_PARSE(auto root, Compiler(*out.text_, std::move(tokens), vocabulary).compile());
  out.root_ = std::make_shared<const Node>(std::move(root));
  return out;
}

tl::expected<Expression, Fault> Expression::compile_value(std::string_view text, const Vocabulary& vocabulary) { return compile_any(text, vocabulary); }

tl::expected<Expression, Fault> Expression::compile(std::string_view text, const Vocabulary& vocabulary) {
  BW_PARSE(auto out, compile_any(text, vocabulary));
  if (out.type() != Type::truth) return fault(0, "the whole is " + std::string(to_word(out.type())) + ", and a condition must be true or false");
  out.can_be_true_of_ = sorts_of(*out.root_);
  if (out.can_be_true_of_.none()) return fault(0, "no finding can satisfy this: it asks for fields or kinds that never come together");
  return out;
}

}  // namespace boardwatch::rules
