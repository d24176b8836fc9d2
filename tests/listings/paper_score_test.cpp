#include "parsers/listings/paper_score.hpp"

#include <gmock/gmock.h>

namespace boardwatch::listings {
namespace {

PaperSigns linked(std::string_view words) {
  PaperSigns signs;
  signs.words = words;
  signs.page = "Board papers";
  return signs;
}

TEST(Judge, PacksAreTakenByTheirWords) {
  for (const auto* words :
       {"Board of Directors meeting pack", "Agenda and papers", "Combined paper pack", "Meeting Book", "Boardbook", "Papers-PUBLIC-Board", "BoD-Meeting-Pack"})
    EXPECT_TRUE(judge(linked(words)).taken) << words;
}

TEST(Judge, WhatIsPublishedForGoodIsNot) {
  for (const auto* words : {"Standards of business conduct policy", "Annual report 2024/25", "Quality account", "Register of interests", "Board terms of reference",
                            "Constitution", "Board expenses"})
    EXPECT_FALSE(judge(linked(words)).taken) << words;
}

TEST(Judge, AmongAMeetingsPapersEvenThatIsAPaper) {
  auto signs = linked("Board terms of reference");
  signs.in_meeting = true;
  EXPECT_TRUE(judge(signs).taken);
  signs.section = "Related documents";
  EXPECT_FALSE(judge(signs).taken);
}

TEST(Judge, HelpForVisitorsIsNeverOne) {
  for (const auto* words : {"How to attend board meetings", "Glossary of board terms", "Board papers easy read", "Questions from the public",
                            "Board meeting dates 2026", "Observer note, board meeting"}) {
    auto signs = linked(words);
    signs.in_meeting = true;
    EXPECT_FALSE(judge(signs).taken) << words;
  }
}

TEST(Judge, ReasonIsForAPerson) { EXPECT_THAT(judge(linked("Annual report 2024/25")).why, testing::HasSubstr("annual report")); }

TEST(IsNumbered, ItemsOfAnAgenda) {
  for (const auto* words : {"Item 7 Finance", "Paper A", "Enc 3", "07.1 Finance report", "2a) Minutes", "4. Apologies", "00 Agenda", "Appendix B"})
    EXPECT_TRUE(is_numbered(words)) << words;
  for (const auto* words : {"28 May 2026", "28th May", "29.05.25 papers", "10.30am", "2026 papers", "Finance report", "2025-26", "Paper pack"}) EXPECT_FALSE(is_numbered(words)) << words;
}

}  // namespace
}  // namespace boardwatch::listings
