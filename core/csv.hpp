// Tables as text: records of fields parted by commas (RFC 4180).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace boardwatch {

struct CsvRecord {
  std::size_t line = 0;  ///< where it begins, from 1
  std::vector<std::string> fields;
};

/// Views the text it is given. Any line end; quoted fields may span lines; a byte order mark, which spreadsheets write,
/// and blank lines are passed over. Whatever the text is, it is read as some records: nothing is refused here.
class CsvReader {
 public:
  explicit CsvReader(std::string_view text);
  /// The next record; none at the end.
  std::optional<CsvRecord> next();

 private:
  CsvRecord read_record();

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
};

/// A field as it is written: in quotes where it must be.
std::string csv_field(std::string_view text);
/// A whole record with its line end ("\n").
std::string csv_line(const std::vector<std::string>& fields);

/// Spreadsheets run a cell that begins with = + - @ or a tab as a formula: such a cell gets an apostrophe in front, which
/// they take for "this is text". One that begins with an apostrophe gets another, so that cell_from_spreadsheet gives
/// every text back.
std::string cell_for_spreadsheet(std::string_view text);
std::string cell_from_spreadsheet(std::string_view cell);

}  // namespace boardwatch
