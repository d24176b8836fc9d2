#include "parsers/findings/cascade.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include "tests/findings/fixture.hpp"

namespace boardwatch::findings {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;

const std::string tavistock = "Tavistock and Portman NHS Foundation Trust";

/// Everything but the evidence in one line.
std::string line_of(const Finding& finding) {
  if (const auto* change = std::get_if<Change>(&finding)) {
    std::string line = std::string(to_code(change->kind)) + " " + std::string(to_code(change->post)) + " " + change->person.value_or("-") + " at " + change->organisation.value_or("-");
    if (change->reason) line += ", " + std::string(to_code(*change->reason));
    return line;
  }
  const auto& signal = std::get<Signal>(finding);
  std::string line = std::string(to_code(signal.kind)) + " at " + signal.organisation.value_or("-");
  return line + ", " + std::string(signal.status ? to_code(*signal.status) : to_code(signal.direction));
}

std::vector<std::string> lines_of(const std::vector<Finding>& findings) {
  std::vector<std::string> lines;
  for (const auto& finding : findings) lines.push_back(line_of(finding));
  return lines;
}

// ---- the briefing that the project began with ----------------------------------------------------------------------------

class SeedBriefing : public testing::Test {
 protected:
  void SetUp() override {
    const auto path = std::filesystem::path(BOARDWATCH_SOURCE_DIR) / "../shared/seed/daily-briefing.txt";
    if (!std::filesystem::exists(path)) GTEST_SKIP() << "the briefing is not beside this checkout: it is somebody else's text and no part of the project";
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    document_ = text_document(text.str());
    findings_ = cascade().find(document_, news("2022-05-25"));
  }
  Document document_;
  std::vector<Finding> findings_;
};

TEST_F(SeedBriefing, TellsTheseFindingsAndNoOther) {
  EXPECT_THAT(lines_of(findings_),
              UnorderedElementsAre("departure nursing_director - at " + tavistock + ", new_role", "departure medical_director - at " + tavistock + ", new_role",
                                   "departure people_director - at " + tavistock + ", return_to_substantive", "departure chief_executive Paul Jenkins at " + tavistock + ", retirement",
                                   "departure chair Paul Burstow at " + tavistock + ", unknown", "bullying_harassment at " + tavistock + ", worsening", "speak_up at " + tavistock + ", worsening",
                                   "whistleblowing at " + tavistock + ", worsening", "culture at " + tavistock + ", worsening", "governance_failure at " + tavistock + ", worsening",
                                   "leadership_instability at " + tavistock + ", worsening", "epr at Liverpool University Hospitals NHS Foundation Trust, none",
                                   "epr at Nottingham University Hospitals NHS Trust, none", "epr at Norfolk and Norwich University Hospitals NHS Foundation Trust, none", "epr at -, none"));
}

TEST_F(SeedBriefing, CountsTheTrustsWithoutRecordSystemsAndTheTarget) {
  for (const auto& finding : findings_) {
    const auto* signal = std::get_if<Signal>(&finding);
    if (signal == nullptr || signal->kind != SignalKind::epr || signal->organisation) continue;
    EXPECT_THAT(signal->figures, testing::IsSupersetOf({Figure{27, "trusts"}, Figure{90, "%"}}));
  }
}

TEST_F(SeedBriefing, IsQuotedWordForWord) {
  for (const auto& finding : findings_) {
    const auto& evidence = evidence_of(finding);
    EXPECT_EQ(evidence.words, document_.text.substr(evidence.start, evidence.end - evidence.start));
    EXPECT_FALSE(evidence.page);
  }
}

// ---- what holds of all documents -----------------------------------------------------------------------------------------

TEST(Cascade, AFindingHasThePageOfItsEvidence) {
  Document document = text_document("The weather was fine.\n\nThe chief nurse, Ada Quill, has resigned.");
  const auto second = document.text.find("The chief");
  document.pages = {{1, 0, second}, {2, second, document.text.size()}};
  const auto findings = cascade().find(document, paper());
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(evidence_of(findings[0]).page, 2u);
}

TEST(Cascade, FindingsStandInTheOrderOfTheirEvidence) {
  const auto changes = changes_said("The chair, Bo Pell, will retire in June. The medical director, Ada Quill, resigned today. The chief nurse, Cy Ro, died on Monday.");
  EXPECT_THAT(changes, ElementsAre("departure chair Bo Pell", "departure medical_director Ada Quill", "departure nursing_director Cy Ro"));
}

TEST(Cascade, ThePublishersOwnBodyIsMeantWhereTheWordsNameNone) {
  const auto changes = changes_in("Our chief nurse, Ada Quill, has resigned.", paper("2024-05-14", "Gateshead Health NHS Foundation Trust"));
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(changes[0].organisation, "Gateshead Health NHS Foundation Trust");
  EXPECT_EQ(changes[0].organisation_code, "RR7");
}

TEST(Cascade, ABodyOfNewsStaysTheOneThatIsSpokenOf) {
  const auto changes = changes_in("Fenmarch NHS Trust had a hard year. Its chief nurse, Ada Quill, has resigned.", news());
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(changes[0].organisation, "Fenmarch NHS Trust");
}

TEST(Cascade, TheDocumentsOwnDateServesWhereNoOtherIsKnown) {
  Document document = text_document("The chief nurse, Ada Quill, will retire on 1 June.");
  document.date = parse_date("2024-05-14");
  const auto findings = cascade().find(document, Context());
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(std::get<Change>(findings[0]).effective, (PartialDate{2024, 6, 1}));
}

TEST(Cascade, AttendanceListsGiveNoFindings) {
  EXPECT_THAT(changes_said("Present:\nAda Quill, Interim Chief Executive (AQ)\nBo Pell, Acting Chief Nurse (BP)\n\nApologies: Cy Ro, outgoing Chair"), ElementsAre());
}

TEST(Cascade, AListOfThosePresentInOneParagraphGivesNoFindings) {
  EXPECT_THAT(changes_said("Attendees: A Quill, Interim Director of Finance; B Pell, Acting Chief Nurse; Cy Ro is interim chair."), ElementsAre());
}

// ---- whose news it is ----------------------------------------------------------------------------------------------------

std::vector<std::string> told_by(std::string_view organisation, std::string_view text, const char* day = "2024-05-14") {
  Context context;
  context.published = parse_date(day);
  if (!organisation.empty()) context.organisation = std::string(organisation);
  return lines_of(cascade().find(text_document(std::string(text)), context));
}

constexpr std::string_view ashcombe_and_welland = "Ashcombe Hospitals NHS Foundation Trust and Welland Mental Health NHS Trust";

TEST(Whose, ThePartOfAJointPaperThatIsHeadedByABodyIsThatBodys) {
  EXPECT_THAT(told_by(ashcombe_and_welland, "A. Ashcombe\n\nOur chief operating officer, Piet Lowry, leaves on 1 June.\n\nB. Welland\n\nThe medical director, Dr Ifeoma Lunt, leaves on 1 August."),
              ElementsAre("departure operations_director Piet Lowry at Ashcombe Hospitals NHS Foundation Trust, unknown", "departure medical_director Ifeoma Lunt at Welland Mental Health NHS Trust, unknown"));
}

TEST(Whose, WhoSpeaksForABodyAtAJointMeetingTellsItsNews) {
  EXPECT_THAT(told_by(ashcombe_and_welland, "12. For Welland, Mr Byrne said that the chief nurse, Dinah Crewe, would retire on 31 July.\n\n13. Ashcombe. The medical director, Dr Ifeoma Lunt, leaves on 1 August."),
              ElementsAre("departure nursing_director Dinah Crewe at Welland Mental Health NHS Trust, retirement", "departure medical_director Ifeoma Lunt at Ashcombe Hospitals NHS Foundation Trust, unknown"));
}

TEST(Whose, APostSharedInAJointPaperIsToldOfEach) {
  EXPECT_THAT(told_by(ashcombe_and_welland, "The group chief finance officer, Siv Nordby, has resigned."),
              UnorderedElementsAre("departure finance_director Siv Nordby at Ashcombe Hospitals NHS Foundation Trust, resignation", "departure finance_director Siv Nordby at Welland Mental Health NHS Trust, resignation"));
}

TEST(Whose, APostOfAGroupIsToldOfItsMembers) {
  EXPECT_THAT(told_by("", "Group chief finance officer Sanjit Ollerton is leaving the Brathay Hospital Group. The group is made up of Brathay Royal Hospitals NHS Trust and Kestle Bay NHS Foundation Trust."),
              UnorderedElementsAre("departure finance_director Sanjit Ollerton at Brathay Royal Hospitals NHS Trust, unknown", "departure finance_director Sanjit Ollerton at Kestle Bay NHS Foundation Trust, unknown"));
}

TEST(Whose, AParagraphAboutAnotherBodyIsThatBodys) {
  EXPECT_THAT(told_by("NHS Harrowdene Integrated Care Board", "2.2 Also at Welland Mental Health NHS Trust, the chief operating officer, Feyi Blamey, has resigned.\n\n2.3 Our own chief nurse, Sal Wyatt, retires in March."),
              ElementsAre("departure operations_director Feyi Blamey at Welland Mental Health NHS Trust, resignation", "departure nursing_director Sal Wyatt at NHS Harrowdene Integrated Care Board, retirement"));
  EXPECT_THAT(told_by("NHS Harrowdene Integrated Care Board", "Anselm Roe is retiring as chief executive of Welland Mental Health NHS Trust in June. Its chair, Una Wilkes, steps down in September."),
              ElementsAre("departure chief_executive Anselm Roe at Welland Mental Health NHS Trust, retirement", "departure chair Una Wilkes at Welland Mental Health NHS Trust, unknown"));
}

TEST(Whose, AHeadingThatIsTheNameOfABodyNamesWhoseItIs) {
  EXPECT_THAT(told_by("NHS Harrowdene Integrated Care Board", "Welland Mental Health NHS Trust\n\nAnselm Roe, chief executive, retires in June.\n\nHarrowdene ICB\n\nThe chief finance officer, Ray Oduduwa, leaves on 30 June."),
              ElementsAre("departure chief_executive Anselm Roe at Welland Mental Health NHS Trust, retirement", "departure finance_director Ray Oduduwa at NHS Harrowdene Integrated Care Board, unknown"));
}

TEST(Whose, ABodyThatHasSinceMergedKeepsItsNameAndHasItsSuccessorBesideIt) {
  Context context;
  context.published = parse_date("2022-05-10");
  const auto found = cascade().find(text_document("Birgit Olusola, chief executive of Southport and Ormskirk Hospital NHS Trust, will leave in the autumn."), context);
  ASSERT_EQ(found.size(), 1u);
  const auto& change = std::get<Change>(found.front());
  EXPECT_EQ(change.organisation, "Southport and Ormskirk Hospital NHS Trust");
  EXPECT_EQ(change.organisation_code, "RVY");
  ASSERT_TRUE(change.successor);
  EXPECT_EQ(change.successor->code, "RBN");
}

TEST(Whose, NewsOfACouncilAFirmOrAHospitalAbroadIsNobodys) {
  EXPECT_THAT(told_by("", "The chief executive of Harrowmere borough council is leaving. The director of adult social care, Lubo Asquith, is to act up as chief executive."), ElementsAre());
  EXPECT_THAT(told_by("", "The chief executive of one of Ireland's largest hospitals has resigned. The chair, Fergal Standish, will act in her place."), ElementsAre());
  EXPECT_THAT(told_by("", "Hywel Dda University Health Board has appointed Carys Mbeki as chief executive."), ElementsAre());
}

TEST(Whose, WhoLeavesToTakeAPostElsewhereDoesNotLeaveThere) {
  EXPECT_THAT(told_by("Welland Mental Health NHS Trust", "Bram Eastaugh, our chief nurse, is leaving us in July to become chief nurse of Penmoor Hospitals NHS Trust. Deputy chief nurse Una Tilley will act up."),
              UnorderedElementsAre("departure nursing_director Bram Eastaugh at Welland Mental Health NHS Trust, new_role", "appointment nursing_director Bram Eastaugh at Penmoor Hospitals NHS Trust",
                                   "interim nursing_director Una Tilley at Welland Mental Health NHS Trust"));
}

TEST(Whose, APostBehindWhereIsThatOfTheBodyBeforeIt) {
  EXPECT_THAT(told_by("Penmoor Hospitals NHS Trust", "He goes to NHS Harrowdene Integrated Care Board, where the chair, Lady Lucinda Tarr, retires on 31 March."),
              ElementsAre("departure chair Lucinda Tarr at NHS Harrowdene Integrated Care Board, retirement"));
}

TEST(Whose, WhoGoesToABodyOutsideTheNhsIsAppointedToNothing) {
  EXPECT_THAT(told_by("", "Penmoor Hospitals NHS Trust's finance director Gil Oyster is leaving to become chief financial officer of NHS Greater Glasgow and Clyde."),
              ElementsAre("departure finance_director Gil Oyster at Penmoor Hospitals NHS Trust, new_role"));
}

TEST(Cascade, FourThreadsFindWhatOneFinds) {
  const auto document = text_document(
      "Ada Quill, chief nurse of Fenmarch NHS Trust, will retire on 1 June. Bo Pell has been appointed chair. An independent review found a toxic culture. "
      "The trust has reported a deficit of \u00A320m against plan.");
  const auto expected = cascade().find(document, paper());
  ASSERT_FALSE(expected.empty());
  std::vector<int> equal(4);
  std::vector<std::thread> threads;
  for (std::size_t t = 0; t < equal.size(); ++t)
    threads.emplace_back([&, t] {
      for (int round = 0; round < 20; ++round) equal[t] += cascade().find(document, paper()) == expected ? 1 : 0;
    });
  for (auto& thread : threads) thread.join();
  EXPECT_THAT(equal, ElementsAre(20, 20, 20, 20));
}

}  // namespace
}  // namespace boardwatch::findings
