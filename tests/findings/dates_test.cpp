#include "parsers/findings/dates.hpp"

#include <gtest/gtest.h>

namespace boardwatch::findings {
namespace {

constexpr const char* tuesday = "2024-05-14";

struct Case {
  const char* words;
  const char* next;
  const char* last;  ///< null: the same
};

void expect_dates(const std::vector<Case>& cases, std::optional<Date> published) {
  for (const auto& [words, next, last] : cases) {
    const auto sentence = std::string("She leaves ") + words + " after a year.";
    const auto found = find_dates(sentence, published);
    ASSERT_EQ(found.size(), 1u) << words;
    EXPECT_EQ(to_iso(found[0].next), next) << words;
    EXPECT_EQ(to_iso(found[0].last), last == nullptr ? next : last) << words;
  }
}

TEST(Dates, ThatNameTheirYearNeedNoDocument) {
  expect_dates({{"on 31 March 2025", "2025-03-31", nullptr},
                {"on 31st March 2025", "2025-03-31", nullptr},
                {"on 1 st April 2025", "2025-04-01", nullptr},
                {"on the 3rd of June 2025", "2025-06-03", nullptr},
                {"on Monday, 3 March 2025", "2025-03-03", nullptr},
                {"on 31/3/25", "2025-03-31", nullptr},
                {"on 31/03/2025", "2025-03-31", nullptr},
                {"on 31.03.2025", "2025-03-31", nullptr},
                {"on 31-Mar-25", "2025-03-31", nullptr},
                {"on 2025-03-31", "2025-03-31", nullptr},
                {"in March 2025", "2025-03", nullptr},
                {"at the end of March 2025", "2025-03", nullptr},
                {"in mid-November 2025", "2025-11", nullptr},
                {"in 2025", "2025", nullptr}},
               std::nullopt);
}

TEST(Dates, WithoutAYearAreSeenFromTheDocument) {
  expect_dates({{"from 1 April", "2025-04-01", "2024-04-01"},
                {"on 30 June", "2024-06-30", "2023-06-30"},
                {"at the end of March", "2025-03", "2024-03"},
                {"in mid-November", "2024-11", "2023-11"},
                {"in early September", "2024-09", "2023-09"},
                {"in May", "2024-05", "2024-05"}},
               parse_date(tuesday));
}

TEST(Dates, ThatAreSaidInWordsAreSeenFromTheDocument) {
  expect_dates({{"today", "2024-05-14", nullptr},
                {"with immediate effect", "2024-05-14", nullptr},
                {"yesterday", "2024-05-13", nullptr},
                {"tomorrow", "2024-05-15", nullptr},
                {"next year", "2025", nullptr},
                {"early next year", "2025", nullptr},
                {"in the new year", "2025", "2024"},
                {"later this year", "2024", nullptr},
                {"next month", "2024-06", nullptr},
                {"last month", "2024-04", nullptr},
                {"this summer", "2024", nullptr},
                {"in three months' time", "2024-08", nullptr},
                {"at Easter", "2025-04", "2024-03"}},
               parse_date(tuesday));
}

TEST(Dates, OfFeastsAndFinancialYearsLookBothWays) {
  expect_dates({{"at Christmas", "2024-12", "2023-12"},
                {"until Christmas", "2024-12", "2023-12"},
                {"since Easter", "2025-04", "2024-03"},
                {"at the end of the financial year", "2025-03", "2024-03"},
                {"at the turn of the year", "2024", nullptr},
                {"in Q3 2024/25", "2024", nullptr},
                {"in Q4 of 2024/25", "2025", nullptr},
                {"on Monday week", "2024-05-27", nullptr},
                {"in a fortnight", "2024-05", nullptr},
                {"in three weeks' time", "2024-06", nullptr},
                {"two months ago", "2024-03", nullptr},
                {"in the week commencing 3 June", "2024-06-03", "2023-06-03"}},
               parse_date(tuesday));
}

TEST(Dates, TheFollowingMondayFollowsTheDayToldBefore) {
  const auto found = find_dates("He left on 11 November 2023 and she started on the following Monday.", parse_date(tuesday));
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(to_iso(found[1].next), "2023-11-13");
}

TEST(Dates, TheNextDayFollowsTheDayOfAnEarlierSentence) {
  const auto earlier = find_dates("He left on 30 November 2023.", parse_date(tuesday));
  ASSERT_EQ(earlier.size(), 1u);
  const auto found = find_dates("She started the next day.", parse_date(tuesday), earlier.front());
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(to_iso(found[0].next), "2023-12-01");
  for (const std::string_view told : {"She has been chair since then.", "She has acted since that date.", "He ended his term on the day."}) {
    const auto same = find_dates(told, parse_date(tuesday), earlier.front());
    ASSERT_EQ(same.size(), 1u) << told;
    EXPECT_EQ(same[0].last, (PartialDate{2023, 11, 30})) << told;
  }
  EXPECT_TRUE(find_dates("She started the next day.", parse_date(tuesday)).empty());
}

TEST(Dates, AWeekOfAMonthIsThatMonth) {
  const auto found = find_dates("He left in the last week of June.", parse_date(tuesday));
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(to_iso(found[0].next), "2024-06");
}

TEST(Dates, TheQuickLookMissesNone) {
  for (const auto* words : {"on 31/3/25", "on 2025-03-31", "in mid-November", "by 31.03.2025", "in 2025", "at Easter", "on Monday", "from April-June", "in Q3 2024/25"}) {
    const auto sentence = std::string("She leaves ") + words + " then.";
    EXPECT_FALSE(find_dates(sentence, parse_date(tuesday)).empty()) << words;
    EXPECT_TRUE(may_hold_dates(sentence, cut_tokens(sentence))) << words;
  }
}

TEST(Dates, OfTheWeekLookBothWays) { expect_dates({{"on Friday", "2024-05-17", "2024-05-10"}, {"on Monday", "2024-05-20", "2024-05-13"}}, parse_date(tuesday)); }

TEST(Dates, WithoutAYearAreNoneWithoutADocumentsDate) {
  for (const auto* words : {"She leaves on 1 April.", "She leaves in March.", "She leaves next month.", "She leaves today."}) EXPECT_TRUE(find_dates(words, std::nullopt).empty()) << words;
}

TEST(Dates, WhatOnlyLooksLikeOneIsNone) {
  for (const auto* words : {"Staff may leave.", "The board will march on.", "Ward 31 has 12 beds.", "It is 31/31/2025.", "Paper TB/24/061 was noted.", "There were 2024 visits."})
    EXPECT_TRUE(find_dates(words, parse_date(tuesday)).empty()) << words;
}

TEST(Dates, AreInOrderAndApart) {
  const auto found = find_dates("From 1 April 2024 until 31 March 2025, then in June 2025 and in 2026.", parse_date(tuesday));
  ASSERT_EQ(found.size(), 4u);
  for (std::size_t i = 1; i < found.size(); ++i) EXPECT_LE(found[i - 1].span.end, found[i].span.begin);
}

TEST(Dates, InAmericanOrderAndWithTheWordsAroundThem) {
  expect_dates({{"on March 31st, 2025", "2025-03-31", nullptr},
                {"on Monday, July 1", "2024-07-01", "2023-07-01"},
                {"on 31-03-2025", "2025-03-31", nullptr},
                {"as of 1 July 2025", "2025-07-01", nullptr},
                {"effective from July 2025", "2025-07", nullptr},
                {"in the second half of July", "2024-07", "2023-07"},
                {"in November last year", "2023-11", nullptr},
                {"at the end of 2024/25", "2025-03", nullptr},
                {"at the end of 2024", "2024-12", nullptr},
                {"in two years' time", "2026-05", nullptr},
                {"in the third quarter of 2024/25", "2024", nullptr},
                {"in Q4", "2025", "2024"},
                {"next spring", "2025", nullptr},
                {"early next month", "2024-06", nullptr},
                {"later this week", "2024-05", nullptr},
                {"two days ago", "2024-05-12", nullptr},
                {"on Thursday last week", "2024-05-09", nullptr},
                {"on Sunday (30 June)", "2024-06-30", "2023-06-30"}},
               parse_date(tuesday));
}

TEST(Dates, ThatDayIsTheOneToldBefore) {
  const auto earlier = find_dates("He left on 30 November 2023.", parse_date(tuesday));
  ASSERT_EQ(earlier.size(), 1u);
  for (const auto* words : {"She takes over from that date.", "She started the same day."}) {
    const auto found = find_dates(words, parse_date(tuesday), earlier.front());
    ASSERT_EQ(found.size(), 1u) << words;
    EXPECT_EQ(to_iso(found[0].next), "2023-11-30") << words;
  }
}

TEST(Dates, OfADayWithoutItsMonthAreTheNearestOnes) {
  expect_dates({{"on the 28th,", "2024-05-28", "2024-04-28"}, {"from the 1st of next month", "2024-06-01", nullptr}}, parse_date(tuesday));
  EXPECT_TRUE(find_dates("She leaves from the 2nd floor.", parse_date(tuesday)).empty());
}

}  // namespace
}  // namespace boardwatch::findings
