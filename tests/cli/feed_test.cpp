// `boardwatch feed`.
#include <gmock/gmock.h>

#include "tests/cli/command.hpp"
#include "tests/fakes/web_server.hpp"
#include "wire/json.hpp"

namespace boardwatch::cli {
namespace {

namespace json = boost::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

const std::string news =
    "<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>News</title><link>/</link><ttl>60</ttl>"
    "<item><guid isPermaLink='false'>1</guid><title>Chief executive to leave</title><link>/news/1</link><pubDate>Thu, 28 May 2026 09:30:00 +0100</pubDate>"
    "<enclosure url='/pack.pdf' type='application/pdf'/></item></channel></rss>";

class FeedCommand : public CommandTest {
 protected:
  json::object object_of(const Outcome& outcome) {
    const auto value = wire::parse(outcome.output);
    EXPECT_TRUE(value && value->is_object()) << outcome.output << outcome.errors;
    return value && value->is_object() ? value->get_object() : json::object();
  }
};

TEST_F(FeedCommand, PrintsWhatAFileHolds) {
  write("news.xml", news);
  const auto got = run({"feed", "--base", "https://a.example/feed", "news.xml"});
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_THAT(got.output, AllOf(StartsWith("news.xml: rss20, 1 item\n"), HasSubstr("asks to be looked at every 60 minutes"),
                                HasSubstr("2026-05-28T08:30:00Z  Chief executive to leave\n      https://a.example/news/1\n      file: https://a.example/pack.pdf  (application/pdf)"),
                                Not(HasSubstr("repaired"))));
}

TEST_F(FeedCommand, JsonHasEveryField) {
  write("news.xml", news);
  const auto feed = object_of(run({"feed", "--json", "news.xml"}));
  EXPECT_EQ(feed.at("format"), "rss20");
  EXPECT_EQ(feed.at("title"), "News");
  EXPECT_EQ(feed.at("fault"), "");
  EXPECT_EQ(feed.at("cut"), false);
  EXPECT_EQ(feed.at("interval_seconds"), 3600);
  const auto& item = feed.at("items").as_array().at(0).as_object();
  EXPECT_EQ(item.at("id"), "1");
  EXPECT_EQ(item.at("link"), "/news/1");
  EXPECT_EQ(item.at("published"), "2026-05-28T08:30:00Z");
  EXPECT_EQ(item.at("repaired"), false);
}

TEST_F(FeedCommand, SaysWhatWasRepairedAndWhichItemsItTouches) {
  write("news.xml", "<rss version='2.0'><channel><item><title>A & B</title></item></channel></rss>");
  const auto got = run({"feed", "news.xml"});
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_THAT(got.output, AllOf(HasSubstr("  repaired: not well-formed XML ("), HasSubstr("A & B  [repaired]")));
}

TEST_F(FeedCommand, SaysThatAFeedIsCut) {
  write("news.xml", "<rss version='2.0'><channel><item><title>One</title></item><item>");
  EXPECT_THAT(run({"feed", "news.xml"}).output, HasSubstr("  cut: not well-formed XML ("));
}

TEST_F(FeedCommand, ContentTypeOfTheCommandLineNamesTheCharacterSet) {
  write("news.xml", "<rss version='2.0'><channel><item><title>\xED\xC9\xD2</title></item></channel></rss>");
  const auto feed = object_of(run({"feed", "--json", "--content-type", "text/xml; charset=koi8-r", "news.xml"}));
  EXPECT_EQ(feed.at("items").as_array().at(0).as_object().at("title"), "\u041C\u0438\u0440");
}

TEST_F(FeedCommand, EscapeSequencesDoNotReachTheTerminal) {
  write("news.xml", R"({"items":[{"id":"1","title":"\u001b[2Jgone\nforged"}]})");
  EXPECT_THAT(run({"feed", "news.xml"}).output, AllOf(Not(HasSubstr("\x1B")), HasSubstr("forged")));
}

TEST_F(FeedCommand, WhatIsNoFeedIsRefusedByName) {
  write("page.html", "<!DOCTYPE html><html><body>Gone</body></html>");
  const auto got = run({"feed", "--json", "page.html"});
  EXPECT_EQ(got.status, 1);
  EXPECT_EQ(got.output, "");
  EXPECT_THAT(got.errors, HasSubstr("page.html: an HTML page where a feed was expected"));
}

TEST_F(FeedCommand, MissingFileIsNamed) {
  const auto got = run({"feed", "none.xml"});
  EXPECT_EQ(got.status, 1);
  EXPECT_THAT(got.errors, HasSubstr("none.xml: "));
}

TEST_F(FeedCommand, FetchesAnAddressAndResolvesLinksAgainstIt) {
  fakes::WebServer server;
  server.on("/old", fakes::reply_redirect("/feeds/news.xml"));
  server.on("/feeds/news.xml", fakes::reply(news, "application/rss+xml"));
  const auto feed = object_of(run({"feed", "--json", "--allow-private", server.url("/old")}));
  EXPECT_EQ(std::string(feed.at("items").as_array().at(0).as_object().at("link").as_string()), server.url("/news/1"));
}

TEST_F(FeedCommand, PrivateNetworksAreAskedOnlyByPermission) {
  fakes::WebServer server;
  server.on("/feed", fakes::reply(news));
  const auto got = run({"feed", server.url("/feed?token=secret")});
  EXPECT_EQ(got.status, 1);
  EXPECT_EQ(got.output, "");
  EXPECT_THAT(got.errors, Not(HasSubstr("secret")));
  EXPECT_EQ(server.connections(), 0u);
}

TEST_F(FeedCommand, StatusOfAServerIsTold) {
  fakes::WebServer server;
  server.on("/busy", fakes::reply_status(503));
  for (const auto& path : {"/gone", "/busy"}) {
    const auto got = run({"feed", "--allow-private", server.url(path)});
    EXPECT_EQ(got.status, 1) << path;
    EXPECT_THAT(got.errors, HasSubstr(path)) << path;
  }
}

}  // namespace
}  // namespace boardwatch::cli
