// Every bad answer that a web server can give, at once, beside a good source: the daemon lives, the good one is on time,
// and what is stored stays.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>

#include <algorithm>

#include "tests/fakes/evil_server.hpp"
#include "tests/integration/house.hpp"

namespace boardwatch::integration {
namespace {

/// A host is asked for one thing at a time, so that each bad answer needs one. Names under "localhost" are this machine's
/// (RFC 6761, 6.3).
std::string at_host_of_its_own(std::string url, std::string name) {
  std::replace(name.begin(), name.end(), '.', '-');
  return url.replace(url.find("127.0.0.1"), 9, name + ".localhost");
}

TEST(BadInputs, AllAtOnceHoldUpNobodyAndChangeNothingThatIsStored) {
  House house;
  fakes::EvilServer evil;
  auto& web = house.web();
  web.on("/feed.xml", fakes::reply(rss({{"/one.html", "One"}}, web), "application/rss+xml"));
  web.on("/one.html", fakes::reply("<html><body><p>Odessa Grantley, chief executive of Harrowmere Community NHS Trust, is to retire in March.</p></body></html>"));
  std::string sources = "- id: good\n  feed: {web}/feed.xml\n  every: 1 second\n  allow_private: true\n";
  for (const auto& trap : fakes::EvilServer::traps())
    for (const std::string kind : {"feed", "page"})
      sources += "- id: " + trap.name + "-" + kind + "\n  " + kind + ": " + at_host_of_its_own(evil.url(trap.name), trap.name + "-" + kind) + "\n  every: 1 hour\n  allow_private: true\n";
  house.write_sources(sources);
  NotifySocket systemd(house.notify_path());
  const auto daemon = house.daemon();
  ASSERT_TRUE(systemd.wait_for("READY=1")) << daemon->errors();
  auto alerts = house.alerts();
  for (int asked = 0; alerts.empty() && asked < 200; ++asked) alerts = house.alerts();
  ASSERT_FALSE(alerts.empty());
  // While the bad ones drip, hang and flood, the good one is looked at again and again.
  const auto asked = web.requests_for("/feed.xml").size();
  for (std::size_t more = 1; more <= 5; ++more) {
    house.lines({"source", "poll", "good"});
    for (int waited = 0; waited < 200 && web.requests_for("/feed.xml").size() < asked + more; ++waited) (void)house.status();
    ASSERT_GE(web.requests_for("/feed.xml").size(), asked + more);
  }
  EXPECT_EQ(text_of(house.source("good"), "status"), "ok");
  EXPECT_EQ(house.alerts(), alerts);
  // Each bad one has been asked, but for those whose robots.txt is still on its way, and none has given a paper.
  for (const auto& trap : fakes::EvilServer::traps()) {
    const auto state = house.source(trap.name + "-feed");
    EXPECT_NE(text_of(state, "status"), "ok") << trap.name;
  }
  daemon->signal(SIGTERM);
  EXPECT_EQ(daemon->wait(), 0) << daemon->errors();
}

}  // namespace
}  // namespace boardwatch::integration
