// kill -9 at any moment between fetch and publish loses nothing and repeats nothing.
#include <gtest/gtest.h>
#include <signal.h>

#include <atomic>
#include <chrono>
#include <random>
#include <set>
#include <thread>

#include "tests/integration/house.hpp"

namespace boardwatch::integration {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kills = 10;  // the programs are ten times as slow; the moments are the same
#else
constexpr int kills = 100;
#endif

constexpr int feeds = 4;

/// One letter for each ten: names of people that the extractor takes for such, all different.
std::string name_of(int item) {
  std::string word = "Quin";
  for (const char digit : std::to_string(item)) word += static_cast<char>('a' + (digit - '0'));
  return "Odessa " + word + "ley";
}

/// Whom an alert is about; the third departure also raises one about the cluster.
std::string subject_of(const json::object& event) {
  const auto& data = event.at("data").as_object();
  return text_of(data, "rule") == "departures-cluster" ? "cluster" : std::string(data.at("finding").at("person").as_string());
}

/// Everything a subscriber was told, gathered while the daemon dies and comes back.
class Listener {
 public:
  explicit Listener(const House& house) : tail_(house.command({"tail", "--json"})), thread_([this] { listen(); }) {}
  ~Listener() { (void)stop(); }
  std::multiset<std::string> stop() {
    tail_->signal(SIGTERM);
    if (thread_.joinable()) thread_.join();
    return names_;
  }
  std::size_t heard() const { return heard_; }

 private:
  void listen() {
    while (const auto line = tail_->line(std::chrono::minutes(5))) {
      names_.insert(subject_of(json::parse(*line).as_object()));
      ++heard_;
    }
  }
  std::unique_ptr<Child> tail_;
  std::multiset<std::string> names_;
  std::atomic<std::size_t> heard_ = 0;
  std::thread thread_;
};

TEST(Kill, HundredKillsLoseNoAlertAndRepeatNone) {
  House house;
  auto& web = house.web();
  std::atomic<int> items = 0;
  // Four feeds: of one, so many alerts within an hour would be collected in a digest.
  std::string sources;
  for (int feed = 0; feed < feeds; ++feed) {
    const auto name = std::to_string(feed);
    web.on("/feed" + name, [&items, &web, feed](const fakes::WebRequest&) {
      std::vector<std::pair<std::string, std::string>> list;
      // All of them, however old: what a slow machine's daemon never got to fetch is no loss of its own.
      for (int i = items; i > 0; --i)
        if (i % feeds == feed) list.emplace_back("/item" + std::to_string(i), "Round-up " + std::to_string(i));
      return fakes::reply(rss(list, web), "application/rss+xml");
    });
    sources += "- id: news" + name + "\n  feed: {web}/feed" + name + "\n  every: 1 second\n  allow_private: true\n";
  }
  for (int i = 1; i <= kills; ++i)
    web.on("/item" + std::to_string(i), fakes::reply("<html><body><p>" + name_of(i) + ", non-executive director of Harrowmere Community NHS Trust, will leave on 31 March 2027.</p></body></html>"));
  house.write_sources(sources);
  Listener listener(house);
  NotifySocket systemd(house.notify_path());
  std::mt19937 random(20261122);
  for (int kill = 1; kill <= kills; ++kill) {
    items = kill;
    const auto before = web.requests().size();
    const auto daemon = house.daemon();
    // Any moment from the first request on: while it reads, stores, publishes or marks.
    ASSERT_TRUE(systemd.wait_for("READY=1")) << daemon->errors();
    ASSERT_TRUE(web.wait_for_requests(before + 1 + random() % 3)) << kill << ": " << daemon->errors();
    const auto moment = std::chrono::steady_clock::now() + std::chrono::microseconds(random() % 60'000);
    while (std::chrono::steady_clock::now() < moment) std::this_thread::yield();
    daemon->signal(SIGKILL);
    ASSERT_EQ(daemon->wait(), 128 + SIGKILL) << daemon->errors();
  }
  const auto daemon = house.daemon();
  ASSERT_TRUE(systemd.wait_for("READY=1"));
  const auto all = static_cast<std::size_t>(kills) + 1;
  for (int asked = 0; asked < 2000 && (house.alerts().size() < all || listener.heard() < all); ++asked) {
  }
  std::multiset<std::string> stored;
  for (const auto& alert : house.alerts()) stored.insert(subject_of(alert));
  const auto told = listener.stop();
  for (int i = 1; i <= kills; ++i) EXPECT_EQ(told.count(name_of(i)), 1u) << name_of(i);
  EXPECT_EQ(told.count("cluster"), 1u);
  EXPECT_EQ(told.size(), all);
  EXPECT_EQ(told, stored);
}

}  // namespace
}  // namespace boardwatch::integration
