// What `search` prints.
#include <gmock/gmock.h>

#include "daemon/store/store.hpp"
#include "tests/cli/command.hpp"
#include "wire/json.hpp"

namespace boardwatch::cli {
namespace {

using testing::HasSubstr;

class SearchCommand : public CommandTest {
 protected:
  SearchCommand() {
    write("boardwatch.yaml", "state: var\nsources: sources.yaml\n");
    write("sources.yaml", "[]\n");
    const auto store = store::open_sqlite(folder / "var");
    store::Reading reading;
    reading.paper.address = reading.final_address = "https://harrowmere.example/pack.pdf";
    reading.paper.title = "Board pack";
    reading.status = "ok";
    reading.document_date = *parse_date("2026-05-03");
    reading.seen = *parse_timestamp("2026-05-03T08:00:00Z");
    reading.sha256 = "sum";
    reading.organisation = "RNK";
    reading.pages = {{7, "", "The interim chief nurse spoke."}};
    EXPECT_TRUE((*store)->record_reading(
        reading, [](const FindingRecord&, RuleMemory&, Age) { return std::vector<AlertDraft>(); }));
  }

  Outcome search(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"--config", "boardwatch.yaml", "search"});
    return run(arguments);
  }
};

TEST_F(SearchCommand, PrintsDayBodyTitleWordsAndPage) {
  const auto got = search({"interim", "chief*"});
  EXPECT_EQ(got.status, 0) << got.errors;
  EXPECT_EQ(got.output,
            "2026-05-03  Tavistock and Portman NHS Foundation Trust  Board pack\n    The **interim** **chief** nurse "
            "spoke.\n    https://harrowmere.example/pack.pdf#page=7\n");
}

TEST_F(SearchCommand, ForProgramsMatchesAreOffsets) {
  const auto got =
      search({"--json", "\"chief nurse\"", "--since", "2026-05-03", "--organisation", "Tavistock and Portman"});
  EXPECT_EQ(got.status, 0) << got.errors;
  const auto hit = wire::parse(got.output);
  ASSERT_TRUE(hit) << got.output;
  EXPECT_EQ(hit->at("link"), "https://harrowmere.example/pack.pdf#page=7");
  EXPECT_EQ(hit->at("snippet"), "The interim chief nurse spoke.");
  EXPECT_EQ(boost::json::serialize(hit->at("matches")), "[[12,23]]");
}

TEST_F(SearchCommand, NothingFoundAndWhatIsNotUnderstoodAreTold) {
  EXPECT_EQ(search({"resigned"}).status, 1);
  EXPECT_EQ(search({"nurse", "--organisation", "RX1"}).status, 1);
  const auto open = search({"\"chief nurse"});
  EXPECT_EQ(open.status, 2);
  EXPECT_THAT(open.errors, HasSubstr("not closed"));
  EXPECT_THAT(search({"nurse", "--since", "yesterday"}).errors, HasSubstr("since: no day"));
  EXPECT_THAT(search({"nurse", "--limit", "0"}).errors, HasSubstr("from 1 to 1000"));
}

}  // namespace
}  // namespace boardwatch::cli
