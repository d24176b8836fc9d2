// From YAML to rules. A rule that could never apply is refused: it would look active and stay silent.
#include <algorithm>
#include <map>

#include "core/utf8.hpp"
#include "rules/rules.hpp"
#include "rules/yaml.hpp"

namespace boardwatch::rules {
namespace {

using yaml::refuse;

struct Vocabulary {
  std::string_view key;
  const std::vector<std::string_view>& codes;
};

std::vector<Vocabulary> vocabularies() {
  return {{"kind", codes_of<ChangeKind>()}, {"signal", codes_of<SignalKind>()}, {"post", codes_of<Post>()},
          {"reason", codes_of<Reason>()},   {"tense", codes_of<Tense>()},       {"direction", codes_of<Direction>()}};
}

/// Where else a code belongs that is not known here, or what is near to it.
std::string advice(std::string_view code, std::string_view key, const std::vector<std::string_view>& here) {
  for (const auto& other : vocabularies())
    if (other.key != key && std::find(other.codes.begin(), other.codes.end(), code) != other.codes.end())
      return "; it belongs under \"" + std::string(other.key) + "\"";
  return yaml::did_you_mean(code, here);
}

class RuleReader {
 public:
  RuleReader(const RuleFile& file, const Catalogue& catalogue) : file_(file), catalogue_(catalogue) {}

  Result<Rule> read(const YAML::Node& node);

 private:
  template <class Enum>
  Result<void> codes(const yaml::Members& members, std::string_view key, std::vector<Enum>& out) const;
  Result<void> organisations(const yaml::Members& members, std::vector<std::string>& out) const;
  Result<Condition> condition(const YAML::Node& node) const;
  Result<void> can_apply(const YAML::Node& node, const Condition& condition) const;
  Result<std::string> name(const YAML::Node& node, const yaml::Members& members) const;
  Result<RuleType> type(const YAML::Node& node, const yaml::Members& members) const;
  Result<void> priority(const yaml::Members& members, Priority& out) const;
  Result<void> count(const YAML::Node& node, const yaml::Members& members, Rule& rule) const;
  Result<void> no_count(const yaml::Members& members) const;
  Result<void> per(const yaml::Members& members) const;

