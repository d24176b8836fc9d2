#include "catalogue/source_csv.hpp"

#include <gmock/gmock.h>

namespace boardwatch::catalogue {
namespace {

using testing::AllOf;
using testing::HasSubstr;

std::string fault_of(std::string_view text) {
  const auto read = sources_from_csv(text);
  return read ? "it was taken" : read.error().where;
}

TEST(SourcesFromCsv, TakesColumnsInAnyOrder) {
  const auto read = sources_from_csv("Title,URL,kind,organisation\nThe Oaks,https://one.example/board,page,RR8\n\n,https://two.example/feed,,\n");
  ASSERT_TRUE(read) << read.error().where;
  ASSERT_EQ(read->size(), 2u);
  const auto& one = read->at(0);
  EXPECT_EQ(one.line, 2u);
  EXPECT_EQ(one.title, "The Oaks");
  EXPECT_EQ(one.address, "https://one.example/board");
  EXPECT_EQ(one.kind, SourceKind::page);
  EXPECT_EQ(one.fields.at("organisation"), "RR8");
  const auto& two = read->at(1);
  EXPECT_EQ(two.line, 4u);
  EXPECT_EQ(two.kind, std::nullopt);
  EXPECT_TRUE(two.id.empty());
  EXPECT_TRUE(two.fields.empty());
}

TEST(SourcesFromCsv, NamesTheLineOfAFault) {
  EXPECT_THAT(fault_of(""), HasSubstr("line 1"));
  EXPECT_THAT(fault_of("https://one.example/board\n"), AllOf(HasSubstr("line 1"), HasSubstr("no column is called")));
  EXPECT_THAT(fault_of("id,title\n"), AllOf(HasSubstr("line 1"), HasSubstr("\"address\"")));
  EXPECT_THAT(fault_of("adress\n"), HasSubstr("did you mean \"address\"?"));
  EXPECT_THAT(fault_of("address,url\n"), HasSubstr("twice"));
  EXPECT_THAT(fault_of("address,id\nhttps://one.example/,a\nhttps://two.example/\n"), AllOf(HasSubstr("line 3"), HasSubstr("1 cells where the first line names 2 columns")));
  EXPECT_THAT(fault_of("address,kind\nhttps://one.example/,website\n"), AllOf(HasSubstr("line 2"), HasSubstr("write page, feed or folder")));
}

TEST(SourcesToCsv, IsReadBackAsItWas) {
  SourceEntry page;
  page.id = "rr8-board";
  page.kind = SourceKind::page;
  page.address = "https://one.example/board?a=b,c";
  page.title = "Oak, \"Ash\" and Elm";
  page.fields = {{"organisation", "RR8"}, {"every", "6 hours"}, {"also_hosts", "a.example, b.example"}, {"ignore_robots", "true"}};
  const auto read = sources_from_csv(sources_to_csv({page}));
  ASSERT_TRUE(read) << read.error().where;
  ASSERT_EQ(read->size(), 1u);
  EXPECT_EQ(read->at(0).id, page.id);
  EXPECT_EQ(read->at(0).kind, page.kind);
  EXPECT_EQ(read->at(0).address, page.address);
  EXPECT_EQ(read->at(0).title, page.title);
  EXPECT_EQ(read->at(0).fields, page.fields);
}

TEST(SourcesToCsv, NoCellIsAFormula) {
  SourceEntry evil;
  evil.id = "-1";
  evil.kind = SourceKind::feed;
  evil.address = "@SUM(1)";
  evil.title = "=HYPERLINK(\"http://evil.example\")";
  evil.fields = {{"organisation", "+1"}};
  const auto text = sources_to_csv({evil});
  EXPECT_THAT(text, HasSubstr("\n'-1,feed,'@SUM(1),\"'=HYPERLINK(\"\"http://evil.example\"\")\",'+1,"));
  const auto read = sources_from_csv(text);
  ASSERT_TRUE(read) << read.error().where;
  EXPECT_EQ(read->at(0).title, evil.title);
  EXPECT_EQ(read->at(0).id, evil.id);
}

}  // namespace
}  // namespace boardwatch::catalogue
