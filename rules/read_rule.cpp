#include "rules/read_rule.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "core/utf8.hpp"
#include "rules/refusals.hpp"

namespace boardwatch::rules {
namespace {

using yaml::refuse;

/// What a rule of a type may say beside what all may, and what it must.
struct TypeKeys {
  std::vector<std::string_view> may;
  std::vector<std::string_view> must;
  std::vector<Feature> per;  ///< where the file does not say
};

const TypeKeys& keys_of(RuleType type) {
  using F = Feature;
  static const std::array<TypeKeys, 11> all{{
      /* match */ {{}, {}, {}},
      /* first_seen */ {{"per", "time"}, {"within"}, {F::organisation, F::kind}},
      /* change */ {{"per", "time"}, {"of"}, {F::organisation, F::post}},
      /* count */ {{"per", "time", "label", "beside"}, {"at_least", "within"}, {F::organisation}},
      /* distinct */ {{"per", "time", "label"}, {"of", "at_least", "within"}, {F::organisation}},
      /* baseline */ {{"per", "time", "at_least"}, {"within", "past", "times"}, {F::organisation}},
      /* sequence */ {{"per", "time", "elsewhere"}, {"then", "within"}, {F::organisation}},
      /* threshold */ {{"per", "time", "above", "below", "times"}, {"value"}, {F::organisation}},
      /* corroborate */ {{"time"}, {"sources", "within"}, {F::fact}},
      /* unanswered */ {{"per", "time"}, {"unless", "within"}, {F::organisation}},
      /* absence */ {{"per", "time"}, {"within"}, {F::organisation}},
  }};
  return all[static_cast<std::size_t>(type)];
}

const std::vector<std::string_view>& all_keys() {
  static const std::vector<std::string_view> keys{"rule", "type", "when", "priority", "repeat_after", "message", "per", "time", "label", "beside", "at_least", "within",
                                                  "of", "past", "times", "then", "unless", "elsewhere", "value", "above", "below", "sources"};
  return keys;
}

class RuleReader {
 public:
  RuleReader(const RuleFile& file, const Vocabulary& vocabulary) : file_(file), vocabulary_(vocabulary) {}

  Result<Rule> read(const YAML::Node& node);

 private:
  const YAML::Node* find(std::string_view key) const {
    const auto found = members_.find(key);
    return found == members_.end() ? nullptr : &found->second;
  }

  /// The value of a word of a list of words; `out` is left alone where the key is not there.
  template <class Value, class From>
  Result<void> word(std::string_view key, From from, const std::vector<std::string_view>& known, Value& out) const {
    const auto* node = find(key);
    if (node == nullptr) return {};
    BW_TRY(const auto text, yaml::text_of(file_, *node, key));
    const auto value = from(text);
    if (!value) return refuse(file_, node->Mark(), "unknown " + std::string(key) + " " + quoted(text) + "; there are " + joined(known));
    out = *value;
    return {};
  }

  template <class Value, class Read>
  Result<void> optional(std::string_view key, Read read, Value& out) const {
    const auto* node = find(key);
    if (node == nullptr) return {};
    BW_TRY(out, read(*node));
    return {};
  }

  static std::string joined(const std::vector<std::string_view>& words) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) out += (i == 0 ? "" : i + 1 == words.size() ? " and " : ", ") + quoted(words[i]);
    return out;
  }

  Result<void> name(const YAML::Node& node);
  Result<void> type(const YAML::Node& node);
  Result<void> allowed(const YAML::Node& node) const;
  Result<Expression> expression(std::string_view key, Type type) const;
  Result<void> conditions();
  Result<void> numbers();
  Result<void> words();
  Result<void> per();
  Result<double> number_of(const YAML::Node& node, std::string_view what, double least) const;

  const RuleFile& file_;
  const Vocabulary& vocabulary_;
  yaml::Members members_;
  Rule rule_;
};