  const RuleFile& file_;
  const Catalogue& catalogue_;
};

const YAML::Node* find(const yaml::Members& members, std::string_view key) {
  const auto found = members.find(key);
  return found == members.end() ? nullptr : &found->second;
}

template <class Enum>
Result<void> RuleReader::codes(const yaml::Members& members, std::string_view key, std::vector<Enum>& out) const {
  const auto* node = find(members, key);
  if (node == nullptr) return {};
  BW_TRY(const auto items, yaml::list_of(file_, *node, key));
  for (const auto& item : items) {
    const auto value = from_code<Enum>(item.Scalar());
    if (!value)
      return refuse(file_, item.Mark(),
                    "unknown " + std::string(key) + " \"" + std::string(clip(item.Scalar(), 80)) + "\"" +
                        advice(item.Scalar(), key, codes_of<Enum>()));
    out.push_back(*value);
  }
  return {};
}

Result<void> RuleReader::organisations(const yaml::Members& members, std::vector<std::string>& out) const {
  const auto* node = find(members, "organisation");
  if (node == nullptr) return {};
  BW_TRY(const auto items, yaml::list_of(file_, *node, "organisation"));
  for (const auto& item : items) {
    const auto& wanted = item.Scalar();
    if (const auto* organisation = catalogue_.resolve(wanted, std::nullopt)) {
      out.push_back(organisation->code);
      continue;
    }
    std::vector<std::string_view> names;
    for (const auto& organisation : catalogue_.all()) {
      names.push_back(organisation.name);
      names.push_back(organisation.code);
    }
    const auto near = yaml::did_you_mean(wanted, names);
    return refuse(file_, item.Mark(),
                  "\"" + std::string(clip(wanted, 80)) + "\" is no organisation of the catalogue, or several" +
                      (near.empty() ? "; give its full name or its code" : near));
  }
  return {};
}

/// Posts, reasons and tenses are of changes, directions of signals.
Result<void> RuleReader::can_apply(const YAML::Node& node, const Condition& c) const {
  const bool of_changes = !c.posts.empty() || !c.reasons.empty() || !c.tenses.empty();
  if (of_changes && c.changes.empty() && !c.signals.empty())
    return refuse(file_, node.Mark(), "signals have no post, reason or tense; give \"kind\" too, or leave those out");
  if (!c.directions.empty() && c.signals.empty() && !c.changes.empty())
    return refuse(file_, node.Mark(), "changes have no direction; give \"signal\" too, or leave \"direction\" out");
  if (of_changes && !c.directions.empty() && c.changes.empty())
    return refuse(file_, node.Mark(),
                  "no finding has both a direction and a post, reason or tense; give \"kind\" and \"signal\"");
  const auto has_reason = [](ChangeKind kind) { return kind == ChangeKind::departure || kind == ChangeKind::absence; };
  if (!c.reasons.empty() && !c.changes.empty() && std::none_of(c.changes.begin(), c.changes.end(), has_reason))
    return refuse(file_, node.Mark(), "only a departure or an absence has a reason; leave \"reason\" out");
  return {};
}

Result<Condition> RuleReader::condition(const YAML::Node& node) const {
  BW_TRY(const auto members,
         yaml::members_of(file_, node, "\"when\"",
                          {"kind", "signal", "post", "reason", "tense", "direction", "organisation", "confidence"}));
  Condition out;
  BW_CHECK(codes(members, "kind", out.changes));
  BW_CHECK(codes(members, "signal", out.signals));
  BW_CHECK(codes(members, "post", out.posts));
  BW_CHECK(codes(members, "reason", out.reasons));
  BW_CHECK(codes(members, "tense", out.tenses));
  BW_CHECK(codes(members, "direction", out.directions));
  BW_CHECK(organisations(members, out.organisations));
  if (const auto* confidence = find(members, "confidence")) {
    BW_TRY(out.min_confidence, yaml::share_of(file_, *confidence, "confidence"));
  }
  BW_CHECK(can_apply(node, out));
  return out;
}

/// The name is part of the alerts' keys, where "/" and "@" have a meaning.
Result<std::string> RuleReader::name(const YAML::Node& node, const yaml::Members& members) const {
  const auto* value = find(members, "rule");
  if (value == nullptr) return refuse(file_, node.Mark(), "a rule needs a name: add \"rule: some-name\"");
  BW_TRY(auto text, yaml::text_of(file_, *value, "rule"));
  constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyz0123456789-";
  if (text.size() > 64 || text.find_first_not_of(allowed) != std::string::npos || text.front() == '-')
    return refuse(
        file_, value->Mark(),
        "the name \"" + std::string(clip(text, 80)) + "\" must be of at most 64 small letters, digits and hyphens");
  return text;
}

Result<RuleType> RuleReader::type(const YAML::Node& node, const yaml::Members& members) const {
  const auto* value = find(members, "type");
  if (value == nullptr)
    return refuse(file_, node.Mark(), "a rule needs a type: add \"type: match\" or \"type: count\"");
  BW_TRY(const auto text, yaml::text_of(file_, *value, "type"));
  if (text == "match") return RuleType::match;
  if (text == "count") return RuleType::count;
  return refuse(file_, value->Mark(),
                "unknown type \"" + std::string(clip(text, 80)) + "\"; there are \"match\" and \"count\"");
}

Result<void> RuleReader::priority(const yaml::Members& members, Priority& out) const {
  const auto* value = find(members, "priority");
  if (value == nullptr) return {};
  BW_TRY(const auto text, yaml::text_of(file_, *value, "priority"));
  const auto known = priority_from(text);
  if (!known)
    return refuse(file_, value->Mark(),
                  "unknown priority \"" + std::string(clip(text, 80)) + "\"; there are low, normal, high and flash");
  out = *known;
  return {};
}

Result<void> RuleReader::no_count(const yaml::Members& members) const {
  for (const auto* key : {"at_least", "within", "per", "label"})
    if (const auto* node = find(members, key))
      return refuse(file_, node->Mark(),
                    "\"" + std::string(key) + "\" is for rules of type count; leave it out or change the type");
  return {};
}

Result<void> RuleReader::per(const yaml::Members& members) const {
  const auto* node = find(members, "per");
  if (node == nullptr) return {};
  BW_TRY(const auto text, yaml::text_of(file_, *node, "per"));
  if (text == "organisation") return {};
  return refuse(file_, node->Mark(), "\"per\" must be \"organisation\", not \"" + std::string(clip(text, 80)) + "\"");
}

Result<void> RuleReader::count(const YAML::Node& node, const yaml::Members& members, Rule& rule) const {
  const auto* at_least = find(members, "at_least");
  const auto* within = find(members, "within");
  if (at_least == nullptr || within == nullptr)
    return refuse(file_, node.Mark(), "a count needs \"at_least\" (such as 3) and \"within\" (such as 90 days)");
  BW_TRY(rule.at_least, yaml::whole_of(file_, *at_least, "at_least", 2, 1000));
  BW_TRY(rule.within_days, yaml::days_of(file_, *within, "within"));
  BW_CHECK(per(members));
  if (const auto* label = find(members, "label")) {
    BW_TRY(const auto text, yaml::text_of(file_, *label, "label"));
    rule.label = fold_space(text);
    if (rule.label.size() > 80) return refuse(file_, label->Mark(), "\"label\" is longer than 80 bytes; shorten it");
  }
  return {};
}

Result<Rule> RuleReader::read(const YAML::Node& node) {
  BW_TRY(const auto members,
         yaml::members_of(file_, node, "a rule",
                          {"rule", "type", "when", "priority", "repeat_after", "per", "at_least", "within", "label"}));
  Rule rule;
  BW_TRY(rule.name, name(node, members));
  BW_TRY(rule.type, type(node, members));
  if (const auto* when = find(members, "when")) {
    BW_TRY(rule.when, condition(*when));
  }
  BW_CHECK(priority(members, rule.priority));
  if (const auto* repeat = find(members, "repeat_after")) {
    BW_TRY(rule.repeat_after_days, yaml::days_of(file_, *repeat, "repeat_after"));
  }
  BW_CHECK(rule.type == RuleType::count ? count(node, members, rule) : no_count(members));
  return rule;
}

Result<std::vector<YAML::Node>> rules_of(const RuleFile& file) {
  BW_TRY(const auto root, yaml::parse(file));
  std::vector<YAML::Node> nodes;
  if (!root.IsSequence()) {
    nodes.push_back(root);
    return nodes;
  }
  for (const auto& item : root) nodes.push_back(item);
  if (nodes.empty()) return refuse(file, root.Mark(), "holds no rule; remove the file or write one");
  return nodes;
}

}  // namespace

Result<RuleSet> RuleSet::load(const std::vector<RuleFile>& files, const Catalogue& catalogue) {
  RuleSet set;
  std::map<std::string, std::string> owners;
  for (const auto& file : files) {
    BW_TRY(const auto nodes, rules_of(file));
    for (const auto& node : nodes) {
      BW_TRY(auto rule, RuleReader(file, catalogue).read(node));
      const auto [owner, is_new] = owners.emplace(rule.name, file.path);
      if (!is_new)
        return refuse(file, node.Mark(),
                      "there is a rule \"" + rule.name + "\" in " + owner->second + " already; rename one");
      set.rules_.push_back(std::move(rule));
    }
  }
  return set;
}

}  // namespace boardwatch::rules
