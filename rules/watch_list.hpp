// Lists that a desk keeps: people, posts, bodies and phrases that it wants to hear of (docs/rules.md).
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/alert.hpp"
#include "core/catalogue.hpp"
#include "core/result.hpp"
#include "rules/rule_file.hpp"

namespace boardwatch::rules {

enum class WatchedThing { person, post, body, phrase };

struct WatchListEntry {
  WatchedThing what = WatchedThing::person;
  std::string name;                  ///< as written; of a post or a body, its code
  std::vector<std::string> keys;     ///< the name and its aliases as slug_words(); of a post or a body none
  std::optional<std::string> body;   ///< a person's own, by its code
  std::optional<Date> until;         ///< the last day on which it is watched
};

/// Immutable.
class WatchList {
 public:
  /// `list: NAME` and `entries`. Errors: bad_config with file, line and column.
  static Result<WatchList> load(const RuleFile& file, const Catalogue& catalogue);

  const std::string& name() const { return name_; }
  const std::vector<WatchListEntry>& entries() const { return entries_; }
  /// The entries that are watched on `day`.
  bool is_empty(Date day) const;

  /// The entry that a finding is about: its person, its post, its body, or a phrase in its words, on the day of its document. Null for
  /// none.
  const WatchListEntry* find(const FindingRecord& record) const;

 private:
  std::string name_;
  std::vector<WatchListEntry> entries_;
};

/// By name.
using WatchLists = std::map<std::string, std::shared_ptr<const WatchList>, std::less<>>;

}  // namespace boardwatch::rules
