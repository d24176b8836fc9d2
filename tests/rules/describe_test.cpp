#include "rules/describe.hpp"

#include <gmock/gmock.h>

#include "tests/rules/fixture.hpp"

namespace boardwatch::rules {
namespace {

using testing::Contains;
using testing::Pair;

TEST(Describe, ConditionIsAsWrittenOnOneLine) {
  const auto rows = describe(loaded("rule: r\ntype: match\nwhen: |\n  kind == \"departure\"\n  and confidence > 0.5\npriority: flash\n").all().at(0));
  EXPECT_THAT(rows, Contains(Pair("condition", "kind == \"departure\" and confidence > 0.5")));
  EXPECT_THAT(rows, Contains(Pair("priority", "flash")));
}

TEST(Describe, WindowsTellTheirKeys) {
  const auto rows = describe(loaded("{ rule: r, type: count, when: 'kind == \"departure\"', beside: 'kind == \"culture\"', at_least: 3, within: 90 days, per: england }").all().at(0));
  EXPECT_THAT(rows, Contains(Pair("type", "count")));
  EXPECT_THAT(rows, Contains(Pair("beside", "kind == \"culture\"")));
  EXPECT_THAT(rows, Contains(Pair("looks at", "all of England together, by the documents' dates")));
  EXPECT_THAT(rows, Contains(Pair("at least", "3 different ones")));
  EXPECT_THAT(rows, Contains(Pair("within", "90 days")));
}

}  // namespace
}  // namespace boardwatch::rules
