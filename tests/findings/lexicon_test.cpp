#include "parsers/findings/lexicon.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardwatch::findings {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::string fault_of(std::string_view text) {
  const auto parsed = parse_lexicon("test.lex", text);
  EXPECT_FALSE(parsed) << text;
  return parsed ? std::string() : parsed.error().where;
}

std::vector<std::string> entries_of(std::string_view text) {
  const auto parsed = parse_lexicon("test.lex", text);
  EXPECT_TRUE(parsed) << parsed.error().where;
  std::vector<std::string> entries;
  for (const auto& section : *parsed)
    for (const auto& entry : section.entries) entries.push_back(entry.text);
  return entries;
}

TEST(Lexicon, EntriesBelongToTheLastSectionAndKnowTheirLine) {
  const auto parsed = parse_lexicon("test.lex", "# words\n[first]\none\n\n[second of two]\ntwo\nthree\n");
  ASSERT_TRUE(parsed);
  ASSERT_EQ(parsed->size(), 2u);
  EXPECT_THAT(parsed->at(1).name, ElementsAre("second", "of", "two"));
  ASSERT_EQ(parsed->at(1).entries.size(), 2u);
  EXPECT_EQ(parsed->at(1).entries[1].text, "three");
  EXPECT_EQ(parsed->at(1).entries[1].line, 7u);
}

TEST(Lexicon, ALineThatBeginsWithASpaceGoesOnWithTheOneBefore) {
  EXPECT_THAT(entries_of("[s]\nput back|\n    delayed\n  & plan\nother\n"), ElementsAre("put back|delayed & plan", "other"));
}

TEST(Lexicon, MacrosMayUseMacros) { EXPECT_THAT(entries_of("a = x+\nb = {a}|y\n[s]\n^{b}$\n"), ElementsAre("^(?:(?:x+)|y)$")); }

TEST(Lexicon, CountsOfARegularExpressionAreNoMacros) { EXPECT_THAT(entries_of("[s]\na{2,3}b{4}\n"), ElementsAre("a{2,3}b{4}")); }

TEST(Lexicon, VerbsHaveTheFormsThatTheMacrosAskFor) {
  EXPECT_THAT(entries_of("having = (?:has )\nmodal = (?:will )\nbeing = (?:is )\nverb leave leaves left left leaving\n[s]\n{future:leave}\n{past:leave}\n{to:leave}\n{ing:leave}\n"),
              ElementsAre("(?:(?:(?:will ))leave|(?:(?:is ))leaving|leaves)", "(?:(?:(?:has ))left|left)", "(?:to leave)", "(?:leaving)"));
}

TEST(Lexicon, AnUnknownMacroIsNamedWithFileAndLine) {
  const auto fault = fault_of("[s]\nfine\n{missing} word\n");
  EXPECT_THAT(fault, HasSubstr("test.lex, line 3"));
  EXPECT_THAT(fault, HasSubstr("{missing}"));
}

TEST(Lexicon, AnUnknownVerbOrFormIsNamed) {
  EXPECT_THAT(fault_of("[s]\n{past:gallivant}\n"), HasSubstr("\"gallivant\""));
  EXPECT_THAT(fault_of("verb go goes went gone going\n[s]\n{maybe:go}\n"), HasSubstr("\"maybe\""));
}

TEST(Lexicon, AVerbWithoutItsFiveFormsIsRefused) { EXPECT_THAT(fault_of("verb go goes went\n"), HasSubstr("test.lex, line 1")); }

TEST(Lexicon, AnEntryTwiceInASectionIsRefused) {
  EXPECT_THAT(fault_of("[s]\nword\nother\nword\n"), testing::AllOf(HasSubstr("test.lex, line 4"), HasSubstr("twice")));
}

TEST(Lexicon, AnEntryMayStandInTwoSections) { EXPECT_THAT(entries_of("[s]\nword\n[t]\nword\n"), ElementsAre("word", "word")); }

TEST(Lexicon, AnEntryBeforeAnySectionIsRefused) {
  EXPECT_THAT(fault_of("# only a comment\nword\n"), testing::AllOf(HasSubstr("test.lex, line 2"), HasSubstr("before any [section]")));
}

TEST(Lexicon, ABraceWithoutItsFellowIsRefused) { EXPECT_THAT(fault_of("[s]\n{open\n"), HasSubstr("test.lex, line 2")); }

TEST(Lexicon, EveryShippedFileIsReadable) {
  for (const auto* file : {"changes.lex", "names.lex", "organisations.lex", "posts.lex", "rows.lex", "signals.lex", "traps.lex"}) {
    const auto text = lexicon_text(file);
    EXPECT_FALSE(text.empty()) << file;
    const auto parsed = parse_lexicon(file, text);
    EXPECT_TRUE(parsed) << parsed.error().where;
  }
  EXPECT_TRUE(lexicon_text("nothing.lex").empty());
}

}  // namespace
}  // namespace boardwatch::findings
