// robots.txt as of RFC 9309: what a site asks of crawlers.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.hpp"

namespace boardwatch::fetch {

/// The rules that hold for one crawler. Pure values.
class Robots {
 public:
  /// Takes the rules of all groups that name `agent` (case does not matter), else of all groups for "*". Reads the
  /// first 500 KiB. Whatever is no robots.txt (an error page, say) gives no rules.
  static Robots parse(std::string_view text, std::string_view agent = "boardwatch");
  static Robots allow_all() { return {}; }
  /// `fault` is why the file could not be read.
  static Robots disallow_all(Error fault);

  /// Whether the path with its query ("/papers/?year=2026") may be fetched: the longest rule that matches decides,
  /// `allow` where two are equally long. /robots.txt itself always may.
  bool allows(std::string_view target) const;
  /// Why everything is forbidden though no robots.txt says so; none where it was read.
  const std::optional<Error>& fault() const { return fault_; }
  /// Bytes that the rules need.
  std::size_t size() const;
  /// Not in the RFC, but asked for by sites.
  std::optional<std::chrono::milliseconds> crawl_delay() const { return crawl_delay_; }

 private:
  friend class RobotsReader;
  struct Rule {
    bool allow;
    std::string pattern;  ///< normalised; may hold "*" and end in "$"
  };
  std::vector<Rule> rules_;
  std::optional<std::chrono::milliseconds> crawl_delay_;
  std::optional<Error> fault_;
};

}  // namespace boardwatch::fetch
