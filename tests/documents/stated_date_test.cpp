#include "parsers/documents/stated_date.hpp"

#include <gtest/gtest.h>

namespace boardwatch::documents {
namespace {

std::string stated(std::string_view text) {
  const auto day = stated_date(text);
  return day ? to_iso(*day) : "none";
}

TEST(FindDay, ReadsTheUsualForms) {
  for (const auto* text : {"28 May 2026", "Thursday 28th May 2026", "May 28, 2026", "28/05/2026", "28.05.26", "28-05-2026", "2026-05-28", "on the 28 MAY 2026 at 9"}) {
    const auto day = find_day(text);
    ASSERT_TRUE(day) << text;
    EXPECT_EQ(to_iso(*day), "2026-05-28") << text;
  }
}

TEST(FindDay, NumbersThatAreNoDayAreNone) {
  for (const auto* text : {"30 February 2026", "13/13/2026", "1.2.3", "28 May", "May 2026", "0300 123 4567", "99999999999 May 2026", ""})
    EXPECT_FALSE(find_day(text)) << text;
}

TEST(StatedDate, TitleBlockGivesTheDay) { EXPECT_EQ(stated("Northmere Trust\nBoard of Directors 28 May 2026\nAgenda"), "2026-05-28"); }

TEST(StatedDate, DateOfMeetingWinsOverTheTitleBlock) {
  EXPECT_EQ(stated("Northmere Trust\n1 June 2026\n\nDate of meeting: 28 May 2026"), "2026-05-28");
  EXPECT_EQ(stated("1 June 2026\nMeeting date\n28 May 2026"), "2026-05-28");
}

TEST(StatedDate, OtherDatesDoNotCount) {
  EXPECT_EQ(stated("Minutes of the previous meeting 2 April 2026"), "none");
  EXPECT_EQ(stated("Policy on leave\nReview date: 28 May 2026\nVersion 3, 1 May 2026"), "none");
}

TEST(StatedDate, RunningTextDoesNotCount) {
  EXPECT_EQ(stated("The chief executive told the board, in a long paper about many other things that go on and on in this one line, that on 28 May 2026 she would leave."), "none");
  EXPECT_EQ(stated("The director of finance will leave the Trust on 30 April 2027."), "none");
}

}  // namespace
}  // namespace boardwatch::documents
