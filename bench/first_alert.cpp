// How soon the sentence on page 5 of a pack of 300 pages is an alert, beside the time that the whole pack takes: from the
// web server's last byte to a subscriber's receipt of the alert, which is stored before. The whole pack
// is read when the alert of the sentence on page 300 is there.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "client/control.hpp"
#include "client/subscriber.hpp"
#include "tests/integration/house.hpp"

namespace {

using namespace boardwatch;
using Clock = std::chrono::steady_clock;

constexpr int packs = 15;
constexpr int pages = 300;
constexpr int wanted = 10;  // times sooner

std::string surname(const std::string& stem, int number) {
  std::string out = stem;
  for (const char digit : std::to_string(number)) out += static_cast<char>('a' + (digit - '0'));
  return out + "ley";
}

std::string leaves(const std::string& first, const std::string& last) {
  return first + " " + last + ", non-executive director of Harrowmere Community NHS Trust, will leave on 31 March 2027.";
}

/// The source of a pack for tests/fixtures/make_packs.py: a page for each of the first five, routine pages, the last one.
void write_source(const std::filesystem::path& folder, int number) {
  std::ofstream out(folder / ("pack-" + std::to_string(number) + ".txt"));
  out << "---\norganisation: Harrowmere Community NHS Trust\ncode:\ntitle: Board of Directors\ndate: " << integration::day_from_today(3, "%Y-%m-%d")
      << "\npages: " << pages << "\nseed: " << 100 + number << "\nheader: Harrowmere Community NHS Trust - Board of Directors\nfooter: Pack " << number
      << "\n---\n";
  for (int page = 1; page < 5; ++page) out << "@section Part " << page << "\nThe board meets in public in the seminar room of the trust.\n@page\n";
  out << "@section Chief executive's report\n" << leaves("Odessa", surname("Quin", number)) << "\n@page\n@dull\n@section Any other business\n"
      << leaves("Leopold", surname("Fen", number)) << "\n";
}

/// Packs as trusts publish them, with their fonts, tables and headers. Empty where they cannot be laid out.
std::vector<std::string> make_packs(const std::filesystem::path& folder) {
  for (int i = 0; i <= packs; ++i) write_source(folder, i);
  const auto make = std::filesystem::path(BOARDWATCH_SOURCE_DIR) / "tests/fixtures/make_packs.py";
  integration::Child child("/usr/bin/env", {"python3", make.string(), "--packs", folder.string(), "--out", folder.string()});
  if (child.wait(std::chrono::minutes(5)) != 0) return {};
  std::vector<std::string> out;
  for (int i = 0; i <= packs; ++i) {
    std::ifstream file(folder / ("pack-" + std::to_string(i) + ".pdf"), std::ios::binary);
    out.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return out;
}

/// When the alert that names `who` came.
std::optional<Clock::time_point> wait_for(client::Subscriber& subscriber, const std::string& who) {
  const auto end = Clock::now() + std::chrono::seconds(60);
  while (Clock::now() < end) {
    const auto event = subscriber.next(std::chrono::milliseconds(1000));
    if (!event || !*event) continue;
    const auto* message = std::get_if<client::Received>(&**event);
    if (message != nullptr && message->body.find(who) != std::string::npos) return Clock::now();
  }
  return std::nullopt;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

double milliseconds(Clock::duration time) { return std::chrono::duration<double, std::milli>(time).count(); }

int measure() {
  integration::House house;
  std::atomic<Clock::rep> sent = 0;
  std::atomic<int> listed = 0;
  const auto bytes = make_packs(house.folder());
  if (bytes.empty()) return std::fputs("bench_first_alert: the packs cannot be laid out\n", stderr), 1;
  house.web().on("/feed.xml", [&](const fakes::WebRequest&) {
    std::vector<std::pair<std::string, std::string>> items;
    for (int i = 0; i <= listed; ++i) items.emplace_back("/pack-" + std::to_string(i) + ".pdf", "Pack " + std::to_string(i));
    return fakes::reply(integration::rss(items, house.web()), "application/rss+xml");
  });
  for (int i = 0; i <= packs; ++i)
    house.web().on("/pack-" + std::to_string(i) + ".pdf", [&, i](const fakes::WebRequest&) {
      auto answer = fakes::reply(bytes[static_cast<std::size_t>(i)], "application/pdf");
      answer.sent = [&] { sent = Clock::now().time_since_epoch().count(); };
      return answer;
    });
  house.write_sources("- id: news\n  feed: {web}/feed.xml\n  every: 1 day\n  allow_private: true\n");
  integration::NotifySocket systemd(house.notify_path());
  auto subscriber = client::Subscriber::open("ipc://" + (house.folder() / "live").string(), {std::string(wire::alert_stream)});
  const auto daemon = house.daemon();
  if (!subscriber || !systemd.wait_for("READY=1") || !wait_for(*subscriber, surname("Fen", 0))) return 1;
  std::vector<double> first, whole, shares;
  for (int i = 1; i <= packs; ++i) {
    listed = i;
    const auto asked = client::ask_daemon(house.state(), boost::json::object{{"command", "poll"}, {"source", "news"}});
    const auto early = asked ? wait_for(*subscriber, surname("Quin", i)) : std::nullopt;
    const auto late = early ? wait_for(*subscriber, surname("Fen", i)) : std::nullopt;
    if (!late) return 1;
    const Clock::time_point begin{Clock::duration(sent.load())};
    first.push_back(milliseconds(*early - begin));
    whole.push_back(milliseconds(*late - begin));
    shares.push_back(first.back() / whole.back());
  }
  std::printf("%d packs of %d pages, %zu bytes each, from hand-over to the alert received:\n", packs, pages, bytes[1].size());
  std::printf("  sentence on page 5: %.1f ms   on page %d, the whole pack read: %.1f ms   share %.3f (at most %.1f)\n", median(first), pages, median(whole),
              median(shares), 1.0 / wanted);
  return 0;
}

}  // namespace

int main() { return measure(); }
