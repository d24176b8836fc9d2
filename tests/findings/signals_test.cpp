#include "parsers/findings/signals.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "tests/findings/fixture.hpp"

namespace boardwatch::findings {
namespace {

using testing::Contains;
using testing::ElementsAre;

/// "epr live" and the like instead of a direction, which is not told of record systems.
std::vector<std::string> said(const std::string& text) {
  std::vector<std::string> said;
  for (const auto& signal : signals_in(text))
    said.push_back(std::string(to_code(signal.kind)) + " " + std::string(signal.status ? to_code(*signal.status) : to_code(signal.direction)));
  return said;
}

struct Told {
  const char* signal;
  const char* text;
};

const std::vector<Told>& told() {
  static const std::vector<Told> all{
      {"bullying_harassment worsening", "Reports of bullying by managers have risen for the third year."},
      {"bullying_harassment improving", "Cases of bullying and harassment have halved since 2022."},
      {"speak_up worsening", "Only a third of staff feel safe to speak up about their worries."},
      {"speak_up improving", "More staff feel confident to raise concerns, with the score up from 58% to 66%."},
      {"whistleblowing worsening", "A whistleblower won her claim against the trust."},
      {"whistleblowing improving", "The whistleblowing claim brought against the trust was dismissed."},
      {"whistleblowing unknown", "Two protected disclosures were received in the quarter."},
      {"staff_survey worsening", "The share of staff who would recommend the trust as a place to work fell to 49%."},
      {"staff_survey improving", "The engagement score in the survey rose to its highest in ten years."},
      {"culture worsening", "Staff described a toxic culture in theatres."},
      {"culture improving", "The culture of the unit has improved and the mood is better."},
      {"culture unknown", "The board has commissioned an independent review of culture in maternity."},
      {"governance_failure worsening", "The review found serious weaknesses in governance."},
      {"governance_failure unknown", "The chair has commissioned an external governance review."},
      {"regulatory_action worsening", "The CQC has issued the trust with a warning notice over sepsis care."},
      {"regulatory_action improving", "NHS England has removed the undertakings on emergency care."},
      {"oversight_level worsening", "The trust has been placed in tier 1 for cancer care."},
      {"oversight_level improving", "We move from segment 3 to segment 2."},
      {"regulator_letter worsening", "NHS England wrote to the trust asking for urgent assurance about its waiting list."},
      {"inspection_rating worsening", "The CQC has downgraded the trust's rating from good to requires improvement."},
      {"inspection_rating improving", "The CQC has upgraded the trust from requires improvement to good and its rating has improved."},
      {"no_confidence worsening", "Consultants passed a vote of no confidence in the executive team."},
      {"no_confidence improving", "A motion of no confidence in the board was defeated."},
      {"leadership_instability worsening", "A string of departures has shaken the top of the trust."},
      {"investigation unknown", "The trust has commissioned an independent investigation into the care of three patients."},
      {"investigation worsening", "The independent review found failings in the care of three patients."},
      {"tribunal worsening", "An employment tribunal found that the nurse was unfairly dismissed."},
      {"tribunal improving", "An employment tribunal dismissed the porter's claim."},
      {"tribunal unknown", "Two new employment tribunal claims were lodged in the month."},
      {"financial_distress worsening", "The trust forecast a deficit of \u00A340m against its plan."},
      {"financial_distress improving", "The trust has been taken out of financial special measures."},
      {"safety_incident worsening", "Three never events were reported in the quarter."},
      {"safety_incident improving", "The mortality rate has fallen and is lower than expected."},
      {"epr none", "The trust does not have an electronic patient record."},
      {"epr planned", "The business case for an electronic patient record will come to the board in May."},
      {"epr procuring", "The trust has gone out to tender for an electronic patient record."},
      {"epr live", "The trust's electronic patient record went live in March."},
      {"epr unsuitable", "The electronic patient record is no longer fit for purpose."},
      {"audit_finding worsening", "Internal audit gave limited assurance on recruitment checks."},
      {"coroner_warning worsening", "A Regulation 28 report was received from the coroner in April."},
      {"workforce_reduction worsening", "The trust is to cut 300 posts by March."},
      {"structural_change unknown", "The two boards have agreed to merge in April."},
      {"external_support unknown", "The trust has engaged Deloitte to support its financial recovery."},
      {"withheld unknown", "The month 2 finance paper was taken in private although it stood on the public agenda and the appendix was redacted."},
  };
  return all;
}

TEST(Signals, OfEachKindAndDirectionAreRead) {
  for (const auto& [signal, text] : told()) EXPECT_THAT(said(text), ElementsAre(signal)) << text;
}

// The same facts in other words, in either order, with a body's long name between topic and assertion.
TEST(Signals, AreReadInWordsThatNoEntryHasWhole) {
  const std::vector<Told> told{
      {"bullying_harassment worsening", "One in five nurses told the survey that a manager had humiliated them in front of patients."},
      {"bullying_harassment improving", "Reported harassment between colleagues is at its lowest since records began."},
      {"speak_up worsening", "Nearly half of midwives would not feel safe reporting a concern, the guardian told the board."},
      {"staff_survey improving", "Staff engagement has reached 7.2 and is well above the median."},
      {"staff_survey steady", "Morale is flat at 5.8."},
      {"regulatory_action improving", "The licence conditions imposed in 2022 have been lifted."},
      {"oversight_level worsening", "Our provisional segment has moved from 2 to 3."},
      {"inspection_rating steady", "The trust has kept its outstanding rating."},
      {"audit_finding worsening", "The head of internal audit opinion has moved from substantial to limited."},
      {"coroner_warning worsening", "An inquest concluded that failings by the trust contributed to the death of a baby."},
      {"workforce_reduction improving", "The vacancy freeze has ended."},
      {"structural_change worsening", "The merger of the two trusts, due in April, has been put back by a year."},
  };
  for (const auto& [signal, text] : told) EXPECT_THAT(said(text), Contains(signal)) << text;
}

TEST(Signals, RiseAndFallMeanWhatTheirTopicMakesThem) {
  EXPECT_THAT(said("Complaints of bullying by colleagues rose."), ElementsAre("bullying_harassment worsening"));
  EXPECT_THAT(said("Complaints of bullying by colleagues fell."), ElementsAre("bullying_harassment improving"));
  EXPECT_THAT(said("Staff engagement rose."), ElementsAre("staff_survey improving"));
  EXPECT_THAT(said("Staff engagement fell."), ElementsAre("staff_survey worsening"));
}

TEST(Signals, OfOtherBodiesAndOfSuppositionsAreNone) {
  for (const auto* text : {"The council chief said that 300 jobs would be lost.", "If the trust fails to recover, then cash support will be requested.",
                           "A neighbouring trust was served with a warning notice.", "There were no whistleblowing disclosures in the quarter."})
    EXPECT_THAT(said(text), ElementsAre()) << text;
}

// What papers say of rules, words, others and supposed cases.
TEST(Signals, OfRulesDefinitionsQuestionsAndOthersAreNone) {
  for (const auto* text : {"To receive reports of whistleblowing and of never events, should there be any.", "Would the trust be put into segment 4?",
                           "If the record system were down, paper forms would be used.", "The committee shall receive internal audit reports with limited assurance.",
                           "Improvement notice: a notice that a regulator may serve.", "Mutually agreed resignation scheme",
                           "Redundancies are approved by the remuneration committee.", "Our neighbours at Ellerdine have been rated inadequate by the CQC.",
                           "The board heard how a whistleblower won her case against a trust elsewhere.", "The trust asked whether any never events had been declared.",
                           "National update\n\nThe commission has served a warning notice over mortuary care.",
                           "What the terms mean. Limited assurance is given for weak controls. A never event is declared when a wrong site is operated on."})
    EXPECT_THAT(said(text), ElementsAre()) << text;
}

TEST(Signals, MayHaveTheirTopicInTheSentenceBefore) {
  EXPECT_THAT(said("The board heard of a claim that followed a protected disclosure. The claim was dismissed in full in June."), ElementsAre("whistleblowing improving"));
  EXPECT_THAT(said("Mr Oyelaran spoke of serious incidents. There were nine, the highest number in any quarter on record."), ElementsAre("safety_incident worsening"));
  EXPECT_THAT(said("The trust needs a new electronic patient record. The invitation to tender was issued in March."), ElementsAre("epr procuring"));
}

TEST(Signals, ThatTellNoDirectionTakeTheOneOfTheWordsBesideThem) {
  EXPECT_THAT(said("The engagement score of our staff has not moved since 2023."), ElementsAre("staff_survey steady"));
  EXPECT_THAT(said("The trust has lost its appeal against the tribunal's ruling."), ElementsAre("tribunal worsening"));
  EXPECT_THAT(said("Governors learned that the motion of no confidence was not carried."), ElementsAre("no_confidence improving"));
}

TEST(Signals, OfATrustThatCommissionersSpeakOfAreThatTrusts) {
  const auto signals = signals_in("Fenmarch NHS Trust was discussed. It has been served with a warning notice, and the trust has brought in a turnaround director.",
                                  paper("2024-05-14", "NHS Mid Tarrant Integrated Care Board"));
  ASSERT_FALSE(signals.empty());
  for (const auto& signal : signals) EXPECT_EQ(signal.organisation, "Fenmarch NHS Trust");
}

TEST(Signals, NameTheWordsAndTheLineThatTellThem) {
  const auto grammar = SignalGrammar::build();
  ASSERT_TRUE(grammar);
  const auto signals = grammar->match(7, "In May the CQC served a warning notice on the trust", "", "");
  ASSERT_EQ(signals.size(), 1u);
  EXPECT_EQ(signals[0].sentence, 7u);
  EXPECT_EQ(signals[0].trigger, "CQC served a warning notice");
  EXPECT_GT(signals[0].line, 0u);
}

TEST(Signals, EveryKindIsTold) {
  std::set<std::string> kinds;
  for (const auto& one : told()) kinds.insert(std::string(one.signal).substr(0, std::string(one.signal).find(' ')));
  for (const auto code : codes_of<SignalKind>()) EXPECT_THAT(kinds, Contains(std::string(code)));
}

TEST(Signals, WhatOnlyLooksLikeOneIsNone) {
  for (const auto* text : {"The bullying and harassment policy was approved.",
                           "Nurses were abused by patients and the public.",
                           "The Freedom to Speak Up guardian reports to the board quarterly.",
                           "The whistleblowing policy has been refreshed.",
                           "The staff survey opens on Monday and the response rate is watched daily.",
                           "Blood cultures were taken within an hour.",
                           "Information governance training stands at 95%.",
                           "The guidance sets out how NHS England may put providers in segment 4.",
                           "The booking line has a two-tier menu.",
                           "NHS England wrote to all trusts about winter.",
                           "The trust is preparing for inspection and its readiness group meets weekly.",
                           "The ward has every confidence in its new kitchen.",
                           "Staff turnover was 9% in the month.",
                           "A retired tribunal judge will give the training.",
                           "Support for adults with attention deficit hyperactivity disorder has grown.",
                           "There were no never events in the quarter.",
                           "Letters are generated from the EPR each night.",
                           "The auditors gave an unmodified opinion.",
                           "No Regulation 28 reports were received.",
                           "The redundancy policy was approved.",
                           "The two wards will merge in June.",
                           "The external auditor, Pell Quill LLP, was in attendance.",
                           "The board resolved to exclude the press and public.",
                           "The consultant asked for a second opinion on the segment of liver.",
                           "The chair gave a verbal welcome."})
    EXPECT_THAT(said(text), ElementsAre()) << text;
}

TEST(Signals, AreAboutTheBodyThatTheSentenceNames) {
  const auto signals = signals_in("Staff at Fenmarch NHS Trust described a toxic culture.", news());
  ASSERT_EQ(signals.size(), 1u);
  EXPECT_EQ(signals[0].organisation, "Fenmarch NHS Trust");
}

TEST(Signals, AMergerIsToldOfEachPartner) {
  const auto signals = signals_in("Fenmarch NHS Trust and Mid Tarrant NHS Trust have agreed to merge.", news());
  ASSERT_EQ(signals.size(), 2u);
  EXPECT_EQ(signals[0].kind, SignalKind::structural_change);
  EXPECT_EQ(signals[1].kind, SignalKind::structural_change);
  EXPECT_NE(signals[0].organisation, signals[1].organisation);
}

// ---- figures -------------------------------------------------------------------------------------------------------------

TEST(Figures, ArePercentagesMoneyAndCounts) {
  EXPECT_THAT(find_figures("at 18% and 20 per cent"), ElementsAre(Figure{18, "%"}, Figure{20, "%"}));
  EXPECT_THAT(find_figures("a gap of \u00A322.5m"), ElementsAre(Figure{22.5, "\u00A3m"}));
  EXPECT_THAT(find_figures("a gap of \u00A31.2 billion"), ElementsAre(Figure{1200, "\u00A3m"}));
  EXPECT_THAT(find_figures("a fine of \u00A3250,000"), ElementsAre(Figure{0.25, "\u00A3m"}));
  EXPECT_THAT(find_figures("in at least 27 trusts"), ElementsAre(Figure{27, "trusts"}));
  EXPECT_THAT(find_figures("from three employees"), ElementsAre(Figure{3, "employees"}));
  EXPECT_THAT(find_figures("1,200 posts"), ElementsAre(Figure{1200, "posts"}));
}

TEST(Figures, OfWhatWasNamedBeforeTakeItsName) {
  EXPECT_THAT(find_figures("Applications had closed, and 118 had been accepted"), ElementsAre(Figure{118, "applications"}));
  EXPECT_THAT(find_figures("the headcount will fall from 412 to 230"), Contains(Figure{230, "posts"}));
}

TEST(Figures, ThatStateTheFactComeFirst) {
  EXPECT_THAT(find_figures("is down from 29 to 19 per cent"), ElementsAre(Figure{19, "%"}, Figure{29, "%"}));
  EXPECT_THAT(find_figures("a nurse dismissed three weeks later has been awarded \u00A3186,400"), ElementsAre(Figure{0.1864, "\u00A3m"}, Figure{3, "weeks"}));
  const std::string_view two = "The deficit is \u00A33m and 40 posts will go";
  EXPECT_THAT(find_figures(two, two.find("40"), two.size()), ElementsAre(Figure{40, "posts"}, Figure{3, "\u00A3m"}));
}

TEST(Figures, AreNeitherDatesNorPages) { EXPECT_THAT(find_figures("On 3 May 2024, page 12 of section 30"), ElementsAre()); }

}  // namespace
}  // namespace boardwatch::findings
