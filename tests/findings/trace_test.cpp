// `read --why` and `--why-not`: what the stages say of themselves.
#include "parsers/findings/trace.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/findings/fixture.hpp"

namespace boardwatch::findings {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::MatchesRegex;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

auto row(const std::string& about, const testing::Matcher<const std::string&>& told) {
  return AllOf(Field(&TraceRow::about, about), Field(&TraceRow::told, told));
}

/// The story of the only finding, or of the first of that kind.
std::vector<TraceRow> story(const std::string& text, std::string_view kind = "", const Context& context = paper()) {
  const auto why = cascade().explain(text_document(text), context);
  for (std::size_t i = 0; i < why.findings.size(); ++i)
    if (kind.empty() || kind_of(why.findings[i]) == kind) return why.stories[i];
  ADD_FAILURE() << "nothing found in: " << text;
  return {};
}

/// Why the sentence with these words gave what it gave.
std::vector<TraceRow> why_not(const std::string& text, const std::string& words, const Context& context = paper()) {
  const auto why = cascade().explain(text_document(text), context);
  const auto sentences = sentences_with(why.trace, words);
  EXPECT_EQ(sentences.size(), 1u) << words;
  return sentences.empty() ? std::vector<TraceRow>() : rows_of_sentence(why.trace, sentences.front());
}

TEST(Trace, ExplainingFindsWhatFindingFinds) {
  const auto document = text_document("Ada Quill, chief nurse, will retire on 1 June. The medical director is not leaving. Consultants passed a vote of no confidence in the executive team.");
  const auto why = cascade().explain(document, paper());
  EXPECT_EQ(why.findings, cascade().find(document, paper()));
  EXPECT_EQ(why.stories.size(), why.findings.size());
  EXPECT_EQ(why.features.size(), why.findings.size());
}

TEST(Trace, TellsTheWordsTheFrameAndTheLineOfTheLexicon) {
  EXPECT_THAT(story("Ada Quill, chief nurse, will retire on 1 June."), Contains(row("told by", MatchesRegex(".*retire.*, frame \"leave\", changes\\.lex:[0-9]+"))));
}

TEST(Trace, ShowsTheSentenceAsTheGrammarReadItAndWhatItsTagsMean) {
  const auto rows = story("Ada Quill, chief nurse, will retire on 1 June.");
  EXPECT_THAT(rows, Contains(row("read as", StartsWith("<H0>, will retire on <D0>"))));
  EXPECT_THAT(rows, Contains(row("", "<H0> a person with a post: Ada Quill, chief nurse (nursing_director)")));
}

TEST(Trace, SaysWhereThePersonWasRead) {
  EXPECT_THAT(story("Ada Quill, chief nurse, will retire on 1 June."), Contains(row("person", "Ada Quill: named in the sentence")));
  EXPECT_THAT(story("Ada Quill is our chief nurse. She will retire on 1 June."), Contains(row("person", AllOf(StartsWith("Ada Quill"), HasSubstr("she")))));
  EXPECT_THAT(story("The chief nurse is leaving. Ada Quill has been in charge for five years."), Contains(row("person", "Ada Quill: named in a sentence beside it")));
  EXPECT_THAT(story("The chief nurse is leaving for good."), Contains(row("person", "nobody is named")));
}

TEST(Trace, SaysWhereThePostWasRead) {
  EXPECT_THAT(story("Ada Quill, chief nurse, will retire on 1 June."), Contains(row("post", HasSubstr("the person's title in the sentence"))));
  EXPECT_THAT(story("Ada Quill has been appointed as chief nurse."), Contains(row("post", HasSubstr("the post that the sentence is about"))));
  EXPECT_THAT(story("Ada Quill, our chief nurse, left on Friday. Her duties will be covered by Bo Pell.", "interim"), Contains(row("post", HasSubstr("the post of the change that is told beside it"))));
}

TEST(Trace, SaysWhoseBodyItIs) {
  EXPECT_THAT(story("Ada Quill, chief nurse, will retire on 1 June."), Contains(row("organisation", HasSubstr("the body whose document it is"))));
  EXPECT_THAT(story("Ada Quill, chief nurse of Fenmarch NHS Trust, will retire.", "", news()), Contains(row("organisation", "Fenmarch NHS Trust: named with the post")));
  EXPECT_THAT(story("Fenmarch NHS Trust is short of nurses. Ada Quill, chief nurse, will retire.", "", news()),
              Contains(row("organisation", AllOf(HasSubstr("this part of the document speaks of"), HasSubstr("Fenmarch NHS Trust is short of nurses")))));
}

TEST(Trace, TellsTheWordsOfTheDateAndWhichWayTheyWereCounted) {
  EXPECT_THAT(story("Ada Quill, chief nurse, will retire on 1 June."), Contains(row("date", "2024-06-01: from \u201C1 June\u201D, counted forward from 2024-05-14, the document's date")));
  EXPECT_THAT(story("Ada Quill, chief nurse, retired on 1 April."), Contains(row("date", HasSubstr("counted back from 2024-05-14"))));
  EXPECT_THAT(story("Ada Quill, chief nurse, will retire on 1 June 2025."), Contains(row("date", "2025-06-01: from \u201C1 June 2025\u201D")));
}

TEST(Trace, TellsThePhraseOfTheReason) {
  EXPECT_THAT(story("Ada Quill, chief nurse, will retire on 1 June."), Contains(row("reason", HasSubstr("retire"))));
  EXPECT_THAT(story("Ada Quill, chief nurse, is leaving."), Contains(row("reason", "unknown: no cause is told")));
}

TEST(Trace, NamesTheSentencesThatTellTheSameAgain) {
  EXPECT_THAT(story("Ada Quill, chief nurse, will retire on 1 June. Ms Quill retires in June after nine years."), Contains(row("told again", HasSubstr("after nine years"))));
}

TEST(Trace, ListsWhatSpeaksForItsConfidence) { EXPECT_THAT(story("Ada Quill, chief nurse, will retire on 1 June."), Contains(row("confidence", MatchesRegex("0\\.[0-9]+: .*base.*")))); }

TEST(Trace, TellsOfASignalWhoseItIsAndWhichWayItPoints) {
  const auto rows = story("Consultants passed a vote of no confidence in the executive team.", "no_confidence");
  EXPECT_THAT(rows, Contains(row("told by", HasSubstr("signals.lex"))));
  EXPECT_THAT(rows, Contains(row("organisation", HasSubstr("the body whose document it is"))));
  EXPECT_THAT(rows, Contains(row("direction", "worsening")));
}

TEST(WhyNot, ADenialIsRefused) { EXPECT_THAT(why_not("The medical director is not stepping down.", "stepping down"), Contains(row("refused", AllOf(HasSubstr("stepping down"), HasSubstr("it is denied"))))); }

TEST(WhyNot, APossibilityIsRefused) { EXPECT_THAT(why_not("Ada Quill, chief nurse, might leave in June.", "might leave"), Contains(row("refused", HasSubstr("only said to be possible")))); }

TEST(WhyNot, ATrapIsNamedByItsLine) {
  EXPECT_THAT(why_not("Ada Quill, chief nurse, denied rumours that she is leaving.", "denied rumours"), Contains(row("trap", MatchesRegex("traps\\.lex:[0-9]+ takes the whole sentence out"))));
}

TEST(WhyNot, ATrapOfASignalIsNamedWithItsWordsAndLine) {
  EXPECT_THAT(why_not("The policy on bullying and harassment by managers was widely endorsed as allegations of bullying by managers rose.", "policy"),
              Contains(row("refused", AllOf(HasSubstr("bullying_harassment"), HasSubstr("trapped by \u201Cpolicy\u201D"), HasSubstr("signals.lex:")))));
}

TEST(WhyNot, ASignalThatIsToldSaysNothingOfNoSignal) {
  EXPECT_THAT(why_not("Consultants passed a vote of no confidence in the executive team.", "no confidence"), Not(Contains(row("no signal", HasSubstr("signals.lex")))));
}

TEST(WhyNot, AMeetingThatIsLeftOnlyLooksLikeAChange) { EXPECT_THAT(why_not("Ada Quill, chief nurse, left the meeting.", "left the meeting"), Contains(row("refused", HasSubstr("only look like a change")))); }

TEST(WhyNot, WhatIsNoPostIsNotLeft) { EXPECT_THAT(why_not("Ada Quill, chief nurse, left Barbados.", "Barbados"), Contains(row("refused", HasSubstr("no post and no body")))); }

TEST(WhyNot, OldNewsIsLeftOutByTheLinks) { EXPECT_THAT(why_not("Ada Quill, chief nurse, retired on 1 June 2021.", "retired"), Contains(row("left out", HasSubstr("more than 18 months before")))); }

TEST(WhyNot, AChangeWithoutAPostIsLeftOut) { EXPECT_THAT(why_not("Ada Quill will retire on 1 June.", "retire"), Contains(row("left out", HasSubstr("no post was found")))); }

TEST(WhyNot, ASentenceWithoutAWordOfTheLexiconsIsNotRead) {
  EXPECT_THAT(why_not("Tea is at four.", "Tea"), ElementsAre(row("not read", HasSubstr("no words"))));
}

TEST(WhyNot, AWordThatNoPhraseFitsIsSaidToBeOne) { EXPECT_THAT(why_not("Ada Quill, chief nurse, will take tea.", "take tea"), Contains(row("no change", HasSubstr("no phrase of changes.lex")))); }

TEST(WhyNot, ThosePresentStayWhereTheyAre) {
  EXPECT_THAT(why_not("Attendees: Ada Quill, chief nurse, leaving; Bo Pell, chair.", "Ada Quill"), Contains(row("left out", HasSubstr("list of those present"))));
}

TEST(WhyNot, WordsAreFoundInAnyCaseAndOverAnySpace) {
  const auto why = cascade().explain(text_document("The medical\ndirector is not Stepping Down."), paper());
  EXPECT_THAT(sentences_with(why.trace, " Director  IS not stepping "), SizeIs(1));
  EXPECT_THAT(sentences_with(why.trace, "nowhere"), IsEmpty());
  EXPECT_THAT(sentences_with(why.trace, " "), IsEmpty());
}

TEST(WhyNot, ASentenceKnowsItsPageAndItsBytes) {
  auto document = text_document("One page.\fThe chair is not leaving.");
  document.pages = {{1, 0, 10}, {2, 10, document.text.size()}};
  const auto why = cascade().explain(document, paper());
  const auto found = sentences_with(why.trace, "not leaving");
  ASSERT_EQ(found.size(), 1u);
  const auto& sentence = why.trace.sentences[found.front()];
  EXPECT_EQ(sentence.page, 2u);
  EXPECT_EQ(document.text.substr(sentence.start, sentence.end - sentence.start), "The chair is not leaving");
}

}  // namespace
}  // namespace boardwatch::findings
