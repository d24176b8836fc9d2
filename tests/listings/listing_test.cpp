#include "parsers/listings/listing.hpp"

#include <gmock/gmock.h>

#include "tests/listings/page_of.hpp"

namespace boardwatch::listings {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

std::string summary_of(std::string_view body, std::string_view title = "Board papers", std::string_view url = page_url) {
  return summary(listing_of(body, title, url));
}

// The layouts of sources.md.

TEST(Layout, FlatListOfDatedLinks) {
  EXPECT_EQ(summary_of("<h1>Board papers</h1><h2>2026</h2><ul><li><a href=m.pdf>Public Board papers - 28 May 2026 (PDF, 12MB)</a></li>"
                       "<li><a href=a.pdf>26 March</a></li></ul><h2>2025</h2><ul><li><a href=n.pdf>Thursday 27 November</a></li></ul>"),
            "2026-05-28 board: m.pdf; 2026-03-26 board: a.pdf; 2025-11-27 board: n.pdf");
}

TEST(Layout, FinancialYearsInAccordions) {
  EXPECT_EQ(summary_of("<details><summary>2025/26</summary><p><a href=jan.pdf>29 January</a></p><p><a href=may.pdf>29 May</a></p></details>"
                       "<button aria-controls=p>2024-25</button><div id=p><p><a href=mar.pdf>27 March</a></p></div>"),
            "2026-01-29 board: jan.pdf; 2025-05-29 board: may.pdf; 2025-03-27 board: mar.pdf");
}

TEST(Layout, TableOfMeetings) {
  EXPECT_EQ(summary_of("<table><tr><th>Date</th><th>Agenda</th><th>Papers</th></tr>"
                       "<tr><td>28&nbsp;May&nbsp;2026</td><td><a href=ag.pdf>Download</a></td><td><a href=pa.zip>Download</a></td></tr>"
                       "<tr><td>30 July 2026</td><td></td><td>To follow</td></tr></table>"),
            "2026-07-30 board:; 2026-05-28 board: ag.pdf pa.zip");
}

TEST(Layout, RowThatSpansAMeetingsPapers) {
  EXPECT_EQ(summary_of("<table><tr><th>Meeting</th><th>Document</th></tr><tr><td rowspan=2>28 May 2026</td><td><a href=ag.pdf>Agenda</a></td></tr>"
                       "<tr><td><a href=pa.pdf>Papers</a></td></tr><tr><td>26 March 2026</td><td><a href=x.pdf>Papers</a></td></tr></table>"),
            "2026-05-28 board: ag.pdf pa.pdf; 2026-03-26 board: x.pdf");
}

TEST(Layout, YearArchiveAndPagesOfMeetings) {
  const auto listing = listing_of(
      "<h1>Board meetings</h1><ul><li><a href=/board/papers/2025/>Board papers 2025</a></li><li><a href=/board/fy/>2024-25</a></li></ul>"
      "<h2>2026</h2><p><a href=/board-28-may-2026/>Board of Directors, 28 May</a></p><p><a href=/news/new-hospital/>New hospital</a></p>");
  ASSERT_EQ(listing.pages.size(), 3u);
  EXPECT_EQ(listing.pages[0].date, (PartialDate{2025, 0, 0}));
  EXPECT_EQ(listing.pages[1].date, (PartialDate{2024, 0, 0}));
  EXPECT_FALSE(listing.pages[1].meeting);
  EXPECT_TRUE(listing.pages[2].meeting);
  EXPECT_EQ(listing.pages[2].date, (PartialDate{2026, 5, 28}));
  ASSERT_EQ(listing.meetings.size(), 1u);
  EXPECT_EQ(listing.meetings[0].page, "https://www.marlbridge.example/board-28-may-2026/");
}

TEST(Layout, WayBackAndTheSitesMenuAreNotFollowed) {
  const auto listing = listing_of(
      "<nav><a href=/about/board-meetings/>Board meetings</a></nav><h1>Board papers</h1><p><a href=/board/>All board meetings</a></p>"
      "<nav class=pages><a href='/board/papers/?page=2'>Next</a></nav><nav><a href=/m/26-march/>26 March 2026</a></nav>");
  ASSERT_EQ(listing.pages.size(), 2u);
  EXPECT_EQ(listing.pages[0].url, "https://www.marlbridge.example/board/papers/?page=2");
  EXPECT_EQ(listing.pages[1].date, (PartialDate{2026, 3, 26}));
  EXPECT_TRUE(listing.pages[1].meeting);
}

TEST(Layout, LineOfDatesIsAListOfMeetings) {
  EXPECT_EQ(summary_of("<p>Dates for 2026: 30 July, 24 September and 26 November.</p><p>Office closed from 24 December 2026 to 2 January 2027.</p>"),
            "2026-11-26 board:; 2026-09-24 board:; 2026-07-30 board:");
}

TEST(Layout, PageOfOneMeeting) {
  EXPECT_EQ(summary_of("<h1>Board meeting in public - 28 May 2026</h1><ul><li><a href=0.pdf>00 Agenda</a></li><li><a href=1.pdf>02 Minutes of the meeting held on "
                       "26 March 2026</a></li>"
                       "<li><a href=2.pdf>07.1 Finance report April 2026</a></li><li><a href=3.pdf>09 Register of interests</a></li></ul>"
                       "<h2>Related documents</h2><p><a href=p.pdf>Conflicts of interest policy</a></p>"),
            "2026-05-28 board: 0.pdf 1.pdf 2.pdf 3.pdf");
}

TEST(Layout, ReportsThatArePagesOfTheirOwn) {
  const auto listing = listing_of(
      "<h1>Board meeting 28 May 2026</h1><ul><li><a href=/board/papers/may/chief-executives-report/>Item 4 Chief executive's report</a></li></ul>"
      "<p>Other papers are available on request.</p><p><a href=/about/>About us</a></p>",
      "Board meeting", "https://www.marlbridge.example/board/papers/may/");
  ASSERT_EQ(listing.meetings.size(), 1u);
  ASSERT_EQ(listing.meetings[0].papers.size(), 1u);
  EXPECT_EQ(listing.meetings[0].papers[0].type, "html");
}

TEST(Layout, AgendaAsTextIsAMeetingWithoutPapers) {
  EXPECT_EQ(summary_of("<h1>Board meeting - Thursday 28 May 2026</h1><p>1. Welcome</p><p>2. Finance report</p><p>Papers are available on request.</p>"),
            "2026-05-28 board:");
}

TEST(Layout, CardsWithTheDateBelowTheTitle) {
  EXPECT_EQ(summary_of("<div class=l><div class=c><h3><a href=a.pdf>Board pack</a></h3><div><p>28 May 2026</p><p>PDF</p></div></div>"
                       "<div class=c><h3><a href=b.pdf>Board pack</a></h3><div><p>26 March 2026</p><p>PDF</p></div></div></div>"),
            "2026-05-28 board: a.pdf; 2026-03-26 board: b.pdf");
}

TEST(Layout, BoldDatesAboveLists) {
  EXPECT_EQ(summary_of("<p><strong>Thursday 28 May 2026</strong></p><ul><li><a href=a.pdf>Agenda</a></li></ul><p><strong>Papers</strong></p><ul><li><a "
                       "href=b.pdf>Pack</a></li></ul>"
                       "<p>26 March 2026<br><a href=c.pdf>Agenda</a><br><a href=d.pdf>Papers</a></p>"),
            "2026-05-28 board: a.pdf b.pdf; 2026-03-26 board: c.pdf d.pdf");
}

TEST(Layout, FolderWidgetNeedsScripts) {
  const auto listing = listing_of("<h1>Board papers</h1><ul><li><a href='?smbfolder=1973'>Board papers 2026</a></li></ul>");
  EXPECT_THAT(listing.needs_scripts, HasSubstr("ShareMyBox"));
  EXPECT_THAT(listing_of("<p><a href=a.pdf>Board papers 28 May 2026</a></p><div class=wpfd-content></div>").needs_scripts, IsEmpty());
}

// The traps.

TEST(Trap, TodaysDateInThePagesHeaderIsNoMeeting) {
  EXPECT_EQ(summary_of("<header><p>Monday 1 June 2026</p></header><p>1 June 2026</p><h1>Board papers</h1><p><a href=a.pdf>Board papers May 2026</a></p>"),
            "2026-05 board: a.pdf");
}

TEST(Trap, DeadlinesAndUpdatesAreNoMeetings) {
  EXPECT_EQ(
      summary_of(
          "<h1>Board meetings</h1><p>Deadline for questions: 21 May 2026</p><p>Questions must be submitted by 22 May 2026.</p><p>Page last updated: 12 May 2026</p>"
          "<p>Review date: 1 April 2026</p><p>Papers will be published on 20 May 2026</p>"),
      "");
}

TEST(Trap, StaleBannerIsNoMeetingAndDatesNoPaper) {
  EXPECT_EQ(summary_of("<p>Next meeting: 28 January 2026</p><p><a href=a.pdf>Board papers</a></p>"), "undated: a.pdf");
  EXPECT_EQ(summary_of("<p>Next meeting: 30 July 2026</p><p><a href=a.pdf>Board papers</a></p>"), "2026-07-30 board:; undated: a.pdf");
}

TEST(Trap, UploadFolderIsNoMeetingButGivesAYear) {
  EXPECT_EQ(summary_of("<p><a href=/wp-content/uploads/2026/05/pack.pdf>Board pack</a></p>"), "undated: pack.pdf");
  EXPECT_EQ(summary_of("<p><a href=/wp-content/uploads/2019/05/pack.pdf>Board pack 30 May</a></p>"), "2019-05-30 board: pack.pdf");
}

TEST(Trap, WrongWeekdayIsDoubtful) {
  EXPECT_EQ(summary_of("<p><a href=a.pdf>Board papers Friday 28 May 2026</a></p>"), "2026-05-28 board doubtful: a.pdf");
  EXPECT_EQ(summary_of("<p><a href=a.pdf>Board papers Thursday 28 May 2026</a></p>"), "2026-05-28 board: a.pdf");
}

TEST(Trap, DatesTooFarOffAreNone) {
  EXPECT_EQ(summary_of("<p><a href=a.pdf>Board papers 28 May 2029</a></p><p><a href=b.pdf>Board papers 28 May 1998</a></p>"), "undated: a.pdf b.pdf");
}

TEST(Trap, GovernorsAndMembersMeetingsHaveTheirOwnKind) {
  EXPECT_EQ(
      summary_of("<h2>Council of Governors</h2><p><a href=g.pdf>14 May 2026 papers</a></p><h2>Board of Directors</h2><p><a href=b.pdf>28 May 2026 papers</a></p>"
                 "<p><a href=a.pdf>Annual General Meeting 10 September 2025 papers</a></p>"),
      "2026-05-28 board: b.pdf; 2026-05-14 governors: g.pdf; 2025-09-10 members: a.pdf");
}

TEST(Trap, ReportOfACommitteeToTheBoardIsTheBoards) {
  EXPECT_EQ(summary_of("<h1>Board meeting 28 May 2026</h1><ul><li><a href=q.pdf>Item 8 Quality Committee chair's report</a></li><li><a href=g.pdf>Council of "
                       "Governors update</a></li></ul>"),
            "2026-05-28 board: q.pdf g.pdf");
}

TEST(Trap, PrivatePartIsLeftOut) {
  const auto listing = listing_of("<p>28 May 2026: <a href=1.pdf>Part 1 papers</a> <a href=2.pdf>Part 2 papers</a></p>");
  EXPECT_EQ(summary(listing), "2026-05-28 board: 1.pdf");
  ASSERT_EQ(listing.left_out.size(), 1u);
  EXPECT_THAT(listing.left_out[0].why, HasSubstr("public"));
}

TEST(Trap, CancelledMeetingIsKnown) {
  EXPECT_EQ(summary_of("<h2>Board meeting dates</h2><ul><li>30 July 2026 - CANCELLED</li><li>24 September 2026</li></ul>"),
            "2026-09-24 board:; 2026-07-30 board cancelled:");
}

TEST(Trap, PoliciesAreLeftOutWithAReason) {
  const auto listing = listing_of(
      "<p><a href=p.pdf>Standards of business conduct policy</a></p><p><a href=r.pdf>Annual report 2024/25</a></p><p><a href=b.pdf>Board papers 28 May "
      "2026</a></p>");
  EXPECT_EQ(summary(listing), "2026-05-28 board: b.pdf");
  ASSERT_EQ(listing.left_out.size(), 2u);
  EXPECT_THAT(listing.left_out[0].why, HasSubstr("policy"));
  EXPECT_THAT(listing.left_out[1].why, HasSubstr("annual report"));
}

TEST(Trap, DateOfPublicationInARowIsNone) {
  EXPECT_EQ(summary_of("<table><tr><th>Document</th><th>Published</th></tr><tr><td><a href=a.pdf>Board papers May 2026</a></td><td>21 May 2026</td></tr></table>"),
            "2026-05 board: a.pdf");
}

TEST(Trap, ListOfDatesAboveTellsNothingOfTheLinkBelow) {
  EXPECT_EQ(summary_of("<ul><li>Board meeting 30 July 2026</li><li>Board meeting 24 September 2026</li></ul><p><a href=a.pdf>Board papers</a></p>"),
            "2026-09-24 board:; 2026-07-30 board:; undated: a.pdf");
}

TEST(Trap, TimeBeforeADeadlineIsPartOfIt) {
  EXPECT_EQ(summary_of("<p>21 May 2026</p><p>Questions must arrive by 9am on Tuesday 19 May 2026.</p><h2>Papers</h2><p><a href=a.pdf>Board agenda</a></p>",
                       "Board meeting"),
            "2026-05-21 board: a.pdf");
}

TEST(Trap, NoticeOfTheNextMeetingRulesNoOtherSection) {
  EXPECT_EQ(summary_of("<h1>Board papers</h1><h3>Next meeting</h3><p><strong>30 July 2026</strong>, Leeds</p><h2>Agendas and papers</h2><ul><li><a "
                       "href=a.pdf>Minutes of the meeting held on 26 March 2026</a></li></ul>"),
            "2026-07-30 board:; 2026-03-26 board: a.pdf");
}

TEST(Trap, PartTwoOfTwoIsPublic) {
  EXPECT_EQ(summary_of("<h2>28 May 2026</h2><ul><li><a href=a.pdf>Papers, part 1 of 2</a></li><li><a href=b.pdf>Papers, part 2 of 2</a></li></ul>"),
            "2026-05-28 board: a.pdf b.pdf");
}

TEST(Trap, FilesInTheFooterAreOfNoMeeting) {
  const auto listing = listing_of("<h1>Board meeting 28 May 2026</h1><p><a href=a.pdf>Agenda</a></p><div id=footer><a href=c.pdf>Complaints procedure</a></div>");
  EXPECT_EQ(summary(listing), "2026-05-28 board: a.pdf");
}

TEST(Trap, DateBehindAFileIsTheFiles) { EXPECT_EQ(summary_of("<p><a href=a.pdf>Corporate governance manual</a> (June 2024)</p>"), ""); }

TEST(Trap, MeetingThatIsMovedIsCancelledOnItsFirstDay) {
  EXPECT_EQ(summary_of("<table><tr><th>Date</th><th>Place</th></tr><tr><td>Thursday 8 January 2026 moved to Thursday 15 January 2026</td><td>Leeds</td></tr>"
                       "<tr><td>Thursday 5 March 2026</td><td>Cancelled</td></tr></table>",
                       "Board meeting dates"),
            "2026-03-05 board cancelled:; 2026-01-15 board:; 2026-01-08 board cancelled:");
}

TEST(Trap, CancelledBesideTheDayInACard) {
  EXPECT_EQ(
      summary_of(
          "<div><div class=row><div>6 August 2026</div><div>No meeting: cancelled</div></div><div class=row><div>3 September 2026</div><div>Leeds</div></div></div>",
          "Board meetings"),
      "2026-09-03 board:; 2026-08-06 board cancelled:");
}

TEST(Trap, ItemsOfAnAgendaAreNoMeetings) {
  EXPECT_EQ(
      summary_of(
          "<h1>Agenda: Board, 9 July 2026</h1><table><tr><td>10.05</td><td>Minutes of the meeting of 14 May 2026</td></tr><tr><td>10.40</td><td>Quality report to "
          "31 May 2026</td></tr>"
          "<tr><td>11.00</td><td>Inspection of 12 March 2026: action plan</td></tr><tr><td>12.00</td><td>Date of next meeting: 10 September 2026</td></tr></table>"),
      "2026-09-10 board:; 2026-07-09 board:");
}

TEST(Trap, MonthsThatAPageCoversAreNoMeetings) { EXPECT_EQ(summary_of("<p>Papers for meetings from April 2025 to March 2026.</p>"), ""); }

TEST(Trap, PrivatePartInAnotherSentenceHidesNoMeeting) {
  EXPECT_EQ(summary_of("<h1>Board</h1><ul><li>Thursday 30 July 2026 - papers will follow. Part 2 (confidential) is held in private.</li></ul>"),
            "2026-07-30 board:");
}

// Joining.

TEST(Listing, MonthOfAPaperIsJoinedWithTheDayOfItsMeeting) {
  EXPECT_EQ(summary_of("<h2>Meeting dates</h2><ul><li>28 May 2026</li></ul><h2>Papers</h2><ul><li><a href=a.pdf>Board papers May 2026</a></li></ul>"),
            "2026-05-28 board: a.pdf");
}

TEST(Listing, PaperLinkedTwiceIsOneAndItsOwnPlaceCounts) {
  EXPECT_EQ(summary_of("<p><a href=a.pdf>Latest board papers</a></p><h2>28 May 2026</h2><p><a href=a.pdf>Papers</a></p>"), "2026-05-28 board: a.pdf");
}

TEST(Listing, VersionIsNoPartOfTheAddress) {
  const auto listing = listing_of("<p><a href='/download/pack.pdf?ver=14539&doc=docm93.pdf'>Board papers 28 May 2026 (PDF, 12 MB)</a></p>");
  ASSERT_EQ(listing.meetings.size(), 1u);
  const auto& paper = listing.meetings[0].papers.at(0);
  EXPECT_EQ(paper.address, "https://www.marlbridge.example/download/pack.pdf?doc=docm93.pdf");
  EXPECT_EQ(paper.version, "ver=14539");
  EXPECT_EQ(paper.title, "Board papers 28 May 2026");
  EXPECT_EQ(paper.type, "pdf");
  EXPECT_EQ(paper.bytes, std::uint64_t{12} << 20);
}

TEST(Listing, ForeignHostIsNamed) {
  const auto listing = listing_of(
      "<p><a href=https://files.example/a.pdf>Board papers 28 May 2026</a></p><p><a href=https://papers.marlbridge.example/b.pdf>Board papers 26 March "
      "2026</a></p>");
  ASSERT_EQ(listing.meetings.size(), 2u);
  EXPECT_THAT(listing.meetings[0].papers.at(0).why, HasSubstr("files.example"));
  EXPECT_THAT(listing.meetings[1].papers.at(0).why, testing::Not(HasSubstr("marlbridge")));
}

TEST(Listing, TitleIsReadable) {
  const auto listing = listing_of(
      "<table><tr><th>Date</th><th>Agenda</th></tr><tr><td>28 May 2026</td><td><a href=a.pdf>Download</a></td></tr></table><h2>Board papers</h2><p><a href=b.pdf>26 "
      "March 2026</a></p>");
  ASSERT_EQ(listing.meetings.size(), 2u);
  EXPECT_EQ(listing.meetings[0].papers.at(0).title, "Agenda, 28 May 2026");
  EXPECT_EQ(listing.meetings[1].papers.at(0).title, "26 March 2026, Board papers");
  EXPECT_EQ(listing.meetings[0].title, "Board meeting, 28 May 2026");
}

// What is around each link must not be read anew from the whole page: these took minutes.
TEST(Listing, LargePagesEnd) {
  std::string row = "<table><tr>", list = "<ul>", headings;
  for (int i = 0; i < 20'000; ++i) {
    const auto n = std::to_string(i);
    row += "<td><a href=r" + n + ".pdf></a></td>";
    list += "<li>28 May 2026 <a href=l" + n + ".pdf>Board papers</a></li>";
    headings += "<h2>Papers</h2><p>28 May " + n + "</p><a href=h" + n + ".pdf>Agenda</a>";
  }
  listing_of(row);
  EXPECT_EQ(listing_of(list).meetings.at(0).papers.size(), 20'000u);
  listing_of(headings);
}

TEST(Listing, EmptyPageIsEmpty) { EXPECT_EQ(summary(read_listing(LinkPage{}, "", {*parse_date("2026-06-01"), {}})), ""); }

}  // namespace
}  // namespace boardwatch::listings
