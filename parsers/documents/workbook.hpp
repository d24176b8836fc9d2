// What the cells of an Excel workbook refer to: shared strings and number formats.
#pragma once

#include <string>
#include <vector>

#include "parsers/documents/number_format.hpp"
#include "parsers/documents/ooxml.hpp"

namespace boardwatch::documents {

class Workbook {
 public:
  /// `root` is that of the main part, `relations` are its own. Errors: those of load_part().
  static Result<Workbook> of(Archive& archive, pugi::xml_node root, const Relations& relations);

  /// What a cell (`c`) shows; empty where it shows nothing.
  std::string words_of(pugi::xml_node cell) const;

 private:
  Result<void> read_strings(Archive& archive, const std::string& part);
  Result<void> read_formats(Archive& archive, const std::string& part);

  DayCount days_ = DayCount::from_1900;
  std::vector<std::string> strings_;
  std::vector<std::string> formats_;  ///< by the style that a cell names
};

}  // namespace boardwatch::documents
