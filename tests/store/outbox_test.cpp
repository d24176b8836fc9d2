#include <gmock/gmock.h>

#include <limits>

#include "tests/store/fixture.hpp"
#include "wire/json.hpp"

namespace boardwatch::store {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class Outbox : public StoreTest {
 protected:
  void SetUp() override {
    open();
    record("Ann", Post::chief_executive);
    record("Bob", Post::chair);
    record("Cay", Post::chief_executive);
  }
  void record(const std::string& person, Post post) {
    ASSERT_TRUE(store->record_reading(
        reading("of " + person, "2026-11-20", {departure(person, person + " leaves.", post)}), everything));
  }
  std::vector<std::uint64_t> previous_of(const OutboxRow& row) { return wire::decode_header(row.header)->previous; }
};

std::vector<std::uint64_t> numbers(const Result<std::vector<OutboxRow>>& rows) {
  std::vector<std::uint64_t> out;
  EXPECT_TRUE(rows);
  for (const auto& row : *rows) out.push_back(row.sequence);
  return out;
}

TEST_F(Outbox, MessagesWaitInOrderUntilTheyAreSent) {
  EXPECT_THAT(numbers(store->unsent(10)), ElementsAre(1, 2, 3));
  EXPECT_THAT(numbers(store->unsent(2)), ElementsAre(1, 2));
  ASSERT_TRUE(store->mark_sent(1));
  ASSERT_TRUE(store->mark_sent(2));
  open();
  EXPECT_THAT(numbers(store->unsent(10)), ElementsAre(3));
  EXPECT_EQ(store->counts()->unsent, 1u);
}

TEST_F(Outbox, ReplayGivesSentAndUnsentInOrder) {
  ASSERT_TRUE(store->mark_sent(2));
  EXPECT_THAT(numbers(store->replay(1, 3, 10)), ElementsAre(1, 2, 3));
  EXPECT_THAT(numbers(store->replay(2, 2, 10)), ElementsAre(2));
  EXPECT_THAT(numbers(store->replay(1, 3, 2)), ElementsAre(1, 2));
  EXPECT_THAT(numbers(store->replay(4, 9, 10)), IsEmpty());
  EXPECT_THAT(numbers(store->replay(3, 1, 10)), IsEmpty());
  EXPECT_THAT(numbers(store->replay(2, std::numeric_limits<std::uint64_t>::max(), 10)), ElementsAre(2, 3));
}

TEST_F(Outbox, ReplayedMessageIsByteForByteTheSentOne) {
  const auto before = store->unsent(1)->front();
  ASSERT_TRUE(
      store->record_reading(reading("other", "2026-11-21", {departure("Ann", "Ann is to leave.")}), everything));
  ASSERT_TRUE(store->mark_sent(1));
  open();
  const auto after = store->replay(1, 1, 1)->front();
  EXPECT_EQ(after.topic, before.topic);
  EXPECT_EQ(after.header, before.header);
  EXPECT_EQ(after.body, before.body);
}

TEST_F(Outbox, HeaderNamesThePreviousMessageUnderEachLevelOfTheTopic) {
  const auto rows = store->replay(1, 3, 10);
  ASSERT_THAT(*rows, SizeIs(3));
  EXPECT_EQ((*rows)[0].topic, "bw/1/alert/departure/RNK/chief_executive/");
  EXPECT_EQ((*rows)[1].topic, "bw/1/alert/departure/RNK/chair/");
  EXPECT_THAT(previous_of((*rows)[0]), ElementsAre(0, 0, 0));
  EXPECT_THAT(previous_of((*rows)[1]), ElementsAre(1, 1, 0));
  EXPECT_THAT(previous_of((*rows)[2]), ElementsAre(2, 2, 1));
}

TEST_F(Outbox, HeaderCarriesEpochSequenceAndTime) {
  const auto header = wire::decode_header(store->unsent(1)->front().header);
  ASSERT_TRUE(header);
  EXPECT_EQ(header->epoch, store->identity().epoch);
  EXPECT_EQ(header->sequence, 1u);
  EXPECT_EQ(header->time, at("2026-11-22T08:00:00Z").time_since_epoch().count());
}

TEST_F(Outbox, BodyNamesTheAlertAndTheInstallation) {
  const auto body = wire::parse(store->unsent(1)->front().body);
  ASSERT_TRUE(body);
  EXPECT_EQ(body->at("id").as_string(), "A-2026-1.1");
  EXPECT_EQ(std::string(body->at("source").as_string()), "urn:boardwatch:" + store->identity().installation);
}

TEST_F(Outbox, HeadIsTheLastNumberEverGivenOut) {
  EXPECT_EQ(*store->head(), 3u);
  open();
  EXPECT_EQ(*store->head(), 3u);
}

}  // namespace
}  // namespace boardwatch::store
