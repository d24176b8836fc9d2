#include "parsers/findings/candidates.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "tests/findings/fixture.hpp"
#include "tests/findings/passages.hpp"

namespace boardwatch::findings {
namespace {

struct Grammars {
  Result<ChangeGrammar> changes = ChangeGrammar::build();
  Result<RowGrammar> rows = RowGrammar::build();
  Result<SignalGrammar> signals = SignalGrammar::build();
  Result<Tagger> tagger = Tagger::build(catalogue());
  CandidateScan scan = CandidateScan::build(*changes, *rows, *signals);
};

const Grammars& grammars() {
  static const Grammars all;
  return all;
}

Candidate candidate(const std::string& sentence) {
  const auto document = text_document(sentence);
  const auto found = grammars().scan.scan(Prepared(document));
  return found.empty() ? Candidate() : found.front();
}

TEST(Candidates, TellAChangeOfSomebodyOnly) {
  EXPECT_TRUE(candidate("Ada Quill will retire in May.").change);
  EXPECT_TRUE(candidate("The finance director is to retire.").change);
  EXPECT_TRUE(candidate("She will retire in May.").change);
  EXPECT_FALSE(candidate("the beds on two wards will be retired").change);
  EXPECT_FALSE(candidate("Ada Quill spoke to the committee about beds.").change);
}

TEST(Candidates, TellASignalWhereAllPartsOfAnEntryMayStand) {
  EXPECT_TRUE(candidate("Staff described a toxic culture in theatres.").signal);
  EXPECT_FALSE(candidate("Staff described new curtains in theatres.").signal);
}

TEST(Candidates, HoldSomebodyNamedBesideAPost) {
  EXPECT_TRUE(candidate("Ada Quill, Chief Nurse").holder);
  EXPECT_FALSE(candidate("the chief nurse").holder);
}

TEST(Candidates, AreLookedForInTheCaseOfShortTitles) {
  EXPECT_TRUE(candidate("Ada Quill, MD").row.post);
  EXPECT_FALSE(candidate("Ada Quill md").row.post);
}

TEST(Candidates, HoldTheWordsOfRowsAndHeadings) {
  EXPECT_TRUE(candidate("Resigned 3 May").row.cue);
  EXPECT_TRUE(candidate("Leavers").row.lead);
  EXPECT_FALSE(candidate("Curtains 3 May").row.cue);
}

/// Whatever the grammars read of a post or a body in the labelled passages, the words alone let through.
TEST(Candidates, LeaveOutNoSentenceThatTellsAnything) {
  std::size_t changes = 0, signals = 0;
  for (const auto* name : {"dev.jsonl", "passages.jsonl", "unseen.jsonl", "fresh.jsonl"}) {
    for (const auto& passage : passages(name)) {
      const Prepared prepared(passage.document);
      std::vector<Candidate> found(prepared.sentences().size());
      for (const auto& one : grammars().scan.scan(prepared)) found[one.sentence] = one;
      Discourse discourse;
      for (std::size_t s = 0; s < prepared.sentences().size(); ++s) {
        const auto& sentence = prepared.sentences()[s];
        const auto words = prepared.words(sentence);
        const auto before = s > 0 ? prepared.words(prepared.sentences()[s - 1]) : std::string_view();
        if (!grammars().signals->match(s, words, prepared.units()[sentence.unit].heading, before).empty()) {
          ++signals;
          EXPECT_TRUE(found[s].signal) << words;
        }
        const auto tagged = grammars().tagger->tag(prepared, s, std::nullopt, discourse);
        const auto told = grammars().changes->match(tagged, words, std::nullopt);
        if (std::none_of(told.begin(), told.end(), [](const RawChange& change) { return change.person && change.post; })) continue;
        ++changes;
        EXPECT_TRUE(found[s].change) << words;
      }
    }
  }
  EXPECT_GT(changes, 400u);
  EXPECT_GT(signals, 500u);
}

}  // namespace
}  // namespace boardwatch::findings
