// What a feed lists.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/date.hpp"

namespace boardwatch {

struct FeedEntry {
  std::string id;       ///< guid, Atom id or JSON Feed id; else the link; never empty
  std::string title;    ///< plain text
  std::string link;     ///< absolute where the feed or its address allows it; may be empty
  std::string summary;  ///< plain text: description, summary or content, whichever says most
  std::optional<Timestamp> published;
  std::optional<Timestamp> updated;
};

struct Feed {
  std::string format;  ///< "rss20", "rss10", "rss09", "atom10", "atom03" or "json"
  std::string title;
  std::string link;
  std::vector<FeedEntry> entries;  ///< in the feed's order
  std::size_t skipped = 0;         ///< entries that say nothing at all
  std::string fault;               ///< what was wrong with the feed though it could be read; empty when nothing
};

}  // namespace boardwatch
