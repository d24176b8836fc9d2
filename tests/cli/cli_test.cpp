// What the command says and how it ends.
#include <gmock/gmock.h>

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "daemon/store/store.hpp"
#include "tests/cli/command.hpp"
#include "wire/json.hpp"

namespace boardwatch::cli {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

const std::string leaving = "Sarah Whitcombe, chief executive, has resigned and will leave the Trust on 30 April 2027.";

std::vector<json::object> objects_of(const std::string& lines) {
  std::vector<json::object> out;
  std::istringstream in(lines);
  for (std::string line; std::getline(in, line);) {
    const auto value = wire::parse(line);
    if (value && value->is_object()) out.push_back(value->get_object());
  }
  return out;
}

std::string passage(const std::string& id, const std::string& text) {
  return json::serialize(json::object{{"id", id}, {"text", text}, {"published", "2027-01-10"}}) + "\n";
}

TEST_F(CommandTest, ExtractGivesALineForEachPassage) {
  const auto got = run({"extract"}, passage("a", leaving) + "\n" + passage("b", "The car park will be repainted."));
  EXPECT_EQ(got.status, 0) << got.errors;
  const auto lines = objects_of(got.output);
  ASSERT_EQ(lines.size(), 2u) << got.output;
  EXPECT_EQ(lines[0].at("id"), "a");
  ASSERT_EQ(lines[0].at("changes").as_array().size(), 1u);
  const auto& change = lines[0].at("changes").as_array()[0].as_object();
  EXPECT_EQ(change.at("kind"), "departure");
  EXPECT_EQ(change.at("person"), "Sarah Whitcombe");
  EXPECT_EQ(change.at("post"), "chief_executive");
  EXPECT_EQ(change.at("effective"), "2027-04-30");
  EXPECT_THAT(std::string(change.at("evidence").as_string()), HasSubstr("has resigned"));
  EXPECT_EQ(lines[1].at("id"), "b");
  EXPECT_THAT(lines[1].at("changes").as_array(), IsEmpty());
  EXPECT_THAT(lines[1].at("signals").as_array(), IsEmpty());
}

TEST_F(CommandTest, ExtractNamesTheLineThatItCannotReadAndGoesOn) {
  const auto got = run({"extract"}, passage("a", leaving) + "nonsense\n{\"id\":1}\n" + passage("b", leaving));
  EXPECT_EQ(got.status, 1);
  EXPECT_THAT(got.errors, AllOf(HasSubstr("standard input, line 2: "), HasSubstr("standard input, line 3: \"id\" or \"text\" is missing")));
  EXPECT_EQ(objects_of(got.output).size(), 2u);
}

TEST_F(CommandTest, ExtractOfNothingIsNothing) {
  const auto got = run({"extract"});
  EXPECT_EQ(got.status, 0);
  EXPECT_EQ(got.output, "");
}

TEST_F(CommandTest, ReadPrintsTheFindingsOfATextFile) {
  write("news.txt", leaving + "\n");
  const auto got = run({"read", "--published", "2027-01-10", "news.txt"});
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_THAT(got.output, AllOf(StartsWith("news.txt: ok, 1 finding\n"), HasSubstr("departure"), HasSubstr("Sarah Whitcombe"), HasSubstr("has resigned")));
}

TEST_F(CommandTest, ReadTakesHtml) {
  write("news.html", "<html><head><title>News</title></head><body><h1>News</h1><p>" + leaving + "</p></body></html>");
  const auto got = run({"read", "news.html"});
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_THAT(got.output, AllOf(StartsWith("news.html: ok"), HasSubstr("Sarah Whitcombe")));
}

TEST_F(CommandTest, ReadRefusesWhatIsNoPdf) {
  write("pack.pdf", "hello\n");
  const auto got = run({"read", "pack.pdf"});
  EXPECT_EQ(got.status, 1);
  EXPECT_EQ(got.output, "");
  EXPECT_THAT(got.errors, HasSubstr("pack.pdf: refused: "));
}

TEST_F(CommandTest, ReadNamesAMissingFileAndReadsTheOthers) {
  write("news.txt", leaving + "\n");
  const auto got = run({"read", "gone.pdf", "news.txt"});
  EXPECT_EQ(got.status, 1);
  EXPECT_THAT(got.errors, AllOf(HasSubstr("gone.pdf: refused: "), HasSubstr("No such file")));
  EXPECT_THAT(got.output, StartsWith("news.txt: ok"));
}

TEST_F(CommandTest, ReadAsJsonHasEveryField) {
  write("news.txt", leaving + "\n");
  const auto got = run({"read", "--json", "--organisation", "RR8", "--published", "2027-01-10", "news.txt"});
  EXPECT_EQ(got.status, 0) << got.errors;
  const auto lines = objects_of(got.output);
  ASSERT_EQ(lines.size(), 1u) << got.output;
  EXPECT_EQ(lines[0].at("file"), "news.txt");
  EXPECT_EQ(lines[0].at("status"), "ok");
  EXPECT_EQ(lines[0].if_contains("error"), nullptr);
  EXPECT_TRUE(lines[0].contains("title"));
  EXPECT_TRUE(lines[0].contains("date"));
  EXPECT_EQ(lines[0].at("pages"), 0);
  EXPECT_THAT(lines[0].at("signals").as_array(), IsEmpty());
  const auto& change = lines[0].at("changes").as_array().at(0).as_object();
  EXPECT_EQ(change.at("organisation_code"), "RR8");
  EXPECT_THAT(std::string(change.at("evidence").as_object().at("words").as_string()), HasSubstr("has resigned"));
}

TEST_F(CommandTest, ReadAsJsonTellsWhatWasRefused) {
  write("pack.pdf", "hello\n");
  const auto got = run({"read", "--json", "pack.pdf"});
  EXPECT_EQ(got.status, 1);
  const auto lines = objects_of(got.output);
  ASSERT_EQ(lines.size(), 1u) << got.output;
  EXPECT_EQ(lines[0].at("status"), "refused");
  EXPECT_THAT(std::string(lines[0].at("error").as_string()), HasSubstr("pack.pdf"));
  EXPECT_THAT(lines[0].at("changes").as_array(), IsEmpty());
}

TEST_F(CommandTest, ReadTellsWhyAFindingIsOne) {
  write("news.txt", leaving + "\n");
  const auto got = run({"read", "--published", "2027-01-10", "--why", "news.txt"});
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_THAT(got.output, AllOf(StartsWith("news.txt: ok, 1 finding\n  departure  "), HasSubstr("told by"), HasSubstr("changes.lex:"), HasSubstr("Sarah Whitcombe: named in the sentence"),
                                HasSubstr("2027-04-30: from \u201C30 April 2027\u201D")));
}

TEST_F(CommandTest, ReadTellsWhyASentenceGaveNothing) {
  write("news.txt", "The chief executive is not leaving.\n\n" + leaving + "\n");
  const auto got = run({"read", "--why-not", "IS not  leaving", "news.txt"});
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_THAT(got.output, AllOf(StartsWith("news.txt: 1 sentence holds "), HasSubstr("it is denied"), testing::Not(HasSubstr("Whitcombe"))));
}

TEST_F(CommandTest, ReadSaysThatNoSentenceHoldsTheWords) {
  write("news.txt", leaving + "\n");
  const auto got = run({"read", "--why-not", "zebra", "news.txt"});
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_THAT(got.output, StartsWith("news.txt: 0 sentences hold "));
}

TEST_F(CommandTest, ReadCannotTellWhyAsJson) {
  write("news.txt", leaving + "\n");
  EXPECT_EQ(run({"read", "--json", "--why", "news.txt"}).status, 2);
  EXPECT_EQ(run({"read", "--json", "--why-not", "leave", "news.txt"}).status, 2);
}

TEST_F(CommandTest, ExtractNamesTheFeaturesOfEachFinding) {
  const auto got = run({"extract", "--features"}, passage("a", leaving));
  EXPECT_EQ(got.status, 0) << got.errors;
  const auto lines = objects_of(got.output);
  ASSERT_EQ(lines.size(), 1u);
  const auto& features = lines[0].at("changes").as_array().at(0).as_object().at("features").as_array();
  EXPECT_NE(std::find(features.begin(), features.end(), json::value("person sentence")), features.end());
}

TEST_F(CommandTest, ReadRefusesADayThatIsNone) {
  write("news.txt", leaving + "\n");
  const auto got = run({"read", "--published", "yesterday", "news.txt"});
  EXPECT_EQ(got.status, 2);
  EXPECT_THAT(got.errors, AllOf(HasSubstr("--published"), HasSubstr("2026-11-22")));
}

TEST_F(CommandTest, CheckAcceptsTheShippedConfiguration) {
  const auto got = run({"check", std::string(BOARDWATCH_SOURCE_DIR) + "/config/boardwatch.yaml"});
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_THAT(got.output, AllOf(StartsWith("The configuration is in order: "), HasSubstr("tcp://127.0.0.1:5560")));
}

TEST_F(CommandTest, CheckNamesTheLineOfAFaultAndWhatWasMeant) {
  write("bad.yaml", "state: var\nsauces: sources.yaml\n");
  for (const auto& arguments : std::vector<std::vector<std::string>>{{"check", "bad.yaml"}, {"--config", "bad.yaml", "check"}}) {
    const auto got = run(arguments);
    EXPECT_EQ(got.status, 2);
    EXPECT_EQ(got.output, "");
    EXPECT_THAT(got.errors, AllOf(HasSubstr("bad.yaml:2:1: "), HasSubstr("did you mean \"sources\"?")));
  }
}

TEST_F(CommandTest, CheckNamesAMissingFile) {
  const auto got = run({"check", "gone.yaml"});
  EXPECT_EQ(got.status, 2);
  EXPECT_THAT(got.errors, HasSubstr("gone.yaml: cannot be read"));
}

TEST_F(CommandTest, NoCommandIsWrongUse) {
  const auto got = run({});
  EXPECT_EQ(got.status, 2);
  EXPECT_THAT(got.errors, HasSubstr("--help"));
}

TEST_F(CommandTest, AnUnknownCommandOrOptionIsWrongUse) {
  EXPECT_EQ(run({"frobnicate"}).status, 2);
  EXPECT_EQ(run({"extract", "--frobnicate"}).status, 2);
  EXPECT_EQ(run({"read"}).status, 2);
  EXPECT_EQ(run({"alerts"}).status, 2);
  EXPECT_EQ(run({"tail", "--count", "0"}).status, 2);
}

TEST_F(CommandTest, EveryCommandHasHelp) {
  const std::vector<std::vector<std::string>> commands = {{}, {"read"}, {"extract"}, {"eval"}, {"check"}, {"tail"}, {"alerts"}, {"alerts", "list"}, {"status"}, {"source"}, {"source", "poll"}, {"source", "list"}, {"source", "add"}, {"source", "remove"}, {"source", "import"}, {"source", "export"}, {"organisations"}, {"organisations", "import"}};
  for (auto command : commands) {
    command.push_back("--help");
    const auto got = run(command);
    EXPECT_EQ(got.status, 0) << command.front();
    EXPECT_THAT(got.output, HasSubstr("--help")) << command.front();
  }
}

TEST_F(CommandTest, AnEmptyStateDirectoryHoldsNoAlerts) {
  fs::create_directory(folder / "state");
  for (const auto* form : {"--since=7d", "--json"}) {
    const auto got = run({"alerts", "list", "--state", "state", form});
    EXPECT_EQ(got.status, 0) << got.errors;
    EXPECT_EQ(got.output, "");
  }
  EXPECT_TRUE(fs::is_empty(folder / "state"));
}

TEST_F(CommandTest, StatusSaysThatNoDaemonRuns) {
  const auto got = run({"status", "--state", "state"});
  EXPECT_EQ(got.status, 1);
  EXPECT_EQ(got.output, "");
  EXPECT_THAT(got.errors, AllOf(HasSubstr((folder / "state").string()), HasSubstr("is boardwatchd running with this state directory?")));
}

TEST_F(CommandTest, ASourceCannotBePolledWithoutADaemon) {
  const auto got = run({"source", "poll", "inbox", "--state", "state"});
  EXPECT_EQ(got.status, 1);
  EXPECT_THAT(got.errors, HasSubstr("no daemon answers"));
}

TEST_F(CommandTest, SinceTakesTimesOnly) {
  for (const auto* nonsense : {"x", "2026-13-01", "7w", "h", "-1d"}) {
    const auto got = run({"alerts", "list", "--state", "state", std::string("--since=") + nonsense});
    EXPECT_EQ(got.status, 2) << nonsense;
    EXPECT_THAT(got.errors, AllOf(HasSubstr("--since"), HasSubstr("24h or 7d"))) << nonsense;
  }
  for (const auto* time : {"2026-11-22", "2026-11-22T08:00:00Z", "24h", "7d"})
    EXPECT_EQ(run({"alerts", "list", "--state", "state", "--since", time}).status, 0) << time;
}

TEST_F(CommandTest, TailRefusesAnEndpointThatIsNone) {
  const auto got = run({"tail", "--endpoint", "nowhere", "--timeout", "1"});
  EXPECT_EQ(got.status, 2);
  EXPECT_THAT(got.errors, HasSubstr("nowhere"));
}

TEST_F(CommandTest, AlertsListShowsANoticeWithWhatToDoAndNoQuote) {
  AlertDraft draft;
  draft.rule = "missing-papers";
  draft.fact = "x";
  draft.headline = "No papers yet for the board on 26 November 2026";
  draft.notice = Notice{NoticeKind::missing_papers, "board", {}, "https://trust.example/board", "Ask the\ntrust."};
  {
    const auto store = store::open_sqlite(folder / "state");
    ASSERT_TRUE(store) << store.error().where;
    ASSERT_TRUE((*store)->record_poll({.source_id = "board", .notices = {draft}, .at = *parse_timestamp("2026-11-23T07:00:00Z")}));
  }
  const auto got = run({"alerts", "list", "--state", "state"});
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_EQ(got.output,
            "2026-11-23T07:00:00Z  normal  No papers yet for the board on 26 November 2026  [A-2026-1]\n"
            "    Ask the trust.\n"
            "    https://trust.example/board\n");
}

}  // namespace
}  // namespace boardwatch::cli
