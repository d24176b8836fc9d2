#include "daemon/publish/publisher.hpp"

#include <arpa/inet.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <condition_variable>
#include <filesystem>
#include <mutex>

#include "client/gap_check.hpp"
#include "client/subscriber.hpp"

namespace boardwatch::publish {
namespace {

using namespace std::chrono_literals;
using client::Event;
using client::Heartbeat;
using client::Received;
using client::Subscriber;
using client::Welcome;
using testing::HasSubstr;

const wire::Epoch epoch{7};
const std::string stream(wire::alert_stream);
constexpr auto patience = 20s;

Message message(std::uint64_t sequence, const std::string& topic = stream + "departure/RNK/chair/") {
  wire::Header header;
  header.epoch = epoch;
  header.sequence = sequence;
  return {sequence, topic, wire::encode_header(header), "body " + std::to_string(sequence)};
}

/// Counts the answers to send().
class Sent {
 public:
  std::function<void(Result<void>)> one() {
    return [this](const Result<void>& result) {
      const std::lock_guard lock(mutex_);
      ++(result ? good_ : bad_);
      changed_.notify_all();
    };
  }
  bool wait_for(int good) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, patience, [&] { return good_ >= good; });
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  int good_ = 0, bad_ = 0;
};

std::unique_ptr<Publisher> publisher(const std::string& endpoint = "tcp://127.0.0.1:0", std::uint64_t head = 0,
                                     std::chrono::milliseconds grace = 0ms) {
  PublisherOptions options;
  options.endpoint = endpoint;
  options.epoch = epoch;
  options.head = head;
  options.grace = grace;
  options.heartbeat = 50ms;
  auto opened = Publisher::open(options);
  EXPECT_TRUE(opened) << opened.error().where;
  return opened ? *std::move(opened) : nullptr;
}

Subscriber subscriber(const std::string& endpoint, const std::vector<std::string>& topics = {stream}) {
  auto opened = Subscriber::open(endpoint, topics);
  EXPECT_TRUE(opened) << opened.error().where;
  return *std::move(opened);
}

/// The next event of a kind, passing over others.
template <class Kind>
std::optional<Kind> next(Subscriber& from) {
  for (const auto end = std::chrono::steady_clock::now() + patience; std::chrono::steady_clock::now() < end;) {
    auto event = from.next(1s);
    if (!event) {
      ADD_FAILURE() << event.error().where;
      return std::nullopt;
    }
    if (*event && std::holds_alternative<Kind>(**event)) return std::get<Kind>(std::move(**event));
  }
  return std::nullopt;
}

/// A heartbeat after the welcome: the publisher has handled the subscriptions, which came before the one it was for.
bool is_subscribed(Subscriber& who) { return next<Welcome>(who) && next<Heartbeat>(who); }

TEST(Publisher, WelcomesWithTheHead) {
  const auto live = publisher("tcp://127.0.0.1:0", 41);
  auto desk = subscriber(live->endpoint());
  const auto welcome = next<Welcome>(desk);
  ASSERT_TRUE(welcome);
  EXPECT_EQ(welcome->head, 41u);
  EXPECT_EQ(welcome->epoch, epoch);
}

TEST(Publisher, BeatsWithTheHead) {
  const auto live = publisher("tcp://127.0.0.1:0", 41);
  auto desk = subscriber(live->endpoint());
  EXPECT_EQ(next<Heartbeat>(desk)->head, 41u);
  Sent sent;
  live->send(message(42), sent.one());
  ASSERT_TRUE(sent.wait_for(1));
  std::uint64_t head = 0;
  while (head != 42) head = next<Heartbeat>(desk).value().head;
}

TEST(Publisher, SendsFramesAsTheyAre) {
  const auto live = publisher();
  auto desk = subscriber(live->endpoint());
  ASSERT_TRUE(is_subscribed(desk));
  live->send(message(1), nullptr);
  const auto received = next<Received>(desk);
  ASSERT_TRUE(received);
  EXPECT_EQ(received->topic, stream + "departure/RNK/chair/");
  EXPECT_EQ(received->header.sequence, 1u);
  EXPECT_EQ(received->header.epoch, epoch);
  EXPECT_EQ(received->body, "body 1");
}

TEST(Publisher, KeepsTheOrderOfManyMessages) {
  const auto live = publisher();
  auto desk = subscriber(live->endpoint());
  ASSERT_TRUE(is_subscribed(desk));
  Sent sent;
  for (std::uint64_t i = 1; i <= 3000; ++i) live->send(message(i), sent.one());
  ASSERT_TRUE(sent.wait_for(3000));
  for (std::uint64_t i = 1; i <= 3000; ++i) ASSERT_EQ(next<Received>(desk).value().header.sequence, i);
}

TEST(Publisher, TopicsAreFiltered) {
  const auto live = publisher();
  auto desk = subscriber(live->endpoint(), {stream + "departure/RR8/"});
  ASSERT_TRUE(is_subscribed(desk));
  live->send(message(1), nullptr);
  live->send(message(2, stream + "departure/RR8/chair/"), nullptr);
  EXPECT_EQ(next<Received>(desk)->header.sequence, 2u);
}

TEST(Publisher, LateJoinerIsToldTheHeadAndGetsWhatFollows) {
  const auto live = publisher();
  Sent sent;
  for (std::uint64_t i = 1; i <= 5; ++i) live->send(message(i), sent.one());
  ASSERT_TRUE(sent.wait_for(5));
  auto desk = subscriber(live->endpoint());
  EXPECT_EQ(next<Welcome>(desk)->head, 5u);
  ASSERT_TRUE(next<Heartbeat>(desk));
  live->send(message(6), nullptr);
  EXPECT_EQ(next<Received>(desk)->header.sequence, 6u);
}

TEST(Publisher, GraceLetsTheSubscriberComeBackBeforeTheFirstMessage) {
  auto live = publisher();
  const auto endpoint = live->endpoint();
  auto desk = subscriber(endpoint);
  ASSERT_TRUE(is_subscribed(desk));
  client::GapCheck check({stream});
  for (std::uint64_t round = 1; round <= 3; ++round) {
    live.reset();
    live = publisher(endpoint, round - 1, 1000ms);
    ASSERT_TRUE(live);
    live->send(message(round), nullptr);
    const auto welcome = next<Welcome>(desk);
    ASSERT_TRUE(welcome);
    EXPECT_EQ(check.welcome(welcome->epoch, welcome->head), std::nullopt);
    const auto received = next<Received>(desk);
    ASSERT_TRUE(received);
    EXPECT_EQ(check.message(received->topic, received->header), std::nullopt);
  }
}

TEST(Publisher, SubscriberThatWasAwayLearnsWhatItMissed) {
  auto live = publisher("tcp://127.0.0.1:0", 3);
  const auto endpoint = live->endpoint();
  auto desk = subscriber(endpoint);
  client::GapCheck check({stream});
  check.welcome(epoch, next<Welcome>(desk)->head);
  live.reset();
  live = publisher(endpoint, 8);
  const auto welcome = next<Welcome>(desk);
  ASSERT_TRUE(welcome);
  EXPECT_EQ(check.welcome(welcome->epoch, welcome->head), (client::Missed{4, 8, true, false}));
}

TEST(Publisher, SendsWhatItHasBeforeItEndsEvenInTheGrace) {
  auto live = publisher("tcp://127.0.0.1:0", 0, 1h);
  auto desk = subscriber(live->endpoint());
  ASSERT_TRUE(is_subscribed(desk));
  Sent sent;
  for (std::uint64_t i = 1; i <= 500; ++i) live->send(message(i), sent.one());
  live.reset();
  EXPECT_TRUE(sent.wait_for(500));
  for (std::uint64_t i = 1; i <= 500; ++i) ASSERT_EQ(next<Received>(desk).value().header.sequence, i);
}

TEST(Publisher, WorksOverIpc) {
  const auto path = std::filesystem::temp_directory_path() / ("boardwatch-live-" + std::to_string(::getpid()));
  const auto live = publisher("ipc://" + path.string());
  auto desk = subscriber(live->endpoint());
  EXPECT_TRUE(is_subscribed(desk));
  std::filesystem::remove(path);
}

TEST(Publisher, RefusesOtherMachinesAndOddEndpoints) {
  for (const std::string endpoint : {"tcp://0.0.0.0:5560", "tcp://*:5560", "tcp://192.168.1.2:5560", "tcp://[::]:5560",
                                     "udp://127.0.0.1:1", "nonsense", ""}) {
    PublisherOptions options;
    options.endpoint = endpoint;
    const auto opened = Publisher::open(options);
    ASSERT_FALSE(opened) << endpoint;
    EXPECT_EQ(opened.error().code, Errc::publish);
    EXPECT_THAT(opened.error().where, HasSubstr("cannot publish on " + endpoint));
  }
}

TEST(Publisher, EndpointInUseIsNamed) {
  const auto live = publisher();
  PublisherOptions options;
  options.endpoint = live->endpoint();
  const auto second = Publisher::open(options);
  ASSERT_FALSE(second);
  EXPECT_THAT(second.error().where, HasSubstr(live->endpoint() + ": Address already in use; another program uses it"));
}

/// A plain connection to the publisher's port that sends `bytes` and is closed at the end of the scope.
class Stranger {
 public:
  Stranger(const std::string& endpoint, const std::string& bytes)
      : fd_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(std::stoi(endpoint.substr(endpoint.rfind(':') + 1))));
    EXPECT_EQ(::connect(fd_, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    EXPECT_GE(::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL), 0);
  }
  Stranger(const Stranger&) = delete;
  Stranger& operator=(const Stranger&) = delete;
  ~Stranger() { ::close(fd_); }

