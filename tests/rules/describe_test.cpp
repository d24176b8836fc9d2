#include "rules/describe.hpp"

#include <gmock/gmock.h>

#include "tests/rules/fixture.hpp"

namespace boardwatch::rules {
namespace {

using testing::Contains;
using testing::Pair;

TEST(Describe, ConditionsAreWords) {
  const auto rows = describe(loaded("rule: r\ntype: match\nwhen: { kind: [departure, appointment, interim], post: chair, confidence: 0.5 }\npriority: flash\n").all().at(0));
  EXPECT_THAT(rows, Contains(Pair("kind", "departure, appointment or interim")));
  EXPECT_THAT(rows, Contains(Pair("post", "chair")));
  EXPECT_THAT(rows, Contains(Pair("confidence", "0.50 or more")));
  EXPECT_THAT(rows, Contains(Pair("priority", "flash")));
  EXPECT_THAT(rows, testing::Not(Contains(Pair("signal", testing::_))));
}

}  // namespace
}  // namespace boardwatch::rules
