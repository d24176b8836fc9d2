// `boardwatch source`: what is watched, listed, changed and exchanged.
#include <gmock/gmock.h>

#include <algorithm>

#include "tests/cli/command.hpp"
#include "wire/json.hpp"

namespace boardwatch::cli {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

const std::string sources = "# ours\n\n- id: inbox\n  folder: in\n\n# Boards\n- id: oaks  # The Oaks\n  page: https://oaks.example/board/\n  organisation: RR8\n";

class SourceCommandTest : public CommandTest {
 protected:
  SourceCommandTest() {
    write("boardwatch.yaml", "state: state\nsources: sources.yaml\n");
    write("sources.yaml", sources);
  }
  Outcome source(std::vector<std::string> arguments, const std::string& input = "") const {
    arguments.insert(arguments.begin(), {"--config", "boardwatch.yaml", "source"});
    return run(arguments, input);
  }
  std::string yaml() const { return text_of(folder / "sources.yaml"); }
};

TEST_F(SourceCommandTest, AddsAFeedThatItsAddressTells) {
  const auto got = source({"add", "https://www.elms.example/feed/"});
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_EQ(yaml(), sources + "- id: elms-example\n  feed: https://www.elms.example/feed/\n");
  EXPECT_THAT(got.output, AllOf(StartsWith("elms-example: feed https://www.elms.example/feed/ is in "), HasSubstr("No daemon took it over"), HasSubstr("next start or reload")));
}

TEST_F(SourceCommandTest, AddsAPageOfABodyByItsName) {
  const auto got = source({"add", "--page", "https://www.uhd.example/performance", "--organisation", "university hospitals dorset", "--max-age", "120 days"});
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_EQ(yaml(), sources +
                        "- id: r0d-board  # University Hospitals Dorset NHS Foundation Trust\n  page: https://www.uhd.example/performance\n  organisation: R0D\n  every: 6 hours\n  max_age: 120 days\n");
}

TEST_F(SourceCommandTest, AddsAFolderByItsPlace) {
  const auto got = source({"add", "./drop", "--id", "drop"});
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_THAT(yaml(), HasSubstr("- id: drop\n  folder: " + (folder / "drop").string() + "\n"));
}

TEST_F(SourceCommandTest, AsksWhatAnAddressIs) {
  const auto got = source({"add", "https://elms.example/"});
  EXPECT_EQ(got.status, 2);
  EXPECT_THAT(got.errors, HasSubstr("add --feed, --page or --folder"));
  EXPECT_EQ(yaml(), sources);
}

TEST_F(SourceCommandTest, WritesNothingThatTheDaemonWouldRefuse) {
  const std::vector<std::vector<std::string>> wrong = {{"add", "https://elms.example/feed", "--every", "often"},     {"add", "https://elms.example/feed", "--id", "oaks"},
                                                       {"add", "--feed", "elms.example"},                           {"add", "https://elms.example/feed", "--organisation", "Nobody's Trust"},
                                                       {"add", "http://oaks.example/board"},                        {"add", "--feed", "--page", "https://elms.example/feed"},
                                                       {"add", "https://elms.example/feed\nallow_private: true"}};
  for (const auto& arguments : wrong) {
    const auto got = source(arguments);
    EXPECT_NE(got.status, 0) << arguments.back();
    EXPECT_THAT(got.errors, Not("")) << arguments.back();
    EXPECT_EQ(yaml(), sources) << arguments.back();
  }
}

TEST_F(SourceCommandTest, RemovesOne) {
  const auto got = source({"remove", "oaks"});
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_EQ(yaml(), "# ours\n\n- id: inbox\n  folder: in\n");
  EXPECT_THAT(got.output, StartsWith("oaks is no longer in "));
}

TEST_F(SourceCommandTest, CannotRemoveWhatIsNotThere) {
  const auto got = source({"remove", "elms"});
  EXPECT_EQ(got.status, 1);
  EXPECT_THAT(got.errors, HasSubstr("no source has the id \"elms\""));
  EXPECT_EQ(yaml(), sources);
}

TEST_F(SourceCommandTest, ListsWhatIsConfiguredWhereNoDaemonRuns) {
  const auto got = source({"list"});
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_THAT(got.errors, HasSubstr("no daemon tells how they are"));
  EXPECT_THAT(got.output, AllOf(StartsWith("ID     KIND    BODY  ADDRESS\n"), HasSubstr("oaks   page    RR8   https://oaks.example/board/\n")));
}

TEST_F(SourceCommandTest, ListsJsonObjects) {
  const auto got = source({"list", "--json"});
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_EQ(std::count(got.output.begin(), got.output.end(), '\n'), 2);
  const auto last = wire::parse(got.output.substr(got.output.find('\n') + 1));
  ASSERT_TRUE(last) << got.output;
  EXPECT_EQ(last->at("id"), "oaks");
  EXPECT_EQ(last->at("kind"), "page");
  EXPECT_EQ(last->at("organisation"), "RR8");
  EXPECT_EQ(last->at("location"), "https://oaks.example/board/");
}

TEST_F(SourceCommandTest, CannotListStatesWithoutADaemon) {
  EXPECT_EQ(source({"list", "--status", "failing"}).status, 1);
  const auto got = source({"list", "--status", "broken"});
  EXPECT_EQ(got.status, 2);
  EXPECT_THAT(got.errors, HasSubstr("needs scripts"));
}

TEST_F(SourceCommandTest, GoesOutAndInAgainAsCsv) {
  const auto out = source({"export", "--csv", "list.csv"});
  EXPECT_EQ(out.status, 0) << out.errors;
  EXPECT_THAT(text_of(folder / "list.csv"), HasSubstr("\noaks,page,https://oaks.example/board/,The Oaks,RR8,"));
  write("sources.yaml", "- id: inbox\n  folder: in\n");
  const auto in = source({"import", "--trusted", "list.csv"});
  EXPECT_EQ(in.status, 0) << in.errors;
  EXPECT_THAT(in.output, AllOf(HasSubstr("list.csv, line 2: in is watched already as inbox"), HasSubstr("1 added, 1 watched already, 0 wrong.")));
  EXPECT_EQ(yaml(), "- id: inbox\n  folder: in\n- id: oaks  # The Oaks\n  page: https://oaks.example/board/\n  organisation: RR8\n");
}

TEST_F(SourceCommandTest, GoesOutAndInAgainAsOpml) {
  const auto out = source({"export", "--opml"});
  EXPECT_EQ(out.status, 0) << out.errors;
  write("sources.yaml", "- id: inbox\n  folder: in\n");
  const auto in = source({"import", "-"}, out.output);
  EXPECT_EQ(in.status, 0) << in.errors;
  EXPECT_EQ(yaml(), "- id: inbox\n  folder: in\n- id: oaks  # The Oaks\n  page: https://oaks.example/board/\n  organisation: RR8\n");
}

TEST_F(SourceCommandTest, ImportsAllOrNothing) {
  write("list.csv", "address,every\nhttps://elms.example/feed,1 hour\nhttps://ash.example/feed,often\nhttps://fir.example/\n");
  const auto length = source({"import", "list.csv"});
  EXPECT_EQ(length.status, 1);
  EXPECT_THAT(length.errors, HasSubstr("list.csv: line 4: 1 cells"));
  write("list.csv", "address,every\nhttps://elms.example/feed,1 hour\nhttps://ash.example/feed,often\nhttps://fir.example/,\n");
  const auto refused = source({"import", "list.csv"});
  EXPECT_EQ(refused.status, 1);
  EXPECT_THAT(refused.errors, AllOf(HasSubstr("list.csv, line 3: every must be"), HasSubstr("list.csv, line 4: is \"https://fir.example/\" a feed")));
  EXPECT_THAT(refused.output, HasSubstr("1 could be added, 0 watched already, 2 wrong. Nothing was written"));
  EXPECT_EQ(yaml(), sources);
  const auto skipped = source({"import", "--skip-bad", "list.csv"});
  EXPECT_EQ(skipped.status, 1);
  EXPECT_THAT(skipped.output, HasSubstr("1 added, 0 watched already, 2 wrong."));
  EXPECT_EQ(yaml(), sources + "- id: elms-example\n  feed: https://elms.example/feed\n  every: 1 hour\n");
}

TEST_F(SourceCommandTest, ShowsAnImportFirst) {
  const auto got = source({"import", "--dry-run", "-"}, "url\nhttps://elms.example/feed\n");
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_THAT(got.output, AllOf(HasSubstr("+ elms-example  feed  https://elms.example/feed\n"), HasSubstr("1 could be added")));
  EXPECT_EQ(yaml(), sources);
}

TEST_F(SourceCommandTest, NamesAFileThatCannotBeRead) {
  for (const auto* name : {"gone.csv", "."}) {
    const auto got = source({"import", name});
    EXPECT_EQ(got.status, 1);
    EXPECT_THAT(got.errors, HasSubstr(std::string(name) + ": cannot be read"));
  }
}

TEST_F(SourceCommandTest, NeedsAConfigurationToChange) {
  const auto got = run({"source", "add", "https://elms.example/feed"});
  EXPECT_EQ(got.status, 1);
  EXPECT_THAT(got.errors, HasSubstr("give one with --config"));
}

}  // namespace
}  // namespace boardwatch::cli
