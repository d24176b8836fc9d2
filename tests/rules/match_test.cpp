#include <gmock/gmock.h>

#include "tests/rules/fixture.hpp"

namespace boardwatch::rules {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

const Finding departure = change(ChangeKind::departure, Post::chair, "Ann");
const Finding culture = signal_of(SignalKind::culture);

TEST(Accepts, NothingGivenIsEverything) {
  EXPECT_TRUE(accepts({}, departure));
  EXPECT_TRUE(accepts({}, culture));
}

TEST(Accepts, KindAloneKeepsSignalsOut) {
  EXPECT_TRUE(accepts(condition("kind: departure"), departure));
  EXPECT_FALSE(accepts(condition("kind: absence"), departure));
  EXPECT_FALSE(accepts(condition("kind: departure"), culture));
}

TEST(Accepts, SignalAloneKeepsChangesOut) {
  EXPECT_TRUE(accepts(condition("signal: culture"), culture));
  EXPECT_FALSE(accepts(condition("signal: epr"), culture));
  EXPECT_FALSE(accepts(condition("signal: culture"), departure));
}

TEST(Accepts, KindAndSignalTakeEither) {
  const auto either = condition("kind: departure, signal: culture");
  EXPECT_TRUE(accepts(either, departure));
  EXPECT_TRUE(accepts(either, culture));
  EXPECT_FALSE(accepts(either, change(ChangeKind::vacancy, Post::chair)));
  EXPECT_FALSE(accepts(either, signal_of(SignalKind::epr)));
}

TEST(Accepts, PostNarrowsChangesAndLeavesNamedSignalsIn) {
  EXPECT_TRUE(accepts(condition("post: chair"), departure));
  EXPECT_FALSE(accepts(condition("post: director"), departure));
  EXPECT_FALSE(accepts(condition("post: chair"), culture));
  EXPECT_TRUE(accepts(condition("kind: departure, post: chair, signal: culture"), culture));
}

TEST(Accepts, DirectionNarrowsSignalsAndKeepsChangesOut) {
  EXPECT_TRUE(accepts(condition("direction: worsening"), culture));
  EXPECT_FALSE(accepts(condition("direction: improving"), culture));
  EXPECT_FALSE(accepts(condition("direction: worsening"), departure));
}

TEST(Accepts, ReasonThatIsNotToldDoesNotMatch) {
  auto retiring = change(ChangeKind::departure, Post::chair);
  EXPECT_FALSE(accepts(condition("reason: retirement"), retiring));
  retiring.reason = Reason::retirement;
  EXPECT_TRUE(accepts(condition("reason: [retirement, death]"), retiring));
  EXPECT_FALSE(accepts(condition("reason: death"), retiring));
}

TEST(Accepts, TenseIsCompared) {
  EXPECT_TRUE(accepts(condition("tense: announced"), departure));
  EXPECT_FALSE(accepts(condition("tense: [effective, reported]"), departure));
}

TEST(Accepts, OrganisationIsComparedByCode) {
  EXPECT_TRUE(accepts(condition("organisation: The Tavi"), departure));
  EXPECT_FALSE(accepts(condition("organisation: RYR"), departure));
  auto nowhere = change(ChangeKind::departure, Post::chair);
  nowhere.organisation_code.reset();
  EXPECT_FALSE(accepts(condition("organisation: RNK"), nowhere));
}

TEST(Accepts, ConfidenceIsTheLeastThatIsTaken) {
  EXPECT_TRUE(accepts(condition("confidence: 0.9"), departure));
  EXPECT_FALSE(accepts(condition("confidence: 0.91"), departure));
}

TEST(Decide, EachMatchingRuleRaisesItsOwnAlert) {
  const auto rules = loaded(
      "- { rule: a, type: match, when: { kind: departure }, priority: high, repeat_after: 30 days }\n"
      "- { rule: b, type: match, when: { kind: absence } }\n"
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
