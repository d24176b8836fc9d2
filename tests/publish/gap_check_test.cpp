#include "client/gap_check.hpp"

#include <gtest/gtest.h>

#include <map>

namespace boardwatch::client {
namespace {

const wire::Epoch first{1}, second{2};
const std::string stream(wire::alert_stream);
const std::string departures = stream + "departure/", rnk = departures + "RNK/", signals = stream + "culture/";

/// Numbers messages as the store does.
class Sender {
 public:
  std::pair<std::string, wire::Header> send(const std::string& topic) {
    wire::Header header;
    header.epoch = epoch;
    header.sequence = ++head;
    for (const auto& level : wire::topic_levels(topic)) header.previous.push_back(std::exchange(last[level], head));
    return {topic, header};
  }
  wire::Epoch epoch = first;
  std::uint64_t head = 0;
  std::map<std::string, std::uint64_t> last;
};

std::optional<Missed> feed(GapCheck& check, const std::pair<std::string, wire::Header>& message) {
  return check.message(message.first, message.second);
}

TEST(GapCheck, WholeStreamWithoutLossIsQuiet) {
  GapCheck check({stream});
  Sender sender;
  EXPECT_EQ(check.welcome(first, 0), std::nullopt);
  for (int i = 0; i < 5; ++i) EXPECT_EQ(feed(check, sender.send(rnk)), std::nullopt);
  EXPECT_EQ(check.heartbeat(first, 5), std::nullopt);
  EXPECT_EQ(check.position(), (Position{first, 5}));
}

TEST(GapCheck, WhatCameBeforeTheFirstContactIsNotMissed) {
  GapCheck welcomed({stream}), beaten({stream}), sent({stream});
  EXPECT_EQ(welcomed.welcome(first, 40), std::nullopt);
  EXPECT_EQ(beaten.heartbeat(first, 40), std::nullopt);
  Sender sender;
  sender.head = 40;
  EXPECT_EQ(feed(sent, sender.send(rnk)), std::nullopt);
}

TEST(GapCheck, NumberThatDoesNotFollowIsAGap) {
  GapCheck check({stream});
  Sender sender;
  check.welcome(first, 0);
  sender.send(rnk);
  sender.send(signals);
  EXPECT_EQ(feed(check, sender.send(rnk)), (Missed{1, 2, true, false}));
  EXPECT_EQ(feed(check, sender.send(rnk)), std::nullopt);
}

TEST(GapCheck, LossOfTheLastMessageShowsInTheHeartbeat) {
  GapCheck check({stream});
  check.welcome(first, 3);
  EXPECT_EQ(check.heartbeat(first, 5), (Missed{4, 5, true, false}));
  EXPECT_EQ(check.heartbeat(first, 5), std::nullopt);
}

TEST(GapCheck, SecondWelcomeTellsWhatWasSentMeanwhile) {
  GapCheck check({stream});
  check.welcome(first, 3);
  EXPECT_EQ(check.welcome(first, 3), std::nullopt);
  EXPECT_EQ(check.welcome(first, 9), (Missed{4, 9, true, false}));
}

TEST(GapCheck, SameMessageAgainIsNoGap) {
  GapCheck check({stream});
  Sender sender;
  check.welcome(first, 0);
  const auto message = sender.send(rnk);
  feed(check, message);
  EXPECT_EQ(feed(check, message), std::nullopt);
  EXPECT_EQ(check.position()->sequence, 1u);
}

TEST(GapCheck, ResumesFromAKeptPosition) {
  GapCheck check({stream}, Position{first, 7});
  EXPECT_EQ(check.welcome(first, 9), (Missed{8, 9, true, false}));
}

TEST(GapCheck, FilteredSubscriberIsNotAlarmedByOtherTopics) {
  GapCheck check({departures});
  Sender sender;
  check.welcome(first, 0);
  EXPECT_EQ(feed(check, sender.send(rnk)), std::nullopt);
  for (int i = 0; i < 3; ++i) sender.send(signals);
  EXPECT_EQ(check.heartbeat(first, 4), std::nullopt);
  EXPECT_EQ(feed(check, sender.send(rnk)), std::nullopt);
}

TEST(GapCheck, FilteredSubscriberSeesALossUnderItsTopic) {
  GapCheck check({departures});
  Sender sender;
  check.welcome(first, 0);
  feed(check, sender.send(rnk));           // 1
  sender.send(signals);                    // 2, not ours
  sender.send(departures + "RR8/chair/");  // 3, lost
  check.heartbeat(first, 3);
  EXPECT_EQ(feed(check, sender.send(rnk)), (Missed{2, 3, true, false}));
  EXPECT_EQ(feed(check, sender.send(rnk)), std::nullopt);
}

TEST(GapCheck, FilteredSubscriberDoesNotMissWhatWasBeforeItsWelcome) {
  GapCheck check({rnk});
  Sender sender;
  sender.send(rnk);
  check.welcome(first, 1);
  EXPECT_EQ(feed(check, sender.send(rnk)), std::nullopt);
}

TEST(GapCheck, SeveralTopicsAreWatchedEachForItself) {
  GapCheck check({rnk, signals});
  Sender sender;
  check.welcome(first, 0);
  feed(check, sender.send(signals));
  feed(check, sender.send(rnk));
  sender.send(signals);  // 3, lost
  EXPECT_EQ(feed(check, sender.send(rnk)), std::nullopt);
  EXPECT_EQ(feed(check, sender.send(signals)), (Missed{2, 3, true, false}));
}

TEST(GapCheck, FilteredSubscriberThatWasCutOffMayHaveMissedSomething) {
  GapCheck check({departures});
  check.welcome(first, 3);
  EXPECT_EQ(check.welcome(first, 3), std::nullopt);
  EXPECT_EQ(check.welcome(first, 6), (Missed{4, 6, false, false}));
}

TEST(GapCheck, NewEpochIsSaid) {
  GapCheck check({stream});
  check.welcome(first, 10);
  EXPECT_EQ(check.welcome(second, 4), (Missed{1, 4, true, true}));
  EXPECT_EQ(check.heartbeat(second, 4), std::nullopt);
  GapCheck by_message({stream});
  by_message.welcome(first, 10);
  Sender sender;
  sender.epoch = second;
  sender.head = 4;
  EXPECT_EQ(feed(by_message, sender.send(rnk)), (Missed{1, 4, true, true}));
  EXPECT_EQ(feed(by_message, sender.send(rnk)), std::nullopt);
}

TEST(GapCheck, OtherStreamsDoNotCount) {
  GapCheck check({"bw/1/"});
  check.welcome(first, 0);
  wire::Header header;
  header.epoch = first;
  header.sequence = 99;
  EXPECT_EQ(check.message("bw/1/test/x/", header), std::nullopt);
  EXPECT_EQ(check.position()->sequence, 0u);
}

}  // namespace
}  // namespace boardwatch::client
