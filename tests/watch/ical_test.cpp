#include "watch/ical.hpp"

#include <gmock/gmock.h>

#include <map>

#include "core/utf8.hpp"

namespace boardwatch::watch {
namespace {

using testing::HasSubstr;

using Properties = std::map<std::string, std::string>;

/// A strict reader of what RFC 5545 allows of a calendar of events; fails the test at anything else.
struct Calendar {
  Properties properties;
  std::vector<Properties> events;
};

std::string without_escapes(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\') {
      EXPECT_LT(++i, text.size());
      EXPECT_TRUE(text[i] == '\\' || text[i] == ';' || text[i] == ',' || text[i] == 'n') << text;
    } else {
      EXPECT_TRUE(text[i] != ';' && text[i] != ',') << text;
    }
    out += text[i];
  }
  return out;
}

std::vector<std::string> unfolded(std::string_view calendar) {
  std::vector<std::string> lines;
  while (!calendar.empty()) {
    const auto end = calendar.find("\r\n");
    EXPECT_NE(end, std::string_view::npos) << "a line without its end";
    if (end == std::string_view::npos) break;
    const auto line = calendar.substr(0, end);
    EXPECT_LE(line.size(), 75u) << line;
    EXPECT_TRUE(is_utf8(line)) << "folded within a letter";
    EXPECT_EQ(line.find_first_of("\r\n"), std::string_view::npos);
    if (line.starts_with(' ') && !lines.empty())
      lines.back() += line.substr(1);
    else
      lines.emplace_back(line);
    calendar.remove_prefix(end + 2);
  }
  return lines;
}

Calendar read(const std::string& text) {
  Calendar calendar;
  std::vector<std::string> open;
  for (const auto& line : unfolded(text)) {
    const auto colon = line.find(':');
    EXPECT_NE(colon, std::string::npos) << line;
    const auto name = line.substr(0, colon);
    auto value = line.substr(colon + 1);
    if (name == "BEGIN") {
      open.push_back(value);
      if (value == "VEVENT") calendar.events.emplace_back();
    } else if (name == "END") {
      EXPECT_TRUE(!open.empty() && open.back() == value) << line;
      open.pop_back();
    } else {
      if (name == "SUMMARY" || name == "DESCRIPTION" || name == "UID") value = without_escapes(value);
      auto& properties = open.size() == 2 ? calendar.events.back() : calendar.properties;
      EXPECT_TRUE(properties.emplace(name, value).second) << name << " twice";
    }
  }
  EXPECT_TRUE(open.empty());
  for (const auto& event : calendar.events)
    for (const auto* needed : {"UID", "DTSTAMP", "DTSTART;VALUE=DATE"}) EXPECT_EQ(event.count(needed), 1u) << needed;
  for (const auto* needed : {"VERSION", "PRODID"}) EXPECT_EQ(calendar.properties.count(needed), 1u) << needed;
  return calendar;
}

const Timestamp now = parse_timestamp("2026-05-01T09:30:00Z").value();

Meeting meeting(const char* day = "2026-05-28") {
  Meeting one;
  one.id = std::string("RAA-papers/board/") + day;
  one.source_id = "RAA-papers";
  one.organisation_code = "RAA";
  one.date = parse_partial_date(day).value();
  one.title = "Public board";
  one.address = "https://trust.example/board";
  return one;
}

TEST(ToIcal, AMeetingIsAnEventOfAWholeDay) {
  const auto calendar = read(to_ical({meeting()}, now));
  EXPECT_EQ(calendar.properties.at("VERSION"), "2.0");
  ASSERT_EQ(calendar.events.size(), 1u);
  const Properties expected{{"UID", "RAA-papers/board/2026-05-28@boardwatch"},
                            {"DTSTAMP", "20260501T093000Z"},
                            {"SEQUENCE", "0"},
                            {"DTSTART;VALUE=DATE", "20260528"},
                            {"DTEND;VALUE=DATE", "20260529"},
                            {"SUMMARY", "RAA: Public board"},
                            {"DESCRIPTION", "No papers known"},
                            {"URL", "https://trust.example/board"},
                            {"STATUS", "CONFIRMED"},
                            {"TRANSP", "TRANSPARENT"}};
  EXPECT_EQ(calendar.events[0], expected);
}

TEST(ToIcal, AMeetingThatMovedAndWasCancelledKeepsItsUid) {
  auto moved = meeting();
  moved.date = parse_partial_date("2026-06-04").value();
  moved.status = MeetingStatus::cancelled;
  moved.revision = 2;
  const auto event = read(to_ical({moved}, now)).events.at(0);
  EXPECT_EQ(event.at("UID"), "RAA-papers/board/2026-05-28@boardwatch");
  EXPECT_EQ(event.at("SEQUENCE"), "2");
  EXPECT_EQ(event.at("STATUS"), "CANCELLED");
  EXPECT_EQ(event.at("DTSTART;VALUE=DATE"), "20260604");
}

TEST(ToIcal, TellsADoubtfulDayAndBothDates) {
  auto doubtful = meeting();
  doubtful.doubtful = true;
  doubtful.papers = 3;
  doubtful.listed = parse_partial_date("2026-05-21");
  const auto event = read(to_ical({doubtful}, now)).events.at(0);
  EXPECT_EQ(event.at("STATUS"), "TENTATIVE");
  EXPECT_EQ(event.at("DESCRIPTION"), "3 papers; the page says Thursday 21 May 2026, the papers Thursday 28 May 2026");
}

TEST(ToIcal, LeavesOutAMeetingWithoutItsDay) {
  EXPECT_TRUE(read(to_ical({meeting("2026-05")}, now)).events.empty());
  EXPECT_TRUE(read(to_ical({}, now)).events.empty());
}

TEST(ToIcal, ADayAtTheEndOfAYearEndsInTheNext) {
  EXPECT_EQ(read(to_ical({meeting("2026-12-31")}, now)).events.at(0).at("DTEND;VALUE=DATE"), "20270101");
}

TEST(ToIcal, WhatStrangersWroteStaysInItsLine) {
  auto hostile = meeting();
  hostile.title = "Board; in public, at 10\\11\r\nEND:VEVENT\r\nATTACH:file:///etc/passwd\x01 \xff";
  hostile.address = "https://trust.example/a\r\nEND:VCALENDAR b";
  const auto calendar = read(to_ical({hostile}, now));
  ASSERT_EQ(calendar.events.size(), 1u);
  EXPECT_THAT(calendar.events[0].at("SUMMARY"), HasSubstr("RAA: Board; in public, at 10\\11 END:VEVENT ATTACH:file:///etc/passwd"));
  EXPECT_EQ(calendar.events[0].at("URL"), "https://trust.example/aEND:VCALENDARb");
}

TEST(ToIcal, LongTitlesAreFoldedBetweenLettersWhereverTheyFall) {
  for (std::size_t length = 0; length < 90; ++length) {
    auto one = meeting();
    one.title = std::string(length, 'x');
    for (int i = 0; i < 60; ++i) one.title += "\u00e9\u2014\U0001F4C5";
    EXPECT_EQ(read(to_ical({one}, now)).events.at(0).at("SUMMARY"), "RAA: " + one.title);
  }
}

}  // namespace
}  // namespace boardwatch::watch
