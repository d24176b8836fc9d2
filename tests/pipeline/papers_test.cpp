#include "daemon/pipeline/papers.hpp"

#include <gmock/gmock.h>

namespace boardwatch::pipeline {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Source source_of(SourceKind kind) {
  Source source;
  source.id = "one";
  source.kind = kind;
  source.location = kind == SourceKind::feed ? "https://one.example/feed" : "https://one.example/board/";
  return source;
}

FeedEntry news() {
  FeedEntry entry;
  entry.id = "tag:1";
  entry.title = "New chair";
  entry.link = "https://one.example/news/1";
  entry.summary = "The trust has a new chair.";
  entry.published = parse_timestamp("2026-11-20T09:00:00Z");
  return entry;
}

std::vector<store::Paper> papers_of(const FeedEntry& entry) {
  Feed feed;
  feed.entries = {entry};
  return papers_of_feed(source_of(SourceKind::feed), feed);
}

TEST(PapersOfAFeed, AreTheEntrysWordsAndThePageBehindIt) {
  const auto papers = papers_of(news());
  ASSERT_EQ(papers.size(), 2u);
  EXPECT_EQ(papers[0].address, "https://one.example/feed#entry:tag:1");
  EXPECT_EQ(papers[0].body, "New chair\n\nThe trust has a new chair.");
  EXPECT_EQ(papers[0].version, sha256_hex(papers[0].body));
  EXPECT_EQ(papers[1].address, "https://one.example/news/1");
  EXPECT_EQ(papers[1].body, "");
  EXPECT_EQ(papers[1].version, "");
  for (const auto& paper : papers) {
    EXPECT_EQ(paper.source_id, "one");
    EXPECT_EQ(paper.title, "New chair");
    EXPECT_EQ(paper.published, parse_timestamp("2026-11-20T09:00:00Z"));
  }
}

TEST(PapersOfAFeed, AreTheSameAtTheNextPoll) {
  const auto first = papers_of(news()), second = papers_of(news());
  for (std::size_t i : {0u, 1u}) {
    EXPECT_EQ(first[i].address, second[i].address);
    EXPECT_EQ(first[i].version, second[i].version);
  }
}

TEST(PapersOfAFeed, KeepTheAddressAndGetAVersionWhenTheWordsChange) {
  auto changed = news();
  changed.summary = "The trust has no new chair.";
  changed.updated = parse_timestamp("2026-11-21T09:00:00Z");
  const auto before = papers_of(news()), after = papers_of(changed);
  EXPECT_EQ(before[0].address, after[0].address);
  EXPECT_NE(before[0].version, after[0].version);
  EXPECT_EQ(before[1].address, after[1].address);
  EXPECT_EQ(after[1].version, "2026-11-21T09:00:00Z");
}

TEST(PapersOfAFeed, AreDatedByTheUpdateWhereNothingElseIsKnown) {
  auto entry = news();
  entry.updated = parse_timestamp("2026-11-21T09:00:00Z");
  entry.published.reset();
  EXPECT_EQ(papers_of(entry)[0].published, entry.updated);
}

TEST(PapersOfAFeed, AreOneWhereNoWebPageIsBehindTheEntry) {
  for (const auto* link : {"", "mailto:news@one.example", "file:///etc/passwd"}) {
    auto entry = news();
    entry.link = link;
    EXPECT_EQ(papers_of(entry).size(), 1u) << link;
  }
}

Link link_to(const std::string& name, const std::string& text) { return {"https://one.example/" + name, text, "", ""}; }

TEST(BoardPapers, AreDocumentsThatSayWhatTheyAre) {
  EXPECT_TRUE(is_board_paper(link_to("pack.pdf", "Board papers November 2026")));
  EXPECT_TRUE(is_board_paper(link_to("minutes.DOCX?v=2", "Minutes")));
  EXPECT_TRUE(is_board_paper(link_to("download/4711", "Agenda")));
  EXPECT_TRUE(is_board_paper({"https://one.example/x.pdf", "Enclosure", "", ""}));
  EXPECT_TRUE(is_board_paper({"https://one.example/x.pdf", "Here", "", "Board meetings"}));
  EXPECT_TRUE(is_board_paper(link_to("Public%20Board%20Papers.pdf", "Here")));
}

TEST(BoardPapers, AreNoPolicies) {
  EXPECT_FALSE(is_board_paper(link_to("a.pdf", "Standing policy of the Board 2026")));
  EXPECT_FALSE(is_board_paper(link_to("board-expenses-policy.pdf", "Board")));
  EXPECT_FALSE(is_board_paper(link_to("a.pdf", "Annual report 2026")));
  EXPECT_FALSE(is_board_paper({"https://one.example/a.pdf", "November 2026", "Register of interests of the Board", ""}));
}

TEST(BoardPapers, AreNotPrivate) {
  EXPECT_FALSE(is_board_paper(link_to("a.pdf", "Board, private session, November 2026")));
  EXPECT_FALSE(is_board_paper(link_to("board-part-2.pdf", "November 2026")));
  EXPECT_FALSE(is_board_paper(link_to("a.pdf", "Confidential board papers")));
}

TEST(BoardPapers, AreNotTheGovernors) {
  EXPECT_FALSE(is_board_paper(link_to("a.pdf", "Council of Governors papers November 2026")));
  EXPECT_FALSE(is_board_paper(link_to("council_of_governors_2026.pdf", "Papers")));
}

TEST(BoardPapers, AreNoOtherPages) {
  EXPECT_FALSE(is_board_paper(link_to("board/meetings", "Board meetings")));
  EXPECT_FALSE(is_board_paper({"ftp://one.example/a.pdf", "Board papers", "", ""}));
  EXPECT_FALSE(is_board_paper(link_to("menu.pdf", "What is for lunch")));
}

class PapersOfAPage : public testing::Test {
 protected:
  PageSelection select(bool first_time) const { return papers_of_page(source, page, *parse_date("2026-11-22"), first_time); }
  static std::vector<std::string> names(const std::vector<store::Paper>& papers) {
    std::vector<std::string> out;
    for (const auto& paper : papers) out.push_back(paper.address.substr(paper.address.rfind('/') + 1));
    return out;
  }

