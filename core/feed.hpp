// What a feed lists.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "core/date.hpp"

namespace boardwatch {

/// A file that an entry carries, unless it is sound, film or picture: some sites list their papers so.
struct Attachment {
  std::string url;   ///< absolute where the feed or its address allows it
  std::string type;  ///< as the feed states it, in lower case; may be empty

  friend bool operator==(const Attachment&, const Attachment&) = default;
};

struct FeedEntry {
  std::string id;       ///< guid, Atom id or JSON Feed id; else the link, else derived from its words; never empty
  std::string title;    ///< plain text
  std::string link;     ///< absolute where the feed or its address allows it, as written where it is no web address; may be empty
  std::string summary;  ///< plain text: description or summary, else the content
  std::string content;  ///< plain text in full, where that is something else than the summary
  std::optional<Timestamp> published;
  std::optional<Timestamp> updated;
  std::vector<Attachment> attachments;
  bool link_is_id = false;  ///< no link is stated: it is the id, read as an address, which it may not be meant to be
  bool repaired = false;  ///< read by the forgiving parser, because the strict one refused the feed: Feed::fault says why
};

/// What an entry says beside its title: its content or its summary, whichever says more.
inline const std::string& words_of(const FeedEntry& entry) { return entry.content.size() > entry.summary.size() ? entry.content : entry.summary; }

struct Feed {
  std::string format;  ///< "rss20", "rss10", "rss09", "atom10", "atom03", "cdf" or "json"
  std::string title;
  std::string link;
  std::vector<FeedEntry> entries;  ///< in the feed's order
  std::size_t skipped = 0;         ///< items of a JSON Feed that are no objects
  std::string fault;               ///< what was wrong with the feed though it could be read; empty when nothing
  bool cut = false;                ///< it ends too early: entries may be missing, so that nothing in it shows that one is gone
  std::string next;                ///< the page with older entries (RFC 5005; JSON Feed's next_url); empty where there is none
  /// How long its publisher asks to wait between two looks: RSS's <ttl>, sy:updatePeriod.
  std::optional<std::chrono::seconds> interval;
};

}  // namespace boardwatch
