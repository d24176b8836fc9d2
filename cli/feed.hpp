// `boardwatch feed`: what a feed holds, storing nothing.
#pragma once

#include <string>

#include "daemon/config/settings.hpp"

namespace boardwatch::cli {

struct FeedOptions {
  bool json = false;
  bool allow_private = false;  ///< may ask hosts of loopback and private networks
  std::string content_type;    ///< in place of what the server says; for files, what one would have said
  std::string base;            ///< address that relative links count from; empty: where the feed was fetched from
  std::string place;           ///< file, or http or https address
};

/// Returns the exit status: 1 where the feed could not be fetched or read.
int feed(const FeedOptions& options, const config::Settings& settings);

}  // namespace boardwatch::cli
