#include "rules/describe.hpp"

#include "core/utf8.hpp"

namespace boardwatch::rules {

using Rows = std::vector<std::pair<std::string, std::string>>;

Rows describe(const Rule& rule) {
  Rows rows;
  rows.emplace_back("condition", fold_space(rule.when.text()));
  if (rule.type == RuleType::count)
    rows.emplace_back("count", std::to_string(rule.at_least) + " different facts or more within " + std::to_string(rule.within_days) + " days at one organisation");
  rows.emplace_back("priority", std::string(to_code(rule.priority)));
  rows.emplace_back("news again after", std::to_string(rule.repeat_after_days) + " days");
  return rows;
}

}  // namespace boardwatch::rules
