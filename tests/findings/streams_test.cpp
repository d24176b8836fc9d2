// Tables and rolls as the text of a PDF gives them: cell after cell, names apart from posts.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "parsers/documents/blocks.hpp"
#include "parsers/findings/minutes.hpp"
#include "parsers/findings/papers.hpp"
#include "tests/findings/fixture.hpp"

namespace boardwatch::findings {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

/// A document whose pages are parted by form feeds.
Document pages_document(const std::string& text) {
  Document document;
  document.kind = DocumentKind::pdf;
  document.text = text;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\f', begin), text.size());
    document.pages.push_back({static_cast<std::uint32_t>(document.pages.size()) + 1, begin, end});
    documents::split_blocks(document, begin, end);
    begin = end + 1;
  }
  return document;
}

std::vector<Change> changes_on_pages(const std::string& text, const char* published) {
  std::vector<Change> changes;
  for (auto& finding : cascade().find(pages_document(text), paper(published)))
    if (auto* change = std::get_if<Change>(&finding)) changes.push_back(std::move(*change));
  return changes;
}

/// "departure chair Ann Lee 2024-03-31", the day only where one is told.
std::vector<std::string> told(const std::string& text, const char* published = "2024-05-14") {
  std::vector<std::string> said;
  for (const auto& change : changes_on_pages(text, published)) {
    auto line = std::string(to_code(change.kind)) + " " + std::string(to_code(change.post)) + " " + change.person.value_or("-");
    if (change.effective) line += " " + to_iso(*change.effective);
    said.push_back(std::move(line));
  }
  return said;
}

TEST(Streams, ATableWhoseCellsFollowEachOtherIsReadByItsHeads) {
  EXPECT_THAT(told("Trust\n\nPost\n\nName\n\nPosition at 1 May 2024\n\n"
                   "Merrow\nVale\n\nChair\n\nP. Adeyo\n\nNo change\n\n"
                   "Southmere\n\nChief Finance Officer\n\nOttilie Brandt-Vane\n\nAppointed substantively; in post from 21\nMarch 2024\n\n"
                   "Northmere\n\nDirector of Estates\n\nVACANT\n\nOut to advert\n\n"
                   "Southmere\n\nHead of Procurement\n\nM. Pell\n\nLeft\n\n"
                   "Southmere\n\nChief Nurse\n\nIfeoma\nCastellane-Roy\n\nInterim since 3 April 2024\n\n"
                   "The committee looked at the table for some time and then asked that it be brought to the next meeting as well.\n"),
              UnorderedElementsAre("appointment finance_director Ottilie Brandt-Vane 2024-03-21", "vacancy estates_director -", "interim nursing_director Ifeoma Castellane-Roy 2024-04-03"));
}

TEST(Streams, CellsMayBeEmptyAndTwoMayStandInOneLine) {
  EXPECT_THAT(told("Directors of the Trust\nName\n\nRole\n\nDate\n\nChange\n\n"
                   "Aino Lindqvist\n\nNon-Executive Director\n\n31 January 2024 Term of office ended\n\n"
                   "Babajide Sowande\n\nChief Operating Officer\n\n-\n\nNo change\n\n"
                   "Sorcha Delaney\n\nChief People Officer\n\n5 February 2024\n\nJoined\n"),
              UnorderedElementsAre("departure non_executive_director Aino Lindqvist 2024-01-31", "appointment people_director Sorcha Delaney 2024-02-05"));
}

TEST(Streams, ATableGoesOnBehindAPageThatRepeatsItsHeads) {
  EXPECT_THAT(told("Name\n\nPost\n\nChange\n\nAino Lindqvist\n\nChief Nurse\n\nRetired 31 January 2024\n\fName\n\nPost\n\nChange\n\n"
                   "Sorcha Delaney\n\nChief Nurse\n\nJoined 1 February 2024\n"),
              UnorderedElementsAre("departure nursing_director Aino Lindqvist 2024-01-31", "appointment nursing_director Sorcha Delaney 2024-02-01"));
}

TEST(Streams, TheEvidenceOfARowIsTheRow) {
  const auto changes = changes_on_pages("Name\n\nPost\n\nChange\n\nAino Lindqvist\n\nChief Nurse\n\nRetired 31 January 2024\n", "2024-05-14");
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(changes.front().evidence.words, "Aino Lindqvist\n\nChief Nurse\n\nRetired 31 January 2024");
}

TEST(Streams, ARegisterOfInterestsTellsNothing) {
  EXPECT_THAT(told("Name\n\nPost\n\nInterest\n\nAino Lindqvist\n\nChair\n\nChair of trustees, Harbour Museum (until\nDecember 2023)\n\n"
                   "Sorcha Delaney\n\nChief Nurse\n\nStepped down as a governor of a school\n"),
              IsEmpty());
}

TEST(Roll, NamesAndPostsThatStandApartGiveInitialsAndSurnamesTheirPosts) {
  const std::string roll =
      "Members\nDame Honor Stapleford (HS)\nKwabena Thirl (KT)\nLowri Castell-Jones (LCJ)\n\nChair\nChief Executive\nChief Nurse\n\n"
      "In attendance\nMiriam Satter (MS)\nCompany Secretary\n\n";
  EXPECT_THAT(told(roll + "The Chair thanked everyone for coming to the meeting.\n\nLCJ told the Board that she would retire on 31 August.\n"), ElementsAre("departure nursing_director Lowri Castell-Jones 2024-08-31"));
  EXPECT_THAT(told(roll + "Ms Satter will leave the Trust on 30 June.\n"), ElementsAre("departure governance_director Miriam Satter 2024-06-30"));
  EXPECT_THAT(told(roll), IsEmpty());
}

