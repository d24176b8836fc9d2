// What can be put right in XML before it is parsed.
#pragma once

#include <string>
#include <string_view>

namespace boardwatch::documents {

struct Repaired {
  std::string text;
  std::string fault;  ///< empty where nothing had to be done
  bool cut = false;
};

/// Drops what stands before the first tag; writes HTML's entities and character references that XML forbids as the
/// characters they mean; escapes ampersands that begin no reference. CDATA is left alone.
Repaired repair_characters(std::string_view text);

/// Makes the tags pair up: closes what a later end tag leaves open, drops end tags that end nothing, quotes
/// attributes, escapes `<` that begins no tag. Where the text stops inside an `item` or `entry`, or
/// a sitemap's `url` or `sitemap`, that one is dropped.
Repaired repair_tags(std::string_view text);

}  // namespace boardwatch::documents
