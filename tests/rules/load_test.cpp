#include <gmock/gmock.h>

#include "tests/rules/fixture.hpp"

namespace boardwatch::rules {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;

TEST(LoadRules, MatchRuleWithEverything) {
  const auto rules = loaded(R"(
- rule: leader-leaves
  type: match
  when:
    kind: [departure, absence]
    post: [chief_executive, chair]
    reason: [retirement]
    tense: [announced]
    signal: [culture]
    direction: [worsening]
    organisation: [RYR, "Tavistock and Portman"]
    confidence: 0.5
  priority: high
  repeat_after: 180 days
)");
  ASSERT_THAT(rules.all(), SizeIs(1));
  const auto& rule = rules.all()[0];
  EXPECT_EQ(rule.name, "leader-leaves");
  EXPECT_EQ(rule.type, RuleType::match);
  EXPECT_THAT(rule.when.changes, ElementsAre(ChangeKind::departure, ChangeKind::absence));
  EXPECT_THAT(rule.when.signals, ElementsAre(SignalKind::culture));
  EXPECT_THAT(rule.when.posts, ElementsAre(Post::chief_executive, Post::chair));
  EXPECT_THAT(rule.when.reasons, ElementsAre(Reason::retirement));
  EXPECT_THAT(rule.when.tenses, ElementsAre(Tense::announced));
  EXPECT_THAT(rule.when.directions, ElementsAre(Direction::worsening));
  EXPECT_THAT(rule.when.organisations, ElementsAre("RYR", "RNK"));
  EXPECT_DOUBLE_EQ(rule.when.min_confidence, 0.5);
  EXPECT_EQ(rule.priority, Priority::high);
  EXPECT_EQ(rule.repeat_after_days, 180);
}

TEST(LoadRules, CountRule) {
  const auto rules = loaded(
      "rule: cluster\ntype: count\nwhen: { kind: departure }\nper: organisation\nat_least: 3\nwithin: 90 days\nlabel: "
      "departures  cluster\n");
  const auto& rule = rules.all().at(0);
  EXPECT_EQ(rule.type, RuleType::count);
  EXPECT_EQ(rule.at_least, 3);
  EXPECT_EQ(rule.within_days, 90);
  EXPECT_EQ(rule.label, "departures cluster");
  EXPECT_EQ(rule.repeat_after_days, 365);
  EXPECT_EQ(rule.priority, Priority::normal);
}

TEST(LoadRules, ScalarIsAListOfOne) {
  EXPECT_THAT(condition("kind: departure").changes, ElementsAre(ChangeKind::departure));
}

TEST(LoadRules, NoFilesGiveNoRules) {
  const auto rules = RuleSet::load({}, catalogue());
  ASSERT_TRUE(rules);
  EXPECT_THAT(rules->all(), IsEmpty());
}

TEST(LoadRules, NoIsAWordAndNotFalse) {
  EXPECT_EQ(loaded("rule: no\ntype: match\n").all().at(0).name, "no");
  EXPECT_EQ(loaded("rule: 0123\ntype: match\n").all().at(0).name, "0123");
}

TEST(LoadRules, NameIsUniqueOverAllFiles) {
  const auto rules = RuleSet::load(
      {{"a.yaml", "rule: same\ntype: match\n"}, {"b.yaml", "- rule: same\n  type: match\n"}}, catalogue());
  ASSERT_FALSE(rules);
  EXPECT_EQ(rules.error().where, "b.yaml:1:3: there is a rule \"same\" in a.yaml already; rename one");
}

struct Malformed {
  const char* name;
  std::string text;
  const char* message;
};

class MalformedRule : public testing::TestWithParam<Malformed> {};

TEST_P(MalformedRule, IsRefusedWithItsPlaceAndReason) {
  const auto rules = load(GetParam().text);
  ASSERT_FALSE(rules);
  EXPECT_EQ(rules.error().code, Errc::bad_config);
  EXPECT_THAT(rules.error().where, StartsWith(GetParam().message));
  EXPECT_EQ(rules.error().where.find('\n'), std::string::npos);
}

std::string when(const std::string& words) { return "rule: r\ntype: match\nwhen: { " + words + " }\n"; }
std::string counting(const std::string& lines) { return "rule: r\ntype: count\n" + lines; }
std::string bomb() {
  std::string text = "rule: r\ntype: match\nwhen: ";
  for (int i = 0; i < 100000; ++i) text += '[';
  return text;
}

INSTANTIATE_TEST_SUITE_P(
    LoadRules, MalformedRule,
    testing::Values(
        Malformed{"Empty", "", "rules.yaml: holds no rule"},
        Malformed{"OnlyAComment", "# later\n", "rules.yaml: holds no rule"},
        Malformed{"EmptyList", "[]\n", "rules.yaml:1:1: holds no rule"},
        Malformed{"NotYaml", "rule: [a\n", "rules.yaml:2:1: end of sequence flow not found"},
        Malformed{"TabsForIndent", "rule: r\nwhen:\n\tkind: departure\n", "rules.yaml:"},
        Malformed{"AScalar", "departure\n", "rules.yaml:1:1: a rule must be a map of keys and values"},
        Malformed{"ListOfScalars", "- departure\n", "rules.yaml:1:3: a rule must be a map"},
        Malformed{"UnknownKey", "rule: r\ntype: match\npriorty: high\n",
                  "rules.yaml:3:1: unknown key \"priorty\" in a rule; did you mean \"priority\"?"},
        Malformed{"UnknownKeyInWhen", when("pots: chair"),
                  "rules.yaml:3:9: unknown key \"pots\" in \"when\"; did you mean \"post\"?"},
        Malformed{"UnknownKeyLikeNothing", when("zzzzzzzz: chair"),
                  "rules.yaml:3:9: unknown key \"zzzzzzzz\" in \"when\""},
        Malformed{"DuplicateKey", "rule: r\ntype: match\nrule: s\n",
                  "rules.yaml:3:1: \"rule\" is there twice; keep one"},
        Malformed{"DuplicateKeyInWhen", when("kind: departure, kind: absence"),
                  "rules.yaml:3:26: \"kind\" is there twice"},
        Malformed{"KeyThatIsAList", "[a]: b\n", "rules.yaml:1:1: a rule has a key that is no word"},
        Malformed{"NoName", "type: match\n", "rules.yaml:1:1: a rule needs a name: add \"rule: some-name\""},
        Malformed{"EmptyName", "rule:\ntype: match\n", "rules.yaml:1:1: \"rule\" is empty"},
        Malformed{"NameWithSlash", "rule: a/b\ntype: match\n",
                  "rules.yaml:1:7: the name \"a/b\" must be of at most 64 small letters"},
        Malformed{"NameThatIsAList", "rule: [a]\ntype: match\n", "rules.yaml:1:7: \"rule\" must be one value"},
        Malformed{"NoType", "rule: r\n", "rules.yaml:1:1: a rule needs a type"},
        Malformed{"UnknownType", "rule: r\ntype: absence\n",
                  "rules.yaml:2:7: unknown type \"absence\"; there are \"match\" and \"count\""},
        Malformed{"WhenThatIsAWord", "rule: r\ntype: match\nwhen: departure\n",
                  "rules.yaml:3:7: \"when\" must be a map"},
        Malformed{"EmptyWhen", "rule: r\ntype: match\nwhen:\n",
                  "rules.yaml:3:1: \"when\" is empty; give it a value or leave it out"},
        Malformed{"UnknownKind", when("kind: departur"),
                  "rules.yaml:3:15: unknown kind \"departur\"; did you mean \"departure\"?"},
        Malformed{"SignalAsKind", when("kind: culture"),
                  "rules.yaml:3:15: unknown kind \"culture\"; it belongs under \"signal\""},
        Malformed{"KindAsSignal", when("signal: departure"),
                  "rules.yaml:3:17: unknown signal \"departure\"; it belongs under \"kind\""},
        Malformed{"UnknownPost", when("post: [chair, chief_exec]"), "rules.yaml:3:23: unknown post \"chief_exec\""},
        Malformed{"MisspeltPost", when("post: cheif_executive"),
                  "rules.yaml:3:15: unknown post \"cheif_executive\"; did you mean \"chief_executive\"?"},
        Malformed{"UnknownReason", when("reason: retirment"),
                  "rules.yaml:3:17: unknown reason \"retirment\"; did you mean \"retirement\"?"},
        Malformed{"UnknownTense", when("tense: anounced"),
                  "rules.yaml:3:16: unknown tense \"anounced\"; did you mean \"announced\"?"},
        Malformed{"UnknownSignal", when("signal: cultur"),
                  "rules.yaml:3:17: unknown signal \"cultur\"; did you mean \"culture\"?"},
        Malformed{"UnknownDirection", when("direction: worse"), "rules.yaml:3:20: unknown direction \"worse\""},
        Malformed{"EmptyKindList", when("kind: []"),
                  "rules.yaml:3:15: \"kind\" is an empty list; fill it or leave it out"},
        Malformed{"KindOfMaps", when("kind: [{a: b}]"), "rules.yaml:3:16: \"kind\" must be one value"},
        Malformed{"NullInList", when("kind: [~]"), "rules.yaml:3:16: \"kind\" is empty"},
        Malformed{"UnknownOrganisation", when("organisation: Tavistok and Portman NHS Foundation Trust"),
                  "rules.yaml:3:23: \"Tavistok and Portman NHS Foundation Trust\" is no organisation of the catalogue, "
                  "or several; did you mean "
                  "\"Tavistock and Portman NHS Foundation Trust\"?"},
        Malformed{"OrganisationLikeNothing", when("organisation: Ministry of Silly Walks"),
                  "rules.yaml:3:23: \"Ministry of Silly Walks\" is no organisation of the catalogue, or several; give "
                  "its full name"},
        Malformed{"SharedName", when("organisation: Sussex"),
                  "rules.yaml:3:23: \"Sussex\" is no organisation of the catalogue, or several"},
        Malformed{"ConfidenceTooHigh", when("confidence: 60"),
                  "rules.yaml:3:21: \"confidence\" must be a number from 0 to 1, not \"60\""},
        Malformed{"ConfidenceNegative", when("confidence: -0.1"),
                  "rules.yaml:3:21: \"confidence\" must be a number from 0 to 1"},
        Malformed{"ConfidenceInWords", when("confidence: high"),
                  "rules.yaml:3:21: \"confidence\" must be a number from 0 to 1, not \"high\""},
        Malformed{"ConfidenceNotANumber", when("confidence: nan"),
                  "rules.yaml:3:21: \"confidence\" must be a number from 0 to 1"},
        Malformed{"ConfidenceList", when("confidence: [0.5]"),
                  "rules.yaml:3:21: \"confidence\" must be a number from 0 to 1"},
        Malformed{"PostOfSignals", when("signal: culture, post: chair"),
                  "rules.yaml:3:7: signals have no post, reason or tense"},
        Malformed{"DirectionOfChanges", when("kind: departure, direction: worsening"),
                  "rules.yaml:3:7: changes have no direction"},
        Malformed{"PostWithDirection", when("post: chair, direction: worsening"),
                  "rules.yaml:3:7: no finding has both a direction and a post"},
        Malformed{"ReasonOfAppointments", when("kind: appointment, reason: retirement"),
                  "rules.yaml:3:7: only a departure or an absence has a reason"},
        Malformed{"UnknownPriority", "rule: r\ntype: match\npriority: urgent\n",
                  "rules.yaml:3:11: unknown priority \"urgent\"; there are low"},
        Malformed{"RepeatWithoutUnit", "rule: r\ntype: match\nrepeat_after: 90\n",
                  "rules.yaml:3:15: \"repeat_after\" must be days from 1 to 3660 such as \"90 days\", not \"90\""},
        Malformed{"RepeatInMonths", "rule: r\ntype: match\nrepeat_after: 3 months\n",
                  "rules.yaml:3:15: \"repeat_after\" must be days"},
        Malformed{"RepeatTooLong", "rule: r\ntype: match\nrepeat_after: 99999999999 days\n",
                  "rules.yaml:3:15: \"repeat_after\" must be days"},
        Malformed{"CountWithoutWindow", counting("at_least: 3\n"),
                  "rules.yaml:1:1: a count needs \"at_least\" (such as 3) and \"within\""},
        Malformed{"CountOfOne", counting("at_least: 1\nwithin: 90 days\n"),
                  "rules.yaml:3:11: \"at_least\" must be a whole number from 2 to 1000, not \"1\""},
        Malformed{"CountInWords", counting("at_least: three\nwithin: 90 days\n"),
                  "rules.yaml:3:11: \"at_least\" must be a whole number"},
        Malformed{"CountPerRegion", counting("at_least: 3\nwithin: 90 days\nper: region\n"),
                  "rules.yaml:5:6: \"per\" must be \"organisation\", not \"region\""},
        Malformed{"LongLabel", counting("at_least: 3\nwithin: 90 days\nlabel: " + std::string(81, 'x') + "\n"),
                  "rules.yaml:5:8: \"label\" is longer than 80 bytes"},
        Malformed{"WindowOfAMatch", "rule: r\ntype: match\nwithin: 90 days\n",
                  "rules.yaml:3:9: \"within\" is for rules of type count; leave it out or change the type"},
        Malformed{"Anchor", "rule: &a r\ntype: match\n", "rules.yaml:1:7: anchors and aliases are not read"},
        Malformed{"Alias", "- &a { rule: r, type: match }\n- *a\n", "rules.yaml:1:3: anchors and aliases are not read"},
        Malformed{"Tag", "rule: !!binary r\ntype: match\n", "rules.yaml:1:7: tags are not read"},
        Malformed{"MergeKey", "rule: r\ntype: match\n<<: { priority: high }\n",
                  "rules.yaml:3:1: unknown key \"<<\" in a rule"},
        Malformed{"SecondDocument", "rule: r\ntype: match\n---\nrule: s\ntype: match\n",
                  "rules.yaml: holds more than one document"},
        Malformed{"DeepNesting", "rule: [[[[[[[[[[a]]]]]]]]]]\n", "rules.yaml:1:14: is nested too deep"},
        Malformed{"NestingBomb", bomb(), "rules.yaml:3:11: is nested too deep"},
        Malformed{"TooLarge", "# " + std::string(1 << 20, 'x') + "\n", "rules.yaml: is larger than 1 MiB"},
        Malformed{"NotUtf8", "rule: \xFF\n", "rules.yaml: is not UTF-8"},
        Malformed{"EndOfTransmission", std::string("rule: r\ntype: match\n\x04\nrule: hidden\n"),
                  "rules.yaml: has control characters"},
        Malformed{"LineBreakInValue", "rule: r\ntype: \"a\\nb\"\n", "rules.yaml:2:7: unknown type \"a b\""}),
    [](const auto& param) { return std::string(param.param.name); });

}  // namespace
}  // namespace boardwatch::rules
