#include "watch/history.hpp"

#include <gtest/gtest.h>

namespace boardwatch::watch {
namespace {

TEST(IsHistory, IsTheMeetingOfMoreThanAFortnightAgo) {
  const Date today = *parse_date("2026-11-23");
  const std::pair<const char*, bool> rows[] = {
      {"2026-12-31", false}, {"2026-11-23", false}, {"2026-11-09", false}, {"2026-11-08", true}, {"2015-01-01", true},
      {"2026-11", false},    {"2026-10", true},     {"2026", false},       {"2025", true},
  };
  for (const auto& [date, history] : rows) EXPECT_EQ(is_history(parse_partial_date(date), today), history) << date;
}

TEST(IsHistory, IsWhatHasNoDate) { EXPECT_TRUE(is_history(std::nullopt, *parse_date("2026-11-23"))); }

}  // namespace
}  // namespace boardwatch::watch