 private:
  int fd_;
};

TEST(Publisher, GarbageOnItsPortDoesNotDisturbTheOthers) {
  const auto live = publisher();
  auto desk = subscriber(live->endpoint());
  ASSERT_TRUE(is_subscribed(desk));
  const std::string greeting = std::string("\xFF\0\0\0\0\0\0\0\x01\x7F\x03\x01NULL", 16) + std::string(48, '\0');
  std::vector<std::unique_ptr<Stranger>> strangers;
  for (int i = 0; i < 20; ++i)
    for (const std::string& bytes :
         {std::string("GET / HTTP/1.1\r\n\r\n"), std::string(10'000, '\xA5'), std::string("\xFF", 1), greeting,
          greeting + std::string("\x02\0\0\0\0\x40\0\0\0", 9)})
      strangers.push_back(std::make_unique<Stranger>(live->endpoint(), bytes));
  for (std::uint64_t i = 1; i <= 100; ++i) live->send(message(i), nullptr);
  for (std::uint64_t i = 1; i <= 100; ++i) ASSERT_EQ(next<Received>(desk).value().header.sequence, i);
}

TEST(Publisher, ManySubscriptionsDoNotDisturbTheOthers) {
  const auto live = publisher();
  auto desk = subscriber(live->endpoint());
  ASSERT_TRUE(is_subscribed(desk));
  std::vector<std::string> topics;
  for (int i = 0; i < 20'000; ++i) topics.push_back(stream + std::to_string(i) + "/");
  auto greedy = subscriber(live->endpoint(), topics);
  ASSERT_TRUE(next<Welcome>(greedy));
  for (std::uint64_t i = 1; i <= 100; ++i) live->send(message(i), nullptr);
  for (std::uint64_t i = 1; i <= 100; ++i) ASSERT_EQ(next<Received>(desk).value().header.sequence, i);
}

TEST(Subscriber, MayBeThereBeforeThePublisher) {
  auto first = publisher();
  const auto endpoint = first->endpoint();
  first.reset();
  auto desk = subscriber(endpoint);
  const auto live = publisher(endpoint, 5);
  EXPECT_EQ(next<Welcome>(desk)->head, 5u);
}

TEST(Subscriber, GivesNothingWhenNothingComes) {
  auto desk = subscriber("tcp://127.0.0.1:1");
  const auto event = desk.next(10ms);
  ASSERT_TRUE(event);
  EXPECT_FALSE(*event);
}

TEST(Subscriber, RefusesTopicsWithoutAnEndAndEndpointsThatAreNone) {
  EXPECT_EQ(Subscriber::open("tcp://127.0.0.1:1", {"bw/1/alert/dep"}).error().code, Errc::publish);
  EXPECT_EQ(Subscriber::open("nonsense", {stream}).error().code, Errc::publish);
}

}  // namespace
}  // namespace boardwatch::publish
