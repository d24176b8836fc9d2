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
