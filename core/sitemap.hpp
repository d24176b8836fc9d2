// What a site says that it has.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/date.hpp"

namespace boardwatch {

struct SitemapPage {
  std::string url;  ///< http or https
  std::optional<Timestamp> modified;

  friend bool operator==(const SitemapPage&, const SitemapPage&) = default;
};

struct Sitemap {
  std::vector<SitemapPage> pages;     ///< in the file's order
  std::vector<std::string> sitemaps;  ///< further sitemaps, of an index
  bool cut = false;                   ///< it ends too early, or it holds more than is read
  std::string fault;                  ///< what was wrong with it though it could be read; empty when nothing
};

}  // namespace boardwatch
