#include "daemon/pipeline/papers.hpp"

#include <gmock/gmock.h>

#include <map>

namespace boardwatch::pipeline {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Date today = *parse_date("2026-11-22");

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
  return papers_of_feed(source_of(SourceKind::feed), feed.entries, today, Watching::on);
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

TEST(PapersOfAFeed, AreAllOfThoseThatShareAKey) {
  auto one = news(), two = news(), again = news();
  two.summary = "The trust has a new finance director.";
  const auto papers = papers_of_feed(source_of(SourceKind::feed), {one, two, again}, today, Watching::on);
  std::map<std::string, std::string> bodies;
  for (const auto& paper : papers)
    if (!paper.body.empty()) bodies[paper.address] = paper.body;
  ASSERT_EQ(bodies.size(), 2u);
  EXPECT_EQ(bodies.begin()->first, "https://one.example/feed#entry:tag:1");
  EXPECT_EQ(bodies.rbegin()->second, "New chair\n\nThe trust has a new finance director.");
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

TEST(PapersOfAFeed, AreNotBehindAnIdThatIsNoAddress) {
  FeedEntry entry;
  entry.id = "1884";
  entry.title = "Round-up";
  entry.link = "https://trust.example/1884";
  entry.link_is_id = true;
  EXPECT_EQ(papers_of(entry).size(), 1u);
  entry.id = entry.link;
  EXPECT_EQ(papers_of(entry).size(), 2u);
}

TEST(PapersOfAFeed, AreHistoryWhereTheFeedIsNewAndTheEntryOld) {
  auto old = news();
  old.published = parse_timestamp("2026-10-20T09:00:00Z");
  auto undated = news();
  undated.published.reset();
  Feed feed;
  feed.entries = {news(), old, undated};
  const auto history = [&](Watching watching) {
    std::vector<bool> out;
    for (const auto& paper : papers_of_feed(source_of(SourceKind::feed), feed.entries, today, watching)) out.push_back(paper.history);
    return out;
  };
  EXPECT_THAT(history(Watching::newly), ElementsAre(false, false, true, true, false, false));
  EXPECT_THAT(history(Watching::on), ElementsAre(false, false, false, false, false, false));
}

TEST(PapersOfAFeed, AreAlsoTheFilesThatAnEntryCarries) {
  auto entry = news();
  entry.attachments = {{"https://one.example/files/pack.pdf", "application/pdf"}};
  const auto papers = papers_of(entry);
  ASSERT_EQ(papers.size(), 3u);
  EXPECT_EQ(papers[2].address, "https://one.example/files/pack.pdf");
}

ListedPaper paper(const std::string& name) {
  ListedPaper out;
  out.url = out.address = "https://one.example/" + name;
  out.title = "Papers " + name;
  return out;
}

ListedMeeting meeting(PartialDate date, const std::string& name) {
  ListedMeeting out;
  out.date = date;
  out.papers = {paper(name)};
  return out;
}

class PapersOfAListing : public testing::Test {
 protected:
  PapersOfAListing() {
    listing.meetings = {meeting({2026, 1, 29}, "old.pdf"), meeting({2026, 9, 24}, "sept.pdf"), meeting({2026, 11, 19}, "nov.pdf")};
    listing.undated = {paper("undated.pdf")};
  }
  PageSelection select(Watching watching) const { return papers_of_listing(source, listing, known, today, watching); }
  static std::vector<std::string> names(const std::vector<store::Paper>& papers) {
    std::vector<std::string> out;
    for (const auto& paper : papers) out.push_back(paper.address.substr(paper.address.rfind('/') + 1));
    return out;
  }

  Source source = source_of(SourceKind::page);
  Listing listing;
  std::vector<Meeting> known;
};

TEST_F(PapersOfAListing, TheNewestIsFirstAndWhatHasNoDateLast) {
  const auto selection = select(Watching::newly);
  EXPECT_THAT(names(selection.papers), ElementsAre("nov.pdf", "sept.pdf", "old.pdf", "undated.pdf"));
  EXPECT_THAT(selection.skipped, IsEmpty());
  EXPECT_EQ(selection.papers[0].published, parse_timestamp("2026-11-19T00:00:00Z"));
  EXPECT_EQ(selection.papers[0].title, "Papers nov.pdf");
  EXPECT_EQ(selection.papers[0].source_id, "one");
  EXPECT_EQ(selection.papers[3].published, std::nullopt);
}

TEST_F(PapersOfAListing, OfANewPageTheOldOnesAreHistory) {
  std::vector<bool> history;
  for (const auto& paper : select(Watching::newly).papers) history.push_back(paper.history);
  EXPECT_THAT(history, ElementsAre(false, true, true, true));
  for (const auto& paper : select(Watching::on).papers) EXPECT_FALSE(paper.history) << paper.title;
}

TEST_F(PapersOfAListing, WhatIsTooManyIsSkippedTheFirstTime) {
  source.max_papers = 2;
  const auto selection = select(Watching::newly);
  EXPECT_THAT(names(selection.papers), ElementsAre("nov.pdf", "sept.pdf"));
  EXPECT_THAT(names(selection.skipped), ElementsAre("old.pdf", "undated.pdf"));
}

TEST_F(PapersOfAListing, NothingIsTooManyLater) {
  source.max_papers = 2;
  EXPECT_THAT(names(select(Watching::on).papers), ElementsAre("nov.pdf", "sept.pdf", "old.pdf", "undated.pdf"));
}

TEST_F(PapersOfAListing, WhatIsTooOldIsSkippedAndWhatHasNoDateIsKept) {
  source.max_age_days = 120;
  for (const auto watching : {Watching::newly, Watching::on}) {
    const auto selection = select(watching);
    EXPECT_THAT(names(selection.papers), ElementsAre("nov.pdf", "sept.pdf", "undated.pdf"));
    EXPECT_THAT(names(selection.skipped), ElementsAre("old.pdf"));
  }
}

TEST_F(PapersOfAListing, BelongToTheirMeetingAlsoWhereAPaperHasCorrectedItsDate) {
  Meeting corrected;
  corrected.id = "one/board/2026-11-19";
  corrected.date = {2026, 11, 20};
  corrected.listed = PartialDate{2026, 11, 19};
  known = {corrected};
  EXPECT_EQ(select(Watching::on).papers[0].meeting_id, corrected.id);
  EXPECT_EQ(select(Watching::on).papers[1].meeting_id, "");
}

TEST_F(PapersOfAListing, AreAskedForAsTheyAreLinkedAndKnownByWhatDoesNotChange) {
  listing.meetings[2].papers[0].url = "https://one.example/nov.pdf?ver=2";
  listing.meetings[2].papers[0].version = "ver=2";
  const auto first = select(Watching::on).papers[0];
  EXPECT_EQ(first.address, "https://one.example/nov.pdf");
  EXPECT_EQ(first.link, "https://one.example/nov.pdf?ver=2");
  EXPECT_EQ(first.version, "ver=2");
}

TEST_F(PapersOfAListing, TheDigestChangesWithAPaperAndNotWithTheReasons) {
  const auto before = digest_of(listing);
  listing.meetings[0].why = "another reason";
  EXPECT_EQ(digest_of(listing), before);
  listing.meetings[0].papers[0].version = "ver=2";
  EXPECT_NE(digest_of(listing), before);
}

TEST(BoardDays, AreThoseOfTheBoardThatAreNearOrAheadAndNotCalledOff) {
  const auto at = [](PartialDate date, MeetingKind kind, MeetingStatus status) {
    Meeting out;
    out.date = date;
    out.kind = kind;
    out.status = status;
    return out;
  };
  const std::vector<Meeting> meetings{at({2026, 11, 26}, MeetingKind::board, MeetingStatus::planned), at({2026, 11, 27}, MeetingKind::governors, MeetingStatus::planned),
                                      at({2026, 11, 28}, MeetingKind::board, MeetingStatus::cancelled), at({2026, 9, 24}, MeetingKind::board, MeetingStatus::held)};
  EXPECT_THAT(board_days(meetings, today), ElementsAre(*parse_date("2026-11-26")));
}

TEST(SpeaksForItsMeeting, APackNearTheListedDayOrOnThatDayOfAnotherYear) {
  EXPECT_TRUE(speaks_for_its_meeting("Public Board papers", {2026, 11, 26}, *parse_date("2026-11-25")));
  EXPECT_TRUE(speaks_for_its_meeting("Agenda", {2025, 11, 26}, *parse_date("2026-11-26")));
}

TEST(SpeaksForItsMeeting, NoSinglePaperNoMinutesAndNoOtherSeason) {
  EXPECT_FALSE(speaks_for_its_meeting("Finance report", {2026, 11, 26}, *parse_date("2026-11-25")));
  EXPECT_FALSE(speaks_for_its_meeting("Minutes of the Board, papers A to C", {2026, 11, 26}, *parse_date("2026-11-25")));
  EXPECT_FALSE(speaks_for_its_meeting("Board papers", {2026, 11, 26}, *parse_date("2026-07-25")));
}

TEST(NextCheck, IsOftenAroundTheMeetingThenDailyThenNever) {
  store::Paper paper;
  const auto source = source_of(SourceKind::page);
  const auto now = *parse_timestamp("2026-11-22T09:00:00Z");
  const auto after = [&](const char* day) {
    paper.published = Timestamp(std::chrono::sys_days(*parse_date(day)));
    return next_check(source, paper, now);
  };
  EXPECT_EQ(after("2026-11-26"), now + std::chrono::hours(6));
  EXPECT_EQ(after("2026-11-19"), now + std::chrono::hours(6));
  EXPECT_EQ(after("2026-11-10"), now + std::chrono::hours(24));
  EXPECT_EQ(after("2026-10-01"), std::nullopt);
  paper.published.reset();
  EXPECT_EQ(next_check(source, paper, now), std::nullopt);
  EXPECT_EQ(next_check(source_of(SourceKind::feed), paper, now), std::nullopt);
}

TEST(Sha256, IsThatOfTheStandard) {
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

}  // namespace
}  // namespace boardwatch::pipeline