/// The name is part of the alerts' keys, where "/" and "@" have a meaning.
Result<void> RuleReader::name(const YAML::Node& node) {
  const auto* value = find("rule");
  if (value == nullptr) return refuse(file_, node.Mark(), "a rule needs a name: add \"rule: some-name\"");
  BW_TRY(rule_.name, yaml::text_of(file_, *value, "rule"));
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789-";
  if (rule_.name.size() > 64 || rule_.name.find_first_not_of(letters) != std::string::npos || rule_.name.front() == '-')
    return refuse(file_, value->Mark(), "the name " + quoted(rule_.name) + " must be of at most 64 small letters, digits and hyphens");
  return {};
}

Result<void> RuleReader::type(const YAML::Node& node) {
  if (find("type") == nullptr) return refuse(file_, node.Mark(), "a rule needs a type: add \"type: match\", or another of " + joined(rule_types()));
  return word("type", rule_type_from, rule_types(), rule_.type);
}

/// A key that its type does not know would be ignored in silence.
Result<void> RuleReader::allowed(const YAML::Node& node) const {
  const auto& keys = keys_of(rule_.type);
  const auto has = [](const std::vector<std::string_view>& list, std::string_view key) { return std::find(list.begin(), list.end(), key) != list.end(); };
  const std::vector<std::string_view> all{"rule", "type", "when", "priority", "repeat_after", "message"};
  for (const auto& [key, value] : members_)
    if (!has(all, key) && !has(keys.may, key) && !has(keys.must, key))
      return refuse(file_, value.Mark(), quoted(key) + " is nothing for a rule of type " + std::string(to_word(rule_.type)) + "; leave it out or change the type");
  for (const auto key : keys.must)
    if (find(key) == nullptr) return refuse(file_, node.Mark(), "a rule of type " + std::string(to_word(rule_.type)) + " needs " + joined(keys.must) + "; " + quoted(key) + " is missing");
  return {};
}

Result<Expression> RuleReader::expression(std::string_view key, Type type) const {
  const auto* node = find(key);
  if (node != nullptr) BW_CHECK(yaml::text_of(file_, *node, key));
  const std::string text = node == nullptr ? "true" : node->Scalar();
  auto compiled = type == Type::truth ? Expression::compile(text, vocabulary_) : Expression::compile_value(text, vocabulary_);
  if (!compiled) return yaml::refuse_inside(file_, *node, compiled.error().at, compiled.error().what);
  if (compiled->type() != type) return refuse(file_, node->Mark(), quoted(key) + " is " + std::string(to_word(compiled->type())) + " and must be " + std::string(to_word(type)));
  return *std::move(compiled);
}

Result<void> RuleReader::conditions() {
  BW_TRY(rule_.when, expression("when", Type::truth));
  if (find("beside") != nullptr) {
    BW_TRY(rule_.beside, expression("beside", Type::truth));
  }
  if (find("then") != nullptr) {
    BW_TRY(rule_.then, expression("then", Type::truth));
  }
  if (find("unless") != nullptr) {
    BW_TRY(rule_.unless, expression("unless", Type::truth));
  }
  if (find("value") != nullptr) {
    BW_TRY(rule_.value, expression("value", Type::number));
  }
  return {};
}

Result<double> RuleReader::number_of(const YAML::Node& node, std::string_view what, double least) const {
  BW_TRY(const auto text, yaml::text_of(file_, node, what));
  char* end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  const bool plain = text.find_first_not_of("-.0123456789") == std::string::npos;
  if (!plain || end != text.c_str() + text.size() || value < least || value > 1e9)
    return refuse(file_, node.Mark(), quoted(what) + " must be a number" + (least > -1e8 ? " of more than 1" : "") + " such as 2.5, not " + quoted(text));
  return value;
}

