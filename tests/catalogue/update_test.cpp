#include "catalogue/update.hpp"

#include <gmock/gmock.h>

namespace boardwatch::catalogue {
namespace {

using std::chrono::year;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string header = "code,name,aliases,kind,type,region,icb_code,website,board_papers_url,opened,closed,successor_code\n";

std::vector<Organisation> bodies(const std::string& rows) {
  const auto catalogue = Catalogue::parse(header + rows);
  if (!catalogue) throw std::runtime_error(catalogue.error().where);
  return catalogue->all();
}

const std::string some =
    "QQ1,NHS Valley Integrated Care Board,,icb,,London,,,,,,\n"
    "XY1,Harrowmere NHS Trust,The Mere|Harrowmere Hospitals,trust,Acute,London,QQ1,https://harrowmere.example/,https://harrowmere.example/board,,,\n"
    "XY2,Elm Vale NHS Foundation Trust,Vale Hospitals,trust,Acute,London,QQ1,https://elm.example/,https://elm.example/board,2001-04-01,,\n"
    "XY3,Old Ash NHS Trust,,trust,Acute,London,QQ1,,,,2020-03-31,XY1\n";

RegisterRow row(std::string code, std::string name, std::string region = "Y56", std::string icb = "QQ1", std::optional<Date> closed = {}) {
  return {"etr.csv, line 4", std::move(code), std::move(name), std::move(region), std::move(icb), Date(year(1991) / 4 / 1), closed};
}

Update updated(const Register& published) {
  Update update(bodies(some));
  update.take(published);
  return update;
}
Update updated(std::vector<RegisterRow> rows) {
  Register published;
  published.bodies = std::move(rows);
  return updated(published);
}
Update updated(std::vector<BoardPage> pages) {
  Register published;
  published.pages = std::move(pages);
  return updated(published);
}
Update updated(std::vector<Succession> successions) {
  Register published;
  published.successions = std::move(successions);
  return updated(published);
}

const Organisation& of(const Update& update, std::string_view code) {
  for (const auto& body : update.organisations())
    if (body.code == code) return body;
  throw std::runtime_error("no such body");
}

TEST(MixedCase, WritesNamesAsPeopleDo) {
  EXPECT_EQ(mixed_case("BARTS HEALTH NHS TRUST"), "Barts Health NHS Trust");
  EXPECT_EQ(mixed_case("THE QUEEN ELIZABETH HOSPITAL, KING'S LYNN, NHS FOUNDATION TRUST"), "The Queen Elizabeth Hospital, King's Lynn, NHS Foundation Trust");
  EXPECT_EQ(mixed_case("NHS BATH AND NORTH EAST SOMERSET, SWINDON AND WILTSHIRE INTEGRATED CARE BOARD"), "NHS Bath and North East Somerset, Swindon and Wiltshire Integrated Care Board");
  EXPECT_EQ(mixed_case("STAFFORDSHIRE AND STOKE-ON-TRENT"), "Staffordshire and Stoke-on-Trent");
  EXPECT_EQ(mixed_case("UNIVERSITY HOSPITALS OF MORECAMBE BAY"), "University Hospitals of Morecambe Bay");
  EXPECT_EQ(mixed_case(""), "");
}

TEST(Update, AddsOpenBodiesOfEngland) {
  const auto update = updated({row("XY4", "NEW OAK NHS TRUST"), row("W12", "WELSH NHS TRUST", "W00"), row("XY5", "CLOSED NHS TRUST", "Y56", "QQ1", Date(year(2010) / 1 / 1)),
                               row("X26", "NHS ENGLAND"), row("QQ2", "NHS HILL INTEGRATED CARE BOARD", "Y63")});
  EXPECT_EQ(update.organisations().size(), 6u);
  const auto& oak = of(update, "XY4");
  EXPECT_EQ(oak.name, "New Oak NHS Trust");
  EXPECT_EQ(oak.kind, "trust");
  EXPECT_EQ(oak.region, "London");
  EXPECT_EQ(oak.icb_code, "QQ1");
  EXPECT_EQ(oak.opened, Date(year(1991) / 4 / 1));
  const auto& hill = of(update, "QQ2");
  EXPECT_EQ(hill.kind, "icb");
  EXPECT_EQ(hill.region, "North East and Yorkshire");
  EXPECT_EQ(hill.icb_code, "");
  EXPECT_THAT(update.changes(), ElementsAre("+ QQ2 NHS Hill Integrated Care Board", "+ XY4 New Oak NHS Trust"));
}

TEST(Update, WhatIsTheSameChangesNothing) {
  const auto update = updated({row("XY2", "ELM VALE NHS FOUNDATION TRUST"), row("XY1", "HARROWMERE HOSPITALS NHS TRUST")});
  EXPECT_THAT(update.changes(), IsEmpty());
  EXPECT_EQ(of(update, "XY1").name, "Harrowmere NHS Trust") << "an alias is a spelling that somebody chose";
}

TEST(Update, ANewNameLeavesTheOldOneAsAnAlias) {
  const auto update = updated({row("XY1", "GREATER HARROWMERE NHS TRUST")});
  EXPECT_EQ(of(update, "XY1").name, "Greater Harrowmere NHS Trust");
  EXPECT_THAT(of(update, "XY1").aliases, ElementsAre("The Mere", "Harrowmere Hospitals", "Harrowmere NHS Trust"));
}

TEST(Update, ANameOfAnotherBodyIsNotTaken) {
  const auto update = updated({row("XY1", "ELM VALE NHS TRUST"), row("XY9", "VALE HOSPITALS NHS TRUST")});
  EXPECT_EQ(of(update, "XY1").name, "Harrowmere NHS Trust");
  EXPECT_THAT(update.refused(), ElementsAre(HasSubstr("etr.csv, line 4: \"Elm Vale NHS Trust\" is a name of XY2"), HasSubstr("XY9 is called \"Vale Hospitals NHS Trust\" as XY2 is")));
  EXPECT_EQ(update.organisations().size(), 4u);
}

TEST(Update, FollowsRegionAndBoard) {
  const auto update = updated({row("XY1", "HARROWMERE NHS TRUST", "Y58", "QQ2"), row("QQ2", "NHS HILL INTEGRATED CARE BOARD")});
  EXPECT_EQ(of(update, "XY1").region, "South West");
  EXPECT_EQ(of(update, "XY1").icb_code, "QQ2");
}

TEST(Update, ABoardThatIsNotKnownIsNamed) {
  const auto update = updated({row("XY1", "HARROWMERE NHS TRUST", "Y56", "QQ9")});
  EXPECT_EQ(of(update, "XY1").icb_code, "QQ1");
  EXPECT_THAT(update.refused(), ElementsAre(HasSubstr("no board has the code \"QQ9\", to which XY1 belongs; import eother.csv too")));
}

TEST(Update, ClosesButNeverOpensAgain) {
  const auto update = updated({row("XY2", "ELM VALE NHS FOUNDATION TRUST", "Y56", "QQ1", Date(year(2026) / 9 / 30)), row("XY3", "NEW ASH NHS TRUST")});
  EXPECT_EQ(of(update, "XY2").closed, Date(year(2026) / 9 / 30));
  EXPECT_EQ(of(update, "XY3").closed, Date(year(2020) / 3 / 31));
  EXPECT_EQ(of(update, "XY3").name, "Old Ash NHS Trust");
}

TEST(Update, ASuccessorTakesTheNameOver) {
  const auto update = updated(std::vector<Succession>{{"succ.csv, line 2", "XY2", "XY1", Date(year(2026) / 10 / 1)}});
  EXPECT_EQ(of(update, "XY2").closed, Date(year(2026) / 9 / 30));
  EXPECT_EQ(of(update, "XY2").successor_code, "XY1");
  EXPECT_THAT(of(update, "XY1").aliases, testing::Contains("Elm Vale NHS Foundation Trust"));
  const auto catalogue = Catalogue::parse(Catalogue::to_csv(update.organisations()));
  ASSERT_TRUE(catalogue);
  EXPECT_EQ(catalogue->resolve("Elm Vale", Date(year(2026) / 9 / 30))->code, "XY2");
  EXPECT_EQ(catalogue->resolve("Elm Vale", Date(year(2026) / 10 / 1))->code, "XY1");
}

TEST(Update, NobodyIsItsOwnHeir) {
  const auto update = updated(std::vector<Succession>{{"succ.csv, line 2", "XY1", "XY2", Date(year(2026) / 10 / 1)}, {"succ.csv, line 3", "XY2", "XY3", Date(year(2026) / 10 / 1)}});
  EXPECT_EQ(of(update, "XY1").successor_code, "XY2");
  EXPECT_EQ(of(update, "XY2").successor_code, "");
  EXPECT_THAT(update.refused(), ElementsAre(HasSubstr("succ.csv, line 3: XY3 went to XY2, which cannot have gone to it")));
}

TEST(Update, ABodyThatWasSharedOutIsLeftToAPerson) {
  const Date day(year(2026) / 10 / 1);
  const auto update = updated(std::vector<Succession>{{"succ.csv, line 2", "XY2", "XY1", day}, {"succ.csv, line 3", "XY2", "XY3", day}, {"succ.csv, line 4", "XY3", "XY2", day}, {"succ.csv, line 5", "ZZ1", "XY1", day}});
  EXPECT_THAT(update.changes(), IsEmpty()) << "XY3 has its successor already";
  EXPECT_THAT(update.refused(), ElementsAre(HasSubstr("succ.csv, line 2: XY2 (Elm Vale NHS Foundation Trust) was shared out")));
}

TEST(Update, TakesBoardPagesAndWebsites) {
  auto with_new = updated(std::vector<BoardPage>{{"p, line 1", "XY1", {}, "https://harrowmere.example/new-board/"}, {"p, line 2", "XY2", {}, "https://elm.example/board"}, {"p, line 3", "XY3", {}, "https://ash.example/"},
                                                 {"p, line 4", "QQ1", {}, "https://valley.example/board?x=1"}});
  EXPECT_EQ(of(with_new, "XY1").board_papers_url, "https://harrowmere.example/new-board/");
  EXPECT_EQ(of(with_new, "QQ1").website, "https://valley.example/");
  EXPECT_EQ(of(with_new, "XY3").board_papers_url, "") << "it is closed";
  ASSERT_EQ(with_new.new_pages().size(), 2u);
  EXPECT_EQ(with_new.new_pages()[0].old_address, "https://harrowmere.example/board");
}

TEST(Update, RefusesAnAliasThatIsAnotherBodysName) {
  // The public list gave one trust's name to several others (https://github.com/Davewest84/nhs-trust-icb-data).
  const auto update = updated(std::vector<BoardPage>{{"p, line 7", "XY1", {"Elm Vale NHS Foundation Trust", "Vale Hospitals", "Mere Partnership"}, ""}, {"p, line 9", "XY2", {"Mere Partnership", "Elm Vale University"}, ""}});
  EXPECT_THAT(update.refused(), ElementsAre(HasSubstr("p, line 7: \"Elm Vale NHS Foundation Trust\" is the name of XY2"), HasSubstr("p, line 7: \"Vale Hospitals\" is an alias of XY2"),
                                            HasSubstr("p, line 7: \"Mere Partnership\" is given to several bodies"), HasSubstr("p, line 9: \"Mere Partnership\" is given to several bodies")));
  EXPECT_THAT(of(update, "XY1").aliases, ElementsAre("The Mere", "Harrowmere Hospitals"));
  EXPECT_THAT(of(update, "XY2").aliases, ElementsAre("Vale Hospitals", "Elm Vale University"));
}

TEST(Update, LeavesOutNamesThatTellNobodyApart) {
  const auto update = updated(std::vector<BoardPage>{{"p, line 1", "XY1", {"HMT", "Mere", "MERE AND VALE", "Harrowmere"}, ""}});
  EXPECT_THAT(update.changes(), IsEmpty());
  EXPECT_THAT(update.refused(), IsEmpty());
}

TEST(Update, NamesABodyThatIsNotKnownAndAnAddressThatIsNone) {
  const auto update = updated(std::vector<BoardPage>{{"p, line 1", "ZZ1", {}, "https://z.example/"}, {"p, line 2", "XY1", {}, "javascript:alert(1)"}});
  EXPECT_THAT(update.refused(), ElementsAre(HasSubstr("p, line 1: no body has the code ZZ1"), HasSubstr("p, line 2: \"javascript:alert(1)\" is no address")));
  EXPECT_THAT(update.changes(), IsEmpty());
}

}  // namespace
}  // namespace boardwatch::catalogue
