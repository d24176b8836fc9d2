#include "core/catalogue.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "core/csv.hpp"
#include "core/date.hpp"

namespace boardwatch {
namespace {

using std::chrono::year;

const std::string header =
    "code,name,aliases,kind,type,region,icb_code,website,board_papers_url,opened,closed,successor_code\n";

Catalogue shipped() {
  std::ifstream file(BOARDWATCH_SOURCE_DIR "/config/organisations.csv");
  std::stringstream text;
  text << file.rdbuf();
  auto catalogue = Catalogue::parse(text.str());
  if (!catalogue) throw std::runtime_error(catalogue.error().where);
  return *std::move(catalogue);
}

Catalogue of(const std::string& rows) {
  auto catalogue = Catalogue::parse(header + rows);
  if (!catalogue) throw std::runtime_error(catalogue.error().where);
  return *std::move(catalogue);
}

std::string code_of(const Catalogue& catalogue, std::string_view name, std::optional<Date> day = {}) {
  const auto* organisation = catalogue.resolve(name, day);
  return organisation == nullptr ? "none" : organisation->code;
}

constexpr Date in_2022 = year(2022) / 3 / 1;
constexpr Date last_day_of_tavistock = year(2026) / 3 / 31;
constexpr Date in_autumn_2026 = year(2026) / 10 / 1;

std::string fault_of(const std::string& csv) {
  const auto catalogue = Catalogue::parse(csv);
  return catalogue ? "" : catalogue.error().where;
}

TEST(NameKey, DropsWordsThatAllTrustsShare) {
  EXPECT_EQ(name_key("The Christie NHS Foundation Trust"), "christie");
  EXPECT_EQ(name_key("Guy’s & St Thomas' NHS FT"), "guys and st thomas");
  EXPECT_EQ(name_key("NHS Sussex ICB"), name_key("NHS Sussex Integrated Care Board"));
}

TEST(NameKey, KeepsANameMadeOfSuchWordsOnly) { EXPECT_EQ(name_key("NHS Trust"), "nhs trust"); }

TEST(Catalogue, HasEveryActiveTrustAndBoard) {
  std::map<std::string, int> open;
  const auto catalogue = shipped();
  for (const auto& organisation : catalogue.all())
    if (!organisation.closed) ++open[organisation.kind];
  EXPECT_EQ(open["trust"], 202);
  EXPECT_EQ(open["icb"], 36);
  EXPECT_EQ(open.size(), 2u);
}

TEST(Catalogue, CodesAreUnique) {
  std::set<std::string> codes;
  const auto catalogue = shipped();
  for (const auto& organisation : catalogue.all())
    EXPECT_TRUE(codes.insert(organisation.code).second) << organisation.code;
}

TEST(Catalogue, EveryClosedBodyLeadsToAnOpenOne) {
  const auto catalogue = shipped();
  for (const auto& closed : catalogue.all()) {
    if (!closed.closed) continue;
    const Organisation* next = &closed;
    for (int steps = 0; next != nullptr && next->closed && steps < 10; ++steps)
      next = catalogue.by_code(next->successor_code);
    EXPECT_TRUE(next != nullptr && !next->closed) << closed.code;
  }
}

TEST(Catalogue, OnlyClosedBodiesHaveSuccessors) {
  const auto catalogue = shipped();
  for (const auto& organisation : catalogue.all())
    EXPECT_EQ(organisation.closed.has_value(), !organisation.successor_code.empty()) << organisation.code;
}

TEST(Catalogue, EveryOpenTrustBelongsToAnOpenBoard) {
  const auto catalogue = shipped();
  for (const auto& trust : catalogue.all()) {
    if (trust.kind != "trust" || trust.closed) continue;
    const auto* board = catalogue.by_code(trust.icb_code);
    EXPECT_TRUE(board != nullptr && board->kind == "icb" && !board->closed) << trust.code;
  }
}

TEST(Catalogue, AddressesAreOfTheWeb) {
  const auto catalogue = shipped();
  for (const auto& organisation : catalogue.all())
    for (const auto& address : {organisation.board_papers_url, organisation.website})
      EXPECT_TRUE(address.empty() || address.starts_with("https://") || address.starts_with("http://"))
          << organisation.code;
}

TEST(Catalogue, NoNameMeansTwoOpenBodies) {
  const auto catalogue = shipped();
  std::map<std::string, std::set<std::string>> owners;
  for (const auto& organisation : catalogue.all()) {
    if (organisation.closed) continue;
    owners[name_key(organisation.name)].insert(organisation.code);
    for (const auto& alias : organisation.aliases) owners[name_key(alias)].insert(organisation.code);
  }
  for (const auto& [name, codes] : owners) EXPECT_EQ(codes.size(), 1u) << name;
}

TEST(Catalogue, EveryNameOfAnOpenBodyResolvesToIt) {
  const auto catalogue = shipped();
  for (const auto& organisation : catalogue.all()) {
    if (organisation.closed) continue;
    EXPECT_EQ(code_of(catalogue, organisation.name, in_autumn_2026), organisation.code);
    for (const auto& alias : organisation.aliases)
      EXPECT_EQ(code_of(catalogue, alias, in_autumn_2026), organisation.code) << alias;
  }
}

TEST(Catalogue, EveryClosedBodyResolvesByItsNameWhileItWasOpen) {
  const auto catalogue = shipped();
  for (const auto& organisation : catalogue.all()) {
    if (!organisation.closed) continue;
    EXPECT_EQ(code_of(catalogue, organisation.name, *organisation.closed), organisation.code);
  }
}

TEST(Catalogue, NoAliasIsTheCodeOfAnotherBody) {
  const auto catalogue = shipped();
  for (const auto& organisation : catalogue.all())
    for (const auto& alias : organisation.aliases) EXPECT_EQ(catalogue.by_code(alias), nullptr) << alias;
}

TEST(Catalogue, NamesAreWrittenInMixedCase) {
  const auto catalogue = shipped();
  for (const auto& organisation : catalogue.all())
    EXPECT_TRUE(std::any_of(organisation.name.begin(), organisation.name.end(), [](char c) {
      return c >= 'a' && c <= 'z';
    })) << organisation.name;
}

TEST(Catalogue, PaperOf2022ResolvesToTavistockAsItWas) {
  const auto catalogue = shipped();
  for (const auto* name : {"Tavistock and Portman NHS Foundation Trust", "the Tavistock and Portman",
                           "Tavistock & Portman NHS FT", "Tavistock", "RNK"})
    EXPECT_EQ(code_of(catalogue, name, in_2022), "RNK") << name;
}

TEST(Catalogue, TavistockMeansItsSuccessorFromTheDayAfterItClosed) {
  const auto catalogue = shipped();
  EXPECT_EQ(code_of(catalogue, "Tavistock and Portman", last_day_of_tavistock), "RNK");
  EXPECT_EQ(code_of(catalogue, "Tavistock and Portman", add_days(last_day_of_tavistock, 1)), "G6V2S");
  EXPECT_EQ(code_of(catalogue, "Tavistock", add_days(last_day_of_tavistock, 1)), "G6V2S");
  EXPECT_EQ(code_of(catalogue, "Tavistock and Portman"), "G6V2S");
}

TEST(Catalogue, BodySharedOutAmongSeveralStaysItself) {
  EXPECT_EQ(code_of(shipped(), "Mid Staffordshire NHS Foundation Trust", in_autumn_2026), "RJD");
}

TEST(Catalogue, BoardIsNotTheTrustOfTheSamePlace) {
  const auto catalogue = shipped();
  EXPECT_EQ(code_of(catalogue, "Norfolk and Suffolk NHS Foundation Trust", in_autumn_2026), "RMY");
  EXPECT_EQ(code_of(catalogue, "NHS Norfolk and Suffolk ICB", in_autumn_2026), "T6Y0W");
}

TEST(Catalogue, PlaceThatSeveralTrustsShareMeansNone) {
  const auto catalogue = shipped();
  for (const auto* name : {"Sussex", "Liverpool", "Birmingham", "MFT", "NHS England"})
    EXPECT_EQ(code_of(catalogue, name, in_autumn_2026), "none") << name;
}

// Where the lists that the shipped one was made from are there, it must agree with them.
class AgainstTheLists : public testing::Test {
 protected:
  /// Rows by the names of their columns; none where the file is not there.
  static std::vector<std::map<std::string, std::string>> rows_of(const std::string& name) {
    std::ifstream file(BOARDWATCH_SOURCE_DIR "/../shared/data/" + name);
    std::stringstream text;
    text << file.rdbuf();
    const auto csv = text.str();
    CsvReader records(csv);
    std::vector<std::map<std::string, std::string>> rows;
    const auto columns = records.next();
    while (const auto record = columns ? records.next() : std::nullopt) {
      auto& row = rows.emplace_back();
      for (std::size_t i = 0; i < columns->fields.size(); ++i) row[columns->fields[i]] = record->fields.at(i);
    }
    return rows;
  }
  static std::string day(const std::optional<Date>& date) { return date ? to_iso(*date) : ""; }

