#include "daemon/fetch/route.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardwatch::fetch {
namespace {

using testing::HasSubstr;

class RouteTest : public testing::Test {
 protected:
  RouteTest() { request.url = "https://trust.example/old"; }

  /// The code of what refuses the way, or "fine".
  std::string go(const std::vector<std::pair<int, std::string>>& hops) {
    auto went = route.begin();
    for (const auto& [status, to] : hops)
      if (went) went = route.follow(status, to, 5);
    if (!went) why = went.error().where;
    return went ? "fine" : std::string(to_code(went.error().code));
  }

  FetchRequest request;
  Route route{request};
  std::string why;
};

TEST_F(RouteTest, StandsAtItsBeginning) {
  EXPECT_EQ(go({}), "fine");
  EXPECT_EQ(route.url(), request.url);
  EXPECT_EQ(route.permanent_url(), "");
}

TEST_F(RouteTest, PermanentIsWhereTheFirstPermanentRedirectsLead) {
  EXPECT_EQ(go({{301, "https://trust.example/a"}, {308, "https://trust.example/b"}, {302, "https://trust.example/c"}, {301, "https://trust.example/d"}}), "fine");
  EXPECT_EQ(route.url(), "https://trust.example/d");
  EXPECT_EQ(route.permanent_url(), "https://trust.example/b");
}

TEST_F(RouteTest, TemporaryRedirectIsNotRemembered) {
  for (const int status : {302, 303, 307}) {
    Route fresh(request);
    ASSERT_TRUE(fresh.begin());
    ASSERT_TRUE(fresh.follow(status, "https://trust.example/a", 5));
    EXPECT_EQ(fresh.permanent_url(), "") << status;
  }
}

TEST_F(RouteTest, SixthRedirectIsOneTooMany) {
  const std::pair<int, std::string> hop{302, "https://trust.example/a"};
  EXPECT_EQ(go({hop, hop, hop, hop, hop}), "fine");
  EXPECT_FALSE(route.follow(302, "https://trust.example/a", 5));
}

TEST_F(RouteTest, FallBackToHttpIsRefusedUnlessAllowed) {
  EXPECT_EQ(go({{301, "http://trust.example/a"}}), "redirects");
  EXPECT_THAT(why, HasSubstr("from https"));
  request.allow_downgrade = true;
  EXPECT_EQ(go({{301, "http://trust.example/a"}}), "fine");
}

TEST_F(RouteTest, StepUpToHttpsIsFine) {
  request.url = "http://trust.example/old";
  EXPECT_EQ(go({{301, "https://trust.example/old"}}), "fine");
}

TEST_F(RouteTest, OtherSchemesAndUserNamesAreRefused) {
  for (const auto* to : {"file:///etc/passwd", "gopher://127.0.0.1/", "javascript:alert(1)", "http://user:secret@trust.example/"}) {
    EXPECT_EQ(go({{302, to}}), "redirects") << to;
    EXPECT_EQ(why.find("secret"), std::string::npos);
  }
}

}  // namespace
}  // namespace boardwatch::fetch
