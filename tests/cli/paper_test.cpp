// What `paper diff` and `paper versions` say of files and of what the store keeps.
#include <gmock/gmock.h>

#include "daemon/store/digest.hpp"
#include "daemon/store/store.hpp"
#include "tests/cli/command.hpp"
#include "wire/json.hpp"

namespace boardwatch::cli {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

constexpr const char* address = "https://harrowmere.example/pack.txt";
const std::string leaving =
    "Report of 3 May 2026\n\nOdessa Grantley, chief executive, will leave the Trust on 31 March 2027.\n\nThe board "
    "noted it.\n";
const std::string later =
    "Report of 3 May 2026\n\nOdessa Grantley, chief executive, will leave the Trust on 30 June 2027.\n\nThe board "
    "noted it.\n";
const std::string silent = "Report of 3 May 2026\n\nThe board noted it.\n";

class Paper : public CommandTest {
 protected:
  Paper() { write("boardwatch.yaml", "state: var\nsources: sources.yaml\n"), write("sources.yaml", "[]\n"); }

  Outcome paper(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"--config", "boardwatch.yaml", "paper"});
    return run(arguments);
  }

  /// As the daemon keeps what it fetched.
  void keep(const std::string& bytes, const char* seen) {
    const auto state = folder / "var";
    const auto store = store::open_sqlite(state);
    ASSERT_TRUE(store) << store.error().where;
    store::Reading reading;
    reading.paper.address = reading.final_address = address;
    reading.status = "ok";
    reading.document_date = *parse_date("2026-05-03");
    reading.seen = *parse_timestamp(seen);
    reading.sha256 = store::sha256_of(bytes);
    std::filesystem::create_directories(state / "incoming");
    reading.file = state / "incoming" / "1";
    write("var/incoming/1", bytes);
    const auto recorded = (*store)->record_reading(
        reading, [](const FindingRecord&, RuleMemory&, Age) { return std::vector<AlertDraft>(); });
    ASSERT_TRUE(recorded) << recorded.error().where;
  }
};

TEST_F(Paper, TwoFilesThatDifferAreToldInWordsAndFindings) {
  write("old.txt", leaving);
  write("new.txt", later);
  const auto got = paper({"diff", "old.txt", "new.txt"});
  EXPECT_EQ(got.status, 1) << got.errors;
  EXPECT_THAT(
      got.output,
      AllOf(HasSubstr("The new version says \u201C30 June\u201D where the old version said \u201C31 March\u201D"),
            HasSubstr("effective: 2027-03-31 -> 2027-06-30")));
}

TEST_F(Paper, WhatIsGoneIsToldAsNoLongerSaid) {
  write("old.txt", leaving);
  write("new.txt", silent);
  const auto got = paper({"diff", "old.txt", "new.txt"});
  EXPECT_EQ(got.status, 1);
  EXPECT_THAT(got.output, AllOf(HasSubstr("The new version no longer says"), HasSubstr("Odessa Grantley"),
                                HasSubstr("Lost  departure")));
}

TEST_F(Paper, TheSameIsSaidWithStatusNought) {
  write("old.txt", leaving);
  write("new.txt", leaving + "\n\n");
  const auto got = paper({"diff", "old.txt", "new.txt"});
  EXPECT_EQ(got.status, 0) << got.output;
  EXPECT_THAT(got.output, HasSubstr("They say the same."));
}

TEST_F(Paper, ForProgramsItIsOneObject) {
  write("old.txt", leaving);
  write("new.txt", later);
  const auto got = paper({"diff", "--json", "old.txt", "new.txt"});
  const auto value = wire::parse(got.output);
  ASSERT_TRUE(value) << got.output;
  EXPECT_EQ(value->at("verdict"), "different");
  EXPECT_EQ(value->at("words").as_array().at(0).at("new").at("words"), "30 June");
  EXPECT_EQ(value->at("findings").at("altered").as_array().size(), 1u);
}

TEST_F(Paper, AFileThatCannotBeReadIsTrouble) {
  write("old.txt", leaving);
  const auto got = paper({"diff", "old.txt", "none.txt"});
  EXPECT_EQ(got.status, 2);
  EXPECT_THAT(got.errors, HasSubstr("none.txt"));
}

TEST_F(Paper, AnAddressStandsForItsLastTwoVersions) {
  keep(silent, "2026-05-01T08:00:00Z");
  keep(leaving, "2026-05-03T08:00:00Z");
  keep(later, "2026-05-04T08:00:00Z");
  const auto listed = paper({"versions", address});
  EXPECT_EQ(listed.status, 0) << listed.errors;
  EXPECT_THAT(listed.output, AllOf(HasSubstr("2026-05-01T08:00:00Z  " + std::to_string(silent.size()) + " bytes  " +
                                             store::sha256_of(silent) + "  ok\n"),
                                   HasSubstr("2026-05-04T08:00:00Z")));
  const auto got = paper({"diff", address});
  EXPECT_EQ(got.status, 1) << got.errors;
  EXPECT_THAT(got.output,
              AllOf(HasSubstr("seen 2026-05-03T08:00:00Z"), HasSubstr("30 June"), Not(HasSubstr("2026-05-01"))));
}

TEST_F(Paper, OneVersionIsNothingToCompareAndAnUnknownAddressIsSaidSo) {
  keep(leaving, "2026-05-03T08:00:00Z");
  const auto one = paper({"diff", address});
  EXPECT_EQ(one.status, 2);
  EXPECT_THAT(one.errors, HasSubstr("one version only"));
  const auto none = paper({"versions", "https://harrowmere.example/none.pdf"});
  EXPECT_EQ(none.status, 2);
  EXPECT_THAT(none.errors, HasSubstr("no version of such a paper"));
}

}  // namespace
}  // namespace boardwatch::cli
