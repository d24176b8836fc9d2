// Stage 5: is what the frames read told of a post of ours, and does the sentence tell it as having happened or as
// coming? Looks at the words around a change that has been read.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"
#include "parsers/findings/changes.hpp"
#include "parsers/findings/tagging.hpp"

namespace boardwatch::findings {

/// Immutable after build().
class Checks {
 public:
  static Result<Checks> build();
  /// The post of a council, a committee, a supplier: "the network has a new chair".
  /// `paragraph`: what it has said before the sentence.
  bool is_of_others(const RawChange& change, const TaggedSentence& tagged, std::string_view paragraph) const;
  /// "had stood down from the board of the housing association": what is left is told, and is no post of ours.
  bool is_left_elsewhere(const RawChange& change, const TaggedSentence& tagged) const;
  /// "if the chief executive were to leave", "asked whether she would resign"
  bool is_supposed(const RawChange& change, const TaggedSentence& tagged) const;
  /// "I shall be on annual leave from 3 to 14 August. Bo Smith will deputise for me."
  static bool is_holiday_cover(const RawChange& change, std::string_view paragraph);
  /// A past change without a date of its own in a sentence that speaks of a time more than 18 months ago.
  static bool is_history(const RawChange& change, const TaggedSentence& tagged, std::optional<Date> published);

 private:
  bool speaks_of_others(std::string_view before) const;
  std::set<std::string, std::less<>> bodies_, supposed_;
};

}  // namespace boardwatch::findings