  const Catalogue catalogue = shipped();
};

TEST_F(AgainstTheLists, EveryTrustIsThereWithItsNameBoardAndPage) {
  const auto rows = rows_of("nhs-trusts.csv");
  if (rows.empty()) GTEST_SKIP() << "../shared/data/nhs-trusts.csv is not there";
  EXPECT_EQ(rows.size(), 202u);
  for (const auto& row : rows) {
    const auto* trust = catalogue.by_code(row.at("ods_code"));
    ASSERT_NE(trust, nullptr) << row.at("ods_code");
    EXPECT_EQ(trust->name, row.at("name"));
    EXPECT_EQ(trust->region, row.at("region")) << trust->code;
    EXPECT_EQ(trust->icb_code, row.at("icb_code")) << trust->code;
    EXPECT_EQ(trust->website, row.at("website")) << trust->code;
    EXPECT_EQ(trust->board_papers_url, row.at("board_papers_url")) << trust->code;
    EXPECT_EQ(day(trust->opened), row.at("open_date")) << trust->code;
    EXPECT_FALSE(trust->closed) << trust->code;
    if (const auto& official = row.at("ods_name"); !official.empty()) {
      EXPECT_EQ(code_of(catalogue, official, in_autumn_2026), trust->code) << official;
    }
  }
}

TEST_F(AgainstTheLists, EveryBoardIsThereWithItsNameAndPage) {
  const auto rows = rows_of("icbs.csv");
  if (rows.empty()) GTEST_SKIP() << "../shared/data/icbs.csv is not there";
  EXPECT_EQ(rows.size(), 48u);
  for (const auto& row : rows) {
    const auto* board = catalogue.by_code(row.at("icb_code"));
    ASSERT_NE(board, nullptr) << row.at("icb_code");
    EXPECT_EQ(board->name, row.at("name"));
    EXPECT_EQ(board->board_papers_url, row.at("board_papers_url")) << board->code;
    EXPECT_EQ(day(board->closed), row.at("close_date")) << board->code;
    EXPECT_EQ(board->closed.has_value(), row.at("status") != "active") << board->code;
  }
}

TEST_F(AgainstTheLists, EveryBodyThatWentToAnotherNamesOneOfItsSuccessors) {
  const auto rows = rows_of("successors.csv");
  if (rows.empty()) GTEST_SKIP() << "../shared/data/successors.csv is not there";
  std::map<std::string, std::set<std::string>> successors;
  for (const auto& row : rows)
    if (!row.at("new_code").empty()) successors[row.at("old_code")].insert(row.at("new_code"));
  for (const auto& [old_code, heirs] : successors) {
    const auto* closed = catalogue.by_code(old_code);
    ASSERT_NE(closed, nullptr) << old_code;
    EXPECT_TRUE(heirs.contains(closed->successor_code)) << old_code << " -> " << closed->successor_code;
  }
}

/// What follows `key` on the lines of the shipped config/sources.yaml.
std::vector<std::string> values_in_sources(const std::string& key) {
  std::ifstream file(BOARDWATCH_SOURCE_DIR "/config/sources.yaml");
  std::vector<std::string> values;
  for (std::string line; std::getline(file, line);)
    if (line.starts_with(key)) values.push_back(line.substr(key.size(), line.find("  #", key.size()) - key.size()));
  return values;
}

TEST(ShippedSources, BelongToOpenBodies) {
  const auto catalogue = shipped();
  const auto codes = values_in_sources("  organisation: ");
  EXPECT_GT(codes.size(), 200u);
  for (const auto& code : codes) {
    const auto* organisation = catalogue.by_code(code);
    EXPECT_TRUE(organisation != nullptr && !organisation->closed) << code;
  }
}

TEST(ShippedSources, WatchTheBoardPageOfEveryOpenBody) {
  const auto catalogue = shipped();
  const auto pages = values_in_sources("  page: ");
  std::set<std::string> watched;
  for (const auto& page : pages) watched.insert(page.starts_with('"') ? page.substr(1, page.size() - 2) : page);
  for (const auto& organisation : catalogue.all()) {
    if (organisation.closed || organisation.board_papers_url.empty()) continue;
    EXPECT_TRUE(watched.contains(organisation.board_papers_url)) << organisation.code;
  }
}

TEST(ShippedSources, HaveIdsOfTheirOwn) {
  const auto ids = values_in_sources("- id: ");
  EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), ids.size());
  EXPECT_EQ(ids.front(), "inbox");
}

