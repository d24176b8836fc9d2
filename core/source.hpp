// What is watched. Immutable once loaded; replaced whole when the configuration is read again.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace boardwatch {

enum class SourceKind { feed, page, folder };
std::string_view to_code(SourceKind kind);
std::optional<SourceKind> source_kind_from(std::string_view code);

/// A time of day in the United Kingdom in which a source is left alone; may pass midnight. Minutes since midnight.
struct QuietHours {
  int from = 0;
  int to = 0;

  friend bool operator==(const QuietHours&, const QuietHours&) = default;
};

struct Source {
  std::string id;        ///< unique, stable: the store keeps its state under it
  SourceKind kind = SourceKind::feed;
  std::string location;  ///< address of a feed or page; path of a folder
  std::optional<std::string> organisation_code;  ///< whose papers these are; none for news
  std::string organisation_name;                 ///< as the catalogue has it; empty where there is no code
  std::chrono::seconds interval{3600};
  int max_papers = 12;           ///< taken from the first reading of a page; what it lists later is all taken
  int max_age_days = 0;          ///< papers dated earlier than so many days ago are noted and not read; 0: no limit
  std::optional<QuietHours> quiet;        ///< its own, or those that the configuration names for all; none: always awake
  std::optional<int> papers_a_year;       ///< meetings with papers that are expected; none: learned from the page
  std::vector<std::string> more_hosts;    ///< hosts besides its own whose papers are taken
  bool allow_private = false;    ///< may be on a private network (loopback, 10/8, ...)
  bool ignore_robots = false;    ///< a person has decided so for this source
  bool allow_downgrade = false;  ///< may redirect from https to http
};

/// For people: "Harrowmere Community NHS Trust (rx9-board)", or the id alone where it is nobody's.
std::string shown_name(const Source& source);

}  // namespace boardwatch
