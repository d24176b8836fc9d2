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

TEST(Lexicon, AnEntryTwiceInASectionIsRefused) {
  EXPECT_THAT(fault_of("[s]\nword\nother\nword\n"), testing::AllOf(HasSubstr("test.lex, line 4"), HasSubstr("twice")));
}

TEST(Lexicon, AnEntryMayStandInTwoSections) { EXPECT_THAT(entries_of("[s]\nword\n[t]\nword\n"), ElementsAre("word", "word")); }

TEST(Lexicon, AnEntryBeforeAnySectionIsRefused) {
  EXPECT_THAT(fault_of("# only a comment\nword\n"), testing::AllOf(HasSubstr("test.lex, line 2"), HasSubstr("before any [section]")));
}

TEST(Lexicon, EveryShippedFileIsReadable) {
  for (const auto* file : {"changes.lex", "confidence.lex", "names.lex", "organisations.lex", "others.lex", "posts.lex", "rows.lex", "signals.lex", "traps.lex"}) {
    const auto text = lexicon_text(file);
    EXPECT_FALSE(text.empty()) << file;
    const auto parsed = parse_lexicon(file, text);
    EXPECT_TRUE(parsed) << parsed.error().where;
  }
  EXPECT_TRUE(lexicon_text("nothing.lex").empty());
}

}  // namespace
}  // namespace boardwatch::findings
