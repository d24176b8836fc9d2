// Watching pages and feeds, with the real programs: states and their notices, history, versions, pages that move, and
// bad answers.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>

#include <atomic>

#include "tests/integration/house.hpp"

namespace boardwatch::integration {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

namespace fs = std::filesystem;

std::string listing(const std::string& items) {
  return "<!doctype html><html><head><title>Board papers</title></head><body><main><h1>Board meetings and papers</h1><ul>" + items + "</ul></main></body></html>";
}

std::string item(const std::string& path, const std::string& text) { return "<li><a href=\"" + path + "\">" + text + "</a></li>"; }

/// A page whose papers are documents by what their links say.
void serve_board(House& house) {
  auto& web = house.web();
  web.on("/board/", fakes::reply(listing(item("/files/next.pdf", "Public board papers " + day_from_today(3)) + item("/files/last.pdf", "Public board papers " + day_from_today(-60)))));
  web.on("/files/next.pdf", fakes::reply(house.pack("Tobias Wrenfield, chief operating officer, will leave the Trust in March.", 3), "application/pdf"));
  web.on("/files/last.pdf", fakes::reply(house.pack("Odessa Grantley, chief executive, will leave the Trust in March.", -60), "application/pdf"));
  house.write_sources("- id: board\n  page: {web}/board/\n  every: 1 second\n  max_age: 400 days\n  allow_private: true\n");
}

class Sources : public testing::Test {
 protected:
  void start() {
    daemon = house.daemon();
    ASSERT_TRUE(systemd.wait_for("READY=1")) << daemon->errors();
  }
  void stop() {
    daemon->signal(SIGTERM);
    EXPECT_EQ(daemon->wait(), 0) << daemon->errors();
  }
  std::vector<std::string> history(const std::string& id) {
    std::vector<std::string> steps;
    for (const auto& line : house.lines({"source", "history", id, "--json"})) {
      const auto change = json::parse(line).as_object();
      steps.push_back(text_of(change, "from") + " > " + text_of(change, "to"));
    }
    return steps;
  }
  std::vector<std::string> told() {
    std::vector<std::string> headlines;
    for (const auto& alert : house.alerts()) headlines.push_back(text_of(alert.at("data").as_object(), "headline"));
    return headlines;
  }

