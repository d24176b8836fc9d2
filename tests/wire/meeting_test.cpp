#include "wire/meeting.hpp"

#include <gmock/gmock.h>

namespace boardwatch::wire {
namespace {

Meeting meeting() {
  Meeting out;
  out.id = "rr8-board/board/2026-11-26";
  out.source_id = "rr8-board";
  out.organisation_code = "RR8";
  out.date = {2026, 11, 26};
  out.listed = PartialDate{2026, 11, 0};
  out.doubtful = true;
  out.kind = MeetingKind::governors;
  out.status = MeetingStatus::cancelled;
  out.title = "Board \xE2\x80\x9Cin public\xE2\x80\x9D";
  out.address = "https://one.example/board/";
  out.papers = 3;
  out.papers_seen = parse_timestamp("2026-11-20T09:00:00Z");
  out.revision = 2;
  out.first_seen = *parse_timestamp("2026-09-01T09:00:00Z");
  out.last_seen = *parse_timestamp("2026-11-20T09:00:00Z");
  return out;
}

TEST(MeetingJson, GivesBackWhatWentIn) {
  const auto back = meeting_from_json(to_json(meeting()));
  ASSERT_TRUE(back) << back.error().where;
  EXPECT_EQ(*back, meeting());
}

TEST(MeetingJson, WhatIsNotKnownIsNullAndComesBackSo) {
  auto plain = meeting();
  plain.organisation_code.reset();
  plain.listed.reset();
  plain.papers_seen.reset();
  EXPECT_TRUE(to_json(plain).at("organisation").is_null());
  const auto back = meeting_from_json(to_json(plain));
  ASSERT_TRUE(back) << back.error().where;
  EXPECT_EQ(*back, plain);
}

TEST(MeetingJson, ANamedMemberThatIsWrongIsRefused) {
  for (const auto* name : {"date", "kind", "status", "papers", "doubtful", "first_seen", "title"}) {
    auto object = to_json(meeting());
    object[name] = boost::json::array();
    const auto back = meeting_from_json(object);
    ASSERT_FALSE(back) << name;
    EXPECT_THAT(back.error().where, testing::HasSubstr(name));
    object.erase(name);
    EXPECT_FALSE(meeting_from_json(object)) << name;
  }
}

}  // namespace
}  // namespace boardwatch::wire
