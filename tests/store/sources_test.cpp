#include <gmock/gmock.h>

#include "tests/store/fixture.hpp"

namespace boardwatch::store {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pair;
using testing::SizeIs;

class Sources : public StoreTest {
 protected:
  void SetUp() override { open(); }
  void save(const SourceState& state) { ASSERT_TRUE(store->record_states({{"tavi", state}})); }
};

SourceState full_state() {
  SourceState state;
  state.etag = "\"tag\"";
  state.last_modified = "Sun, 22 Nov 2026";
  state.health = {SourceStatus::failing, at("2026-11-20T09:00:00Z"), 7, 3, at("2026-11-22T08:00:00Z"), at("2026-11-19T08:00:00Z"), at("2026-11-20T08:00:00Z"), "timeout: x", 12};
  state.location = "https://old.test/papers";
  state.permanent_address = "https://new.test/papers";
  state.proposed_address = "https://new.test/board";
  state.rejected_addresses = {"https://a.test/?x=1 2", "https://b.test/"};
  state.digest = "abc";
  state.changes = {at("2026-07-01T00:00:00Z"), at("2026-09-01T00:00:00Z")};
  return state;
}

TEST_F(Sources, UnknownOneHasAnEmptyState) {
  const auto state = store->source_state("nobody");
  ASSERT_TRUE(state);
  EXPECT_EQ(*state, SourceState());
  EXPECT_THAT(*store->source_states(), IsEmpty());
}

TEST_F(Sources, StateComesBackAsItWasSaved) {
  save(full_state());
  open();
  EXPECT_EQ(*store->source_state("tavi"), full_state());
  save({});
  EXPECT_EQ(*store->source_state("tavi"), SourceState());
}

TEST_F(Sources, EveryStatusComesBack) {
  for (int i = 0; i <= static_cast<int>(SourceStatus::gone); ++i) {
    SourceState state;
    state.health.status = static_cast<SourceStatus>(i);
    save(state);
    EXPECT_EQ(store->source_state("tavi")->health.status, state.health.status);
  }
}

TEST_F(Sources, AllStatesAreLoadedAtOnceByTheirIds) {
  auto second = full_state();
  second.digest = "of b";
  ASSERT_TRUE(store->record_states({{"a", full_state()}, {"b", second}}));
  open();
  const auto states = store->source_states();
  ASSERT_TRUE(states);
  ASSERT_THAT(*states, SizeIs(2));
  EXPECT_EQ(states->at("a"), full_state());
  EXPECT_EQ(states->at("b").digest, "of b");
}

TEST_F(Sources, OnlyTheLastSixteenChangesAreKept) {
  SourceState state;
  for (int i = 0; i < 20; ++i) state.changes.push_back(at("2026-11-01T00:00:00Z") + std::chrono::hours(i));
  save(state);
  const auto changes = store->source_state("tavi")->changes;
  ASSERT_THAT(changes, SizeIs(most_changes));
  EXPECT_EQ(changes.front(), at("2026-11-01T04:00:00Z"));
  EXPECT_EQ(changes.back(), at("2026-11-01T19:00:00Z"));
}

TEST_F(Sources, HistoryHoldsTheLastChangesNewestLast) {
  const auto step = [](const char* when, SourceStatus from, SourceStatus to, const char* why) { return StatusChange{at(when), from, to, why}; };
  ASSERT_TRUE(store->record_poll({.source_id = "tavi", .changes = {step("2026-11-20T08:00:00Z", SourceStatus::fresh, SourceStatus::ok, "")}}));
  ASSERT_TRUE(store->record_poll({.source_id = "tavi",
                                  .changes = {step("2026-11-21T08:00:00Z", SourceStatus::ok, SourceStatus::failing, "dns: no such host"),
                                              step("2026-11-22T08:00:00Z", SourceStatus::failing, SourceStatus::ok, "answers again")}}));
  ASSERT_TRUE(store->record_poll({.source_id = "other", .changes = {step("2026-11-22T08:00:00Z", SourceStatus::fresh, SourceStatus::gone, "404")}}));
  open();
  const auto all = store->history("tavi", 10);
  ASSERT_TRUE(all);
  ASSERT_THAT(*all, SizeIs(3));
  EXPECT_EQ(all->front().to, SourceStatus::ok);
  EXPECT_EQ((*all)[1].at, at("2026-11-21T08:00:00Z"));
  EXPECT_EQ((*all)[1].from, SourceStatus::ok);
  EXPECT_EQ((*all)[1].reason, "dns: no such host");
  const auto last = store->history("tavi", 2);
  ASSERT_THAT(*last, SizeIs(2));
  EXPECT_EQ(last->front().to, SourceStatus::failing);
  EXPECT_EQ(last->back().reason, "answers again");
  EXPECT_THAT(*store->history("nobody", 10), IsEmpty());
}

TEST_F(Sources, AcceptedAddressIsAskedFromNowOnInFull) {
  save(full_state());
  const auto now = at("2026-11-23T10:00:00Z");
  const auto state = store->accept_address("tavi", now);
  ASSERT_TRUE(state) << state.error().where;
  EXPECT_EQ(*state, *store->source_state("tavi"));
  EXPECT_EQ(state->permanent_address, "https://new.test/board");
  EXPECT_EQ(state->proposed_address, "");
  EXPECT_EQ(state->etag + state->last_modified + state->digest, "");
  EXPECT_EQ(state->health.status, SourceStatus::fresh);
  EXPECT_EQ(state->health.since, now);
  EXPECT_EQ(state->health.failures, 0);
  EXPECT_EQ(state->health.last_success, full_state().health.last_success) << "else its papers would count as history";
  const auto history = store->history("tavi", 1)->front();
  EXPECT_EQ(history.from, SourceStatus::failing);
  EXPECT_EQ(history.to, SourceStatus::fresh);
  EXPECT_THAT(history.reason, HasSubstr("accepted https://new.test/board"));
}

TEST_F(Sources, RejectedAddressIsKeptFromBeingProposedAgain) {
  save(full_state());
  const auto state = store->reject_address("tavi", at("2026-11-23T10:00:00Z"));
  ASSERT_TRUE(state) << state.error().where;
  EXPECT_EQ(state->permanent_address, "https://new.test/papers");
  EXPECT_EQ(state->proposed_address, "");
  EXPECT_THAT(state->rejected_addresses, ElementsAre("https://a.test/?x=1 2", "https://b.test/", "https://new.test/board"));
  EXPECT_THAT(store->history("tavi", 1)->front().reason, HasSubstr("rejected https://new.test/board"));
}

TEST_F(Sources, AnswerWithoutAProposalIsNotFound) {
  save({});
  const auto accepted = store->accept_address("tavi", at("2026-11-23T10:00:00Z"));
  ASSERT_FALSE(accepted);
  EXPECT_EQ(accepted.error().code, Errc::not_found);
  EXPECT_FALSE(store->reject_address("nobody", at("2026-11-23T10:00:00Z")));
  EXPECT_THAT(*store->history("tavi", 9), IsEmpty());
  EXPECT_THAT(*store->source_states(), ElementsAre(Pair("tavi", testing::_)));
}

}  // namespace
}  // namespace boardwatch::store
