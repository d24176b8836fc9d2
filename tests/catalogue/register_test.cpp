#include "catalogue/register.hpp"

#include <gmock/gmock.h>

namespace boardwatch::catalogue {
namespace {

using std::chrono::year;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

/// A line of etr.csv with invented contents.
std::string body(const std::string& code, const std::string& name, const std::string& opened = "19910401", const std::string& closed = "") {
  return "\"" + code + "\",\"" + name + "\",\"Y56\",\"QMF\",\"1 HIGH STREET\",\"\",\"\",\"TOWN\",\"\",\"E1 1AA\",\"" + opened + "\",\"" + closed +
         "\",\"\",\"\",\"\",\"\",\"\",\"0300 000000\",\"\",\"\",\"\",\"1\",\"\",\"H\",\"\",\"\",\"\"\r\n";
}

std::string fault_of(std::string_view text) {
  const auto read = read_register(text, "file");
  return read ? "it was taken" : read.error().where;
}

TEST(ReadRegister, TakesTheColumnsOfTheOfficialFiles) {
  const auto read = read_register(body("XY1", "HARROWMERE  NHS TRUST") + body("XY2", "ELM VALE NHS TRUST", "20010401", "20240930"), "etr.csv");
  ASSERT_TRUE(read) << read.error().where;
  ASSERT_EQ(read->bodies.size(), 2u);
  const auto& first = read->bodies[0];
  EXPECT_EQ(first.place, "etr.csv, line 1");
  EXPECT_EQ(first.code, "XY1");
  EXPECT_EQ(first.name, "HARROWMERE NHS TRUST");
  EXPECT_EQ(first.region_code, "Y56");
  EXPECT_EQ(first.icb_code, "QMF");
  EXPECT_EQ(first.opened, Date(year(1991) / 4 / 1));
  EXPECT_EQ(first.closed, std::nullopt);
  EXPECT_EQ(read->bodies[1].closed, Date(year(2024) / 9 / 30));
}

TEST(ReadRegister, TakesSuccessors) {
  const auto read = read_register("\"XY2\",\"XY1\",\"R\",\"20241001\",\"1\"\n", "succ.csv");
  ASSERT_TRUE(read) << read.error().where;
  ASSERT_EQ(read->successions.size(), 1u);
  EXPECT_EQ(read->successions[0].place, "succ.csv, line 1");
  EXPECT_EQ(read->successions[0].old_code, "XY2");
  EXPECT_EQ(read->successions[0].new_code, "XY1");
  EXPECT_EQ(read->successions[0].effective, Date(year(2024) / 10 / 1));
}

TEST(ReadRegister, TakesBoardPages) {
  const auto read = read_register(
      "[\n {\n  \"ods_code\": \"XY1\",\n  \"names\": [\"Harrowmere NHS Trust\", \"Harrowmere  Hospitals\", 7],\n  \"url\": \"https://harrowmere.example/board/\"\n },\n"
      " {\n  \"ods_code\": \"XY2\",\n  \"url\": null\n }\n]\n",
      "trust_urls.json");
  ASSERT_TRUE(read) << read.error().where;
  ASSERT_EQ(read->pages.size(), 2u);
  EXPECT_EQ(read->pages[0].place, "trust_urls.json, line 3");
  EXPECT_THAT(read->pages[0].names, ElementsAre("Harrowmere NHS Trust", "Harrowmere Hospitals"));
  EXPECT_EQ(read->pages[0].address, "https://harrowmere.example/board/");
  EXPECT_EQ(read->pages[1].place, "trust_urls.json, line 8");
  EXPECT_EQ(read->pages[1].address, "");
}

TEST(ReadRegister, NamesTheLineOfAFault) {
  EXPECT_THAT(fault_of(""), HasSubstr("file, line 1: there is no line"));
  EXPECT_THAT(fault_of(body("XY1", "A") + "\"XY2\",\"B\"\n"), HasSubstr("file, line 2: 2 columns where the register has 27"));
  EXPECT_THAT(fault_of(body("xy1", "A")), HasSubstr("file, line 1: has no code and name"));
  EXPECT_THAT(fault_of(body("XY1", "A") + body("XY2", "B", "1991-04-01")), AllOf(HasSubstr("file, line 2"), HasSubstr("\"1991-04-01\" is no day (YYYYMMDD)")));
  EXPECT_THAT(fault_of(body("XY1", "A", "20230231")), HasSubstr("is no day"));
  EXPECT_THAT(fault_of("A12,B12,R,20241001,1\nA12,B12,R,,1\n"), HasSubstr("file, line 2: needs an old code, a new code"));
  EXPECT_THAT(fault_of("A12,B12,R,20241001,1\nA12,B12\n"), HasSubstr("file, line 2: 2 columns where a list of successors has 5"));
  EXPECT_THAT(fault_of("{\"ods_code\":\"XY1\"}"), HasSubstr("file, line 1: must be a list of objects"));
  EXPECT_THAT(fault_of("[\n{\"ods_code\": \"XY1\"},\n7]"), HasSubstr("file, line 2: after it comes a member without an \"ods_code\""));
  EXPECT_THAT(fault_of("[1"), HasSubstr("file: "));
  EXPECT_THAT(fault_of("\xFF\xFE"), HasSubstr("file: is not UTF-8"));
}

TEST(ReadRegister, AListWithTheHeaderOfSomethingElseIsRefused) { EXPECT_THAT(fault_of("code,name,aliases,kind,type,region,icb_code,website,board_papers_url,opened,closed,successor_code\n"), HasSubstr("no code and name")); }

}  // namespace
}  // namespace boardwatch::catalogue
