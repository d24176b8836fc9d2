#include "daemon/config/sources_file.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

namespace boardwatch::config {
namespace {

using catalogue::SourceEntry;
using testing::HasSubstr;

const std::string text =
    "# What is watched.\n"
    "#   every: 6 hours      how often\n"
    "\n"
    "- id: inbox\n"
    "  folder: ../inbox\n"
    "\n"
    "# News\n"
    "- id: dhsc\n"
    "  feed: https://www.gov.uk/dhsc.atom\n"
    "  every: 1 hour\n"
    "# asked us to be slow\n"
    "- id: oaks  # The Oaks “Trust”\n"
    "  # their old site is gone\n"
    "  page: 'https://oaks.example/board'\n"
    "  also_hosts: [a.example, b.example]\n"
    "  # until 2027\n"
    "- {id: elms, page: \"https://elms.example/board\", every: 1 day}\n"
    "\n"
    "# once a week\n"
    "- id: ashes\n"
    "  page: https://ashes.example/board  # new since May\n"
    "\n"
    "# Left out: nobody.\n";

SourcesFile file_of(const std::string& yaml) {
  auto file = SourcesFile::parse("sources.yaml", yaml);
  if (!file) throw std::runtime_error(file.error().where);
  return *file;
}

std::string without(const std::string& yaml, std::string_view id) {
  const auto changed = file_of(yaml).without(id);
  return changed ? *changed : "refused: " + changed.error().where;
}

/// `yaml` without its part from `from` to before `to`.
std::string cut(std::string yaml, std::string_view from, std::string_view to) {
  const auto begin = yaml.find(from), end = yaml.find(to, begin);
  return yaml.erase(begin, end - begin);
}

SourceEntry entry(std::string id, SourceKind kind, std::string address) {
  SourceEntry out;
  out.id = std::move(id);
  out.kind = kind;
  out.address = std::move(address);
  return out;
}

TEST(SourcesFile, KnowsItsEntriesAsTheyAreWritten) {
  const auto file = file_of(text);
  ASSERT_EQ(file.entries().size(), 5u);
  const auto& oaks = file.entries()[2];
  EXPECT_EQ(oaks.id, "oaks");
  EXPECT_EQ(oaks.line, 12u);
  EXPECT_EQ(oaks.kind, SourceKind::page);
  EXPECT_EQ(oaks.address, "https://oaks.example/board");
  EXPECT_EQ(oaks.title, "The Oaks “Trust”");
  EXPECT_EQ(oaks.fields.at("also_hosts"), "a.example, b.example");
  EXPECT_EQ(file.entries()[0].address, "../inbox");
  EXPECT_EQ(file.entries()[3].fields.at("every"), "1 day");
}

TEST(SourcesFile, RemovesAnEntryWithItsOwnComments) {
  EXPECT_EQ(without(text, "oaks"), cut(text, "# asked us", "- {id: elms"));
  EXPECT_EQ(without(text, "elms"), cut(text, "- {id: elms", "\n# once"));
}

TEST(SourcesFile, KeepsTheHeadingOfSeveralEntries) { EXPECT_EQ(without(text, "dhsc"), cut(text, "- id: dhsc", "# asked us")); }

TEST(SourcesFile, RemovesTheCommentOfAnEntryThatStandsAlone) { EXPECT_EQ(without(text, "ashes"), cut(text, "\n# once a week", "\n# Left out")); }

TEST(SourcesFile, KeepsTheFilesOwnHeading) {
  const std::string headed = "# All we watch.\n- id: a\n  folder: a\n\n- id: b\n  folder: b\n";
  EXPECT_EQ(without(headed, "a"), "# All we watch.\n\n- id: b\n  folder: b\n");
}

TEST(SourcesFile, KeepsAtLeastOneSource) {
  EXPECT_THAT(without("- id: a\n  folder: a\n", "a"), HasSubstr("is the last source"));
}

TEST(SourcesFile, CannotRemoveWhatIsNotThere) {
  const auto changed = file_of(text).without("elm");
  ASSERT_FALSE(changed);
  EXPECT_EQ(changed.error().code, Errc::not_found);
  EXPECT_THAT(changed.error().where, HasSubstr("no source has the id \"elm\""));
}

TEST(SourcesFile, AddsAtTheEndAndLeavesTheRestAlone) {
  auto added = entry("new", SourceKind::page, "https://new.example/board?a=b&c=d");
  added.title = "The “New”\nTrust";
  added.fields = {{"every", "6 hours"}, {"also_hosts", "a.example, b.example"}, {"quiet_hours", "22:00-06:00"}};
  const auto changed = file_of(text).with({added});
  ASSERT_TRUE(changed) << changed.error().where;
  EXPECT_EQ(*changed, text +
                          "\n- id: new  # The “New” Trust\n  page: https://new.example/board?a=b&c=d\n  every: 6 hours\n  quiet_hours: 22:00-06:00\n"
                          "  also_hosts: [a.example, b.example]\n");
}

TEST(SourcesFile, WhatIsAddedAndRemovedLeavesNoTrace) {
  for (const auto& before : {text, std::string("- id: a\n  folder: a\n"), std::string("  - id: a\n    folder: a\n"), std::string("- id: a\r\n  folder: a\r\n"),
                             std::string("---\n- id: a\n  folder: a\n# end\n")}) {
    const auto with = file_of(before).with({entry("new", SourceKind::feed, "https://new.example/feed")});
    ASSERT_TRUE(with) << with.error().where;
    EXPECT_EQ(without(*with, "new"), before);
  }
}

TEST(SourcesFile, WritesLinesAsTheOthersEnd) {
  const auto changed = file_of("- id: a\r\n  folder: a\r\n").with({entry("b", SourceKind::folder, "b")});
  ASSERT_TRUE(changed) << changed.error().where;
  EXPECT_EQ(*changed, "- id: a\r\n  folder: a\r\n- id: b\r\n  folder: b\r\n");
}

TEST(SourcesFile, EndsTheLastLineBeforeItAdds) {
  const auto changed = file_of("- id: a\n  folder: a").with({entry("b", SourceKind::folder, "b")});
  ASSERT_TRUE(changed) << changed.error().where;
  EXPECT_EQ(*changed, "- id: a\n  folder: a\n- id: b\n  folder: b\n");
}

TEST(SourcesFile, QuotesWhatYamlWouldTakeForSomethingElse) {
  for (const std::string odd : {"a: b", "a #b", "'a'", "\"a\"", "- a", "[a]", "{a}", "null", "~", "*a", "&a", "!a", "%a", "@a", "a\\b", "a:", "é", ",a", " a", "a ", "true", "007", "a\nb", "a\tb"}) {
    auto added = entry("new", SourceKind::folder, odd);
    added.fields["every"] = odd;
    const auto changed = file_of(text).with({added});
    ASSERT_TRUE(changed) << odd << ": " << changed.error().where;
    EXPECT_EQ(file_of(*changed).entries().back().address, odd);
  }
}

TEST(SourcesFile, ChangesAnAddressAndNothingElse) {
  const std::string moved = "https://moved.example/board/";
  const auto expect = [&](std::string_view id, std::string_view written) {
    const auto changed = file_of(text).with_address(id, moved);
    ASSERT_TRUE(changed) << changed.error().where;
    auto wanted = text;
    EXPECT_EQ(*changed, wanted.replace(wanted.find(written), written.size(), moved));
  };
  expect("dhsc", "https://www.gov.uk/dhsc.atom");
  expect("oaks", "'https://oaks.example/board'");
  expect("elms", "\"https://elms.example/board\"");
  expect("ashes", "https://ashes.example/board");
}

TEST(SourcesFile, AnAddressWithOddCharactersIsQuoted) {
  const auto changed = file_of(text).with_address("elms", "https://elms.example/?a=[1],{2}");
  ASSERT_TRUE(changed) << changed.error().where;
  EXPECT_THAT(*changed, HasSubstr("- {id: elms, page: \"https://elms.example/?a=[1],{2}\", every: 1 day}\n"));
}

TEST(SourcesFile, DoesNotTouchAnAddressThatIsWrittenOverSeveralLines) {
  const auto changed = file_of("- id: a\n  page:\n    >-\n    https://a.example/\n").with_address("a", "https://b.example/");
  ASSERT_FALSE(changed);
  EXPECT_THAT(changed.error().where, HasSubstr("change it by hand"));
}

TEST(SourcesFile, RefusesAListInBrackets) {
  const auto file = SourcesFile::parse("sources.yaml", "[{id: a, folder: a}]\n");
  ASSERT_FALSE(file);
  EXPECT_THAT(file.error().where, HasSubstr("sources.yaml:1:1: must be a list with a dash"));
}

TEST(SourcesFile, EveryShippedSourceCanBeTakenOutAndMoved) {
  std::ifstream in(BOARDWATCH_SOURCE_DIR "/config/sources.yaml");
  std::stringstream shipped;
  shipped << in.rdbuf();
  const auto file = file_of(shipped.str());
  for (std::size_t i = 0; i < file.entries().size(); i += 7) {
    const auto& source = file.entries()[i];
    EXPECT_TRUE(file.without(source.id)) << source.id;
    EXPECT_TRUE(file.with_address(source.id, "https://moved.example/board")) << source.id;
  }
}

}  // namespace
}  // namespace boardwatch::config
