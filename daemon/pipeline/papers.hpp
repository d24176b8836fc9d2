// What a feed or a page leads to. Pure: values in, values out.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/feed.hpp"
#include "core/link_page.hpp"
#include "core/source.hpp"
#include "daemon/store/store.hpp"

namespace boardwatch::pipeline {

/// The address under which an entry's own words are kept.
std::string entry_address(const Source& source, const FeedEntry& entry);

/// Two papers for an entry: its own words and, where it links to one, the page behind it.
std::vector<store::Paper> papers_of_feed(const Source& source, const Feed& feed);

struct PageSelection {
  std::vector<store::Paper> papers;   ///< to read: the newest first, then those without a date
  std::vector<store::Paper> skipped;  ///< too old, or beyond `max_papers` when the page is seen for the first time
};

/// The links that look like board papers. `first_time`: nothing of the page was taken before.
PageSelection papers_of_page(const Source& source, const LinkPage& page, Date today, bool first_time);

/// Why a link is no board paper ("policy", "private session"), or none. By the words around it, never by its bytes.
bool is_board_paper(const Link& link);

/// Lower-case hexadecimal SHA-256.
std::string sha256_hex(std::string_view bytes);

}  // namespace boardwatch::pipeline