TEST(Catalogue, FullNameBeatsAnotherBodysAlias) {
  const auto catalogue = of("AA1,Elm Vale NHS Trust,,trust,,,,,,,,\nAA2,Ash Vale NHS Trust,Elm Vale,trust,,,,,,,,\n");
  EXPECT_EQ(code_of(catalogue, "Elm Vale"), "AA1");
}

TEST(Catalogue, AliasOfTwoOpenBodiesMeansNeither) {
  const auto catalogue = of("AA1,Elm Vale NHS Trust,Vale,trust,,,,,,,,\nAA2,Ash Vale NHS Trust,Vale,trust,,,,,,,,\n");
  EXPECT_EQ(code_of(catalogue, "Vale"), "none");
}

TEST(Catalogue, AliasSharedWithAMergedBodyMeansThatBodyWhileItWasOpen) {
  const auto catalogue =
      of("AA1,Elm Vale NHS Trust,The Elms,trust,,,,,,,2020-06-30,AA2\nAA2,Ash Vale NHS Trust,The Elms,trust,,,,,,,,\n");
  EXPECT_EQ(code_of(catalogue, "Elms", Date(year(2020) / 6 / 30)), "AA1");
  EXPECT_EQ(code_of(catalogue, "Elms", Date(year(2020) / 7 / 1)), "AA2");
}

