#include "daemon/fetch/verdict.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardwatch::fetch {
namespace {

using testing::HasSubstr;

constexpr std::string_view page = "https://trust.example/board/papers";

Answer answer(int status, std::string_view head = {}, std::string_view body = "<html><p>words") {
  Answer out;
  out.status = status;
  out.head = head;
  out.body_start = body;
  out.empty = body.empty();
  out.asked_url = page;
  out.final_url = page;
  return out;
}

std::string code(const Answer& given) {
  const auto no = refusal(given);
  return no ? std::string(to_code(no->code)) : "content";
}

TEST(Refusal, IsByStatusWhereNothingElseIsKnown) {
  for (const int status : {200, 304, 429, 503}) EXPECT_EQ(code(answer(status)), "content") << status;
  for (const int status : {401, 403, 451}) EXPECT_EQ(code(answer(status)), "blocked") << status;
  for (const int status : {404, 410}) EXPECT_EQ(code(answer(status)), "gone") << status;
  for (const int status : {202, 204, 206, 300, 400, 405, 418, 500, 502, 999}) EXPECT_EQ(code(answer(status)), "http_status") << status;
}

TEST(Refusal, NamesTheStatus) { EXPECT_THAT(refusal(answer(403))->where, HasSubstr("403")); }

TEST(Refusal, CloudflareIsToldByTheHeaderThatItDocuments) {
  for (const int status : {200, 403, 429, 503}) EXPECT_EQ(code(answer(status, "HTTP/1.1 403\r\nCF-Mitigated: challenge\r\n")), "blocked") << status;
}

TEST(Refusal, CloudflareWithoutTheHeaderIsToldByItsScript) {
  EXPECT_EQ(code(answer(503, "", "<!DOCTYPE html><title>Just a moment...</title><script>window._cf_chl_opt={")), "blocked");
}

TEST(Refusal, SiteGroundAnswers202WithAChallenge) {
  EXPECT_EQ(code(answer(202, "HTTP/1.1 202 Accepted\r\nSG-Captcha: challenge\r\n", "")), "blocked");
  EXPECT_EQ(code(answer(202, "", "<html><head><meta http-equiv=\"refresh\" content=\"0;/.well-known/sgcaptcha/?r=%2F\">")), "blocked");
}

TEST(Refusal, IncapsulaAnswers200WithAScript) {
  EXPECT_EQ(code(answer(200, "", "<html><head><META NAME=\"ROBOTS\" CONTENT=\"NOINDEX, NOFOLLOW\"><script src=\"/_Incapsula_Resource?SWJIYLWA=7\"></script>")), "blocked");
  EXPECT_EQ(code(answer(200, "", "<html>Request unsuccessful. Incapsula incident ID: 1-2")), "blocked");
}

TEST(Refusal, AwsAsksForItsPuzzleInAHeader) { EXPECT_EQ(code(answer(405, "HTTP/1.1 405\r\nx-amzn-waf-action: captcha\r\n")), "blocked"); }

TEST(Refusal, RealPageThatHasSuchAScriptTooIsContent) {
  const auto body = "<html><script src=\"/_Incapsula_Resource?x=1\"></script>" + std::string(4000, 'p');
  EXPECT_EQ(code(answer(200, "", body)), "content");
}

TEST(Refusal, PaperThatSpeaksOfSuchAPageIsContent) {
  EXPECT_EQ(code(answer(200, "HTTP/1.1 200\r\nContent-Type: text/plain\r\n", "Our website said: Incapsula incident ID 5")), "content");
}

TEST(Refusal, EmptyPageBehindAccessForbiddenIsBlocked) {
  auto away = answer(200, "", "");
  away.final_url = "https://trust.example/access-forbidden";
  EXPECT_EQ(code(away), "blocked");
  away.body_start = "<html>words";
  away.empty = false;
  EXPECT_EQ(code(away), "content");
}

TEST(Refusal, RedirectToTheHomePageIsADeadLink) {
  auto home = answer(200);
  for (const auto* url : {"https://trust.example/", "https://www.trust.example", "https://successor.example/"}) {
    home.final_url = url;
    EXPECT_EQ(code(home), "gone") << url;
  }
}

TEST(Refusal, HomePageThatWasAskedForIsContent) {
  auto home = answer(200);
  home.final_url = "https://www.trust.example/";
  for (const auto* url : {"http://trust.example", "http://trust.example/", "http://trust.example/index.html", "http://trust.example/Default.aspx", "http://trust.example/home?x=1"}) {
    home.asked_url = url;
    EXPECT_EQ(code(home), "content") << url;
  }
}

TEST(Refusal, RedirectToAnotherPageIsContent) {
  auto moved = answer(200);
  for (const auto* url : {"https://trust.example/board/", "https://trust.example/?page_id=7"}) {
    moved.final_url = url;
    EXPECT_EQ(code(moved), "content") << url;
  }
}

}  // namespace
}  // namespace boardwatch::fetch
