// The bodies of the English NHS: their codes, names and what became of them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/date.hpp"
#include "core/result.hpp"

namespace boardwatch {

struct Organisation {
  std::string code;  ///< ODS code
  std::string name;  ///< full official name
  std::vector<std::string> aliases;
  std::string kind;  ///< "trust" or "icb"
  std::string type;  ///< "Acute", "Mental Health", ...; empty for boards
  std::string region;
  std::string icb_code;
  std::string website;
  std::string board_papers_url;
  std::optional<Date> opened;
  std::optional<Date> closed;
  std::string successor_code;

  friend bool operator==(const Organisation&, const Organisation&) = default;
};

/// Immutable after parse(); may be read from any thread.
class Catalogue {
 public:
  Catalogue() = default;
  /// Reads the CSV that `config/organisations.csv` describes. Errors: bad_config with line and reason.
  static Result<Catalogue> parse(std::string_view csv);
  /// The same CSV: parse(to_csv(x)) holds x.
  static std::string to_csv(const std::vector<Organisation>& organisations);

  const std::vector<Organisation>& all() const { return organisations_; }
  const Organisation* by_code(std::string_view code) const;

  /// The body that `name` meant on `day`: by full name, alias or code; "NHS", "Foundation", "Trust", "FT", case and
  /// punctuation do not matter. A name that a closed body and another one share means the closed one while it was
  /// open, the other afterwards. Names that several open bodies share ("Sussex") mean none of them. Null where unknown.
  const Organisation* resolve(std::string_view name, std::optional<Date> day) const;

 private:
  std::vector<Organisation> organisations_;
  std::unordered_map<std::string, std::size_t> by_code_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_name_;  ///< key: name_key()
};

/// The words of an organisation's name that tell it apart, for comparison: lower case, "&" as "and", no "the", "nhs",
/// "foundation", "trust", "ft"; "icb" and "ics" written out.
std::string name_key(std::string_view name);

}  // namespace boardwatch
