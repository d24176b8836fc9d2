// Minutes of an earlier meeting inside a pack: what they tell was said on that meeting's day, not on the pack's.
#pragma once

#include <optional>
#include <vector>

#include "core/document.hpp"
#include "parsers/findings/prepare.hpp"

namespace boardwatch::findings {

class Minutes {
 public:
  Minutes(const Document& document, const Prepared& prepared, std::optional<Date> published);
  /// The day of the meeting whose minutes the sentence stands in; none where it stands in none.
  std::optional<Date> day_at(std::size_t sentence) const;

 private:
  struct Part {
    std::size_t first = 0, last = 0;  ///< sentences
    Date day;
  };
  std::vector<Part> parts_;  ///< in their order
};

}  // namespace boardwatch::findings
