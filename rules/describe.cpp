#include "rules/describe.hpp"

#include <cstdio>

namespace boardwatch::rules {
namespace {

using Rows = std::vector<std::pair<std::string, std::string>>;

std::string word(const std::string& code) { return code; }
template <class Enum>
std::string word(Enum value) {
  return std::string(to_code(value));
}

template <class Value>
void add(Rows& rows, const std::string& about, const std::vector<Value>& values) {
  std::string out;
  for (std::size_t i = 0; i < values.size(); ++i) out += (i == 0 ? "" : i + 1 == values.size() ? " or " : ", ") + word(values[i]);
  if (!out.empty()) rows.emplace_back(about, out);
}

std::string two_places(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2f", value);
  return text;
}

}  // namespace

Rows describe(const Rule& rule) {
  Rows rows;
  add(rows, "kind", rule.when.changes);
  add(rows, "signal", rule.when.signals);
  add(rows, "post", rule.when.posts);
  add(rows, "reason", rule.when.reasons);
  add(rows, "tense", rule.when.tenses);
  add(rows, "direction", rule.when.directions);
  add(rows, "organisation", rule.when.organisations);
  if (rule.when.min_confidence > 0) rows.emplace_back("confidence", two_places(rule.when.min_confidence) + " or more");
  if (rule.type == RuleType::count)
    rows.emplace_back("count", std::to_string(rule.at_least) + " different facts or more within " + std::to_string(rule.within_days) + " days at one organisation");
  rows.emplace_back("priority", word(rule.priority));
  rows.emplace_back("news again after", std::to_string(rule.repeat_after_days) + " days");
  return rows;
}

}  // namespace boardwatch::rules
