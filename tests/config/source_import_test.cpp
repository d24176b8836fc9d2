#include "daemon/config/source_import.hpp"

#include <gmock/gmock.h>

namespace boardwatch::config {
namespace {

using catalogue::SourceEntry;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const Catalogue bodies = *Catalogue::parse(
    "code,name,aliases,kind,type,region,icb_code,website,board_papers_url,opened,closed,successor_code\n"
    "XY1,Harrowmere NHS Trust,,trust,,,,,,,,\n");

SourceEntry row(std::size_t line, std::string address, std::map<std::string, std::string, std::less<>> fields = {}) {
  SourceEntry out;
  out.line = line;
  out.address = std::move(address);
  out.fields = std::move(fields);
  return out;
}

ImportPlan plan(std::vector<SourceEntry> offered, Permissions permissions = Permissions::refused) {
  auto there = row(1, "https://www.oaks.example/board/");
  there.id = "oaks";
  there.kind = SourceKind::page;
  return plan_import({there}, std::move(offered), bodies, permissions);
}

TEST(PlanImport, CompletesWhatItAdds) {
  const auto got = plan({row(2, "https://elms.example/board", {{"organisation", "XY1"}}), row(3, "https://elms.example/feed", {{"organisation", "XY1"}}), row(4, "https://www.oaks.example/feed/", {{"also_hosts", "a.example,b.example"}})});
  EXPECT_THAT(got.faults, IsEmpty());
  ASSERT_EQ(got.added.size(), 3u);
  EXPECT_EQ(got.added[0].id, "xy1-board");
  EXPECT_EQ(got.added[0].kind, SourceKind::page);
  EXPECT_EQ(got.added[1].id, "xy1-news");
  EXPECT_EQ(got.added[2].id, "oaks-example");
  EXPECT_EQ(got.added[2].fields.at("also_hosts"), "a.example, b.example");
}

TEST(PlanImport, NoticesWhatIsWatchedAlready) {
  const auto got = plan({row(2, "http://oaks.example/board#top"), row(3, "https://elms.example/feed"), row(4, "https://elms.example/feed/")});
  EXPECT_EQ(got.added.size(), 1u);
  EXPECT_THAT(got.known, ElementsAre("line 2: http://oaks.example/board#top is watched already as oaks", "line 4: https://elms.example/feed/ is watched already as elms-example"));
}

TEST(PlanImport, TheBodiesOfAGroupMayShareAPage) {
  const auto catalogue = *Catalogue::parse(
      "code,name,aliases,kind,type,region,icb_code,website,board_papers_url,opened,closed,successor_code\n"
      "XY1,Harrowmere NHS Trust,,trust,,,,,,,,\nXY2,Elm Vale NHS Trust,,trust,,,,,,,,\n");
  const std::string page = "https://group.example/board";
  const auto got = plan_import({}, {row(2, page, {{"organisation", "XY1"}}), row(3, page, {{"organisation", "XY2"}}), row(4, page, {{"organisation", "XY2"}}), row(5, page)}, catalogue, Permissions::refused);
  ASSERT_EQ(got.added.size(), 2u);
  EXPECT_EQ(got.added[1].id, "xy2-board");
  EXPECT_THAT(got.known, ElementsAre(HasSubstr("line 4: "), HasSubstr("line 5: ")));
}

TEST(PlanImport, NamesTheLineOfEachFault) {
  auto taken = row(7, "https://a.example/feed");
  taken.id = "oaks";
  const auto got = plan({row(2, ""), row(3, "https://a.example/"), row(4, "ftp://a.example/feed"), row(5, "https://a.example/feed", {{"organisation", "NOBODY"}}),
                         row(6, "https://a.example/feed", {{"every", "often"}}), taken, row(8, "https://a.example/feed", {{"evry", "1 hour"}}), row(0, "https://b.example/feed", {{"max_papers", "0"}})});
  EXPECT_THAT(got.added, IsEmpty());
  EXPECT_THAT(got.faults, ElementsAre(HasSubstr("line 2: there is no address"), HasSubstr("line 3: is \"https://a.example/\" a feed, a page or a folder?"), HasSubstr("line 4: "),
                                      HasSubstr("line 5: no organisation has the code \"NOBODY\""), HasSubstr("line 6: every must be"), HasSubstr("line 7: the id \"oaks\" is taken"),
                                      HasSubstr("line 8: a source has no \"evry\""), HasSubstr("source 8: \"max_papers\" must be")));
}

TEST(PlanImport, TakesPermissionsOnlyFromATrustedFile) {
  const std::vector<SourceEntry> asking{row(2, "https://a.example/feed", {{"allow_private", "true"}}), row(3, "https://b.example/feed", {{"ignore_robots", "true"}}),
                                        row(4, "https://c.example/feed", {{"allow_downgrade", "true"}}), row(5, "/etc")};
  auto folder = asking;
  folder[3].kind = SourceKind::folder;
  const auto refused = plan(folder);
  EXPECT_THAT(refused.added, IsEmpty());
  EXPECT_THAT(refused.faults, ElementsAre(HasSubstr("allow_private"), HasSubstr("ignore_robots"), HasSubstr("allow_downgrade"), HasSubstr("folder of this machine")));
  EXPECT_EQ(plan(folder, Permissions::taken).added.size(), 4u);
  EXPECT_EQ(plan({row(2, "https://a.example/feed", {{"ignore_robots", "false"}})}).added.size(), 1u);
}

TEST(PlanImport, AFolderIsOneWhetherOrNotItSaysSo) { EXPECT_THAT(plan({row(2, "/etc")}).faults, ElementsAre(HasSubstr("folder of this machine"))); }

TEST(Complete, RefusesWhatIsWatchedAlready) {
  auto there = row(1, "https://oaks.example/board");
  there.id = "oaks";
  const auto again = complete(row(2, "http://www.oaks.example/board/"), {there}, bodies);
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().code, Errc::usage);
  EXPECT_THAT(again.error().where, HasSubstr("is watched already, as oaks"));
}

TEST(Complete, RefusesAControlCharacter) {
  for (const auto* address : {"https://a.example/feed\nevil: true", "https://a.example/feed\r", "https://a.example/\x01""feed"}) EXPECT_FALSE(complete(row(1, address), {}, bodies)) << address;
  auto odd = row(1, "https://a.example/feed");
  odd.id = "a\n- id: b";
  EXPECT_FALSE(complete(odd, {}, bodies));
}

}  // namespace
}  // namespace boardwatch::config
