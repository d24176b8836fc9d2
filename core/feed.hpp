// What a feed or a web page lists.
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

/// A link of a page, with the words that tell what it leads to.
struct Link {
  std::string url;      ///< absolute, without fragment
  std::string text;     ///< the link's own words, white space folded
  std::string context;  ///< words of the row, list item or paragraph around it
  std::string heading;  ///< the nearest heading above it
};

struct LinkPage {
  std::string title;
  std::vector<Link> links;  ///< in the page's order, each address once
};

}  // namespace boardwatch