  House house;
  NotifySocket systemd{house.notify_path()};
  std::unique_ptr<Child> daemon;
};

TEST_F(Sources, AFailureIsToldOnceAndItsEndOnce) {
  serve_board(house);
  start();
  ASSERT_TRUE(house.wait_for_status("board", "ok")) << daemon->errors();
  house.web().on("/board/", fakes::reply_status(500));
  ASSERT_TRUE(house.wait_for_status("board", "failing"));
  EXPECT_THAT(text_of(house.source("board"), "reason"), HasSubstr("500"));
  serve_board(house);
  ASSERT_TRUE(house.wait_for_status("board", "ok"));
  EXPECT_THAT(history("board"), ElementsAre("new > ok", "ok > flaky", "flaky > failing", "failing > ok"));
  EXPECT_EQ(house.notices("source_state").size(), 2u);
  stop();
}

TEST_F(Sources, APageNewlyWatchedGivesItsHistoryAsHistory) {
  serve_board(house);
  start();
  ASSERT_TRUE(house.settle());
  EXPECT_THAT(told(), ElementsAre(HasSubstr("Tobias Wrenfield")));
  EXPECT_EQ(house.status().at("papers").at("read").to_number<int>(), 2);
  EXPECT_EQ(house.status().at("findings").to_number<int>(), 2);
  stop();
}

TEST_F(Sources, APaperThatWasReplacedIsReadAgainAndTheSameBytesTellNothing) {
  serve_board(house);
  start();
  ASSERT_TRUE(house.settle());
  ASSERT_EQ(told().size(), 1u);
  const auto put = [&](const std::string& edition, const std::string& sentence) {
    house.web().on("/files/next.pdf", fakes::reply(house.pack(sentence, 3), "application/pdf"));
    const auto before = house.web().requests_for("/files/next.pdf").size();
    house.web().on("/board/", fakes::reply(listing(item("/files/next.pdf?ver=" + edition, "Public board papers " + day_from_today(3)))));
    house.lines({"source", "poll", "board"});
    for (int asked = 0; asked < 200 && house.web().requests_for("/files/next.pdf").size() == before; ++asked) (void)house.status();
    ASSERT_TRUE(house.settle());
  };
  put("2", "Marguerite Sandiford, director of finance, will leave the Trust in March.");
  EXPECT_THAT(told(), Contains(HasSubstr("Marguerite Sandiford")));
  const auto before = told();
  put("3", "Tobias Wrenfield, chief operating officer, will leave the Trust in March.");
  put("4", "Tobias Wrenfield, chief operating officer, will leave the Trust in March.");
  EXPECT_EQ(told(), before);
  stop();
}

TEST_F(Sources, APageThatHasMovedIsFoundAndTakenWhenAPersonSaysSo) {
  serve_board(house);
  start();
  ASSERT_TRUE(house.settle());
  auto& web = house.web();
  web.on("/board/", fakes::reply_status(404));
  web.on("/", fakes::reply("<html><body><a href='/about/our-board/papers/'>Board papers and meetings</a> <a href='/contact/'>Contact</a></body></html>"));
  web.on("/about/our-board/papers/", fakes::reply(listing(item("/files/next.pdf", "Public board papers " + day_from_today(3)) + item("/files/last.pdf", "Public board papers " + day_from_today(-60)))));
  ASSERT_TRUE(house.wait_for_status("board", "moved?")) << daemon->errors();
  EXPECT_EQ(text_of(house.source("board"), "proposed"), web.url("/about/our-board/papers/"));
  EXPECT_TRUE(web.requests_for("/contact/").empty());
  house.lines({"source", "accept", "board"});
  ASSERT_TRUE(house.wait_for_status("board", "ok"));
  EXPECT_EQ(text_of(house.source("board"), "asked"), web.url("/about/our-board/papers/"));
  EXPECT_EQ(told().size(), 1u + house.notices().size());
  stop();
}

TEST_F(Sources, MeetingsAreACalendar) {
  serve_board(house);
  start();
  ASSERT_TRUE(house.settle());
  const auto listed = house.lines({"meetings", "--from", day_from_today(-90, "%Y-%m-%d"), "--json"});
  ASSERT_EQ(listed.size(), 2u);
  EXPECT_EQ(text_of(json::parse(listed[1]).as_object(), "date"), day_from_today(3, "%Y-%m-%d"));
  const auto calendar = house.lines({"meetings", "--ical"});
  ASSERT_FALSE(calendar.empty());
  EXPECT_EQ(calendar.front(), "BEGIN:VCALENDAR\r");
  stop();
  EXPECT_EQ(house.lines({"meetings", "--from", day_from_today(-90, "%Y-%m-%d"), "--json"}), listed);
}

TEST_F(Sources, AnAnswerThatNothingHasChangedDoesNotTouchTheStore) {
  house.web().on("/feed.xml", [this](const fakes::WebRequest& request) {
    if (request.header("if-none-match") == "\"1\"") return fakes::reply_status(304);
    auto answer = fakes::reply(rss({}, house.web()), "application/rss+xml");
    answer.headers.emplace_back("ETag", "\"1\"");
    return answer;
  });
  house.write_sources("- id: news\n  feed: {web}/feed.xml\n  every: 1 hour\n  allow_private: true\n");
  start();
  ASSERT_TRUE(house.wait_for_status("news", "ok"));
  const auto stamp = [&] { return std::pair(fs::last_write_time(house.state() / "boardwatch.db"), fs::file_size(house.state() / "boardwatch.db-wal")); };
  const auto before = stamp();
  const auto asked = house.web().requests().size();
  for (int i = 0; i < 3; ++i) {
    house.lines({"source", "poll", "news"});
    ASSERT_TRUE(house.web().wait_for_requests(asked + static_cast<std::size_t>(i) + 1));
  }
  ASSERT_EQ(house.web().requests_for("/feed.xml").back().header("if-none-match"), "\"1\"");
  EXPECT_EQ(text_of(house.source("news"), "status"), "ok");
  EXPECT_EQ(stamp(), before);
  stop();
}

TEST_F(Sources, AFeedWhoseNewsFillsMoreThanAPageIsReadToTheEnd) {
  auto& web = house.web();
  // Five entries a page, the newest first, each page naming the one behind it.
  std::atomic<int> newest = 5;
  const auto page_of = [&](int page) {
    return [&, page](const fakes::WebRequest&) {
      std::string body = "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>News</title><id>n</id>";
      if (page < 4) body += "<link rel=\"next\" href=\"" + web.url("/page" + std::to_string(page + 1)) + "\"/>";
      for (int entry = newest - 5 * page; entry > newest - 5 * (page + 1) && entry > 0; --entry)
        body += "<entry><id>e" + std::to_string(entry) + "</id><title>Entry " + std::to_string(entry) + "</title><updated>" + day_from_today(0, "%Y-%m-%dT00:00:00Z") + "</updated></entry>";
      return fakes::reply(body + "</feed>", "application/atom+xml");
    };
  };
  for (int page = 0; page < 5; ++page) web.on("/page" + std::to_string(page), page_of(page));
  house.write_sources("- id: news\n  feed: {web}/page0\n  every: 1 second\n  allow_private: true\n");
  start();
  ASSERT_TRUE(house.wait_for_status("news", "ok"));
  ASSERT_TRUE(house.settle()) << json::serialize(house.status()) << daemon->errors();
  EXPECT_EQ(house.status().at("papers").at("read").to_number<int>(), 5);
  EXPECT_EQ(web.requests_for("/page1").size(), 0u) << "what is older than the watch is not asked for";
  newest = 17;
  house.lines({"source", "poll", "news"});
  for (int asked = 0; asked < 200 && house.status().at("papers").at("read").to_number<int>() < 17; ++asked) {
  }
  EXPECT_EQ(house.status().at("papers").at("read").to_number<int>(), 17);
  EXPECT_GE(web.requests_for("/page2").size(), 1u);
  EXPECT_EQ(web.requests_for("/page3").size(), 0u) << "the page before it had an entry that is known";
  stop();
}

TEST_F(Sources, AnAddressThatAPersonRejectedIsNotProposedAgain) {
  serve_board(house);
  start();
  ASSERT_TRUE(house.wait_for_status("board", "ok"));
  auto elsewhere = house.web().url("/elsewhere/");
  elsewhere.replace(elsewhere.find("127.0.0.1"), 9, "localhost");
  house.web().on("/elsewhere/", fakes::reply(listing(item("/files/next.pdf", "Public board papers " + day_from_today(3)))));
  house.web().on("/board/", fakes::reply_redirect(elsewhere, 301));
  ASSERT_TRUE(house.wait_for_status("board", "moved?"));
  EXPECT_EQ(text_of(house.source("board"), "proposed"), elsewhere);
  house.lines({"source", "reject", "board"});
  ASSERT_TRUE(house.wait_for_status("board", "failing"));
  EXPECT_THAT(text_of(house.source("board"), "reason"), HasSubstr("was rejected"));
  EXPECT_EQ(text_of(house.source("board"), "proposed"), "");
  EXPECT_EQ(house.notices("page_moved").size(), 1u);
  stop();
}

}  // namespace
}  // namespace boardwatch::integration