  Source source = source_of(SourceKind::page);
  LinkPage page{"Board",
                {link_to("old.pdf", "Board papers January 2026"), link_to("undated.pdf", "Board agenda"), link_to("sept.pdf", "Board papers 24 September 2026"),
                 link_to("policy.pdf", "Board policy"), link_to("nov.pdf", "Board papers 19 November 2026")}};
};

TEST_F(PapersOfAPage, TheNewestIsFirstAndWhatHasNoDateLast) {
  const auto selection = select(true);
  EXPECT_THAT(names(selection.papers), ElementsAre("nov.pdf", "sept.pdf", "old.pdf", "undated.pdf"));
  EXPECT_THAT(selection.skipped, IsEmpty());
  EXPECT_EQ(selection.papers[0].published, parse_timestamp("2026-11-19T00:00:00Z"));
  EXPECT_EQ(selection.papers[0].title, "Board papers 19 November 2026");
  EXPECT_EQ(selection.papers[0].source_id, "one");
  EXPECT_EQ(selection.papers[3].published, std::nullopt);
}

TEST_F(PapersOfAPage, WhatIsTooManyIsSkippedTheFirstTime) {
  source.max_papers = 2;
  const auto selection = select(true);
  EXPECT_THAT(names(selection.papers), ElementsAre("nov.pdf", "sept.pdf"));
  EXPECT_THAT(names(selection.skipped), ElementsAre("old.pdf", "undated.pdf"));
}

TEST_F(PapersOfAPage, NothingIsTooManyLater) {
  source.max_papers = 2;
  const auto selection = select(false);
  EXPECT_THAT(names(selection.papers), ElementsAre("nov.pdf", "sept.pdf", "old.pdf", "undated.pdf"));
  EXPECT_THAT(selection.skipped, IsEmpty());
}

TEST_F(PapersOfAPage, WhatIsTooOldIsSkippedAndWhatHasNoDateIsKept) {
  source.max_age_days = 120;
  for (const bool first_time : {true, false}) {
    const auto selection = select(first_time);
    EXPECT_THAT(names(selection.papers), ElementsAre("nov.pdf", "sept.pdf", "undated.pdf"));
    EXPECT_THAT(names(selection.skipped), ElementsAre("old.pdf"));
  }
}

TEST_F(PapersOfAPage, TheDateMayStandInTheRowTheNameOrTheHeading) {
  page.links = {{"https://one.example/a.pdf", "Papers", "Meeting of 5 March 2026", ""},
                {"https://one.example/board-2026-05-07.pdf", "Papers", "", ""},
                {"https://one.example/c.pdf", "Papers", "", "October 2026"}};
  EXPECT_THAT(names(select(true).papers), ElementsAre("c.pdf", "board-2026-05-07.pdf", "a.pdf"));
}

TEST_F(PapersOfAPage, AShortTextIsTitledByWhatIsAroundIt) {
  page.links = {{"https://one.example/a.pdf", "PDF", "Minutes of 5 March", "Board meetings"}};
  EXPECT_EQ(select(true).papers.at(0).title, "Board meetings Minutes of 5 March");
}

TEST(Sha256, IsThatOfTheStandard) {
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

}  // namespace
}  // namespace boardwatch::pipeline
