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
  when: kind in ["departure", "absence"] and org.code == "RYR"
  priority: high
  repeat_after: 180 days
)");
  ASSERT_THAT(rules.all(), SizeIs(1));
  const auto& rule = rules.all()[0];
  EXPECT_EQ(rule.name, "leader-leaves");
  EXPECT_EQ(rule.type, RuleType::match);
  EXPECT_EQ(rule.when.text(), R"(kind in ["departure", "absence"] and org.code == "RYR")");
  EXPECT_EQ(rule.priority, Priority::high);
  EXPECT_EQ(rule.repeat_after_days, 180);
}

TEST(LoadRules, CountRule) {
  const auto rules = loaded(
      "rule: cluster\ntype: count\nwhen: kind == \"departure\"\nper: organisation\nat_least: 3\nwithin: 90 days\nlabel: "
      "departures  cluster\n");
  const auto& rule = rules.all().at(0);
  EXPECT_EQ(rule.type, RuleType::count);
  EXPECT_EQ(rule.at_least, 3);
  EXPECT_EQ(rule.within_days, 90);
  EXPECT_EQ(rule.label, "departures cluster");
  EXPECT_EQ(rule.repeat_after_days, 365);
  EXPECT_EQ(rule.priority, Priority::normal);
}

TEST(LoadRules, EachTypeIsReadWithItsOwnKeys) {
  const auto rules = loaded(R"(
- { rule: a, type: distinct, per: [region, kind], of: organisation, at_least: 3, within: 30 days, time: seen }
- { rule: b, type: baseline, within: 14 days, past: 90 days, times: 2.5 }
- { rule: c, type: threshold, value: 'figure("%")', below: -1.5 }
- { rule: d, type: sequence, then: 'kind == "appointment"', within: 9 days, per: england, elsewhere: true }
- { rule: e, type: corroborate, sources: 2, within: 9 days }
- { rule: f, type: change, of: person, message: "{organisation}: {headline}" }
)");
  const auto& all = rules.all();
  ASSERT_THAT(all, SizeIs(6));
  EXPECT_THAT(all[0].per, ElementsAre(Feature::region, Feature::kind));
  EXPECT_EQ(all[0].of, Feature::organisation);
  EXPECT_EQ(all[0].clock, Clock::seen);
  EXPECT_EQ(all[1].at_least, 3);
  EXPECT_EQ(all[1].past_days, 90);
  EXPECT_DOUBLE_EQ(all[1].times, 2.5);
  EXPECT_EQ(all[2].threshold.below, -1.5);
  EXPECT_THAT(all[3].per, IsEmpty());
  EXPECT_TRUE(all[3].elsewhere);
  EXPECT_THAT(all[4].per, ElementsAre(Feature::fact));
  EXPECT_EQ(all[4].at_least, 2);
  EXPECT_THAT(all[5].per, ElementsAre(Feature::organisation, Feature::post));
  EXPECT_TRUE(all[5].message);
}

TEST(LoadRules, VersionTellsWhetherWhatIsRememberedIsTheSame) {
  const std::string cluster = "- { rule: c, type: count, at_least: 3, within: 90 days }\n";
  EXPECT_EQ(loaded(cluster).version(), loaded("# the same\n" + cluster + "- { rule: m, type: match }\n").version());
  EXPECT_NE(loaded(cluster).version(), loaded("- { rule: c, type: count, at_least: 4, within: 90 days }\n").version());
}

TEST(LoadRules, NoFilesGiveNoRules) {
  const auto rules = RuleSet::load({}, std::make_shared<const Catalogue>(catalogue()));
  ASSERT_TRUE(rules);
  EXPECT_THAT(rules->all(), IsEmpty());
}

TEST(LoadRules, NoIsAWordAndNotFalse) {
  EXPECT_EQ(loaded("rule: no\ntype: match\n").all().at(0).name, "no");
  EXPECT_EQ(loaded("rule: 0123\ntype: match\n").all().at(0).name, "0123");
}

