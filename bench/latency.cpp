// Milliseconds from the moment a server has sent a feed's last byte to a subscriber's receipt of the alert, with the
// real daemon; and the limit in the same run: what the disk needs to sync, which no stored alert can be faster than.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <vector>

#include "client/control.hpp"
#include "client/subscriber.hpp"
#include "tests/integration/house.hpp"

namespace {

using namespace boardwatch;
using Clock = std::chrono::steady_clock;

constexpr int warm_up = 5;
constexpr int runs = 60;

double milliseconds(Clock::duration time) { return std::chrono::duration<double, std::milli>(time).count(); }

double quantile(std::vector<double> values, double share) {
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

std::string feed_with(int item) {
  std::string word = "Quin";
  for (const char digit : std::to_string(item)) word += static_cast<char>('a' + (digit - '0'));
  return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title><item><guid>" + std::to_string(item) + "</guid><title>Round-up</title><description>Odessa " + word +
         "ley, non-executive director of Harrowmere Community NHS Trust, will leave on 31 March 2027.</description></item></channel></rss>";
}

/// One write and sync of a page, as the database's journal does for each commit.
double sync_once(int fd) {
  static const std::string page(4096, 'x');
  const auto begin = Clock::now();
  if (::pwrite(fd, page.data(), page.size(), 0) < 0 || ::fdatasync(fd) != 0) return 0;
  return milliseconds(Clock::now() - begin);
}

/// Waits for an alert about a departure; the cluster alert that some bring along is passed over.
bool next_departure(client::Subscriber& subscriber) {
  const auto end = Clock::now() + std::chrono::seconds(30);
  while (Clock::now() < end) {
    const auto event = subscriber.next(std::chrono::milliseconds(1000));
    if (!event || !*event) continue;
    const auto* message = std::get_if<client::Received>(&**event);
    if (message != nullptr && message->topic.find("/departure/") != std::string::npos) return true;
  }
  return false;
}

int measure() {
  integration::House house;
  std::atomic<int> item = 0;
  std::atomic<Clock::rep> sent = 0;
  house.web().on("/feed.xml", [&](const fakes::WebRequest&) {
    auto answer = fakes::reply(feed_with(item), "application/rss+xml");
    sent = Clock::now().time_since_epoch().count();  // the bytes go out behind this, in microseconds
    return answer;
  });
  house.write_sources("- id: news\n  feed: {web}/feed.xml\n  every: 1 day\n  allow_private: true\n");
  integration::NotifySocket systemd(house.notify_path());
  auto subscriber = client::Subscriber::open("ipc://" + (house.folder() / "live").string(), {std::string(wire::alert_stream)});
  const auto daemon = house.daemon();
  if (!subscriber || !systemd.wait_for("READY=1") || !next_departure(*subscriber)) return 1;
  const int fd = ::open((house.folder() / "sync").c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
  std::vector<double> alerts, syncs;
  for (int run = 1; run <= warm_up + runs; ++run) {
    item = run;
    const auto asked = client::ask_daemon(house.state(), boost::json::object{{"command", "poll"}, {"source", "news"}});
    if (!asked || !next_departure(*subscriber)) return 1;
    const auto taken = Clock::now() - Clock::time_point(Clock::duration(sent.load()));
    if (run <= warm_up) continue;
    alerts.push_back(milliseconds(taken));
    syncs.push_back(sync_once(fd));
  }
  ::close(fd);
  const double median = quantile(alerts, 0.5), limit = quantile(syncs, 0.5);
  std::printf("feed's last byte to alert received: median %.1f ms, 95 %% below %.1f ms (%d runs)\n", median, quantile(alerts, 0.95), runs);
  std::printf("one sync of this disk:              median %.2f ms; an alert takes %.1f times as long\n", limit, limit > 0 ? median / limit : 0.0);
  return 0;
}

}  // namespace

int main() { return measure(); }