TEST(Roll, WhatIsLeftElsewhereIsNoPostOfTheRoll) {
  EXPECT_THAT(told("Members\nKwabena Thirl (KT)\nLowri Castell-Jones (LCJ)\n\nNon-Executive Director\nChief Nurse\n\nKT declared that he had stood down from the board of a housing association.\n"), IsEmpty());
}

TEST(Minutes, WhatTheyTellWasSaidOnTheDayOfTheirMeeting) {
  const auto changes = changes_on_pages("Agenda\n1 Welcome\n\fMinutes of the previous meeting\nMinutes of the Board of Directors held in public on Thursday 28 March 2024\n\n"
                                        "The Chief Nurse, Aino Lindqvist, said that she would retire on 30 April.\n\fFinance report\n\nThe Chief Finance Officer, Bo Marsh, will leave on 30 April.\n",
                                        "2024-05-14");
  ASSERT_EQ(changes.size(), 2u);
  EXPECT_EQ(changes[0].effective, (PartialDate{2024, 4, 30}));
  EXPECT_EQ(changes[0].tense, Tense::effective);
  EXPECT_EQ(changes[1].effective, (PartialDate{2025, 4, 30}));
}

TEST(Papers, APageThatOpensWithATitleBeginsOne) {
  const auto document = pages_document("Chair's report\n\nI have visited wards.\n\fand I spoke to staff.\n\fFinance report\n\nMonth 2.\n");
  const auto second = document.text.find("and I spoke");
  EXPECT_EQ(paper_at(document, second), std::pair(std::size_t{0}, document.text.find("Finance")));
}

TEST(Authors, WhoSaysIInAPaperIsWhoeverItsTitleNames) {
  EXPECT_THAT(told("Agenda\n\nMembers\nDame Honor Stapleford (HS)\nKwabena Thirl (KT)\n\nChair\nChief Executive\n\n1 Welcome\n\fChair's report\n\nI have met the mayor.\n\nI shall retire as Chair on 31 August.\n"),
              ElementsAre("departure chair Honor Stapleford 2024-08-31"));
}

TEST(Pages, ASentenceThatAPageCutsIsReadAsOne) {
  EXPECT_THAT(told("The Board heard that its chief nurse, Aino Lindqvist, has decided to\n\fretire on 31 August.\n"), ElementsAre("departure nursing_director Aino Lindqvist 2024-08-31"));
}

TEST(Repeats, AreCounted) {
  const auto changes = changes_in("Ann Lee, chief nurse, will retire on 31 August.\n\nFinance is on plan this month and next.\n\nChief nurse Ann Lee will retire in August.\n");
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(changes.front().repeats, 1u);
}

/// The roll of a board, and a paper on the next page.
std::string pack(const std::string& paper) {
  return "Agenda\n\nMembers\nDame Honor Stapleford (HS) Chair\nKwabena Thirl (KT) Chief Executive\nAnwen Sorley (AS) Chief People Officer\nJonty Polwhele (JP) Medical Director\n\n1 Welcome\n\f" + paper;
}

TEST(Authors, AParagraphMaySayWhoseItIs) {
  EXPECT_THAT(told(pack("People\n\nMy own turn comes next: I go on maternity leave on 7 September. (Anwen Sorley)\n")), ElementsAre("absence people_director Anwen Sorley 2024-09-07"));
  EXPECT_THAT(told(pack("From us both\n\nI shall retire on 31 October. (Jonty)\n")), ElementsAre("departure medical_director Jonty Polwhele 2024-10-31"));
}

TEST(Authors, ATitleMayNameAnyPost) {
  EXPECT_THAT(told(pack("Chief People Officer's update\n\nSickness has fallen.\n\nI shall retire on 31 October.\n")), ElementsAre("departure people_director Anwen Sorley 2024-10-31"));
}

TEST(Authors, ANameBelowAReportSignsIt) {
  EXPECT_THAT(told(pack("Half-year report on speaking up\n\nI hand over the reins on 31 October.\n\nNumbers have risen.\n\nAnwen Sorley\n")), ElementsAre("departure people_director Anwen Sorley 2024-10-31"));
}

TEST(Authors, MyTermAndMeAreTheAuthors) {
  EXPECT_THAT(told(pack("Chair's report\n\nMy own second term ends on 30 September.\n")), ElementsAre("departure chair Honor Stapleford 2024-09-30"));
  EXPECT_THAT(told(pack("Chair's report\n\nThe Council of Governors has invited me to serve for a second term.\n")), ElementsAre("reappointment chair Honor Stapleford"));
  EXPECT_THAT(told(pack("Chair's report\n\nThe Council of Governors resolved that I should have a second term of three years as Chair, from 1 October 2024.\n")),
              ElementsAre("reappointment chair Honor Stapleford 2024-10-01"));
  EXPECT_THAT(told(pack("Chair's report\n\nGovernors have reappointed me as Chair for three years from 1 October 2024.\n")), ElementsAre("reappointment chair Honor Stapleford 2024-10-01"));
}

TEST(Streams, ATableOfBoardsAndCommitteesIsOfTheBoardsAsWell) {
  EXPECT_THAT(told("Boards and committees: changes in the quarter\n\nTrust\n\nPost\n\nName\n\nPosition at 1 May 2024\n\n"
                   "Southmere\n\nChief Finance Officer\n\nOttilie Brandt-Vane\n\nAppointed substantively; in post from 21\nMarch 2024\n\n"
                   "Northmere\n\nDirector of Estates\n\nVACANT\n\nOut to advert\n"),
              UnorderedElementsAre("appointment finance_director Ottilie Brandt-Vane 2024-03-21", "vacancy estates_director -"));
}

}  // namespace
}  // namespace boardwatch::findings
