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

}  // namespace
}  // namespace boardwatch::rules
