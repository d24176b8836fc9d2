#include "parsers/listings/meeting_kind.hpp"

#include <gtest/gtest.h>

namespace boardwatch::listings {
namespace {

TEST(KindIn, NamesTheMeeting) {
  EXPECT_EQ(kind_in("Trust Board meeting in public"), MeetingKind::board);
  EXPECT_EQ(kind_in("Council of Governors' meeting"), MeetingKind::governors);
  EXPECT_EQ(kind_in("CoG papers"), MeetingKind::governors);
  EXPECT_EQ(kind_in("Annual General Meeting 2026"), MeetingKind::members);
  EXPECT_EQ(kind_in("Annual Members\xE2\x80\x99 Meeting"), MeetingKind::members);
  EXPECT_EQ(kind_in("Audit Committee"), MeetingKind::committee);
  EXPECT_EQ(kind_in("Integrated Care Partnership board"), MeetingKind::other);
  EXPECT_EQ(kind_in("28 May 2026"), std::nullopt);
  EXPECT_EQ(kind_in("Board of Directors and Council of Governors"), std::nullopt);
}

TEST(IsPrivate, OnlyWhatThePublicDoesNotAttend) {
  EXPECT_TRUE(is_private("Board papers Part 2"));
  EXPECT_TRUE(is_private("Private board meeting"));
  EXPECT_FALSE(is_private("Board papers Part 1"));
  EXPECT_FALSE(is_private("Public board papers"));
}

TEST(IsCancelled, InAnyWords) {
  EXPECT_TRUE(is_cancelled("30 July 2026 (CANCELLED)"));
  EXPECT_TRUE(is_cancelled("Postponed to 6 August"));
  EXPECT_FALSE(is_cancelled("30 July 2026"));
}

}  // namespace
}  // namespace boardwatch::listings
