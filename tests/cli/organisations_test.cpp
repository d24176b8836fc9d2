// `boardwatch organisations import`: the list of bodies brought up to date.
#include <gmock/gmock.h>

#include "tests/cli/command.hpp"

namespace boardwatch::cli {
namespace {

using testing::AllOf;
using testing::HasSubstr;

const std::string header = "code,name,aliases,kind,type,region,icb_code,website,board_papers_url,opened,closed,successor_code\n";
const std::string bodies = header +
                           "QQ1,NHS Valley Integrated Care Board,,icb,,London,,,,,,\n"
                           "XY1,Harrowmere NHS Trust,The Mere,trust,Acute,London,QQ1,https://harrowmere.example/,https://harrowmere.example/board,1991-04-01,,\n"
                           "XY2,Elm Vale NHS Trust,,trust,Acute,London,QQ1,https://elm.example/,,1991-04-01,,\n";
const std::string sources = "# Boards\n- id: mere  # ours\n  page: https://harrowmere.example/board  # since May\n  organisation: XY1\n";
const std::string oak = "\"XY4\",\"NEW OAK NHS TRUST\",\"Y58\",\"QQ1\",\"1 HIGH STREET\",\"\",\"\",\"TOWN\",\"\",\"E1 1AA\",\"20260401\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"1\",\"\",\"H\",\"\",\"\",\"\"\n";
const std::string pages =
    "[\n {\"ods_code\": \"XY1\", \"names\": [\"Elm Vale NHS Trust\"], \"url\": \"https://harrowmere.example/new/\"},\n {\"ods_code\": \"XY2\", \"url\": \"https://elm.example/board/\"}\n]\n";

class OrganisationsCommandTest : public CommandTest {
 protected:
  OrganisationsCommandTest() {
    write("boardwatch.yaml", "state: state\nsources: sources.yaml\norganisations: bodies.csv\n");
    write("sources.yaml", sources);
    write("bodies.csv", bodies);
    write("etr.csv", oak);
    write("urls.json", pages);
  }
  Outcome import(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {"--config", "boardwatch.yaml", "organisations", "import"});
    return run(arguments);
  }
  std::string text(const char* name) const { return text_of(folder / name); }
};

TEST_F(OrganisationsCommandTest, ShowTheDifferenceFirst) {
  const auto got = import({"--dry-run", "urls.json", "etr.csv"});
  EXPECT_EQ(got.status, 1) << "an alias was refused";
  EXPECT_THAT(got.output, AllOf(HasSubstr("+ XY4 New Oak NHS Trust\n"), HasSubstr("XY1 board_papers_url: https://harrowmere.example/board -> https://harrowmere.example/new/\n"), HasSubstr("3 differences, 1 refused.")));
  EXPECT_THAT(got.errors, HasSubstr("urls.json, line 2: \"Elm Vale NHS Trust\" is the name of XY2"));
  EXPECT_EQ(text("bodies.csv"), bodies);
}

TEST_F(OrganisationsCommandTest, AreWrittenWithWhatAPersonHasAdded) {
  const auto got = import({"etr.csv", "urls.json"});
  EXPECT_THAT(got.output, HasSubstr("3 changes written, 1 refused."));
  EXPECT_EQ(text("bodies.csv"), header +
                                    "QQ1,NHS Valley Integrated Care Board,,icb,,London,,,,,,\n"
                                    "XY1,Harrowmere NHS Trust,The Mere,trust,Acute,London,QQ1,https://harrowmere.example/,https://harrowmere.example/new/,1991-04-01,,\n"
                                    "XY2,Elm Vale NHS Trust,,trust,Acute,London,QQ1,https://elm.example/,https://elm.example/board/,1991-04-01,,\n"
                                    "XY4,New Oak NHS Trust,,trust,,South West,QQ1,,,2026-04-01,,\n");
  EXPECT_EQ(text("sources.yaml"), sources) << "pages are watched only when somebody says so";
}

TEST_F(OrganisationsCommandTest, LetTheirNewPagesBeWatched) {
  const auto got = import({"--sources", "urls.json"});
  EXPECT_THAT(got.output, AllOf(HasSubstr("mere: https://harrowmere.example/board -> https://harrowmere.example/new/\n"), HasSubstr("+ xy2-board  page  https://elm.example/board/\n")));
  EXPECT_EQ(text("sources.yaml"),
            "# Boards\n- id: mere  # ours\n  page: https://harrowmere.example/new/  # since May\n  organisation: XY1\n"
            "- id: xy2-board  # Elm Vale NHS Trust\n  page: https://elm.example/board/\n  organisation: XY2\n  every: 6 hours\n  max_age: 120 days\n");
}

TEST_F(OrganisationsCommandTest, LeaveAPageAloneThatAPersonChose) {
  write("sources.yaml", "- id: mere\n  page: https://harrowmere.example/other\n  organisation: XY1\n");
  const auto got = import({"--sources", "urls.json"});
  EXPECT_THAT(got.output, HasSubstr("mere watches another page of XY1 and stays as it is"));
  EXPECT_THAT(text("sources.yaml"), HasSubstr("page: https://harrowmere.example/other\n"));
}

TEST_F(OrganisationsCommandTest, AreLeftAloneByAFileThatIsNone) {
  write("bad.csv", "\"XY4\",\"NEW OAK NHS TRUST\"\n");
  const auto got = import({"etr.csv", "bad.csv"});
  EXPECT_EQ(got.status, 1);
  EXPECT_THAT(got.errors, HasSubstr("bad.csv, line 1: 2 columns"));
  EXPECT_EQ(text("bodies.csv"), bodies);
}

TEST_F(OrganisationsCommandTest, MustBeInAFile) {
  write("boardwatch.yaml", "state: state\nsources: sources.yaml\n");
  write("sources.yaml", "- id: mere\n  page: https://harrowmere.example/board\n");
  const auto got = import({"etr.csv"});
  EXPECT_EQ(got.status, 1);
  EXPECT_THAT(got.errors, HasSubstr("names no file of organisations"));
}

}  // namespace
}  // namespace boardwatch::cli
