// What the Organisation Data Service (ODS) and others publish about NHS bodies, as it stands in their files.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/date.hpp"
#include "core/result.hpp"

namespace boardwatch::catalogue {

/// A line of etr.csv (NHS trusts), ect.csv (care trusts) or eother.csv (among others integrated care boards): 27 columns
/// without a header, of which the 1st to 4th, 11th and 12th are read.
struct RegisterRow {
  std::string place;  ///< "etr.csv, line 12"
  std::string code;
  std::string name;         ///< in capitals
  std::string region_code;  ///< "national grouping": Y56 is London
  std::string icb_code;     ///< "high level health geography"
  std::optional<Date> opened;
  std::optional<Date> closed;
};

/// A line of succ.csv: 5 columns without a header (old code, new code, reason, day as YYYYMMDD, indicator).
struct Succession {
  std::string place;  ///< "etr.csv, line 12"
  std::string old_code;
  std::string new_code;
  Date effective{};
};

/// A member of trust_urls.json or icb_urls.json of https://github.com/Davewest84/nhs-trust-icb-data (CC0): "ods_code",
/// "names" and "url" are read.
struct BoardPage {
  std::string place;  ///< where its code stands
  std::string code;
  std::vector<std::string> names;
  std::string address;
};

/// What stands in any of these files.
struct Register {
  std::vector<RegisterRow> bodies;
  std::vector<Succession> successions;
  std::vector<BoardPage> pages;

  void append(Register other);
};

/// One file, of whatever kind; told apart by what they hold. `file` is for messages. Errors: bad_config with the line, for a file of another kind or a row that is not
/// as described; bad_json.
Result<Register> read_register(std::string_view text, const std::string& file);

}  // namespace boardwatch::catalogue
