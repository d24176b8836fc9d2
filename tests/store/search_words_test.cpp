#include "daemon/store/search_words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardwatch::store {
namespace {

using testing::HasSubstr;

std::string expression(std::string_view query) {
  const auto found = match_expression(query);
  return found ? *found : "refused: " + found.error().where;
}

TEST(SearchWords, AllWordsMustBeThere) { EXPECT_EQ(expression(" chief  nurse "), "((\"chief\") AND (\"nurse\"))"); }
TEST(SearchWords, WordsInQuotesStandInARow) {
  EXPECT_EQ(expression("\"interim chief nurse\""), "((\"interim chief nurse\"))");
  EXPECT_EQ(expression("\xE2\x80\x9Cinterim nurse\xE2\x80\x9D left"), "((\"interim nurse\") AND (\"left\"))");
}
TEST(SearchWords, AStarStandsForTheRestOfAWord) {
  EXPECT_EQ(expression("resign*"), "((\"resign\" *))");
  EXPECT_EQ(expression("\"chief exec\"*"), "((\"chief exec\" *))");
  EXPECT_THAT(expression("a*"), HasSubstr("refused: the search has \"a*\": write at least 2 letters"));
}
TEST(SearchWords, OrChoosesBetweenTwo) {
  EXPECT_EQ(expression("chair retire* OR resign* OR \"stands down\""),
            "((\"chair\") AND (\"retire\" * OR \"resign\" * OR \"stands down\"))");
  EXPECT_EQ(expression("this or that"), "((\"this\") AND (\"or\") AND (\"that\"))");
  for (const auto* wrong : {"OR chair", "chair OR", "chair OR OR nurse", "chair OR -nurse", "-chair OR nurse"})
    EXPECT_THAT(expression(wrong), HasSubstr("refused: the search has OR where")) << wrong;
}
TEST(SearchWords, AMinusLeavesOut) {
  EXPECT_EQ(expression("chief -nurse -\"chief executive\""), "((\"chief\")) NOT (\"nurse\" OR \"chief executive\")");
  EXPECT_THAT(expression("-nurse"), HasSubstr("write also what must"));
}
TEST(SearchWords, MarksAloneAreNoWords) {
  EXPECT_EQ(expression("safety & quality \xE2\x80\x94 - *"), "((\"safety\") AND (\"quality\"))");
  EXPECT_THAT(expression(" & \xE2\x80\xA6"), HasSubstr("refused: the search has no word"));
  EXPECT_THAT(expression(""), HasSubstr("refused: the search has no word"));
  EXPECT_THAT(expression("\"\""), HasSubstr("refused: the search has no word"));
}
TEST(SearchWords, NothingReachesTheIndexAsSyntax) {
  EXPECT_EQ(expression("words:chair NEAR(a b) NOT {x} ^y AND (z)"),
            "((\"words:chair\") AND (\"NEAR(a\") AND (\"b)\") AND (\"NOT\") AND (\"{x}\") AND (\"^y\") AND (\"AND\") "
            "AND (\"(z)\"))");
}
TEST(SearchWords, AQuoteLeftOpenIsRefused) {
  EXPECT_THAT(expression("\"interim chief nurse"), HasSubstr("quotation mark that is not closed"));
}
TEST(SearchWords, LimitsAreSaid) {
  EXPECT_THAT(expression(std::string(longest_query + 1, 'a')), HasSubstr("longer than 1000 bytes"));
  std::string many;
  for (std::size_t i = 0; i <= most_query_words; ++i) many += "word ";
  EXPECT_THAT(expression(many), HasSubstr("more than 40 words"));
}

}  // namespace
}  // namespace boardwatch::store