TEST(LoadRules, NameIsUniqueOverAllFiles) {
  const auto rules = RuleSet::load(
      {{{"a.yaml", "rule: same\ntype: match\n"}, {"b.yaml", "- rule: same\n  type: match\n"}}, {}},
      std::make_shared<const Catalogue>(catalogue()));
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

std::string when(const std::string& expression) { return "rule: r\ntype: match\nwhen: " + expression + "\n"; }
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
        Malformed{"DuplicateKey", "rule: r\ntype: match\nrule: s\n",
                  "rules.yaml:3:1: \"rule\" is there twice; keep one"},
        Malformed{"KeyThatIsAList", "[a]: b\n", "rules.yaml:1:1: a rule has a key that is no word"},
        Malformed{"NoName", "type: match\n", "rules.yaml:1:1: a rule needs a name: add \"rule: some-name\""},
        Malformed{"EmptyName", "rule:\ntype: match\n", "rules.yaml:1:1: \"rule\" is empty"},
        Malformed{"NameWithSlash", "rule: a/b\ntype: match\n",
                  "rules.yaml:1:7: the name \"a/b\" must be of at most 64 small letters"},
        Malformed{"NameThatIsAList", "rule: [a]\ntype: match\n", "rules.yaml:1:7: \"rule\" must be one value"},
        Malformed{"NoType", "rule: r\n", "rules.yaml:1:1: a rule needs a type"},
        Malformed{"UnknownType", "rule: r\ntype: schedul\n",
                  "rules.yaml:2:7: unknown type \"schedul\"; there are \"match\", \"first_seen\", \"change\", \"count\""},
        Malformed{"WhenThatIsAMap", when("{ kind: departure }"), "rules.yaml:3:7: \"when\" must be one value"},
        Malformed{"EmptyWhen", "rule: r\ntype: match\nwhen:\n",
                  "rules.yaml:3:1: \"when\" is empty; give it a value or leave it out"},
        Malformed{"UnknownKind", when("kind == \"departur\""),
                  "rules.yaml:3:15: \"departur\" is no kind; did you mean \"departure\"?"},
        Malformed{"UnknownField", when("confidence > 0.5 and pots == \"chair\""),
                  "rules.yaml:3:28: there is no field \"pots\"; did you mean \"post\"?"},
        Malformed{"FaultInSingleQuotes", when("'kind == \"departure\" and person == ''x'' or pots'"),
                  "rules.yaml:3:51: there is no field \"pots\""},
        Malformed{"FaultInDoubleQuotes", when("\"kind == \\\"departure\\\" and pots\""), "rules.yaml:3:34: there is no field \"pots\""},
        Malformed{"FaultOnTheThirdLineOfABlock", when("|\n  kind == \"departure\"\n  and pots == \"chair\""),
                  "rules.yaml:5:7: there is no field \"pots\""},
        Malformed{"FaultInAFoldedBlock", when(">\n  kind == \"departure\"\n\n  and pots == \"chair\""),
                  "rules.yaml:6:7: there is no field \"pots\""},
        Malformed{"FaultAtTheEnd", when("kind == \"departure\" and"),
                  "rules.yaml:3:30: the expression ends where a value should be"},
        Malformed{"PatternThatIsRefused", when("words matches \"(a\""), "rules.yaml:3:21: the pattern is refused: missing )"},
        Malformed{"WhatNoFindingCanSatisfy", when("kind == \"culture\" and post == \"chair\""),
                  "rules.yaml:3:7: no finding can satisfy this"},
        Malformed{"UnknownPriority", "rule: r\ntype: match\npriority: urgent\n",
                  "rules.yaml:3:11: unknown priority \"urgent\"; there are \"low\", \"normal\""},
        Malformed{"RepeatWithoutUnit", "rule: r\ntype: match\nrepeat_after: 90\n",
                  "rules.yaml:3:15: \"repeat_after\" must be days from 1 to 3660 such as \"90 days\", not \"90\""},
        Malformed{"RepeatInMonths", "rule: r\ntype: match\nrepeat_after: 3 months\n",
                  "rules.yaml:3:15: \"repeat_after\" must be days"},
        Malformed{"RepeatTooLong", "rule: r\ntype: match\nrepeat_after: 99999999999 days\n",
                  "rules.yaml:3:15: \"repeat_after\" must be days"},
        Malformed{"CountWithoutWindow", counting("at_least: 3\n"),
                  "rules.yaml:1:1: a rule of type count needs \"at_least\" and \"within\"; \"within\" is missing"},
        Malformed{"CountOfOne", counting("at_least: 1\nwithin: 90 days\n"),
                  "rules.yaml:3:11: \"at_least\" must be a whole number from 2 to 1000, not \"1\""},
        Malformed{"CountInWords", counting("at_least: three\nwithin: 90 days\n"),
                  "rules.yaml:3:11: \"at_least\" must be a whole number"},
        Malformed{"CountPerPlanet", counting("at_least: 3\nwithin: 90 days\nper: [region, planet]\n"),
                  "rules.yaml:5:15: unknown \"per\" \"planet\"; there are \"organisation\", \"post\""},
        Malformed{"UnknownClock", counting("at_least: 3\nwithin: 90 days\ntime: noon\n"),
                  "rules.yaml:5:7: unknown time \"noon\"; there are \"document\" and \"seen\""},
        Malformed{"BesideWhatIsNot", counting("at_least: 3\nwithin: 90 days\nbeside: kind == \"cultur\"\n"),
                  "rules.yaml:5:17: \"cultur\" is no kind; did you mean \"culture\"?"},
        Malformed{"SequenceOfOne", "rule: r\ntype: sequence\nwithin: 9 days\n",
                  "rules.yaml:1:1: a rule of type sequence needs \"then\" and \"within\"; \"then\" is missing"},
        Malformed{"ThresholdWithoutALine", "rule: r\ntype: threshold\nvalue: figure(\"%\")\n",
                  "rules.yaml:3:8: a threshold needs \"above\", \"below\" or \"times\""},
        Malformed{"ThresholdOfAText", "rule: r\ntype: threshold\nvalue: person\nabove: 3\n",
                  "rules.yaml:3:8: \"value\" is a text and must be a number"},
        Malformed{"LineThatIsNoNumber", "rule: r\ntype: threshold\nvalue: confidence\nabove: 20m\n",
                  "rules.yaml:4:8: \"above\" must be a number such as 2.5, not \"20m\""},
        Malformed{"LessThanTwice", "rule: r\ntype: baseline\nwithin: 9 days\npast: 90 days\ntimes: 1\n",
                  "rules.yaml:5:8: \"times\" must be a number of more than 1"},
        Malformed{"MessageOfNothing", "rule: r\ntype: match\nmessage: \"{persn} leaves\"\n",
                  "rules.yaml:3:11: there is no {persn}; did you mean {person}?"},
        Malformed{"MessageNotClosed", "rule: r\ntype: match\nmessage: \"so {person\"\n", "rules.yaml:3:14: \"{\" is not closed"},
        Malformed{"LongLabel", counting("at_least: 3\nwithin: 90 days\nlabel: " + std::string(81, 'x') + "\n"),
                  "rules.yaml:5:8: \"label\" is longer than 80 bytes"},
        Malformed{"WindowOfAMatch", "rule: r\ntype: match\nwithin: 90 days\n",
                  "rules.yaml:3:9: \"within\" is nothing for a rule of type match; leave it out or change the type"},
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
