#include <gmock/gmock.h>

#include "tests/rules/fixture.hpp"

namespace boardwatch::rules {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const Finding departure = change(ChangeKind::departure, Post::chair, "Ann");
const Finding culture = signal_of(SignalKind::culture);

/// Whether a rule with that condition raises something.
bool raises(const std::string& when, const Finding& finding) {
  return !raised_by(loaded("rule: r\ntype: match\nwhen: " + when + "\n"), record(finding, "2026-11-20")).empty();
}

TEST(Decide, RuleWithoutAConditionTakesEverything) {
  const auto rules = loaded("{ rule: r, type: match }");
  EXPECT_THAT(raised_by(rules, record(departure, "2026-11-20")), SizeIs(1));
  EXPECT_THAT(raised_by(rules, record(culture, "2026-11-20")), SizeIs(1));
}

TEST(Decide, ConditionThatIsTrueRaisesAndFalseOrUnknownDoesNot) {
  EXPECT_TRUE(raises("kind == \"departure\"", departure));
  EXPECT_FALSE(raises("kind == \"absence\"", departure));
  EXPECT_FALSE(raises("reason == \"retirement\"", departure)) << "no reason is told";
  EXPECT_FALSE(raises("reason != \"retirement\"", departure)) << "nor is it told that it is another";
  EXPECT_TRUE(raises("kind == \"culture\" or post == \"chair\"", culture));
}

TEST(Decide, RulesThatCannotBeTrueOfASortAreNotAsked) {
  const auto rules = loaded(
      "- { rule: a, type: match, when: 'kind == \"departure\" and post == \"chair\"' }\n"
      "- { rule: b, type: match, when: 'kind == \"culture\"' }\n"
      "- { rule: c, type: match, when: 'confidence > 0.5' }\n");
  EXPECT_THAT(rules.asked_about(departure), ElementsAre(0, 2));
  EXPECT_THAT(rules.asked_about(culture), ElementsAre(1, 2));
  EXPECT_THAT(rules.asked_about(change(ChangeKind::departure, Post::director)), ElementsAre(2));
}

TEST(Decide, EachMatchingRuleRaisesItsOwnAlert) {
  const auto rules = loaded(
      "- { rule: a, type: match, when: 'kind == \"departure\"', priority: high, repeat_after: 30 days }\n"
      "- { rule: b, type: match, when: 'kind == \"absence\"' }\n"
      "- { rule: c, type: match }\n");
  const auto found = record(departure, "2026-11-20");
  const auto drafts = raised_by(rules, found);
  ASSERT_THAT(drafts, SizeIs(2));
  EXPECT_EQ(drafts[0].rule, "a");
  EXPECT_EQ(drafts[0].fact, "departure/RNK/chair/ann");
  EXPECT_EQ(drafts[0].priority, Priority::high);
  EXPECT_EQ(drafts[0].repeat_after_days, 30);
  EXPECT_FALSE(drafts[0].cluster);
  EXPECT_EQ(drafts[0].headline, headline(departure));
  ASSERT_THAT(drafts[0].evidence, SizeIs(1));
  EXPECT_EQ(drafts[0].evidence[0].id, found.id);
  EXPECT_EQ(drafts[1].rule, "c");
}

FindingRecord at(Finding finding, const char* date, std::int64_t id, const char* source = "a") {
  auto out = record(std::move(finding), date, id);
  out.proof.source_id = source;
  return out;
}

/// The headlines of what the last finding raises after the others.
std::vector<std::string> told(const std::string& rule, std::vector<FindingRecord> records) {
  const auto found = records.back();
  records.pop_back();
  std::vector<std::string> out;
  for (const auto& draft : raised_by(loaded(rule), found, records)) out.push_back(draft.headline);
  return out;
}

Signal deficit(double millions) {
  auto out = signal_of(SignalKind::financial_distress);
  out.figures = {{millions, "\u00A3m"}};
  return out;
}

Change elsewhere(ChangeKind kind, Post post, const char* person) {
  auto out = change(kind, post, person);
  out.organisation = "University Hospitals Sussex NHS Foundation Trust";
  out.organisation_code = "RYR";
  return out;
}

TEST(Decide, ThresholdIsCrossedOnce) {
  const std::string rule = "{ rule: r, type: threshold, value: 'figure(\"\u00A3m\")', above: 20, message: '{organisation}: {value} after {before}' }";
  EXPECT_THAT(told(rule, {at(deficit(18), "2026-01-01", 1), at(deficit(25.5), "2026-02-01", 2)}), ElementsAre("Tavistock and Portman NHS Foundation Trust: 25.5 after 18"));
  EXPECT_THAT(told(rule, {at(deficit(25.5), "2026-01-01", 1), at(deficit(26), "2026-02-01", 2)}), IsEmpty());
  EXPECT_THAT(told(rule, {at(deficit(18), "2026-02-01", 1), at(deficit(25.5), "2026-01-01", 2)}), IsEmpty()) << "an old figure that came late";
}

TEST(Decide, SequenceJoinsAMove) {
  const std::string rule = "{ rule: r, type: sequence, when: 'kind == \"departure\"', then: 'kind == \"appointment\"', per: person, elsewhere: true, within: 120 days }";
  const auto leaves = at(change(ChangeKind::departure, Post::nursing_director, "Ann Teller"), "2026-01-10", 1);
  const auto joins = at(elsewhere(ChangeKind::appointment, Post::nursing_director, "Ann Teller"), "2026-03-10", 2);
  EXPECT_THAT(told(rule, {leaves, joins}), SizeIs(1));
  EXPECT_THAT(told(rule, {joins, leaves}), SizeIs(1)) << "whichever was read first";
  EXPECT_THAT(told(rule, {leaves, at(elsewhere(ChangeKind::appointment, Post::nursing_director, "Bo Marsh"), "2026-03-10", 2)}), IsEmpty());
  EXPECT_THAT(told(rule, {leaves, at(change(ChangeKind::appointment, Post::chief_executive, "Ann Teller"), "2026-03-10", 2)}), IsEmpty()) << "at the same body";
}

TEST(Decide, CountMayNeedAFindingOfAnotherKindBeside) {
  const std::string rule = "{ rule: r, type: count, when: 'kind == \"departure\"', beside: 'kind == \"culture\"', at_least: 2, within: 90 days, label: raft }";
  const auto ann = at(change(ChangeKind::departure, Post::chair, "Ann"), "2026-02-01", 1), bo = at(change(ChangeKind::departure, Post::chief_executive, "Bo"), "2026-03-01", 2);
  EXPECT_THAT(told(rule, {ann, bo}), IsEmpty());
  EXPECT_THAT(told(rule, {ann, bo, at(culture, "2026-03-10", 3)}), ElementsAre("Raft at Tavistock and Portman NHS Foundation Trust: 2 departures in 90 days (chair, chief executive)"));
  EXPECT_THAT(told(rule, {at(culture, "2026-01-10", 1), at(change(ChangeKind::departure, Post::chair, "Ann"), "2026-02-01", 2), at(change(ChangeKind::departure, Post::chief_executive, "Bo"), "2026-03-01", 3)}), SizeIs(1));
  EXPECT_THAT(told(rule, {ann, bo, at(culture, "2026-07-10", 3)}), IsEmpty()) << "months later";
}

TEST(Decide, FirstChangeDistinctBaselineAndCorroboration) {
  const auto first = "{ rule: r, type: first_seen, when: 'kind == \"culture\"', within: 365 days }";
  EXPECT_THAT(told(first, {at(culture, "2026-01-01", 1)}), SizeIs(1));
  EXPECT_THAT(told(first, {at(culture, "2025-06-01", 1), at(culture, "2026-01-01", 2)}), IsEmpty());
  const auto holder = "{ rule: r, type: change, when: 'kind in [\"interim\", \"appointment\"]', of: person }";
  const auto ann = at(change(ChangeKind::interim, Post::chair, "Ann Teller"), "2026-01-01", 1);
  EXPECT_THAT(told(holder, {ann, at(change(ChangeKind::appointment, Post::chair, "Bo Marsh"), "2026-02-01", 2)}), SizeIs(1));
  EXPECT_THAT(told(holder, {ann, at(change(ChangeKind::appointment, Post::chair, "ANN  TELLER"), "2026-02-01", 2)}), IsEmpty());
  const auto two = "{ rule: r, type: corroborate, sources: 2, within: 9 days }";
  EXPECT_THAT(told(two, {ann, at(change(ChangeKind::interim, Post::chair, "Ann Teller"), "2026-01-05", 2, "b")}), SizeIs(1));
  EXPECT_THAT(told(two, {ann, at(change(ChangeKind::interim, Post::chair, "Ann Teller"), "2026-01-05", 2, "a")}), IsEmpty());
}

TEST(Decide, NoRulesRaiseNothing) {
  EXPECT_THAT(raised_by(RuleSet(), record(departure, "2026-11-20")), IsEmpty());
}

}  // namespace
}  // namespace boardwatch::rules