Result<void> RuleReader::numbers() {
  const auto days = [&](std::string_view what) { return [this, what](const YAML::Node& node) { return yaml::days_of(file_, node, what); }; };
  const auto whole = [&](std::string_view what) { return [this, what](const YAML::Node& node) { return yaml::whole_of(file_, node, what, 2, 1000); }; };
  BW_CHECK(optional("repeat_after", days("repeat_after"), rule_.repeat_after_days));
  BW_CHECK(optional("within", days("within"), rule_.within_days));
  BW_CHECK(optional("past", days("past"), rule_.past_days));
  rule_.at_least = rule_.type == RuleType::baseline ? 3 : 0;
  BW_CHECK(optional("at_least", whole("at_least"), rule_.at_least));
  BW_CHECK(optional("sources", whole("sources"), rule_.at_least));
  const auto number = [&](std::string_view what, double least) { return [this, what, least](const YAML::Node& node) { return number_of(node, what, least); }; };
  BW_CHECK(optional("above", number("above", -1e9), rule_.threshold.above));
  BW_CHECK(optional("below", number("below", -1e9), rule_.threshold.below));
  BW_CHECK(optional("times", number("times", 1.000001), rule_.times));
  if (rule_.type != RuleType::threshold) return {};
  if (rule_.times > 0) rule_.threshold.times = rule_.times;
  if (rule_.threshold.above || rule_.threshold.below || rule_.threshold.times) return {};
  return refuse(file_, find("value")->Mark(), "a threshold needs \"above\", \"below\" or \"times\": a line to cross, or how many times the figure before");
}

Result<void> RuleReader::per() {
  rule_.per = keys_of(rule_.type).per;
  const auto* node = find("per");
  if (node == nullptr) return {};
  BW_TRY(const auto items, yaml::list_of(file_, *node, "per"));
  rule_.per.clear();
  for (const auto& item : items) {
    if (item.Scalar() == "england" && items.size() == 1) return {};
    const auto feature = feature_from(item.Scalar());
    if (!feature) return refuse(file_, item.Mark(), "unknown \"per\" " + quoted(item.Scalar()) + "; there are " + joined(features()) + ", and \"england\" for all together");
    rule_.per.push_back(*feature);
  }
  return {};
}

Result<void> RuleReader::words() {
  static const std::vector<std::string_view> priorities{"low", "normal", "high", "flash"}, clocks{"document", "seen"}, answers{"true", "false"};
  BW_CHECK(word("priority", priority_from, priorities, rule_.priority));
  BW_CHECK(word("of", feature_from, features(), rule_.of));
  const auto clock = [](std::string_view text) { return text == "document" ? std::optional(Clock::document) : text == "seen" ? std::optional(Clock::seen) : std::nullopt; };
  BW_CHECK(word("time", clock, clocks, rule_.clock));
  const auto answer = [](std::string_view text) { return text == "true" ? std::optional(true) : text == "false" ? std::optional(false) : std::nullopt; };
  BW_CHECK(word("elsewhere", answer, answers, rule_.elsewhere));
  if (const auto* label = find("label")) {
    BW_TRY(const auto text, yaml::text_of(file_, *label, "label"));
    rule_.label = fold_space(text);
    if (rule_.label.size() > 80) return refuse(file_, label->Mark(), "\"label\" is longer than 80 bytes; shorten it");
  }
  if (const auto* message = find("message")) {
    BW_TRY(const auto text, yaml::text_of(file_, *message, "message"));
    auto parsed = Message::parse(text);
    if (!parsed) return yaml::refuse_inside(file_, *message, parsed.error().at, parsed.error().what);
    rule_.message = *std::move(parsed);
  }
  return {};
}

Result<Rule> RuleReader::read(const YAML::Node& node) {
  BW_TRY(members_, yaml::members_of(file_, node, "a rule", all_keys()));
  BW_CHECK(name(node));
  BW_CHECK(type(node));
  BW_CHECK(allowed(node));
  BW_CHECK(conditions());
  BW_CHECK(numbers());
  BW_CHECK(words());
  BW_CHECK(per());
  return std::move(rule_);
}

}  // namespace

Result<Rule> read_rule(const RuleFile& file, const YAML::Node& node, const Vocabulary& vocabulary) { return RuleReader(file, vocabulary).read(node); }

}  // namespace boardwatch::rules
