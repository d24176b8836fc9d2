// With a real web server on loopback and the real reader program.
#include "daemon/look/look_at_page.hpp"

#include <gmock/gmock.h>

#include "daemon/look/look_at_feed.hpp"
#include "tests/fakes/run.hpp"
#include "tests/fakes/web_server.hpp"

namespace boardwatch::look {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

const Date today{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(23)};

std::string page(const std::string& body) { return "<html><head><title>Board papers</title></head><body><main><h1>Board meetings and papers</h1>" + body + "</main></body></html>"; }

/// Answers 304 to whoever has the page already.
fakes::WebServer::Handler with_etag(std::string body) {
  return [body = std::move(body)](const fakes::WebRequest& request) {
    if (request.header("if-none-match") == "\"1\"") return fakes::reply_status(304);
    auto answer = fakes::reply(body);
    answer.headers.emplace_back("ETag", "\"1\"");
    return answer;
  };
}

class LookTest : public testing::Test {
 protected:
  LookTest() {
    source.id = "one";
    source.kind = SourceKind::page;
    source.location = web.url("/board/");
    source.allow_private = true;
    memory.address = source.location;
  }

  PageLook look(Reach reach = Reach::all) { return fakes::run(io, look_at_page({fetcher, gate, robots, readers}, source, memory, today, reach)); }
  PageLook look_again() {
    memory = look().memory;
    return look(Reach::recent);
  }
  FeedLook look_at_the_feed() {
    FeedMemory feed;
    feed.address = web.url("/feed.xml");
    return fakes::run(io, look_at_feed({fetcher, gate, robots, readers}, source, feed));
  }
  void serve_meeting_pages() {
    web.on("/board/", with_etag(page("<ul><li><a href='/board-26-november-2026/'>Board meeting 26 November 2026</a></li>"
                                     "<li><a href='/board-24-september-2026/'>Board meeting 24 September 2026</a></li></ul>")));
    web.on("/board-26-november-2026/", with_etag(page("<h2>Thursday 26 November 2026</h2><p><a href='/files/nov-pack.pdf'>Public board papers (PDF, 12MB)</a></p>")));
    web.on("/board-24-september-2026/", with_etag(page("<h2>Thursday 24 September 2026</h2><p><a href='/files/sep-pack.pdf'>Public board papers (PDF, 9MB)</a></p>")));
  }
  static std::vector<std::string> pairs(const Listing& listing) {
    std::vector<std::string> out;
    for (const auto& meeting : listing.meetings)
      for (const auto& paper : meeting.papers) out.push_back(to_iso(meeting.date) + " " + paper.url.substr(paper.url.rfind('/') + 1));
    return out;
  }

