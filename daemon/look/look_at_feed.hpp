// A look at a feed.
#pragma once

#include "core/feed.hpp"
#include "daemon/look/look_at_page.hpp"

namespace boardwatch::look {

struct FeedMemory {
  std::string address;  ///< where it is asked for
  Validators validators;
};

struct FeedLook {
  std::optional<Error> error;
  bool unchanged = false;  ///< 304
  Feed feed;
  FeedMemory memory;       ///< for the next look; a feed that was cut is asked for again in full
  std::string final_address;
  std::string permanent_address;
  std::optional<std::chrono::seconds> max_age;
  Wishes wishes;
};

/// Anything but a feed where a feed was is an error, never "everything is gone".
asio::awaitable<FeedLook> look_at_feed(Web web, Source source, FeedMemory memory);

}  // namespace boardwatch::look
