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
  return !loaded("rule: r\ntype: match\nwhen: " + when + "\n").decide(record(finding, "2026-11-20"), no_history).empty();
}

TEST(Decide, RuleWithoutAConditionTakesEverything) {
  const auto rules = loaded("{ rule: r, type: match }");
  EXPECT_THAT(rules.decide(record(departure, "2026-11-20"), no_history), SizeIs(1));
  EXPECT_THAT(rules.decide(record(culture, "2026-11-20"), no_history), SizeIs(1));
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
  const auto drafts = rules.decide(found, no_history);
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

TEST(Decide, NoRulesRaiseNothing) {
  EXPECT_THAT(RuleSet().decide(record(departure, "2026-11-20"), no_history), IsEmpty());
}

}  // namespace
}  // namespace boardwatch::rules
