#include "watch/moved.hpp"

#include <gmock/gmock.h>

namespace boardwatch::watch {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string old_address = "https://www.trust.example/about-us/trust-board/board-papers/";

Link link(std::string url, std::string text = "", std::string heading = "") { return {std::move(url), std::move(text), "", std::move(heading)}; }

std::vector<std::string> urls(const std::vector<Candidate>& candidates) {
  std::vector<std::string> found;
  for (const auto& candidate : candidates) found.push_back(candidate.url);
  return found;
}

TEST(WorthLookingAt, RanksWhatSpeaksOfBoardPapersFirst) {
  const auto ranked = worth_looking_at(old_address, {
      link("https://www.trust.example/"),
      link("https://www.trust.example/news/new-ward", "A new ward opens"),
      link("https://www.trust.example/our-board", "Meet the board"),
      link("https://www.trust.example/board/meetings-and-papers", "Board meetings and papers"),
      link("https://www.trust.example/x/1234", "Papers", "Board of Directors"),
      link("https://www.trust.example/governors/council-papers", "Council of Governors papers"),
      link("https://www.trust.example/jobs", "Work with us"),
  });
  ASSERT_GE(ranked.size(), 3u);
  EXPECT_EQ(ranked[0].url, "https://www.trust.example/board/meetings-and-papers");
  EXPECT_EQ(ranked[1].url, "https://www.trust.example/x/1234");
  EXPECT_EQ(ranked[2].url, "https://www.trust.example/our-board");
  EXPECT_EQ(ranked.size(), 3u);
  EXPECT_THAT(ranked[0].why, HasSubstr("board"));
  EXPECT_THAT(ranked[0].why, HasSubstr("papers"));
}

TEST(WorthLookingAt, KnowsTheOldPathInASitemapWithoutWords) {
  const auto ranked = worth_looking_at("https://trust.example/about/sitzungen/unterlagen",
                                       {link("https://trust.example/wer-wir-sind/sitzungen/unterlagen"), link("https://trust.example/kontakt")});
  ASSERT_EQ(ranked.size(), 1u);
  EXPECT_EQ(ranked[0].why, "/sitzungen, /unterlagen");
}

TEST(WorthLookingAt, StaysOnTheSiteAndLeavesOutFilesAndTheOldPage) {
  EXPECT_THAT(urls(worth_looking_at(old_address, {
                  link(old_address, "Board papers"),
                  link("https://trust.example.evil.example/board/papers", "Board papers"),
                  link("https://eviltrust.example/board/papers", "Board papers"),
                  link("https://trust.example/board/papers/may-2026.pdf", "Board papers May 2026"),
                  link("https://papers.trust.example/board/papers", "Board papers"),
                  link("https://trust.example/board/papers", "Board papers"),
              })),
              ElementsAre("https://trust.example/board/papers", "https://papers.trust.example/board/papers"));
}

TEST(WorthLookingAt, GivesEachAddressOnceByItsBestLinkAndNoMoreThanAskedFor) {
  std::vector<Link> links{link("https://trust.example/a/b", "more"), link("https://trust.example/a/b", "Board papers")};
  for (int i = 0; i < 50; ++i) links.push_back(link("https://trust.example/board/" + std::to_string(i), "Board"));
  const auto ranked = worth_looking_at(old_address, links);
  EXPECT_EQ(ranked.size(), most_candidates);
  EXPECT_EQ(ranked[0].url, "https://trust.example/a/b");
  EXPECT_EQ(std::count(ranked.begin(), ranked.end(), ranked[0]), 1);
}

KnownPaper paper(std::string address, std::string title, const char* meeting) {
  return {std::move(address), std::move(title), parse_partial_date(meeting)};
}

/// Six meetings of two papers each: a pack named by its date, and an agenda.
std::vector<KnownPaper> known_papers() {
  std::vector<KnownPaper> known;
  for (const auto* day : {"2026-09-24", "2026-07-30", "2026-05-28", "2026-03-26", "2026-01-29", "2025-11-27"}) {
    known.push_back(paper(std::string("https://trust.example/old/") + day + ".pdf", std::string("Board pack ") + day, day));
    known.push_back(paper(std::string("https://trust.example/old/agenda-") + day + ".pdf", "Agenda", day));
  }
  return known;
}

enum class Kept { addresses, titles, days, nothing };

/// The same meetings on another page, which kept something of the old one.
Listing page_with(Kept kept, std::size_t meetings, MeetingKind kind = MeetingKind::board) {
  Listing listing;
  const auto known = known_papers();
  for (std::size_t m = 0; m < meetings; ++m) {
    ListedMeeting listed;
    listed.kind = kind;
    listed.date = kept == Kept::nothing ? PartialDate{2019, 1, static_cast<unsigned>(m + 1)} : *known[2 * m].meeting;
    if (kept == Kept::titles) listed.date = {2019, 1, 1};
    for (std::size_t i = 2 * m; i < 2 * m + 2; ++i) {
      ListedPaper one;
      one.address = kept == Kept::addresses ? known[i].address : "https://trust.example/new/" + std::to_string(i);
      one.title = kept == Kept::titles ? known[i].title : "Paper";
      listed.papers.push_back(one);
    }
    listing.meetings.push_back(listed);
  }
  return listing;
}

TEST(Propose, KnowsThePapersByTheirAddresses) {
  const auto proposal = propose("https://trust.example/new", page_with(Kept::addresses, 6), known_papers());
  ASSERT_TRUE(proposal);
  EXPECT_EQ(proposal->address, "https://trust.example/new");
  EXPECT_DOUBLE_EQ(proposal->share, 1);
  EXPECT_EQ(proposal->why, "12 of 12 papers: 12 by address, 0 by title, 0 by the day of the meeting");
}

TEST(Propose, KnowsThemByTitlesThatTellAndNotByAgenda) {
  const auto proposal = propose("https://trust.example/new", page_with(Kept::titles, 6), known_papers());
  ASSERT_TRUE(proposal);
  EXPECT_EQ(proposal->why, "6 of 12 papers: 0 by address, 6 by title, 0 by the day of the meeting");
  EXPECT_FALSE(propose("https://trust.example/new", page_with(Kept::titles, 5), known_papers()));
}

TEST(Propose, TheDaysOfAllMeetingsAreJustEnough) {
  const auto proposal = propose("https://trust.example/new", page_with(Kept::days, 6), known_papers());
  ASSERT_TRUE(proposal);
  EXPECT_DOUBLE_EQ(proposal->share, 0.5);
  EXPECT_FALSE(propose("https://trust.example/new", page_with(Kept::days, 5), known_papers()));
}

TEST(Propose, ThePageOfTheGovernorsOnTheSameDaysIsNotIt) {
  EXPECT_FALSE(propose("https://trust.example/new", page_with(Kept::days, 6, MeetingKind::governors), known_papers()));
}

TEST(Propose, AnotherPageIsNotIt) {
  EXPECT_FALSE(propose("https://trust.example/new", page_with(Kept::nothing, 6), known_papers()));
  EXPECT_FALSE(propose("https://trust.example/new", Listing(), known_papers()));
  EXPECT_FALSE(propose("https://trust.example/new", page_with(Kept::addresses, 6), {}));
}

TEST(Propose, ComparesTheNewestPapersOnly) {
  auto known = known_papers();
  for (int i = 0; i < 500; ++i) known.push_back(paper("https://trust.example/old/archive/" + std::to_string(i), "Archive", "2010-01-01"));
  const auto proposal = propose("https://trust.example/new", page_with(Kept::addresses, 6), known);
  EXPECT_FALSE(proposal) << "12 of 40";
  known.resize(20);
  EXPECT_TRUE(propose("https://trust.example/new", page_with(Kept::addresses, 6), known));
}

TEST(Propose, AllOfTwoPapersAreEnough) {
  auto known = known_papers();
  known.resize(2);
  const auto proposal = propose("https://trust.example/new", page_with(Kept::addresses, 1), known);
  ASSERT_TRUE(proposal);
  EXPECT_EQ(proposal->papers, 2);
}

TEST(ProposalNotice, SaysWhereWhyAndWhatToDo) {
  Source source;
  source.id = "RAA-papers";
  source.organisation_code = "RAA";
  source.location = old_address;
  const auto proposal = propose("https://trust.example/new", page_with(Kept::titles, 6), known_papers()).value();
  const auto notice = notice_of(source, proposal);
  EXPECT_EQ(notice.kind, NoticeKind::page_moved);
  EXPECT_EQ(notice.source_id, "RAA-papers");
  EXPECT_EQ(notice.organisation_code, "RAA");
  EXPECT_EQ(notice.address, "https://trust.example/new");
  EXPECT_EQ(notice.reason,
            "RAA-papers: its papers seem to be at https://trust.example/new now (6 of 12 papers: 0 by address, 6 by title, 0 by the day of the meeting); "
            "look there, then run: boardwatch source accept RAA-papers");
  EXPECT_EQ(fact_of(source, proposal), "RAA-papers/moved?/https://trust.example/new");
}

TEST(Better, IsTheGreaterShare) {
  Proposal small, great;
  small.share = 0.5;
  great.share = 0.75;
  EXPECT_TRUE(better(great, small));
  EXPECT_FALSE(better(small, great));
  EXPECT_FALSE(better(small, small));
}

}  // namespace
}  // namespace boardwatch::watch
