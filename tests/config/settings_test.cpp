#include "daemon/config/settings.hpp"

#include <gmock/gmock.h>
#include <stdlib.h>

#include <fstream>

namespace boardwatch::config {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;

constexpr const char* plain = "state: state\nsources: sources.yaml\n";
constexpr const char* one_source = "- id: one\n  page: https://one.example/board/\n";

class SettingsTest : public testing::Test {
 protected:
  SettingsTest() {
    std::string name = (fs::temp_directory_path() / "bw-config-XXXXXX").string();
    if (mkdtemp(name.data()) != nullptr) folder = name;
  }
  ~SettingsTest() override {
    std::error_code ignored;
    fs::remove_all(folder, ignored);
  }

  void write(const std::string& name, const std::string& text) const {
    fs::create_directories((folder / name).parent_path());
    std::ofstream(folder / name, std::ios::binary) << text;
  }

  Result<Settings> load_with(const std::string& main, const std::string& sources) const {
    write("boardwatch.yaml", main);
    write("sources.yaml", sources);
    return load(folder / "boardwatch.yaml");
  }

  std::string refusal(const std::string& main, const std::string& sources, Errc code = Errc::bad_config) const {
    const auto settings = load_with(main, sources);
    if (settings) return "it was taken";
    EXPECT_EQ(settings.error().code, code) << settings.error().where;
    return settings.error().where;
  }
  std::string main_refusal(const std::string& main) const { return refusal(main, one_source); }
  std::string source_refusal(const std::string& sources) const { return refusal(plain, sources); }

  std::string at_main(const std::string& place) const { return (folder / "boardwatch.yaml").string() + ":" + place + ": "; }
  std::string at_source(const std::string& place) const { return (folder / "sources.yaml").string() + ":" + place + ": "; }

