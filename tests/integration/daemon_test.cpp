// The whole way, with the real programs: from a web server to a subscriber.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>

#include <cstdlib>
#include <fstream>
#include <set>

#include "tests/integration/house.hpp"

namespace boardwatch::integration {
namespace {

namespace fs = std::filesystem;

constexpr const char* briefing =
    "<html><head><title>Morning round-up</title></head><body><article><h1>Morning round-up</h1>"
    "<p>Harrowmere Community NHS Trust\xE2\x80\x99s chief executive, Odessa Grantley, is to retire at the end of March.</p>"
    "<p>The board\xE2\x80\x99s papers describe a worsening bullying and harassment problem.</p></article></body></html>";

void serve_news_and_papers(House& house) {
  auto& web = house.web();
  web.on("/feed.xml", [&web](const fakes::WebRequest& request) {
    auto answer = fakes::reply(rss({{"/briefing.html", "Morning round-up"}}, web), "application/rss+xml");
    answer.headers.emplace_back("ETag", "\"one\"");
    if (request.header("if-none-match") == "\"one\"") return fakes::reply_status(304);
    return answer;
  });
  web.on("/briefing.html", fakes::reply(briefing));
  web.on("/board-papers", fakes::reply("<html><body><h2>2026</h2><ul><li><a href=\"/pack.pdf\">Board papers " + day_from_today(3) + " (PDF, 1MB)</a></li>"
                                       "<li><a href=\"/policy.pdf\">Leave policy</a></li></ul></body></html>"));
  web.on("/pack.pdf", fakes::reply(house.pack("Tobias Wrenfield, chief operating officer, will leave the Trust on 31 January 2027.", 3, 40), "application/pdf"));
  house.write_sources(
      "- id: news\n  feed: {web}/feed.xml\n  every: 1 hour\n  allow_private: true\n"
      "- id: papers\n  page: {web}/board-papers\n  every: 1 hour\n  allow_private: true\n");
}

TEST(Daemon, FeedAndBoardPaperBecomeAlertsAtASubscriber) {
  House house;
  serve_news_and_papers(house);
  const auto tail = house.command({"tail", "--json", "--count", "3", "--timeout", "120"});
  const auto daemon = house.daemon();
  std::map<std::string, json::object> by_kind;
  while (const auto line = tail->line()) {
    const auto event = json::parse(*line).as_object();
    by_kind[std::string(event.at("data").at("finding").at("kind").as_string()) + " " + text_of(event.at("data").as_object(), "source")] = event;
  }
  EXPECT_EQ(tail->wait(), 0) << tail->errors() << daemon->errors();
  ASSERT_EQ(by_kind.count("departure papers"), 1u) << daemon->errors();
  const auto& leaves = by_kind["departure papers"];
  const auto& data = leaves.at("data").as_object();
  EXPECT_EQ(data.at("page").to_number<int>(), 7);
  EXPECT_EQ(text_of(data, "quote"), "Tobias Wrenfield, chief operating officer, will leave the Trust on 31 January 2027");
  EXPECT_EQ(text_of(data, "address"), house.web().url("/pack.pdf"));
  EXPECT_EQ(text_of(leaves, "sequence").size(), 20u);
  EXPECT_THAT(text_of(data, "headline"), testing::HasSubstr("Calderwick Partnership NHS Foundation Trust"));
  ASSERT_EQ(by_kind.count("departure news"), 1u);
  EXPECT_EQ(text_of(by_kind["departure news"].at("data").as_object(), "address"), house.web().url("/briefing.html"));
  EXPECT_EQ(by_kind.count("bullying_harassment news"), 1u);
}

TEST(Daemon, SecondPollAndRestartTellNothingNew) {
  House house;
  serve_news_and_papers(house);
  NotifySocket systemd(house.notify_path());
  const auto tail = house.command({"tail", "--json", "--timeout", "200"});
  auto daemon = house.daemon();
  ASSERT_TRUE(systemd.wait_for("READY=1")) << daemon->errors();
  for (int i = 0; i < 3; ++i) ASSERT_TRUE(tail->line()) << daemon->errors();
  ASSERT_TRUE(house.settle());
  ASSERT_EQ(house.alerts().size(), 3u);
  const auto asked = house.web().requests_for("/feed.xml").size();
  const auto before = house.web().requests().size();
  house.lines({"source", "poll", "news"});
  house.lines({"source", "poll", "papers"});
  ASSERT_TRUE(house.web().wait_for_requests(before + 2));
  EXPECT_EQ(house.web().requests_for("/feed.xml").size(), asked + 1);
  EXPECT_EQ(house.web().requests_for("/feed.xml").back().header("if-none-match"), "\"one\"");
  daemon->signal(SIGTERM);
  EXPECT_EQ(daemon->wait(), 0) << daemon->errors();
  daemon = house.daemon();
  ASSERT_TRUE(systemd.wait_for("READY=1")) << daemon->errors();
  ASSERT_TRUE(house.settle());
  EXPECT_EQ(house.alerts().size(), 3u);
  EXPECT_EQ(house.web().requests_for("/pack.pdf").size(), 1u);
  daemon->signal(SIGTERM);
  EXPECT_EQ(daemon->wait(), 0);
  tail->signal(SIGTERM);
  EXPECT_FALSE(tail->line(std::chrono::seconds(10)));
}

TEST(Daemon, SameFactInFeedAndPaperIsOneAlertWithTwoProofs) {
  House house;
  auto& web = house.web();
  web.on("/feed.xml", fakes::reply(rss({{"/one.html", "Round-up"}, {"/two.html", "More"}}, web), "application/rss+xml"));
  for (const std::string path : {"/one.html", "/two.html"})
    web.on(path, fakes::reply("<html><body><p>Odessa Grantley, chief executive of Harrowmere Community NHS Trust, is to retire in March.</p><p>This is page " + path + ".</p></body></html>"));
  house.write_sources("- id: news\n  feed: {web}/feed.xml\n  allow_private: true\n");
  NotifySocket systemd(house.notify_path());
  const auto daemon = house.daemon();
  ASSERT_TRUE(systemd.wait_for("READY=1"));
  ASSERT_TRUE(web.wait_for_requests(4));
  ASSERT_TRUE(house.settle());
  const auto alerts = house.alerts();
  ASSERT_EQ(alerts.size(), 1u);
  EXPECT_EQ(alerts.front().at("data").at("proofs").as_array().size(), 2u);
}

TEST(Daemon, GivesPictureAndBundleOfAnAlertWhileItRuns) {
  House house;
  house.write_sources("- id: inbox\n  folder: inbox\n");
  fs::create_directories(house.folder() / "inbox");
  std::ofstream(house.folder() / "inbox" / "pack.pdf") << house.pack("Tobias Wrenfield, chief operating officer, will leave the Trust on 31 January 2027.", 3, 9);
  NotifySocket systemd(house.notify_path());
  const auto daemon = house.daemon();
  ASSERT_TRUE(systemd.wait_for("READY=1")) << daemon->errors();
  ASSERT_TRUE(house.settle());
  const auto alerts = house.alerts();
  ASSERT_EQ(alerts.size(), 1u) << daemon->errors();
  const auto id = text_of(alerts.front().at("data").as_object(), "alert");
  const auto to = [&](const char* name) { return (house.folder() / name).string(); };
  EXPECT_THAT(house.lines({"evidence", "picture", id, "-o", to("a.png")}), testing::ElementsAre(testing::HasSubstr("page 7")));
  EXPECT_THAT(house.lines({"evidence", id, "-o", to("a.zip")}), testing::ElementsAre(testing::HasSubstr("8 files")));
  EXPECT_TRUE(fs::exists(to("a.png")) && fs::exists(to("a.zip")));
}

TEST(Daemon, TellsSystemdOfStartReloadAndStop) {
  House house;
  house.write_sources("- id: inbox\n  folder: inbox\n");
  fs::create_directories(house.folder() / "inbox");
  NotifySocket systemd(house.notify_path());
  const auto daemon = house.daemon();
  ASSERT_TRUE(systemd.wait_for("READY=1")) << daemon->errors();
  house.write_sources("- id: inbox\n  foldr: inbox\n");
  daemon->signal(SIGHUP);
  ASSERT_TRUE(systemd.wait_for("RELOADING=1"));
  ASSERT_TRUE(systemd.wait_for("READY=1"));
  EXPECT_THAT(daemon->errors(), testing::HasSubstr("did you mean \"folder\""));
  EXPECT_THAT(daemon->errors(), testing::HasSubstr("old configuration stays"));
  house.write_sources("- id: inbox\n  folder: inbox\n- id: other\n  folder: other\n");
  daemon->signal(SIGHUP);
  ASSERT_TRUE(systemd.wait_for("watching 2 sources"));
  daemon->signal(SIGTERM);
  ASSERT_TRUE(systemd.wait_for("STOPPING=1"));
  EXPECT_EQ(daemon->wait(), 0) << daemon->errors();
}

TEST(Daemon, WatchesAtOnceWhatIsAddedOnTheCommandLine) {
  House house;
  house.write_sources("- id: inbox\n  folder: inbox\n");
  NotifySocket systemd(house.notify_path());
  const auto daemon = house.daemon();
  ASSERT_TRUE(systemd.wait_for("READY=1"));
  EXPECT_THAT(house.lines({"source", "add", (house.folder() / "drop").string(), "--id", "drop"}), testing::Contains("The running daemon reads its configuration again."));
  ASSERT_TRUE(systemd.wait_for("watching 2 sources"));
  EXPECT_THAT(house.lines({"source", "remove", "drop"}), testing::Contains("The running daemon reads its configuration again."));
  ASSERT_TRUE(systemd.wait_for("watching 1 sources"));
}

TEST(Daemon, SecondOneOnTheSameStateIsRefusedByName) {
  House house;
  house.write_sources("- id: inbox\n  folder: inbox\n");
  NotifySocket systemd(house.notify_path());
  const auto first = house.daemon();
  ASSERT_TRUE(systemd.wait_for("READY=1"));
  const auto second = house.daemon();
  EXPECT_EQ(second->wait(), 2);
  EXPECT_THAT(second->errors(), testing::HasSubstr(std::to_string(first->pid())));
}

TEST(Daemon, WrongConfigurationIsRefusedWithPlaceAndAdvice) {
  House house;
  house.write_sources("- id: inbox\n  folder: inbox\n  evry: 2 hours\n");
  const auto daemon = house.daemon();
  EXPECT_EQ(daemon->wait(), 2);
  EXPECT_THAT(daemon->errors(), testing::HasSubstr("sources.yaml:3"));
  EXPECT_THAT(daemon->errors(), testing::HasSubstr("did you mean \"every\""));
}

TEST(Daemon, TroubleOfSourcesIsAStateThatNamesTheThing) {
  House house;
  auto& web = house.web();
  web.on("/broken.xml", fakes::reply("this is no feed", "application/rss+xml"));
  web.on("/board", fakes::reply("<html><body><a href=\"/minutes.pdf\">Board minutes May 2026</a></body></html>"));
  web.on("/minutes.pdf", fakes::reply("<html>Not found</html>", "application/pdf"));
  house.write_sources(
      "- id: broken\n  feed: {web}/broken.xml\n  allow_private: true\n"
      "- id: gone\n  feed: http://127.0.0.1:1/feed\n  allow_private: true\n"
      "- id: private\n  feed: {web}/broken.xml\n"
      "- id: board\n  page: {web}/board\n  allow_private: true\n");
  NotifySocket systemd(house.notify_path());
  const auto daemon = house.daemon();
  ASSERT_TRUE(systemd.wait_for("READY=1"));
  std::map<std::string, std::string> failing;
  json::object status;
  for (int asked = 0; asked < 600; ++asked) {
    status = house.status();
    for (const auto& source : status.at("failing").as_array()) failing[text_of(source.as_object(), "id")] = text_of(source.as_object(), "error");
    if (failing.size() == 3 && status.at("papers").at("failed").to_number<int>() == 1) break;
  }
  EXPECT_THAT(failing["broken"], testing::HasSubstr("/broken.xml"));
  EXPECT_THAT(failing["gone"], testing::HasSubstr("127.0.0.1:1"));
  EXPECT_THAT(failing["private"], testing::HasSubstr("private"));
  EXPECT_EQ(status.at("papers").at("failed").to_number<int>(), 1);
  EXPECT_THAT(daemon->errors(), testing::HasSubstr("minutes.pdf"));
  EXPECT_TRUE(house.alerts().empty());
}

TEST(Daemon, DroppedFileIsReadAndNamedByItsFolder) {
  House house;
  house.write_sources("- id: inbox\n  folder: inbox\n  every: 1 second\n");
  fs::create_directories(house.folder() / "inbox" / "RNK");
  NotifySocket systemd(house.notify_path());
  const auto tail = house.command({"tail", "--json", "--count", "1", "--timeout", "120"});
  const auto daemon = house.daemon();
  ASSERT_TRUE(systemd.wait_for("READY=1"));
  std::ofstream(house.folder() / "inbox" / "RNK" / "note.txt") << "Report of 3 May 2022\n\nWilfred Amstone, director of nursing, will leave the Trust on 30 June 2022.\n";
  const auto line = tail->line();
  ASSERT_TRUE(line) << daemon->errors();
  EXPECT_EQ(json::parse(*line).at("data").at("finding").at("organisation_code"), "RNK");
}

}  // namespace
}  // namespace boardwatch::integration
