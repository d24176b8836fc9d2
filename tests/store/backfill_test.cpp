// What a backfill stores, and what it is told is known.
#include <gmock/gmock.h>

#include "daemon/store/backfill_questions.hpp"
#include "daemon/store/questions.hpp"
#include "tests/store/fixture.hpp"

namespace boardwatch::store {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class Backfill : public StoreTest {
 protected:
  void SetUp() override { open(); }

  Reading old_paper(const std::string& address, const std::string& bytes) {
    auto out = fetched(address, bytes, "2026-11-22T08:00:00Z");
    out.paper.version = "edition one";
    out.pages = {{1, "", bytes}};
    out.findings = {departure("Odessa Grantley", "Odessa Grantley will leave")};
    return out;
  }

  std::size_t found(const std::string& query) {
    SearchRequest request;
    request.query = query;
    request.today = day("2026-11-23");
    return store->search(request)->size();
  }

  /// As a store of version 2 had it: read, and not to be searched.
  void forget_pages() {
    tamper("UPDATE papers SET indexed = ''; DELETE FROM pages; DELETE FROM page_words");
    open();
  }
};

TEST_F(Backfill, StoresFindingsPagesAndBytesAndRaisesNothing) {
  const auto paper = old_paper("/papers/RX1/a.pdf", "The chair resigned");
  const auto recorded = store->record_backfill(paper);
  ASSERT_TRUE(recorded) << recorded.error().where;
  EXPECT_EQ(recorded->findings, 1);
  EXPECT_THAT(*store->alerts({}, 9), IsEmpty());
  EXPECT_EQ(found("chair"), 1u);
  EXPECT_EQ(bytes_of(store->content(paper.sha256)->file), "The chair resigned");
  EXPECT_THAT(*store->versions("/papers/RX1/a.pdf"), SizeIs(1));
  EXPECT_THAT(*store->pending(9, at("2027-01-01T00:00:00Z")), IsEmpty()) << "nothing is left to the daemon";
}

TEST_F(Backfill, TheSameAgainAddsNothing) {
  ASSERT_TRUE(store->record_backfill(old_paper("a", "The chair resigned")));
  const auto again = store->record_backfill(old_paper("a", "The chair resigned"));
  ASSERT_TRUE(again);
  EXPECT_EQ(again->findings, 0);
  EXPECT_EQ(found("chair"), 1u);
  EXPECT_THAT(*store->versions("a"), SizeIs(1));
}

TEST_F(Backfill, AnotherEditionOfAFileIsAnotherVersion) {
  ASSERT_TRUE(store->record_backfill(old_paper("a", "The chair resigned")));
  auto second = old_paper("a", "The chair stays");
  second.paper.version = "edition two";
  ASSERT_TRUE(store->record_backfill(second));
  EXPECT_THAT(*store->versions("a"), SizeIs(2));
  EXPECT_EQ(found("resigned"), 0u);
  EXPECT_EQ(store->known_file("a", "edition one")->known, KnownState::no);
  EXPECT_EQ(store->known_file("a", "edition two")->known, KnownState::read);
}

TEST_F(Backfill, KnowsFilesByEditionAndContentsByHash) {
  const auto paper = old_paper("a", "The chair resigned");
  EXPECT_EQ(store->known_file("a", "edition one")->known, KnownState::no);
  EXPECT_EQ(store->known_content(paper.sha256)->known, KnownState::no);
  ASSERT_TRUE(store->record_backfill(paper));
  EXPECT_EQ(store->known_file("a", "edition one")->known, KnownState::read);
  EXPECT_EQ(store->known_content(paper.sha256)->known, KnownState::read);
  EXPECT_EQ(store->known_content(paper.sha256)->address, "a");
}

TEST_F(Backfill, LeavesToTheDaemonWhatWaitsForIt) {
  PollRecord poll;
  poll.source_id = "inbox";
  poll.at = at("2026-11-22T08:00:00Z");
  Paper waiting;
  waiting.address = "a";
  waiting.version = "edition one";
  poll.papers = {waiting};
  ASSERT_TRUE(store->record_poll(poll));
  EXPECT_EQ(store->known_file("a", "edition one")->known, KnownState::waiting);
}

TEST_F(Backfill, RemembersWhatCannotBeReadAndWhy) {
  const auto paper = old_paper("a", "a scan");
  ASSERT_TRUE(store->record_unreadable(paper, "no_text: it is a scan"));
  const auto file = store->known_file("a", "edition one");
  EXPECT_EQ(file->known, KnownState::failed);
  EXPECT_EQ(file->error, "no_text: it is a scan");
  EXPECT_EQ(store->known_content(paper.sha256)->known, KnownState::failed);
  EXPECT_EQ(store->counts()->papers_failed, 1u);
  ASSERT_TRUE(store->record_backfill(paper)) << "it could be read at last";
  EXPECT_EQ(store->known_content(paper.sha256)->known, KnownState::read);
  EXPECT_EQ(store->counts()->papers_failed, 0u);
}

TEST_F(Backfill, ReadsAgainWhatWasReadBeforeItCouldBeSearched) {
  ASSERT_TRUE(store->record_reading(old_paper("a", "The chair resigned"), everything));
  forget_pages();
  const auto papers = store->unsearchable("");
  ASSERT_TRUE(papers) << papers.error().where;
  ASSERT_THAT(*papers, SizeIs(1));
  EXPECT_TRUE(papers->front().kept);
  EXPECT_THAT(*store->unsearchable("tavi"), SizeIs(1));
  EXPECT_THAT(*store->unsearchable("other"), IsEmpty());
  auto again = old_paper("a", "The chair resigned");
  again.file.reset();
  again.findings.push_back(departure("Tobias Wrenfield", "Tobias Wrenfield will leave", Post::chair));
  const auto recorded = store->record_backfill(again);
  ASSERT_TRUE(recorded) << recorded.error().where;
  EXPECT_EQ(recorded->findings, 1) << "the one that an earlier version did not find";
  EXPECT_THAT(*store->alerts({}, 9), SizeIs(1)) << "that of the first reading";
  EXPECT_EQ(found("chair"), 1u);
  EXPECT_THAT(*store->unsearchable(""), IsEmpty());
}

TEST_F(Backfill, WhatWasReplacedInTheMeantimeIsNotReadBack) {
  ASSERT_TRUE(store->record_reading(old_paper("a", "The chair resigned"), everything));
  forget_pages();
  auto late = old_paper("a", "The chair resigned");
  late.file.reset();
  auto newer = old_paper("a", "The chair stays");
  ASSERT_TRUE(store->record_reading(newer, everything));
  ASSERT_TRUE(store->record_backfill(late));
  EXPECT_EQ(found("resigned"), 0u);
  EXPECT_EQ(found("stays"), 1u);
}

TEST_F(Backfill, APaperThatCannotBeReadAgainStaysRead) {
  ASSERT_TRUE(store->record_reading(old_paper("a", "The chair resigned"), everything));
  forget_pages();
  auto again = old_paper("a", "The chair resigned");
  again.file.reset();
  ASSERT_TRUE(store->record_unreadable(again, "worker_timeout: too slow"));
  EXPECT_EQ(store->counts()->papers_read, 1u);
  ASSERT_THAT(*store->unsearchable(""), SizeIs(1));
  EXPECT_EQ(store->unsearchable("")->front().error, "worker_timeout: too slow");
}

TEST_F(Backfill, AReadingComesThroughTheSocketAsItWas) {
  auto paper = old_paper("a", "The chair resigned");
  paper.organisation = "RX1";
  paper.pages.push_back({std::nullopt, "letter.docx", "Dear all"});
  const auto back = reading_from_json(reading_json(paper));
  ASSERT_TRUE(back) << back.error().where;
  EXPECT_EQ(back->paper.address, paper.paper.address);
  EXPECT_EQ(back->paper.version, paper.paper.version);
  EXPECT_TRUE(back->paper.history);
  EXPECT_EQ(back->findings, paper.findings);
  EXPECT_EQ(back->pages, paper.pages);
  EXPECT_EQ(back->file, paper.file);
  EXPECT_EQ(back->organisation, "RX1");
  EXPECT_EQ(back->document_date, paper.document_date);
}

TEST_F(Backfill, AWrongQuestionIsRefusedWithWords) {
  for (const auto* request :
       {R"({"command":"backfill"})", R"({"command":"backfill","reading":7})",
        R"({"command":"backfill","reading":{"address":"a","document_date":"x"}})", R"({"command":"search"})",
        R"({"command":"search","query":"a","today":"2026-11-23","limit":-1})",
        R"({"command":"search","query":"a","today":"2026-11-23","organisations":[7]})", R"({"command":"nonsense"})",
        "{}"}) {
    const auto refused = answer(*store, boost::json::parse(request).as_object());
    ASSERT_FALSE(refused) << request;
    EXPECT_TRUE(refused.error().code == Errc::usage || refused.error().code == Errc::bad_json) << request;
  }
}

}  // namespace
}  // namespace boardwatch::store