  fs::path folder;
};

TEST(ShippedConfiguration, IsInOrder) {
  const fs::path root = BOARDWATCH_SOURCE_DIR;
  const auto settings = load(root / "config/boardwatch.yaml");
  ASSERT_TRUE(settings) << settings.error().where;
  EXPECT_EQ(settings->state, root / "var");
  EXPECT_GT(settings->sources.size(), 100u);
  EXPECT_GT(settings->catalogue->all().size(), 100u);
  EXPECT_FALSE(settings->rules.all().empty());
  EXPECT_EQ(settings->endpoint, "tcp://127.0.0.1:5560");
  EXPECT_EQ(settings->contact, "");
  EXPECT_EQ(settings->sources.front().location, (root / "inbox").string());
}

TEST(ShippedConfiguration, IsThereWithoutAnyFile) {
  const auto settings = shipped();
  ASSERT_TRUE(settings) << settings.error().where;
  EXPECT_EQ(settings->state, fs::absolute("var"));
  EXPECT_TRUE(settings->file.empty());
  EXPECT_TRUE(settings->sources.empty());
  EXPECT_FALSE(settings->rules.all().empty());
  EXPECT_NE(settings->catalogue->by_code("RR8"), nullptr);
}

TEST_F(SettingsTest, NeedOnlyStateAndSources) {
  const auto settings = load_with(plain, one_source);
  ASSERT_TRUE(settings) << settings.error().where;
  EXPECT_EQ(settings->file, folder / "boardwatch.yaml");
  EXPECT_NE(settings->catalogue->by_code("RR8"), nullptr);
  EXPECT_FALSE(settings->rules.all().empty());
  EXPECT_EQ(settings->endpoint, "tcp://127.0.0.1:5560");
  EXPECT_EQ(settings->heartbeat, std::chrono::seconds(5));
  EXPECT_TRUE(settings->reader.empty());
  EXPECT_EQ(settings->proxy, "");
  EXPECT_EQ(settings->quiet, std::nullopt);
  EXPECT_EQ(settings->keep, default_keep);
}

TEST_F(SettingsTest, TakeEveryKey) {
  const auto settings = load_with(std::string(plain) +
                                      "reader: bin/boardwatch-read\npublish:\n  endpoint: ipc:///run/boardwatch/live\n  heartbeat: 2 minutes\n"
                                      "fetch:\n  contact: https://news.example/about\n  proxy: http://proxy.example:3128\n  quiet_hours: 22:00-06:00\nkeep: 18 months\n",
                                  one_source);
  ASSERT_TRUE(settings) << settings.error().where;
  EXPECT_EQ(settings->endpoint, "ipc:///run/boardwatch/live");
  EXPECT_EQ(settings->heartbeat, std::chrono::minutes(2));
  EXPECT_EQ(settings->contact, "https://news.example/about");
  EXPECT_EQ(settings->reader, folder / "bin/boardwatch-read");
  EXPECT_EQ(settings->proxy, "http://proxy.example:3128");
  EXPECT_EQ(settings->quiet, (QuietHours{22 * 60, 6 * 60}));
  EXPECT_EQ(settings->keep, std::chrono::days(18 * 30));
}

TEST_F(SettingsTest, PathsAreRelativeToTheFileThatHoldsThem) {
  write("boardwatch.yaml", "state: ../elsewhere/state\nsources: lists/sources.yaml\n");
  write("lists/sources.yaml", "- id: inbox\n  folder: ../papers\n");
  const auto settings = load(folder / "boardwatch.yaml");
  ASSERT_TRUE(settings) << settings.error().where;
  EXPECT_EQ(settings->state, folder.parent_path() / "elsewhere/state");
  EXPECT_EQ(settings->sources.at(0).location, (fs::canonical(folder) / "papers").string());
}

TEST_F(SettingsTest, ASourceTakesEveryKey) {
  const auto settings = load_with(plain,
                                  "- id: one\n  feed: http://one.example/feed\n  organisation: RR8\n  every: 10 minutes\n  max_papers: 3\n"
                                  "  max_age: 30 days\n  allow_private: true\n  ignore_robots: true\n  quiet_hours: 23:30-05:15\n  papers_a_year: 6\n"
                                  "  also_hosts: [Papers.one.example, media.example]\n  allow_downgrade: true\n");
  ASSERT_TRUE(settings) << settings.error().where;
  const auto& source = settings->sources.at(0);
  EXPECT_EQ(source.id, "one");
  EXPECT_EQ(source.kind, SourceKind::feed);
  EXPECT_EQ(source.location, "http://one.example/feed");
  EXPECT_EQ(source.organisation_code, "RR8");
  EXPECT_EQ(source.interval, std::chrono::minutes(10));
  EXPECT_EQ(source.max_papers, 3);
  EXPECT_EQ(source.max_age_days, 30);
  EXPECT_TRUE(source.allow_private);
  EXPECT_TRUE(source.ignore_robots);
  EXPECT_EQ(source.quiet, (QuietHours{23 * 60 + 30, 5 * 60 + 15}));
  EXPECT_EQ(source.papers_a_year, 6);
  EXPECT_EQ(source.more_hosts, (std::vector<std::string>{"papers.one.example", "media.example"}));
  EXPECT_TRUE(source.allow_downgrade);
}

TEST_F(SettingsTest, ASourceNeedsLittle) {
  const auto settings = load_with(plain, "- {id: one, page: 'https://one.example/'}\n- {id: two, folder: in}\n");
  ASSERT_TRUE(settings) << settings.error().where;
  const auto& page = settings->sources.at(0);
  EXPECT_EQ(page.interval, std::chrono::hours(1));
  EXPECT_EQ(page.max_papers, 12);
  EXPECT_EQ(page.max_age_days, 0);
  EXPECT_FALSE(page.allow_private);
  EXPECT_FALSE(page.ignore_robots);
  EXPECT_FALSE(page.allow_downgrade);
  EXPECT_EQ(page.quiet, std::nullopt);
  EXPECT_EQ(page.papers_a_year, std::nullopt);
  EXPECT_TRUE(page.more_hosts.empty());
  EXPECT_EQ(page.organisation_code, std::nullopt);
  EXPECT_EQ(settings->sources.at(1).interval, std::chrono::seconds(2));
}

TEST_F(SettingsTest, ASourceHasTheQuietHoursOfAllUnlessItNamesItsOwn) {
  const auto settings = load_with(std::string(plain) + "fetch:\n  quiet_hours: 00:00-06:00\n", std::string(one_source) +
                                      "- {id: own, page: 'https://two.example/', quiet_hours: '01:00-02:00'}\n- {id: awake, page: 'https://three.example/', quiet_hours: none}\n");
  ASSERT_TRUE(settings) << settings.error().where;
  EXPECT_EQ(settings->find("one")->quiet, (QuietHours{0, 360}));
  EXPECT_EQ(settings->find("own")->quiet, (QuietHours{60, 120}));
  EXPECT_EQ(settings->find("awake")->quiet, std::nullopt);
}

TEST_F(SettingsTest, PapersMayBeKeptForEver) {
  const auto settings = load_with(std::string(plain) + "keep: for ever\n", one_source);
  ASSERT_TRUE(settings) << settings.error().where;
  EXPECT_EQ(settings->keep, std::nullopt);
}

TEST_F(SettingsTest, FindTheirSourcesById) {
  const auto settings = load_with(plain, std::string(one_source) + "- {id: two, folder: in}\n");
  ASSERT_TRUE(settings) << settings.error().where;
  ASSERT_NE(settings->find("two"), nullptr);
  EXPECT_EQ(settings->find("two")->kind, SourceKind::folder);
  EXPECT_EQ(settings->find("three"), nullptr);
  const auto copy = *settings;  // and a copy finds its own
  EXPECT_EQ(copy.find("one"), &copy.sources.front());
}

TEST_F(SettingsTest, MayNameTenThousandSources) {
  std::string sources;
  for (int i = 0; i < 10'000; ++i)
    sources += "- id: trust-" + std::to_string(i) + "\n  page: https://trust-" + std::to_string(i) + ".example/about-us/board/papers/\n  max_age: 120 days\n  organisation: RR8\n  every: 6 hours\n";
  const auto settings = load_with(plain, sources);
  ASSERT_TRUE(settings) << settings.error().where;
  EXPECT_EQ(settings->sources.size(), 10'000u);
  ASSERT_NE(settings->find("trust-9999"), nullptr);
  EXPECT_EQ(settings->find("trust-9999")->location, "https://trust-9999.example/about-us/board/papers/");
}

TEST_F(SettingsTest, UnknownKeysAreRefusedWithWhatWasMeant) {
  EXPECT_THAT(main_refusal("state: state\nsauces: sources.yaml\n"), AllOf(HasSubstr(at_main("2:1")), HasSubstr("did you mean \"sources\"?")));
  EXPECT_THAT(main_refusal(std::string(plain) + "publish:\n  endpiont: tcp://127.0.0.1:1\n"),
              AllOf(HasSubstr(at_main("4:3")), HasSubstr("did you mean \"endpoint\"?")));
  EXPECT_THAT(main_refusal(std::string(plain) + "fetch:\n  allow_private: true\n"), AllOf(HasSubstr(at_main("4:3")), HasSubstr("allow_private")));
  EXPECT_THAT(source_refusal("- id: one\n  pgae: https://one.example/\n"), AllOf(HasSubstr(at_source("2:3")), HasSubstr("did you mean \"page\"?")));
}

TEST_F(SettingsTest, StateIsCompulsory) {
  EXPECT_THAT(main_refusal("sources: sources.yaml\n"), AllOf(HasSubstr(at_main("1:1")), HasSubstr("\"state\" is missing")));
}

TEST_F(SettingsTest, SourcesAreCompulsory) {
  EXPECT_THAT(main_refusal("state: state\n"), AllOf(HasSubstr(at_main("1:1")), HasSubstr("\"sources\" is missing")));
}

TEST_F(SettingsTest, AKeyWithoutValueIsRefused) {
  EXPECT_THAT(main_refusal("state:\nsources: sources.yaml\n"), AllOf(HasSubstr(at_main("1:1")), HasSubstr("give it a value")));
}

TEST_F(SettingsTest, WhatIsNoYamlIsRefusedWithItsLine) {
  EXPECT_THAT(main_refusal("state: state\nsources: [sources.yaml\n"), HasSubstr((folder / "boardwatch.yaml").string() + ":"));
}

TEST_F(SettingsTest, AnEmptyFileIsRefused) {
  EXPECT_THAT(main_refusal(""), HasSubstr("boardwatch.yaml"));
  EXPECT_THAT(source_refusal(""), HasSubstr("sources.yaml"));
}

TEST_F(SettingsTest, AnIdIsThereOnce) {
  EXPECT_THAT(source_refusal(std::string(one_source) + one_source), AllOf(HasSubstr(at_source("3:3")), HasSubstr("the id \"one\" is there twice")));
}

TEST_F(SettingsTest, ASourceNeedsAnId) {
  EXPECT_THAT(source_refusal("- page: https://one.example/\n"), AllOf(HasSubstr(at_source("1:3")), HasSubstr("needs an \"id\"")));
}

TEST_F(SettingsTest, ASourceIsOfOneKind) {
  const auto wanted = AllOf(HasSubstr(at_source("1:3")), HasSubstr("exactly one of \"page\", \"feed\" and \"folder\""));
  EXPECT_THAT(source_refusal("- id: one\n  page: https://one.example/\n  feed: https://one.example/feed\n"), wanted);
  EXPECT_THAT(source_refusal("- id: one\n  every: 1 hour\n"), wanted);
}

TEST_F(SettingsTest, SourcesAreAList) {
  EXPECT_THAT(source_refusal("id: one\npage: https://one.example/\n"), AllOf(HasSubstr(at_source("1:1")), HasSubstr("must be a list of sources")));
}

TEST_F(SettingsTest, AnAddressIsOfTheWeb) {
  for (const auto* address : {"one.example/board", "ftp://one.example/", "file:///etc/passwd"})
    EXPECT_THAT(source_refusal("- id: one\n  page: " + std::string(address) + "\n"), AllOf(HasSubstr(at_source("2:9")), HasSubstr("begins with http:// or https://")));
}

TEST_F(SettingsTest, AnOrganisationIsInTheCatalogue) {
  EXPECT_THAT(source_refusal(std::string(one_source) + "  organisation: NOBODY\n"),
              AllOf(HasSubstr(at_source("3:17")), HasSubstr("no organisation has the code \"NOBODY\""), HasSubstr("\"organisations\"")));
}

TEST_F(SettingsTest, ADurationIsANumberAndAUnit) {
  for (const auto* text : {"often", "6", "6hours", "0 hours", "-1 hours", "1.5 hours", "6 weeks", "99999999 days"})
    EXPECT_THAT(source_refusal(std::string(one_source) + "  every: " + text + "\n"), AllOf(HasSubstr(at_source("3:10")), HasSubstr("\"6 hours\""))) << text;
  EXPECT_THAT(main_refusal(std::string(plain) + "publish:\n  heartbeat: soon\n"), AllOf(HasSubstr(at_main("4:14")), HasSubstr("heartbeat")));
}

TEST_F(SettingsTest, QuietHoursAreTwoTimesOfDay) {
  for (const auto* text : {"at night", "22-06", "22:00", "22:00-", "-06:00", "24:00-06:00", "22:60-06:00", "22:00-22:00", "2:00-06:00", "22.00-06.00", "+1:00-06:00"}) {
    EXPECT_THAT(source_refusal(std::string(one_source) + "  quiet_hours: \"" + text + "\"\n"), AllOf(HasSubstr(at_source("3:16")), HasSubstr("quiet_hours"), HasSubstr("\"22:00-06:00\""))) << text;
    EXPECT_THAT(main_refusal(std::string(plain) + "fetch:\n  quiet_hours: \"" + text + "\"\n"), AllOf(HasSubstr(at_main("4:16")), HasSubstr("\"22:00-06:00\""))) << text;
  }
}

TEST_F(SettingsTest, PapersAreKeptForDaysMonthsOrYears) {
  for (const auto* text : {"long", "2", "0 years", "-1 years", "3 weeks", "2years", "101 years", "9999999 years"})
    EXPECT_THAT(main_refusal(std::string(plain) + "keep: " + text + "\n"), AllOf(HasSubstr(at_main("3:7")), HasSubstr("keep"), HasSubstr("\"2 years\""), HasSubstr("\"for ever\""))) << text;
}

TEST_F(SettingsTest, AProxyIsASchemeAHostAndAPort) {
  for (const auto* text : {"proxy.example:3128", "socks5://proxy.example", "http://", "http://user:secret@proxy.example:3128", "http://proxy.example/path", "http://a b"})
    EXPECT_THAT(main_refusal(std::string(plain) + "fetch:\n  proxy: \"" + text + "\"\n"), HasSubstr(at_main("4:10"))) << text;
  EXPECT_THAT(main_refusal(std::string(plain) + "fetch:\n  proxy: http://me:x@proxy.example\n"), HasSubstr("names and passwords are not taken"));
}

TEST_F(SettingsTest, FurtherHostsAreNames) {
  for (const auto* text : {"https://papers.example", "papers.example/files", "papers.example:8080", "*.example", ".example", "a..example", "papers example"})
    EXPECT_THAT(source_refusal(std::string(one_source) + "  also_hosts: [media.example, \"" + text + "\"]\n"), AllOf(HasSubstr(at_source("3:31")), HasSubstr("no name of a host"))) << text;
  EXPECT_THAT(source_refusal(std::string(one_source) + "  also_hosts: []\n"), AllOf(HasSubstr(at_source("3:15")), HasSubstr("empty list")));
}

TEST_F(SettingsTest, PapersAYearAreCounted) {
  for (const auto* text : {"0", "367", "six", "6.5"}) EXPECT_THAT(source_refusal(std::string(one_source) + "  papers_a_year: " + text + "\n"), AllOf(HasSubstr(at_source("3:18")), HasSubstr("from 1 to 366"))) << text;
}

TEST_F(SettingsTest, AnIdIsOneShortLine) {
  EXPECT_THAT(source_refusal("- id: \"one\\ntwo\"\n  page: https://one.example/\n"), AllOf(HasSubstr(at_source("1:7")), HasSubstr("one line")));
  EXPECT_THAT(source_refusal("- id: " + std::string(101, 'x') + "\n  page: https://one.example/\n"), AllOf(HasSubstr(at_source("1:7")), HasSubstr("100 bytes")));
}

TEST_F(SettingsTest, AnAddressHasNoSpaces) {
  for (const auto* address : {"https://one.example/board papers", "https://one.example/\\r\\nX-Evil: 1", "https://one.example/\\u0000"})
    EXPECT_THAT(source_refusal("- id: one\n  page: \"" + std::string(address) + "\"\n"), AllOf(HasSubstr(at_source("2:9")), HasSubstr("spaces or control characters"))) << address;
}

TEST_F(SettingsTest, AnAgeIsInWholeDays) {
  EXPECT_THAT(source_refusal(std::string(one_source) + "  max_age: 12 hours\n"), AllOf(HasSubstr(at_source("3:12")), HasSubstr("max_age"), HasSubstr("days")));
}

TEST_F(SettingsTest, ASwitchIsTrueOrFalse) {
  EXPECT_THAT(source_refusal(std::string(one_source) + "  ignore_robots: yes\n"), AllOf(HasSubstr(at_source("3:18")), HasSubstr("must be true or false")));
  EXPECT_THAT(source_refusal(std::string(one_source) + "  allow_downgrade: 1\n"), AllOf(HasSubstr(at_source("3:20")), HasSubstr("must be true or false")));
}

TEST_F(SettingsTest, PapersAreCounted) {
  EXPECT_THAT(source_refusal(std::string(one_source) + "  max_papers: 0\n"), AllOf(HasSubstr(at_source("3:15")), HasSubstr("a whole number from 1")));
}

TEST_F(SettingsTest, AContactIsOneAddressOnOneLine) {
  for (const auto* contact : {R"("https://news.example/\r\nX-Evil: 1")", R"("a\nb")", R"("our newsroom")", R"("a\tb")", R"("a\u00e9b")"})
    EXPECT_THAT(main_refusal(std::string(plain) + "fetch:\n  contact: " + contact + "\n"), AllOf(HasSubstr(at_main("4:12")), HasSubstr("one address without spaces")))
        << contact;
}

TEST_F(SettingsTest, AnEndpointIsOfThisMachine) {
  for (const auto* endpoint : {"tcp://0.0.0.0:5560", "tcp://*:5560", "localhost:5560"})
    EXPECT_THAT(main_refusal(std::string(plain) + "publish:\n  endpoint: \"" + endpoint + "\"\n"), AllOf(HasSubstr(at_main("4:13")), HasSubstr("use tcp://127.0.0.1:PORT or ipc://PATH")))
        << endpoint;
}

TEST_F(SettingsTest, AnEmptyContactIsNone) {
  const auto settings = load_with(std::string(plain) + "fetch:\n  contact: \"\"\n", one_source);
  ASSERT_TRUE(settings) << settings.error().where;
  EXPECT_EQ(settings->contact, "");
}

TEST_F(SettingsTest, FilesThatCannotBeReadAreNamed) {
  const auto nothing = load(folder / "nothing.yaml");
  ASSERT_FALSE(nothing);
  EXPECT_EQ(nothing.error().code, Errc::not_found);
  EXPECT_THAT(nothing.error().where, AllOf(HasSubstr((folder / "nothing.yaml").string()), HasSubstr("is the path right")));
  EXPECT_THAT(refusal("state: state\nsources: gone.yaml\n", "", Errc::not_found), HasSubstr((folder / "gone.yaml").string()));
  EXPECT_THAT(refusal(std::string(plain) + "organisations: gone.csv\n", one_source, Errc::not_found), HasSubstr((folder / "gone.csv").string()));
  EXPECT_THAT(refusal(std::string(plain) + "rules: gone\n", one_source, Errc::not_found), AllOf(HasSubstr((folder / "gone").string()), HasSubstr("the folder of rules")));
}

TEST_F(SettingsTest, AFolderIsNoFile) {
  const auto settings = load(folder);
  ASSERT_FALSE(settings);
  EXPECT_EQ(settings.error().code, Errc::not_found);
  EXPECT_THAT(settings.error().where, AllOf(HasSubstr(folder.string()), HasSubstr("cannot be read")));
}

TEST_F(SettingsTest, RulesAndOrganisationsComeFromTheirFiles) {
  write("rules/one.yaml", "- rule: leader\n  type: match\n  when: kind == \"departure\"\n  priority: low\n");
  write("rules/notes.txt", "no rule\n");
  write("bodies.csv",
        "code,name,aliases,kind,type,region,icb_code,website,board_papers_url,opened,closed,successor_code\n"
        "XY1,Harrowmere NHS Trust,,trust,Acute,London,,,,,,\n");
  const auto settings = load_with(std::string(plain) + "rules: rules\norganisations: bodies.csv\n", std::string(one_source) + "  organisation: XY1\n");
  ASSERT_TRUE(settings) << settings.error().where;
  EXPECT_EQ(settings->rules.all().size(), 1u);
  EXPECT_EQ(settings->catalogue->all().size(), 1u);
}

TEST_F(SettingsTest, RulesMayAskForWatchLists) {
  write("rules/one.yaml", "- rule: minister\n  type: match\n  when: watchlist(\"ministers\")\n");
  write("lists/ministers.yaml", "list: ministers\nentries:\n  - person: Ann Teller\n");
  const auto settings = load_with(std::string(plain) + "rules: rules\nwatch_lists: lists\n", one_source);
  ASSERT_TRUE(settings) << settings.error().where;
  EXPECT_EQ(settings->rules.lists().count("ministers"), 1u);
  EXPECT_THAT(main_refusal(std::string(plain) + "rules: rules\n"), HasSubstr("there is no watch-list \"ministers\""));
}

TEST_F(SettingsTest, AFaultInARuleHasItsPlace) {
  write("rules/one.yaml", "- rule: leader\n  type: match\n  when: kind == \"departures\"\n  priority: low\n");
  EXPECT_THAT(main_refusal(std::string(plain) + "rules: rules\n"), AllOf(HasSubstr((folder / "rules/one.yaml").string() + ":3:"), HasSubstr("did you mean \"departure\"?")));
}

TEST_F(SettingsTest, AFaultInTheListOfOrganisationsHasItsPlace) {
  write("bodies.csv", "code,name\nXY1\n");
  EXPECT_THAT(main_refusal(std::string(plain) + "organisations: bodies.csv\n"), HasSubstr((folder / "bodies.csv").string()));
}

TEST_F(SettingsTest, TheDefaultFileIsTheOneOfTheEnvironment) {
  ASSERT_EQ(setenv("BOARDWATCH_CONFIG", "/some/where.yaml", 1), 0);
  EXPECT_EQ(default_file(), "/some/where.yaml");
  unsetenv("BOARDWATCH_CONFIG");
}

}  // namespace
}  // namespace boardwatch::config