TEST(CatalogueParse, ReadsQuotedFieldsAndAliases) {
  const auto catalogue =
      of("AA1,\"Elm, Ash \"\"and\"\" Oak NHS Trust\",EAO| |Elm Ash ,trust,Acute,North,QQ1,,,1999-04-01,,\r\n");
  const auto& organisation = catalogue.all().front();
  EXPECT_EQ(organisation.name, "Elm, Ash \"and\" Oak NHS Trust");
  EXPECT_THAT(organisation.aliases, testing::ElementsAre("EAO", "Elm Ash"));
  EXPECT_EQ(organisation.opened, Date(year(1999) / 4 / 1));
}

TEST(CatalogueParse, ByteOrderMarkOfASpreadsheetIsSkipped) { EXPECT_EQ(fault_of("\xEF\xBB\xBF" + header), ""); }

TEST(CatalogueToCsv, GivesTheShippedFileBackByteForByte) {
  std::ifstream file(BOARDWATCH_SOURCE_DIR "/config/organisations.csv");
  std::stringstream text;
  text << file.rdbuf();
  EXPECT_EQ(Catalogue::to_csv(shipped().all()), text.str());
}

TEST(CatalogueParse, BlankLinesAndAMissingLastLineBreakDoNotMatter) {
  EXPECT_EQ(of("\nAA1,Elm Vale NHS Trust,,trust,,,,,,,,").all().size(), 1u);
}

TEST(CatalogueParse, FaultsNameTheLine) {
  using testing::HasSubstr;
  EXPECT_THAT(fault_of("code,name\n"), HasSubstr("line 1"));
  EXPECT_THAT(fault_of(header + "AA1,Elm,,trust,,,,,,,,\nAA1,Ash,,trust,,,,,,,,\n"), HasSubstr("line 3: code AA1"));
  EXPECT_THAT(fault_of(header + "AA1,Elm,,trust\n"), HasSubstr("line 2: 4 fields"));
  EXPECT_THAT(fault_of(header + "AA1,Elm,,trust,,,,,,30/06/2020,,\n"), HasSubstr("\"30/06/2020\" is no date"));
  EXPECT_THAT(fault_of(header + ",Elm,,trust,,,,,,,,\n"), HasSubstr("line 2: code and name"));
}

}  // namespace
}  // namespace boardwatch
