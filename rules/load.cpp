// From YAML to rules. A rule that could never apply is refused: it would look active and stay silent.
#include <algorithm>
#include <map>

#include "core/utf8.hpp"
#include "rules/rules.hpp"
#include "rules/yaml.hpp"

namespace boardwatch::rules {
namespace {

using yaml::refuse;

class RuleReader {
 public:
  RuleReader(const RuleFile& file, const Vocabulary& vocabulary) : file_(file), vocabulary_(vocabulary) {}

  Result<Rule> read(const YAML::Node& node);

 private:
  Result<Expression> condition(const yaml::Members& members) const;
  Result<std::string> name(const YAML::Node& node, const yaml::Members& members) const;
  Result<RuleType> type(const YAML::Node& node, const yaml::Members& members) const;
  Result<void> priority(const yaml::Members& members, Priority& out) const;
  Result<void> count(const YAML::Node& node, const yaml::Members& members, Rule& rule) const;
  Result<void> no_count(const yaml::Members& members) const;
  Result<void> per(const yaml::Members& members) const;

  const RuleFile& file_;
  const Vocabulary& vocabulary_;
};

const YAML::Node* find(const yaml::Members& members, std::string_view key) {
  const auto found = members.find(key);
  return found == members.end() ? nullptr : &found->second;
}

/// Without one, everything.
Result<Expression> RuleReader::condition(const yaml::Members& members) const {
  const auto* node = find(members, "when");
  if (node != nullptr) BW_CHECK(yaml::text_of(file_, *node, "when"));
  const std::string text = node == nullptr ? "true" : node->Scalar();
  auto compiled = Expression::compile(text, vocabulary_);
  if (compiled) return *std::move(compiled);
  return yaml::refuse_inside(file_, *node, compiled.error().at, compiled.error().what);
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
  BW_TRY(rule.when, condition(members));
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

Result<WatchLists> load_lists(const std::vector<RuleFile>& files, const Catalogue& catalogue) {
  WatchLists lists;
  for (const auto& file : files) {
    BW_TRY(auto list, WatchList::load(file, catalogue));
    const auto name = list.name();
    if (!lists.emplace(name, std::make_shared<const WatchList>(std::move(list))).second)
      return fail(Errc::bad_config, file.path + ": there is a watch-list \"" + name + "\" in another file already; rename one");
  }
  return lists;
}

}  // namespace

Result<RuleSet> RuleSet::load(const RuleSources& sources, std::shared_ptr<const Catalogue> catalogue) {
  RuleSet set;
  set.catalogue_ = std::move(catalogue);
  BW_TRY(set.lists_, load_lists(sources.watch_lists, *set.catalogue_));
  const Vocabulary vocabulary{*set.catalogue_, set.lists_};
  std::map<std::string, std::string> owners;
  for (const auto& file : sources.rules) {
    BW_TRY(const auto nodes, rules_of(file));
    for (const auto& node : nodes) {
      BW_TRY(auto rule, RuleReader(file, vocabulary).read(node));
      const auto [owner, is_new] = owners.emplace(rule.name, file.path);
      if (!is_new)
        return refuse(file, node.Mark(),
                      "there is a rule \"" + rule.name + "\" in " + owner->second + " already; rename one");
      for (std::size_t sort = 0; sort < sorts; ++sort)
        if (rule.when.can_be_true_of()[sort]) set.by_sort_[sort].push_back(set.rules_.size());
      set.rules_.push_back(std::move(rule));
    }
  }
  return set;
}

}  // namespace boardwatch::rules
