// What a web page links to.
#pragma once

#include <string>
#include <vector>

namespace boardwatch {

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
