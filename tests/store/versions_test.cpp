#include <gmock/gmock.h>

#include "tests/store/fixture.hpp"

namespace boardwatch::store {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class Versions : public StoreTest {
 protected:
  void SetUp() override { open(); }

  void record(const Reading& given) {
    const auto recorded = store->record_reading(given, everything);
    ASSERT_TRUE(recorded) << recorded.error().where;
  }
  std::vector<std::string> hashes(const std::string& address) {
    const auto versions = store->versions(address);
    EXPECT_TRUE(versions) << versions.error().where;
    std::vector<std::string> out;
    for (const auto& version : *versions) out.push_back(version.sha256);
    return out;
  }
  std::filesystem::path path_of(const std::string& bytes) {
    const auto sha256 = sha256_of(bytes);
    return directory / "contents" / sha256.substr(0, 2) / sha256;
  }
};

TEST_F(Versions, ReplacedFileIsASecondVersionOfTheSamePaper) {
  auto draft = fetched("a", "draft pack", "2026-11-20T08:00:00Z");
  draft.content_type = "application/pdf";
  draft.headers = "ETag: \"1\"\nLast-Modified: x";
  record(draft);
  auto final_pack = fetched("a", "final pack", "2026-11-24T08:00:00Z");
  final_pack.final_address = "https://cdn.test/pack.pdf";
  final_pack.status = "partial";
  final_pack.document_date = day("2026-11-26");
  record(final_pack);
  open();
  const auto versions = store->versions("a");
  ASSERT_TRUE(versions);
  ASSERT_THAT(*versions, SizeIs(2));
  const auto& first = versions->front();
  EXPECT_EQ(first.sha256, sha256_of("draft pack"));
  EXPECT_EQ(first.seen, at("2026-11-20T08:00:00Z"));
  EXPECT_EQ(first.final_address, "a");
  EXPECT_EQ(first.content_type, "application/pdf");
  EXPECT_EQ(first.headers, "ETag: \"1\"\nLast-Modified: x");
  EXPECT_EQ(first.bytes, 10u);
  EXPECT_EQ(first.document_date, day("2026-11-20"));
  EXPECT_EQ(first.status, "ok");
  EXPECT_EQ(versions->back().final_address, "https://cdn.test/pack.pdf");
  EXPECT_EQ(versions->back().status, "partial");
  EXPECT_EQ(versions->back().document_date, day("2026-11-26"));
  EXPECT_EQ(store->counts()->papers_read, 1u);
}

TEST_F(Versions, ThereAndBackAgainIsTwoChanges) {
  for (const auto* bytes : {"A", "A", "B", "B", "A", "A"}) record(fetched("a", bytes, "2026-11-20T08:00:00Z"));
  EXPECT_THAT(hashes("a"), ElementsAre(sha256_of("A"), sha256_of("B"), sha256_of("A")));
}

TEST_F(Versions, OfTwoPapersAreToldApart) {
  record(fetched("a", "A", "2026-11-20T08:00:00Z"));
  record(fetched("b", "B", "2026-11-20T08:00:00Z"));
  record(fetched("a", "A", "2026-11-21T08:00:00Z"));
  EXPECT_THAT(hashes("a"), ElementsAre(sha256_of("A")));
  EXPECT_THAT(hashes("b"), ElementsAre(sha256_of("B")));
  EXPECT_THAT(hashes("c"), IsEmpty());
}

TEST_F(Versions, UnreadableAnswerLeavesWhatIsStoredUntouched) {
  record(fetched("a", "the pack", "2026-11-20T08:00:00Z"));
  for (const auto* status : {"no_text", "encrypted", "refused", "died", "timed_out"}) {
    auto bad = fetched("a", std::string("error page ") + status, "2026-11-21T08:00:00Z");
    bad.status = status;
    record(bad);
    EXPECT_TRUE(std::filesystem::exists(*bad.file)) << "the caller's to remove";
    EXPECT_FALSE(std::filesystem::exists(path_of(std::string("error page ") + status)));
  }
  EXPECT_THAT(hashes("a"), ElementsAre(sha256_of("the pack")));
  EXPECT_EQ(store->content(sha256_of("the pack"))->last_seen, at("2026-11-20T08:00:00Z"));
  EXPECT_EQ(store->counts()->papers_failed, 1u);
}

TEST_F(Versions, NewFactOfAReplacedFileIsAnAlertAndAnOldOneIsNot) {
  auto draft = fetched("a", "draft", "2026-11-20T08:00:00Z");
  draft.findings = {departure("Ann", "Ann leaves.")};
  record(draft);
  auto final_pack = fetched("a", "final", "2026-11-21T08:00:00Z");
  final_pack.findings = {departure("Ann", "Ann leaves."), departure("Bob", "Bob leaves.")};
  const auto recorded = store->record_reading(final_pack, everything);
  ASSERT_TRUE(recorded);
  EXPECT_EQ(recorded->findings, 1);
  ASSERT_THAT(recorded->alerts, SizeIs(1));
  EXPECT_THAT(recorded->alerts[0].key, HasSubstr("bob"));
}

TEST_F(Versions, HistoryIsReadAndAlertsNobody) {
  Paper old;
  old.address = "a";
  old.source_id = "tavi";
  old.history = true;
  old.meeting_id = "tavi/board/2024-05-28";
  ASSERT_TRUE(store->record_poll({.source_id = "tavi", .papers = {old}}));
  const auto pending = store->pending(1, at("2026-11-22T08:00:00Z"))->front();
  EXPECT_TRUE(pending.history);
  EXPECT_EQ(pending.meeting_id, "tavi/board/2024-05-28");
  auto read = reading("a", "2024-05-28", {departure("Ann", "Ann leaves.")});
  read.paper = pending;
  auto age = Age::news;
  const auto recorded = store->record_reading(read, [&](const FindingRecord& found, RuleMemory& memory, Age given) {
    age = given;
    return everything(found, memory, given);
  });
  EXPECT_EQ(age, Age::history);
  ASSERT_TRUE(recorded);
  EXPECT_EQ(recorded->findings, 1);
  EXPECT_EQ(store->counts()->findings, 1u);
  EXPECT_EQ(store->counts()->alerts, 0u);
  EXPECT_EQ(store->counts()->unsent, 0u);
}

TEST_F(Versions, PaperIsDueForACheckWhenItsTimeComes) {
  auto read = fetched("a", "A", "2026-11-20T08:00:00Z");
  read.paper.etag = "\"1\"";
  read.paper.last_modified = "Fri";
  read.paper.next_check = at("2026-11-21T08:00:00Z");
  record(read);
  record(fetched("never", "B", "2026-11-20T08:00:00Z"));
  EXPECT_THAT(*store->due_checks(9, at("2026-11-21T07:59:59Z")), IsEmpty());
  const auto due = store->due_checks(9, at("2026-11-21T08:00:00Z"));
  ASSERT_TRUE(due);
  ASSERT_THAT(*due, SizeIs(1));
  EXPECT_EQ(due->front().address, "a");
  EXPECT_EQ(due->front().etag, "\"1\"");
  EXPECT_EQ(due->front().last_modified, "Fri");
  EXPECT_THAT(*store->pending(9, at("2026-11-21T08:00:00Z")), IsEmpty());
}

TEST_F(Versions, UnchangedPaperIsPutOffAndOneDayLetGo) {
  auto read = fetched("a", "A", "2026-11-20T08:00:00Z");
  read.paper.next_check = at("2026-11-21T08:00:00Z");
  record(read);
  ASSERT_TRUE(store->record_check(read.paper, at("2026-11-22T08:00:00Z")));
  EXPECT_THAT(*store->due_checks(9, at("2026-11-21T08:00:00Z")), IsEmpty());
  EXPECT_THAT(*store->due_checks(9, at("2026-11-22T08:00:00Z")), SizeIs(1));
  ASSERT_TRUE(store->record_check(read.paper, {}));
  EXPECT_THAT(*store->due_checks(9, at("2036-11-22T08:00:00Z")), IsEmpty());
  EXPECT_THAT(hashes("a"), SizeIs(1));
}

TEST_F(Versions, PaperThatIsListedAsAnotherEditionAndIsTheSameIsReadAndNoLongerWaits) {
  auto read = fetched("a", "A", "2026-11-20T08:00:00Z");
  record(read);
  PollRecord poll;
  poll.source_id = "tavi";
  poll.papers = {read.paper};
  poll.papers[0].version = "ver=2";
  ASSERT_TRUE(store->record_poll(poll));
  const auto waiting = store->pending(9, at("2026-11-22T08:00:00Z"));
  ASSERT_THAT(*waiting, SizeIs(1));
  ASSERT_TRUE(store->record_check(waiting->front(), {}));
  EXPECT_THAT(*store->pending(9, at("2026-11-22T08:00:00Z")), IsEmpty());
  EXPECT_THAT(hashes("a"), SizeIs(1));
}

TEST_F(Versions, PapersOfASourceAreTheLatestFirstAndThoseWithoutADateLast) {
  PollRecord poll;
  poll.source_id = "tavi";
  for (const auto* name : {"undated", "old", "new"}) {
    Paper paper;
    paper.address = name;
    paper.link = std::string(name) + "?ver=1";
    paper.source_id = "tavi";
    poll.papers.push_back(paper);
  }
  poll.papers[1].published = at("2026-01-20T00:00:00Z");
  poll.papers[2].published = at("2026-11-20T00:00:00Z");
  ASSERT_TRUE(store->record_poll(poll));
  const auto latest = store->papers_of("tavi", 9);
  ASSERT_THAT(*latest, SizeIs(3));
  EXPECT_EQ((*latest)[0].address, "new");
  EXPECT_EQ((*latest)[0].link, "new?ver=1");
  EXPECT_EQ((*latest)[2].address, "undated");
  EXPECT_THAT(*store->papers_of("tavi", 1), SizeIs(1));
  EXPECT_THAT(*store->papers_of("other", 9), IsEmpty());
}

TEST_F(Versions, LongestDueIsCheckedFirst) {
  for (const auto* when : {"2026-11-23T08:00:00Z", "2026-11-21T08:00:00Z", "2026-11-22T08:00:00Z"}) {
    auto read = fetched(when, when, "2026-11-20T08:00:00Z");
    read.paper.next_check = at(when);
    record(read);
  }
  const auto due = store->due_checks(2, at("2026-12-01T00:00:00Z"));
  ASSERT_THAT(*due, SizeIs(2));
  EXPECT_EQ(due->front().address, "2026-11-21T08:00:00Z");
  EXPECT_EQ(due->back().address, "2026-11-22T08:00:00Z");
}

TEST_F(Versions, PaperThatIsToBeReadAnywayIsNotCheckedBesides) {
  auto read = fetched("a", "A", "2026-11-20T08:00:00Z");
  read.paper.version = "1";
  read.paper.next_check = at("2026-11-21T08:00:00Z");
  record(read);
  Paper newer = read.paper;
  newer.version = "2";
  ASSERT_TRUE(store->record_poll({.source_id = "tavi", .papers = {newer}}));
  EXPECT_THAT(*store->due_checks(9, at("2026-12-01T00:00:00Z")), IsEmpty());
}

TEST_F(Versions, MeetingOfAKnownPaperIsNotedWhenTheListTellsIt) {
  Paper paper;
  paper.address = "a";
  paper.source_id = "tavi";
  ASSERT_TRUE(store->record_poll({.source_id = "tavi", .papers = {paper}}));
  paper.meeting_id = "m";
  EXPECT_EQ(store->record_poll({.source_id = "tavi", .papers = {paper}})->papers, 0);
  EXPECT_EQ(store->pending(1, at("2026-11-22T08:00:00Z"))->front().meeting_id, "m");
  paper.meeting_id.clear();
  ASSERT_TRUE(store->record_poll({.source_id = "tavi", .papers = {paper}}));
  EXPECT_EQ(store->pending(1, at("2026-11-22T08:00:00Z"))->front().meeting_id, "m") << "a list that says less takes nothing back";
}

}  // namespace
}  // namespace boardwatch::store
