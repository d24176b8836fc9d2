#include "rules/watch_list.hpp"

#include <gmock/gmock.h>

#include "tests/rules/fixture.hpp"

namespace boardwatch::rules {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

Result<WatchList> load_list(const std::string& text) { return WatchList::load({"list.yaml", text}, catalogue()); }

std::string fault_in(const std::string& entry) {
  const auto list = load_list("list: a\nentries:\n  - { " + entry + " }\n");
  return list ? "none" : list.error().where;
}

TEST(WatchList, BodiesMayBeNamedOrGivenByTheirCode) {
  const auto list = load_list("list: mine\nentries:\n  - { body: Tavistock and Portman }\n  - { person: Ann Teller, own_body: \"The Tavi\" }\n");
  ASSERT_TRUE(list) << list.error().where;
  EXPECT_EQ(list->name(), "mine");
  ASSERT_THAT(list->entries(), SizeIs(2));
  EXPECT_EQ(list->entries()[0].name, "RNK");
  EXPECT_EQ(list->entries()[1].body, "RNK");
}

TEST(WatchList, ListIsEmptyWhenAllItsTimesAreOver) {
  const auto list = load_list("list: a\nentries:\n  - { person: Ann Teller, until: 2026-03-31 }\n");
  ASSERT_TRUE(list) << list.error().where;
  EXPECT_FALSE(list->is_empty(*parse_date("2026-03-31")));
  EXPECT_TRUE(list->is_empty(*parse_date("2026-04-01")));
  EXPECT_TRUE(load_list("list: a\n")->is_empty(*parse_date("2026-04-01")));
}

TEST(WatchList, FaultsHaveAPlace) {
  EXPECT_EQ(load_list("entries: []\n").error().where, "list.yaml:1:1: a watch-list needs a name: add \"list: some-name\"");
  EXPECT_THAT(fault_in("persn: Ann Teller"), HasSubstr("list.yaml:3:7: unknown key \"persn\" in an entry; did you mean \"person\"?"));
  EXPECT_THAT(fault_in("person: Ann, phrase: safe haven"), HasSubstr("an entry is one of"));
  EXPECT_THAT(fault_in("post: chief"), HasSubstr("unknown post \"chief\""));
  EXPECT_THAT(fault_in("body: Atlantis"), HasSubstr("no organisation of the catalogue"));
  EXPECT_THAT(fault_in("body: RNK, aliases: [x]"), HasSubstr("only people and phrases have \"aliases\""));
  EXPECT_THAT(fault_in("phrase: safe haven, own_body: RNK"), HasSubstr("only a person has an \"own_body\""));
  EXPECT_THAT(fault_in("person: Ann Teller, until: soon"), HasSubstr("\"until\" must be a day"));
  EXPECT_THAT(fault_in("phrase: \"!?\""), HasSubstr("too short"));
}

}  // namespace
}  // namespace boardwatch::rules
