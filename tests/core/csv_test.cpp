#include "core/csv.hpp"

#include <gmock/gmock.h>

namespace boardwatch {
namespace {

using testing::ElementsAre;

std::vector<std::vector<std::string>> records_of(std::string_view text) {
  std::vector<std::vector<std::string>> out;
  CsvReader reader(text);
  while (auto record = reader.next()) out.push_back(std::move(record->fields));
  return out;
}

TEST(CsvReader, ReadsQuotedFieldsOverSeveralLines) {
  EXPECT_THAT(records_of("a,\"b,\"\"c\"\"\nd\",e\n1,2,3\n"), ElementsAre(ElementsAre("a", "b,\"c\"\nd", "e"), ElementsAre("1", "2", "3")));
}

TEST(CsvReader, CountsLinesInsideQuotesToo) {
  CsvReader reader("\n\"a\nb\",c\r\n\r\nd,e");
  EXPECT_EQ(reader.next()->line, 2u);
  EXPECT_EQ(reader.next()->line, 5u);
  EXPECT_EQ(reader.next(), std::nullopt);
}

TEST(CsvReader, AByteOrderMarkAndCarriageReturnsAreNoContent) { EXPECT_THAT(records_of("\xEF\xBB\xBF" "a,b\r\nc,\r\n"), ElementsAre(ElementsAre("a", "b"), ElementsAre("c", ""))); }

TEST(CsvReader, AQuoteThatIsNeverClosedEndsWithTheText) { EXPECT_THAT(records_of("a,\"b\nc"), ElementsAre(ElementsAre("a", "b\nc"))); }

TEST(CsvReader, NothingHoldsNoRecord) { EXPECT_TRUE(records_of("").empty()); }

TEST(CsvLine, IsReadBackAsItWas) {
  const std::vector<std::string> fields{"plain", "", "with, comma", "with \"quotes\"", "two\nlines", " spaces "};
  EXPECT_THAT(records_of(csv_line(fields)), ElementsAre(fields));
}

TEST(CellForSpreadsheet, IsNoFormula) {
  for (const auto* text : {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1"}) EXPECT_EQ(cell_for_spreadsheet(text), "'" + std::string(text));
}

TEST(CellForSpreadsheet, LeavesOtherTextAlone) {
  for (const auto* text : {"https://one.example/?a=b", "1+1", ""}) EXPECT_EQ(cell_for_spreadsheet(text), text);
}

TEST(CellForSpreadsheet, IsUndone) {
  for (const auto* text : {"=1", "'=1", "'quoted'", "''", "plain", "", "'", "-"}) EXPECT_EQ(cell_from_spreadsheet(cell_for_spreadsheet(text)), text);
}

TEST(CellFromSpreadsheet, KeepsAnApostropheThatHidesNothing) { EXPECT_EQ(cell_from_spreadsheet("'tis"), "'tis"); }

}  // namespace
}  // namespace boardwatch
