#include "parsers/findings/rows.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/findings/fixture.hpp"

namespace boardwatch::findings {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

/// "departure chair Ann Lee 2024-03-31", the day only where one is told.
std::vector<std::string> told(const std::string& text, const char* published = "2024-05-14") {
  std::vector<std::string> said;
  for (const auto& change : changes_in(text, paper(published))) {
    auto line = std::string(to_code(change.kind)) + " " + std::string(to_code(change.post)) + " " + change.person.value_or("-");
    if (change.effective) line += " " + to_iso(*change.effective);
    said.push_back(std::move(line));
  }
  return said;
}

Change only(const std::string& text, const char* published = "2024-05-14") {
  const auto changes = changes_in(text, paper(published));
  EXPECT_EQ(changes.size(), 1u) << text;
  return changes.empty() ? Change() : changes.front();
}

// ---- tables --------------------------------------------------------------------------------------------------------------

TEST(Rows, ATableOfTheYearsChangesTellsEachOfThem) {
  EXPECT_THAT(told("Changes to the Board during the year\n\n"
                   "Name                     Post                         Date               Change\n"
                   "Ivo Caldwell             Chair                        31 October 2023    Left (end of term of office)\n"
                   "Farida Benson            Chair                        1 November 2023    Joined\n"
                   "Dr Hari Wijesek          Medical Director             -                  No change\n"
                   "Kester Albright          Director of Finance          8 January 2024     Resigned\n"
                   "Una McGettigan           Acting Director of Finance   9 January 2024     Started\n"),
              UnorderedElementsAre("departure chair Ivo Caldwell 2023-10-31", "appointment chair Farida Benson 2023-11-01", "departure finance_director Kester Albright 2024-01-08",
                                   "interim finance_director Una McGettigan 2024-01-09"));
}

TEST(Rows, ATableMayPartItsCellsByBars) {
  EXPECT_THAT(told("Director | Role | Date | Change\n"
                   "Ann Lee | Chief Nurse | 31 March 2024 | Retired\n"
                   "Bo Marsh | Chief Nurse | 1 April 2024 | Appointed\n"),
              UnorderedElementsAre("departure nursing_director Ann Lee 2024-03-31", "appointment nursing_director Bo Marsh 2024-04-01"));
}

TEST(Rows, AStatusColumnTellsInterimVacantLeavingAndAway) {
  const auto changes = told("Post                          In post                 Status          Comment\n"
                            "Chief Executive               Orla Papadakis          Permanent\n"
                            "Medical Director              Dr Kelechi Strang       Interim         Contract to 31/07/24\n"
                            "Director of Operations        Hugo Delacroix          Seconded out    NHSE to Sept 2024, returns\n"
                            "Director of Operations        Mwana Sefton            Acting          Since 06/01/24\n"
                            "Director of Transformation    n/a                     Vacant          Third advert, Feb\n"
                            "Chief Nurse                   Ann Lee                 Leaving 31/07/2024 - retirement\n");
  EXPECT_THAT(changes, UnorderedElementsAre("interim medical_director Kelechi Strang", "absence operations_director Hugo Delacroix", "interim operations_director Mwana Sefton 2024-01-06",
                                            "vacancy improvement_director -", "departure nursing_director Ann Lee 2024-07-31"));
}

TEST(Rows, ATermsEndIsTheDayOfWhoDoesNotSeekAnother) {
  EXPECT_THAT(told("Seat                                Holder                     Term ends     Note\n"
                   "Non-Executive Member (Audit)        Kofi Tredinnick            31/03/2026\n"
                   "Non-Executive Member (Quality)      Philippa Osterberg         30/06/2024    Not seeking re-appointment\n"
                   "Non-Executive Member (Finance)      Deepak Ravensworth         30/06/2024    Re-appointed to 30/06/2027\n"
                   "Chief Nursing Officer               Sr Attracta Mulhearn       n/a           Substantive\n"),
              UnorderedElementsAre("departure non_executive_director Philippa Osterberg 2024-06-30", "reappointment non_executive_director Deepak Ravensworth"));
}

TEST(Rows, AHeaderThatWasFlattenedToOneLineStillHeadsItsRows) {
  EXPECT_THAT(told("Seat Holder Term ends Note\n"
                   "Non-Executive Member (Audit) Kofi Tredinnick 31/03/2026\n"
                   "Non-Executive Member (Quality) Philippa Osterberg 30/06/2024 Not seeking re-appointment\n"
                   "Chief Finance Officer Aled Prydderch n/a Interim\n"),
              UnorderedElementsAre("departure non_executive_director Philippa Osterberg 2024-06-30", "interim finance_director Aled Prydderch"));
}

TEST(Rows, ColumnsOfDaysTellByTheirHeaders) {
  EXPECT_THAT(told("Name              Position                    Date appointed     Date left\n"
                   "Ann Lee           Chief Nurse                 1 June 2017        31 December 2023\n"
                   "Bo Marsh          Chief Nurse                 1 January 2024\n"
                   "Cy Tarrant        Chief Operating Officer     1 March 2019\n"),
              UnorderedElementsAre("departure nursing_director Ann Lee 2023-12-31", "appointment nursing_director Bo Marsh 2024-01-01"));
}

TEST(Rows, DaysOfAppointmentAloneAreNone) {
  EXPECT_THAT(told("Name                       First appointed     Current term of office\n"
                   "Hyacinth Reed, NED         1 May 2023          1 May 2023 - 30 April 2026\n"),
              IsEmpty());
}

TEST(Rows, ARowGoesOnOverTheLinesBelowIt) {
  const auto change = only(
      "Name                  Title                                    2023/24 £000\n"
      "Bo Khumalo            Chief Executive                          185-190\n"
      "Wyn Ellingham         Director of Workforce (to 30 June        30-35\n"
      "                      2023, then resigned)\n");
  EXPECT_EQ(change.person, "Wyn Ellingham");
  EXPECT_EQ(change.reason, Reason::resignation);
  EXPECT_EQ(change.effective, (PartialDate{2023, 6, 30}));
}

TEST(Rows, APostCutByTheColumnsEdgeIsJoined) {
  const auto change = only(
      "Post                                   Holder                     Status        Voting\n"
      "Chief Executive                        Isidora Mackell            Substantive   Yes\n"
      "Chief Digital and Information Offi-    -                          VACANT        No\n"
      "cer\n");
  EXPECT_EQ(change.kind, ChangeKind::vacancy);
  EXPECT_EQ(change.post_title, "Chief Digital and Information Officer");
}

TEST(Rows, TheBodyOfARowIsInItsOwnColumn) {
  const auto change = only("Trust | Director | Post | Date | Change\nFenmarch NHS Trust | Ann Lee | Chief Nurse | 31 March 2024 | Retired\n");
  EXPECT_EQ(change.organisation, "Fenmarch NHS Trust");
}

TEST(Rows, AStayInTheYearEndsOrBeginsWhereTheYearDoesNot) {
  EXPECT_THAT(told("Remuneration report 2023/24\n\n"
                   "Name and title                                                    Salary\n"
                   "Ms A Smith, Chief Nurse (left 31/12/2023)                         100-105\n"
                   "Mr B Jones, Chief Nurse (from 01.01.2024)                         40-45\n"
                   "Dr X Patel, Medical Director (1 April 2023 - 31 August 2023)      70-75\n"
                   "Dr Y Quill, Medical Director (1 September 2023 - 31 March 2024)   70-75\n"),
              UnorderedElementsAre("departure nursing_director A Smith 2023-12-31", "appointment nursing_director B Jones 2024-01-01", "departure medical_director X Patel 2023-08-31",
                                   "appointment medical_director Y Quill 2023-09-01"));
}

TEST(Rows, OneCellMayHoldWhoGoesAndWhoComes) {
  EXPECT_THAT(told("Post | Holder | Status\n"
                   "Chief Nurse | Ann Lee to 30 June 2024, Bo Marsh from 1 July 2024 |\n"
                   "Chief Operating Officer | Vacant (Cy Tarrant left in May) |\n"
                   "Director of Strategy | Di Poole (interim) |\n"),
              UnorderedElementsAre("departure nursing_director Ann Lee 2024-06-30", "appointment nursing_director Bo Marsh 2024-07-01", "vacancy operations_director -",
                                   "interim strategy_director Di Poole"));
}

TEST(Rows, ATableOfMeetingsAttendedTellsDaysButNoState) {
  EXPECT_THAT(told("Name                           Role                    Possible  Attended\n"
                   "Ann Lee (Acting)               Chief Nurse             6         5\n"
                   "Bo Marsh (until August 2023)   NED                     2         2\n"
                   "Cy Tarrant                     NED (from 1 Nov 2023)   3         3\n"),
              UnorderedElementsAre("departure non_executive_director Bo Marsh 2023-08", "appointment non_executive_director Cy Tarrant 2023-11-01"));
}

TEST(Rows, SpreadsheetsDaysAreRead) {
  EXPECT_THAT(told("Name | Designation | Date of Change | Details of Change\nAnn Lee | NED | 01-Mar-2024 | Appointment\nBo Marsh | NED | 29-Feb-24 | Resignation\n"),
              UnorderedElementsAre("appointment non_executive_director Ann Lee 2024-03-01", "departure non_executive_director Bo Marsh 2024-02-29"));
}

TEST(Rows, AnActionLogTellsWhoTookThePostThatTheActionNames) {
  EXPECT_THAT(told("Ref      Action                                          Lead   Status\n"
                   "21/033   Advertise chief information officer post        CPO    Closed. Bo Sandersson in post from 1 April\n"
                   "21/041   Circulate ward accreditation results            CN     Open\n"
                   "21/044   Confirm cover for medical director              CEO    Closed. Dr Unity Prideaux acting from 1 May\n"),
              UnorderedElementsAre("appointment digital_director Bo Sandersson 2024-04-01", "interim medical_director Unity Prideaux 2024-05-01"));
}

// ---- footnotes -----------------------------------------------------------------------------------------------------------

TEST(Rows, AFootnoteSpeaksOfTheRowThatRefersToIt) {
  EXPECT_THAT(told("                                      Salary        Total\n"
                   "Name and title                        (bands of     (bands of\n"
                   "                                      £5,000)       £5,000)\n"
                   "G Abercrombie, Chief Executive        195-200       240-245\n"
                   "L Ferreira-Stott, Director of         65-70         75-80\n"
                   "Nursing (note 2)\n"
                   "C Okundaye, Director of Nursing       70-75         90-95\n"
                   "(note 3)\n\n"
                   "1  Includes £42k for clinical sessions.\n"
                   "2  Retired 30 September 2023.\n"
                   "3  In post from 9 October 2023.\n"),
              UnorderedElementsAre("departure nursing_director L Ferreira-Stott 2023-09-30", "appointment nursing_director C Okundaye 2023-10-09"));
}

TEST(Rows, FootnotesAreFoundByFiguresAndStars) {
  EXPECT_THAT(told("Remuneration report\n\n"
                   "Name            Title                      Salary\n"
                   "John Smith*     Chair                      40-45\n"
                   "Ann Lee1        Chief Nurse                100-105\n"
                   "Di Poole\u00B2       Medical Director           110-115\n\n"
                   "* John Smith left the Trust on 31 January 2024\n"
                   "1 from 1 September 2023\n"
                   "2 to 31 August 2023\n"),
              UnorderedElementsAre("departure chair John Smith 2024-01-31", "appointment nursing_director Ann Lee 2023-09-01", "departure medical_director Di Poole 2023-08-31"));
}

TEST(Rows, FootnotesOfAnAttendanceTableMayGiveThePostAndTellOnlyWhatLasts) {
  EXPECT_THAT(told("Director                         Possible   Attended\n"
                   "Lysette Dunmore, Chair           11         11\n"
                   "Akin Ravensdale (1)              7          6\n"
                   "Harjit Penrose (2)               4          4\n"
                   "Wilf Szabo (3)                   11         5\n\n"
                   "(1) Director of Finance; left for a post with a housing association, 4 November 2023.\n"
                   "(2) Non-Executive Director; first meeting December 2023.\n"
                   "(3) Long-term sick leave November 2023 to February 2024.\n"),
              UnorderedElementsAre("departure finance_director Akin Ravensdale 2023-11-04", "appointment non_executive_director Harjit Penrose 2023-12"));
}

TEST(Rows, TwoColumnsReadAcrossWhereEachRowHoldsTwoPosts) {
  EXPECT_THAT(told("The Board comprised the following during 2023/24:\n\n"
                   "Executive                                          Non-Executive\n"
                   "Chief Executive            S Hollingdrake          Chair                  P Agnihotri\n"
                   "Director of Finance        Y Quartermaine (a)      Deputy Chair, SID      W Treharne-Cole\n"
                   "Medical Director           Dr O Leszek             NED                    B Mutasa (b)\n\n"
                   "(a) commenced 17 May 2023\n"
                   "(b) stood down 30 November 2023 on moving abroad\n"),
              UnorderedElementsAre("appointment finance_director Y Quartermaine 2023-05-17", "departure non_executive_director B Mutasa 2023-11-30"));
}

// ---- lists -----------------------------------------------------------------------------------------------------------------

TEST(Rows, StartersAndLeaversAreToldByTheirHeadings) {
  EXPECT_THAT(told("4.  Board of Directors - changes\n"
                   "    Starters\n"
                   "    - Emeka Lindgren, Chief Transfor-\n"
                   "      mation Officer (w.e.f. 1 May)\n"
                   "    - Judith Pereira, NED\n"
                   "      (w.e.f. 1 June)\n"
                   "    Leavers\n"
                   "    - Piotr Ashdown, Director of Corporate\n"
                   "      Governance (last day 20 June, new job)\n"
                   "    - Hari Devlin, NED (term ended 30 April)\n\n"
                   "The Board is asked to note this paper, which has no other purpose, and to thank the team for its work.\n"),
              UnorderedElementsAre("appointment improvement_director Emeka Lindgren 2024-05-01", "appointment non_executive_director Judith Pereira 2024-06-01",
                                   "departure governance_director Piotr Ashdown 2024-06-20", "departure non_executive_director Hari Devlin 2024-04-30"));
}

TEST(Rows, LinesWithoutBulletsAreItemsToo) {
  EXPECT_THAT(told("New starters:\n\nAnn Lee, Chief Nurse\nBo Marsh, Chief People Officer (1 June)\n\nDepartures:\n\nCy Tarrant, Medical Director\n"),
              UnorderedElementsAre("appointment nursing_director Ann Lee", "appointment people_director Bo Marsh 2024-06-01", "departure medical_director Cy Tarrant"));
}

TEST(Rows, ALeadInTellsOfAllThatASemicolonParts) {
  EXPECT_THAT(told("BOARD CHANGES SINCE JANUARY\n\n"
                   "- Joined: Dr Ifan Rowlands, Chief Medical Officer (2 May); Petra Hlav, Non-Executive Director (1 April).\n"
                   "- Leaving: Colm Devenish, Director of Strategy (to the Care Quality Commission, 31 October).\n"
                   "- Contract finished: Wen Tiller, Interim Director of Improvement (30 April).\n"
                   "- Term renewed: Sukhdeep Hollis, Non-Executive Director, three years from 1 October.\n"
                   "- Committee changes: Ms Hlav joins Quality; Mr Hollis hands the chair of Charitable Funds to Ms Lomas.\n"),
              UnorderedElementsAre("appointment medical_director Ifan Rowlands 2024-05-02", "appointment non_executive_director Petra Hlav 2024-04-01",
                                   "departure strategy_director Colm Devenish 2024-10-31", "departure improvement_director Wen Tiller 2024-04-30",
                                   "reappointment non_executive_director Sukhdeep Hollis 2024-10-01"));
}

TEST(Rows, ALineOfAFeedSaysWhoIsInAndWhoIsOut) {
  EXPECT_THAT(told("In: Ann Lee as chair. Out: Bo Marsh, chair; Cy Tarrant, chief nurse."),
              UnorderedElementsAre("appointment chair Ann Lee", "departure chair Bo Marsh", "departure nursing_director Cy Tarrant"));
}

TEST(Rows, ALineMayChangeFromWhoGoesToWhoComes) {
  EXPECT_THAT(told("Director changes\nResignations: Ann Lee, NED (31 March 2024)\nAppointments: Bo Marsh, NED (1 April 2024)\n"),
              UnorderedElementsAre("departure non_executive_director Ann Lee 2024-03-31", "appointment non_executive_director Bo Marsh 2024-04-01"));
}

TEST(Rows, VacantPostsMayBeListed) {
  EXPECT_THAT(told("Vacancies: Director of Strategy, Chief People Officer"), UnorderedElementsAre("vacancy strategy_director -", "vacancy people_director -"));
}

TEST(Rows, AColumnAfterTheOtherIsReadWhereTheCountsAgree) {
  EXPECT_THAT(told("Very senior managers: joiners, October to December 2023\n\n"
                   "Siobhan Attwater\nPiotr Lindqvist\nChief Operating Officer\nDirector of Therapies\n16 October\n4 December\n\n"
                   "Very senior managers: leavers, October to December 2023\n\n"
                   "Flora Mbanefo\nChief Information Officer\nResigned\n22 December\n",
                   "2024-02-01"),
              UnorderedElementsAre("appointment operations_director Siobhan Attwater 2023-10-16", "appointment allied_health_director Piotr Lindqvist 2023-12-04",
                                   "departure digital_director Flora Mbanefo 2023-12-22"));
}

TEST(Rows, RowsThatWereFlattenedToLinesAreReadUnderTheirHeader) {
  EXPECT_THAT(told("Name\nPost\nDate\nChange\nAnn Lee\nChief Nurse\n31 March 2024\nRetired\nBo Marsh\nChief Nurse\n1 April 2024\nAppointed\n"),
              UnorderedElementsAre("departure nursing_director Ann Lee 2024-03-31", "appointment nursing_director Bo Marsh 2024-04-01"));
}

TEST(Rows, TwoListsMayStandSideBySide) {
  EXPECT_THAT(told("STARTERS                                   LEAVERS\n"
                   "Ann Lee       Chief Nurse                  Jo Polglaze  Deputy Director of Finance (retired)\n"
                   "Bo Marsh      Associate Medical Director   Kit Varga    Chief Operating Officer (new role, council)\n"),
              UnorderedElementsAre("appointment nursing_director Ann Lee", "departure operations_director Kit Varga"));
}

// ---- what is none ------------------------------------------------------------------------------------------------------------

TEST(Rows, AttendanceListsTellNothing) {
  EXPECT_THAT(told("Present:\nMrs Fen Ruscoe          Chair\nMr Iain Blackstock      Interim Chief Executive\nMs Cat Delacroix        Acting Director of Nursing\n\n"
                   "In attendance:\nMiss Grace Tull         Board Secretary (minutes)\n\nApologies\nBo Marsh                Chief Nurse (annual leave)\n"),
              IsEmpty());
}

TEST(Rows, RegistersOfInterestsTellNothing) {
  EXPECT_THAT(told("Name                      Role                          Interest / note\n"
                   "Ambrose Thwaites          Chair                         Former chair, county council (to 2023)\n"
                   "Cllr Dermot Ashen         Partner Member, local govt    Leader of the council until 9 May 2024\n"
                   "Rosa Etheridge            Non-Executive Member          Left employment of a supplier, Jan 2024\n"
                   "Gareth Blenner            Chief Finance Officer         Wife is interim head of estates at a trust\n"),
              IsEmpty());
  EXPECT_THAT(told("Name | Position | Interest | From\nAnn Lee | Chief Nurse | Private practice (ceased 2024) | 2014\n"), IsEmpty());
}

TEST(Rows, ConsultantsGovernorsAndCommitteesTellNothing) {
  EXPECT_THAT(told("Consultant appointments since April | Specialty | Start\nDr N Foxglove | Acute medicine | 1 July 2024\nMiss O Trelawny | Breast surgery (replacing Mr Cobb, retired) | 2 September 2024\n"), IsEmpty());
  EXPECT_THAT(told("Leavers\n- Ann Lee, public governor (term ended 30 April)\n"), IsEmpty());
  EXPECT_THAT(told("Committee changes\n- Ann Lee, Non-Executive Director (joins Quality from 1 June)\n"), IsEmpty());
}

TEST(Rows, WhoJoinsACommitteeTellsNothing) {
  EXPECT_THAT(told("Committee | Chair | Members | Change\nAudit | Ann Lee, NED | Bo Marsh, NED | Bo Marsh joined 1 May 2024\n"), IsEmpty());
}

TEST(Rows, DeputiesAndHeadsTellNothing) {
  EXPECT_THAT(told("Leavers\n- Jo Polglaze, Deputy Director of Finance (retired)\n- Kit Varga, Head of Communications (new role)\n- Di Sykes, Matron, Heron ward (end of contract)\n"), IsEmpty());
}

TEST(Rows, FiguresOfTurnoverTellNothing) {
  EXPECT_THAT(told("Starters and leavers, December to February | Starters | Leavers\nParamedics | 48 | 29\nControl room | 27 | 15\nCorporate, including deputies and heads | 9 | 11\n"), IsEmpty());
}

TEST(Rows, OldNewsTellsNothing) {
  EXPECT_THAT(told("Name | Post | Date | Change\nAnn Lee | Chief Nurse | 31 March 2021 | Retired\n"), IsEmpty());
}

TEST(Rows, ADayThatAnInterimStayEndsOnIsNoDeparture) {
  EXPECT_THAT(told("Name | Post | Status\nRory Tamworth | Chief Operating Officer | Interim to 31/03/2025\n"), ElementsAre("interim operations_director Rory Tamworth"));
}

}  // namespace
}  // namespace boardwatch::findings
