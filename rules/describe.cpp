#include "rules/describe.hpp"

#include "core/utf8.hpp"

namespace boardwatch::rules {
namespace {

using Rows = std::vector<std::pair<std::string, std::string>>;

std::string days(int number) { return std::to_string(number) + " days"; }

std::string apart_by(const Rule& rule) {
  std::string out;
  for (const auto feature : rule.per) out += (out.empty() ? "each " : ", each ") + std::string(to_word(feature));
  return out.empty() ? "all of England together" : out;
}

}  // namespace

Rows describe(const Rule& rule) {
  Rows rows{{"type", std::string(to_word(rule.type))}, {"condition", fold_space(rule.when.text())}};
  if (rule.beside) rows.emplace_back("beside", fold_space(rule.beside->text()));
  if (rule.then) rows.emplace_back("followed by", fold_space(rule.then->text()));
  if (rule.unless) rows.emplace_back("unless", fold_space(rule.unless->text()));
  if (rule.value) rows.emplace_back("value", fold_space(rule.value->text()));
  if (rule.type != RuleType::match) rows.emplace_back("looks at", apart_by(rule) + (rule.clock == Clock::seen ? ", by the days they were read" : ", by the documents' dates"));
  if (rule.at_least > 0) rows.emplace_back("at least", std::to_string(rule.at_least) + (rule.type == RuleType::corroborate ? " sources" : " different ones"));
  if (rule.within_days > 0) rows.emplace_back("within", days(rule.within_days));
  if (rule.past_days > 0) rows.emplace_back("usual from", days(rule.past_days) + " before");
  rows.emplace_back("priority", std::string(to_code(rule.priority)));
  rows.emplace_back("news again after", days(rule.repeat_after_days));
  return rows;
}

}  // namespace boardwatch::rules
