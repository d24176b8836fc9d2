#include "parsers/documents/agenda.hpp"

#include <gmock/gmock.h>

namespace boardwatch::documents {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> titles(std::string_view text) {
  std::vector<std::string> out;
  for (const auto& item : read_agenda(text)) out.push_back(item.title);
  return out;
}

TEST(Agenda, RowsGiveNumberAndTitleOnly) {
  EXPECT_THAT(titles("Agenda\nItem | Subject | Lead | Purpose | Paper\n1 | Welcome and apologies | Chair | To note | Verbal\n"
                     "2 | Minutes of 28 May 2026 | Chair | For approval | Enc 1\n3 | Chief Executive's report | Chief Executive | Discuss | Enc 2\n"),
              ElementsAre("1 Welcome and apologies", "2 Minutes of 28 May 2026", "3 Chief Executive's report"));
}

TEST(Agenda, ColumnOfPagesLeadsToThem) {
  const auto items = read_agenda("Agenda\nNo.\tItem\tLead\tPage\n1\tWelcome\tChair\t\n2\tMinutes\tChair\t3\n3\tQuality report\tChief Nurse\t23\n");
  ASSERT_EQ(items.size(), 3u);
  EXPECT_EQ(items[0].page, std::nullopt);
  EXPECT_EQ(items[1].page, 3u);
  EXPECT_EQ(items[2].page, 23u);
}

TEST(Agenda, NumberOfAPaperIsNoPage) {
  const auto items = read_agenda("Agenda\nNo | Item | Lead | Enc.\n1 | Welcome | SUH | -\n2 | Minutes | SUH | 1\n3 | Quality report | SG | 2\n");
  ASSERT_EQ(items.size(), 3u);
  EXPECT_EQ(items[2].page, std::nullopt);
}

TEST(Agenda, RowWithoutNamedColumnsMayEndInItsPage) {
  const auto items = read_agenda("AGENDA\n6 | Other | Chair | To note | 9\n1 | Welcome | Chair | To note | 2\n"
                                 "2 | Chief Executive's Report | Chief Executive | To note | 23\n3 | Finance report | CFO | To note | 41\n");
  ASSERT_EQ(items.size(), 3u);
  EXPECT_EQ(items[1].title, "2 Chief Executive's Report");
  EXPECT_EQ(items[1].page, 23u);
}

TEST(Agenda, DotsLeadToPages) {
  const auto items = read_agenda("Agenda\n26/001 Welcome ........ 3\n26/002 Minutes ........ 4\n26/003 Questions from the public ....... 15\n");
  ASSERT_EQ(items.size(), 3u);
  EXPECT_EQ(items[2].title, "26/003 Questions from the public");
  EXPECT_EQ(items[2].page, 15u);
}

TEST(Agenda, QuotationMarksStayWhole) {
  EXPECT_THAT(titles("Agenda\n1 | “Home first”: a story | Nurse\n2 | Minutes …… 4\n3 | Close | Chair\n"),
              ElementsAre("1 “Home first”: a story", "2 Minutes", "3 Close"));
}

TEST(Agenda, LevelsAreThoseOfTheNumbers) {
  const auto items = read_agenda("Agenda\n1. Opening\n1.1 Welcome\n1.2 Apologies\n2. Quality\n2.1 Quality report\n");
  ASSERT_EQ(items.size(), 5u);
  EXPECT_EQ(items[0].level, 1);
  EXPECT_EQ(items[2].level, 2);
  EXPECT_EQ(items[4].title, "2.1 Quality report");
}

TEST(Agenda, CellToALineIsReadAsARow) {
  EXPECT_THAT(titles("Agenda\n\nNo.\n\nItem\n\nLead\n\nPaper\n\n1\n\nWelcome, apologies and declarations of\ninterest\n\nChair\n\nVerbal\n\n2\n\n"
                     "Minutes and actions\n\nRHM C\n\n3\n\nChief executive's report\n\nBT\n\nFilm\n\n4\n\nClose of the meeting\n\n"),
              ElementsAre("1 Welcome, apologies and declarations of interest", "2 Minutes and actions", "3 Chief executive's report", "4 Close of the meeting"));
}

TEST(Agenda, TableReadByColumnsIsPutTogether) {
  EXPECT_THAT(titles("Agenda\n1\n2\n3\nItem\nWelcome and apologies\nMinutes of the\nlast meeting\nChair's report\nLead\nChair\nChair\nChair\n"),
              ElementsAre("1 Welcome and apologies", "2 Minutes of the last meeting", "3 Chair's report"));
}

TEST(Agenda, TimesBeforeAndBehindNumbersAreLeftOut) {
  EXPECT_THAT(titles("AGENDA\n9.30   1.   Welcome   Chair\n9.35   2.   Patient story   Chief Nurse\n10.05   3.   Finance report   CFO\n"),
              ElementsAre("1 Welcome", "2 Patient story", "3 Finance report"));
  EXPECT_THAT(titles("Agenda\n1\n\n1.30\n\nWelcome\n\nSUH\n\n2\n\n1.35\n\nMinutes\n\nSUH\n\n3 1.40\n\nClose of meeting\n"),
              ElementsAre("1 Welcome", "2 Minutes", "3 Close of meeting"));
}

TEST(Agenda, LineThatLostItsGapsLosesItsColumns) {
  EXPECT_THAT(titles("Agenda\n1. Welcome and apologies Chair Verbal 9.30\n2. Chair's report (verbal)\n3. Report of the Chief Executive\n"),
              ElementsAre("1 Welcome and apologies", "2 Chair's report", "3 Report of the Chief Executive"));
}

TEST(Agenda, WithdrawnItemLeavesAGap) {
  EXPECT_THAT(titles("Agenda\n1. Welcome\n2. Minutes\n4. Finance report\n"), ElementsAre("1 Welcome", "2 Minutes", "4 Finance report"));
}

TEST(Agenda, EndsWhereTheMinutesBegin) {
  EXPECT_THAT(titles("Agenda\n1. Welcome\n2. Minutes\n3. Close of meeting\n\fMinutes of the last meeting\n1. Apologies for absence\n2. Interests\n3. Finance\n4. Quality\n"),
              ElementsAre("1 Welcome", "2 Minutes", "3 Close of meeting"));
}

TEST(Agenda, SentencesAreNoItems) {
  EXPECT_THAT(titles("Agenda\n1. Welcome\n2. Minutes\n3. Close of meeting\n\n4 people came to the town hall.\n"),
              ElementsAre("1 Welcome", "2 Minutes", "3 Close of meeting"));
}

TEST(Agenda, NamedColumnsAreEnoughForOne) {
  EXPECT_THAT(titles("Item | Title | Lead | Paper\n1 | Welcome | Chair | -\n2 | Interests | Chair | A\n3 | Joint report | GNL | B\n"),
              ElementsAre("1 Welcome", "2 Interests", "3 Joint report"));
}

TEST(Agenda, OtherTextHasNone) {
  EXPECT_THAT(read_agenda(""), IsEmpty());
  EXPECT_THAT(read_agenda("The agenda was long. We talked of trains.\n1. One\n2. Two\n3. Three\n"), IsEmpty());
  EXPECT_THAT(read_agenda("Agenda\n\nThe agenda will follow.\n"), IsEmpty());
  EXPECT_THAT(read_agenda("Agenda\n1\n2\n3\n1\n"), IsEmpty());
  EXPECT_THAT(read_agenda("Action log\nRef | Action | Owner | Due\n1 | Buy a clock | HD | June\n2 | Sell a clock | HD | June\n3 | Wind it | HD | May\n"), IsEmpty());
}

TEST(AgendaPages, AreTheFirstOnes) {
  Document document;
  for (std::uint32_t page = 1; page <= 20; ++page) {
    document.text += "words\f";
    document.pages.push_back({page, document.text.size() - 6, document.text.size() - 1});
  }
  EXPECT_LT(agenda_pages(document).size(), document.text.size());
  document.pages.clear();
  EXPECT_EQ(agenda_pages(document), document.text);
}

}  // namespace
}  // namespace boardwatch::documents
