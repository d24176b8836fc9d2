// From YAML to rules. A rule that could never apply is refused: it would look active and stay silent.
#include <algorithm>
#include <map>

#include "core/utf8.hpp"
#include "rules/rules.hpp"
#include "rules/read_rule.hpp"
#include "rules/yaml.hpp"

namespace boardwatch::rules {
namespace {

using yaml::refuse;

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

/// Those of which one of its conditions can be true.
Sorts sorts_asked_about(const Rule& rule) {
  auto sorts = rule.when.can_be_true_of();
  if (rule.beside) sorts |= rule.beside->can_be_true_of();
  if (rule.then) sorts |= rule.then->can_be_true_of();
  if (rule.unless) sorts |= rule.unless->can_be_true_of();
  return sorts;
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
  for (const auto& file : sources.watch_lists) set.version_ += file.text;
  std::map<std::string, std::string> owners;
  for (const auto& file : sources.rules) {
    BW_TRY(const auto nodes, rules_of(file));
    for (const auto& node : nodes) {
      BW_TRY(auto rule, read_rule(file, node, vocabulary));
      const auto [owner, is_new] = owners.emplace(rule.name, file.path);
      if (!is_new)
        return refuse(file, node.Mark(),
                      "there is a rule \"" + rule.name + "\" in " + owner->second + " already; rename one");
      const auto asked = sorts_asked_about(rule);
      for (std::size_t sort = 0; sort < sorts; ++sort)
        if (asked[sort]) set.by_sort_[sort].push_back(set.rules_.size());
      if (rule.type != RuleType::match) set.version_ += YAML::Dump(node) + '\n';
      set.rules_.push_back(std::move(rule));
    }
  }
  return set;
}

}  // namespace boardwatch::rules