  asio::io_context io;
  fakes::WebServer web;
  fetch::FetcherOptions options = [] {
    fetch::FetcherOptions named;
    named.user_agent = "test";
    return named;
  }();
  fetch::HttpFetcher fetcher{io, options};
  fetch::HostGate gate{io};
  fetch::RobotsCache robots{io, fetcher, gate};
  workers::ReaderPool readers{io, {.program = BOARDWATCH_BINARY_DIR "/boardwatch-read"}};
  Source source;
  PageMemory memory;
};

TEST_F(LookTest, PapersOfAFlatPageHaveTheirMeetings) {
  web.on("/board/", fakes::reply(page("<ul><li><a href='/files/nov.pdf'>Public board papers 26 November 2026 (PDF, 12MB)</a></li></ul>")));
  const auto found = look();
  ASSERT_FALSE(found.error) << found.error->where;
  EXPECT_THAT(pairs(found.listing), ElementsAre("2026-11-26 nov.pdf"));
  EXPECT_EQ(found.pages, 1u);
}

TEST_F(LookTest, PagesOfMeetingsAreFollowed) {
  serve_meeting_pages();
  const auto found = look();
  ASSERT_FALSE(found.error) << found.error->where;
  EXPECT_THAT(pairs(found.listing), UnorderedElementsAre("2026-11-26 nov-pack.pdf", "2026-09-24 sep-pack.pdf"));
  EXPECT_EQ(found.pages, 3u);
}

TEST_F(LookTest, AYearsArchiveIsFollowedToTheMeetingBehindIt) {
  serve_meeting_pages();
  web.on("/board/", fakes::reply(page("<ul><li><a href='/board/2026/'>Board papers 2026</a></li></ul>")));
  web.on("/board/2026/", fakes::reply(page("<ul><li><a href='/board-26-november-2026/'>Board meeting 26 November 2026</a></li></ul>")));
  const auto found = look();
  EXPECT_THAT(pairs(found.listing), ElementsAre("2026-11-26 nov-pack.pdf"));
}

TEST_F(LookTest, WhatDidNotChangeCostsOneRequestEachAndNothingIsRead) {
  serve_meeting_pages();
  const auto again = look_again();
  EXPECT_TRUE(again.unchanged);
  EXPECT_EQ(again.pages, 3u);
  for (const auto* path : {"/board/", "/board-26-november-2026/", "/board-24-september-2026/"}) EXPECT_EQ(web.requests_for(path).back().header("if-none-match"), "\"1\"") << path;
}

TEST_F(LookTest, AChangedPageOfAMeetingIsSeenThoughTheListThatNamesItStaysTheSame) {
  serve_meeting_pages();
  memory = look().memory;
  web.on("/board-26-november-2026/", fakes::reply(page("<h2>Thursday 26 November 2026</h2><p><a href='/files/nov-pack-final.pdf'>Public board papers, final (PDF, 14MB)</a></p>")));
  const auto again = look(Reach::recent);
  EXPECT_FALSE(again.unchanged);
  EXPECT_THAT(pairs(again.listing), UnorderedElementsAre("2026-11-26 nov-pack-final.pdf", "2026-09-24 sep-pack.pdf")) << "the list is whole";
}

TEST_F(LookTest, APageBehindItThatFailsLeavesTheRestStanding) {
  serve_meeting_pages();
  web.on("/board-24-september-2026/", fakes::reply_status(500));
  const auto found = look();
  EXPECT_FALSE(found.error);
  EXPECT_THAT(pairs(found.listing), ElementsAre("2026-11-26 nov-pack.pdf"));
  ASSERT_EQ(found.faults.size(), 1u);
  EXPECT_THAT(found.faults[0].where, HasSubstr("/board-24-september-2026/"));
}

TEST_F(LookTest, AFeedWhereAPageWasIsAnError) {
  web.on("/board/", fakes::reply("%PDF-1.7 not a page", "application/pdf"));
  const auto found = look();
  ASSERT_TRUE(found.error);
  EXPECT_EQ(found.error->code, Errc::wrong_type);
}

TEST_F(LookTest, APageThatLinksToItselfEndsTheLook) {
  web.on("/board/", fakes::reply(page("<a href='/board/'>Board meetings 2026</a> <a href='/board/2026/'>Board papers 2026</a>")));
  web.on("/board/2026/", fakes::reply(page("<a href='/board/'>Board papers 2025</a> <a href='/board/2026/'>Board papers 2026</a>")));
  EXPECT_LE(look().pages, 2u);
}

TEST_F(LookTest, AnErrorPageWhereAFeedWasIsAnErrorAndNoEmptyFeed) {
  web.on("/feed.xml", fakes::reply("<!doctype html><html><body><h1>Sorry</h1></body></html>"));
  const auto found = look_at_the_feed();
  ASSERT_TRUE(found.error);
  EXPECT_EQ(found.error->code, Errc::wrong_type);
}

TEST_F(LookTest, AFeedThatWasCutIsAskedForInFullNextTimeAndOneThatWasRepairedIsNot) {
  const std::string item = "<item><title>One & two</title><link>https://x.test/1</link></item>";
  const auto etag_after = [&](const std::string& feed) {
    auto answer = fakes::reply(feed, "application/rss+xml");
    answer.headers.emplace_back("ETag", "\"1\"");
    web.on("/feed.xml", answer);
    const auto found = look_at_the_feed();
    EXPECT_FALSE(found.error);
    EXPECT_EQ(found.feed.entries.size(), 1u);
    EXPECT_FALSE(found.feed.fault.empty());
    return found.memory.validators.etag;
  };
  EXPECT_EQ(etag_after("<rss version='2.0'><channel><title>News</title>" + item + "</channel></rss>"), "\"1\"");
  EXPECT_EQ(etag_after("<rss version='2.0'><channel><title>News</title>" + item + "<item><title>Tw"), "");
}

}  // namespace
}  // namespace boardwatch::look
