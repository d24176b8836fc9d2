// What a feed holds, on standard output.
#pragma once

#include <string>

#include "core/feed.hpp"

namespace boardwatch::cli {

void print_feed(const std::string& place, const Feed& feed, bool as_json);

}  // namespace boardwatch::cli
